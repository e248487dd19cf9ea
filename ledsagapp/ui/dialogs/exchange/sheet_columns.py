"""The columns of a sheet, each with what it holds and three of its cells."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.exchange.sheets.read_grid import Raw, SheetGrid
from ledsagapp.i18n import Catalog
from ledsagapp.text_input.sheets.columns import ColumnRoles, heading_key
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.choices import NONE
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import Columns as SideBySide
from ledsagapp.wording.entries.sheet_columns import column_name, role_choices, sample_text

_MOST_COLUMNS: Final = 30
_A_ROW: Final = 3
_LETTERS: Final = 16
_LOOKED_AT: Final = 200


class SheetColumns(QWidget):
    """A choice a column; ``changed`` is called with what every column now holds."""

    def __init__(
        self,
        theme: Theme,
        tr: Catalog,
        grid: SheetGrid,
        columns: ColumnRoles,
        changed: Callable[[], None],
    ) -> None:
        super().__init__()
        self._grid, self._heading, self._changed = grid, columns.heading, changed
        roles = {place: role for role, place in columns.places.items()}
        self.choices: dict[int, Choice] = {}
        self.fields: list[Field] = []
        for place in self._filled():
            choice = Choice(role_choices(tr))
            choice.choose(roles.get(place, NONE))
            cells = [row[place] for row in self._below() if place < len(row)]
            name = column_name(self._heading_cell(place), place, tr)
            self.fields.append(
                Field(theme, name.replace("&", "&&"), choice, sample_text(cells, tr))
            )
            self.choices[place] = choice
            choice.currentIndexChanged.connect(lambda _index, place=place: self._chosen(place))
        self._lay_out(theme)

    def _lay_out(self, theme: Theme) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        for first in range(0, len(self.fields), _A_ROW):
            row = SideBySide(theme, _LETTERS)
            for field in self.fields[first : first + _A_ROW]:
                row.add(field)
            box.addWidget(row)

    def roles(self) -> dict[int, str]:
        """What each column holds, "" where it is not read."""
        keys = {place: choice.key() for place, choice in self.choices.items()}
        return {place: "" if key == NONE else key for place, key in keys.items()}

    def by_heading(self) -> dict[str, str]:
        """What each column holds, by the key of its heading; those without one are left out."""
        found = {heading_key(self._heading_cell(one)): role for one, role in self.roles().items()}
        return {key: role or NONE for key, role in found.items() if key}

    def _chosen(self, place: int) -> None:
        """Let no other column hold what this one was said to hold."""
        role = self.choices[place].key()
        for other, choice in self.choices.items():
            if other != place and role != NONE and choice.key() == role:
                blocked = choice.blockSignals(True)
                choice.choose(NONE)
                choice.blockSignals(blocked)
        self._changed()

    def _below(self) -> tuple[tuple[Raw, ...], ...]:
        first = self._heading + 1
        return self._grid.rows[first : first + _LOOKED_AT]

    def _heading_cell(self, place: int) -> Raw:
        row = self._grid.rows[self._heading] if self._heading >= 0 else ()
        return row[place] if place < len(row) else None

    def _filled(self) -> list[int]:
        """The columns in which something stands."""
        rows = self._grid.rows[max(self._heading, 0) :][:_LOOKED_AT]
        there = {place for row in rows for place, cell in enumerate(row) if cell is not None}
        return sorted(there)[:_MOST_COLUMNS]
