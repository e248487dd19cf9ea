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
# A zone that is the name of a folder ("Europe/") is an OSError.
_FAULTS: Final = (LookupError, ValueError, TypeError, AttributeError, ArithmeticError, OSError)
_YEARS: Final = range(1900, 2200)
MOST_STEPS: Final = 200_000  # occasions walked through in a file, those long ago too
_FREQUENCIES: Final = ("DAILY", "WEEKLY", "MONTHLY", "YEARLY")
_PARTS: Final = frozenset(
    {"FREQ", "INTERVAL", "COUNT", "UNTIL", "WKST", "BYDAY", "BYMONTH", "BYMONTHDAY", "BYSETPOS"}
)
_LONGEST_INTERVAL: Final = 1000
_LONGEST_MONTHS: Final = {2: 29, 4: 30, 6: 30, 9: 30, 11: 30}


def read_events(data: bytes, today: date) -> tuple[Event, ...]:
    """The events in order of time; ExchangeError where the file is no calendar or too large.

    Repeats are listed from a year before ``today`` to a year after it.
    """
    if len(data) > MOST_BYTES or data.count(b"BEGIN:VEVENT") > MOST_EVENTS:
        raise ExchangeError([Problem("", "calendar_too_large", (str(MOST_EVENTS),))])
    try:
        calendar = Calendar.from_ical(data)
    except _FAULTS as error:
        raise ExchangeError([Problem("", "not_a_calendar")]) from error
    entries: list[Any] = list(calendar.walk("VEVENT"))
    changed = {
        (str(one.get("uid", "")), _as_utc(moment))
        for one in entries
        if (moment := _time(one, "recurrence-id")) is not None
    }
    steps = itertools.repeat(None, MOST_STEPS)
    found = itertools.chain.from_iterable(_events(one, changed, today, steps) for one in entries)
    listed = list(itertools.islice(found, MOST_EVENTS))
    return tuple(sorted(listed, key=lambda one: (one.start or str(one.day or ""), one.uid)))


def _time(entry: Any, name: str) -> date | None:
    """A day or moment of an entry; None where there is none that can be read."""
    found = _part(entry.get(name), "dt")
    return found if isinstance(found, date) and found.year in _YEARS else None


def _part(value: Any, name: str) -> Any:
    """A part of a property; None where there is no such part, or the property is broken."""
    try:
        return getattr(value[0] if isinstance(value, list) and value else value, name, None)
    except _FAULTS:
        return None


def _events(
    entry: Any, changed: set[tuple[str, datetime]], today: date, steps: Iterator[None]
) -> Iterator[Event]:
    uid = str(entry.get("uid", ""))
    start = _time(entry, "dtstart")
    length = None if start is None else _length(entry, start)
    if start is None or length is None:
        yield Event(uid, None, summary=_text(entry, "summary"), fault="no_time")
        return
    rule = entry.get("rrule")
    if rule is None or _time(entry, "recurrence-id") is not None:
        yield _event(entry, uid, start, length)
        return
    for number, one in enumerate(_repeats(entry, rule, start, today, steps)):
        if (uid, _as_utc(one)) not in changed:
            yield _event(entry, f"{uid}#{number}" if number else uid, one, length)


def _length(entry: Any, start: date) -> timedelta | None:
    """How long the event is: by its end, its duration, else an hour or the whole day.

    None where it would last for years.
    """
    end = _time(entry, "dtend")
    if end is not None and isinstance(end, datetime) == isinstance(start, datetime):
        try:
            return _between(start, end)
        except TypeError:  # one with a zone, the other without
            return _HOUR
    duration = _part(entry.get("duration"), "dt")
    if isinstance(duration, timedelta):
        return duration if abs(duration) < AHEAD else None
    return _HOUR if isinstance(start, datetime) else timedelta(days=1)


def _between(start: date, end: date) -> timedelta:
    """Absolute time where both are moments of a zone; else what calendar and clock say."""
    zoned = [one for one in (start, end) if isinstance(one, datetime) and one.tzinfo is not None]
    if len(zoned) == 2:
        return zoned[1].astimezone(UTC) - zoned[0].astimezone(UTC)
    return end - start


def _repeats(
    entry: Any, rule: Any, start: date, today: date, steps: Iterator[None]
) -> Iterator[date]:
    """The occasions of a repeating event, its exceptions left out, in the zone it repeats in.

    Of a rule that is not understood, or once the ``steps`` of the file are used up, only the
    first: a rule may be made to be walked through for hours.
    """
    zone = start.tzinfo if isinstance(start, datetime) else None
    plain = _plain(start)
    excluded, extra = set(_several(entry, "exdate")), _several(entry, "rdate")
    written = _part(rule, "to_ical")
    text = written().decode("utf-8", "replace") if written is not None else ""
    if not _is_plain_rule(text):
        yield start
        return
    if "UNTIL=" in text:  # read against times without zone here
        text = ";".join(_until_plain(part, zone) for part in text.split(";"))
    try:
        days = rrulestr(text, dtstart=plain)
    except (ValueError, TypeError):
        yield start
        return
    first = datetime.combine(today - _BACK, datetime.min.time())
    last = datetime.combine(today + AHEAD, datetime.min.time())
    walked = (one for one, _step in zip(days, steps, strict=False))
    inside = (one for one in walked if one >= first)
    wanted = itertools.takewhile(lambda one: one <= last, inside)
    for one in sorted({*itertools.islice(wanted, MOST_REPEATS), *extra} - excluded):
        yield one.replace(tzinfo=zone) if isinstance(start, datetime) else one.date()


def _is_plain_rule(text: str) -> bool:
    """Whether a rule repeats by days, weeks, months or years on days that come every few years."""
    parts = dict(part.partition("=")[::2] for part in text.upper().split(";"))
    months, days = _numbers(parts.get("BYMONTH")), _numbers(parts.get("BYMONTHDAY"))
    interval, places = _numbers(parts.get("INTERVAL", "1")), _numbers(parts.get("BYSETPOS"))
    if months is None or days is None or places is None or interval is None:
        return False
    longest = max((_LONGEST_MONTHS.get(one, 31) for one in months), default=31)
    often = parts.get("FREQ") in ("DAILY", "WEEKLY")
    return (
        parts.keys() <= _PARTS
        and parts.get("FREQ") in _FREQUENCIES
        and len(interval) == 1
        and 1 <= interval[0] <= _LONGEST_INTERVAL
        and all(1 <= one <= 12 for one in months)
        and all(1 <= abs(one) <= longest for one in days)
        and all(1 <= abs(one) <= 5 for one in places)
        and not (often and (days or places))
    )


def _numbers(text: str | None) -> list[int] | None:
    """The numbers of a list in a rule; None where one is none."""
    try:
        return [int(one) for one in text.split(",")] if text else []
    except ValueError:
        return None


def _until_plain(part: str, zone: Any) -> str:
    name, _is, value = part.partition("=")
    if name != "UNTIL" or not value.endswith("Z"):
        return part
    moment = datetime.strptime(value, "%Y%m%dT%H%M%SZ").replace(tzinfo=UTC)
    return f"UNTIL={moment.astimezone(zone or UTC):%Y%m%dT%H%M%S}"


def _several(entry: Any, name: str) -> list[datetime]:
    """The days or moments that a property lists, without their zones."""
    found = entry.get(name)
    listed = found if isinstance(found, list) else [found]
    times = (one for dates in listed for one in _part(dates, "dts") or ())
    moments = (_part(one, "dt") for one in times)
    return [_plain(one) for one in moments if isinstance(one, date) and one.year in _YEARS]


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
    sequence = _number(entry.get("sequence"))
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


def _number(value: Any) -> int:
    """A number of an entry; 0 where there is none."""
    try:
        found = int(value or 0)
    except (TypeError, ValueError):
        return 0
    return found if 0 <= found < 2**31 else 0


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
