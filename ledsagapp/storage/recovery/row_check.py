"""Whether a row that was saved from a damaged book can be read as the entry it was."""

import sqlite3
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from ledsagapp.storage.connection import Connection
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.adjustments import Adjustments
from ledsagapp.storage.tables.companions import Companions
from ledsagapp.storage.tables.contacts import Contacts
from ledsagapp.storage.tables.decisions import Decisions
from ledsagapp.storage.tables.expenses import Expenses
from ledsagapp.storage.tables.handovers import Cards, Differents, Handovers, KnownNames
from ledsagapp.storage.tables.outings import Outings
from ledsagapp.storage.tables.people import People
from ledsagapp.storage.tables.providers import Providers
from ledsagapp.storage.tables.seals import Confirmations, Seals
from ledsagapp.storage.tables.table import Entries
from ledsagapp.storage.tables.templates import Templates

_KINDS: tuple[type[Entries[Any]], ...] = (
    *(People, Providers, Companions, Decisions, Outings, Expenses),
    *(Adjustments, Templates, Seals, Confirmations, Contacts),
    *(Cards, Handovers, KnownNames, Differents),
)


class _Rows(Connection):
    """A connection to read by, of a file that is no book yet."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self.path = Path()
        self._db = db
        self._revisions = Counter()

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        return self._db.execute(sql, values).fetchall()


class Reader:
    """Reads rows by the same code as the book."""

    def __init__(self, db: sqlite3.Connection) -> None:
        rows = _Rows(db)
        self._entries = {kind.table: kind(rows) for kind in _KINDS}

    def reads(self, table: str, values: Mapping[str, object]) -> bool:
        """Whether the row just put in can be read; links are read with the rows they hang on."""
        entries = self._entries.get(table)
        if entries is None:
            return True
        # A removed entry must be as readable as the others, once it is put back.
        return entries.readable(str(values["id"]))
