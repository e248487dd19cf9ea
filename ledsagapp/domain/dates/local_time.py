"""Local times as typed, in Swedish time: reading, absolute length, and splitting by local day.

A time is the text of the ledger, ``2026-03-28T23:00``; an offset stands only where it was typed,
as in ``2026-10-25T02:30+01:00``. Without one, an hour that the clock repeats means the first.
Nearly every outing lies within one day on which the clock does not change; such a one is
reckoned by plain subtraction, only the others by way of the zone.
"""

import functools
import re
from collections.abc import Iterable, Sequence
from datetime import date, datetime, timedelta, tzinfo
from typing import Final

ZONE: Final = "Europe/Stockholm"

_FORM: Final = re.compile(
    r"([0-9]{4}-[0-9]{2}-[0-9]{2})T([0-9]{2}:[0-9]{2})(?:([+-])([0-9]{2}:[0-9]{2}))?"
)
_WITH_SECONDS: Final = (
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}([.,][0-9]+)?(Z|[+-][0-9:]+)?"
)
_TIME_FORM: Final = re.compile(r"[0-9]{2}:[0-9]{2}")
_SPAN_FORM: Final = re.compile(r"T[0-9]{2}:[0-9]{2}[0-9]{2}:[0-9]{2}")
# Lines of times on days that every year has, but not where the clock may skip them. Once taken a
# line is never given back (``++``): else each is kept in mind, in a stack that grows and grows.
_SURELY_THERE: Final = (
    r"(?m:^)(?:20[0-9]{2}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])"
    r"|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|1[0-9]|2[0-8]))"
    r"T(?:[01][0-9]|2[0-3])(?<!-03-[23][0-9]T02):[0-5][0-9]\n)++"
)
_BARE: Final = len("2026-03-28T23:00")
_DAY: Final = len("2026-03-28")
_DAY_SECONDS: Final = 86_400
_EARLY: Final = date(1, 1, 3)
_LATE: Final = date(9999, 12, 29)


@functools.lru_cache(maxsize=65_536)
def day(text: str) -> date:
    """The date of ``2026-03-28``; ValueError for any other form or a date that does not exist."""
    return _read_day(text)


def days(texts: Sequence[str | None]) -> list[date | None]:
    """The dates of as many texts, as ``day``; nothing where there is none. Only they are kept."""
    read = {text: None if text is None else _read_day(text) for text in {*texts}}
    return list(map(read.__getitem__, texts))


def _read_day(text: str) -> date:
    # Of what the library reads, days without a line between and weeks stand otherwise.
    if len(text) != _DAY or not text[4] == text[7] == "-":
        raise ValueError(text)
    return date.fromisoformat(text)


def are_times(texts: Sequence[str]) -> bool:
    """Whether ``fault`` tells of none; nearly all are told by their form alone."""
    lines = "\n".join((*texts, ""))
    if lines.count("\n") > len(texts):
        return False
    return not any(map(fault, re.sub(_SURELY_THERE, "", lines).split("\n")[:-1]))


def are_times_of_day(texts: Iterable[str]) -> bool:
    """Whether each is a time of day like "09:30"."""
    return all(map(is_time_of_day, texts))


def is_time_of_day(text: str) -> bool:
    """Whether the text is a time of day like "09:30"."""
    return (
        len(text) == 5
        and text[2] == ":"
        and text.isascii()
        and (text[:2] + text[3:]).isdigit()
        and int(text[:2]) < 24
        and int(text[3:]) < 60
    )


@functools.lru_cache(maxsize=4_096)
def minute(text: str) -> int:
    """Minutes after midnight of ``23:00``; ValueError where no clock shows it."""
    hours, minutes = int(text[:2]), int(text[3:])
    if hours > 23 or minutes > 59:
        raise ValueError(text)
    return hours * 60 + minutes


def fault(text: str) -> str:
    """The problem code of a typed time, or "" for a time that exists."""
    if len(text) == _BARE and text[_DAY] == "T" and text[13] == ":":
        try:
            if even_day(text[:_DAY]) and minute(text[_DAY + 1 :]) >= 0:
                return "" if _is_written(text[_DAY + 1 :]) else "time_form"
        except ValueError:
            pass
    return _fault(text)


@functools.lru_cache(maxsize=4_096)
def _is_written(time: str) -> bool:
    """Whether a time of day has two digits on either side of its colon."""
    return _TIME_FORM.fullmatch(time) is not None


def _fault(text: str) -> str:
    """The slow and complete answer of ``fault``."""
    form = _FORM.fullmatch(text)
    if not form:
        return "time_seconds" if re.fullmatch(_WITH_SECONDS, text) else "time_form"
    try:
        moment = datetime.combine(day(form[1]), datetime.min.time())
        moment += timedelta(minutes=minute(form[2]))
        if form[4]:
            minute(form[4])
            local_day(text)
    except (ValueError, OverflowError):
        return "time_not_there"
    return "time_gap" if not form[4] and _skipped(moment) else ""


def local_day(text: str) -> date:
    """The Swedish date of a typed time that exists."""
    if len(text) == _BARE:
        return day(text[:_DAY])
    return local(text).date()


def surely_before(on: date) -> str:
    """A text that every time written before it lies before the day, whatever its offset.

    Times are written so that their texts are in the order of their days; an offset moves a day by
    one at the most. Comparing texts first spares reading times that are far off.
    """
    return (max(on, _EARLY) - timedelta(days=2)).isoformat()


def surely_after(on: date) -> str:
    """A text that every time of that day or an earlier one lies before, whatever its offset."""
    return (min(on, _LATE) + timedelta(days=2)).isoformat()


def local_texts(texts: Iterable[str]) -> list[str]:
    """As ``local_text`` of each, which is told of nearly all by their length alone."""
    return [text if len(text) <= _BARE else local_text(text) for text in texts]


def local_text(text: str) -> str:
    """A typed time as the Swedish clock shows it, without offset: "2026-12-01T00:30"."""
    return text if len(text) <= _BARE else local(text).isoformat(timespec="minutes")


def time_of_day(text: str) -> str:
    """The time of day of a typed time, "09:30", as the Swedish clock shows it."""
    return local_text(text)[_DAY + 1 : _BARE]


def local(text: str) -> datetime:
    """The Swedish wall clock time, without zone, of a typed time that exists."""
    if len(text) == _BARE:
        return _typed(text)
    shown = _typed(text) - timedelta(minutes=_offset_minutes(text))
    moment = _zone().fromutc(shown.replace(tzinfo=_zone()))
    return moment.replace(tzinfo=None, fold=0)


def moment(text: str) -> datetime:
    """The moment of a typed time that exists, with the Swedish zone; bare, the first of two."""
    if len(text) == _BARE:
        return _typed(text).replace(tzinfo=_zone())
    shown = _typed(text) - timedelta(minutes=_offset_minutes(text))
    return _zone().fromutc(shown.replace(tzinfo=_zone()))


def text_of(when: datetime) -> str:
    """A moment as the ledger writes it; the offset stands only in the second of two equal hours."""
    shown = when.astimezone(_zone())
    text = f"{shown:%Y-%m-%dT%H:%M}"
    first = shown.replace(fold=0).utcoffset()
    own = shown.utcoffset()
    if first == own or own is None:
        return text
    minutes = int(own.total_seconds()) // 60
    return f"{text}{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"


def plain(start: str, end: str) -> tuple[date, int] | None:
    """Day and minutes of what lies within one day of 24 hours, as nearly everything does."""
    text = start[:10]
    if len(start) == 16 == len(end) and end[:10] == text:
        on = even_day(text)
        if on:
            return on, minute(end[11:]) - minute(start[11:])
    return None


def length(start: str, end: str) -> int:
    """Minutes from start to end in absolute time: the skipped or repeated hour is real."""
    found = plain(start, end)
    return found[1] if found else (_second(end) - _second(start)) // 60


def lengths_within(on: str, spans: Iterable[str]) -> list[int]:
    """The minutes of what lies within one day, each told as "T13:00" and "16:30" in one text.

    ValueError where one of them is no time of that day.
    """
    if even_day(on):
        return list(map(_span, spans))
    typed = [(f"{on}{one[:6]}", f"{on}T{one[6:]}") for one in spans]
    if any(fault(text) for both in typed for text in both):
        raise ValueError(on)
    return [length(start, end) for start, end in typed]


@functools.lru_cache(maxsize=65_536)
def _span(text: str) -> int:
    if not _SPAN_FORM.fullmatch(text):
        raise ValueError(text)
    return minute(text[6:]) - minute(text[1:6])


def local_time_at(day: date, minute: int) -> str:
    """The local time, a minute of a day, as the book keeps it."""
    return f"{day.isoformat()}T{minute // 60:02d}:{minute % 60:02d}"


def typed_day(text: str) -> str:
    """The day as typed of a time that may not be whole yet: ``2026-03-28T`` or nothing at all."""
    return text[:_DAY]


def typed_minute(text: str) -> int | None:
    """The minute of the day as typed; None where no time of day is typed yet."""
    return minute(text[_DAY + 1 : _BARE]) if len(text) >= _BARE else None


def is_backwards(start: str, end: str) -> bool:
    """Whether the end does not come after the start."""
    if len(start) == _BARE == len(end) and start[:_DAY] != end[:_DAY]:
        return start > end  # on different days the clock's changes cannot turn the order
    if len(start) == _BARE == len(end) and even_day(end[:_DAY]):
        return start >= end
    return _second(start) >= _second(end)


def within_one_day(start: str, end: str) -> bool:
    """Whether both times bear the same typed date, so that no midnight lies between them."""
    return len(start) == _BARE == len(end) and start[:_DAY] == end[:_DAY]


def parts(start: str, end: str) -> list[tuple[date, int]]:
    """The minutes of each local day from start to end; an end at midnight opens no new day."""
    if within_one_day(start, end):
        return [(day(start[:_DAY]), length(start, end))]
    begin, finish = _second(start), _second(end)
    current, before, found = local_day(start), 0, []
    while current < date.max:
        following = current + timedelta(days=1)
        midnight = _midnight(following)
        if midnight >= finish:
            break
        until = (midnight - begin) // 60
        found.append((current, until - before))
        current, before = following, until
    found.append((current, (finish - begin) // 60 - before))
    return found


@functools.cache
def _zone() -> tzinfo:
    from zoneinfo import ZoneInfo  # noqa: PLC0415

    return ZoneInfo(ZONE)


@functools.lru_cache(maxsize=65_536)
def even_day(text: str) -> date | None:
    """The day, if the clock does not change on it, so that it is 24 hours long."""
    first = _read_day(text)  # kept here already, so not kept twice
    return None if text == change_day(text[:7]) else first


@functools.cache
def change_day(month: str) -> str:
    """The day on which the clock changes in a month written ``2026-03``, as text; "" for none.

    No month has ever changed the clock twice, so that equal ends mean that it did not; else the day
    is found between them. Asking once for the month saves asking for each day.
    """
    first = _read_day(f"{month}-01")
    if (first.year, first.month) == (date.max.year, 12):
        return ""
    low, high = 0, (_next_month(first) - first).days
    before = _offset(first)
    if before == _offset(first, high):
        return ""
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if _offset(first, middle) == before else (low, middle)
    return (first + timedelta(days=low)).isoformat()


def change_days(first: date, last: date) -> list[date]:
    """The days on which the clock changes, in the months from that of one day to another's."""
    found, month = [], first.replace(day=1)
    while month <= last:
        if text := change_day(month.isoformat()[:7]):
            found.append(day(text))
        if (month.year, month.month) == (date.max.year, 12):
            break
        month = _next_month(month)
    return found


def _next_month(first: date) -> date:
    """The first day of the month after that of a first day."""
    return (first + timedelta(days=31)).replace(day=1)


def _offset(first: date, days: int = 0) -> timedelta | None:
    """How far the clock is from UTC when the day begins that comes so many days after another."""
    on = first + timedelta(days=days)
    return _zone().utcoffset(datetime(on.year, on.month, on.day))


def _typed(text: str) -> datetime:
    """The date and time as typed, whatever the offset says."""
    hours, minutes = divmod(minute(text[_DAY + 1 : _BARE]), 60)
    on = day(text[:_DAY])
    return datetime(on.year, on.month, on.day, hours, minutes)


def _offset_minutes(text: str) -> int:
    size = minute(text[_BARE + 1 :])
    return -size if text[_BARE] == "-" else size


def _second(text: str) -> int:
    """Absolute seconds, counted from a fixed moment, of a typed time that exists."""
    shown = _typed(text)
    if len(text) == _BARE:
        return _seconds(shown)
    return _plain(shown) - _offset_minutes(text) * 60


def _seconds(shown: datetime) -> int:
    """Absolute seconds of a Swedish wall clock time; the first where the clock repeats."""
    offset = _zone().utcoffset(shown)
    if offset is None:  # pragma: no cover - the zone answers every wall clock time
        raise ValueError(shown)
    return _plain(shown) - offset.days * _DAY_SECONDS - offset.seconds


def _plain(shown: datetime) -> int:
    return shown.toordinal() * _DAY_SECONDS + shown.hour * 3600 + shown.minute * 60


@functools.lru_cache(maxsize=65_536)
def _midnight(on: date) -> int:
    return _seconds(datetime(on.year, on.month, on.day))


def is_repeated(text: str) -> bool:
    """Whether a time as typed, without its offset, comes twice, as one hour does in autumn."""
    if fault(text[:_BARE]):
        return False
    before, after = (_zone().utcoffset(_typed(text).replace(fold=fold)) for fold in (0, 1))
    return before is not None and after is not None and before > after


def _skipped(shown: datetime) -> bool:
    """Whether the wall clock jumps over this time, as it does in spring."""
    before, after = (_zone().utcoffset(shown.replace(fold=fold)) for fold in (0, 1))
    return before is not None and after is not None and after > before
