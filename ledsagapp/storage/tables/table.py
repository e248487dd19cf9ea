"""What all entries have in common: read, put and removed by id, written only when different."""

from abc import ABC, abstractmethod
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from operator import itemgetter
from typing import ClassVar, Final, Generic, Protocol, TypeVar

from ledsagapp.domain.model.private import PRIVATE as MARKS
from ledsagapp.domain.model.private import with_own
from ledsagapp.domain.values import collector_at_rest
from ledsagapp.storage.rows import NewRows, Row, Store
from ledsagapp.storage.tables.columns import texts
from ledsagapp.storage.tables.link_rows import Links
from ledsagapp.storage.tables.newer_rows import row_text


class Entry(Protocol):
    """Any value of the domain that has an id."""

    @property
    def id(self) -> str:
        """The UUIDv7 made by the caller, or the id of the ledger document it came from."""


T = TypeVar("T", bound=Entry)

_MANY: Final = 20  # new entries from which on they are added in few statements
_FEW: Final = 50  # entries put since the last reading that are read one by one
ADDED, CHANGED, SAME = "add", "change", ""
REMOVED = "removed"  # what ``compare`` says of an entry that lies in the bin
THERE: Final = "deleted IS NOT 1"
# What reading a row raises that a newer version, or another program, has written.
UNREADABLE = (ValueError, TypeError, KeyError, AttributeError, RecursionError)


class Entries(ABC, Generic[T]):
    """The entries of one table, in an order that is the same on every computer.

    A row in which one of the columns ``needed`` is null, or that cannot be read, is set aside.
    ``noun`` is what announcements say; ``columns`` begin with the id, and values that do not
    fit in one row (companions, receipts) hang on it as ``links``.
    """

    noun: ClassVar[str]
    table: ClassVar[str]
    columns: ClassVar[tuple[str, ...]]
    needed: ClassVar[tuple[str, ...]] = ()
    order: ClassVar[tuple[str, ...]] = ("id",)

    def __init__(self, connection: Store, links: Links | None = None) -> None:
        self._connection = connection
        self._links = links
        self._kept: tuple[int, tuple[T, ...]] | None = None
        self._aside: tuple[int, tuple[str, ...]] | None = None
        self._all_read = False  # whether ``_kept`` holds every row
        # What was put through here since ``_kept`` was read, and how many writes that came to.
        # Of each whether ``_kept`` may hold it.
        self._since: dict[str, bool] = {}
        self._own_writes, self._writes_before = 0, 0
        names = ", ".join(f'"{name}"' for name in self.columns)
        self._select = f"SELECT {names} FROM {self.table}"
        self._new = NewRows(self.table, self.columns)
        self._insert = self._new.insertion

    @abstractmethod
    def _row(self, entry: T) -> Row:
        """The values of ``columns`` for the entry."""

    @abstractmethod
    def _entry(self, row: Row, linked: Sequence[Row]) -> T:
        """The entry of a row and of what hangs on it."""

    def _hanging(self, entry: T) -> list[Row]:  # noqa: ARG002 - most entries are one row
        """The rows that hang on the entry, in order."""
        return []

    def all(self) -> tuple[T, ...]:
        """Every entry that is not removed; read again only after a change."""
        revision = self._connection.revision(self.noun)
        if self._kept is None or self._kept[0] != revision:
            writes = self._connection.writes(self.noun)
            found = self._with_what_was_put(writes)
            if found is None:
                found, self._all_read = self._read(THERE)
            elif self._kept is not None and self._aside == (self._kept[0], ()):
                self._aside = (revision, ())  # none was, and each of those put could be read
            self._kept = (revision, found)
            self._since.clear()
            self._own_writes, self._writes_before = 0, writes
        return self._kept[1]

    def _with_what_was_put(self, writes: int) -> tuple[T, ...] | None:
        """The entries there were with those put since read again; None where all must be.

        So it is where anyone else wrote (undo, another computer, another file in the place of this
        one), and where a row could not be read.
        """
        by_others = writes - self._writes_before != self._own_writes
        if self._kept is None or by_others or not self._all_read or len(self._since) > _FEW:
            return None
        found, come, lost = list(self._kept[1]), [], set()
        for id_, was_there in sorted(self._since.items()):
            entry = self.get(id_)
            if entry is not None:
                come.append(entry)
            elif self._connection.rows(
                f"SELECT 1 FROM {self.table} WHERE id = ? AND deleted IS NOT 1", (id_,)
            ):
                return None
            if was_there and not self._is_taken_out(found, id_, entry):
                lost.add(id_)
        if lost:
            found = [entry for entry in found if entry.id not in lost]
        for entry in come:
            insort(found, entry, key=self._place)
        return tuple(found)

    def _is_taken_out(self, found: list[T], id_: str, entry: T | None) -> bool:
        """Take the entry of that id out if it stands at the place it has now, as it mostly does."""
        if entry is None:
            return False
        at = bisect_left(found, self._place(entry), key=self._place)
        stands = at < len(found) and found[at].id == id_
        if stands:
            del found[at]
        return stands

    def _place(self, entry: T) -> tuple[str, ...]:
        """Where the entry stands, as SQLite orders the texts of its row."""
        return tuple(str(getattr(entry, name)) for name in self.order)

    @contextmanager
    def _noting(self, id_: str, *, new: bool = False) -> Iterator[None]:
        """Know that this entry, and nothing else of its table, is written in the block."""
        before = self._connection.writes(self.noun)
        try:
            yield
        finally:
            self._own_writes += self._connection.writes(self.noun) - before
            self._since.setdefault(id_, not new)

    def in_bin(self) -> tuple[T, ...]:
        """The entries in the bin; putting one back is an ordinary ``put``."""
        return self._read("deleted = 1")[0]

    def get(self, id: str) -> T | None:  # noqa: A002 - the field is called id everywhere
        """The entry, or None when there is none or it is removed."""
        rows = self._connection.rows(f"{self._select} WHERE id = ? AND deleted IS NOT 1", (id,))
        linked = self._links.of(id) if self._links else ()
        return self._each(rows, [linked])[0] if rows else None

    def set_aside(self) -> tuple[str, ...]:
        """The rows that cannot be read and are not removed, as JSON texts; they count nothing."""
        revision = self._connection.revision(self.noun)
        if self._aside is None or self._aside[0] != revision:
            if self._is_all_sound(revision):
                self._aside = (revision, ())
                return ()
            self._aside = (revision, tuple(self._rows_aside()))
        return self._aside[1]

    def _rows_aside(self) -> Iterator[str]:
        """The rows that cannot be read, and what hangs on no entry that it could hang on."""
        names = [row[1] for row in self._connection.rows(f"PRAGMA table_info({self.table})")]
        own = self._connection.rows(f"{self._select} WHERE deleted IS NOT 1 ORDER BY id")
        found = self._each(own, self._linked(own))
        unread = {row[0] for row, entry in zip(own, found, strict=True) if entry is None}
        if unread:
            every = f"SELECT * FROM {self.table} WHERE deleted IS NOT 1 ORDER BY id"
            for row in self._connection.rows(every):
                said = dict(zip(names, row, strict=True))
                if said["id"] in unread:
                    yield row_text(self.table, said, self._hanging_rows(said["id"]))
        if self._links is not None:
            yield from (row_text(self._links.table, one, ()) for one in self._links.aside())

    def _is_all_sound(self, revision: int) -> bool:
        """Whether every row was read by ``all`` already, so that none need be tried again."""
        known = self._kept is not None and self._kept[0] == revision and self._all_read
        return known and not (self._links and self._links.aside())

    def readable(self, id: str) -> bool:  # noqa: A002 - as above
        """Whether the entry's row is there, removed or not, and makes sense."""
        rows = self._connection.rows(f"{self._select} WHERE id = ?", (id,))
        return any(self._reads(row, ()) for row in rows)

    def compare(self, entries: Sequence[T]) -> dict[str, str]:
        """What putting each entry would come to, by id: ADDED, CHANGED, SAME or REMOVED."""
        stored = self._stored([entry.id for entry in entries])
        linked = self._links.all() if self._links else {}
        return {
            entry.id: self._difference(entry, stored.get(entry.id), linked.get(entry.id, ()))
            for entry in entries
        }

    def _difference(self, entry: T, stored: Row | None, linked: Sequence[Row]) -> str:
        if stored is None:
            return ADDED
        if stored[-1]:
            return REMOVED
        hanging = [row[2:-1] for row in linked]
        same = stored == (*self._row(entry), 0) and hanging == self._hanging(entry)
        return SAME if same else CHANGED

    def _reads(self, row: Row, linked: Sequence[Row]) -> bool:
        return self._each([row], [linked])[0] is not None

    def _each(self, rows: Sequence[Row], linked: Sequence[Sequence[Row]]) -> list[T | None]:
        """The entry of each row, None where it cannot be read.

        Few ever cannot, and halving finds them without reading each row by itself.
        """
        try:
            return list(self._made_of(rows, linked))
        except UNREADABLE:
            if len(rows) == 1:
                return [None]
        half = len(rows) // 2
        first = self._each(rows[:half], linked[:half])
        return first + self._each(rows[half:], linked[half:])

    def _linked(self, rows: Sequence[Row]) -> list[Sequence[Row]]:
        """What hangs on the entry of each row."""
        linked = self._links.all() if self._links else {}
        return [linked.get(row[0], ()) for row in rows] if linked else [()] * len(rows)

    def _hanging_rows(self, id_: str) -> list[dict[str, object]]:
        return self._links.rows_by_name(id_) if self._links else []

    def put(self, entry: T) -> None:
        """Add the entry, or change it into this; an equal entry changes nothing."""
        stored = self._stored([entry.id]).get(entry.id)
        verb = ADDED if stored is None or stored[-1] else CHANGED
        with self._connection.step(f"{verb}_{self.table}", entry.id):
            self._put(entry, stored)

    def remove(self, id: str) -> None:  # noqa: A002 - as above
        """Mark the entry as removed; what refers to it is left as it is."""
        with self._connection.step(f"remove_{self.table}", id):
            if self._connection.rows(
                f"SELECT 1 FROM {self.table} WHERE id = ? AND deleted IS NOT 1", (id,)
            ):
                with self._noting(id):
                    self._write(f"UPDATE {self.table} SET deleted = 1 WHERE id = ?", (id,))

    def with_own(self, entries: Sequence[T]) -> Sequence[T]:
        """Entries of a document with what is for oneself alone, of which no document knows."""
        if MARKS not in self.columns:
            return entries
        query = f"SELECT 1 FROM {self.table} WHERE {MARKS} IS NOT NULL LIMIT 1"
        if not self._connection.rows(query):
            return entries
        return with_own(entries, (*self.all(), *self.in_bin()))

    def put_all(self, entries: Sequence[T]) -> list[str]:
        """Put each entry as a part of the caller's step: what became of each."""
        stored = self._stored([entry.id for entry in entries])
        new = [entry for entry in entries if entry.id not in stored]
        if len(new) < _MANY or len({entry.id for entry in new}) < len(new):
            return [self._put(entry, stored.get(entry.id)) for entry in entries]
        self._add_all(new)
        found = (entry.id in stored for entry in entries)
        return [
            self._put(entry, stored[entry.id]) if known else ADDED
            for entry, known in zip(entries, found, strict=True)
        ]

    def _add_all(self, entries: Sequence[T]) -> None:
        """Add entries of which no row is here, each with what hangs on it, in few statements."""
        before = self._connection.writes(self.noun)
        rows = [self._row(entry) for entry in entries]
        self._connection.write_many(self.noun, self._new, rows)
        if self._links is not None:
            self._links.add_all({entry.id: self._hanging(entry) for entry in entries})
        self._own_writes += self._connection.writes(self.noun) - before
        self._since = {**dict.fromkeys((one.id for one in entries), False), **self._since}

    def _put(self, entry: T, stored: Row | None) -> str:
        with self._noting(entry.id, new=stored is None):
            return self._written(entry, stored)

    def _written(self, entry: T, stored: Row | None) -> str:
        """Write what differs from the row that is stored; what that comes to."""
        row = self._row(entry)
        if stored is None:
            self._write(self._insert, row)
            outcome = ADDED
        elif stored != (*row, 0):
            self._update(stored, (*row, 0))
            outcome = ADDED if stored[-1] else CHANGED
        else:
            outcome = SAME
        if self._links is None:
            return outcome
        changed = self._links.put(entry.id, self._hanging(entry), new=stored is None)
        return outcome or (CHANGED if changed else SAME)

    def _update(self, stored: Row, row: Row) -> None:
        names = (*self.columns, "deleted")
        changed = [at for at, value in enumerate(row) if value != stored[at]]
        for at in self._told_again(stored, row):
            # Others have not heard of it yet, though it says the same here: it is written anew.
            self._write(f"UPDATE {self.table} SET \"{names[at]}\" = '' WHERE id = ?", (row[0],))
            changed.append(at)
        assignments = ", ".join(f'"{names[at]}" = ?' for at in changed)
        self._write(
            f"UPDATE {self.table} SET {assignments} WHERE id = ?",
            (*(row[at] for at in changed), row[0]),
        )

    def _told_again(self, stored: Row, row: Row) -> list[int]:
        """Where a field that was for oneself is unchanged, and is for everybody now."""
        if MARKS not in self.columns:
            return []
        at = self.columns.index(MARKS)
        try:
            freed = {*texts(stored[at])} - {*texts(row[at])}
        except UNREADABLE:  # a row that was set aside, and is put anew
            return []
        places = [self.columns.index(name) for name in sorted(freed) if name in self.columns]
        return [at for at in places if stored[at] == row[at]]

    def _stored(self, ids: Sequence[str]) -> dict[str, Row]:
        """The rows of these ids as they are now, removed ones too, with ``deleted`` last."""
        select = self._select.replace(" FROM ", ', coalesce("deleted", 0) FROM ')
        if len(ids) == 1:
            rows: Iterable[Row] = self._connection.rows(f"{select} WHERE id = ?", ids)
        else:
            rows = self._connection.rows(select)
        return {row[0]: row for row in rows}

    def _read(self, which: str) -> tuple[tuple[T, ...], bool]:
        """The entries that can be read, and whether those are all."""
        with collector_at_rest():
            rows = self._in_order(f"{self._select} WHERE {which}")
            try:
                return self._made(rows), True
            except UNREADABLE:
                found = self._each(rows, self._linked(rows))
                return tuple([one for one in found if one is not None]), False

    def _in_order(self, query: str) -> list[Row]:
        """The rows of a query in the order of the table.

        Texts stand in the same order here as in SQLite, which takes longer to sort whole rows.
        """
        rows = self._connection.rows(query)
        try:
            for name in reversed(self.order):
                rows.sort(key=itemgetter(self.columns.index(name)))
        except TypeError:  # something else than texts is among them
            order = ", ".join(f'"{name}"' for name in self.order)
            return self._connection.rows(f"{query} ORDER BY {order}")
        return rows

    def _made(self, rows: Sequence[Row]) -> tuple[T, ...]:
        """The entries of all these rows; one that cannot be read raises one of ``UNREADABLE``."""
        return self._made_of(rows, self._linked(rows))

    def _made_of(self, rows: Sequence[Row], linked: Sequence[Sequence[Row]]) -> tuple[T, ...]:
        """As ``_made``, of rows each with what hangs on it."""
        return tuple([self._entry(row, one) for row, one in zip(rows, linked, strict=True)])

    def _write(self, sql: str, values: Sequence[object]) -> None:
        self._connection.write(self.noun, sql, values)
