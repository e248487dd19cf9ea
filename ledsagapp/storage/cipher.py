"""Connections to an encrypted file, through SQLCipher's own driver; read in only for those."""

import sqlite3
from typing import cast

from sqlcipher3 import dbapi2

from ledsagapp.storage.keys import Key

_FORM = 4  # of SQLCipher; said, so that a later one goes on reading what this one wrote


def opened(target: str, key: Key | None, *, timeout: float) -> sqlite3.Connection:
    """A connection with the key in place, to a path or a ``file:`` address.

    None opens a plain file through the same driver.
    The driver's connection is no ``sqlite3.Connection`` and its errors are no ``sqlite3.Error``
    (see ``errors.sqlite_errors``), but it is used like one.
    """
    db = dbapi2.connect(target, timeout=timeout, isolation_level=None, uri=True)
    db.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is no news for standard error
    if key is not None:
        db.execute(f'PRAGMA key = "{key.words}"')
        db.execute(f"PRAGMA cipher_compatibility = {_FORM}")
    return cast("sqlite3.Connection", db)
