"""Keeps those who go along."""

from collections.abc import Sequence

from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.vocabulary import Employment
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.table import Entries


class Companions(Entries[Companion]):
    """The companions (ledsagare)."""

    noun = "companions"
    table = "companion"
    columns = ("id", "name", "provider_id", "employment", "near_relative", "same_as", "unknown")
    needed = ("name",)

    def _row(self, entry: Companion) -> Row:
        employment = None if entry.employment is None else entry.employment.value
        relative = 1 if entry.near_relative else None
        own = (entry.id, entry.name, entry.provider_id, employment, relative)
        return (*own, entry.same_as, entry.unknown or None)

    def _entry(self, row: Row, linked: Sequence[Row]) -> Companion:  # noqa: ARG002 - none hang here
        employment = None if row[3] is None else Employment(row[3])
        own = (row[0], row[1], row[2], employment, bool(row[4]))
        return Companion(*own, row[5], row[6] or "")
