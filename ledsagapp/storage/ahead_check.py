"""A plain book held against damage on another thread, while the program reads itself in.

SQLite goes through a file without Python's lock: of a large book it takes a tenth of a start, which
then costs nothing. What was found counts only for the very file that was looked at.
"""

import sqlite3
import threading
from contextlib import closing
from pathlib import Path

from ledsagapp.storage.backup.copies import check_soundness
from ledsagapp.storage.driver import connect_to_read
from ledsagapp.storage.encryption.keys import is_encrypted
from ledsagapp.storage.errors import BookError

_Mark = tuple[int, int, int, int, int]


class AheadCheck:
    """Looks into a file from when it is made; nothing of it is locked or written.

    Where there is none, where it is encrypted, or where a saving was cut off, nothing is looked
    into: then whoever opens the book looks.
    """

    def __init__(self, path: Path) -> None:
        self._path, self._sound = path, False
        self._before = _mark(path)
        self._looking = threading.Thread(target=self._look, daemon=True)
        if self._before is not None:
            self._looking.start()

    def vouches_for(self, path: Path) -> bool:
        """Whether a file was found sound, and is still the one that was looked at.

        Waits until all of it has been looked at, as it takes to look oneself.
        """
        if self._before is None or path != self._path:
            return False
        self._looking.join()
        return self._sound and _mark(path) == self._before

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
        seen = path.stat()
    except OSError:
        return None
    return seen.st_dev, seen.st_ino, seen.st_size, seen.st_mtime_ns, seen.st_ctime_ns
