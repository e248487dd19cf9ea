"""What can go wrong with the book, as data: the words for it are found elsewhere."""

import errno
import sqlite3
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Final

from ledsagapp.domain.enumerations import StrEnum

Expected = sqlite3.Error | OSError | OverflowError | UnicodeEncodeError | UnicodeDecodeError


_TOLD_IN_WORDS: Final = MappingProxyType(
    {
        "database or disk is full": "disk_full",
        "disk I/O error": "device",
        "database disk image is malformed": "damaged",
        "attempt to write a readonly database": "read_only",
    }
)


class Fault(StrEnum):
    """What is the matter with the book; nothing has been changed in any of these cases."""

    MISSING = "missing"  # there is no book here, or there was one and it is gone
    NEWER = "newer"  # written by a later version of the program
    DAMAGED = "damaged"  # not a book, cut short, or failing SQLite's own check
    LOCKED = "locked"  # open in another program, or a second time in this one
    READ_ONLY = "read_only"
    NO_PERMISSION = "no_permission"
    DISK_FULL = "disk_full"
    DEVICE = "device"  # the disk, stick or network answered with an error
    REPLACED = "replaced"  # another program has changed or exchanged the file since it was opened
    EXISTS = "exists"  # a copy would have overwritten a file
    UNKEEPABLE = "unkeepable"  # a value that no database can hold, such as a number of 30 digits
    ENCRYPTED = "encrypted"  # the book has a passphrase, and none was given
    WRONG_KEY = "wrong_key"  # the one given does not fit, or the file's first page is damaged


class BookError(Exception):
    """An expected failure; ``detail`` is for the log and for help over the telephone.

    ``needs`` is the version of the program that a newer book asks for, "" where it does not say.
    """

    def __init__(self, fault: Fault, path: Path, detail: str = "", needs: str = "") -> None:
        super().__init__(f"{fault}: {path}" + (f" ({detail})" if detail else ""))
        self.fault = fault
        self.path = path
        self.detail = detail
        self.needs = needs


def sqlite_errors() -> tuple[type[sqlite3.Error], ...]:
    """What SQLite's errors are called by the drivers in use: SQLCipher's has classes of its own."""
    driver = sys.modules.get("sqlcipher3.dbapi2")
    return (sqlite3.Error,) if driver is None else (sqlite3.Error, driver.Error)


def _fault_of(error: sqlite3.Error) -> Fault | None:
    code = getattr(error, "sqlite_errorcode", None)
    if code is None:
        # Text from a damaged page may no longer be UTF-8; sqlite3 gives that error no code.
        return Fault.DAMAGED if "Could not decode" in str(error) else None
    if code == sqlite3.SQLITE_ERROR:
        # What happens inside SQLCipher's own function for copying has lost its code on the way.
        told_as = _TOLD_IN_WORDS.get(str(error))
        return None if told_as is None else Fault(told_as)
    if code == sqlite3.SQLITE_READONLY_DBMOVED:
        return Fault.REPLACED
    return {
        sqlite3.SQLITE_BUSY: Fault.LOCKED,
        sqlite3.SQLITE_CANTOPEN: Fault.NO_PERMISSION,
        sqlite3.SQLITE_CORRUPT: Fault.DAMAGED,
        sqlite3.SQLITE_FULL: Fault.DISK_FULL,
        sqlite3.SQLITE_IOERR: Fault.DEVICE,
        sqlite3.SQLITE_LOCKED: Fault.LOCKED,
        sqlite3.SQLITE_NOTADB: Fault.DAMAGED,
        sqlite3.SQLITE_PERM: Fault.NO_PERMISSION,
        sqlite3.SQLITE_READONLY: Fault.READ_ONLY,
        sqlite3.SQLITE_TOOBIG: Fault.UNKEEPABLE,
    }.get(code & 0xFF)


def _fault_of_system(error: OSError) -> Fault:
    if isinstance(error, FileExistsError):
        return Fault.EXISTS
    if isinstance(error, PermissionError):
        return Fault.NO_PERMISSION
    if error.errno == errno.EROFS:
        return Fault.READ_ONLY
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return Fault.DISK_FULL
    return Fault.DEVICE


def book_error(error: Expected, path: Path) -> Exception:
    """The same failure told as a ``BookError``, or the error itself when it is a bug of ours."""
    if isinstance(error, OverflowError | UnicodeEncodeError):
        return BookError(Fault.UNKEEPABLE, path, str(error))
    if isinstance(error, UnicodeDecodeError):
        # What SQLite says of a damaged page may hold its bytes, which sqlite3 cannot read.
        return BookError(Fault.DAMAGED, path, error.reason)
    if isinstance(error, OSError):
        return BookError(_fault_of_system(error), path, str(error))
    fault = _fault_of(error)
    return error if fault is None else BookError(fault, path, str(error))


def expected_errors() -> tuple[type[Expected], ...]:
    """The errors that are told as a ``BookError`` where they are no bug of ours."""
    return (OSError, OverflowError, UnicodeEncodeError, UnicodeDecodeError, *sqlite_errors())


@contextmanager
def as_book_errors(path: Path) -> Iterator[None]:
    """Failures of SQLite and of the system inside the block leave it as ``BookError``."""
    try:
        yield
    except expected_errors() as error:
        told_as = book_error(error, path)
        if told_as is error:
            raise
        raise told_as from error
