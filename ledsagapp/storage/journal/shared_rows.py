"""Rows made what the shared document says they are, many at a time, inside a merge."""

import json
from collections.abc import Mapping, Sequence
from typing import Any

from ledsagapp.domain.model.shared_line import SharedRow
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.private_fields import MARKS, marks_of
from ledsagapp.storage.journal.shared_lines import key_of
from ledsagapp.storage.journal.undo import NOUNS
from ledsagapp.storage.rows import NewRows
from ledsagapp.storage.schema.link_tables import key_columns, key_condition, unsaid_is_zero

Values = Mapping[str, object]


def put_rows(connection: Connection, rows: Mapping[SharedRow, Values]) -> int:
    """Make rows what the document says they are; how many were anything else."""
    tables: dict[str, dict[tuple[Any, ...], Values]] = {}
    for row, values in rows.items():
        tables.setdefault(row[0], {})[key_of(row)] = values
    return sum(_Table(connection, name).put(rows) for name, rows in tables.items())


class _Table:
    """One table of the book, into which rows come."""

    def __init__(self, connection: Connection, name: str) -> None:
        self._connection, self._name = connection, name
        self._keys = key_columns(name)
        columns = connection.rows("SELECT name FROM pragma_table_info(?)", (name,))
        never = {MARKS, *self._keys}
        self._columns = [column for (column,) in columns if column not in never]
        zero = unsaid_is_zero(name)
        self._unsaid = {column: 0 if column in zero else None for column in self._columns}
        self._own = marks_of(connection, name)

    def put(self, rows: Mapping[tuple[Any, ...], Values]) -> int:
        """Add what is new, change what says something else."""
        before = self._before(list(rows))
        new, count = [], 0
        for key, values in rows.items():
            wanted = [values.get(name, unsaid) for name, unsaid in self._unsaid.items()]
            known = before.get(key)
            if known is None:
                new.append((*key, *wanted))
            elif wanted != known:
                count += self._change(key, known, wanted)
        into = NewRows(self._name, (*self._keys, *self._columns))
        self._connection.write_many(NOUNS[self._name], into, new)
        return count + len(new)

    def _before(self, keys: Sequence[tuple[Any, ...]]) -> dict[tuple[Any, ...], list[Any]]:
        """What the rows say now, of those that are here."""
        names = ", ".join(f'"{name}"' for name in (*self._keys, *self._columns))
        found = self._connection.rows(
            f"SELECT {names} FROM {self._name}"
            f" WHERE {self._keys[0]} IN (SELECT value FROM json_each(?))",
            (json.dumps(list({key[0] for key in keys})),),
        )
        width = len(self._keys)
        return {tuple(row[:width]): list(row[width:]) for row in found}

    def _change(self, key: tuple[Any, ...], known: list[Any], wanted: list[Any]) -> bool:
        """Change what says something else, but what is kept here for oneself."""
        kept = self._own.get(str(key[0]), ())
        changed = {
            name: after
            for name, before, after in zip(self._columns, known, wanted, strict=True)
            if after != before and name not in kept
        }
        if changed:
            assignments = ", ".join(f'"{name}" = ?' for name in changed)
            self._connection.write(
                NOUNS[self._name],
                f"UPDATE {self._name} SET {assignments} WHERE {key_condition(self._name)}",
                (*changed.values(), *key),
            )
        return bool(changed)
