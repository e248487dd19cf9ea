"""The calendar file that is kept up to date: where it lies, whose it is, when it reminds."""

from collections.abc import Mapping
from datetime import datetime
from typing import Final

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.calendar_file.event import Event
from ledsagapp.exchange.calendar_file.write_ics import ics_bytes
from ledsagapp.i18n import Catalog
from ledsagapp.workflow.exchange.calendar_entries import events_of

KEPT: Final = "calendar-file"  # the name it is kept under, among what lists remember
EVERYBODY: Final = "-"


@dataclass(frozen=True, slots=True)
class CalendarFile:
    """A file of bookings; ``alarm``: minutes before each, None for no reminder."""

    path: str
    person_id: str = EVERYBODY
    alarm: int | None = None

    def events(self, ledger: Ledger, tr: Catalog, changes: Mapping[str, int]) -> tuple[Event, ...]:
        """What stands in the file; ``changes``: how often each outing was changed."""
        everybody = self.person_id == EVERYBODY
        people = frozenset() if everybody else frozenset({self.person_id})
        return events_of(ledger, people, tr, changes)


def changes_of(counts: Mapping[str, int]) -> dict[str, int]:
    """How often each outing was changed after it was new, of how often it was written."""
    return {key: count - 1 for key, count in counts.items()}


def kept_file(remembered: Mapping[str, str]) -> CalendarFile | None:
    """The file that is kept up to date, None for none."""
    path, alarm = remembered.get("path", ""), remembered.get("alarm", "")
    if not path:
        return None
    minutes = int(alarm) if alarm.isdecimal() else None
    return CalendarFile(path, remembered.get("person") or EVERYBODY, minutes)


def remembered_file(file: CalendarFile) -> dict[str, str]:
    """The file as it is remembered."""
    alarm = "" if file.alarm is None else str(file.alarm)
    return {"path": file.path, "person": file.person_id, "alarm": alarm}


def calendar_bytes(events: tuple[Event, ...], file: CalendarFile, now: datetime) -> bytes:
    """What the file holds."""
    return ics_bytes(events, now, file.alarm)
