"""I dag: what waits, each row with what is done about it one press away."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import IconLabel
from ledsagapp.ui.widgets.layout import GAP, ButtonRow, Columns
from ledsagapp.ui.widgets.lists.row_menu import RowAction, by_button, fill_menu
from ledsagapp.ui.widgets.text.text import SilentText, Text
from ledsagapp.workflow.todo import TIMER, Thing

_SHOWN = 4
_ROW_LETTERS = 40
_WHEN_LETTERS = 14


class _Row(Columns):
    """A row whose buttons also stand in its menu: by the right button, or the menu key on one."""

    def __init__(self, theme: Theme, thing: Thing, deeds: Sequence[RowAction]) -> None:
        super().__init__(theme, _ROW_LETTERS)
        self._look, self._deeds, self._thing = theme, deeds, thing
        self.parted = False  # whether a line parts it from the next row
        self.setContentsMargins(0, 2, 0, 9)
        self._when = SilentText(theme, thing.when, quiet=True)
        self._when.setFixedWidth(theme.letters(_WHEN_LETTERS))
        self._below = SilentText(theme, " ", quiet=True)
        self._placed: tuple[bool, str] | None = None
        text = QWidget()
        beside = QHBoxLayout(text)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(GAP)
        beside.addWidget(IconLabel(theme, thing.icon), 0, Qt.AlignmentFlag.AlignTop)
        beside.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(SilentText(theme, thing.title, strong=True))
        lines.addWidget(self._below)
        beside.addLayout(lines, 1)
        self.add(text, 3)
        self._place_when()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_when()

    def _place_when(self) -> None:
        """When it is stands in a column of its own; below the title where there is no room."""
        column = not self.stacked
        parts = ("" if column else self._thing.when, self._thing.second)
        below = " · ".join(part for part in parts if part)
        if (column, below) != self._placed:
            self._placed = column, below
            # Its room is kept also where nothing is said, so that the titles stand below each
            # other; a text that says nothing is not there for a screen reader.
            policy = self._when.sizePolicy()
            policy.setRetainSizeWhenHidden(column)
            self._when.setSizePolicy(policy)
            self._when.setVisible(column and bool(self._thing.when))
            self._below.setText(below)
            self._below.setVisible(bool(below))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.parted:
            painter = QPainter(self)
            painter.setPen(self._look.color("line"))
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fill_menu(menu, self._deeds)
        menu.popup(event.globalPos())
        menu.setActiveAction(menu.actions()[0])


class TodayCard(Card):
    """The rows of today; ``do`` is called with what a button stands for."""

    def __init__(self, theme: Theme, tr: Catalog, do: Callable[[str], None]) -> None:
        super().__init__(theme, tr("Today"), "calendar")
        self._look, self._words, self._do = theme, tr, do
        self._things: tuple[Thing, ...] = ()
        self._rows: list[tuple[_Row, list[Button]]] = []
        self._all = False
        self._nothing = Text(theme, quiet=True)
        self._more = Button(theme, "", self._show_all, role="link")
        self.body.addWidget(self._nothing)
        self.body.addWidget(self._more)

    def things(self) -> tuple[Thing, ...]:
        """What stands there."""
        return self._things

    def show_things(self, things: Sequence[Thing], date: str, nothing: str) -> bool:
        """Show what there is to do today; whether the rows are other ones than before.

        Where the focus was on a row that is answered, it goes to the first button of the next.
        """
        self.rename(self._words("Today, {date}").format(date=date))
        self._nothing.setText(nothing)
        self._nothing.setVisible(not things)
        if tuple(things) == self._things:
            return False
        place, self._things = self._place_of_focus(), tuple(things)
        self._fill(place)
        return True

    def _place_of_focus(self) -> int | None:
        places = range(len(self._rows))
        return next((n for n in places if any(b.hasFocus() for b in self._rows[n][1])), None)

    def _focus_row(self, place: int) -> None:
        if self._rows:
            buttons = self._rows[min(place, len(self._rows) - 1)][1]
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_all(self) -> None:
        self._all = True
        self._fill(_SHOWN)

    def _fill(self, focused: int | None) -> None:
        """Make the rows anew, with the focus on one of them where it is to be on one."""
        before = self._rows
        shown = self._things if self._all else self._things[:_SHOWN]
        self._rows = [self._row(one) for one in shown]
        for number, (row, _buttons) in enumerate(self._rows):
            row.parted = number < len(self._rows) - 1
            self.body.insertWidget(number, row)
            row.show()  # or it would be shown, and take the focus, only in a while
        if focused is not None:
            self._focus_row(focused)
        # Last: hidden first, they would let the focus pass to whatever stands near.
        for row, _buttons in before:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._more.setVisible(len(shown) < len(self._things))
        self._more.setText(self._words("Show all %n", "", len(self._things)))

    def _row(self, thing: Thing) -> tuple[_Row, list[Button]]:
        buttons = [self._button(thing, what, words) for what, words in thing.actions]
        row = _Row(self._look, thing, [by_button(one) for one in buttons])
        row.add(ButtonRow(*buttons, right=True), 2)
        return row, buttons

    def _button(self, thing: Thing, what: str, words: str) -> Button:
        """A button named after its row too: "Blev av" stands there once for every booking."""
        main = what == TIMER and len(thing.actions) == 1
        name = f"{words.rstrip('…')}: {thing.spoken}"
        role = "primary" if main else "plain"
        return Button(self._look, words, partial(self._do, what), role=role, name=name)
