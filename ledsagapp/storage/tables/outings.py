"""Keeps the outings, and who went along on each."""

from collections.abc import Sequence
from types import MappingProxyType

from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import CancelledBy, Status
from ledsagapp.storage.connection import Connection
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.columns import (
    day,
    day_text,
    texts,
    texts_text,
    word,
    word_text,
)
from ledsagapp.storage.tables.link_rows import Links
from ledsagapp.storage.tables.table import Entries

# Half a microsecond an outing cheaper than calling the class.
_STATUS = MappingProxyType({status.value: status for status in Status})


class Outings(Entries[Outing]):
    """The outings (utflykter); times are kept as typed."""

    noun = "outings"
    table = "outing"
    columns = (
        *("id", "person_id", "start", "end", "status", "decision_id", "provider_id"),
        *("counted_minutes", "activity", "place", "goal", "reason", "note"),
        *("cancelled_on", "cancelled_by", "same_as", "time_known", "unknown"),
        *("cancelled_time", "private"),
    )
    needed = ("person_id", "start", "end", "status")
    order = ("start", "id")

    def __init__(self, connection: Connection) -> None:
        companions = Links(connection, self.noun, "outing_companion")
        super().__init__(connection, companions)

    def _row(self, entry: Outing) -> Row:
        return (
            entry.id,
            entry.person_id,
            entry.start,
            entry.end,
            entry.status.value,
            entry.decision_id,
            entry.provider_id,
            entry.counted_minutes,
            entry.activity,
            entry.place,
            entry.goal,
            entry.reason,
            entry.note,
            day_text(entry.cancelled_on),
            word_text(entry.cancelled_by),
            entry.same_as,
            None if entry.time_known else 0,
            entry.unknown or None,
            entry.cancelled_time,
            texts_text(entry.private),
        )

    def _hanging(self, entry: Outing) -> list[Row]:
        return [(companion_id,) for companion_id in entry.companion_ids]

    def _entry(self, row: Row, linked: Sequence[Row]) -> Outing:
        return Outing(
            row[0],
            row[1],
            tuple([link[2] for link in linked]),
            row[2],
            row[3],
            _STATUS[row[4]],
            row[5],
            row[6],
            row[7],
            row[8],
            row[9],
            row[10],
            row[11],
            row[12],
            day(row[13]),
            word(CancelledBy, row[14]),
            row[15],
            row[16] != 0,
            row[17] or "",
            row[18],
            texts(row[19]),
        )
