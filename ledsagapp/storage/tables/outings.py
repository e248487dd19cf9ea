"""Keeps the outings, and who went along on each."""

from collections.abc import Iterable, Sequence
from itertools import repeat
from typing import Any, Final

from ledsagapp.domain.accounting.outing_minutes import TimedOutings
from ledsagapp.domain.model.outing import OUTING, Outing
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.field_table import FieldTable
from ledsagapp.storage.tables.link_rows import Links, aside_question, ids_question

_COMPANIONS: Final = "outing_companion"
# How long an outing was that is told by its day and times alone, in the book of one person, whose
# outings are all asked. That these are times of day is looked at when the row is read; one that is
# none is not read at all.
_MINUTES: Final = (
    "CASE WHEN (SELECT count(*) FROM person WHERE deleted IS NOT 1) = 1 AND status = 'done'"
    " AND decision_id IS NULL AND counted_minutes IS NULL"
    f""" AND length(start) = {len("2026-03-28T23:00")} AND length("end") = length(start)"""
    """ AND substr(start, 1, 10) = substr("end", 1, 10)"""
    """ THEN substr("end", 12, 2) * 60 + substr("end", 15, 2)"""
    """ - substr(start, 12, 2) * 60 - substr(start, 15, 2) END"""
)


class Outings(FieldTable[Outing]):
    """The outings (utflykter); times are kept as typed."""

    noun = "outings"
    table = "outing"
    fields, value = OUTING, Outing
    order = ("start", "id")
    worked_out = (_MINUTES,)

    @classmethod
    def questions(cls) -> tuple[str, ...]:
        """What SQLite is asked for all outings."""
        return cls.question(), ids_question(_COMPANIONS), aside_question(_COMPANIONS)

    def __init__(self, connection: Connection) -> None:
        self._companions = Links(connection, self.noun, _COMPANIONS)
        super().__init__(connection, self._companions)

    def _hanging(self, entry: Outing) -> list[Row]:
        return [(companion_id,) for companion_id in entry.companion_ids]

    def _apart_of_columns(self, columns: Sequence[Sequence[Any]]) -> tuple[Iterable[Any], ...]:
        return (map(self._companions.ids_by_owner().get, columns[0], repeat(())),)

    def _with_what_was_worked_out(
        self, found: tuple[Outing, ...], columns: Sequence[Sequence[Any]]
    ) -> tuple[Outing, ...]:
        return TimedOutings.of(found, columns[0])

    def _apart(self, rows: Sequence[Row], linked: Sequence[Sequence[Row]]) -> tuple[list[Any], ...]:  # noqa: ARG002
        return ([tuple([link[2] for link in links]) for links in linked],)
