"""What became of an entry, read out of the journal: who changed what, when, and from what."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

from ledsagapp.domain.values import dataclass
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.lines import (
    JournalLine,
    device_number,
    in_order,
    lines_of,
    moment_text,
    terms_of,
)
from ledsagapp.storage.schema.link_tables import HANGING, LINK_TABLES


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the journal: at which moment (UTC), by whom, each field before and after.

    ``linked`` is what a row that hangs on the entry is about: a companion's id, a receipt's
    SHA-256; "" for the entry's own row. The row of a new entry has its ``id`` among the fields.
    ``device`` is the name of the computer, "" where it has none.
    """

    at: str
    who: str
    fields: Mapping[str, tuple[Any, Any]]
    linked: str = ""
    device: str = ""


class History:
    """The journal as a person asks about it; it is only read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, table: str, id_: str) -> tuple[Change, ...]:
        """Every change of an entry and of what hangs on it, the oldest first."""
        terms = terms_of(self._connection)
        tables = [terms.number(name) for name in (table, HANGING.get(table)) if name]
        marks = ", ".join("?" * len(tables))
        lines = lines_of(self._connection, f"row = ? AND tbl IN ({marks})", (id_, *tables))
        devices = self._connection.rows("SELECT n, coalesce(name, '') FROM device")
        names: dict[int, str] = dict(devices)
        return tuple(
            _change(line, names.get(device_number(line.seq), "")) for line in in_order(lines)
        )

    def counts(self, table: str) -> dict[str, int]:
        """How many lines tell of each entry of a table, by its id."""
        number = terms_of(self._connection).number(table)
        found = self._connection.rows(
            "SELECT row, count(*) FROM change WHERE tbl = ? GROUP BY row", (number,)
        )
        return {str(row): int(count) for row, count in found}

    def removal_times(self, table: str) -> dict[str, str]:
        """When each entry in the bin was removed last (UTC), by its id."""
        terms = terms_of(self._connection)
        mark = f'%"{terms.field(table, "deleted")}":[0,1]%'
        rows = self._connection.rows(
            f"SELECT change.row, max(change.at) FROM {table}"
            f" JOIN change ON change.tbl = ? AND change.row = {table}.id"
            f" WHERE {table}.deleted = 1 AND change.fields LIKE ? GROUP BY change.row",
            (terms.number(table), mark),
        )
        return {id_: moment_text(at) for id_, at in rows}


def _change(line: JournalLine, device: str) -> Change:
    fields = dict(line.fields)
    linked = ""
    if line.table in LINK_TABLES:
        linked = str(line.key[1])
    elif line.added:
        fields = {"id": (None, line.key[0]), **fields}
    if line.added:
        fields["deleted"] = (1, fields["deleted"][1])
    shown = MappingProxyType(fields)
    return Change(moment_text(line.at), line.who, shown, linked, device)
