"""The day and the times of a line in own words, told from each other before money is read."""

import re
from datetime import date
from typing import Final

from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.text_input.days import Day, DayForms, day_forms
from ledsagapp.text_input.pattern import Pattern
from ledsagapp.text_input.sentence_parts import GAP, Doubt, GappedText, Understood
from ledsagapp.text_input.times import NOON, Clock, TimeForms, span_minutes, time_forms

_ISO: Final = re.compile(r"(\d{4}-\d{2}-\d{2})T(?=\d)", re.IGNORECASE)
_SECONDS: Final = re.compile(r"(?<!\d)(\d{2}:\d{2}):00(?:[.,]0+)?(?![\d:])")
_NIGHT: Final = 6 * 60
_Match = re.Match[str]
_Forms = tuple[DayForms, TimeForms]


def without_the_letter_t(text: str) -> str:
    """ISO times as two words, and without seconds that are none."""
    return _SECONDS.sub(r"\1", _ISO.sub(r"\1 ", text))


def day_and_times(line: GappedText, got: Understood, today: date, language: str) -> Understood:
    """The first day and time written; further ones are told as not understood."""
    days, times = day_forms(language), time_forms(language)
    booked = got.status is Status.PLANNED
    sure = _taken_days(line, days, today, booked=booked)
    got = _span(line, got, (days, times), today, sure)
    got = _length_start_end(line, got, (days, times), today, open_day=not sure)
    if not sure and not got.day:
        got = _open_day(line, got, days, today)
    got = _with_days(got, sure)
    return _part_of_day(line, got, times, today)


def _taken_days(line: GappedText, forms: DayForms, today: date, *, booked: bool) -> list[Day]:
    """Every day written for certain, taken out in order."""
    found: list[Day] = []
    while one := forms.first(line.text, today, booked=booked):
        match, day = one
        found.append(day)
        line.cut(match.start(), match.end(), "day")
    return found


def _with_days(got: Understood, days: list[Day]) -> Understood:
    """The day of the line; the same day again is no contradiction, another is told."""
    if not days:
        return got
    first, *others = days
    left = [one.said for one in others if one.day != first.day or one.day is None]
    if first.day is not None:
        return replace(got, day=first.day, left=(*got.left, *left))
    doubt = Doubt("other_weekday", (first.said, str(first.weekday)))
    return replace(got, left=(*got.left, first.said, *left), doubts=(*got.doubts, doubt))


def _span(
    line: GappedText, got: Understood, forms: _Forms, today: date, sure: list[Day]
) -> Understood:
    """From–to. Of "17-11 13-16" the one that can be a day is the day, if none was written."""
    days, times = forms
    found = _spans(line.text, times)
    if len(found) > 1 and all(one.bare for one in sure):
        for match, _minutes in found:
            day = _as_day(match, days, today)
            if day is None or any(one.day and one.day.weekday() != day.weekday() for one in sure):
                continue
            line.cut(match.start(), match.end(), "day")
            sure[:] = [Day(match[0], day)]
            found = _spans(line.text, times)
            break
    if not found:
        return got
    match, (begin, end) = found[0]
    line.cut(match.start(), match.end(), "time")
    doubts = (*got.doubts, *_night(match, begin, end))
    minutes = end - begin if end > begin else end + 2 * NOON - begin
    others = _lengths_besides(line, times, minutes)
    return replace(got, start=begin, end=end, doubts=doubts, left=(*got.left, *others))


def _night(match: _Match, begin: int, end: int) -> tuple[Doubt, ...]:
    """Whether "1-3" is asked about: in figures it is the night, in the mouth the afternoon."""
    got = match.groupdict()
    bare = all(got.get(f"{key}h") and not got.get(f"{key}p") for key in "be")
    night = bare and begin < end <= _NIGHT and not re.search(r"0\d|[.:]", match[0])
    return (Doubt("night", (match[0].strip(),)),) if night else ()


def _lengths_besides(line: GappedText, forms: TimeForms, minutes: int) -> list[str]:
    """Take out every length; the words of those that say another than the times do."""
    others: list[str] = []
    while match := next(
        (m for m in forms.lengths.finditer(line.text) if forms.minutes_of(m)), None
    ):
        line.cut(match.start(), match.end(), "length")
        others += [] if forms.minutes_of(match) == minutes else [match[0]]
    return others


def _spans(text: str, forms: TimeForms) -> list[tuple[_Match, tuple[int, int]]]:
    """Every span that makes sense, in order."""
    found = [
        (match, minutes)
        for form in (forms.between, forms.spans, forms.bent, forms.figures)
        for match in form.finditer(text)
        if (minutes := _span_of(match, forms)) is not None
    ]
    return sorted(found, key=lambda one: (one[0].start(), -one[0].end()))


def _span_of(match: _Match, forms: TimeForms) -> tuple[int, int] | None:
    begin, end = forms.clock(match, "b"), forms.clock(match, "e")
    if begin is None or end is None or begin.minute == NOON * 2:
        return None
    return span_minutes(begin, end)


def _as_day(match: _Match, days: DayForms, today: date) -> date | None:
    """The day that "17-11" is, where it is one and nothing led to a time."""
    whole = days.open.fullmatch(match[0].strip())
    return days.resolve(whole, today, booked=False).day if whole else None


def _length_start_end(
    line: GappedText, got: Understood, forms: _Forms, today: date, *, open_day: bool
) -> Understood:
    days, times = forms
    if got.start is not None:
        return got
    length = _length(line, times)
    start = _clock_of(line, times.starts, times, "b")
    if start is None and length is not None:
        start = _clock_of(line, (times.bare_start,), times, "b")
    if start is not None and open_day:
        got, start = _day_or_time(line, got, start, days, today)
    end = _clock_of(line, (times.ends,), times, "e") if length is None else None
    if start is not None and end is not None:
        span = span_minutes(start, end)
        if span is not None:
            return replace(got, start=span[0], end=span[1])
    return replace(
        got,
        start=None if start is None else start.alone(),
        end=None if end is None else end.alone(),
        length=length,
    )


def _day_or_time(
    line: GappedText, got: Understood, start: Clock, days: DayForms, today: date
) -> tuple[Understood, Clock | None]:
    """Where "17.11" stands alone it is a day by its odd minute or its language, else asked."""
    said = line.pieces[-1].text
    match = days.open.fullmatch(said)
    day = days.resolve(match, today, booked=False).day if match and "." in said else None
    if day is None:
        return got, start
    if start.minute % 5 or days.words.own.day_and_month_by_dot:
        line.pieces[-1] = replace(line.pieces[-1], kind="day")
        return replace(got, day=day), None
    return replace(got, doubts=(*got.doubts, Doubt("day_or_time", (said,)))), start


def _length(line: GappedText, forms: TimeForms) -> int | None:
    for match in forms.lengths.finditer(line.text):
        minutes = forms.minutes_of(match)
        if minutes:
            line.cut(match.start(), match.end(), "length")
            return minutes
    return None


def _clock_of(
    line: GappedText, patterns: tuple[Pattern, ...], forms: TimeForms, key: str
) -> Clock | None:
    """The first time that one of the patterns finds, taken out."""
    for pattern in patterns:
        for match in pattern.finditer(line.text):
            clock = forms.clock(match, key)
            if clock is not None and _plausible(match, clock, key):
                line.cut(match.start(), match.end(), "time")
                return clock
    return None


def _plausible(match: _Match, clock: Clock, key: str) -> bool:
    """Whether one time alone is one: no start at 24, no end that is a bare small figure."""
    got = match.groupdict()
    if key == "b":
        return clock.minute < 2 * NOON
    bare = got.get("eh") and not (got.get("em") or got.get("ec") or got.get("ep"))
    return not bare or clock.minute >= _NIGHT


def _open_day(line: GappedText, got: Understood, days: DayForms, today: date) -> Understood:
    """A "17.11" or "17-11" is a day where the times are known without it."""
    for match in days.open.finditer(line.text):
        day = days.resolve(match, today, booked=False)
        if day.day is not None:
            line.cut(match.start(), match.end(), "day")
            return replace(got, day=day.day)
    return got


def _part_of_day(line: GappedText, got: Understood, forms: TimeForms, today: date) -> Understood:
    """Which half of the day "på kvällen" or "i morse" puts the times in, and perhaps the day."""
    for match in forms.parts.finditer(line.text):
        half, away = forms.words.parts[match["part"].lower()]
        beside = line.text[: match.start()].rstrip().endswith(GAP)
        beside = beside or line.text[match.end() :].lstrip().startswith(GAP)
        open_time = got.start is None and got.end is None
        if open_time and away is None and not (beside and got.day is not None):
            continue
        start, end = got.start, got.end
        if half == "pm":
            start, end = (
                minute + NOON if minute is not None and minute < NOON else minute
                for minute in (start, end)
            )
        fits = start is not None and (start >= NOON) == (half == "pm")
        same = (start, end) == (got.start, got.end)
        if away is None and same and not open_time and not (beside and fits):
            continue
        line.cut(match.start(), match.end(), "day")
        doubts = tuple(one for one in got.doubts if one.code != "night")
        if open_time and got.length is None:
            doubts = (*doubts, Doubt("which_time", (match[0],), asks=False))
        day = got.day
        if away is not None and day is None:
            day = date.fromordinal(today.toordinal() + away)
        return replace(got, start=start, end=end, day=day, doubts=doubts)
    return got
