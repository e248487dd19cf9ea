"""Undo and redo by the journal: a step taken back is itself a saving like any other.

Only what still says what the step made it say is set back. What somebody else has changed since
is left and named.
"""

import json
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from typing import Any

from ledsagapp.domain.values import dataclass, field, replace
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.lines import JournalLine, lines_of, seq_of
from ledsagapp.storage.rows import Row
from ledsagapp.storage.schema.link_tables import (
    HANGING,
    LINK_TABLES,
    Key,
    key_columns,
    key_condition,
)

NOUNS = MappingProxyType(
    {
        "person": "people",
        "provider": "providers",
        "companion": "companions",
        "decision": "decisions",
        "outing": "outings",
        "outing_companion": "outings",
        "expense": "expenses",
        "expense_receipt": "expenses",
        "adjustment": "adjustments",
        "template": "templates",
        "seal": "seals",
        "confirmation": "confirmations",
        "ledger": "ledger",
        "contact": "contacts",
        "set_aside": "set_aside",
        "card": "cards",
        "handover": "handovers",
        "known_name": "handovers",
        "different": "doubles",
    }
)


@dataclass(frozen=True, slots=True)
class Step:
    """One saving as the person sees it: a code ("add_outing", "together" names), and its data.

    ``data`` is what the code needs to be worded; for a single entry, its id.
    ``left`` are the ids of the entries that were left, wholly or in part, when it was taken back
    or made again: somebody else has changed them since.
    """

    name: str
    data: tuple[str, ...] = ()
    left: tuple[str, ...] = ()


@dataclass(slots=True)
class _Edit:
    """What a step did to one row, from before its first line to after its last."""

    table: str
    key: Key
    added: bool
    fields: dict[str, tuple[Any, Any]] = field(default_factory=dict)


class Undo:
    """The steps of this book, newest first, also those of earlier days."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def peek(self) -> Step | None:
        """The step that ``undo`` would take back."""
        row = self._next_undo()
        return None if row is None else _step(row)

    def peek_redo(self) -> Step | None:
        """The step that ``redo`` would make again."""
        row = self._next_redo()
        return None if row is None else _step(row)

    def undo(self) -> Step | None:
        """Take back the latest step: what it was, or None when there is none."""
        return self._take(self._next_undo(), "undo")

    def redo(self) -> Step | None:
        """Make the step undone last once more: what it was, or None when there is none."""
        return self._take(self._next_redo(), "redo")

    def _take(self, row: Row | None, which: str) -> Step | None:
        if row is None:
            return None
        edits = _edits(self._lines(row))
        with self._connection.step(which, kind=which, of=row[0]):
            back = which == "undo"
            left = self._set_back(edits[::-1]) if back else self._set_again(edits)
            # Also where everything was left: else the step would stand in the way for ever.
            state = "undone" if back else "done"
            self._connection.write(
                NOUNS[edits[0].table] if edits else "ledger",
                "UPDATE step SET state = ? WHERE seq = ?",
                (state, row[0]),
            )
        return replace(_step(row), left=tuple(dict.fromkeys(left)))

    def _set_back(self, edits: Iterable[_Edit]) -> list[str]:
        """Set every field back that says what the step made it say: the owners of the others."""
        edits = list(edits)
        gone_on = self._gone_on_with(edits)
        left = list(gone_on)
        for edit in edits:
            owner = str(edit.key[0])
            if edit.added:
                # An added row is not taken away: it is marked as removed, like any other.
                if owner not in gone_on:
                    self._set(edit, {"deleted": 1})
                continue
            wanted = {name: (after, before) for name, (before, after) in edit.fields.items()}
            left.extend(self._change(edit, wanted))
        return left

    def _set_again(self, edits: Iterable[_Edit]) -> list[str]:
        left = []
        for edit in edits:
            wanted = dict(edit.fields)
            if edit.added:
                wanted = {"deleted": (1, edit.fields["deleted"][1])}
            left.extend(self._change(edit, wanted))
        return left

    def _change(self, edit: _Edit, wanted: Mapping[str, tuple[Any, Any]]) -> list[str]:
        """Give each field its second value where it has its first; the owner where one has not."""
        now = self._now(edit)
        due = {name: to for name, (was, to) in wanted.items() if now.get(name) == was}
        self._set(edit, due)
        there = all(now.get(name) in pair for name, pair in wanted.items())
        return [] if there else [str(edit.key[0])]

    def _gone_on_with(self, edits: Iterable[_Edit]) -> dict[str, None]:
        """The owners of new rows of the step in which somebody has written more since."""
        found: dict[str, None] = {}
        for edit in edits:
            if edit.added and not self._as_added(edit):
                found[str(edit.key[0])] = None
        known = {(edit.table, edit.key) for edit in edits}
        for edit in edits:
            if not edit.added or (table := HANGING.get(edit.table)) is None:
                continue
            columns = ", ".join(key_columns(table))
            for key in self._connection.rows(
                f"SELECT {columns} FROM {table}"
                f" WHERE {LINK_TABLES[table][0]} = ? AND deleted IS NOT 1",
                edit.key,
            ):
                if (table, key) not in known:
                    found[str(edit.key[0])] = None
        return found

    def _as_added(self, edit: _Edit) -> bool:
        """Whether a new row is what the step made of it, also in what it did not say."""
        names = [
            name
            for (name,) in self._connection.rows(
                "SELECT name FROM pragma_table_info(?)", (edit.table,)
            )
            if name not in key_columns(edit.table)
        ]
        edit.fields |= {name: (None, None) for name in names if name not in edit.fields}
        return self._now(edit) == {name: after for name, (_before, after) in edit.fields.items()}

    def _now(self, edit: _Edit) -> dict[str, Any]:
        names = list(edit.fields)
        columns = ", ".join(f'"{name}"' for name in names)
        rows = self._connection.rows(
            f"SELECT {columns} FROM {edit.table} WHERE {key_condition(edit.table)}", edit.key
        )
        return dict(zip(names, rows[0], strict=True)) if rows else {}

    def _set(self, edit: _Edit, values: Mapping[str, object]) -> None:
        if not values:
            return
        assignments = ", ".join(f'"{name}" = ?' for name in values)
        self._connection.write(
            NOUNS[edit.table],
            f"UPDATE {edit.table} SET {assignments} WHERE {key_condition(edit.table)}",
            (*values.values(), *edit.key),
        )

    def _next_undo(self) -> Row | None:
        return self._one("state = 'done' ORDER BY seq DESC")

    def _next_redo(self) -> Row | None:
        return self._one("state = 'undone' ORDER BY seq")

    def _one(self, which: str) -> Row | None:
        rows = self._connection.rows(
            f"SELECT seq, name, data, dev, first, last FROM step WHERE {which} LIMIT 1"
        )
        return rows[0] if rows else None

    def _lines(self, step: Row) -> list[JournalLine]:
        device, first, last = step[3:]
        between = (seq_of(device, first), seq_of(device, last))
        return lines_of(self._connection, "seq BETWEEN ? AND ?", between)


def _edits(lines: Iterable[JournalLine]) -> list[_Edit]:
    """What the lines of a step come to, row by row, in the order of each row's first line."""
    found: dict[tuple[str, Key], _Edit] = {}
    for line in lines:
        edit = found.setdefault((line.table, line.key), _Edit(line.table, line.key, line.added, {}))
        for name, (before, after) in line.fields.items():
            first = edit.fields[name][0] if name in edit.fields else before
            edit.fields[name] = (first, after)
    return list(found.values())


def _step(row: Row) -> Step:
    return Step(row[1], tuple(json.loads(row[2])))
