"""Exchanges a shared book while the program is used: when files come, after savings, each minute.

What it needs is read in only where the book is shared, and not before the window is shown.
"""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final, Protocol

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer
from PySide6.QtWidgets import QApplication

from ledsagapp.paths import computer_name
from ledsagapp.storage.errors import BookError
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.stepping import SLICES, Stepping
from ledsagapp.wording.common.sharing import Wrote, came_sentences, place_lines
from ledsagapp.workflow.sharing.steps import Slices, Steps

CALM: Final = 700  # milliseconds a folder is left alone: files come in parts
OFTEN: Final = 60_000  # milliseconds between two looks where nothing is heard of
OWN: Final = 5_000  # milliseconds between two looks for what was saved here


class _Exchange(Protocol):
    def steps(self, now: str, slices: Slices) -> Steps[Any]:
        """Exchange once, in steps."""


class _Exchanged(Protocol):
    @property
    def wrote(self) -> Wrote:
        """In how many entries each computer wrote."""

    @property
    def others(self) -> bool:
        """Whether somebody shares a book in the same place with another key."""


class ShareWatch(QObject):
    """Keeps a shared book in step, and says once who wrote what."""

    def __init__(self, window: Window, calm: int = CALM) -> None:
        super().__init__(window)
        self._window = window
        self._exchange: _Exchange | None = None
        self._of: tuple[object, ...] = ()
        self._folder = ""
        self._ends: dict[str, int] = {}
        self._again = self._others = False
        self._stepping = Stepping(self, self._may)
        self._watcher = QFileSystemWatcher(self)
        self._pause = QTimer(self, singleShot=True, interval=calm)
        self._often = QTimer(self, interval=OFTEN)
        self._own = QTimer(self, interval=OWN)
        self._watcher.directoryChanged.connect(lambda _path: self._pause.start())
        self._pause.timeout.connect(self.exchange)
        self._often.timeout.connect(self.exchange)
        self._own.timeout.connect(self.look)
        self._often.start()
        self._own.start()
        self._pause.start()

    def look(self) -> None:
        """Exchange where something was saved here since, or the book was shared lately."""
        book = self._window.context.book
        notes = {} if book.is_closed else book.shared.notes()
        if "key" not in notes:
            return
        if notes.get("folder", "") != self._folder or book.shared.ends() != self._ends:
            self.exchange()

    @property
    def busy(self) -> bool:
        """Whether an exchange goes on."""
        return self._stepping.busy

    def exchange(self) -> None:
        """Begin to exchange, where the book is shared and not paused."""
        if self.busy:
            self._again = True
            return
        book, tr = self._window.context.book, self._window.context.tr
        notes = {} if book.is_closed else book.shared.notes()
        if "key" not in notes or notes.get("paused") == "1" or book.unwritable is not None:
            self._exchange = None
            return
        if QApplication.activeModalWidget() is not None:
            # What is being edited is a copy: saved later, it would say again what others changed.
            self._pause.start()
            return
        from ledsagapp.workflow.sharing.circle import exchange_of, pause  # noqa: PLC0415

        if notes.get("device", book.shared.device) != book.shared.device:
            # Put back from a copy: the others would undo that at once, unasked.
            pause(book, paused=True)
            text = tr(
                "The book was put back from a copy, so nothing is exchanged until you have said "
                "what is to hold: Share the book with the family."
            )
            self._window.context.say(text)
            return
        self._follow(notes.get("folder", ""))
        now = datetime.now(UTC).isoformat(timespec="seconds")
        try:
            of = (book, notes["key"], notes.get("folder"), notes.get("postgres"))
            if self._exchange is None or of != self._of:
                self._exchange, self._of = exchange_of(book, computer_name()), of
        except (OSError, BookError):
            return  # told where it is asked for; the next look tries again
        self._stepping.begin(self._exchange.steps(now, SLICES), self._tell, self._give_up)

    def _may(self) -> bool:
        """Whether the book that is exchanged is still open, and no copy of an entry is edited."""
        book = self._window.context.book
        if book is not self._of[0] or book.is_closed:
            self._stepping.stop()
            return False
        return QApplication.activeModalWidget() is None

    def _tell(self, done: _Exchanged) -> None:
        """Say what came, and by whom."""
        self._ends = self._window.context.book.shared.ends()
        tr = self._window.context.tr
        said = came_sentences(done.wrote, tr)
        said += place_lines(tr, others=done.others and not self._others)
        self._others = done.others
        if said:
            self._window.context.say(" ".join(said))
        if self._again:
            self._again = False
            self._pause.start()

    def _give_up(self, error: Exception) -> None:
        self._exchange = None
        if not isinstance(error, OSError | BookError):
            raise error
        # Told where it is asked for; the next look tries again.

    def _follow(self, folder: str) -> None:
        """Watch the folder by now."""
        if folder == self._folder:
            return
        if self._watcher.directories():
            self._watcher.removePaths(self._watcher.directories())
        self._folder = folder
        if folder and Path(folder).is_dir():
            self._watcher.addPath(folder)
