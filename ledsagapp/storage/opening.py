"""Opening the book, or saying precisely why not; a file that is refused is left untouched."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from sqlite_utils import Database, Migrations

from ledsagapp.storage.book import Book
from ledsagapp.storage.connection import Connection, connect
from ledsagapp.storage.copies import (
    check_soundness,
    create_private,
    row_counts,
    sync_folder,
    write_copy,
)
from ledsagapp.storage.errors import BookError, Fault, told
from ledsagapp.storage.lock import BookLock
from ledsagapp.storage.mark import MarkFile
from ledsagapp.storage.migrations import APPLICATION_ID, schema

_MAGIC = b"SQLite format 3\x00"
_HEADER = 100


def open_book(
    path: Path,
    state_dir: Path,
    *,
    create: bool,
    anew: bool = False,
    who: str = "",
    steps: Migrations | None = None,
) -> Book:
    """The book in the file, ready for use; a first one is made when ``create`` allows it.

    A book that has been here and is gone is ``Fault.MISSING`` also then, until the person has
    said that an empty one is wanted (``anew``). ``who`` is written on each line of the history;
    ``steps`` is the schema, the present one unless said otherwise.
    """
    path, steps = path.absolute(), steps or schema()
    marks = MarkFile(state_dir, path)
    with told(path):
        new = not path.exists()
        if new:
            _refuse_unless_first(path, marks, create=create, anew=anew)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    lock = BookLock(path)
    try:
        with told(path):
            if new:
                _make(path, steps)
            return Book(_opened(path, lock, marks, who, steps))
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


def _make(path: Path, steps: Migrations) -> None:
    """A new book that gets its name when it is whole, so that a crash leaves no half one."""
    fresh = path.with_name(f".{path.name}.new")
    for leftover in (fresh, fresh.with_name(fresh.name + "-journal")):
        leftover.unlink(missing_ok=True)
    create_private(fresh)
    with closing(connect(fresh)) as db:
        steps.apply(db)
    fresh.rename(path)
    sync_folder(path.parent)


def _opened(path: Path, lock: BookLock, marks: MarkFile, who: str, steps: Migrations) -> Connection:
    _check_header(path, steps)
    db = connect(path)
    try:
        _refuse_unknown_steps(db, path, steps)
        check_soundness(db.conn, path, "quick_check")
        db.execute("PRAGMA journal_mode = DELETE")
        _migrate(db, path, steps)
        return Connection(db, path, lock, marks, who)
    except BaseException:
        db.close()
        raise


def _check_header(path: Path, steps: Migrations) -> None:
    """Look at the first bytes before SQLite does, so that a foreign file is not even opened."""
    if not path.is_file():
        raise BookError(Fault.DAMAGED, path, "not a file")
    with path.open("r+b") as file:
        head = file.read(_HEADER)
    if not head:
        raise BookError(Fault.DAMAGED, path, "empty")
    if len(head) < _HEADER or not head.startswith(_MAGIC):
        raise BookError(Fault.DAMAGED, path, "not a database")
    if int.from_bytes(head[68:72]) != APPLICATION_ID:
        raise BookError(Fault.DAMAGED, path, "the database of another program")
    if int.from_bytes(head[60:64]) > _last_version(steps):
        raise BookError(Fault.NEWER, path, f"user_version {int.from_bytes(head[60:64])}")
    page = int.from_bytes(head[16:18])
    wanted = (65536 if page == 1 else page) * int.from_bytes(head[28:32])
    interrupted = path.with_name(path.name + "-journal").exists()
    if path.stat().st_size < wanted and not interrupted:
        raise BookError(Fault.DAMAGED, path, f"cut short: {path.stat().st_size} of {wanted} bytes")


def _last_version(steps: Migrations) -> int:
    return len(steps.pending(Database(memory=True)))


def _refuse_unknown_steps(db: Database, path: Path, steps: Migrations) -> None:
    """Refuse a book on which a later version of the program has taken steps of its own."""
    # ``applied`` tells every step of our set, also those this version does not know.
    applied = {step.name for step in steps.applied(db)}
    if not applied:
        raise BookError(Fault.DAMAGED, path, "no schema")
    known = {step.name for step in steps.pending(Database(memory=True))}
    if applied - known:
        raise BookError(Fault.NEWER, path, ", ".join(sorted(applied - known)))


def _migrate(db: Database, path: Path, steps: Migrations) -> None:
    """Bring an older book up to date, after a checked copy of it as it was."""
    pending = steps.pending(db)
    if not pending:
        return
    write_copy(_dated(path, f"before-{pending[0].name}"), db.conn.backup, row_counts(db.conn))
    steps.apply(db)


def _dated(path: Path, why: str) -> Path:
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    return path.with_name(f"{path.stem}.{why}-{now}{path.suffix}")
