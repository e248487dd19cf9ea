"""What the book keeps of being shared, and the door through which others' changes come in.

A merge is no saving of the person's: no line of its own, no undo step, and redo is kept.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.shared_line import SharedLine, SharedRow
from ledsagapp.domain.values import collector_at_rest, dataclass, field
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.apart import (
    Apart,
    FieldApart,
    RemovedApart,
    first_written_by,
    mark_removed,
    rewrite,
)
from ledsagapp.storage.journal.knowledge import Knowledge
from ledsagapp.storage.journal.last_words import LastWords, kinds_of_change
from ledsagapp.storage.journal.lines import JournalTerms, terms_of
from ledsagapp.storage.journal.past_content import Content, content_of, say_again
from ledsagapp.storage.journal.shared_lines import (
    LinesBeyond,
    Taking,
    device_names,
    ends,
    line_said,
    lines_beyond,
    rows_written_again,
)
from ledsagapp.storage.journal.shared_rows import put_rows
from ledsagapp.storage.journal.undo import NOUNS
from ledsagapp.storage.schema.schema_version import NAMES

SNAPSHOT: Final = "snapshot"
PENDING: Final = "pending"
UPDATE: Final = "update"
ValuesOf = Callable[[Iterable[SharedRow]], Mapping[SharedRow, Mapping[str, object]]]


@dataclass(frozen=True, slots=True)
class Merge:
    """What one exchange brings, kept whole or not at all.

    ``lines`` are those that came; ``rows`` are read anew besides those that they tell of.
    ``values_of`` answers what rows are by now; None: their lines do, as of the rows ``by_lines``.
    ``pieces`` of the document, kind and bytes, are kept beside the earlier ones, or ``instead`` of
    them.
    """

    values_of: ValuesOf | None
    lines: tuple[SharedLine, ...] = ()
    rows: tuple[SharedRow, ...] = ()
    by_lines: frozenset[SharedRow] = frozenset()
    pieces: tuple[tuple[str, bytes], ...] = ()
    instead: bool = False
    read: tuple[str, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)
    receipts: tuple[bytes, ...] = ()


class Shared:
    """The book as something that several computers have."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    @property
    def device(self) -> str:
        """The id of this computer in the book."""
        return self._connection.device

    @property
    def form(self) -> int:
        """The number of the schema: who reads what this book writes must know it."""
        return len(NAMES)

    def notes(self) -> dict[str, str]:
        """What is kept by name; nothing where the book is not shared."""
        return dict(self._connection.rows("SELECT name, value FROM share_note"))

    def pieces(self) -> list[tuple[str, bytes]]:
        """The document that decides merges, kind and bytes, in the order it was kept."""
        return [
            (kind, bytes(data))
            for kind, data in self._connection.rows("SELECT kind, bytes FROM share_blob ORDER BY n")
        ]

    def document_stamp(self) -> tuple[int, ...]:
        """What changes whenever the document kept here does, by whomever."""
        rows = self._connection.rows("SELECT coalesce(max(n), 0), count(*) FROM share_blob")
        written = self.notes().get("written", "0")
        return (*rows[0], int(written))

    def read(self) -> frozenset[str]:
        """The names of the parcels that have been read."""
        return frozenset(name for (name,) in self._connection.rows("SELECT name FROM share_read"))

    def ends(self) -> dict[str, int]:
        """The number of the last line of each device in the journal."""
        return ends(self._connection)

    def names(self) -> dict[str, str]:
        """What each computer that has written is called."""
        return device_names(self._connection)

    def last_line(self) -> int:
        """The number of the last line that was written here."""
        return self.ends().get(self.device, 0)

    def lines_beyond(self, known: Mapping[str, int]) -> list[SharedLine]:
        """The lines of the journal after those known of each device."""
        return lines_beyond(self._connection, known)

    def reading_beyond(self, known: Mapping[str, int]) -> LinesBeyond:
        """The same, to be read piece by piece."""
        return LinesBeyond(self._connection, known)

    def terms(self) -> JournalTerms:
        """What the numbers in the journal mean."""
        return terms_of(self._connection)

    def receipt_names(self) -> frozenset[str]:
        """The SHA-256 of each receipt whose bytes are here."""
        return frozenset(name for (name,) in self._connection.rows("SELECT sha256 FROM receipt"))

    def missing_receipts(self) -> tuple[str, ...]:
        """The SHA-256 of each receipt that is named and whose bytes have not come."""
        rows = self._connection.rows(
            "SELECT DISTINCT sha256 FROM expense_receipt WHERE sha256 IS NOT NULL"
            " AND sha256 NOT IN (SELECT sha256 FROM receipt) ORDER BY 1"
        )
        return tuple(name for (name,) in rows)

    def apart(self) -> tuple[tuple[FieldApart, ...], tuple[RemovedApart, ...]]:
        """What was written apart and nobody has chosen between; the same on every computer."""
        reading = Apart(self._connection)
        return tuple(reading.fields()), tuple(reading.removals())

    def rows_written_again(self) -> list[SharedRow]:
        """The rows that more than one line tells of."""
        return rows_written_again(self._connection)

    def knowledge(self) -> Knowledge:
        """Who knew of what when they wrote."""
        return Knowledge(self._connection)

    def first_written_by(self, table: str) -> dict[str, str]:
        """The id of the device that added each entry of a table, by the entry's id."""
        return first_written_by(self._connection, table)

    def choose(self, apart: FieldApart, value: object) -> None:
        """Let a field say one of its versions, or all of them: an ordinary saving."""
        with self._connection.step("choose_version", apart.id):
            rewrite(self._connection, NOUNS[apart.table], apart, value)

    def choose_removed(self, apart: RemovedApart, *, gone: bool) -> None:
        """Let an entry stay removed, or take it back: an ordinary saving."""
        with self._connection.step("choose_version", apart.id):
            noun = NOUNS[apart.table]
            mark_removed(self._connection, noun, apart.table, apart.id, gone=gone)

    def content(self) -> Content:
        """What every row of the book says just now."""
        return content_of(self._connection)

    def say_again(self, content: Content) -> int:
        """Make the book say this again: an ordinary saving; how many rows it changed."""
        with self._connection.step("say_again"):
            return say_again(self._connection, content)

    def keep(self, merge: Merge, told: set[str] | None = None) -> int:
        """Keep a merge; how many rows it changed.

        Where more is to come, what was touched goes to ``told``, to be announced afterwards.
        """
        connection = self._connection
        with collector_at_rest(), connection.merging(told):
            rows = Taking(connection).keep(merge.lines) if merge.lines else []
            rows = list(dict.fromkeys((*rows, *merge.rows)))
            count = put_rows(connection, self._values(merge, rows)) if rows else 0
            self._name(merge.names)
            for content in merge.receipts:
                connection.write(
                    "receipts",
                    "INSERT OR IGNORE INTO receipt (sha256, bytes) VALUES (?, ?)",
                    (sha256(content).hexdigest(), content),
                )
            self._keep_document(merge)
        return count

    def _values(
        self, merge: Merge, rows: Iterable[SharedRow]
    ) -> dict[SharedRow, Mapping[str, object]]:
        """What the rows are to say after a merge whose lines stand in the journal."""
        by_lines = LastWords(self._connection).values_of
        if merge.values_of is None:
            return dict(by_lines(rows))
        held = [row for row in rows if row in merge.by_lines]
        found = dict(merge.values_of(row for row in rows if row not in merge.by_lines))
        return found | dict(by_lines(held)) if held else found

    def take_copy(self, lines: Iterable[SharedLine], told: set[str]) -> int:
        """Take in lines of another copy of the book, as ``keep``; how many rows that changed."""
        come = tuple(lines)
        return self.keep(Merge(LastWords(self._connection, come).values_of, come), told)

    def kinds_of_change(self, lines: Iterable[SharedLine]) -> Mapping[str, tuple[int, int]]:
        """How many entries of each table lines would add, and how many others they change."""
        return kinds_of_change(self._connection, lines)

    def line_said(self, device: str, number: int) -> str:
        """When and of which row a line is; "" where there is none."""
        return line_said(self._connection, device, number)

    def announce(self, told: set[str]) -> None:
        """Announce what merges have touched that were kept one after the other."""
        self._connection.announce(told)

    def forget(self) -> None:
        """Be a book of its own again: all rows and the whole history stay."""
        with self._connection.merging():
            for table in ("share_blob", "share_note", "share_read"):
                self._connection.write("", f"DELETE FROM {table}", ())

    def _keep_document(self, merge: Merge) -> None:
        write = self._connection.write
        if merge.instead:
            write("", "DELETE FROM share_blob", ())
        for piece in merge.pieces:
            write("", "INSERT INTO share_blob (kind, bytes) VALUES (?, ?)", piece)
        for name in merge.read:
            write("", "INSERT OR IGNORE INTO share_read (name) VALUES (?)", (name,))
        for name, value in merge.notes.items():
            write(
                "", "INSERT OR REPLACE INTO share_note (name, value) VALUES (?, ?)", (name, value)
            )

    def _name(self, names: Mapping[str, str]) -> None:
        for device, name in names.items():
            number = self._connection.number_of(device)
            self._connection.write(
                "", "UPDATE device SET name = ? WHERE n = ? AND name IS NOT ?", (name, number, name)
            )
