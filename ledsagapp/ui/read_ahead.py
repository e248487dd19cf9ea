"""Reads in what a person is likely to open next, a module at a time, while nothing else is done.

The first paint does not wait for it, and a page or form shown first later does not either. It
begins when the window has been there for a while: who only looks at what is left and closes again
has no use for it, nor for the ten megabytes that the pages take.
"""

from collections import deque
from importlib import import_module
from typing import Final

from PySide6.QtCore import QObject, QTimer

from ledsagapp.own_log import log_line

AHEAD: Final = (
    "ledsagapp.ui.widgets.text.roles",
    "ledsagapp.wording.common.errors",
    "ledsagapp.ui.shell.entry_commands",
    "ledsagapp.ui.shell.view_commands",
    "ledsagapp.ui.pages.outings",
    "ledsagapp.ui.dialogs.outing.commands",
    "ledsagapp.ui.pages.calendar",
    "ledsagapp.ui.pages.expenses",
    "ledsagapp.ui.pages.reports",
    "ledsagapp.ui.pages.decisions",
    "ledsagapp.ui.pages.contacts",
    "ledsagapp.ui.pages.safety",
)
_A_WHILE: Final = 7_000  # milliseconds
_PAUSE: Final = 60  # milliseconds in which what a person does is done first


class ReadAhead(QObject):
    """Reads in the modules named, one after the other; ends by itself."""

    def __init__(
        self, parent: QObject | None, modules: tuple[str, ...] = AHEAD, *, after: int = _A_WHILE
    ) -> None:
        super().__init__(parent)
        self._left = deque(modules)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._read_one)
        self._timer.start(after)

    def _read_one(self) -> None:
        self._timer.setInterval(_PAUSE)
        if self._left:
            name = self._left.popleft()
            try:
                import_module(name)
            except ImportError:  # said where it is needed: here nobody asked for anything
                log_line("%s was not read ahead", name, failed=True)
        else:
            self._timer.stop()
            self.deleteLater()
