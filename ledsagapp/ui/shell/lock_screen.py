"""Locking the program: everything in its windows is hidden, nothing in them is lost."""

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

_CTRL_SHIFT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
_LOOK_EVERY = 5_000  # milliseconds
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
    }
)


class LockScreen:
    """Hides what stands in every window of the program, for eyes and for screen readers alike.

    The windows themselves stay where they are: a dialog that is hidden would count as closed.
    """

    def __init__(self, title: str) -> None:
        self._title = title
        self._hidden: list[QWidget] = []
        self._titles: list[tuple[QWidget, str]] = []
        self._focus = QApplication.focusWidget()

    def draw(self) -> None:
        """Hide everything."""
        popup = QApplication.activePopupWidget()
        while popup is not None:
            popup.close()
            after = QApplication.activePopupWidget()
            popup = None if after is popup else after
        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                self._titles.append((window, window.windowTitle()))
                window.setWindowTitle(self._title)
                inside = [one for one in window.children() if isinstance(one, QWidget)]
                shown = [one for one in inside if not (one.isWindow() or one.isHidden())]
                self._hidden.extend(shown)
                for one in shown:
                    one.hide()

    def lift(self) -> None:
        """Show everything again as it was, and put the focus back."""
        for window, title in self._titles:
            if isValid(window):
                window.setWindowTitle(title)
        for one in self._hidden:
            if isValid(one):
                one.show()
        if self._focus is not None and isValid(self._focus):
            self._focus.setFocus()


class _InputWatch(QObject):
    """Sees what a person does in any window of the program, before the window does.

    It hears the windows of the system, which are told of keys and pointers and little else. Heard
    by the application, each of the thousands of events by which widgets are made would come here.
    """

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        application.focusWindowChanged.connect(self._hear)
        for window in application.allWindows():
            self._hear(window)

    def _hear(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)  # a second time takes the place of the first


class LockKey(_InputWatch):
    """Has Ctrl+Shift+H lock the program also while a dialog is open, where menus do not hear it."""

    def __init__(self, application: QApplication, lock: Callable[[], object]) -> None:
        super().__init__(application)
        self._lock = lock

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_H
            and event.modifiers() == _CTRL_SHIFT
            and QApplication.activeModalWidget() is not None
        ):
            # After the key has been dealt with: what it asks for is a dialog of its own.
            QTimer.singleShot(0, self._lock)
            return True
        return False


class IdleWatch(_InputWatch):
    """Calls what it is told to when nobody has pressed a key or moved a pointer for a while.

    Time is taken from the wall clock, so that a computer that slept comes back locked.
    """

    def __init__(self, application: QApplication, rested: Callable[[], object]) -> None:
        super().__init__(application)
        self._rested = rested
        self._seconds = 0.0
        self._last = time.time()
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.check)
        # What an input method writes comes by no key; the cursor moves on with it.
        application.inputMethod().cursorRectangleChanged.connect(self._note)

    def after(self, seconds: float, every: int = _LOOK_EVERY) -> None:
        """Watch for so much rest from now on; 0 watches no more."""
        self._clock.stop()
        self._seconds, self._last = seconds, time.time()
        if seconds:
            self._clock.start(every)

    def check(self) -> None:
        """See how long ago the last sign of life was."""
        if self._seconds and time.time() - self._last >= self._seconds:
            self._last = time.time()
            self._rested()

    def _note(self) -> None:
        self._last = time.time()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() in _SIGNS_OF_LIFE:
            self._note()
        return False
