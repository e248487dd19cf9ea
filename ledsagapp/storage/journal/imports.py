"""Which entries somebody has worked on here since they last came in with a document."""

import json
from collections.abc import Collection

from ledsagapp.storage.connection import Connection
from ledsagapp.storage.journal.lines import (
    device_number,
    in_order,
    line_number,
    lines_of,
    terms_of,
)
from ledsagapp.storage.schema.link_tables import HANGING

IMPORT = "import_ledger"


def changed_here_since(connection: Connection, table: str, ids: Collection[str]) -> frozenset[str]:
    """Those of the entries whose latest line is not of an import, or of taking one back."""
    if not ids:
        return frozenset()
    terms = terms_of(connection)
    numbers = [terms.number(name) for name in (table, HANGING.get(table)) if name]
    marks = ", ".join("?" * len(numbers))
    lines = lines_of(
        connection,
        f"row IN (SELECT value FROM json_each(?)) AND tbl IN ({marks})",
        (json.dumps(sorted(ids)), *numbers),
    )
    latest = {str(line.key[0]): line.seq for line in in_order(lines)}
    steps = connection.rows(
        "SELECT dev, first, last FROM step WHERE name = ?"
        " OR of IN (SELECT seq FROM step WHERE name = ?)",
        (IMPORT, IMPORT),
    )
    return frozenset(id_ for id_, seq in latest.items() if not _within(seq, steps))


def _within(seq: int, steps: Collection[tuple[int, int, int]]) -> bool:
    device, number = device_number(seq), line_number(seq)
    return any(dev == device and first <= number <= last for dev, first, last in steps)
