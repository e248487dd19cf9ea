"""Events as an iCalendar file (RFC 5545), in Swedish time with its VTIMEZONE, without notes."""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from icalendar import Alarm, Calendar, Timezone
from icalendar import Event as Entry

from ledsagapp.domain.dates import local_time
from ledsagapp.exchange.calendar_file.event import Event

_PRODUCT = "-//Ledsagapp//Ledsagapp//SV"


def ics_bytes(events: Iterable[Event], stamp: datetime, alarm: int | None = None) -> bytes:
    """The file; the same events at the same moment give the same bytes.

    ``stamp`` (with its zone) is when the file was made; ``alarm``: minutes before each booking at
    which a calendar reminds, None for never.
    """
    calendar = Calendar()
    calendar.add("prodid", _PRODUCT)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    listed = [one for one in events if one.start]
    if listed:
        years = [int(one.start[:4]) for one in listed]
        calendar.add_component(
            Timezone.from_tzid(
                local_time.ZONE,
                first_date=datetime(min(years), 1, 1).date(),
                last_date=datetime(max(years) + 2, 1, 1).date(),
            )
        )
    for one in listed:
        calendar.add_component(_entry(one, stamp, alarm))
    return bytes(calendar.to_ical())


def _entry(event: Event, stamp: datetime, alarm: int | None) -> Entry:
    entry = Entry()
    entry.add("uid", event.uid)
    entry.add("dtstamp", stamp)
    entry.add("dtstart", _moment(event.start))
    entry.add("dtend", _moment(event.end))
    entry.add("summary", event.summary)
    if event.place:
        entry.add("location", event.place)
    entry.add("sequence", event.sequence)
    entry.add("status", _status(event))
    if alarm is not None and event.planned and not event.cancelled:
        reminder = Alarm()
        reminder.add("action", "DISPLAY")
        reminder.add("description", event.summary)
        reminder.add("trigger", timedelta(minutes=-alarm))
        entry.add_component(reminder)
    return entry


def _moment(text: str) -> datetime:
    """The moment; in the second of two equal hours as UTC, since a zone's name means the first."""
    moment = local_time.moment(text)
    return moment.astimezone(UTC) if moment.fold else moment


def _status(event: Event) -> str:
    if event.cancelled:
        return "CANCELLED"
    return "TENTATIVE" if event.planned else "CONFIRMED"
