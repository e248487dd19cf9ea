"""Keeps the outings, and who went along on each."""

from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import Any

from ledsagapp.domain.model.outing import OUTING, Outing
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.field_table import FieldTable
from ledsagapp.storage.tables.link_rows import Links


class Outings(FieldTable[Outing]):
    """The outings (utflykter); times are kept as typed."""

    noun = "outings"
    table = "outing"
    fields, value = OUTING, Outing
    order = ("start", "id")

    def __init__(self, connection: Connection) -> None:
        self._companions = Links(connection, self.noun, "outing_companion")
        super().__init__(connection, self._companions)

    def _hanging(self, entry: Outing) -> list[Row]:
        return [(companion_id,) for companion_id in entry.companion_ids]

    def _apart_of_columns(self, columns: Sequence[Sequence[Any]]) -> tuple[Iterable[Any], ...]:
        return (map(self._companions.ids_by_owner().get, columns[0], repeat(())),)

    def _apart(self, rows: Sequence[Row], linked: Sequence[Sequence[Row]]) -> tuple[list[Any], ...]:  # noqa: ARG002
        return ([tuple([link[2] for link in links]) for links in linked],)
