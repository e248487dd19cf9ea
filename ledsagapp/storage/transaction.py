"""A transaction, or a part of one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

_ROOM: Final = -64_000  # KiB, of which no more is taken than there are pages to hold


@contextmanager
def roomy(db: sqlite3.Connection) -> Iterator[None]:
    """Hold in memory what the block writes, instead of writing and reading it again and again.

    With the two megabytes that SQLite takes by itself, 100,000 rows take twice as long for each
    as 1,000 do.
    """
    before = db.execute("PRAGMA cache_size").fetchone()[0]
    db.execute(f"PRAGMA cache_size = {_ROOM}")
    try:
        yield
    finally:
        db.execute(f"PRAGMA cache_size = {before}")


@contextmanager
def whole(db: sqlite3.Connection) -> Iterator[None]:
    """Keep what the block writes, or nothing of it; inside another one, its own part.

    Some errors end the transaction by themselves, and then there is nothing left to take back.
    """
    inside = db.in_transaction
    db.execute("SAVEPOINT part" if inside else "BEGIN")
    try:
        yield
        db.execute("RELEASE part" if inside else "COMMIT")
    except BaseException:
        if db.in_transaction:
            db.execute("ROLLBACK TO part" if inside else "ROLLBACK")
        if db.in_transaction:
            db.execute("RELEASE part")
        raise
