"""A safety copy made while one goes on writing: through a connection of its own, part by part.

Between the parts the book is free, so that a saving never waits; where something was saved
meanwhile, SQLite begins the copy again.
"""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from functools import partial
from pathlib import Path
from typing import Final

from ledsagapp.storage.backup.copies import copy_into, row_counts
from ledsagapp.storage.driver import connect_beside
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError, Fault, as_book_errors

_PART: Final = 1000  # pages
_PAUSE: Final = 0.01  # seconds
_TURNS: Final = 5


def copy_beside(
    book: Path,
    key: Key | None,
    part: Path,
    *,
    pages: int = _PART,
    count: Callable[[sqlite3.Connection], dict[str, int]] = row_counts,
) -> None:
    """Fill an empty file with a checked copy of a book that is open, so many pages at a time.

    ``count`` says how many rows the copy should come to.

    BookError where the book was changed all the while.
    """
    for turn in range(_TURNS):
        with as_book_errors(book), closing(connect_beside(book, key)) as db:
            before = _version(db)
            counts = count(db)
            try:
                copy_into(part, partial(db.backup, pages=pages, sleep=_PAUSE), counts, key)
            except BookError as error:
                changed = _version(db) != before
                if error.fault is not Fault.DAMAGED or not changed or turn == _TURNS - 1:
                    raise
            else:
                return


def _version(db: sqlite3.Connection) -> int:
    """A number that changes when another connection has written."""
    return int(db.execute("PRAGMA data_version").fetchone()[0])
