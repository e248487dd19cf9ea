"""Looking into safety copies, taking one out beside the book, and putting one in its place.

Nothing here ever writes over what is there: a copy is taken out into a new file, and a book that
gives way to a copy is kept beside it under a dated name.
"""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from ledsagapp.storage.backup.backups import Backup, thin
from ledsagapp.storage.backup.copies import (
    check_soundness,
    row_counts,
    sync_folder,
    whole_file,
    write_copy,
)
from ledsagapp.storage.driver import connect_to_read, key_for
from ledsagapp.storage.encryption.keys import Key, is_encrypted
from ledsagapp.storage.encryption.rekey import write_under
from ledsagapp.storage.errors import BookError, Fault, as_book_errors
from ledsagapp.storage.schema.schema_version import APPLICATION_ID

_COUNTED = ("person", "outing", "expense", "decision")


@dataclass(frozen=True, slots=True)
class Contents:
    """What a whole, checked file holds; ``size`` in bytes, ``receipts`` are files kept in it."""

    people: int
    outings: int
    expenses: int
    decisions: int
    receipts: int
    size: int


def folder_of(book: Path) -> Path:
    """The folder beside a book where its safety copies lie."""
    return book.with_name("backups")


def contents(path: Path, key: Key | None = None) -> Contents:
    """Check every page of a book or copy that nobody writes in, and count what it holds.

    Raises BookError where it is damaged, no book, or needs another key; the file is only read.
    """
    with _read_only(path, key) as db:
        check_soundness(db, path, "integrity_check")
        counted = {
            table: db.execute(f"SELECT count(*) FROM {table} WHERE deleted IS NOT 1").fetchone()[0]
            for table in _COUNTED
        }
        receipts = db.execute("SELECT count(*) FROM receipt").fetchone()[0]
    return Contents(
        counted["person"],
        counted["outing"],
        counted["expense"],
        counted["decision"],
        receipts,
        path.stat().st_size,
    )


def take_out(copy: Path, target: Path, key: Key | None = None, under: Key | None = None) -> None:
    """A checked copy of a safety copy as a new file; BookError where the name is taken.

    ``key`` opens a copy that is encrypted. The new file is encrypted as the copy is, or with
    ``under`` where that is given.
    """
    with _read_only(copy, key) as db:
        own = key_for(copy, key)
        if under in (None, own):
            write_copy(target, db.backup, row_counts(db), own)
            return
    write_under(copy, target, own, under)


def take_out_to_look(copy: Path, target: Path) -> None:
    """A copy of a safety copy as a new file; one that is encrypted is checked when it is opened."""
    with as_book_errors(copy):
        sealed = copy.is_file() and is_encrypted(copy)
    if sealed:
        whole_file(target, partial(shutil.copyfile, copy))
    else:
        take_out(copy, target)


def put_in_place(
    copy: Path, book: Path, now: datetime, key: Key | None = None, under: Key | None = None
) -> Path | None:
    """Put a checked copy where the book lies; answers where the book that gave way is kept.

    The book must be closed. Until the copy has been checked nothing is moved; a journal of the
    old book goes with it, since SQLite would play it into the new one. The keys are as in
    ``take_out``.
    """
    fresh = free_name(book, f"restoring-{now:%Y%m%dT%H%M%S}")
    take_out(copy, fresh, key, under)
    kept: Path | None = None
    with as_book_errors(book):
        if book.exists():
            kept = free_name(book, f"replaced-{now:%Y%m%dT%H%M%S}")
            journal = book.with_name(book.name + "-journal")
            if journal.exists():
                journal.rename(kept.with_name(kept.name + "-journal"))
            book.rename(kept)
        fresh.rename(book)
    sync_folder(book.parent)
    return kept


def copy_outside(made: Backup, folder: Path, now: datetime, key: Key | None = None) -> Path:
    """A second, checked copy in another folder (a stick, a synced folder), thinned as the first."""
    target = folder / made.path.name
    if not target.exists():
        unfinished = target.with_name(f".{target.name}.part")
        with as_book_errors(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for left_over in folder.glob(".book *.part"):
                left_over.unlink()
        take_out(made.path, unfinished, key)
        with as_book_errors(folder):
            # Only a whole copy bears the name of one; a stick may be pulled out at any moment.
            unfinished.rename(target)
    thin(folder, now, target)
    return target


@contextmanager
def _read_only(path: Path, key: Key | None) -> Iterator[sqlite3.Connection]:
    with as_book_errors(path):
        if not path.is_file():
            raise BookError(Fault.MISSING, path)
        own = key_for(path, key)
        with closing(connect_to_read(path, own)) as db:
            if db.execute("PRAGMA application_id").fetchone()[0] != APPLICATION_ID:
                raise BookError(Fault.DAMAGED, path, "not a book")
            yield db


def free_name(book: Path, why: str) -> Path:
    """A name beside the book that says why, and that no file bears yet."""
    path, number = book.with_name(f"{book.stem}.{why}{book.suffix}"), 2
    while path.exists():
        path, number = path.with_name(f"{book.stem}.{why}-{number}{book.suffix}"), number + 1
    return path
