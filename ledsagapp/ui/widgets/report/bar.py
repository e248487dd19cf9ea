"""The bar below a report: the ways most often wanted as buttons, the others in a menu."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.action_bar import paint_bar
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.report_ways import ReportWays
from ledsagapp.ui.widgets.layout import GAP, PAGE_MARGIN, ButtonRow
from ledsagapp.ui.widgets.lists.row_menu import RowAction, fill_menu

_ON_ONE_LINE = 90  # letters of the page's width


class ReportBar(QWidget):
    """``rare`` stands at the left and ``read`` before the ways, or both in the menu.

    They do so where the bar has no room for one line; the main way is then the first.
    ``further`` is what the menu offers besides the ways. ``reshaped`` when they stand otherwise.
    """

    reshaped = Signal()

    def __init__(
        self,
        context: Context,
        ways: ReportWays,
        read: Button,
        rare: Button,
        further: Sequence[RowAction],
    ) -> None:
        super().__init__()
        self._context, self._ways, self._further = context, ways, further
        self._read, self._rare = read, rare
        self._rare_offered = True
        self._narrow: bool | None = None
        self._more = Button(context.theme, context.tr("More"))
        menu = QMenu(self._more)
        menu.aboutToShow.connect(lambda: fill_menu(menu, self._in_menu()))
        self._more.setMenu(menu)
        self._left = ButtonRow(rare)
        self._right = ButtonRow(read, ways.paper, self._more, ways.main, right=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(PAGE_MARGIN, GAP + 2, PAGE_MARGIN, GAP + 2)
        column.setSpacing(0)
        column.addWidget(ways)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        line.addWidget(self._left, 1)
        line.addWidget(self._right, 2)
        column.addLayout(line)
        self._arrange()

    def offer_rare(self, *, offered: bool, possible: bool, text: str) -> None:
        """Name the rare way, and say whether this report has it and whether it is its time."""
        self._rare_offered = offered
        self._rare.setText(text)
        self._rare.setEnabled(possible)
        self._arrange()
        self._show()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(self, QPainter(self), self._context.theme)

    def _arrange(self) -> None:
        """One line from left to right, the main way last; or the main way first and no more."""
        ways, letters = self._ways, self._context.theme.letters
        wide = (self._read, ways.paper, self._more, ways.main)
        needed = sum(one.sizeHint().width() + GAP for one in (self._rare, *wide))
        room = self.width() - 2 * PAGE_MARGIN
        narrow = self.width() < letters(_ON_ONE_LINE) or room < needed
        if narrow == self._narrow:
            return
        self._narrow = narrow
        self._right.arrange((ways.main, ways.paper, self._more, self._read) if narrow else wide)
        self._right.lean(right=not narrow)
        self._show()
        self.reshaped.emit()

    def _show(self) -> None:
        self._rare.setVisible(self._rare_offered and not self._narrow)
        self._left.setVisible(not self._narrow)
        self._read.setVisible(not self._narrow)

    def _in_menu(self) -> list[RowAction | None]:
        found: list[RowAction | None] = []
        if self._narrow:
            read, rare = self._read, self._rare
            possible = self._rare_offered and rare.isEnabled()
            found += [
                RowAction(read.text, read.click),
                RowAction(rare.text, rare.click, "", lambda: possible),
                None,
            ]
        return [*found, *self._ways.further(), None, *self._further]
