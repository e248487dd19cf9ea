"""A dialog whose name is heard: a reader that asks is answered before it opens or closes."""

import sys
import time

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtGui import QAccessible, QShowEvent
from PySide6.QtWidgets import QDialog

_QUIET, _MOST = 0.02, 0.3  # seconds without a question, and altogether


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
