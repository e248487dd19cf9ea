"""What stands round a page in the simple presentation: the way back, undo, help, other views."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import GAP, PAGE_MARGIN, ButtonRow
from ledsagapp.ui.widgets.page import Page

START = "simple"


@runtime_checkable
class Steps(Protocol):
    """A page with steps; ``back`` goes a step back and answers whether there was one."""

    def back(self) -> bool: ...


class Shell:
    """The rows of buttons above and below the page, always in the same place, and the keys.

    The way back stands below, at the left, and the way to the beginning at the right.
    """

    def __init__(
        self,
        context: Context,
        go: Callable[[str], None],
        page: Callable[[], Page],
    ) -> None:
        tr, theme = context.tr, context.theme
        self._go, self._page, self._name = go, page, START
        self._back = Button(theme, tr("Back"), self.back, icon="left")
        self._start = Button(theme, tr("To the beginning"), lambda: go(START), icon="house")
        self._undo = Button(theme, tr("Undo"), lambda: context.run("undo"), icon="undo")
        aloud = Button(theme, tr("Read aloud"), lambda: context.run("read_aloud"), icon="speaker")
        helps = Button(theme, tr("Help"), lambda: go("simple-help"), icon="question")
        view = Button(theme, tr("Change how it looks"), lambda: go("simple-view"))
        self._above = QWidget()
        row = QHBoxLayout(self._above)
        row.setContentsMargins(PAGE_MARGIN, 4, PAGE_MARGIN, GAP)
        row.addWidget(ButtonRow(self._undo, aloud, helps, view, right=True), 1)
        self._below = QWidget()
        ways = QHBoxLayout(self._below)
        ways.setContentsMargins(PAGE_MARGIN, 4, PAGE_MARGIN, 4)
        ways.addWidget(ButtonRow(self._back), 1)
        ways.addWidget(ButtonRow(self._start, right=True), 1)
        self._simple = True
        self._keys = QShortcut(QKeySequence("Esc"), self._above)
        self._keys.activated.connect(lambda *_: self.back())
        # A search on an ordinary page shown here listens to the same key.
        self._keys.activatedAmbiguously.connect(lambda *_: self.back())

    def stand_round(self, page: QBoxLayout) -> None:
        """Take the places above and below what stands in a layout."""
        page.insertWidget(0, self._above)
        page.addWidget(self._below)

    def show_only(self, *, simple: bool) -> None:
        """Be there in the simple presentation, and in no other."""
        self._simple = simple
        self._above.setVisible(simple)
        self._below.setVisible(simple and self._name != START)

    def show_for(self, name: str) -> None:
        """Another page is shown now."""
        self._name = name
        self._below.setVisible(self._simple and name != START)
        page = self._page()
        # The page puts its own stops before them.
        QWidget.setTabOrder(page.status, self._back)
        QWidget.setTabOrder(self._back, self._start)
        page.order()

    def areas(self) -> list[QWidget]:
        """Where the keyboard comes to the page and to what stands round it."""
        below = [] if self._name == START else [self._back]
        return [self._undo, self._page().status, *below]

    def back(self) -> None:
        """A step back on the page, else to the first page."""
        page = self._page()
        if self._name != START and not (isinstance(page, Steps) and page.back()):
            self._go(START)
