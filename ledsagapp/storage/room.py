"""Whether there is room and right to write in a book, tried without changing anything."""

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Final

from ledsagapp.files import unfinished

_ROOM: Final = 64 * 1024


def check_room(db: sqlite3.Connection, path: Path, taken_back: Callable[[], None]) -> None:
    """Raise OSError or the driver's error where a small saving would not be kept.

    A file beside the book tells of the disk and the folder, a table that is taken back at once of
    the file itself; ``taken_back`` is called after that.
    """
    with unfinished(path) as spare:
        spare.write_bytes(bytes(_ROOM))
    db.execute("BEGIN IMMEDIATE")
    try:
        db.execute("CREATE TABLE room (filled)")
        db.execute("INSERT INTO room VALUES (zeroblob(?))", (_ROOM,))
    finally:
        if db.in_transaction:
            db.execute("ROLLBACK")
            taken_back()
