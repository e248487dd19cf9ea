"""Days as people write them: "i går", "tis", "sön 29/3", "17.11", "17 november", "2026-11-17"."""

import functools
import re
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.dates.calendar import existing_day
from ledsagapp.domain.values import dataclass
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.pattern import Pattern
from ledsagapp.text_input.vocabulary.words import Words, alternation, words

MOST_DAYS: Final = 120
_NEAR_AT_HAND: Final = timedelta(days=60)
_WITHIN_A_YEAR: Final = timedelta(days=366)
_START: Final = r"(?<![\w/.:-])"
_END: Final = r"(?![\w/:-])"
_CENTURY: Final = "(?:19|20)"
_YEAR: Final = rf"(?:[/ -](?P<year>{_CENTURY}\d\d)|[/-](?P<short>\d\d))?"


@dataclass(frozen=True, slots=True)
class Day:
    """What was written as a day; ``day`` is None where it does not exist or does not fit.

    ``bare``: a weekday and nothing more. ``fault``: "" or why there is none:
    "no_such_day", or "other_weekday" with the weekday it is.
    """

    said: str
    day: date | None
    fault: str = ""
    weekday: int | None = None
    bare: bool = False


class DayForms:
    """The forms of days in the words of one person; built once a language."""

    def __init__(self, known: Words) -> None:
        self.words = known
        weekday = alternation(known.weekdays)
        leads = alternation((*known.every("past"), *known.every("coming"), *known.every("on")))
        led = rf"(?:(?:(?P<lead>{leads}) )?(?P<weekday>{weekday}),? )"
        lead = alternation(known.every("day_lead"))
        nth = alternation(one for one in known.every("ordinals") if one != ".")
        starts = alternation(start for one in known.all for names in one.months for start in names)
        english = alternation(
            start for one in known.all if one.month_before_day for n in one.months for start in n
        )
        bent = alternation(
            f"{start}{end}"
            for one in known.all
            for end in one.month_of_day
            for names in one.months
            for start in names
        )
        month = rf"(?P<name>(?:{starts})[^\W\d_]{{0,9}})"
        den, last = rf"(?:(?:{lead}) )?", rf"(?!\d){_END}"
        day, number = r"(?P<d>\d{1,2})", r"(?P<m>\d{1,2})"
        written = rf"(?:,? (?P<year>{_CENTURY}\d\d)(?!\d))?"
        ago = (known.template(phrase) for one in known.all for phrase in one.ago)
        forms = (
            rf"{led}?(?P<y>{_CENTURY}\d\d)[-/.](?P<m>\d\d)[-/.](?P<d>\d\d)",
            r"(?P<y>20\d\d)(?P<m>\d\d)(?P<d>\d\d)",
            rf"{led}?{den}{day}(?:{nth}|\.)? (?:of )?{month}\.?{written}",
            rf"{led}?(?P<name>(?:{english})[a-z]{{0,6}})\.? {day}(?:{nth})?{written}(?![.:])",
            rf"{led}?(?P<name>{bent}) {day}(?:\.(?!\d))?{written}(?![.:])",
            rf"{led}?{den}{day}/{number}{_YEAR}",
            rf"{led}?{den}{day}\.{number}\.(?P<year>{_CENTURY}\d\d)?",
            rf"{led}?{den}{day}-{number}-(?P<year>{_CENTURY}\d\d)",
            rf"{led}{den}{day}\.{number}(?P<open>)",
            rf"{led}?(?:{lead}) {day}(?:{nth})?(?!\d)(?! (?:{starts}))",
            rf"{led}?{den}{day}(?:{nth})",
            rf"(?P<relative>{alternation(known.relative)})",
            *(rf"(?P<ago>{form})" for form in ago),
            rf"(?P<lead>{leads}) (?P<weekday>{weekday})",
            rf"(?P<weekday>{weekday})",
        )
        self.certain = tuple(Pattern(rf"{_START}(?:{form}){last}") for form in forms)
        self.open = Pattern(rf"{_START}(?P<d>\d{{1,2}})[.-](?P<m>\d{{1,2}})(?![\d.]){_END}")
        self.bare = Pattern(rf"(?:{led})?{den}(?P<d>\d{{1,2}})")
        self.ago = [
            (Pattern(known.template(phrase)), days)
            for one in known.all
            for phrase, days in one.ago.items()
        ]
        self.past = {word.lower() for word in known.every("past")}
        self.coming = {word.lower() for word in known.every("coming")}

    def first(self, text: str, today: date, *, booked: bool) -> tuple[re.Match[str], Day] | None:
        """The day written first in a text, the longest reading of it."""
        found = [
            (match.start(), -len(match[0]), place, match)
            for place, form in enumerate(self.certain)
            for match in form.finditer(text)
            if self._is_day(match, today, booked=booked)
        ]
        best = min(found, key=lambda one: one[:3], default=None)
        if best is None:
            return None
        return best[3], self.resolve(best[3], today, booked=booked)

    def _is_day(self, match: re.Match[str], today: date, *, booked: bool) -> bool:
        """Whether it may be taken for a day; "tis 13.10" is a time on another Tuesday."""
        fault = self.resolve(match, today, booked=booked).fault
        return not fault or (fault == "other_weekday" and "open" not in match.groupdict())

    def whole(self, text: str, today: date) -> Day | None:
        """The day a whole text says; None where it says none at all."""
        faulty = None
        for form in (*self.certain, self.open, self.bare):
            match = form.fullmatch(text)
            if match is not None:
                day = self.resolve(match, today, booked=False)
                if day.day is not None or day.fault == "other_weekday":
                    return day
                faulty = faulty or day
        return faulty

    def resolve(self, match: re.Match[str], today: date, *, booked: bool) -> Day:
        """The day of a match, counted from today."""
        got = match.groupdict()
        said = match[0]
        try:
            day = self._day(got, said, today, booked=booked)
        except OverflowError:  # outside the calendar
            day = None
        if day is None:
            return Day(said, None, "no_such_day")
        number = self.words.weekdays.get((got.get("weekday") or "").lower())
        if got.get("d") and number is not None and day.weekday() != number:
            return Day(said, None, "other_weekday", day.weekday())
        return Day(said, day, bare=number is not None and not got.get("d"))

    def _day(
        self, got: dict[str, str | None], said: str, today: date, *, booked: bool
    ) -> date | None:
        if got.get("relative"):
            return today + timedelta(days=self.words.relative[said.lower()])
        if got.get("ago"):
            return self._away(said, today)
        if got.get("d") is None:
            return self._weekday(got, today, booked=booked)
        day = int(got["d"] or 0)
        if got.get("y"):
            return existing_day(int(got["y"] or 0), int(got["m"] or 0), day)
        year = got.get("year") or (f"20{got['short']}" if got.get("short") else None)
        number = self.words.weekdays.get((got.get("weekday") or "").lower())
        if got.get("name"):
            month = self.words.month(got["name"] or "")
            return None if month is None else _near(year, month, day, today, number)
        if got.get("m"):
            return _near(year, int(got["m"] or 0), day, today, number)
        return existing_day(today.year, today.month, day)

    def _away(self, said: str, today: date) -> date | None:
        for form, days in self.ago:
            if match := form.fullmatch(said):
                return today + timedelta(days=days * self.words.count(match["n"]))
        return None

    def _weekday(self, got: dict[str, str | None], today: date, *, booked: bool) -> date:
        number = self.words.weekdays[(got["weekday"] or "").lower()]
        back, ahead = (today.weekday() - number) % 7, (number - today.weekday()) % 7
        lead = (got.get("lead") or "").lower()
        if lead in self.coming or (booked and lead not in self.past):
            return today + timedelta(days=ahead or 7)
        if lead in self.past:
            return today - timedelta(days=back or 7)
        return today - timedelta(days=back)


@functools.cache
def day_forms(language: str = "") -> DayForms:
    """The forms of days for someone who writes in a language."""
    return DayForms(words(language))


def read_day(text: str, today: date, language: str = "") -> Day | None:
    """What a whole text says as a day; None where it is none at all.

    Without a year the day nearest to today; a weekday is today or the latest such day,
    "i fredags" and "förra fredagen" are before today, "på fredag" and "nästa fredag" after it.
    """
    if not text.strip():
        return None
    said = normal(text).rstrip(".") if not re.search(r"\d\.$", text.strip()) else normal(text)
    forms = day_forms(language)
    return forms.whole(said, today) or forms.whole(said.rstrip("."), today)


def read_date(text: str, today: date, language: str = "") -> date | None:
    """The day meant, None where it is not understood or does not exist."""
    found = read_day(text, today, language)
    return None if found is None else found.day


def read_dates(text: str, first: date, today: date, language: str = "") -> tuple[date, ...] | None:
    """The days meant besides the first: "24/11, 1/12", "varje vecka till 20/12".

    In order, none of them twice; None where any of it cannot be understood, or where it
    comes to more than ``MOST_DAYS``.
    """
    known = words(language)
    every, until = known.mapping("every"), alternation(known.every("until"))
    said = normal(text)
    each = rf"(?P<every>{alternation(every)})"
    # "varje vecka till 20/12", in Finnish "joka viikko 20.12. asti".
    series = (rf"{each} (?:{until}) (?P<last>.+)", rf"{each} (?P<last>.+?) (?:{until})")
    fitting = (re.fullmatch(one, said, re.IGNORECASE) for one in series)
    if found := next((one for one in fitting if one is not None), None):
        last = read_date(found["last"], first, language)
        apart = timedelta(days=int(str(every[found["every"].lower()])))
        return None if last is None else _series(first, last, apart)
    between = alternation(known.every("and_"))
    parts = re.split(rf",|;| (?:{between}) ", said, flags=re.IGNORECASE)
    days = [read_date(part, today, language) for part in parts if part.strip()]
    there = sorted({day for day in days if day is not None and day != first})
    return None if None in days or len(there) > MOST_DAYS else tuple(there)


def _series(first: date, last: date, apart: timedelta) -> tuple[date, ...] | None:
    days = (last - first) // apart
    return tuple(first + apart * n for n in range(1, days + 1)) if 0 < days <= MOST_DAYS else None


def _near(
    year: str | None, month: int, day: int, today: date, weekday: int | None = None
) -> date | None:
    """The day of a month, of the year given or else the one nearest to today.

    A weekday written beside it chooses the year, where the nearest day is not near at hand.
    """
    if year is not None:
        return existing_day(int(year), month, day)
    near = [existing_day(today.year + away, month, day) for away in (-1, 0, 1)]
    found = sorted(
        (candidate for candidate in near if candidate is not None),
        key=lambda candidate: abs(candidate - today),
    )
    far = weekday is not None and found and abs(found[0] - today) > _NEAR_AT_HAND
    fitting = [
        one
        for one in found
        if far and one.weekday() == weekday and abs(one - today) <= _WITHIN_A_YEAR
    ]
    return next(iter(fitting or found), None)
