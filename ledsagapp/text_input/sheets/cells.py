"""One cell of a kept sheet as a value: a day, a time of day, a length, an amount, names.

Everything typed goes through the readers of typed words; what a spreadsheet keeps as a number is
read by what its column holds. None wherever a cell is not plainly one such value.
"""

import functools
import re
from datetime import date, datetime, time, timedelta
from typing import Final

from ledsagapp.domain.dates.calendar import existing_day
from ledsagapp.domain.values import dataclass
from ledsagapp.text_input.amounts import read_amount
from ledsagapp.text_input.days import read_day
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.read_sentence import read_line
from ledsagapp.text_input.read_values import read_length, read_time
from ledsagapp.text_input.sentence_parts import Names
from ledsagapp.text_input.vocabulary.words import alternation, words

Raw = str | float | bool | date | datetime | time | timedelta | None
DAY_MINUTES: Final = 24 * 60
_FIRST_DAY: Final = date(1899, 12, 30)  # day 0 of a spreadsheet
_FIRST_DAY_1904: Final = date(1904, 1, 1)
_DAY_NUMBERS: Final = range(20_000, 80_000)  # 1954 to 2119
_NEAR: Final = 1e-6
_REMEMBERED: Final = 4096  # cells whose reading is kept, since a sheet says the same again
_NOBODY: Final = Names((), ())
_MONTH_LEAD: Final = r"(?:(?:månad|month|kuukausi|period)\w*:? )?"


@dataclass(frozen=True, slots=True)
class Around:
    """What stands around a cell: today, the language, the month and year of a heading above."""

    today: date
    language: str = ""
    year: int | None = None
    month: int | None = None
    late_epoch: bool = False


def cell_day(cell: Raw, around: Around) -> date | None:
    """The day of a cell; without a year the one of the heading, else the latest that has been."""
    if isinstance(cell, datetime):
        return cell.date()
    if isinstance(cell, date):
        return cell
    if isinstance(cell, bool) or cell is None or isinstance(cell, time | timedelta):
        return None
    if isinstance(cell, str):
        return _typed_day(normal(cell).strip(), around)
    if abs(cell) > 1e8:
        return None
    whole = int(cell)
    if whole in _DAY_NUMBERS:
        first = _FIRST_DAY_1904 if around.late_epoch else _FIRST_DAY
        return first + timedelta(days=whole)
    if cell == whole and 19_000_101 <= whole <= 21_001_231:
        return _typed_day(str(whole), around)
    return _in_month(whole, around) if cell == whole else None


def _typed_day(text: str, around: Around) -> date | None:
    if found := re.fullmatch(r"(?:[^\W\d_]{2,9}\.? )?(\d{1,2})(?::?[ae]|\.)?", text):
        inside = _in_month(int(found[1]), around)
        if inside is not None and _fits_weekday(text, inside, around):
            return inside
    if found := re.fullmatch(r"(\d\d)-?(\d\d)-?(\d\d)", text):
        return existing_day(2000 + int(found[1]), int(found[2]), int(found[3]))
    got = read_day(text, around.today, around.language)
    if got is None or got.day is None or got.fault or got.bare:
        return None
    if re.search(r"(?:19|20)\d\d", text) or re.search(r"\d[/.-]\d{1,2}[/.-]\d\d\b", text):
        return got.day
    this = existing_day(around.today.year, got.day.month, got.day.day)
    year = around.year or around.today.year - (this is not None and this > around.today)
    if around.year is None and this is None:
        year = got.day.year  # a leap day, of the year it is read as
    there = existing_day(year, got.day.month, got.day.day)
    return there if there is not None and _fits_weekday(text, there, around) else None


def _fits_weekday(text: str, day: date, around: Around) -> bool:
    """Whether the weekday written beside a day is the day's own."""
    known = words(around.language).weekdays
    written = [known[word] for word in re.findall(r"[^\W\d_]+", text.lower()) if word in known]
    return not written or written[0] == day.weekday()


def _in_month(number: int, around: Around) -> date | None:
    if around.month is None or around.year is None:
        return None
    return existing_day(around.year, around.month, number)


def clock_of(cell: Raw, language: str) -> int | None:
    """The minute of the day of a cell: a time, a fraction of a day, a whole hour, typed words."""
    if isinstance(cell, datetime):
        cell = cell.time()
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    if isinstance(cell, timedelta):
        minutes = round(cell.total_seconds() / 60)
        return minutes if 0 <= minutes <= DAY_MINUTES else None
    if isinstance(cell, str):
        return read_time(cell, language)
    if isinstance(cell, bool | date) or cell is None:
        return None
    if 0 <= cell < 1:
        return _whole(cell * DAY_MINUTES)
    if not 0 <= cell < 2400 or cell != int(cell):
        return None  # 13.3 may be 13.30 or 13.18
    number = int(cell)
    if number <= 24:
        return number * 60
    hour, minute = divmod(number, 100)
    return hour * 60 + minute if 1 <= hour < 24 and minute < 60 else None


def _whole(number: float) -> int | None:
    """The whole number a fraction stands for, as far as a sheet keeps it."""
    near = round(number)
    return near if abs(number - near) < 0.02 else None


def clock_span_of(cell: Raw, today: date, language: str) -> tuple[int, int] | None:
    """Start and end of a cell with both, "13-16.30"; the end may lie after midnight."""
    return _typed_span(cell, today, language) if isinstance(cell, str) else None


@functools.lru_cache(_REMEMBERED)
def _typed_span(text: str, today: date, language: str) -> tuple[int, int] | None:
    """As ``clock_span_of``; the same few times stand in most rows of a sheet."""
    got = read_line(text, today, _NOBODY, language)
    known = got.start is not None and got.end is not None
    other = got.left or got.doubts or got.amounts or got.activity or got.strangers or got.day
    if not known or other or got.start is None or got.end is None:
        return None
    return got.start, got.end


def length_of(cell: Raw, *, fractions: bool) -> int | None:
    """Minutes of a cell; ``fractions``: its column keeps parts of a day, not decimal hours."""
    if isinstance(cell, datetime):
        cell = cell - datetime.combine(_FIRST_DAY, time())
    if isinstance(cell, timedelta):
        return _whole(cell.total_seconds() / 60)
    if isinstance(cell, time):
        return cell.hour * 60 + cell.minute
    if isinstance(cell, str):
        return read_length(cell)
    if isinstance(cell, bool | date) or cell is None or not 0 <= cell < 1e6:
        return None
    return _whole(cell * (DAY_MINUTES if fractions else 60))


def keeps_fractions(cells: list[Raw]) -> bool:
    """Whether bare numbers of a column of lengths are parts of a day.

    They are where none is an hour or more, and some are no whole minutes when taken for hours.
    """
    numbers = [one for one in cells if isinstance(one, float | int) and not isinstance(one, bool)]
    if not numbers or max(numbers) >= 1:
        return False
    return any(abs(one * 60 - round(one * 60)) > 0.02 for one in numbers)


def amount_of(cell: Raw) -> int | None:
    """Öre of a cell; None where it is not one plain amount."""
    if isinstance(cell, str):
        return read_amount(cell)
    if isinstance(cell, bool) or not isinstance(cell, int | float) or not 0 <= cell < 1e8:
        return None
    ore = round(cell * 100)
    return ore if abs(cell * 100 - ore) < _NEAR * 1e4 else None


def names_of_cell(cell: Raw, language: str) -> tuple[str, ...]:
    """The names of a cell, as written: "anna + karim" are two."""
    if not isinstance(cell, str):
        return ()
    between = alternation(words(language).every("and_"))
    parts = re.split(rf"\s*[+/&,;]\s*|\s+(?:{between})\s+", normal(cell), flags=re.IGNORECASE)
    return tuple(dict.fromkeys(part.strip(" .") for part in parts if part.strip(" .")))


@functools.lru_cache(_REMEMBERED)
def status_said(text: str, today: date, language: str) -> str:
    """How an outing turned out by the words of a cell, "" where they do not say."""
    got = read_line(text, today, _NOBODY, language)
    return got.status or ""


@functools.lru_cache(_REMEMBERED)
def heading_month(text: str, language: str) -> tuple[int, int | None] | None:
    """The month of a heading, "November 2026" or "nov -26", with its year where it has one."""
    said = normal(text).lower().strip(" :.")
    found = re.fullmatch(rf"{_MONTH_LEAD}([^\W\d_]{{3,12}})\.?(?:[ ,'-]+((?:20)?\d\d))?", said)
    if found is None:
        found = re.fullmatch(rf"{_MONTH_LEAD}(20\d\d)[-/ ](\d{{1,2}})", said)
        inside = found is not None and 1 <= int(found[2]) <= 12
        return (int(found[2]), int(found[1])) if found is not None and inside else None
    year = int(found[2]) if found[2] else None
    year = year + 2000 if year is not None and year < 100 else year
    for known in words(language).all:
        for number, starts in enumerate(known.months, 1):
            if found[1].startswith(starts):
                return number, year
    return None
