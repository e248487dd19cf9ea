"""A transaction, or a part of one."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager


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
