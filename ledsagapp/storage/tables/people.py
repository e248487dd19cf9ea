"""Keeps the individuals whose decisions the book is about."""

import json
from collections.abc import Sequence
from typing import Any

from ledsagapp.domain.model.people import (
    PERSON,
    Person,
    Representative,
    representative_object,
    representative_of,
)
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.field_table import FieldTable


class People(FieldTable[Person]):
    """The individuals (enskilda)."""

    noun, table = "people", "person"
    fields, value = PERSON, Person
    further = ("representatives",)

    def _row(self, entry: Person) -> Row:
        return (*super()._row(entry), _text(entry.representatives))

    def _apart(self, rows: Sequence[Row], linked: Sequence[Sequence[Row]]) -> tuple[list[Any], ...]:  # noqa: ARG002
        return ([_representatives(row[-1]) for row in rows],)


def _text(found: Sequence[Representative]) -> str | None:
    """As in the ledger document: only what is said of each."""
    if not found:
        return None
    return json.dumps([representative_object(one) for one in found], ensure_ascii=False)


def _representatives(text: str | None) -> tuple[Representative, ...]:
    return tuple(representative_of(one) for one in json.loads(text)) if text else ()
