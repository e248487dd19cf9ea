"""Connections to an encrypted file, through SQLCipher's own driver; read in only for those."""

import sqlite3
from pathlib import Path
from typing import cast

from sqlcipher3 import dbapi2

from ledsagapp.storage.encryption.key_check import fits
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError, Fault

_FORM = 4  # of SQLCipher; said, so that a later one goes on reading what this one wrote


def open_connection(target: str, key: Key | None, *, timeout: float) -> sqlite3.Connection:
    """A connection with the key in place, to a path or a ``file:`` address.

    None opens a plain file through the same driver.
    The driver's connection is no ``sqlite3.Connection`` and its errors are no ``sqlite3.Error``
    (see ``errors.sqlite_errors``), but it is used like one.
    """
    db = dbapi2.connect(target, timeout=timeout, isolation_level=None, uri=True)
    try:
        db.execute("PRAGMA cipher_log_level = NONE")  # a wrong key is no news for standard error
        if key is not None:
            db.execute(f'PRAGMA key = "{key.words}"')
            db.execute(f"PRAGMA cipher_compatibility = {_FORM}")
    except BaseException:
        db.close()
        raise
    return cast("sqlite3.Connection", db)


def open_and_read(path: Path, target: str, key: Key, *, timeout: float) -> sqlite3.Connection:
    """As ``open_connection``, after a first reading; BookError where the key does not fit.

    A key that fits other pages is the right one, and it is the first page that is damaged.
    """
    db = open_connection(target, key, timeout=timeout)
    try:
        db.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except BaseException as error:
        db.close()
        if getattr(error, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_NOTADB:
            found = (Fault.DAMAGED, "page 1") if fits(path, key) else (Fault.WRONG_KEY, "")
            raise BookError(found[0], path, found[1]) from error
        raise
    return db
