"""Saving what can be read of a damaged book into a new one; the damaged file is only read.

Rows are read page by page, row by row. The history in the book is a second record of every entry:
what is gone from its own table is made again from there.
"""

import mmap
import shutil
import sqlite3
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from secrets import randbelow
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.files import create_private, spare_folder
from ledsagapp.storage.backup.copies import copy_into, row_counts, whole_file
from ledsagapp.storage.driver import connect, key_for
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.encryption.rekey import write_into
from ledsagapp.storage.errors import BookError, Fault, as_book_errors, sqlite_errors
from ledsagapp.storage.journal.lines import seq_of
from ledsagapp.storage.opening import new_book
from ledsagapp.storage.progress import Progress, finish, go_on, ignore_progress
from ledsagapp.storage.recovery.row_check import Reader
from ledsagapp.storage.recovery.salvage import Found, Shapes, read_remains
from ledsagapp.storage.recovery.sqlite_pages import Pages
from ledsagapp.storage.rows import Row
from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT
from ledsagapp.storage.schema.schema_version import note_time

ENTRIES: Final = (
    *("person", "provider", "companion", "decision", "outing", "expense"),
    *("adjustment", "template", "seal", "confirmation", "contact", "set_aside"),
    *("card", "handover", "known_name", "different"),
)
_LINKS: Final = ("outing_companion", "expense_receipt")
_KEPT_NOTES: Final = ("folder", "key", "postgres", "paused", "sent", "heard")
_FIRST_GENERATION, _GENERATIONS = 1000, 1_000_000_000  # more than any book has begun anew


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was saved of a damaged book, and what was not.

    ``read`` counts the entries saved by table ("receipt" the files, "removed" what was in the bin),
    ``from_history`` those of them that only the history still knew; ``lost`` the entries that are
    named somewhere but could not be read; ``spoiled`` and ``missing`` name the receipts whose file
    no longer is what was kept, or is not there; ``bad`` is the number of places in the file that
    could not be read.
    ``sharing`` says whether how it is shared was saved; None where it was not shared.
    ``path`` is the new book, None where there was nothing to save.
    """

    path: Path | None
    read: Mapping[str, int]
    from_history: int
    lost: Mapping[str, int]
    spoiled: tuple[str, ...]
    missing: tuple[str, ...]
    bad: int
    sharing: bool | None = None


def rescue_book(
    damaged: Path, target: Path, key: Key | None = None, progress: Progress = ignore_progress
) -> Rescued:
    """Save what can be read of a damaged book as a new, checked one, encrypted where it was.

    BookError where the target cannot be made, exists, the book is a later version's or needs a
    key; ``StoppedError`` where ``progress`` says so. Nothing is left behind then.
    """
    with as_book_errors(target), spare_folder(target.parent, "saving") as spare:
        fresh = spare / "saved"
        create_private(fresh)
        own = key_for(damaged, key) if damaged.is_file() else None
        _make_new(fresh, own)
        with closing(connect(fresh, own)) as db:
            db.execute("PRAGMA synchronous = OFF")  # what is halfway is thrown away
            note_time(db)
            shapes = Shapes.of(db)
            with _readable(damaged, spare, own, progress) as pages:
                go_on(progress, 0.3)
                found = read_remains(pages, shapes, damaged)
                saving = _Saving(db, shapes, found, progress)
                saving.take()
                rescued = saving.outcome(len(pages.bad))
            if not sum(rescued.read.values()):
                finish(progress)
                return rescued
            go_on(progress, 0.95)

            def fill(part: Path) -> None:
                copy_into(part, db.backup, row_counts(db), own)
                finish(progress)

            whole_file(target, fill)
    return replace(rescued, path=target)


def _make_new(fresh: Path, key: Key | None) -> None:
    """Fill an empty file with a new book; where it has a key, a plain new one is left beside it."""
    plain = fresh if key is None else fresh.with_name("plain")
    plain.write_bytes(new_book())
    if key is not None:
        write_into(fresh, plain, None, key)


@contextmanager
def _readable(damaged: Path, spare: Path, key: Key | None, progress: Progress) -> Iterator[Pages]:
    """The pages of the file, after its journal if one lies beside it; both stay as they are."""
    with as_book_errors(damaged):
        if not damaged.is_file():
            raise BookError(Fault.MISSING, damaged)
        journal = damaged.with_name(damaged.name + "-journal")
        source = damaged
        if journal.is_file():
            source = spare / "played"
            create_private(source)
            shutil.copyfile(damaged, source)
            shutil.copyfile(journal, spare / "played-journal")
            # What cannot be played back is read as it lies.
            with suppress(*sqlite_errors()), closing(connect(source, key)) as db:
                db.execute("SELECT count(*) FROM sqlite_master").fetchall()
        if not source.stat().st_size:
            yield Pages(b"")
            return
        with (
            source.open("rb") as file,
            mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ) as data,
        ):
            if key is None:
                yield Pages(data)
                return
            from ledsagapp.storage.encryption.decrypt_pages import decrypt  # noqa: PLC0415

            bad: set[str] = set()
            with decrypt(data, key, bad, lambda share: go_on(progress, 0.3 * share)) as plain:
                yield Pages(plain, bad)


def _says(row: Mapping[str, object], history: Mapping[str, object] | None) -> bool:
    """Whether a row says what its history does: then it is whole, also where it makes no sense.

    So another program has written it, and it is set aside in the new book as it was in the old.
    """
    return history is not None and all(row.get(name) == one for name, one in history.items())


class _Saving:
    """Puts what was found into the new book, each row by itself."""

    def __init__(
        self, db: sqlite3.Connection, shapes: Shapes, found: Found, progress: Progress
    ) -> None:
        self._progress = progress
        self._share = 0.4
        self._db = db
        self._shapes = shapes
        self._found = found
        self._reader = Reader(db)
        self._read: Counter[str] = Counter()
        self._from_history = 0
        self._lost: Counter[str] = Counter()
        self._spoiled: list[str] = []

    def take(self) -> None:
        """Put everything in, in one go; the lines of the history are the old ones."""
        execute = self._db.execute
        execute("BEGIN")
        # The history is written by triggers that find the writer's name here.
        execute("DELETE FROM writer")
        for number, table in enumerate(ENTRIES):
            self._share = 0.4 + 0.3 * number / len(ENTRIES)
            self._take_table(table)
        for table in _LINKS:
            self._take_table(table)
        self._take_heading()
        self._take_receipts()
        self._take_history()
        self._take_sharing()
        execute("INSERT INTO writer (id) VALUES ('writer')")
        execute("COMMIT")

    def outcome(self, bad: int) -> Rescued:
        """What came of it."""
        read = {table: count for table, count in self._read.items() if table not in _LINKS}
        lost = {table: count for table, count in self._lost.items() if table not in _LINKS}
        sharing = self._is_shared() if self._found.was_shared else None
        spoiled, missing = tuple(self._spoiled), self._missing()
        return Rescued(None, read, self._from_history, lost, spoiled, missing, bad, sharing)

    def _take_table(self, table: str) -> None:
        rows, history = self._found.rows(table), self._found.history.get(table, {})
        named = {**dict.fromkeys(rows), **dict.fromkeys(history)}
        for number, key in enumerate(
            (*named, *sorted(self._found.referred_keys(table) - set(named)))
        ):
            if number % 500 == 0:
                go_on(self._progress, self._share)
            kept = rows.get(key)
            if kept is not None and self._put(table, kept):
                self._read["removed" if kept.get("deleted") else table] += 1
                continue
            was = self._found.was(table, key)
            if kept is not None and _says(kept, was) and self._put(table, kept, aside=True):
                self._read["removed" if kept.get("deleted") else table] += 1
            elif was is not None and self._put(table, was):
                self._read["removed" if was.get("deleted") else table] += 1
                self._from_history += table not in _LINKS
            else:
                self._lost[table] += 1

    def _put(self, table: str, values: Mapping[str, object], *, aside: bool = False) -> bool:
        """Whether the row could be put in and read as an entry again, or may be set ``aside``."""
        if not self._shapes.fits(table, values):
            return False
        execute = self._db.execute
        names = ", ".join(f'"{name}"' for name in values)
        marks = ", ".join("?" * len(values))
        execute("SAVEPOINT one")
        try:
            execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(values.values()))
            sound = aside or self._reader.reads(table, values)
        except (OverflowError, UnicodeEncodeError):
            sound = False
        except sqlite_errors() as error:
            if type(error).__name__ != "IntegrityError":
                raise
            sound = False
        if not sound:
            execute("ROLLBACK TO one")
        execute("RELEASE one")
        return sound

    def _take_heading(self) -> None:
        for values in self._found.rows("ledger").values():
            if isinstance(values.get("unknown"), str):
                self._db.execute("UPDATE ledger SET unknown = ?", (values["unknown"],))

    def _take_receipts(self) -> None:
        names = self._names()
        for number, (name, content) in enumerate(self._found.receipts()):
            if number % 50 == 0:
                go_on(self._progress, 0.7)
            if sha256(content).hexdigest() == name:
                self._db.execute("INSERT OR IGNORE INTO receipt VALUES (?, ?)", (name, content))
                self._read["receipt"] += 1
            else:
                self._spoiled.append(names.get(name, name[:12]))

    def _names(self) -> dict[str, str]:
        query = "SELECT sha256, name FROM expense_receipt WHERE deleted IS NOT 1"
        return dict(self._db.execute(query).fetchall())

    def _missing(self) -> tuple[str, ...]:
        """The receipts whose file is not in the new book, less those named as spoiled."""
        query = (
            "SELECT name FROM expense_receipt WHERE deleted IS NOT 1"
            " AND sha256 NOT IN (SELECT sha256 FROM receipt)"
        )
        names = (name for (name,) in self._db.execute(query).fetchall())
        return tuple(sorted(set(names) - set(self._spoiled)))

    def _take_history(self) -> None:
        """Keep every line, and of the steps those after the last one that lacks a line."""
        lines = self._found.changes
        there = {line[0] for line in lines}
        self._many("change", lines)
        self._many("device", self._found.devices)
        self._many("hand", self._found.hands)
        # A number that nothing tells the meaning of is not given to another device.
        self._many(
            "device", [(n, "", None) for n in sorted({seq >> DEVICE_SHIFT for seq in there})]
        )
        whole: list[Row] = []
        for step in reversed(self._found.steps):
            if not all(seq_of(step[1], n) in there for n in range(step[2], step[3] + 1)):
                break
            whole.append(step)
        self._many("step", whole)

    def _is_shared(self) -> bool:
        """Whether what is needed to exchange was saved: the key, and the folder or database."""
        notes = self._found.notes
        return bool(notes.get("key") and (notes.get("folder") or notes.get("postgres")))

    def _take_sharing(self) -> None:
        """Keep the key and the place; the document comes anew from there.

        Its numbers are not used again: under another one this computer goes on (``rescued``).
        """
        self._many("seen", self._found.seen)
        if self._is_shared():
            kept = {name: self._found.notes.get(name, "") for name in _KEPT_NOTES}
            notes = {name: value for name, value in kept.items() if value}
            generation = str(_FIRST_GENERATION + randbelow(_GENERATIONS))
            notes |= {"rescued": "1", "generation": generation}
            self._many("share_note", list(notes.items()))

    def _many(self, table: str, rows: list[Row]) -> None:
        for row in rows:
            names = ", ".join(f'"{name}"' for name in list(self._shapes.columns[table])[: len(row)])
            marks = ", ".join("?" * len(row))
            self._db.execute(f"INSERT OR IGNORE INTO {table} ({names}) VALUES ({marks})", row)
