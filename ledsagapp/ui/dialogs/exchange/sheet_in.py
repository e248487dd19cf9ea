"""A kept sheet row by row before anything of it is taken in; only clear rows are taken unasked."""

from collections import Counter
from collections.abc import Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.exchange.sheets.read_grid import MOST_BYTES, SheetGrid, read_grids
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.progress import Progress, finish, go_on
from ledsagapp.text_input.sheets.columns import Said
from ledsagapp.text_input.sheets.row import SheetRow, SheetRowState
from ledsagapp.text_input.sheets.rows import SheetRead
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.exchange.files import read_file
from ledsagapp.ui.dialogs.exchange.lazy_rows import LazyRows
from ledsagapp.ui.dialogs.exchange.rows_in import LEAVE, TAKE, RowsInDialog, file_for_person
from ledsagapp.ui.dialogs.exchange.sheet_columns import SheetColumns
from ledsagapp.ui.dialogs.program.progress import do_slowly
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import tab_stops
from ledsagapp.ui.widgets.lists.sentence_list import Row
from ledsagapp.wording.entries.sheet_rows import (
    sheet_row_line,
    sheet_sum_sentence,
    taken_lines,
)
from ledsagapp.workflow.exchange.import_sheet import (
    can_be_taken,
    is_clear,
    new_names,
    person_of,
    read_sheets,
    take_rows,
)
from ledsagapp.workflow.exchange.sheet_memory import REMEMBERED, said_before

_SLOW: Final = 1500  # rows; fewer are read before a dialog could be


def take_sheet(context: Context, parent: QWidget, path: Path | None = None) -> None:
    """Ask for a sheet, and show what its rows are read as."""
    tr = context.tr
    kinds = tr("Sheets (*.xlsx *.xls *.ods *.csv *.tsv *.txt);;All files (*)")
    path = file_for_person(context, parent, path, tr("Take in a sheet"), kinds)
    if path is None:
        return
    name = path.stem
    grids = read_file(context, parent, path, MOST_BYTES, lambda data: read_grids(data, name))
    if grids is None:
        return
    filled = [one for one in grids if any(any(map(_stands, row)) for row in one.rows)]
    if not filled:
        context.say(tr("There are no rows in {name}.").format(name=path.name))
        return
    SheetDialog(context, path.name, filled, parent).ask()


def _stands(cell: object) -> bool:
    return cell is not None


class SheetDialog(RowsInDialog):
    """One sheet of a file: what its columns hold, and what becomes of each row."""

    def __init__(
        self, context: Context, name: str, grids: Sequence[SheetGrid], parent: QWidget | None
    ) -> None:
        tr = context.tr
        super().__init__(context, tr("Take in a sheet"), parent)
        self._name, self._grids = name, grids
        self._sheet: SheetRead | None = None
        self._by_number: dict[int, SheetRow] = {}
        self.choices: dict[int, str] = {}
        self.sheet = Choice([(str(place), one.name) for place, one in enumerate(grids)])
        self._place_questions()
        self.columns: SheetColumns | None = None
        self._columns_room = QWidget()
        room = QVBoxLayout(self._columns_room)
        room.setContentsMargins(0, 0, 0, 0)
        self.place(self._columns_room)
        self.place_rows(tr("Rows of {name}").format(name=name))
        self.look(anew=True)
        self.finish(self.keep, save_text=tr("&Done"))
        self._tell()
        self.sheet.currentIndexChanged.connect(lambda _index: self.look(anew=True))
        self.person.currentIndexChanged.connect(lambda _index: self.look())

    def _place_questions(self) -> None:
        tr, theme = self.tr, self.theme
        fields = []
        if len(self._grids) > 1:
            fields.append(Field(theme, tr("&Sheet"), self.sheet))
        if self.person.count() > 1:
            text = tr("Where the sheet does not say it.")
            fields.append(Field(theme, tr("W&hose"), self.person, text))
        if fields:
            self.row(*fields)

    # -- reading ------------------------------------------------------------------------------
    def look(self, *, anew: bool = False) -> None:
        """Read the sheet as its columns are said to be; ``anew``: as they are known or guessed."""
        grid = self._grids[int(self.sheet.key() or 0)]
        if anew or self.columns is None:
            said = said_before(self._context.lists.recall(REMEMBERED))
        else:
            said = Said(places=self.columns.roles())
        sheet = self._read(grid, said)
        if sheet is None:
            return
        self._sheet = sheet
        self._by_number = {one.number: one for one in sheet.rows}
        if anew or self.columns is None:
            self._offer_columns(grid, sheet)
        self.choices = {
            row.number: TAKE if is_clear(row) and self._known(row) else LEAVE for row in sheet.rows
        }
        self.show_rows()

    def _read(self, grid: SheetGrid, said: Said) -> SheetRead | None:
        """The sheet; a long one off the window's thread. None where that was stopped."""
        ledger, person, today = self._ledger(), self.person.key(), self._context.today()
        read = partial(read_sheets, [grid], ledger, person, today, self.catalog.language, said)
        if len(grid.rows) < _SLOW:
            return read()[0]

        def work(progress: Progress) -> SheetRead:
            go_on(progress, 0.1)
            found = read()[0]
            finish(progress)
            return found

        title = self.tr("{name} is being read").format(name=self._name)
        found = do_slowly(self.theme, self.catalog, title, work, self.parentWidget())
        if isinstance(found, SheetRead):
            return found
        self.message.show()
        self.message.say(self.tr("Stopped. Nothing has been changed."))
        return None

    def _ledger(self) -> Ledger:
        return self._context.view().ledger

    def _offer_columns(self, grid: SheetGrid, sheet: SheetRead) -> None:
        room = self._columns_room.layout()
        if room is None:
            return
        if self.columns is not None:
            room.removeWidget(self.columns)
            self.columns.hide()
            self.columns.deleteLater()
        self.columns = SheetColumns(self.theme, self.catalog, grid, sheet.columns, self.look)
        room.addWidget(self.columns)
        # Made after what stands below it, and so reached after it, if nothing were said.
        for before, after in pairwise(tab_stops(self.area.rows)):
            self.setTabOrder(before, after)

    # -- choosing -----------------------------------------------------------------------------
    def answer(self, key: str, what: str) -> bool:
        row = self._by_number[int(key)]
        possible = what == LEAVE or (can_be_taken(row) and self._known(row))
        if possible:
            self.choices[row.number] = what
        return possible

    def refusal(self, count: int) -> str:
        return self.tr("%n row(s) cannot be taken in: not all of it could be read.", "", count)

    def keep(self) -> bool:
        """Take in what is to be taken, as one step; whether that was possible."""
        context, sheet = self._context, self._sheet
        if sheet is None or TAKE not in self.choices.values():
            self.message.show()
            self.message.say(self.tr("No row is to be taken in."), assertive=True)
            return False
        context.safe.back_up_before()
        try:
            taken = take_rows(
                context.book,
                [sheet],
                self.person.key(),
                self._name,
                lambda row: self.choices.get(row.number) == TAKE,
            )
        except BookError as error:
            self.show_error(error)
            return False
        if self.columns is not None:
            before = context.lists.recall(REMEMBERED)
            context.lists.remember(REMEMBERED, {**before, **self.columns.by_heading()})
        lines = taken_lines(taken.outings, taken.expenses, taken.companions, self.catalog)
        context.say(" ".join(lines))
        return True

    def _known(self, row: SheetRow) -> bool:
        return bool(person_of(row, self._ledger(), self.person.key()))

    def _rows(self) -> list[SheetRow]:
        rows = self._sheet.rows if self._sheet is not None else ()
        return [one for one in rows if one.state is not SheetRowState.HEADING]

    # -- showing ------------------------------------------------------------------------------
    def show_rows(self) -> None:
        rows, choices = self._rows(), dict(self.choices)

        def row_at(place: int) -> Row:
            row = rows[place]
            line = sheet_row_line(row, "", self._context.formats)
            if row.state is SheetRowState.SUM:
                return Row(str(row.number), line, line)
            return self.row_with_answer(str(row.number), line, choices[row.number])

        def weight(place: int) -> int:
            return len(rows[place].activity) + 20 * len(rows[place].companions)

        self.listed.fill(LazyRows([str(one.number) for one in rows], row_at, weight))
        self._tell()

    def _tell(self) -> None:
        rows = self._rows()
        taken = [one for one in rows if self.choices[one.number] == TAKE]
        count = Counter(one.state for one in rows if self.choices[one.number] != TAKE)
        strangers = sum(not self._known(one) for one in rows if is_clear(one))
        names = new_names(self._ledger(), (name for one in taken for name in one.companions))
        self.consequence.say(sheet_sum_sentence(len(taken), count, strangers, names, self.catalog))
