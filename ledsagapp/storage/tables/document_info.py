"""Keeps what a ledger document said about itself in keys that this version does not know."""

import json

from ledsagapp.storage.connection import Connection


class LedgerHeading:
    """The one row about the ledger as a whole, under a fixed id."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def unknown(self) -> str:
        """The unknown keys as the text of a JSON object, "" for none."""
        rows = self._connection.rows("SELECT unknown FROM ledger WHERE id = 'ledger'")
        return rows[0][0] or ""

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
