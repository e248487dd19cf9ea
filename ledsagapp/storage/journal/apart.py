"""What was written apart, out of the history: it is the same on every computer that shares a book.

A line knows of another where its writer had come that far with the other's device (``seen``). Two
that do not know of each other were written apart; where nobody who knew of both has written since,
the question which of them holds is open. No clock decides anything.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final

from ledsagapp.domain.values import dataclass, replace
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.knowledge import Knowledge
from ledsagapp.storage.journal.lines import (
    JournalLine,
    device_number,
    line_number,
    lines_of,
    moment_text,
    terms_of,
)
from ledsagapp.storage.journal.private_fields import PrivateFields
from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT

# What is asked about: entries that a person writes, not what the program remembers of them.
_ASKED: Final = (
    *("person", "provider", "companion", "decision", "outing", "expense", "adjustment"),
    *("template", "contact"),
)
Write = tuple[JournalLine, Any]
_NEVER: Final = frozenset({"deleted", "unknown"})


@dataclass(frozen=True, slots=True)
class Version:
    """What somebody wrote: the value, the name, the computer's, and the moment (UTC)."""

    value: Any
    who: str
    device: str
    at: str


@dataclass(frozen=True, slots=True)
class FieldApart:
    """A field that says different things by those who did not know of each other."""

    table: str
    id: str
    field: str
    versions: tuple[Version, ...]


@dataclass(frozen=True, slots=True)
class RemovedApart:
    """An entry that one removed and another edited, neither knowing of it."""

    table: str
    id: str
    removed: Version
    edited: Version


class Apart:
    """Reads what was written apart out of a book's journal."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._names: dict[int, tuple[str, str]] = {
            n: (name or "", id_ or "")
            for n, id_, name in connection.rows("SELECT n, id, name FROM device")
        }
        self._knowledge = Knowledge(connection)

    def fields(self) -> Iterator[FieldApart]:
        """Every field with versions that nobody has chosen between."""
        for (table, id_), lines in self._contested():
            writes: dict[str, list[tuple[JournalLine, Any]]] = defaultdict(list)
            for line in lines:
                for name, (_before, after) in line.fields.items():
                    if name not in _NEVER:
                        writes[name].append((line, after))
            for name, written in sorted(writes.items()):
                last = self._last(written, self._blind(name, written))
                if len({repr(value) for _line, value in last}) > 1:
                    yield FieldApart(table, id_, name, self._versions(last))

    def removals(self) -> Iterator[RemovedApart]:
        """Every entry that was removed by one and edited by another, neither knowing of it."""
        for (table, id_), lines in self._contested():
            marks = [
                (line, line.fields["deleted"][1]) for line in lines if "deleted" in line.fields
            ]
            removals = [line for line, value in self._last(marks) if value and not line.added]
            edits = [
                line
                for line in lines
                if not line.added and set(line.fields) - _NEVER and not line.fields.get("deleted")
            ]
            found = self._open_pair(removals, edits, lines)
            if found is not None:
                removal, edit = (self._version(line, None) for line in found)
                yield RemovedApart(table, id_, removal, edit)

    def _open_pair(
        self,
        removals: Sequence[JournalLine],
        edits: Sequence[JournalLine],
        lines: Sequence[JournalLine],
    ) -> tuple[JournalLine, JournalLine] | None:
        """A removal and an edit apart that no later line knows both of; the last ones."""
        for removal in reversed(removals):
            for edit in reversed(edits):
                apart = not self._knows(removal, edit) and not self._knows(edit, removal)
                if apart and not any(
                    self._knows(line, removal) and self._knows(line, edit) for line in lines
                ):
                    return removal, edit
        return None

    def _contested(self) -> Iterator[tuple[tuple[str, str], list[JournalLine]]]:
        """The lines of each entry in which more than one device has written, by device."""
        terms = terms_of(self._connection)
        marks = ", ".join(str(terms.number(table)) for table in _ASKED)
        rows = self._connection.rows(
            f"SELECT tbl, row FROM change WHERE tbl IN ({marks}) GROUP BY tbl, row"
            f" HAVING min(seq >> {DEVICE_SHIFT}) <> max(seq >> {DEVICE_SHIFT}) ORDER BY tbl, row"
        )
        if not rows:
            return
        found: dict[tuple[str, str], list[JournalLine]] = {
            (terms.table(table), row): [] for table, row in rows
        }
        condition = (
            f"(tbl, row) IN (SELECT tbl, row FROM change WHERE tbl IN ({marks}) GROUP BY tbl, row"
            f" HAVING min(seq >> {DEVICE_SHIFT}) <> max(seq >> {DEVICE_SHIFT}))"
        )
        private = PrivateFields(self._connection)
        here = self._connection.device
        own = private.devices | {n for n, (_name, id_) in self._names.items() if id_ == here}
        for line in lines_of(self._connection, condition):
            ours = device_number(line.seq) in own
            shown = private.fields_for_others(line) if ours else line.fields
            if shown:
                told = replace(line, fields=shown)
                found[line.table, str(line.key[0])].append(told)
        yield from found.items()

    def _blind(self, name: str, written: Sequence[Write]) -> frozenset[int]:
        """The lines whose writers had not been shown what others had written of a field.

        Theirs was for themselves alone until then (``private``): they changed nothing of what
        they knew into something else, but a field that to them said nothing.
        """
        found = set()
        for line, _after in written:
            before, _value = line.fields[name]
            if line.added or before is not None:
                continue
            known = [one for one in written if one[0] is not line and self._knows(line, one[0])]
            last = self._last(known)
            if last and all(value is not None for _line, value in last):
                found.add(line.seq)
        return frozenset(found)

    def _last(self, written: Sequence[Write], blind: frozenset[int] = frozenset()) -> list[Write]:
        """The writes that nobody who knew of them has written over."""

        def is_over(later: JournalLine, earlier: JournalLine) -> bool:
            own = device_number(later.seq) == device_number(earlier.seq)
            return self._knows(later, earlier) and (own or later.seq not in blind)

        return [
            one
            for one in written
            if not any(is_over(other[0], one[0]) for other in written if other is not one)
        ]

    def _knows(self, later: JournalLine, earlier: JournalLine) -> bool:
        """Whether the writer of a line had come as far as another line."""
        return self._knowledge.knows(later.seq, earlier.seq)

    def _versions(self, written: Iterable[tuple[JournalLine, Any]]) -> tuple[Version, ...]:
        """The versions in an order that is the same everywhere; one value once."""
        ordered = sorted(written, key=lambda one: self._place(one[0]))
        unique = {repr(value): self._version(line, value) for line, value in reversed(ordered)}
        return tuple(reversed(unique.values()))

    def _version(self, line: JournalLine, value: object) -> Version:
        name, _id = self._names.get(device_number(line.seq), ("", ""))
        return Version(value, line.who, name, moment_text(line.at))

    def _place(self, line: JournalLine) -> tuple[int, str, int]:
        _name, id_ = self._names.get(device_number(line.seq), ("", ""))
        return (line.at or 0, id_, line_number(line.seq))


def first_written_by(connection: Connection, table: str) -> dict[str, str]:
    """The id of the device that added each entry of a table, by the entry's id."""
    devices: dict[int, str] = dict(connection.rows("SELECT n, id FROM device"))
    first = Knowledge(connection).first(table)
    return {row: devices[device_number(seq)] for row, seq in first.items()}


def rewrite(connection: Connection, noun: str, apart: FieldApart, value: object) -> None:
    """Let a field say this, by somebody who knows of all versions; inside a step.

    Also where it says so already: a saving that changes nothing would tell nobody of the choice,
    so another of the versions is written first.
    """
    other = next(one.value for one in apart.versions if one.value != value)
    for one in (other, value):
        connection.write(
            noun,
            f'UPDATE {apart.table} SET "{apart.field}" = ? WHERE id = ?',
            (one, apart.id),
        )


def mark_removed(connection: Connection, noun: str, table: str, id_: str, *, gone: bool) -> None:
    """Let an entry be removed or be there, by somebody who knows of both; inside a step."""
    for mark in (not gone, gone):
        connection.write(noun, f"UPDATE {table} SET deleted = ? WHERE id = ?", (int(mark), id_))
