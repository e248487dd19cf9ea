"""What one thing typed was read as, or why it was not understood."""

import re
from datetime import date
from typing import Final

from ledsagapp.domain.values import dataclass
from ledsagapp.text_input import read_values
from ledsagapp.text_input.normal import normal
from ledsagapp.wording.common.formats import Formats

KINDS: Final = ("amount", "time", "length", "date")
_DAY: Final = 24 * 60


@dataclass(frozen=True, slots=True)
class ReceiptReading:
    """The value (öre, minutes, "HH:MM" or an ISO date) and its words, or why there is none."""

    value: int | str | None
    understood: str | None = None
    why: str | None = None


def reading(kind: str, text: str, today: date, formats: Formats) -> ReceiptReading:
    """What a text of a kind was read as."""
    if not normal(text):
        return ReceiptReading(None, why=formats.tr("Nothing is written."))
    readers = {"amount": _amount, "time": _time, "length": _length, "date": _date}
    return readers[kind](text, today, formats)


def amount_fault(text: str, formats: Formats) -> str:
    """Why a text is no amount."""
    tr, said = formats.tr, normal(text)
    if re.match(r"-\s?\d", said):
        return tr("An amount cannot be less than zero.")
    if re.search(r"[.,]\d{3,}", said):
        return tr("Öre are two figures after the comma, as in 145,50.")
    if re.search(r"\d \d", said):
        return tr("More than one number stands here. Write one amount, as in 145,50.")
    return tr("The amount was not understood. Write for example 145 or 145,50.")


def time_fault(text: str, formats: Formats) -> str:
    """Why a text is no time of day."""
    tr = formats.tr
    found = re.fullmatch(r"(\d{1,2})[.:, ]?(\d{2})?", normal(text))
    if found and int(found[1]) > 23:
        return tr("There are 24 hours in a day: the last time is 23:59.")
    if found and int(found[2] or 0) > 59:
        return tr("There are 60 minutes in an hour: after {hour}:59 comes the next hour.").format(
            hour=found[1]
        )
    return tr("Write a time, for example 16:30.")


def length_fault(text: str, formats: Formats) -> str:
    """Why a text is no length."""
    tr = formats.tr
    found = re.search(r"\d+ ?(?::|[a-zåäö]+\.?) ?(\d{2,})", normal(text).lower())
    if found and int(found[1]) > 59:
        return tr("An hour has 60 minutes. Write 3:45, or 3,75 for three hours and three quarters.")
    return tr("Write how long it was, for example 3:30, 3,5 or 3 h 30.")


def date_fault(text: str, today: date, formats: Formats) -> str:
    """Why a text is no day."""
    tr = formats.tr
    found = read_values.read_day(text, today)
    if found is not None and found.fault == "other_weekday" and found.weekday is not None:
        weekday = formats.weekday(date(2026, 11, 2 + found.weekday))
        return tr("The weekday does not fit: that day is a {weekday}.").format(weekday=weekday)
    if found is not None:
        return tr("There is no such day in the calendar.")
    return tr("The date was not understood. Write for example 17/11 or yesterday.")


def clock_hint(minute: int | None, formats: Formats, *, start: bool) -> str:
    """What is said of 24:00, "" of any other time."""
    if minute != _DAY:
        return ""
    if start:
        return formats.tr("24:00 is midnight, when the day ends. Write 00:00 and the next day.")
    return formats.tr("24:00 is midnight, when the day ends.")


def _amount(text: str, _today: date, formats: Formats) -> ReceiptReading:
    ore = read_values.read_amount(text)
    if ore is None:
        return ReceiptReading(None, why=amount_fault(text, formats))
    return ReceiptReading(ore, formats.kronor(ore))


def _time(text: str, _today: date, formats: Formats) -> ReceiptReading:
    minute = read_values.read_time(text, formats.language)
    if minute is None:
        return ReceiptReading(None, why=time_fault(text, formats))
    words = clock_hint(minute, formats, start=False) or formats.clock(minute)
    return ReceiptReading(f"{minute // 60:02d}:{minute % 60:02d}", words)


def _length(text: str, _today: date, formats: Formats) -> ReceiptReading:
    minutes = read_values.read_length(text, formats.language)
    if minutes is None:
        return ReceiptReading(None, why=length_fault(text, formats))
    return ReceiptReading(minutes, formats.hours(minutes))


def _date(text: str, today: date, formats: Formats) -> ReceiptReading:
    found = read_values.read_day(text, today, formats.language)
    if found is None or found.day is None:
        return ReceiptReading(None, why=date_fault(text, today, formats))
    return ReceiptReading(found.day.isoformat(), formats.long_date(found.day))
