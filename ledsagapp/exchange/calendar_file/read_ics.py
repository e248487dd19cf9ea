"""An iCalendar file read as events: times of every zone as Swedish ones, repeats as their days.

A repeating event is listed occasion by occasion for a limited time ahead. What cannot be read is
an event with its fault, never dropped; a file that is no calendar is refused whole.
"""

import itertools
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from typing import Any, Final
from zoneinfo import ZoneInfo

from dateutil.rrule import rrulestr
from icalendar import Calendar

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.calendar_file.event import Event
from ledsagapp.exchange.errors import ExchangeError

MOST_BYTES: Final = 20_000_000
MOST_EVENTS: Final = 20_000
MOST_REPEATS: Final = 400
AHEAD: Final = timedelta(days=366)
_BACK: Final = timedelta(days=366)
_HOUR: Final = timedelta(hours=1)


def read_events(data: bytes, today: date) -> tuple[Event, ...]:
    """The events in order of time; ExchangeError where the file is no calendar or too large.

    Repeats are listed from a year before ``today`` to a year after it.
    """
    if len(data) > MOST_BYTES or data.count(b"BEGIN:VEVENT") > MOST_EVENTS:
        raise ExchangeError([Problem("", "calendar_too_large", (str(MOST_EVENTS),))])
    try:
        calendar = Calendar.from_ical(data)
    except (ValueError, IndexError, KeyError, TypeError, AttributeError) as error:
        raise ExchangeError([Problem("", "not_a_calendar")]) from error
    entries: list[Any] = list(calendar.walk("VEVENT"))
    changed = {
        (str(one.get("uid", "")), _as_utc(one["recurrence-id"].dt))
        for one in entries
        if _has_time(one, "recurrence-id")
    }
    found = itertools.chain.from_iterable(_events(one, changed, today) for one in entries)
    listed = list(itertools.islice(found, MOST_EVENTS))
    return tuple(sorted(listed, key=lambda one: (one.start or str(one.day or ""), one.uid)))


def _has_time(entry: Any, name: str) -> bool:
    return isinstance(getattr(entry.get(name), "dt", None), date)


def _events(entry: Any, changed: set[tuple[str, datetime]], today: date) -> Iterator[Event]:
    uid = str(entry.get("uid", ""))
    if not _has_time(entry, "dtstart"):
        yield Event(uid, None, summary=_text(entry, "summary"), fault="no_time")
        return
    start = entry["dtstart"].dt
    length = _length(entry, start)
    rule = entry.get("rrule")
    if rule is None or _has_time(entry, "recurrence-id"):
        yield _event(entry, uid, start, length)
        return
    for number, one in enumerate(_repeats(entry, rule, start, today)):
        if (uid, _as_utc(one)) not in changed:
            yield _event(entry, f"{uid}#{number}" if number else uid, one, length)


def _length(entry: Any, start: date) -> timedelta:
    """How long the event is: by its end, its duration, else an hour or the whole day."""
    if _has_time(entry, "dtend") and isinstance(entry["dtend"].dt, datetime) == isinstance(
        start, datetime
    ):
        try:
            return _between(start, entry["dtend"].dt)
        except TypeError:  # one with a zone, the other without
            return _HOUR
    duration = getattr(entry.get("duration"), "dt", None)
    if isinstance(duration, timedelta):
        return duration
    return _HOUR if isinstance(start, datetime) else timedelta(days=1)


def _between(start: date, end: date) -> timedelta:
    """Absolute time where both are moments of a zone; else what calendar and clock say."""
    zoned = [one for one in (start, end) if isinstance(one, datetime) and one.tzinfo is not None]
    if len(zoned) == 2:
        return zoned[1].astimezone(UTC) - zoned[0].astimezone(UTC)
    return end - start


def _repeats(entry: Any, rule: Any, start: date, today: date) -> Iterator[date]:
    """The occasions of a repeating event, its exceptions left out, in the zone it repeats in."""
    zone = start.tzinfo if isinstance(start, datetime) else None
    plain = _plain(start)
    excluded = {_plain(one.dt) for dates in _several(entry, "exdate") for one in dates.dts}
    extra = [_plain(one.dt) for dates in _several(entry, "rdate") for one in dates.dts]
    text = rule.to_ical().decode()
    if "UNTIL=" in text:  # read against times without zone here
        text = ";".join(_until_plain(part, zone) for part in text.split(";"))
    try:
        days = rrulestr(text, dtstart=plain)
    except (ValueError, TypeError):
        yield start
        return
    first = datetime.combine(today - _BACK, datetime.min.time())
    last = datetime.combine(today + AHEAD, datetime.min.time())
    inside = (one for one in days if one >= first)
    wanted = itertools.takewhile(lambda one: one <= last, inside)
    for one in sorted({*itertools.islice(wanted, MOST_REPEATS), *extra} - excluded):
        yield one.replace(tzinfo=zone) if isinstance(start, datetime) else one.date()


def _until_plain(part: str, zone: Any) -> str:
    name, _is, value = part.partition("=")
    if name != "UNTIL" or not value.endswith("Z"):
        return part
    moment = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return f"UNTIL={moment.astimezone(zone or UTC):%Y%m%dT%H%M%S}"


def _several(entry: Any, name: str) -> list[Any]:
    found = entry.get(name)
    listed = found if isinstance(found, list) else [found]
    return [one for one in listed if hasattr(one, "dts")]


def _plain(moment: date) -> datetime:
    """A moment without its zone, a day as its first minute."""
    if isinstance(moment, datetime):
        return moment.replace(tzinfo=None)
    return datetime.combine(moment, datetime.min.time())


def _as_utc(moment: date) -> datetime:
    if isinstance(moment, datetime) and moment.tzinfo is not None:
        return moment.astimezone(UTC)
    return _plain(moment).replace(tzinfo=UTC)


def _event(entry: Any, uid: str, start: date, length: timedelta) -> Event:
    summary, place = _text(entry, "summary"), _text(entry, "location")
    cancelled = str(entry.get("status", "")).upper() == "CANCELLED"
    sequence = int(entry.get("sequence", 0) or 0)
    if not isinstance(start, datetime):
        return Event(uid, start, "", "", summary, place, cancelled, sequence=sequence)
    begins = _swedish(start)
    ends = _swedish(start + length if start.tzinfo is None else _later(start, length))
    fault = "" if ends > begins and length > timedelta() else "ends_before_start"
    day = begins.date()
    return Event(
        uid,
        day,
        local_time.text_of(begins),
        local_time.text_of(ends),
        summary,
        place,
        cancelled,
        sequence=sequence,
        fault=fault,
    )


def _later(start: datetime, length: timedelta) -> datetime:
    """So much later in absolute time: the hour that the clock skips or repeats is real."""
    return (start.astimezone(UTC) + length).astimezone(start.tzinfo)


def _swedish(moment: datetime) -> datetime:
    """The moment in Swedish time; one without a zone is taken as Swedish ("floating")."""
    zone = ZoneInfo(local_time.ZONE)
    return moment.replace(tzinfo=zone) if moment.tzinfo is None else moment.astimezone(zone)


def _text(entry: Any, name: str) -> str:
    found = entry.get(name)
    text = str(found[0] if isinstance(found, list) and found else found or "")
    return " ".join("".join(one if one.isprintable() else " " for one in text).split())[:500]
