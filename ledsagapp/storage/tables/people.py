"""Keeps the individuals whose decisions the book is about."""

import json
from collections.abc import Sequence

from ledsagapp.domain.model.people import (
    Person,
    Representative,
    representative_object,
    representative_of,
)
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.table import Entries


class People(Entries[Person]):
    """The individuals (enskilda)."""

    noun = "people"
    table = "person"
    columns = ("id", "name", "first_four", "same_as", "unknown", "representatives")
    needed = ("name",)

    def _row(self, entry: Person) -> Row:
        return (
            entry.id,
            entry.name,
            entry.first_four,
            entry.same_as,
            entry.unknown or None,
            _text(entry.representatives),
        )

    def _entry(self, row: Row, linked: Sequence[Row]) -> Person:  # noqa: ARG002 - none hang here
        return Person(row[0], row[1], row[2], row[3], row[4] or "", _representatives(row[5]))


def _text(found: Sequence[Representative]) -> str | None:
    """As in the ledger document: only what is said of each."""
    if not found:
        return None
    return json.dumps([representative_object(one) for one in found], ensure_ascii=False)


def _representatives(text: str | None) -> tuple[Representative, ...]:
    return tuple(representative_of(one) for one in json.loads(text)) if text else ()
