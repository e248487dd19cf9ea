"""What rows say by their lines alone: the last word of each field.

No document decides here: the lines of a row are put in the order that is the same everywhere, each
once whoever brought it, so that all who have the same lines come to say the same.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import Any

from ledsagapp.domain.model.shared_line import SharedLine, SharedRow
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.knowledge import Knowledge
from ledsagapp.storage.journal.lines import JournalLine, lines_of, terms_of
from ledsagapp.storage.journal.shared_lines import row_of
from ledsagapp.storage.schema.link_tables import key_columns

_AT_ONCE = 500  # rows whose lines are read together


class LastWords:
    """Answers what rows say by the lines that stand in the journal by now, inside a merge.

    Where it is said which lines came, only the fields that they write are decided anew; the others
    say what they said.
    """

    def __init__(self, connection: Connection, come: Iterable[SharedLine] | None = None) -> None:
        self._connection = connection
        self._all = come is None
        self._fields: dict[SharedRow, set[str]] = defaultdict(set)
        for one in come or ():
            self._fields[one.row].update(one.values)

    def values_of(self, rows: Iterable[SharedRow]) -> dict[SharedRow, dict[str, Any]]:
        """What the rows say."""
        tables: dict[str, list[SharedRow]] = defaultdict(list)
        for row in rows:
            tables[row[0]].append(row)
        knowledge = Knowledge(self._connection)
        found: dict[SharedRow, dict[str, Any]] = {}
        for table, wanted in tables.items():
            for at in range(0, len(wanted), _AT_ONCE):
                part = wanted[at : at + _AT_ONCE]
                lines, now = self._lines(table, part), self._now(table, part)
                for row in part:
                    ordered = knowledge.in_order(lines[row])
                    found[row] = now.get(row, {}) | self._folded(row, ordered)
        return found

    def _lines(self, table: str, rows: Iterable[SharedRow]) -> dict[SharedRow, list[JournalLine]]:
        number = terms_of(self._connection).number(table)
        ids = json.dumps(sorted({row[1] for row in rows}))
        condition = "tbl = ? AND row IN (SELECT value FROM json_each(?))"
        found: dict[SharedRow, list[JournalLine]] = defaultdict(list)
        for line in lines_of(self._connection, condition, (number, ids)):
            found[row_of(line.table, line.key)].append(line)
        return found

    def _folded(self, row: SharedRow, lines: Iterable[JournalLine]) -> dict[str, Any]:
        return {
            name: after
            for line in lines
            for name, (_before, after) in line.fields.items()
            if self._all or name in self._fields[row]
        }

    def _now(self, table: str, rows: Iterable[SharedRow]) -> dict[SharedRow, dict[str, Any]]:
        """What those of the rows say that are here."""
        keys = key_columns(table)
        columns = self._connection.rows("SELECT name FROM pragma_table_info(?)", (table,))
        names = [name for (name,) in columns if name not in keys]
        quoted = [f'"{name}"' for name in names]
        found = self._connection.rows(
            f"SELECT {', '.join((*keys, *quoted))} FROM {table}"
            f" WHERE {keys[0]} IN (SELECT value FROM json_each(?))",
            (json.dumps(sorted({row[1] for row in rows})),),
        )
        width = len(keys)
        return {
            row_of(table, tuple(row[:width])): dict(zip(names, row[width:], strict=True))
            for row in found
        }


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
