"""The lines of the journal as other computers are told them, and theirs as they are kept here."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from ledsagapp.domain.model.shared_line import SharedLine, SharedRow
from ledsagapp.domain.values import replace
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.lines import (
    Line,
    device_number,
    in_order,
    line_number,
    seq_of,
    terms_of,
)
from ledsagapp.storage.journal.private_fields import PrivateFields
from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT, Key


def row_of(table: str, key: Key) -> SharedRow:
    """The name of a row outside the book."""
    return (table, *(str(part) for part in key))


def key_of(row: SharedRow) -> Key:
    """The key of a row named from outside."""
    return (row[1], row[2], int(row[3])) if len(row) == 4 else (row[1],)


def ends(connection: Connection) -> dict[str, int]:
    """The number of the last line of each device that has written."""
    rows = connection.rows(
        "SELECT device.id, max(change.seq) FROM change"
        f" JOIN device ON device.n = change.seq >> {DEVICE_SHIFT} GROUP BY device.n"
    )
    return {device: line_number(seq) for device, seq in rows}


def device_names(connection: Connection) -> dict[str, str]:
    """What each computer is called."""
    return dict(connection.rows("SELECT id, coalesce(name, '') FROM device"))


def lines_beyond(connection: Connection, known: Mapping[str, int]) -> list[SharedLine]:
    """The lines that stand after those known of each device, in the order they were written."""
    devices: dict[int, str] = dict(connection.rows("SELECT n, id FROM device"))
    numbers = {id_: n for n, id_ in devices.items()}
    wanted = [
        f"(seq > {seq_of(n, known.get(id_, 0))} AND seq < {seq_of(n + 1, 0)})"
        for id_, n in numbers.items()
    ]
    if not wanted:
        return []
    rows = connection.rows(
        "SELECT seq, at, coalesce(hand.name, ''), tbl, row, fields FROM change"
        f" LEFT JOIN hand ON hand.n = change.who WHERE {' OR '.join(wanted)} ORDER BY seq"
    )
    terms = terms_of(connection)
    kept = {row[0]: row for row in rows}
    seen = _seen(connection, devices)
    private = PrivateFields(connection)
    waiting: dict[int, dict[str, int]] = {}
    found = []
    for line in in_order([terms.line(*row) for row in rows]):
        device = device_number(line.seq)
        knew = waiting.pop(device, {}) | seen.get(line.seq, {})
        shown = private.shown(line)
        if not shown:
            waiting[device] = knew  # the next line says what the writer of this one knew
            continue
        row = kept[line.seq]
        row = (*row[:-1], private.said(line, row[-1]))
        found.append(_shared(replace(line, fields=shown), row, devices[device], knew))
    return found


def _seen(connection: Connection, devices: Mapping[int, str]) -> dict[int, dict[str, int]]:
    found: dict[int, dict[str, int]] = {}
    for line, other, upto in connection.rows("SELECT line, other, upto FROM seen"):
        found.setdefault(line, {})[devices[other]] = upto
    return found


def _shared(line: Line, row: Sequence[Any], device: str, seen: Mapping[str, int]) -> SharedLine:
    values = {name: after for name, (_before, after) in line.fields.items()}
    said = json.dumps(row[1:], ensure_ascii=False, separators=(",", ":"))
    number = line_number(line.seq)
    return SharedLine(device, number, said, seen, row_of(line.table, line.key), values)


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
        for one in lines:
            rows[self._keep(one)] = None
            come[one.device] = max(come.get(one.device, 0), one.number)
        own = self._connection.device
        come.pop(own, None)
        if come:
            # The next line from here will have been written by somebody who knew of these.
            following = ends(self._connection).get(own, 0) + 1
            self._keep_seen(seq_of(self._connection.number_of(own), following), come)
        return list(rows)

    def _keep(self, one: SharedLine) -> SharedRow:
        at, who, table, row, fields = json.loads(one.said)
        connection = self._connection
        if one.device not in self._devices:
            self._devices[one.device] = connection.number_of(one.device)
        if who not in self._hands:
            self._hands[who] = connection.number_of_hand(who)
        seq, hand = seq_of(self._devices[one.device], one.number), self._hands[who]
        connection.write(
            "",
            "INSERT OR IGNORE INTO change (seq, at, who, tbl, row, fields)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            (seq, at, hand, table, row, fields),
        )
        self._keep_seen(seq, one.seen)
        line = self._terms.line(seq, at, who, table, row, fields)
        return row_of(line.table, line.key)

    def _keep_seen(self, seq: int, seen: Mapping[str, int]) -> None:
        """Keep how far the writer of a line had come with the others."""
        for other, upto in seen.items():
            self._connection.write(
                "",
                "INSERT OR REPLACE INTO seen (line, other, upto) VALUES (?, ?, ?)",
                (seq, self._connection.number_of(other), upto),
            )
