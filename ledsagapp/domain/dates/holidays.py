"""Weekends and the Swedish days on which a deadline does not end (lag 1930:173, 1989:253)."""

import functools
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.enumerations import StrEnum

SATURDAY: Final = 5
# New Year, Epiphany, Labour Day, National Day, Christmas Eve, Christmas, Boxing Day, New Year's Eve
_FIXED: Final = ((1, 1), (1, 6), (5, 1), (12, 24), (12, 25), (12, 26), (12, 31))
_NATIONAL_DAY_SINCE: Final = 2005
_WHIT_MONDAY_UNTIL: Final = 2004


class Holiday(StrEnum):
    """The Swedish holidays, and the eves on which most things are closed."""

    NEW_YEAR = "new_year"
    EPIPHANY = "epiphany"
    GOOD_FRIDAY = "good_friday"
    EASTER_EVE = "easter_eve"
    EASTER = "easter"
    EASTER_MONDAY = "easter_monday"
    LABOUR_DAY = "labour_day"
    ASCENSION = "ascension"
    WHIT_SUNDAY = "whit_sunday"
    WHIT_MONDAY = "whit_monday"
    NATIONAL_DAY = "national_day"
    MIDSUMMER_EVE = "midsummer_eve"
    MIDSUMMER_DAY = "midsummer_day"
    ALL_SAINTS = "all_saints"
    CHRISTMAS_EVE = "christmas_eve"
    CHRISTMAS_DAY = "christmas_day"
    BOXING_DAY = "boxing_day"
    NEW_YEARS_EVE = "new_years_eve"


_BY_DATE: Final = (
    ((1, 1), Holiday.NEW_YEAR),
    ((1, 6), Holiday.EPIPHANY),
    ((5, 1), Holiday.LABOUR_DAY),
    ((6, 6), Holiday.NATIONAL_DAY),
    ((12, 24), Holiday.CHRISTMAS_EVE),
    ((12, 25), Holiday.CHRISTMAS_DAY),
    ((12, 26), Holiday.BOXING_DAY),
    ((12, 31), Holiday.NEW_YEARS_EVE),
)
_BY_EASTER: Final = (
    (-2, Holiday.GOOD_FRIDAY),
    (-1, Holiday.EASTER_EVE),
    (0, Holiday.EASTER),
    (1, Holiday.EASTER_MONDAY),
    (39, Holiday.ASCENSION),
    (49, Holiday.WHIT_SUNDAY),
)


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the rule of Meeus, Jones and Butcher)."""
    golden, century, rest = year % 19, year // 100, year % 100
    moon = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * golden + century - century // 4 - moon + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (golden + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)


@functools.lru_cache(maxsize=512)
def holidays(year: int) -> frozenset[date]:
    """The days of a year that count as holidays for a deadline, besides the weekends.

    Midsummer Eve, Christmas Eve and New Year's Eve are treated as holidays (lag 1930:173, 2 §).
    """
    sunday = easter(year)
    found = {date(year, month, day) for month, day in _FIXED}
    found |= {sunday + timedelta(days=days) for days in (-2, 0, 1, 39, 49)}
    if year >= _NATIONAL_DAY_SINCE:
        found.add(date(year, 6, 6))
    if year <= _WHIT_MONDAY_UNTIL:
        found.add(sunday + timedelta(days=50))
    midsummer = _saturday_from(date(year, 6, 20))
    found |= {midsummer - timedelta(days=1), midsummer, _saturday_from(date(year, 10, 31))}
    return frozenset(found)


def holiday(day: date) -> Holiday | None:
    """Which holiday a day is, None for other days and for plain weekends."""
    return _named(day.year).get(day)


@functools.lru_cache(maxsize=512)
def _named(year: int) -> dict[date, Holiday]:
    """The holidays of a year and the eves people keep, each day with the word for it."""
    sunday = easter(year)
    found = {sunday + timedelta(days=days): word for days, word in _BY_EASTER}
    found |= {date(year, month, day): word for (month, day), word in _BY_DATE}
    if year < _NATIONAL_DAY_SINCE:
        del found[date(year, 6, 6)]
    if year <= _WHIT_MONDAY_UNTIL:
        found[sunday + timedelta(days=50)] = Holiday.WHIT_MONDAY
    midsummer = _saturday_from(date(year, 6, 20))
    found[midsummer - timedelta(days=1)] = Holiday.MIDSUMMER_EVE
    found[midsummer] = Holiday.MIDSUMMER_DAY
    found[_saturday_from(date(year, 10, 31))] = Holiday.ALL_SAINTS
    return found


def is_free(day: date) -> bool:
    """Whether the day is a Saturday, a Sunday or a holiday."""
    return day.weekday() >= SATURDAY or day in holidays(day.year)


def next_weekday(day: date) -> date:
    """The day itself, or the first one after it that is neither weekend nor holiday."""
    while is_free(day):
        day += timedelta(days=1)
    return day


def _saturday_from(day: date) -> date:
    """The first Saturday on or after a day."""
    return day + timedelta(days=(SATURDAY - day.weekday()) % 7)
