"""The lines of the journal as other computers are told them, and theirs as they are kept here."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from types import MappingProxyType
from typing import Any, Final

from ledsagapp.domain.model.shared_line import SharedLine, SharedRow, compact_json, read_json
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.causal_order import in_causal_order
from ledsagapp.storage.journal.lines import (
    JournalLine,
    JournalTerms,
    device_number,
    line_number,
    seq_of,
    terms_of,
)
from ledsagapp.storage.journal.private_fields import PrivateFields
from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT, HANGING, LINK_TABLES, Key

_MANY: Final = 100_000
_OF: Final = MappingProxyType({hanging: table for table, hanging in HANGING.items()})


def row_of(table: str, key: Key) -> SharedRow:
    """The name of a row outside the book."""
    return (table, *(str(part) for part in key))


def key_of(row: SharedRow) -> Key:
    """The key of a row named from outside."""
    return (row[1], row[2], int(row[3])) if len(row) == 4 else (row[1],)


def ends(connection: Connection) -> dict[str, int]:
    """The number of the last line of each device that has written."""
    rows = connection.rows(
        "SELECT id, (SELECT max(seq) FROM change"
        f" WHERE seq BETWEEN n << {DEVICE_SHIFT} AND ((n + 1) << {DEVICE_SHIFT}) - 1) FROM device"
    )
    return {device: line_number(seq) for device, seq in rows if seq is not None}


def line_said(connection: Connection, device: str, number: int) -> str:
    """When and of which row a line is; "" where there is none: it is not told, or not here.

    What its fields say may be for oneself, and is then not the same everywhere.
    """
    rows = connection.rows(
        "SELECT at, tbl, row FROM change WHERE seq ="
        f" (SELECT n << {DEVICE_SHIFT} FROM device WHERE id = ?) + ?",
        (device, number),
    )
    return repr(rows[0]) if rows else ""


def rows_written_again(connection: Connection) -> list[SharedRow]:
    """The rows that more than one line tells of; of what hangs on an entry, maybe all."""
    terms = terms_of(connection)
    linked = ", ".join(str(terms.number(table)) for table in LINK_TABLES)
    lines = connection.rows(
        f"SELECT tbl, row, CASE WHEN tbl IN ({linked}) THEN fields END FROM change"
    )
    counts = Counter((number, row) for number, row, _fields in lines)
    rows = {
        row_of(table, terms.key(table, row, fields)): None
        for number, row, fields in lines
        if counts[number, row] > 1 and (table := terms.table(number))
    }
    return list(rows)


def device_names(connection: Connection) -> dict[str, str]:
    """What each computer is called."""
    return dict(connection.rows("SELECT id, coalesce(name, '') FROM device"))


class LinesBeyond:
    """The lines that stand after those known of each device, read from the book piece by piece.

    ``read`` until nothing is left, then ``lines``, which needs the book no more.
    """

    def __init__(self, connection: Connection, known: Mapping[str, int]) -> None:
        self._connection = connection
        self._devices: dict[int, str] = dict(connection.rows("SELECT n, id FROM device"))
        wanted = [
            f"(seq > {seq_of(n, known.get(id_, 0))} AND seq < {seq_of(n + 1, 0)})"
            for n, id_ in self._devices.items()
        ]
        self._condition = " OR ".join(wanted)
        self._rows: list[tuple[Any, ...]] = []

    def read(self, most: int) -> bool:
        """Read so many more; whether there may be others."""
        if not self._condition:
            return False
        after = self._rows[-1][0] if self._rows else -1
        rows = self._connection.rows(
            "SELECT seq, at, coalesce(hand.name, ''), tbl, row, fields FROM change"
            f" LEFT JOIN hand ON hand.n = change.who WHERE seq > ? AND ({self._condition})"
            " ORDER BY seq LIMIT ?",
            (after, most),
        )
        self._rows += rows
        return len(rows) == most

    def lines(self) -> Callable[[], list[SharedLine]]:
        """What puts the lines together, in the order they were written, without the book."""
        if not self._rows:
            return list
        terms, private = terms_of(self._connection), PrivateFields(self._connection)
        seen = seen_by_line(self._connection, self._devices)
        return partial(_put_together, self._rows, terms, private, seen, self._devices)


def lines_beyond(connection: Connection, known: Mapping[str, int]) -> list[SharedLine]:
    """The lines that stand after those known of each device, in the order they were written."""
    beyond = LinesBeyond(connection, known)
    while beyond.read(_MANY):
        pass
    return beyond.lines()()


def _put_together(
    rows: Sequence[tuple[Any, ...]],
    terms: JournalTerms,
    private: PrivateFields,
    seen: Mapping[int, Mapping[str, int]],
    devices: Mapping[int, str],
) -> list[SharedLine]:
    kept = {row[0]: row for row in rows}
    waiting: dict[int, dict[str, int]] = {}
    found = []
    for line in in_causal_order([terms.line(*row) for row in rows], seen, devices):
        device = device_number(line.seq)
        knew = {**waiting.pop(device, {}), **seen.get(line.seq, {})}
        shown = private.fields_for_others(line)
        if not shown:
            waiting[device] = knew  # the next line says what the writer of this one knew
            continue
        row = kept[line.seq]
        if shown is not line.fields:
            row = (*row[:-1], private.text_for_others(line, row[-1]))
        found.append(_shared(line, shown, row, devices[device], knew))
    return found


def seen_by_line(connection: Connection, devices: Mapping[int, str]) -> dict[int, dict[str, int]]:
    """How far the writer of a line had come with the other devices, where more than before."""
    found: dict[int, dict[str, int]] = {}
    for line, other, upto in connection.rows("SELECT line, other, upto FROM seen"):
        found.setdefault(line, {})[devices[other]] = upto
    return found


def _shared(
    line: JournalLine,
    shown: Mapping[str, tuple[object, object]],
    row: Sequence[Any],
    device: str,
    seen: Mapping[str, int],
) -> SharedLine:
    values = {name: after for name, (_before, after) in shown.items()}
    said = compact_json(row[1:])
    number = line_number(line.seq)
    return SharedLine(device, number, said, seen, row_of(line.table, line.key), values)


def entries_told(terms: JournalTerms, lines: Iterable[SharedLine]) -> dict[str, dict[str, int]]:
    """In how many entries of each table each device wrote; what hangs on an entry is part of it."""
    found: dict[str, set[tuple[str, str]]] = {}
    for one in lines:
        _at, _who, number, row, _fields = read_json(one.said)
        table = terms.table(number)
        found.setdefault(one.device, set()).add((_OF.get(table, table), row))
    return {
        device: dict(Counter(table for table, _row in entries)) for device, entries in found.items()
    }


class Taking:
    """Keeps lines of other devices in the journal of this book, inside a merge."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._terms = terms_of(connection)
        self._devices: dict[str, int] = {}
        self._hands: dict[str, int] = {}

    def keep(self, lines: Iterable[SharedLine]) -> list[SharedRow]:
        """Write the lines as they are; the rows they tell of."""
        rows: dict[SharedRow, None] = {}
        come: dict[str, int] = {}
        kept, seen = [], []
        for one in lines:
            at, who, table, row, fields = read_json(one.said)
            seq = seq_of(self._device(one.device), one.number)
            kept.append((seq, at, self._hand(who), table, row, fields))
            seen += [(seq, self._device(other), upto) for other, upto in one.seen.items()]
            rows[self._row(table, row, fields)] = None
            come[one.device] = max(come.get(one.device, 0), one.number)
        own = self._connection.device
        come.pop(own, None)
        if come:
            # The next line from here will have been written by somebody who knew of these.
            following = seq_of(self._device(own), ends(self._connection).get(own, 0) + 1)
            seen += [(following, self._device(other), upto) for other, upto in come.items()]
        self._connection.write_many(
            "",
            "INSERT OR IGNORE INTO change (seq, at, who, tbl, row, fields)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            kept,
        )
        # How far the writer of a line had come with the others.
        self._connection.write_many(
            "",
            "INSERT INTO seen (line, other, upto) VALUES (?, ?, ?)"
            " ON CONFLICT (line, other) DO UPDATE SET upto = max(upto, excluded.upto)",
            seen,
        )
        return list(rows)

    def _row(self, number: int, row: str, fields: str) -> SharedRow:
        table = self._terms.table(number)
        if not table:
            raise ValueError(fields)
        return row_of(table, self._terms.key(table, row, fields))

    def _device(self, device: str) -> int:
        if device not in self._devices:
            self._devices[device] = self._connection.number_of(device)
        return self._devices[device]

    def _hand(self, who: str) -> int:
        if who not in self._hands:
            self._hands[who] = self._connection.number_of_hand(who)
        return self._hands[who]
