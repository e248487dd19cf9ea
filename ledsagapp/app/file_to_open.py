"""A file the program is opened with: by a double click, on the command line, or by the Finder.

A book opens in a window of its own and a safety copy to be looked at; anything else belongs to the
book that is open, and leads to the dialog that takes it.
"""

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

from ledsagapp.app.session import Session
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.ui import dialogs
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.workflow.exchange.file_kind import FileKind, file_kind

# What leads to a dialog, and the dialog. A kind that is not here is told in a sentence.
_DIALOGS: Final = {
    FileKind.PACKET: "take_packet",
    FileKind.CARD: "hand_over_packet",
    FileKind.LEDGER: "import_ledger",
    FileKind.CALENDAR: "take_calendar",
    FileKind.SHEET: "take_sheet",
}


def settle_file(asked: CommandLine) -> None:
    """Have a book opened as ``--book`` and a safety copy as ``--look`` would.

    What is of another kind, or cannot be read, stays ``asked.file``: the window says so.
    """
    if asked.file is None:
        return
    asked.file = asked.file.absolute()
    try:
        kind = file_kind(asked.file)
    except OSError:
        return
    if kind is FileKind.BOOK:
        asked.book, asked.file = asked.file, None
    elif kind is FileKind.COPY:
        asked.look, asked.file = asked.file, None


def open_file(session: Session, path: Path, start: Callable[..., None]) -> None:
    """Do with a file what belongs to its kind; ``start`` starts the program once more."""
    window, tr = session.window, session.tr
    if window is None:
        return
    session.come_forward()
    if session.locked or QApplication.activeModalWidget() is not None:
        text = tr("First finish what is open here, then open {name} again.")
        window.say(text.format(name=path.name))
        return
    try:
        kind = file_kind(path)
    except OSError as error:
        text = tr("{file} cannot be read or written: {reason}")
        said = text.format(file=path.name, reason=disk_reason(error, tr))
        dialogs.show_notice(window.context.theme, tr, window, said, [])
        return
    if kind is FileKind.BOOK:
        start("--book", str(path))
    elif kind is FileKind.COPY:
        start("--look", str(path))
    elif kind in _DIALOGS:
        getattr(dialogs, _DIALOGS[kind])(window.context, window, path)
    else:
        text = tr(
            "{name} is nothing that Ledsagapp knows. It opens books, safety copies, packets, "
            "cards, ledgers, sheets and calendars. A receipt is added in the expense it belongs to."
        )
        said = text.format(name=path.name)
        dialogs.show_notice(window.context.theme, tr, window, said, [])


class FileOpenWatch(QObject):
    """Hears macOS, which hands a file over while the program runs instead of starting it anew."""

    def __init__(self, application: QApplication, take: Callable[[Path], None]) -> None:
        super().__init__(application)
        self._take = take
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QFileOpenEvent) and event.file():
            path = Path(event.file())
            # The event is answered first: a dialog would hold the Finder up.
            QTimer.singleShot(0, lambda: self._take(path))
            return True
        return super().eventFilter(watched, event)
