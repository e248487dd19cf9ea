"""Looking into safety copies, taking one out beside the book, and putting one in its place.

Nothing here ever writes over what is there: a copy is taken out into a new file, and a book that
gives way to a copy is kept beside it under a dated name.
"""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from functools import partial
from pathlib import Path

from ledsagapp.domain.values import dataclass
from ledsagapp.files import atomic_write, copy_file, sync_folder, unfinished
from ledsagapp.storage.backup.backups import Backup, thin
from ledsagapp.storage.backup.copies import check_soundness, copy_into, row_counts, whole_file
from ledsagapp.storage.backup.journal_end import journal_end_of
from ledsagapp.storage.driver import connect_to_read, key_for
from ledsagapp.storage.encryption.keys import Key, is_encrypted
from ledsagapp.storage.encryption.rekey import write_into
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
    whole_file(target, lambda part: _take_into(part, copy, key, under))


def _take_into(part: Path, copy: Path, key: Key | None, under: Key | None) -> None:
    """Fill an empty file with a checked copy, as ``take_out``."""
    with _read_only(copy, key) as db:
        own = key_for(copy, key)
        if under in (None, own):
            copy_into(part, db.backup, row_counts(db), own)
            return
    write_into(part, copy, own, under)


def take_out_to_look(copy: Path, target: Path) -> None:
    """A copy of a safety copy as a new file; one that is encrypted is checked when it is opened."""
    with as_book_errors(copy):
        sealed = copy.is_file() and is_encrypted(copy)
    if sealed:
        whole_file(target, partial(copy_file, copy))
    else:
        take_out(copy, target)


# -- putting in place ---------------------------------------------------------------------------
def put_in_place(
    copy: Path, book: Path, now: datetime, key: Key | None = None, under: Key | None = None
) -> Path | None:
    """Put a checked copy where the book lies; answers where the book that gave way is kept.

    The book must be closed. Until the copy has been checked nothing is moved; a journal of the
    old book goes with it, since SQLite would play it into the new one. The keys are as in
    ``take_out``. What fails is taken back; what was killed is brought to an end by
    ``finish_placing``, which reads the note that lies beside the book meanwhile.
    """
    with as_book_errors(book), unfinished(book) as fresh:
        _take_into(fresh, copy, key, under)
        if not book.exists():
            fresh.replace(book)
            sync_folder(book.parent)
            return None
        kept = free_name(book, f"replaced-{now:%Y%m%dT%H%M%S}")
        note = json.dumps({"kept": kept.name, "fresh": fresh.name}).encode()
        atomic_write(_note(book), note, private=True)
        try:
            _exchange(book, fresh, kept)
        except OSError:
            _give_back(book, kept)
            raise
        finally:
            _note(book).unlink(missing_ok=True)
    sync_folder(book.parent)
    return kept


def _exchange(book: Path, fresh: Path, kept: Path) -> None:
    """Keep the book under another name and put the fresh one in its place.

    As long as no journal lies there, the book's name leads to a whole book at every moment.
    """
    journal = _journal(book)
    if journal.exists():
        book.rename(kept)
        journal.rename(_journal(kept))
    else:
        try:
            kept.hardlink_to(book)
        except OSError:  # a disk without such links, as most sticks are
            book.rename(kept)
    sync_folder(book.parent)
    fresh.replace(book)


def _give_back(book: Path, kept: Path) -> None:
    """Have the book bear its name again, and that alone."""
    with suppress(OSError):
        if not book.exists() and kept.exists():
            kept.rename(book)
            if _journal(kept).exists():
                _journal(kept).rename(_journal(book))
        elif kept.exists() and kept.samefile(book):
            kept.unlink()


def finish_placing(book: Path) -> None:
    """Bring to an end what ``put_in_place`` began when it was killed; nothing where it was not.

    Where the fresh book is still there it takes its place, else the one that gave way comes back.
    """
    try:
        content = json.loads(_note(book).read_bytes())
        kept, fresh = (book.with_name(Path(str(content[it])).name) for it in ("kept", "fresh"))
    except (OSError, ValueError, KeyError, TypeError):
        return
    with as_book_errors(book):
        if not book.exists() and kept.exists() and fresh.exists():
            if _journal(book).exists():
                _journal(book).rename(_journal(kept))
            fresh.replace(book)
        _give_back(book, kept)
        sync_folder(book.parent)
        _note(book).unlink(missing_ok=True)


def is_being_placed(book: Path) -> bool:
    """Whether a copy was being put in the book's place when the program ended."""
    return _note(book).exists()


def _note(book: Path) -> Path:
    return book.with_name(f".{book.name}.placing")


def _journal(book: Path) -> Path:
    return book.with_name(book.name + "-journal")


def copy_outside(made: Backup, folder: Path, now: datetime, key: Key | None = None) -> Path:
    """A second, checked copy in another folder (a stick, a synced folder), thinned as the first."""
    target, number = folder / made.path.name, 1
    end = journal_end_of(made.path, key)
    while target.exists():
        if end is not None and journal_end_of(target, key) == end:
            break
        number += 1
        target = folder / f"{made.path.stem} {number}{made.path.suffix}"
    else:
        with as_book_errors(folder):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        take_out(made.path, target, key)
    thin(folder, now, Backup(target, made.made, made.end, made.place), own=False)
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
