"""Keeps the organisations that perform the decisions."""

from collections.abc import Sequence

from ledsagapp.domain.model.people import Provider
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.table import Entries


class Providers(Entries[Provider]):
    """The organisations chosen (utförare)."""

    noun = "providers"
    table = "provider"
    columns = ("id", "name", "email", "phone", "same_as", "unknown", "organisation_number")
    needed = ("name",)

    def _row(self, entry: Provider) -> Row:
        own = (entry.id, entry.name, entry.email, entry.phone)
        return (*own, entry.same_as, entry.unknown or None, entry.organisation_number)

    def _entry(self, row: Row, linked: Sequence[Row]) -> Provider:  # noqa: ARG002 - none hang here
        return Provider(row[0], row[1], row[2], row[3], row[4], row[5] or "", row[6])
