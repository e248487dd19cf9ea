"""A plain book looked into on another thread, while the program reads itself in.

SQLite goes through a file without Python's lock: to hold a large book against damage, and to gather
its rows, takes a tenth of a start, which then costs nothing. What was found counts only for the
very file that was looked at.
"""

import sqlite3
import threading
from collections.abc import Sequence
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
# Where a file of SQLite counts how often it was written.
_COUNTER: Final = slice(24, 28)


class AheadCheck:
    """Looks into a file from when it is made; nothing of it is locked or written.

    Where there is none, where it is encrypted, or where a saving was cut off, nothing is looked
    into: then whoever opens the book looks.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._sound = path, False
        self._asked: threading.Thread | None = None
        self._answers: dict[str, list[Row]] = {}
        self._before = _mark(path)
        self._looking = threading.Thread(target=self._look, daemon=True)
        if self._before is not None:
            self._looking.start()

    def is_of(self, path: Path) -> bool:
        """Whether it is this file that is looked into."""
        return self._before is not None and path == self._path

    def vouches_for(self, path: Path) -> bool:
        """Whether a file was found sound, and is still the one that was looked at.

        Waits until all of it has been looked at, as it takes to look oneself.
        """
        if not self.is_of(path):
            return False
        self._looking.join()
        return self._sound and _mark(path) == self._before

    def ask(self, questions: Sequence[str]) -> None:
        """Begin to gather what will be asked of the book's rows."""
        if self._before is not None:
            self._asked = threading.Thread(target=self._gather, args=(questions,), daemon=True)
            self._asked.start()

    def answer(self, question: str) -> list[Row] | None:
        """The rows of a question that was asked; None where it was not, or no longer counts.

        Each is told once, and only as long as the file is as it was before anything was asked.
        """
        if self._asked is None:
            return None
        self._asked.join()
        if _mark(self._path) != self._before:
            self._answers = {}
        return self._answers.pop(question, None)

    def _gather(self, questions: Sequence[str]) -> None:
        found = {}
        try:
            with closing(connect_to_read(self._path)) as db:
                if set(applied_steps(db)) != set(NAMES):
                    return  # it will be brought up to date first
                for one in questions:
                    found[one] = db.execute(one).fetchall()
        except (OSError, BookError, sqlite3.Error):
            return  # whoever asks the book itself finds the same, and says it
        self._answers = found

    def _look(self) -> None:
        try:
            with closing(connect_to_read(self._path)) as db:
                check_soundness(db, self._path, "quick_check")
        except (OSError, BookError, sqlite3.Error):
            return  # whoever opens the book finds the same, and says it
        self._sound = True


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
