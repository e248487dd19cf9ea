"""A lock beside the book, so that two programs never write in it at the same time."""

import os
import sys
from pathlib import Path

from ledsagapp.storage.errors import BookError, Fault, as_book_errors

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl


def _seize(descriptor: int) -> None:
    if sys.platform == "win32":
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


class BookLock:
    """Held from opening to closing; the system lets go of it when the program dies.

    The lock file is a file of its own because closing any handle on the database itself would
    drop SQLite's locks (POSIX), and it stays when the lock is released, since removing it could
    remove the next program's.
    """

    def __init__(self, book: Path) -> None:
        path = book.with_name(book.name + ".lock")
        with as_book_errors(book):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _seize(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            raise BookError(Fault.LOCKED, book, str(error)) from error

    def release(self) -> None:
        """Let others open the book."""
        os.close(self._descriptor)
