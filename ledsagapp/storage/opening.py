"""Opening the book, or saying precisely why not; a file that is refused is left untouched."""

import functools
import os
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from ledsagapp import __version__
from ledsagapp.files import (
    copy_file,
    give_name,
    passing_folder,
    reachable,
    sweep,
    to_disk,
    unfinished,
)
from ledsagapp.storage.ahead_check import AheadCheck
from ledsagapp.storage.backup.backups import folder_of
from ledsagapp.storage.backup.copies import check_soundness, row_counts, write_copy
from ledsagapp.storage.backup.restore import finish_placing, is_being_placed
from ledsagapp.storage.book import Book
from ledsagapp.storage.book_file import Opened
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.driver import connect, connect_in_memory, connect_to_read, key_for
from ledsagapp.storage.encryption.keys import MAGIC, PAGE, Key
from ledsagapp.storage.errors import BookError, Fault, as_book_errors, book_error
from ledsagapp.storage.journal.device_mark import MarkFile
from ledsagapp.storage.lock import BookLock
from ledsagapp.storage.schema.schema_version import (
    APPLICATION_ID,
    NAMES,
    SchemaSteps,
    applied_steps,
    note_program,
    note_time,
    program_needed,
)
from ledsagapp.storage.surroundings import HERE, Surroundings

_HEADER = 100
# Where a book cannot be written for one of these reasons, it is opened to be read.
_READ_ANYWAY = frozenset({Fault.READ_ONLY, Fault.NO_PERMISSION, Fault.DISK_FULL, Fault.DEVICE})


def _take(connection: sqlite3.Connection) -> None:
    from ledsagapp.storage.schema.migrations import grow  # noqa: PLC0415

    grow(connection)
    note_program(connection, __version__)


PRESENT: Final = SchemaSteps(NAMES, _take)


def open_book(  # noqa: PLR0913 - each is a choice of its own
    path: Path,
    state_dir: Path,
    *,
    create: bool,
    anew: bool = False,
    who: str = "",
    computer: str = "",
    steps: SchemaSteps = PRESENT,
    key: Key | None = None,
    surroundings: Surroundings = HERE,
    ahead: AheadCheck | None = None,
) -> Book:
    """The book in the file, ready for use; a first one is made when ``create`` allows it.

    A book that has been here and is gone is ``Fault.MISSING`` also then, until the person has
    said that an empty one is wanted (``anew``). ``who`` is written on each line of the history,
    ``computer`` is this device's name in it;
    ``steps`` is the schema, the present one unless said otherwise. ``key`` opens an encrypted
    book, and is not asked for where the book is plain. ``surroundings`` say what time it is.
    ``ahead`` may have found already that the file is sound.
    """
    path = Path(reachable(os.path.realpath(path)))
    marks = MarkFile(state_dir, path)
    with as_book_errors(path):
        if is_being_placed(path):
            _finish(path)
        new = not path.exists()
        if new:
            _refuse_unless_first(path, marks, create=create, anew=anew)
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    opening = _Opening(path, steps, key, ahead)
    opened = opening.first(new=new)
    try:
        connection = Connection(
            *(opened, path, marks, who, opening.key, computer),
            again=opening.again,
            surroundings=surroundings,
        )
        return Book(connection)
    except BaseException:
        opened.db.close()
        if opened.lock is not None:
            opened.lock.release()
        raise


def _finish(path: Path) -> None:
    lock = BookLock(path)
    try:
        finish_placing(path)
    finally:
        lock.release()


class _Opening:
    """Opens one file, to write in where that can be, else to read; again when it is asked to."""

    def __init__(
        self, path: Path, steps: SchemaSteps, given: Key | None, ahead: AheadCheck | None
    ) -> None:
        self._path, self._steps, self._given, self._ahead = path, steps, given, ahead
        self.key: Key | None = None

    def first(self, *, new: bool) -> Opened:
        """Take the lock and open; a ``new`` book is made first."""
        lock, why = self._lock()
        try:
            with as_book_errors(self._path):
                if lock is not None:
                    sweep((self._path.parent, folder_of(self._path)))
                if new:
                    _make(self._path, self._steps)
                opened = self._open(lock, why)
                if new and self._steps is PRESENT and opened.unwritable is None:
                    _note_time(opened.db)
                return opened
        except BaseException:
            if lock is not None:
                lock.release()
            raise

    def again(self, lock: BookLock | None) -> Opened:
        """Open what lies there now, with the lock that is held, or one that can be had now."""
        own, why = (lock, None) if lock is not None else self._lock()
        try:
            with as_book_errors(self._path):
                return self._open(own, why)
        except BaseException:
            if own is not None and lock is None:
                own.release()
            raise

    def _lock(self) -> tuple[BookLock | None, BookError | None]:
        """The lock; where not even its file can be made, why nothing can be written here."""
        try:
            return BookLock(self._path), None
        except BookError as error:
            if error.fault not in _READ_ANYWAY or not self._path.exists():
                raise
            return None, error

    def _open(self, lock: BookLock | None, why: BookError | None) -> Opened:
        path = self._path
        if not path.exists():
            raise BookError(Fault.MISSING, path)
        if not path.is_file():
            raise BookError(Fault.DAMAGED, path, "not a file")
        self.key = key_for(path, self._given)
        if why is None:
            try:
                with path.open("r+b"):
                    pass
                ahead, self._ahead = self._ahead, None  # it knows nothing of later openings
                db = _opened(path, self._steps, self.key, ahead)
                return Opened(db, lock, ahead=ahead if ahead and ahead.is_of(path) else None)
            except (OSError, BookError) as error:
                told_as = error if isinstance(error, BookError) else book_error(error, path)
                if not isinstance(told_as, BookError) or told_as.fault not in _READ_ANYWAY:
                    raise
                why = told_as
        return Opened(open_to_read(path, self._steps, self.key), lock, why)


def _refuse_unless_first(path: Path, marks: MarkFile, *, create: bool, anew: bool) -> None:
    journal = path.with_name(path.name + "-journal")
    if not create or ((marks.exists() or journal.exists()) and not anew):
        raise BookError(Fault.MISSING, path)
    if journal.exists():
        # It belongs to the book that is gone; SQLite would play it into the new one.
        journal.rename(_dated(journal, "aside"))


def _make(path: Path, steps: SchemaSteps) -> None:
    """A new book that gets its name when it is whole, so that a crash leaves no half one."""
    with unfinished(path) as fresh:
        if steps is PRESENT:
            with fresh.open("r+b") as file:
                file.write(new_book())
                file.flush()
                to_disk(file.fileno())
        else:
            with closing(connect(fresh)) as db:
                steps.take(db)
        give_name(fresh, path)


def _note_time(db: sqlite3.Connection) -> None:
    try:
        note_time(db)
    except BaseException:
        db.close()
        raise


@functools.cache
def new_book() -> bytes:
    """A new book of the present schema as its file holds it: the same each time but for the hour.

    All steps from an empty file take a quarter of a second, so they are taken once in a run.
    """
    with passing_folder() as spare:
        place = spare / "book"
        with closing(connect(place)) as db:
            PRESENT.take(db)
        return place.read_bytes()


def _opened(
    path: Path, steps: SchemaSteps, key: Key | None, ahead: AheadCheck | None
) -> sqlite3.Connection:
    """A checked connection to write through, to a book of the present schema."""
    if key is None:
        _check_header(path, steps)  # so that a foreign file is not even opened
    db = _checked(connect(path, key), path, steps, key, ahead)
    try:
        db.execute("PRAGMA journal_mode = DELETE")
        _migrate(db, path, steps, key)
    except BaseException:
        db.close()
        raise
    return db


def open_to_read(path: Path, steps: SchemaSteps, key: Key | None) -> sqlite3.Connection:
    """A checked connection that only reads, where a book cannot be written.

    A saving that was cut off, and a schema of before, are put right in memory alone.
    """
    if key is None:
        _check_header(path, steps)
    journal = path.with_name(path.name + "-journal")
    db = _played_back(path, journal, key) if journal.exists() else connect_to_read(path, key)
    db = _checked(db, path, steps, key)
    try:
        if steps.missing(db):
            db = _in_memory(db, key)
            steps.take(db)
        db.execute("PRAGMA query_only = ON")
    except BaseException:
        db.close()
        raise
    return db


def _played_back(path: Path, journal: Path, key: Key | None) -> sqlite3.Connection:
    """The book as it was before a saving that was cut off; the file itself is not touched.

    The copy that is played back is in a folder of its own, and encrypted where the book is.
    """
    with passing_folder() as spare:
        copy = spare / "book"
        copy_file(path, copy)
        copy_file(journal, copy.with_name("book-journal"))
        copy.chmod(0o600)
        return _in_memory(connect(copy, key), key)


def _in_memory(db: sqlite3.Connection, key: Key | None) -> sqlite3.Connection:
    with closing(db):
        memory = connect_in_memory(key)
        try:
            db.backup(memory)
        except BaseException:
            memory.close()
            raise
    return memory


def _checked(
    db: sqlite3.Connection,
    path: Path,
    steps: SchemaSteps,
    key: Key | None,
    ahead: AheadCheck | None = None,
) -> sqlite3.Connection:
    """The connection, where what it leads to is a whole book that this version knows."""
    try:
        if key is not None:
            _check_inside(db, path, steps)
        _refuse_unknown_steps(db, path, steps)
        if ahead is None or not ahead.vouches_for(path):
            _check(db, path, key)
    except BaseException:
        db.close()
        raise
    return db


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


def _check_inside(db: sqlite3.Connection, path: Path, steps: SchemaSteps) -> None:
    """What the first bytes of a plain file say stands in an encrypted one for its key alone."""
    if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
        raise BookError(Fault.DAMAGED, path, "the database of another program")
    version = db.execute("PRAGMA user_version").fetchone()[0]
    if version > len(steps.names):
        raise BookError(Fault.NEWER, path, f"user_version {version}", program_needed(db))
    wanted = db.execute("PRAGMA page_count").fetchone()[0] * PAGE
    if path.stat().st_size < wanted:
        raise BookError(Fault.DAMAGED, path, f"cut short: {path.stat().st_size} of {wanted} bytes")


def _check_header(path: Path, steps: SchemaSteps) -> None:
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
        detail = f"user_version {int.from_bytes(head[60:64])}"
        raise BookError(Fault.NEWER, path, detail, _needed_by(path))
    page = int.from_bytes(head[16:18])
    wanted = (65536 if page == 1 else page) * int.from_bytes(head[28:32])
    interrupted = path.with_name(path.name + "-journal").exists()
    if path.stat().st_size < wanted and not interrupted:
        raise BookError(Fault.DAMAGED, path, f"cut short: {path.stat().st_size} of {wanted} bytes")


def _needed_by(path: Path) -> str:
    """The version of the program that a newer plain book asks for; the file is only read."""
    try:
        with closing(connect_to_read(path, None)) as db:
            return program_needed(db)
    except (sqlite3.Error, OSError):
        return ""


def _refuse_unknown_steps(db: sqlite3.Connection, path: Path, steps: SchemaSteps) -> None:
    """Refuse a book on which a later version of the program has taken steps of its own."""
    taken = set(applied_steps(db))
    if not taken:
        raise BookError(Fault.DAMAGED, path, "no schema")
    unknown = taken - set(steps.names)
    if unknown:
        detail = ", ".join(sorted(unknown))
        raise BookError(Fault.NEWER, path, detail, program_needed(db))


def _migrate(db: sqlite3.Connection, path: Path, steps: SchemaSteps, key: Key | None) -> None:
    """Bring an older book up to date, after a checked copy of it as it was."""
    missing = steps.missing(db)
    if not missing:
        return
    write_copy(_dated(path, f"before-{missing[0]}"), db.backup, row_counts(db), key)
    steps.take(db)


def _dated(path: Path, why: str) -> Path:
    now = datetime.now(UTC).strftime("%Y%m%dT%H%M%S%f")
    return path.with_name(f"{path.stem}.{why}-{now}{path.suffix}")
