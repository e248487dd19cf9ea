"""Keeps what a ledger document said about itself in keys that this version does not know."""

import json

from ledsagapp.domain.model.field import are_objects
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.tables.newer_rows import row_text


class LedgerHeading:
    """The one row about the ledger as a whole, under a fixed id."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def unknown(self) -> str:
        """The unknown keys as the text of a JSON object, "" for none that can be read."""
        said = self._said()
        return said if isinstance(said, str) and are_objects([said]) else ""

    def set_aside(self) -> tuple[str, ...]:
        """The row as the text of a JSON object, where it cannot be read."""
        said = self._said()
        row = row_text("ledger", {"id": "ledger", "unknown": said})
        return (row,) if said and not self.unknown() else ()

    def _said(self) -> object:
        rows = self._connection.rows("SELECT unknown FROM ledger WHERE id = 'ledger'")
        return rows[0][0] if rows else None

    def take_in(self, unknown: str) -> None:
        """Add the keys of a document to those kept; where both say something, the document does."""
        kept = self.unknown()
        if not unknown or unknown == kept:
            return
        text = unknown
        if kept:
            before = json.loads(kept)
            after = {**before, **json.loads(unknown)}
            if after == before:
                return
            text = json.dumps(after, ensure_ascii=False)
        with self._connection.step("import_ledger"):
            self._connection.write(
                "ledger", "UPDATE ledger SET unknown = ? WHERE id = 'ledger'", (text,)
            )
