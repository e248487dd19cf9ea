"""What rows say after the lines of another copy have come: the last word of each field.

No document decides here: the lines of both are put in the order that is the same on both sides,
so that each book comes to say the same whichever takes in the other.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from ledsagapp.domain.model.shared_line import SharedLine, SharedRow
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.lines import Line, lines_of, terms_of
from ledsagapp.storage.journal.seen_order import in_seen_order
from ledsagapp.storage.journal.shared_lines import key_of, row_of, seen_by_line
from ledsagapp.storage.schema.link_tables import key_columns, key_condition

_AT_ONCE = 500  # rows whose lines are read together


class LastWords:
    """Answers what rows say by the lines that stand in the journal by now, inside a merge.

    Only fields that the lines which came write are decided anew; the others say what they said.
    """

    def __init__(self, connection: Connection, come: Iterable[SharedLine]) -> None:
        self._connection = connection
        self._fields: dict[SharedRow, set[str]] = defaultdict(set)
        for one in come:
            self._fields[one.row].update(one.values)

    def values_of(self, rows: Iterable[SharedRow]) -> dict[SharedRow, dict[str, Any]]:
        """What the rows say."""
        tables: dict[str, list[SharedRow]] = defaultdict(list)
        for row in rows:
            tables[row[0]].append(row)
        devices: dict[int, str] = dict(self._connection.rows("SELECT n, id FROM device"))
        seen = seen_by_line(self._connection, devices)
        found: dict[SharedRow, dict[str, Any]] = {}
        for table, wanted in tables.items():
            for at in range(0, len(wanted), _AT_ONCE):
                part = wanted[at : at + _AT_ONCE]
                lines = in_seen_order(self._lines(table, part), seen, devices)
                found |= self._folded(table, part, lines)
        return found

    def _lines(self, table: str, rows: Iterable[SharedRow]) -> list[Line]:
        number = terms_of(self._connection).number(table)
        ids = json.dumps(sorted({row[1] for row in rows}))
        condition = "tbl = ? AND row IN (SELECT value FROM json_each(?))"
        return lines_of(self._connection, condition, (number, ids))

    def _folded(
        self, table: str, rows: Iterable[SharedRow], lines: Iterable[Line]
    ) -> dict[SharedRow, dict[str, Any]]:
        found = {row: self._now(table, row) for row in rows}
        for line in lines:
            row = row_of(line.table, line.key)
            if row in found:
                fields = self._fields[row]
                found[row] |= {
                    name: after for name, (_before, after) in line.fields.items() if name in fields
                }
        return found

    def _now(self, table: str, row: SharedRow) -> dict[str, Any]:
        names = [
            name
            for (name,) in self._connection.rows("SELECT name FROM pragma_table_info(?)", (table,))
            if name not in key_columns(table)
        ]
        columns = ", ".join(f'"{name}"' for name in names)
        found = self._connection.rows(
            f"SELECT {columns} FROM {table} WHERE {key_condition(table)}", key_of(row)
        )
        return dict(zip(names, found[0], strict=True)) if found else {}


def kinds_of_change(
    connection: Connection, come: Iterable[SharedLine]
) -> Mapping[str, tuple[int, int]]:
    """How many entries of each table would be new, and how many others would be changed."""
    rows: dict[str, set[str]] = defaultdict(set)
    for one in come:
        rows[one.row[0]].add(one.row[1])
    found = {}
    for table, ids in rows.items():
        if key_columns(table) != ("id",):
            continue
        (here,) = connection.rows(
            f"SELECT count(*) FROM {table} WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted(ids)),),
        )
        found[table] = (len(ids) - here[0], here[0])
    return found
