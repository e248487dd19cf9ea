"""A plain book looked into on another thread, while the program reads itself in.

SQLite goes through a file without Python's lock: to hold a large book against damage, and to gather
its rows, takes a tenth of a start, which then costs nothing. What was found counts only for the
very file that was looked at.
"""

import sqlite3
import threading
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from ledsagapp.storage.backup.copies import check_soundness
from ledsagapp.storage.driver import connect_to_read
from ledsagapp.storage.encryption.keys import is_encrypted
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.rows import Row
from ledsagapp.storage.schema.schema_version import NAMES, applied_steps

_Mark = tuple[int, int, int, int, int, bytes]
_PATIENCE: Final = 30  # seconds after which nobody is going to ask any more
# Where a file of SQLite counts how often it was written.
_COUNTER: Final = slice(24, 28)


def _beside(work: Callable[[], None]) -> None:
    threading.Thread(target=work, daemon=True).start()


class AheadCheck:
    """Looks into a file from when it is made; nothing of it is locked or written.

    Where there is none, where it is encrypted, or where a saving was cut off, nothing is looked
    into: then whoever opens the book looks. ``begin`` has a work done on another thread, one for
    all there is to look at; if nothing has to be, nothing is begun with.
    """

    def __init__(self, path: Path, begin: Callable[[Callable[[], None]], object] = _beside) -> None:
        self._path, self._sound = path, False
        self._questions: Sequence[str] | None = None
        self._answers: dict[str, list[Row]] = {}
        self._looked, self._asked, self._gathered = (threading.Event() for _ in range(3))
        self._before = _mark(path)
        if self._before is not None:
            begin(self._work)

    def is_of(self, path: Path) -> bool:
        """Whether it is this file that is looked into."""
        return self._before is not None and path == self._path

    def vouches_for(self, path: Path) -> bool:
        """Whether a file was found sound, and is still the one that was looked at.

        Waits until all of it has been looked at, as it takes to look oneself.
        """
        if not self.is_of(path):
            return False
        self._looked.wait()
        return self._sound and _mark(path) == self._before

    def ask(self, questions: Sequence[str]) -> None:
        """Begin to gather what will be asked of the book's rows."""
        self._questions = questions
        self._asked.set()

    def answer(self, question: str) -> list[Row] | None:
        """The rows of a question that was asked; None where it was not, or no longer counts.

        Each is told once, and only as long as the file is as it was before anything was asked.
        """
        if self._before is None or self._questions is None:
            return None
        self._gathered.wait()
        if _mark(self._path) != self._before:
            self._answers = {}
        return self._answers.pop(question, None)

    def _work(self) -> None:
        try:
            with closing(connect_to_read(self._path)) as db:
                self._look(db)
                if self._asked.wait(_PATIENCE):
                    self._gather(db)
        except (OSError, BookError, sqlite3.Error):
            pass  # whoever opens the book, or asks it, finds the same and says it
        finally:
            self._looked.set()
            self._gathered.set()

    def _look(self, db: sqlite3.Connection) -> None:
        try:
            db.execute("PRAGMA cache_size = -256")  # each page is looked at once
            check_soundness(db, self._path, "quick_check")
            self._sound = True
        finally:
            self._looked.set()

    def _gather(self, db: sqlite3.Connection) -> None:
        if set(applied_steps(db)) != set(NAMES):
            return  # it will be brought up to date first
        self._answers = {one: db.execute(one).fetchall() for one in self._questions or ()}


def _mark(path: Path) -> _Mark | None:
    """What tells one state of the file from another; None where it is not for us."""
    try:
        if path.with_name(f"{path.name}-journal").exists() or is_encrypted(path):
            return None
        with path.open("rb") as file:
            written = file.read(_COUNTER.stop)[_COUNTER]
        seen = path.stat()
    except OSError:
        return None
    return seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns, written
