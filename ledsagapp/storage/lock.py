"""A lock beside the book, so that two programs never write in it at the same time."""

import errno
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Final

from ledsagapp.storage.errors import BookError, Fault, as_book_errors

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

# What a drive in the network that knows no locks answers; nobody else has the book then.
_NOT_FOR_LOCKS: Final = frozenset(
    getattr(errno, name)
    for name in ("ENOTSUP", "EOPNOTSUPP", "ENOLCK", "ENOSYS")
    if hasattr(errno, name)  # each system has names of its own
)


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

    def __init__(self, book: Path, seize: Callable[[int], None] = _seize) -> None:
        path = book.with_name(book.name + ".lock")
        with as_book_errors(book):
            self._descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            seize(self._descriptor)
        except OSError as error:
            os.close(self._descriptor)
            if error.errno in _NOT_FOR_LOCKS:
                raise BookError(Fault.DEVICE, book, str(error)) from error
            raise BookError(Fault.LOCKED, book, str(error)) from error

    def release(self) -> None:
        """Let others open the book."""
        os.close(self._descriptor)
