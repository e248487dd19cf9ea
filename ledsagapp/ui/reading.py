"""What a person means by what was typed: dates, times, hours and amounts; knows no Qt.

Each reader answers None where the text cannot be understood; nothing is guessed silently,
since the form shows what was understood.
"""

import re
from datetime import date, timedelta

_DAYS_AWAY = {
    "idag": 0,
    "i dag": 0,
    "today": 0,
    "igår": -1,
    "i går": -1,
    "yesterday": -1,
    "förrgår": -2,
    "i förrgår": -2,
    "iförrgår": -2,
    "imorgon": 1,
    "i morgon": 1,
    "imorron": 1,
    "tomorrow": 1,
    "övermorgon": 2,
    "i övermorgon": 2,
}
_WEEKDAYS = (
    ("mån", "mon"),
    ("tis", "tue"),
    ("ons", "wed"),
    ("tor", "thu"),
    ("fre", "fri"),
    ("lör", "sat"),
    ("sön", "sun"),
)
_MONTHS = (
    ("jan",),
    ("feb",),
    ("mar",),
    ("apr",),
    ("maj", "may"),
    ("jun",),
    ("jul",),
    ("aug",),
    ("sep",),
    ("okt", "oct"),
    ("nov",),
    ("dec",),
)
_WORD = re.compile(r"[a-zåäö]{3,9}", re.IGNORECASE)


def read_date(text: str, today: date) -> date | None:
    """The day meant: "i går", "tis", "17/11", "17 november", "2026-11-17", "20261117".

    Without a year the day nearest to today; a weekday is today or the latest such day.
    """
    said = " ".join(text.strip().lower().rstrip(".").split())
    if said in _DAYS_AWAY:
        return today + timedelta(days=_DAYS_AWAY[said])
    return _weekday(said, today) or _written_out(said, today) or _numbers(said, today)


def _weekday(said: str, today: date) -> date | None:
    if not _WORD.fullmatch(said):
        return None
    for number, starts in enumerate(_WEEKDAYS):
        if said.startswith(starts):
            return today - timedelta(days=(today.weekday() - number) % 7)
    return None


def _written_out(said: str, today: date) -> date | None:
    found = re.fullmatch(r"(?:[a-zåäö]+ )?(\d{1,2})\.? ([a-zåäö]{3,9})\.?(?: (\d{4}))?", said)
    if found is None:
        return None
    for number, starts in enumerate(_MONTHS, start=1):
        if found[2].startswith(starts):
            return _day(found[3], number, int(found[1]), today)
    return None


def _numbers(said: str, today: date) -> date | None:
    if found := re.fullmatch(r"(\d{4})[-/. ]?(\d{2})[-/. ]?(\d{2})", said):
        return _day(found[1], int(found[2]), int(found[3]), today)
    if found := re.fullmatch(r"(\d{1,2})[/.](\d{1,2})(?:[/. -](\d{4}|\d{2}))?", said):
        year = found[3] and (found[3] if len(found[3]) == 4 else f"20{found[3]}")
        return _day(year, int(found[2]), int(found[1]), today)
    if found := re.fullmatch(r"\d{1,2}", said):
        return _day(None, today.month, int(said), today)
    return None


def _day(year: str | None, month: int, day: int, today: date) -> date | None:
    if year is not None:
        return _made(int(year), month, day)
    near = [_made(today.year + away, month, day) for away in (-1, 0, 1)]
    found = [candidate for candidate in near if candidate is not None]
    return min(found, key=lambda candidate: abs(candidate - today), default=None)


def _made(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def read_time(text: str) -> int | None:
    """The minute of the day meant: "13", "13.30", "13:30", "1330", "kl 9"."""
    said = re.sub(r"^(kl\.?|at)\s*", "", text.strip().lower())
    found = re.fullmatch(r"(\d{1,2})(?:[.:, ]?(\d{2}))?", said)
    if found is None:
        return None
    hour, minute = int(found[1]), int(found[2] or 0)
    if hour == 24 and minute == 0:
        return 24 * 60
    return hour * 60 + minute if hour < 24 and minute < 60 else None


def read_length(text: str) -> int | None:
    """The minutes meant: "3 h", "3,5", "3 h 30", "3 timmar 30 minuter", "90 min", "3:30"."""
    said = text.strip().lower().replace("\N{NO-BREAK SPACE}", " ")
    hour = r"(?:(?:h|tim|timme|timmar|hours?)\.?)"
    minute = r"(?:(?:m|min|minut|minuter|minutes?)\.?)"
    if found := re.fullmatch(rf"(\d+)\s*{minute}", said):
        return int(found[1])
    if found := re.fullmatch(
        rf"(\d+)\s*(?:{hour}|:)\s*(?:och |and )?(\d{{1,2}})\s*{minute}?", said
    ):
        return int(found[1]) * 60 + int(found[2])
    found = re.fullmatch(rf"(\d{{1,6}})(?:[.,](\d{{1,2}}))?\s*{hour}?", said)
    if found is None:
        return None
    hundredths = int((found[2] or "0").ljust(2, "0"))
    return int(found[1]) * 60 + (hundredths * 60 + 50) // 100


def read_amount(text: str) -> int | None:
    """The öre meant: "145", "145,50", "1 250 kr", "145:-"."""
    said = text.strip().lower().replace("\N{NO-BREAK SPACE}", " ").removesuffix(":-")
    said = re.sub(r"\s*(kr|kronor|krona|sek)\.?$", "", said).replace(" ", "")
    found = re.fullmatch(r"(\d{1,9})(?:[.,:](\d{1,2}))?", said)
    if found is None:
        return None
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
