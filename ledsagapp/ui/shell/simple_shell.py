"""What stands round a page in the simple presentation: the way back, undo, help, other views."""

from collections.abc import Callable
from typing import Protocol, runtime_checkable

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.layout import ButtonRow
from ledsagapp.ui.widgets.page import Page

START = "simple"


@runtime_checkable
class Steps(Protocol):
    """A page with steps; ``back`` goes a step back and answers whether there was one."""

    def back(self) -> bool: ...


class Shell:
    """The row of buttons above the page, always in the same place, and the keys beside it."""

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
        self._aloud = Button(theme, tr("Read aloud"), lambda: context.run("read_aloud"))
        self._help = Button(theme, tr("Help"), lambda: go("simple-help"), icon="question")
        self._view = Button(theme, tr("Change how it looks"), lambda: go("simple-view"))
        self.bar = QWidget()
        row = QHBoxLayout(self.bar)
        row.setContentsMargins(24, 4, 24, 8)
        buttons = (self._back, self._start, self._undo, self._aloud, self._help, self._view)
        row.addWidget(ButtonRow(*buttons), 1)
        self._keys = QShortcut(QKeySequence("Esc"), self.bar)
        self._keys.activated.connect(lambda *_: self.back())
        # A search on an ordinary page shown here listens to the same key.
        self._keys.activatedAmbiguously.connect(lambda *_: self.back())

    def show_for(self, name: str) -> None:
        """Another page is shown now."""
        self._name = name
        for button in (self._back, self._start):
            button.setVisible(name != START)

    def first(self) -> QWidget:
        """Where the keyboard comes to the row."""
        return self._undo if self._name == START else self._back

    def back(self) -> None:
        """A step back on the page, else to the first page."""
        page = self._page()
        if self._name != START and not (isinstance(page, Steps) and page.back()):
            self._go(START)
