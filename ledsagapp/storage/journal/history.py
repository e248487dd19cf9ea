"""What became of an entry, read out of the journal: who changed what, when, and from what."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, Final

from ledsagapp.storage.connection import Connection

LINKED: Final[Mapping[str, tuple[str, str, str]]] = MappingProxyType(
    {
        "outing": ("outing_companion", "outing_id", "companion_id"),
        "expense": ("expense_receipt", "expense_id", "name"),
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """One line of the journal: at which moment (UTC), by whom, each field before and after.

    ``linked`` is what a row that hangs on the entry is about: a companion's id, a receipt's
    name; "" for the entry's own row.
    """

    at: str
    who: str
    fields: Mapping[str, tuple[Any, Any]]
    linked: str = ""


class History:
    """The journal as a person asks about it; it is only read."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def of(self, table: str, id_: str) -> tuple[Change, ...]:
        """Every change of an entry and of what hangs on it, the oldest first."""
        rows = self._connection.rows(
            "SELECT seq, at, who, fields, '' FROM change WHERE tbl = ? AND row = ?", (table, id_)
        )
        if table in LINKED:
            links, owner, about = LINKED[table]
            rows += self._connection.rows(
                f"SELECT change.seq, at, who, fields, {links}.{about} FROM {links}"
                f" JOIN change ON change.tbl = '{links}' AND change.row = {links}.id"
                f" WHERE {links}.{owner} = ?",
                (id_,),
            )
        return tuple(
            Change(
                at or "",
                who or "",
                MappingProxyType({key: (one[0], one[1]) for key, one in json.loads(told).items()}),
                linked or "",
            )
            for _seq, at, who, told, linked in sorted(rows)
        )

    def removed_at(self, table: str) -> dict[str, str]:
        """When each entry in the bin was removed last (UTC), by its id."""
        rows = self._connection.rows(
            f"SELECT change.row, max(change.at) FROM {table}"
            f" JOIN change ON change.tbl = '{table}' AND change.row = {table}.id"
            f" WHERE {table}.deleted = 1 AND change.fields LIKE '%\"deleted\":[0,1]%'"
            " GROUP BY change.row"
        )
        return dict(rows)
