"""Giving a book or its copies another key, or none: written anew, checked, and only then put in.

At every moment either the file of before or the new one bears the name, whole.
"""

import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

from ledsagapp.domain.values import dataclass
from ledsagapp.files import left_over, sync_folder, unfinished
from ledsagapp.storage.address import address
from ledsagapp.storage.backup.copies import check_copy, check_soundness, row_counts
from ledsagapp.storage.driver import connect, connect_to_read, key_for, through_cipher
from ledsagapp.storage.encryption.keys import MAGIC, Key, is_encrypted, salt_of
from ledsagapp.storage.errors import BookError, Fault, as_book_errors, sqlite_errors
from ledsagapp.storage.lock import BookLock
from ledsagapp.storage.progress import LAST, Progress, StoppedError, finish, ignore_progress

_EVERY = 20_000  # steps of SQLite's machine between looks at whether to go on


@dataclass(frozen=True, slots=True)
class Copies:
    """Copies of a book that are plain, and those with another key than its own."""

    plain: tuple[Path, ...] = ()
    other: tuple[Path, ...] = ()


def change_key(
    book: Path, before: Key | None, after: Key | None, progress: Progress = ignore_progress
) -> None:
    """Put the same book under another key, or under none, in the place of the one that is there.

    The book must be closed. BookError or StoppedError leave it as it was.
    """
    lock = BookLock(book)
    try:
        with as_book_errors(book):
            with closing(connect(book, before)) as db:
                check_soundness(db, book, "quick_check")  # and a journal that lay there is played
            with unfinished(book) as fresh:
                _write(fresh, book, before, after, progress)
                fresh.replace(book)
            sync_folder(book.parent)
    finally:
        lock.release()


def write_into(part: Path, source: Path, before: Key | None, after: Key | None) -> None:
    """Fill an empty file with the content of another that nobody writes in, under another key."""
    _write(part, source, before, after, ignore_progress)


def copies_without(book: Path, folders: Sequence[Path], key: Key | None) -> Copies:
    """The copies beside the book and in folders that are plain, or open with another key."""
    plain, other = [], []
    for folder in dict.fromkeys((book.parent, *folders)):
        for path in sorted(folder.glob("*.ledsagapp")) if folder.is_dir() else ():
            if path == book or not path.is_file():
                continue
            if _is_plain_book(path):
                plain.append(path)
            elif is_encrypted(path) and (key is None or salt_of(path) != key.salt):
                other.append(path)
        plain += [path for path in left_over(folder) if path.is_file() and _is_plain_book(path)]
    return Copies(tuple(plain), tuple(other))


def rekey_copies(
    copies: Sequence[Path],
    before: Key | None,
    after: Key | None,
    progress: Progress = ignore_progress,
) -> tuple[Path, ...]:
    """Give copies the key of their book; answers those that stay as they are.

    A copy that opens neither plain nor with ``before`` stays, and so does one that is damaged.
    Where it is stopped, those that are not done yet stay too. Each keeps its name and its time.
    """
    left: list[Path] = []
    for number, path in enumerate(copies):
        try:
            watch = _part_of(progress, number, len(copies))
            _rekey(path, key_for(path, before), after, watch)
        except StoppedError:
            return (*left, *copies[number:])
        except (BookError, OSError):
            left.append(path)
    progress(LAST)
    return tuple(left)


def _part_of(progress: Progress, number: int, count: int) -> Progress:
    return lambda share: progress((number + share) / count)


def _rekey(path: Path, before: Key | None, after: Key | None, progress: Progress) -> None:
    made = path.stat()
    with as_book_errors(path):
        if path.with_name(path.name + "-journal").exists():
            # A book that gave way with its journal: what it says is played in first.
            with closing(connect(path, before)) as db:
                db.execute("SELECT count(*) FROM sqlite_master").fetchall()
        with unfinished(path) as part:
            _write(part, path, before, after, progress)
            os.utime(part, ns=(made.st_atime_ns, made.st_mtime_ns))
            part.replace(path)
    sync_folder(path.parent)


def _is_plain_book(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(MAGIC)) == MAGIC


def _write(
    part: Path, source: Path, before: Key | None, after: Key | None, progress: Progress
) -> None:
    """Fill an empty file with the content of another, and hold the two against each other."""
    with closing(connect_to_read(source, before)) as old:
        counts, shape, size = row_counts(old), _shape(old), source.stat().st_size
    with closing(through_cipher(part, after)) as db:
        db.execute("PRAGMA synchronous = OFF")  # what is halfway is thrown away
        db.execute("PRAGMA journal_mode = MEMORY")
        _export(db, part, source, before, size, progress)
    check_copy(part, counts, after)
    with closing(connect_to_read(part, after)) as new:
        if _shape(new) != shape:
            raise BookError(Fault.DAMAGED, part, "the copy differs")
    finish(progress)


def _export(
    db: sqlite3.Connection,
    part: Path,
    source: Path,
    before: Key | None,
    size: int,
    progress: Progress,
) -> None:
    stopped: list[bool] = []

    def look() -> int:
        # The check afterwards takes about as long as a tenth of the writing.
        if not progress(0.9 * min(part.stat().st_size / max(size, 1), 1)):
            stopped.append(True)
        return len(stopped)

    uri = f"{address(source.absolute())}?mode=ro&immutable=1"
    db.execute("ATTACH DATABASE ? AS source KEY ?", (uri, "" if before is None else before.words))
    db.set_progress_handler(look, _EVERY)
    try:
        db.execute("SELECT sqlcipher_export('main', 'source')").fetchall()
    except sqlite_errors():
        if stopped:
            raise StoppedError from None
        raise
    db.set_progress_handler(None, 0)
    for name in ("user_version", "application_id"):
        value = db.execute(f"PRAGMA source.{name}").fetchone()[0]
        db.execute(f"PRAGMA main.{name} = {value}")
    db.execute("DETACH DATABASE source")


def _shape(db: sqlite3.Connection) -> list[object]:
    """The tables, indexes and triggers, and what kind of file it is."""
    query = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
    numbers = ("user_version", "application_id")
    return [
        *db.execute(query).fetchall(),
        *(db.execute(f"PRAGMA {of}").fetchone()[0] for of in numbers),
    ]
