"""Opening the book, or saying precisely why not; a file that is refused is left untouched."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ledsagapp.storage.backup.copies import (
    check_soundness,
    create_private,
    row_counts,
    sync_folder,
    write_copy,
)
from ledsagapp.storage.book import Book
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.driver import connect, key_for
from ledsagapp.storage.encryption.keys import MAGIC, PAGE, Key
from ledsagapp.storage.errors import BookError, Fault, as_book_errors
from ledsagapp.storage.journal.device_mark import MarkFile
from ledsagapp.storage.lock import BookLock
from ledsagapp.storage.schema.schema_version import APPLICATION_ID, NAMES, Steps, applied

_HEADER = 100


def _take(connection: sqlite3.Connection) -> None:
    from ledsagapp.storage.schema.migrations import grow  # noqa: PLC0415

    grow(connection)


PRESENT: Final = Steps(NAMES, _take)


def open_book(
    path: Path,
    state_dir: Path,
    *,
    create: bool,
    anew: bool = False,
    who: str = "",
    computer: str = "",
    steps: Steps = PRESENT,
    key: Key | None = None,
) -> Book:
    """The book in the file, ready for use; a first one is made when ``create`` allows it.

    A book that has been here and is gone is ``Fault.MISSING`` also then, until the person has
    said that an empty one is wanted (``anew``). ``who`` is written on each line of the history,
    ``computer`` is this device's name in it;
    ``steps`` is the schema, the present one unless said otherwise. ``key`` opens an encrypted
    book, and is not asked for where the book is plain.
    """
    path = path.absolute()
    marks = MarkFile(state_dir, path)
    with as_book_errors(path):
        new = not path.exists()
        if new:
            _refuse_unless_first(path, marks, create=create, anew=anew)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = BookLock(path)
    try:
        with as_book_errors(path):
            if new:
                _make(path, steps)
            return Book(_opened(path, lock, marks, (who, computer), steps, key))
    except BaseException:
        lock.release()
        raise


def _refuse_unless_first(path: Path, marks: MarkFile, *, create: bool, anew: bool) -> None:
    journal = path.with_name(path.name + "-journal")
    if not create or ((marks.exists() or journal.exists()) and not anew):
        raise BookError(Fault.MISSING, path)
    if journal.exists():
        # It belongs to the book that is gone; SQLite would play it into the new one.
        journal.rename(_dated(journal, "aside"))


def _make(path: Path, steps: Steps) -> None:
    """A new book that gets its name when it is whole, so that a crash leaves no half one."""
    fresh = path.with_name(f".{path.name}.new")
    for leftover in (fresh, fresh.with_name(fresh.name + "-journal")):
        leftover.unlink(missing_ok=True)
    create_private(fresh)
    with closing(connect(fresh)) as db:
        steps.take(db)
    fresh.rename(path)
    sync_folder(path.parent)


def _opened(
    path: Path,
    lock: BookLock,
    marks: MarkFile,
    hand: tuple[str, str],
    steps: Steps,
    given: Key | None,
) -> Connection:
    _refuse_unwritable(path)
    key = key_for(path, given)
    unfinished(path).unlink(missing_ok=True)
    if key is None:
        _check_header(path, steps)
    db = connect(path, key)
    try:
        if key is not None:
            _check_inside(db, path, steps)
        _refuse_unknown_steps(db, path, steps)
        _check(db, path, key)
        db.execute("PRAGMA journal_mode = DELETE")
        _migrate(db, path, steps, key)
        return Connection(db, path, lock, marks, hand[0], key, hand[1])
    except BaseException:
        db.close()
        raise


def unfinished(path: Path) -> Path:
    """Where the same book under another key is made; one that lies there was not finished."""
    return path.with_name(f".{path.name}.rekeyed")


def _check(db: sqlite3.Connection, path: Path, key: Key | None) -> None:
    """Refuse a damaged book; the files of receipts in an encrypted one are not gone through.

    To read those takes most of a start, a second for a thousand photographs, and each page of them
    tells by its own code whether it is whole when it is read, and in every safety copy.
    """
    if key is None:
        check_soundness(db, path, "quick_check")
        return
    query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name <> 'receipt'"
    for (name,) in db.execute(query).fetchall():
        check_soundness(db, path, "quick_check", name)


def _refuse_unwritable(path: Path) -> None:
    if not path.is_file():
        raise BookError(Fault.DAMAGED, path, "not a file")
    with path.open("r+b"):
        pass


def _check_inside(db: sqlite3.Connection, path: Path, steps: Steps) -> None:
    """What the first bytes of a plain file say stands in an encrypted one for its key alone."""
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise BookError(Fault.DAMAGED, path, "the database of another program")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(steps.names):
        raise BookError(Fault.NEWER, path, f"user_version {version}")
    wanted = db.execute("PRAGMA page_count").fetchone()[0] * PAGE
    if path.stat().st_size < wanted:
        raise BookError(Fault.DAMAGED, path, f"cut short: {path.stat().st_size} of {wanted} bytes")


def _check_header(path: Path, steps: Steps) -> None:
    """Look at the first bytes before SQLite does, so that a foreign file is not even opened."""
    with path.open("rb") as file:
        head = file.read(_HEADER)
    if not head:
        raise BookError(Fault.DAMAGED, path, "empty")
    if len(head) < _HEADER or not head.startswith(MAGIC):
        raise BookError(Fault.DAMAGED, path, "not a database")
    if int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise BookError(Fault.DAMAGED, path, "the database of another program")
    if int.from_bytes(head[60:64]) > len(steps.names):
        raise BookError(Fault.NEWER, path, f"user_version {int.from_bytes(head[60:64])}")
    page = int.from_bytes(head[16:18])
    wanted = (65536 if page == 1 else page) * int.from_bytes(head[28:32])
    interrupted = path.with_name(path.name + "-journal").exists()
    if path.stat().st_size < wanted and not interrupted:
        raise BookError(Fault.DAMAGED, path, f"cut short: {path.stat().st_size} of {wanted} bytes")


def _refuse_unknown_steps(db: sqlite3.Connection, path: Path, steps: Steps) -> None:
    """Refuse a book on which a later version of the program has taken steps of its own."""
    taken = set(applied(db))
    if not taken:
        raise BookError(Fault.DAMAGED, path, "no schema")
    unknown = taken - set(steps.names)
    if unknown:
        raise BookError(Fault.NEWER, path, ", ".join(sorted(unknown)))


def _migrate(db: sqlite3.Connection, path: Path, steps: Steps, key: Key | None) -> None:
    """Bring an older book up to date, after a checked copy of it as it was."""
    missing = steps.missing(db)
    if not missing:
        return
    write_copy(_dated(path, f"before-{missing[0]}"), db.backup, row_counts(db), key)
    steps.take(db)


def _dated(path: Path, why: str) -> Path:
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    return path.with_name(f"{path.stem}.{why}-{now}{path.suffix}")
