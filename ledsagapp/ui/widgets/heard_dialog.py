"""A dialog whose name is heard: a reader that asks is answered before it opens or closes."""

import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QDialog

_ENDING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape)
_QUIET, _MOST = 0.03, 0.3  # seconds without a question, and altogether


class _Questions(QObject):
    """Notices when something was asked last."""

    def __init__(self) -> None:
        super().__init__()
        self.last = time.monotonic()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MetaCall:
            self.last = time.monotonic()
        return False


def answer_reader() -> None:
    """Answer what a screen reader asks about the key that was just pressed, where there is one.

    Orca 48 hears of a key beside the program, not before it. It asks which window has the keyboard
    and falls silent, so that what comes of the key is heard. Making a dialog takes longer than
    that question; answered only once the dialog has the keyboard, Orca tells of the dialog first,
    and cuts itself off. Nothing but such questions, and signals between threads, is attended to.
    """
    program = QCoreApplication.instance()
    if program is None or not sys.platform.startswith("linux") or not QAccessible.isActive():
        return
    asked = _Questions()
    program.installEventFilter(asked)
    end = asked.last + _MOST
    while time.monotonic() < min(end, asked.last + _QUIET):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.MetaCall.value)
        time.sleep(0.001)
    program.removeEventFilter(asked)


@contextmanager
def answers_reader() -> Iterator[None]:
    """While a dialog of Qt's own is asked with: answer a reader before it opens and closes."""
    program = QCoreApplication.instance()
    if program is None or not QAccessible.isActive():
        yield
        return
    turns = _Turns()
    program.installEventFilter(turns)
    try:
        yield
    finally:
        program.removeEventFilter(turns)


class _Turns(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opens = event.type() == QEvent.Type.Show and isinstance(watched, QDialog)
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if opens or (pressed and event.key() in _ENDING):  # type: ignore[attr-defined]
            answer_reader()
        return False


class HeardDialog(QDialog):
    """What every dialog of the program is made from."""

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            answer_reader()

    def done(self, result: int) -> None:
        # What has the keyboard next is told of in the same way.
        answer_reader()
        super().done(result)
