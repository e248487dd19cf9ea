"""Keeps the individuals whose decisions the book is about."""

from collections.abc import Sequence

from ledsagapp.domain.model.people import Person
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.table import Entries


class People(Entries[Person]):
    """The individuals (enskilda)."""

    noun = "people"
    table = "person"
    columns = ("id", "name", "first_four", "same_as", "unknown")
    needed = ("name",)

    def _row(self, entry: Person) -> Row:
        return (entry.id, entry.name, entry.first_four, entry.same_as, entry.unknown or None)

    def _entry(self, row: Row, linked: Sequence[Row]) -> Person:  # noqa: ARG002 - none hang here
        return Person(row[0], row[1], row[2], row[3], row[4] or "")
