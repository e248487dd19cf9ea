"""The lines of the journal as values: which row of which table, added or changed, and in what."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Any, Final, Protocol

from ledsagapp.domain.model.shared_line import read_json
from ledsagapp.domain.values import dataclass
from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT, LINK_TABLES, Key, unsaid_is_zero

_FIELDS: Final = 1000
_LOWER: Final = (1 << DEVICE_SHIFT) - 1
Fields = Mapping[str, tuple[Any, Any]]


class RowSource(Protocol):
    """Whatever answers a query with plain tuples."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[tuple[Any, ...]]:
        """The rows of a query."""
        ...


@dataclass(frozen=True, slots=True)
class JournalLine:
    """One saving of one row; ``seq`` holds the device's number and the line's own.

    ``fields`` are the values before and after; where the row was ``added``, only what it got.
    """

    seq: int
    at: int | None
    who: str
    table: str
    key: Key
    added: bool
    fields: Fields


class JournalTerms:
    """What the numbers in a book's journal mean."""

    def __init__(self, rows: Sequence[tuple[int, str]]) -> None:
        self._tables = {n // _FIELDS: name for n, name in rows if n % _FIELDS == 0}
        self._numbers = {name: number for number, name in self._tables.items()}
        self._fields: dict[str, dict[str, str]] = {name: {} for name in self._numbers}
        for n, name in rows:
            if n % _FIELDS and n // _FIELDS in self._tables:
                self._fields[self._tables[n // _FIELDS]][str(n % _FIELDS)] = name

    def table(self, number: object) -> str:
        """The name of a table; "" for a number that none has."""
        return self._tables.get(number, "") if isinstance(number, int) else ""

    def number(self, table: str) -> int:
        """The number of a table."""
        return self._numbers[table]

    def field(self, table: str, name: str) -> str:
        """The key of a field in the lines of a table."""
        return next(key for key, known in self._fields[table].items() if known == name)

    def line(
        self, seq: int, at: int | None, who: str | None, tbl: int, row: str, fields: str
    ) -> JournalLine:
        """A line as kept, read; ValueError where it makes no sense."""
        table, said = self.table(tbl), json.loads(fields)
        if not table or not isinstance(said, dict):
            raise ValueError(fields)
        names = self._fields[table]
        values = {names[key]: value for key, value in said.items() if key in names}
        key: Key = (row,)
        if table in LINK_TABLES:
            linked = LINK_TABLES[table][1]
            key = (row, str(values.pop(linked, "")), int(values.pop("nth", 0)))
        added = not any(isinstance(value, list) for value in values.values())
        return JournalLine(
            seq, at, who or "", table, key, added, _pairs(table, values, added=added)
        )

    def key(self, table: str, row: str, fields: str) -> Key:
        """The key of the row of which a line tells."""
        if table not in LINK_TABLES:
            return (row,)
        said = read_json(fields)
        linked, nth = (self.field(table, name) for name in (LINK_TABLES[table][1], "nth"))
        return (row, str(said.get(linked, "")), int(said.get(nth, 0)))


def _pairs(table: str, values: Mapping[str, Any], *, added: bool) -> Fields:
    if added:
        unsaid = {name: (None, 0) for name in unsaid_is_zero(table) if name != "nth"}
        return {**unsaid, **{name: (None, value) for name, value in values.items()}}
    pairs = {name: pair for name, pair in values.items() if isinstance(pair, list)}
    if any(len(pair) != 2 for pair in pairs.values()):
        raise ValueError(values)
    return {name: (pair[0], pair[1]) for name, pair in pairs.items()}


def terms_of(source: RowSource) -> JournalTerms:
    """What the numbers mean in a book."""
    return JournalTerms([(n, name) for n, name in source.rows("SELECT n, name FROM term")])


def lines_of(source: RowSource, condition: str, values: Sequence[object] = ()) -> list[JournalLine]:
    """The lines that meet a condition on ``change``, in the order of their numbers."""
    terms = terms_of(source)
    query = (
        "SELECT seq, at, hand.name, tbl, row, fields FROM change"
        f" LEFT JOIN hand ON hand.n = change.who WHERE {condition} ORDER BY seq"
    )
    return [terms.line(*row) for row in source.rows(query, values)]


def device_number(seq: int) -> int:
    """The number, in this book, of the device that wrote a line."""
    return seq >> DEVICE_SHIFT


def line_number(seq: int) -> int:
    """The how-manieth line of its device it is."""
    return seq & _LOWER


def seq_of(device: int, number: int) -> int:
    """Where a line of a device stands."""
    return device << DEVICE_SHIFT | number


def moment_text(at: int | None) -> str:
    """A moment of the journal in UTC, ISO 8601; "" where none was kept."""
    if at is None:
        return ""
    try:
        moment = datetime.fromtimestamp(at / 1000, UTC)
    except (ValueError, OverflowError, OSError):
        return ""
    return moment.isoformat(timespec="milliseconds")


def in_order(lines: Sequence[JournalLine]) -> list[JournalLine]:
    """The lines of several devices by their moments, each device's own in their own order.

    A clock that was put back does not turn the lines of its device around.
    """
    latest: dict[int, int] = {}
    placed = []
    for line in sorted(lines, key=lambda line: line.seq):
        device = device_number(line.seq)
        latest[device] = max(latest.get(device, 0), line.at or 0)
        placed.append((latest[device], line.seq, line))
    return [line for _at, _seq, line in sorted(placed, key=lambda one: one[:2])]
