"""Undo and redo by the journal: a step taken back is itself a saving like any other."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from types import MappingProxyType

from ledsagapp.storage.connection import Connection, Row

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
    }
)


@dataclass(frozen=True, slots=True)
class Step:
    """One saving as the person sees it: a code ("add_outing", "together" names), and its data.

    ``data`` is what the code needs to be worded; for a single entry, its id.
    """

    name: str
    data: tuple[str, ...] = ()


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
        row = self._next_undo()
        if row is None:
            return None
        with self._connection.step("undo", kind="undo", of=row[0]):
            for table, key, fields in self._lines(row, "DESC"):
                # An added row is not taken away: it is marked as removed, like any other.
                before: dict[str, object] = {f: v[0] for f, v in fields.items()}
                if "id" in fields:
                    before = {"deleted": 1}
                self._set(table, key, before)
        return _step(row)

    def redo(self) -> Step | None:
        """Make the step undone last once more: what it was, or None when there is none."""
        row = self._next_redo()
        if row is None:
            return None
        with self._connection.step("redo", kind="redo", of=row[0]):
            for table, key, fields in self._lines(row, "ASC"):
                self._set(table, key, {f: v[1] for f, v in fields.items() if f != "id"})
        return _step(row)

    def _next_undo(self) -> Row | None:
        return self._one("state = 'done' ORDER BY seq DESC")

    def _next_redo(self) -> Row | None:
        return self._one("state = 'undone' ORDER BY seq")

    def _one(self, which: str) -> Row | None:
        rows = self._connection.rows(
            f"SELECT seq, name, data, dev, first, last FROM step WHERE {which} LIMIT 1"
        )
        return rows[0] if rows else None

    def _lines(self, step: Row, order: str) -> Iterator[tuple[str, str, dict[str, list[object]]]]:
        for table, key, fields in self._connection.rows(
            f"SELECT tbl, row, fields FROM change WHERE dev = ? AND n BETWEEN ? AND ?"
            f" ORDER BY n {order}",
            step[3:],
        ):
            yield table, key, json.loads(fields)

    def _set(self, table: str, key: str, values: dict[str, object]) -> None:
        noun = NOUNS[table]
        assignments = ", ".join(f'"{name}" = ?' for name in values)
        self._connection.write(
            noun, f"UPDATE {table} SET {assignments} WHERE id = ?", (*values.values(), key)
        )


def _step(row: Row) -> Step:
    return Step(row[1], tuple(json.loads(row[2])))
