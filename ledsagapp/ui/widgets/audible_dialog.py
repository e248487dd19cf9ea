"""A dialog whose name is heard: a reader that asks is answered before it opens or closes.

And it is told of the dialog alone: what a dialog is made of is no news before it is seen.
"""

import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from functools import wraps
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QLineEdit

from ledsagapp.ui.widgets.text import reader
from ledsagapp.ui.widgets.text.reader import reader_listens, unheard

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
    if program is None or not sys.platform.startswith("linux") or not reader_listens():
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
    """While a dialog of Qt's own is asked with: answer a reader before it opens and closes.

    What it is made of is no news either. Qt makes it and waits in one call: once it waits, the
    reader is told again.
    """
    program = QCoreApplication.instance()
    if program is None or not QAccessible.isActive():
        yield
        return
    turns = _Turns()
    program.installEventFilter(turns)
    made = ExitStack()
    made.enter_context(unheard())
    QTimer.singleShot(0, turns, made.close)
    try:
        yield
    finally:
        made.close()
        program.removeEventFilter(turns)


class _Turns(QObject):
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        opens = event.type() == QEvent.Type.Show and isinstance(watched, QDialog)
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if opens or (pressed and event.key() in _ENDING):  # type: ignore[attr-defined]
            answer_reader()
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QLineEdit):
            reader.prepare(watched)
        return False


def _make_unheard(make: Callable[..., None]) -> Callable[..., None]:
    @wraps(make)
    def made(*given: Any, **named: Any) -> None:
        with unheard():
            make(*given, **named)

    return made


class AudibleDialog(QDialog):
    """What every dialog of the program is made from; a reader is told of it once it is there."""

    def __init_subclass__(cls, **given: Any) -> None:
        super().__init_subclass__(**given)
        if "__init__" in cls.__dict__:
            cls.__init__ = _make_unheard(cls.__init__)  # type: ignore[method-assign]

    def setVisible(self, visible: bool) -> None:  # noqa: FBT001 - as Qt has it
        opens = visible and not self.isVisible()
        if not opens:
            super().setVisible(visible)
            return
        answer_reader()
        with unheard():
            super().setVisible(visible)
        for kind in (QAccessible.Event.ObjectShow, QAccessible.Event.DialogStart):
            QAccessible.updateAccessibility(QAccessibleEvent(self, kind))

    def done(self, result: int) -> None:
        # What has the keyboard next is told of in the same way.
        answer_reader()
        super().done(result)
