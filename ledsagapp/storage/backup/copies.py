"""Copies of the book that can be relied on: checked, private, never overwriting."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from ledsagapp.files import give_name, to_disk, unfinished
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError, Fault, as_book_errors

Fill = Callable[[sqlite3.Connection], object]


def check_soundness(
    connection: sqlite3.Connection, path: Path, pragma: str, table: str = ""
) -> None:
    """Refuse a file, or one table of it, that fails ``quick_check`` or ``integrity_check``."""
    what = f'"{table}"' if table else "1"
    with as_book_errors(path):
        found = connection.execute(f"PRAGMA {pragma}({what})").fetchall()
    if found != [("ok",)]:
        raise BookError(Fault.DAMAGED, path, "; ".join(str(row[0]) for row in found))


def row_counts(connection: sqlite3.Connection) -> dict[str, int]:
    """The number of rows of every table, to compare a copy with its original."""
    tables = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
    return {
        name: connection.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0]
        for (name,) in tables
    }


def write_copy(target: Path, fill: Fill, expected: dict[str, int], key: Key | None = None) -> None:
    """Make ``target`` with what ``fill`` copies into it, and check it before it gets its name.

    Never overwrites. ``key`` is that of the original: a copy of an encrypted book is encrypted
    from its first byte.
    """
    whole_file(target, lambda part: copy_into(part, fill, expected, key))


def whole_file(target: Path, make: Callable[[Path], object]) -> None:
    """Have ``make`` write a private file that gets the name of the target when it is whole.

    Nothing is ever overwritten.
    """
    with as_book_errors(target):
        if os.path.lexists(target):
            raise FileExistsError(str(target))
        with unfinished(target) as part:
            make(part)
            give_name(part, target)


def copy_into(part: Path, fill: Fill, expected: dict[str, int], key: Key | None) -> None:
    """Fill an empty file with what ``fill`` copies into it, and check it; as ``write_copy``."""
    with closing(connect(part, key)) as connection:
        connection.execute("PRAGMA synchronous = OFF")  # what is halfway is thrown away
        connection.execute("PRAGMA journal_mode = MEMORY")
        fill(connection)
    check_copy(part, expected, key)


def check_copy(part: Path, expected: dict[str, int], key: Key | None) -> None:
    """Open a copy anew, check and count what the file holds, and see that it is on the disk."""
    with closing(connect(part, key)) as connection:
        check_soundness(connection, part, "integrity_check")
        if row_counts(connection) != expected:
            raise BookError(Fault.DAMAGED, part, "the copy differs")
    with part.open("r+b") as file:
        to_disk(file.fileno())
