"""One window for one book: a second start raises the first instead of opening another.

The second lays what it asks for into a folder that the first watches, and the first takes it away
again: that is its answer. No socket is opened for it, and nobody else on the computer may look into
the folder.
"""

import contextlib
import json
import os
import stat
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QDir,
    QFileSystemWatcher,
    QObject,
    QThread,
    QTimer,
)

from ledsagapp.domain.digests import sha256
from ledsagapp.files import atomic_write
from ledsagapp.paths import spelling

_ASKED = ".ask"
_WAIT, _PAUSE = 4000, 20  # milliseconds a second start waits, and looks again
_LOOK = 1000  # milliseconds after which the folder is looked into where it cannot be watched
_FRESH = 10  # seconds after which nobody waits for an answer any more
_LONGEST = 40_000  # bytes of what a second start says


def channel_name(book: Path, platform: str = sys.platform) -> str:
    """A name for the book's own channel on this computer; it never leaves the computer."""
    written = spelling(book, platform).encode("utf-8", "surrogateescape")
    digest = sha256(written).hexdigest()
    return f"ledsagapp-{digest[:24]}"


def channel(book: Path) -> Path | None:
    """The folder of a book's channel, made where there is none; None where it cannot be trusted.

    It lies where the system keeps what lasts as long as one is logged in, else among its temporary
    files, where others may write too: there it has to be one's own.
    """
    running = os.environ.get("XDG_RUNTIME_DIR", "")
    place = Path(running if running and Path(running).is_dir() else QDir.tempPath())
    folder = place / f"{channel_name(book)}.d"
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        seen = folder.lstat()
    except OSError:
        return None
    own = sys.platform == "win32" or seen.st_uid == os.getuid()
    private = sys.platform == "win32" or not seen.st_mode & 0o077
    return folder if stat.S_ISDIR(seen.st_mode) and own and private else None


def raise_other(book: Path, file: Path | None = None) -> bool:
    """Ask the window that has the book open to come forward; whether one answered.

    A ``file`` is handed over to be opened there.

    Waits for some seconds: a program that is itself just starting does not listen yet.
    """
    folder = channel(book)
    if folder is None:
        return False
    asked = folder / f"{os.getpid()}-{time.monotonic_ns()}{_ASKED}"
    said = {} if file is None else {"open": str(file)}
    try:
        atomic_write(asked, json.dumps(said).encode(), private=True)
    except OSError:
        return False
    waited = QDeadlineTimer(_WAIT)
    while asked.exists() and not waited.hasExpired():
        QThread.msleep(_PAUSE)
    try:
        asked.unlink()
    except OSError:
        return not asked.exists()  # taken away, also just before we did
    return False


class InstanceServer(QObject):
    """Listens for a second start; calls ``rung``, and ``take`` with a file it hands over."""

    def __init__(
        self,
        book: Path,
        rung: Callable[[], None],
        take: Callable[[Path], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._rung, self._take = rung, take
        self._folder = channel(book)
        if self._folder is None:
            return
        watcher = QFileSystemWatcher(self)
        watcher.directoryChanged.connect(self._look)
        if not watcher.addPath(str(self._folder)):
            clock = QTimer(self)
            clock.timeout.connect(self._look)
            clock.start(_LOOK)
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self._leave)
        self._look()  # another start may have been waiting for us

    def _leave(self) -> None:
        """Leave nothing behind, save what another start asks for just now."""
        if self._folder is not None:
            with contextlib.suppress(OSError):
                self._folder.rmdir()

    def _look(self) -> None:
        if self._folder is None:
            return
        for asked in sorted(self._folder.glob(f"*{_ASKED}")):
            try:
                fresh = time.time() - asked.stat().st_mtime < _FRESH
                with asked.open("rb") as file:
                    said = file.read(_LONGEST + 1)
                asked.unlink()
            except OSError:
                continue  # gone again, or not readable: then it gets no answer
            if fresh:
                self._rung()
                self._hear(said)

    def _hear(self, said: bytes) -> None:
        """Take the file that the other start was opened with; anything else it says is let be."""
        try:
            told = json.loads(said) if len(said) <= _LONGEST else None
        except ValueError:
            return
        named = told.get("open") if isinstance(told, dict) else None
        if isinstance(named, str):
            # The other start waits for its answer; a dialog would keep it waiting.
            QTimer.singleShot(0, lambda: self._take(Path(named)))
