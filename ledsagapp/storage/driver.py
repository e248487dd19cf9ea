"""The one place where connections to a book's file are made, plain or encrypted."""

import sqlite3
from pathlib import Path

from ledsagapp.storage.address import address
from ledsagapp.storage.encryption.keys import Key, is_encrypted
from ledsagapp.storage.errors import BookError, Fault

_PATIENCE = 2.0  # seconds another program may hold the file before the book counts as locked


def connect(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection to an existing file, set to lose nothing that has been saved.

    Every connection to a book is made here. A file with a key is read with that key alone, and
    BookError tells where it does not fit.
    """
    # EXTRA: the removal of the journal is on the disk too before a saving counts as kept.
    # fullfsync: on macOS past the cache of the disk itself.
    return _set(_opened(path, str(path), key), "synchronous = EXTRA", "fullfsync = ON")


def connect_to_read(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A connection that only reads, beside which not even a lock or a journal is made."""
    return _set(_opened(path, f"{address(path.absolute())}?mode=ro&immutable=1", key))


def connect_beside(path: Path, key: Key | None = None) -> sqlite3.Connection:
    """A second connection to a book that is open in this program, which only reads."""
    return _set(_opened(path, f"{address(path.absolute())}?mode=ro", key))


def connect_in_memory(key: Key | None = None) -> sqlite3.Connection:
    """An empty database in memory alone, that a book with this key can be copied into."""
    if key is None:
        return sqlite3.connect(":memory:", isolation_level=None)
    from ledsagapp.storage.encryption.cipher import open_connection  # noqa: PLC0415

    return _set(open_connection(":memory:", key, timeout=_PATIENCE))


def through_cipher(path: Path, key: Key | None) -> sqlite3.Connection:
    """A connection through SQLCipher also where the file is plain, to attach an encrypted one."""
    from ledsagapp.storage.encryption.cipher import open_connection  # noqa: PLC0415

    return _set(open_connection(address(path.absolute()), key, timeout=_PATIENCE))


def key_for(path: Path, key: Key | None) -> Key | None:
    """The key if the file needs one, None where it is plain; BookError where one is lacking."""
    if not is_encrypted(path):
        return None
    if key is None:
        raise BookError(Fault.ENCRYPTED, path)
    return key


def _set(db: sqlite3.Connection, *settings: str) -> sqlite3.Connection:
    """The connection with its settings; closed where the file is so spoiled that none can be."""
    try:
        # Nothing personal among temporary files.
        for setting in (*settings, "temp_store = MEMORY"):
            db.execute(f"PRAGMA {setting}")
    except BaseException:
        db.close()
        raise
    return db


def _opened(path: Path, target: str, key: Key | None) -> sqlite3.Connection:
    if key is None:
        uri = target.startswith("file:")
        return sqlite3.connect(target, timeout=_PATIENCE, isolation_level=None, uri=uri)
    from ledsagapp.storage.encryption.cipher import open_and_read  # noqa: PLC0415

    return open_and_read(path, target, key, timeout=_PATIENCE)
