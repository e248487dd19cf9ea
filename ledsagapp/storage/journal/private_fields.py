"""What of the journal may leave this computer: never what is marked as for oneself alone.

A line is told with a field left out where the field is marked at that line or at a later one of the
same entry: also what was written before the mark was set stays here, if nobody has had it yet. A
line of which nothing is left is not told at all; the numbers of lines may have gaps. Where the
mark was taken away, the value before it is left out too.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from ledsagapp.domain.values import dataclass
from ledsagapp.storage.journal.knowledge import Knowledge
from ledsagapp.storage.journal.lines import (
    JournalLine,
    RowSource,
    device_number,
    lines_of,
    terms_of,
)

MARKS: Final = "private"
TABLES: Final = ("outing", "decision", "contact")


@dataclass(frozen=True, slots=True)
class Told:
    """What others are not told of a line: whole fields, and values before a change."""

    hidden: frozenset[str] = frozenset()
    unsaid_before: frozenset[str] = frozenset()


class PrivateFields:
    """Which fields of which lines of a book stay here."""

    def __init__(self, source: RowSource) -> None:
        self._told: dict[int, Told] = {}
        self.devices: set[int] = set()
        """The numbers of the devices that have marked anything: what others wrote is theirs."""
        self._terms = terms_of(source)
        marked = tuple(self._marked(source))
        knowledge = Knowledge(source) if marked else None
        for lines in marked:
            # By what was known: by a clock that was put back a mark could seem to be taken away.
            self._read(knowledge.in_order(lines) if knowledge else lines)

    def of(self, line: JournalLine) -> Told:
        """What is not told of a line."""
        return self._told.get(line.seq, Told())

    def fields_for_others(self, line: JournalLine) -> Mapping[str, tuple[object, object]]:
        """The fields of a line as others know them."""
        told = self._told.get(line.seq)
        if told is None:
            return line.fields
        return {
            name: (None if name in told.unsaid_before else before, after)
            for name, (before, after) in line.fields.items()
            if name not in told.hidden
        }

    def text_for_others(self, line: JournalLine, fields: str) -> str:
        """The text of a line's fields, as others are told it."""
        told = self._told.get(line.seq)
        if told is None:
            return fields
        hidden = {self._terms.field(line.table, name) for name in told.hidden}
        before = {self._terms.field(line.table, name) for name in told.unsaid_before}
        shown = {
            key: [None, value[1]] if key in before and isinstance(value, list) else value
            for key, value in json.loads(fields).items()
            if key not in hidden
        }
        return json.dumps(shown, ensure_ascii=False, separators=(",", ":"))

    def _marked(self, source: RowSource) -> Iterable[Sequence[JournalLine]]:
        """The lines of each entry that has, or has had, a mark here."""
        for table in TABLES:
            try:
                key = self._terms.field(table, MARKS)
            except StopIteration:  # a book of before there were marks
                continue
            number = self._terms.number(table)
            rows = source.rows(
                "SELECT DISTINCT row FROM change WHERE tbl = ? AND fields LIKE ?",
                (number, f'%"{key}":%'),
            )
            if not rows:
                continue
            ids = json.dumps([row for (row,) in rows])
            of_row: dict[object, list[JournalLine]] = defaultdict(list)
            condition = "tbl = ? AND row IN (SELECT value FROM json_each(?))"
            for line in lines_of(source, condition, (number, ids)):
                of_row[line.key[0]].append(line)
            yield from of_row.values()

    def _read(self, lines: Sequence[JournalLine]) -> None:
        after: list[frozenset[str]] = []
        marks: frozenset[str] = frozenset()
        for line in lines:
            if MARKS in line.fields:
                self.devices.add(device_number(line.seq))
                marks = _names(line.fields[MARKS][1])
            after.append(marks)
        later: frozenset[str] = frozenset()
        for at in range(len(lines) - 1, -1, -1):
            later |= after[at]
            before = after[at - 1] if at else frozenset()
            self._told[lines[at].seq] = Told(later | {MARKS}, before - later)


def marks_of(source: RowSource, table: str) -> dict[str, frozenset[str]]:
    """The fields that are kept here, by the id of the entry."""
    if table not in TABLES:
        return {}
    rows = source.rows(f"SELECT id, private FROM {table} WHERE private IS NOT NULL")
    return {id_: _names(text) for id_, text in rows}


def _names(text: object) -> frozenset[str]:
    try:
        found = json.loads(text) if isinstance(text, str) else []
    except ValueError:
        return frozenset()
    return frozenset(str(name) for name in found) if isinstance(found, list) else frozenset()
