"""What a book said at a moment, and saying it once more: a saving, which can be undone."""

from collections.abc import Mapping
from typing import Any

from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.undo import NOUNS
from ledsagapp.storage.schema.link_tables import Key, key_columns, key_condition

Content = Mapping[str, Mapping[Key, Mapping[str, Any]]]


def content_of(connection: Connection) -> Content:
    """Every row of every table that is journalled, by table and key."""
    return {table: _rows(connection, table) for table in NOUNS}


def say_again(connection: Connection, content: Content) -> int:
    """Make every row what it was, inside a step; what was not there is removed. How many rows."""
    count = 0
    for table, before in content.items():
        for key, row in _rows(connection, table).items():
            wanted = before.get(key) or {"deleted": 1}
            count += _set(connection, table, key, row, wanted)
    return count


def _rows(connection: Connection, table: str) -> dict[Key, dict[str, Any]]:
    info = connection.rows("SELECT name FROM pragma_table_info(?)", (table,))
    names, keys = [name for (name,) in info], key_columns(table)
    columns = ", ".join(f'"{name}"' for name in names)
    found = (
        dict(zip(names, row, strict=True))
        for row in connection.rows(f"SELECT {columns} FROM {table}")
    )
    return {tuple(row[key] for key in keys): row for row in found}


def _set(
    connection: Connection,
    table: str,
    key: Key,
    row: Mapping[str, Any],
    wanted: Mapping[str, Any],
) -> bool:
    changed = {name: value for name, value in wanted.items() if row.get(name) != value}
    if changed:
        assignments = ", ".join(f'"{name}" = ?' for name in changed)
        connection.write(
            NOUNS[table],
            f"UPDATE {table} SET {assignments} WHERE {key_condition(table)}",
            (*changed.values(), *key),
        )
    return bool(changed)
