"""When a window is drawn for the first time: what can wait is done after that."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

# Milliseconds: so long after the window was drawn, and so long after the start where it is not
# (behind another window, on a locked screen).
SETTLED, NOT_DRAWN = 100, 3_000


class FirstPaint(QObject):
    """Calls ``work`` once, when the window has been drawn and has had a moment.

    A clock that began with the start would come before the picture on a slow computer, and the
    person would wait for all of it. Where nothing is drawn, ``patience`` milliseconds are enough.
    """

    def __init__(
        self, window: QWidget, work: Callable[[], None], patience: int = NOT_DRAWN
    ) -> None:
        super().__init__(window)
        self._window = window
        self._waiting = QTimer(self, singleShot=True, interval=patience)
        self._waiting.timeout.connect(self._leave)
        self._waiting.timeout.connect(work)
        self._waiting.start()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self._leave()
            self._waiting.start(SETTLED)
        return super().eventFilter(watched, event)

    def _leave(self) -> None:
        self._window.removeEventFilter(self)
