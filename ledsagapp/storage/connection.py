"""The one connection to the book, and the one way to write: a step kept whole or not at all."""

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

from ledsagapp.storage.backup.copies import copy_into, row_counts, write_copy
from ledsagapp.storage.backup.journal_end import JournalEnd, journal_end
from ledsagapp.storage.book_file import Opened
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import (
    BookError,
    Fault,
    as_book_errors,
    book_error,
    sqlite_errors,
)
from ledsagapp.storage.journal.device_mark import Mark, MarkFile
from ledsagapp.storage.journal.lines import line_number, seq_of
from ledsagapp.storage.journal.new_rows import write_rows
from ledsagapp.storage.lock import BookLock
from ledsagapp.storage.room import check_room
from ledsagapp.storage.rows import NewRows, Row
from ledsagapp.storage.schema.link_tables import SEEN_AT_FIRST
from ledsagapp.storage.surroundings import HERE, Surroundings
from ledsagapp.storage.transaction import roomy, whole

Listener = Callable[[frozenset[str]], object]
EVERYTHING = frozenset(
    {"people", "providers", "companions", "decisions", "outings", "expenses", "adjustments"}
    | {"templates", "seals", "confirmations", "receipts", "settings"}
)


class Connection:
    """Everyone may read; writes happen inside ``step``, which announces what was touched.

    ``again`` opens the same file once more, with the lock that is held already. ``missing_lines``
    is how many journal lines of this computer the book lacks that it had when it was left.
    """

    def __init__(
        self,
        opened: Opened,
        path: Path,
        marks: MarkFile,
        who: str,
        key: Key | None = None,
        computer: str = "",
        *,
        again: Callable[[BookLock | None], Opened],
        surroundings: Surroundings = HERE,
    ) -> None:
        self.path = path
        self.key = key
        self._db, self._lock, self.unwritable = opened.db, opened.lock, opened.unwritable
        self._again, self._surroundings, self._ahead = again, surroundings, opened.ahead
        self._marks = marks
        self._who = who
        self._computer = computer
        self.missing_lines, self.closed = 0, False
        self._mark = self._own_mark()
        self._identity = self._identity_now()
        self._touched: set[str] | None = None
        self._pen_is_down = self._wrote = False
        self._revisions, self._writes = Counter[str](), Counter[str]()
        self._listener: Listener | None = None

    def sign(self, who: str, computer: str) -> None:
        """The names that go with each line written from now on."""
        self._who, self._computer = who, computer

    def listen(self, callback: Listener) -> None:
        """Announce the nouns touched to this one listener after each saving."""
        self._listener = callback

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """The rows of a query, as plain tuples."""
        if self._ahead is not None and (found := self._ahead.answer(sql)) is not None:
            return found
        with self._reading():
            return self._db.execute(sql, values).fetchall()

    def write(self, noun: str, sql: str, values: Sequence[object]) -> None:
        """Change one row, inside a step; ``noun`` is what is announced; "" for nothing."""
        with as_book_errors(self.path):
            self._touch(noun)
            self._writes[noun] += 1
            self._db.execute(sql, values)

    def write_many(self, noun: str, sql: str | NewRows, rows: Sequence[Sequence[object]]) -> None:
        """As ``write``, one row for each of these values, or new rows with these."""
        if rows:
            with as_book_errors(self.path):
                self._touch(noun)
                self._writes[noun] += len(rows)
                write_rows(self._db, sql, rows)

    def writes(self, noun: str) -> int:
        """How often a row of the noun was written, by whomever in this program."""
        return self._writes[noun]

    def revision(self, noun: str) -> int:
        """A number that changes whenever the noun's rows may have changed."""
        return self._revisions[noun]

    @contextmanager
    def step(
        self, name: str, *data: str, kind: str = "done", of: int | None = None
    ) -> Iterator[None]:
        """Keep everything written inside the block together, or nothing of it.

        The outermost block makes one transaction, one undo step under its name, and one
        announcement; a block inside another one only sees to it that its own part is whole.
        """
        if self._touched is not None:
            with self._part_of_a_step(self._touched):
                yield
            return
        if self.unwritable is not None:
            self._open_to_write()
        self._ahead = None  # it knows nothing of what is written now
        self._touched = touched = set[str]()
        self._pen_is_down, self._wrote, lines = False, False, self._mark.lines
        try:
            with whole(self._db):
                yield
                if touched:
                    lines = self._record(name, data, kind, of)
        except BaseException as error:
            self._writes.update(touched)
            if self._wrote:
                self._know_again(error)
            if isinstance(error, sqlite_errors()):
                raise book_error(error, self.path) from error
            raise
        finally:
            self._revisions.update(touched)
            self._touched = None
        if touched:
            self._announce(frozenset(touched), lines)

    @contextmanager
    def merging(self, told: set[str] | None = None) -> Iterator[None]:
        """Keep what comes from other computers, or nothing of it: no line, no step, redo kept.

        The lines of the journal are written by the block itself, as the others wrote them. Where
        more is to come, what was touched goes to ``told``, to be announced by ``announce``.
        """
        if self._touched is not None:
            raise RuntimeError("a merge inside a step")
        if self.unwritable is not None:
            self._open_to_write()
        touched, self._wrote, self._ahead = set[str](), False, None
        try:
            with as_book_errors(self.path):
                self._refuse_if_changed_outside()
                self._touched, self._pen_is_down = touched, True
                with roomy(self._db), whole(self._db):
                    # The triggers find nobody to write for, and write nothing.
                    self._db.execute("DELETE FROM writer")
                    self._wrote = True
                    yield
                    self._db.execute("INSERT INTO writer (id) VALUES ('writer')")
        except BaseException as error:
            self._writes.update(touched)
            if self._wrote:
                self._know_again(error)
            raise
        finally:
            self._revisions.update(touched)
            self._touched = None
        self._identity = self._identity_now()
        self._mark = Mark(self._mark.device, self._last_line(self._mark.device))
        if told is not None:
            told |= touched
        else:
            self.announce(touched)

    def announce(self, touched: Collection[str]) -> None:
        """Tell the listener what merges have touched."""
        if touched and self._listener is not None:
            self._listener(frozenset(touched))

    @property
    def device(self) -> str:
        """The id of this computer in the book, 16 hexadecimal digits."""
        return self._mark.device

    def number_of(self, device: str) -> int:
        """The number a device has in this book; a new one gets the next."""
        return self._number("device", "id", device)

    def number_of_hand(self, name: str) -> int:
        """As ``number_of``, of a writer's name."""
        return self._number("hand", "name", name)

    def try_writing(self) -> None:
        """See whether something could be written; BookError says why not. Nothing is changed."""
        if self.is_exchanged():
            self.open_again()
        if self.unwritable is not None:
            self._open_to_write()
        with as_book_errors(self.path):
            check_room(self._db, self.path, self._know_again)

    def _open_to_write(self) -> None:
        """Open a book again that could only be read; BookError where it still can or is another."""
        self._refuse_if_changed_outside()
        self.open_again()
        if self.unwritable is not None:
            raise BookError(self.unwritable.fault, self.path, self.unwritable.detail)

    def copy_to(self, target: Path) -> None:
        """A checked copy of every page, encrypted where the book is; never overwrites."""
        with self._reading():
            write_copy(target, self._db.backup, row_counts(self._db), self.key)

    def copy_into(self, part: Path) -> None:
        """Fill an empty file with a checked copy, as ``copy_to``."""
        with self._reading():
            copy_into(part, self._db.backup, row_counts(self._db), self.key)

    def journal_end(self) -> JournalEnd:
        """What the book holds, told by the end of its journal."""
        with self._reading():
            return journal_end(self._db)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """Failures leave the block as ``BookError``; what a file cut short lacks is told so."""
        with as_book_errors(self.path):
            try:
                yield
            except sqlite_errors() as error:
                # A file cut short under the open book lacks pages and tables.
                if getattr(error, "sqlite_errorcode", None) is not None and self.is_exchanged():
                    raise BookError(Fault.REPLACED, self.path, str(error)) from error
                raise

    def is_exchanged(self) -> bool:
        """Whether another program has changed, exchanged or removed the file since it was read."""
        if self.closed:
            return False
        now = self._identity_now()
        return not now or now != self._identity

    def open_again(self) -> None:
        """Open what lies in the file's place by now, and announce that everything may be new.

        BookError where it does not open; the connection there was then goes on as before.
        """
        opened, self._ahead = self._again(self._lock), None
        with suppress(*sqlite_errors()):
            self._db.close()
        self._db, self._lock, self.unwritable = opened.db, opened.lock, opened.unwritable
        self._mark = self._own_mark()
        self._identity = self._identity_now()
        self._revisions.update(EVERYTHING)
        self._writes.update(EVERYTHING)
        if self._listener is not None:
            self._listener(EVERYTHING)

    def close(self) -> None:
        """Close the file and let others open it."""
        self.closed = True
        self._db.close()
        if self._lock is not None:
            self._lock.release()

    @contextmanager
    def _part_of_a_step(self, around: set[str]) -> Iterator[None]:
        part: set[str] = set()
        self._touched = part
        try:
            with whole(self._db):
                yield
            around |= part
        except BaseException:
            # The roll-back may have undone the line that says who writes.
            self._pen_is_down = False
            self._revisions.update(part)
            self._writes.update(part)  # what was read inside is no longer so
            raise
        finally:
            self._touched = around

    def _touch(self, noun: str) -> None:
        if self._touched is None:
            raise RuntimeError("a write outside a step")
        if not self._pen_is_down:
            self._refuse_if_changed_outside()
            at = self._surroundings.now()
            device = self._number("device", "id", self._mark.device)
            if not self._mark.lines:
                self._db.execute(SEEN_AT_FIRST, (device, device))
            if self._computer:
                self._db.execute(
                    "UPDATE device SET name = ? WHERE n = ? AND name IS NOT ?",
                    (self._computer, device, self._computer),
                )
            who = self._number("hand", "name", self._who)
            self._db.execute("UPDATE writer SET dev = ?, at = ?, who = ?", (device, at, who))
            self._pen_is_down = self._wrote = True
        if noun:
            self._touched.add(noun)
            self._revisions[noun] += 1

    def _number(self, table: str, column: str, name: str) -> int:
        """The number a device or a writer has in this book; a new one gets the next."""
        known = self._db.execute(f"SELECT n FROM {table} WHERE {column} = ?", (name,)).fetchone()
        if known is None:
            insert = f"INSERT INTO {table} ({column}) VALUES (?)"
            return self._db.execute(insert, (name,)).lastrowid or 0
        return int(known[0])

    def _record(self, name: str, data: Sequence[str], kind: str, of: int | None) -> int:
        """Put the journal lines of this saving together as one step; the last line's number."""
        execute, device, before = self._db.execute, self._mark.device, self._mark.lines
        last = self._last_line(device)
        if last > before:
            if of is None:
                execute("UPDATE step SET state = 'dropped' WHERE state = 'undone'")
            else:
                after = "undone" if kind == "undo" else "done"
                execute("UPDATE step SET state = ? WHERE seq = ?", (after, of))
            number = self._number("device", "id", device)
            execute(
                "INSERT INTO step (dev, first, last, name, data, state, of)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (number, before + 1, last, name, json.dumps(data, ensure_ascii=False), kind, of),
            )
        return last

    def _announce(self, touched: frozenset[str], lines: int) -> None:
        self._identity = self._identity_now()
        self._mark = Mark(self._mark.device, lines)
        # The change is kept; a mark that lags does no harm (see MarkFile.follow).
        with suppress(OSError):
            self._marks.follow(self._mark)
        if self._listener is not None:
            self._listener(touched)

    def _last_line(self, device: str) -> int:
        known = self._db.execute("SELECT n FROM device WHERE id = ?", (device,)).fetchone()
        if known is None:
            return 0
        sql = "SELECT max(seq) FROM change WHERE seq BETWEEN ? AND ?"
        between = (seq_of(known[0], 0), seq_of(known[0] + 1, 0) - 1)
        return line_number(self._db.execute(sql, between).fetchone()[0] or 0)

    def _own_mark(self) -> Mark:
        """This computer's mark; under a new device id when the book cannot be the one we left."""
        mark = self._marks.read()
        lines = self._last_line(mark.device) if mark else 0
        own = (
            Mark(mark.device, lines)
            if mark and lines >= mark.lines
            else Mark(self._surroundings.new_device(), 0)
        )
        self.missing_lines = max(0, mark.lines - lines) if mark else 0
        if own != mark and self.unwritable is None:
            # Without a mark the next start takes another id, and nothing else is lost by it.
            with suppress(OSError):
                self._marks.write(own)
        return own

    def _identity_now(self) -> tuple[int, ...]:
        """What stays the same as long as nobody else changes or exchanges the file."""
        try:
            # Read first: what was cut off is then taken back, and the file shorter.
            version = self._db.execute("PRAGMA data_version").fetchone()[0]
            file = self.path.stat()
        except OSError:
            return ()
        except sqlite_errors():
            return ()
        return (file.st_dev, file.st_ino, file.st_size, version)

    def _know_again(self, error: BaseException | None = None) -> None:
        """Know the very file again after a roll-back of ours, which may count as a change.

        So it does with SQLCipher, and on a full disk. Nobody else could write in the file then.
        """
        ours = self.key is not None or isinstance(error, (BookError, *sqlite_errors()))
        if ours and (now := self._identity_now())[:2] == self._identity[:2]:
            self._identity = now

    def _refuse_if_changed_outside(self) -> None:
        if self.is_exchanged():
            raise BookError(Fault.REPLACED, self.path)
