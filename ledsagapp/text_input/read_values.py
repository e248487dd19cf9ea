"""What a person means by what was typed in one field: dates, times, lengths and amounts.

Each reader answers None where the text cannot be understood; nothing is guessed silently, since
the form shows what was understood.
"""

import re
from typing import Final

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.values import dataclass
from ledsagapp.text_input.amounts import read_amount
from ledsagapp.text_input.days import MOST_DAYS, read_date, read_dates, read_day
from ledsagapp.text_input.normal import normal
from ledsagapp.text_input.times import DAY, time_forms

__all__ = (
    "MOST_DAYS",
    "HourPart",
    "TimeOfDay",
    "read_amount",
    "read_date",
    "read_dates",
    "read_day",
    "read_length",
    "read_time",
    "read_time_of_day",
)
_WORDED: Final = r"[^\W\d_]"


class HourPart(StrEnum):
    """Which of the two is meant of an hour that the clock repeats in autumn."""

    UNSAID = ""
    FIRST = "+02:00"
    SECOND = "+01:00"


@dataclass(frozen=True, slots=True)
class TimeOfDay:
    """A minute of the day, 0 to 1440, and which of two where the hour comes twice."""

    minute: int
    part: HourPart = HourPart.UNSAID


# Not compiled before a time is read.
_SUMMER: Final = r"\s*(?:\+ ?0?2:?00|sommartid|summer time|kesäaika\w*|cest)$"
_WINTER: Final = (
    r"\s*(?:\+ ?0?1:?00|vintertid|normaltid|winter time|standard time|talviaika\w*|cet)$"
)


def read_time(text: str, language: str = "") -> int | None:
    """The minute of the day meant: "13", "13.30", "1330", "kl 9", "halv tre", "3 em"."""
    found = read_time_of_day(text, language)
    return None if found is None else found.minute


def read_time_of_day(text: str, language: str = "") -> TimeOfDay | None:
    """The time meant, with "sommartid" or "vintertid" where the hour comes twice that night."""
    said, part = normal(text), HourPart.UNSAID
    if not said:
        return None
    for form, which in ((_SUMMER, HourPart.FIRST), (_WINTER, HourPart.SECOND)):
        if re.search(form, said, re.IGNORECASE):
            said, part = re.sub(form, "", said, flags=re.IGNORECASE), which
    minute = _minute(said, language)
    return None if minute is None else TimeOfDay(minute, part)


def _minute(said: str, language: str) -> int | None:
    figures = re.fullmatch(
        r"(?:(?:kl\.?|klockan|klo\.?|kello|at) ?)?(\d{1,2})(?:[.:, ]?(\d{2}))?", said, re.IGNORECASE
    )
    if figures:
        hour, minute = int(figures[1]), int(figures[2] or 0)
        if (hour, minute) == (24, 0):
            return DAY
        return hour * 60 + minute if hour < 24 and minute < 60 else None
    forms = time_forms(language)
    for form in (*forms.starts, forms.whole):
        match = form.fullmatch(said)
        clock = forms.clock(match, "b") if match else None
        if clock is not None:
            return clock.alone()
    return None


def read_length(text: str, language: str = "") -> int | None:
    """The minutes meant: "3 h", "3,5", "3½ h", "3 h 30", "halvtimme", "90 min", "3:30".

    Figures alone are hours; "3:75" and "3 h 75" are no lengths.
    """
    said = normal(text)
    if found := re.fullmatch(r"(\d{1,6}):(\d{2})(?: ?h)?", said):
        return int(found[1]) * 60 + int(found[2]) if int(found[2]) < 60 else None
    if found := re.fullmatch(r"(\d{1,6})(?:[.,](\d{1,2}))?", said):
        hundredths = int((found[2] or "0").ljust(2, "0"))
        return int(found[1]) * 60 + (hundredths * 60 + 50) // 100
    return time_forms(language).length(said) if re.search(_WORDED, said) else None
