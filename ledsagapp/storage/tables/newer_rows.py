"""Rows that a newer version or another program wrote, and this one cannot read.

They are kept, told, and passed on unchanged.
"""

import json
import math
from collections.abc import Iterable, Mapping, Sequence

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.field import are_objects
from ledsagapp.domain.model.private import PRIVATE
from ledsagapp.storage.rows import Store


class SetAside:
    """The rows that came in a document; those in the tables themselves are asked of each table."""

    def __init__(self, connection: Store) -> None:
        self._connection = connection

    def all(self) -> tuple[str, ...]:
        """Each row as the text of a JSON object."""
        rows = self._connection.rows(
            "SELECT id, content FROM set_aside"
            " WHERE deleted IS NOT 1 AND content IS NOT NULL ORDER BY id"
        )
        return tuple(
            content
            if _is_object(content)
            else row_text("set_aside", {"id": id_, "content": content})
            for id_, content in rows
        )

    def take_in(self, rows: Sequence[str], here: Iterable[str]) -> None:
        """Keep the rows of a document that are not here already, as a part of the caller's step."""
        known = {*here, *self.all()}
        for row in dict.fromkeys(rows):
            if row not in known:
                id_ = sha256(row.encode()).hexdigest()[:32]
                self._connection.write(
                    "set_aside",
                    "INSERT INTO set_aside (id, content) VALUES (?, ?)"
                    " ON CONFLICT DO UPDATE SET deleted = 0",
                    (id_, row),
                )


def row_text(table: str, row: dict[str, object], linked: Sequence[dict[str, object]] = ()) -> str:
    """A row of a table that cannot be read, as it is, with what hangs on it.

    What JSON cannot hold stands there as Python writes it.
    """
    kept = {"deleted", PRIVATE, *_marks(row.get(PRIVATE))}
    said = _said({name: value for name, value in row.items() if name not in kept})
    content: dict[str, object] = {"table": table, **said}
    if linked:
        content["linked"] = [_said(one) for one in linked]
    return json.dumps(content, ensure_ascii=False, sort_keys=True, default=repr)


def _said(row: Mapping[str, object]) -> dict[str, object]:
    """The columns of a row that hold anything."""
    return {
        name: repr(value) if isinstance(value, float) and not math.isfinite(value) else value
        for name, value in row.items()
        if value is not None
    }


def _is_object(content: object) -> bool:
    return isinstance(content, str) and are_objects([content])


def _marks(text: object) -> list[str]:
    """The fields that are for oneself alone, and are passed on to nobody."""
    try:
        found = json.loads(text) if isinstance(text, str) else []
    except ValueError:
        return []
    return [str(name) for name in found] if isinstance(found, list) else []
