"""Whether a screen reader listens, and what is done without telling it."""

from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit

from ledsagapp.ui.lazy import lazy

_UNHEARD = "unheard"
_stand_behind = lazy("ledsagapp.ui.widgets.text.echo", "stand_behind")


def reader_listens() -> bool:
    """Whether there is a screen reader, told of what is done just now or not."""
    return QAccessible.isActive() or _silent()


def _silent() -> bool:
    program = QCoreApplication.instance()
    return program is not None and bool(program.property(_UNHEARD))


@contextmanager
def unheard() -> Iterator[None]:
    """While this lasts a screen reader is not told of anything.

    For what is made before anybody sees it. Making a form names hundreds of parts and fills them.
    Where more than fifty news wait, Orca 43 throws some away, and is busy with the rest: that the
    dialog had opened was then heard at the next key, or not at all.
    """
    program = QCoreApplication.instance()
    if program is None or not QAccessible.isActive():
        yield
        return
    program.setProperty(_UNHEARD, True)
    QAccessible.setActive(False)
    try:
        yield
    finally:
        QAccessible.setActive(True)
        program.setProperty(_UNHEARD, False)


def prepare(shown: QLineEdit | QPlainTextEdit) -> None:
    """Have a text that gets the focus told whole (``echo``), where there is a reader to tell."""
    if QAccessible.isActive():
        _stand_behind(shown)
