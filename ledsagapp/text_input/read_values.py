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
    "the day before yesterday": -2,
    "day before yesterday": -2,
    "förrgår": -2,
    "i förrgår": -2,
    "iförrgår": -2,
    "imorgon": 1,
    "i morgon": 1,
    "imorron": 1,
    "tomorrow": 1,
    "the day after tomorrow": 2,
    "day after tomorrow": 2,
    "övermorgon": 2,
    "iövermorgon": 2,
    "i övermorgon": 2,
    "tänään": 0,
    "eilen": -1,
    "toissapäivänä": -2,
    "huomenna": 1,
    "ylihuomenna": 2,
}
MOST_DAYS = 120
_WEEKDAYS = (
    ("mån", "mon", "ma"),
    ("tis", "tue", "ti"),
    ("ons", "wed", "ke"),
    ("tor", "thu", "to"),
    ("fre", "fri", "pe"),
    ("lör", "sat", "la"),
    ("sön", "sun", "su"),
)
_WHOLE = tuple(
    (sv, f"{sv}s", f"{sv}en", f"{sv}ens", en, f"{en}s", *more)
    for sv, en, *more in (
        ("måndag", "monday", "maanantai", "maanantaina"),
        ("tisdag", "tuesday", "tues", "tiistai", "tiistaina"),
        ("onsdag", "wednesday", "keskiviikko", "keskiviikkona"),
        ("torsdag", "thursday", "thur", "thurs", "torstai", "torstaina"),
        ("fredag", "friday", "perjantai", "perjantaina"),
        ("lördag", "saturday", "lauantai", "lauantaina"),
        ("söndag", "sunday", "sunnuntai", "sunnuntaina"),
    )
)
_MONTHS = (
    ("jan", "tammi"),
    ("feb", "helmi"),
    ("mar", "maalis"),
    ("apr", "huhti"),
    ("maj", "may", "touko"),
    ("jun", "kesä"),
    ("jul", "heinä"),
    ("aug", "elo"),
    ("sep", "syys"),
    ("okt", "oct", "loka"),
    ("nov", "marras"),
    ("dec", "joulu"),
)


def read_date(text: str, today: date) -> date | None:
    """The day meant: "i går", "tis", "17/11", "17 november", "2026-11-17", "20261117".

    Without a year the day nearest to today; a weekday is today or the latest such day,
    "i fredags" and "förra fredagen" are before today, "på fredag" and "nästa fredag" after it.
    """
    said = " ".join(text.strip().lower().rstrip(".").split())
    try:
        if said in _DAYS_AWAY:
            return today + timedelta(days=_DAYS_AWAY[said])
        return _weekday(said, today) or _written_out(said, today) or _numbers(said, today)
    except OverflowError:  # a day outside the calendar
        return None


def _weekday(said: str, today: date) -> date | None:
    found = re.fullmatch(r"(?:(i|på|on|förra|last|nästa|next|this|nu på) )?([a-zåäö]{2,13})", said)
    number = day_number(found[2]) if found else None
    if found is None or number is None:
        return None
    back, ahead = (today.weekday() - number) % 7, (number - today.weekday()) % 7
    if found[1] in ("på", "nästa", "next", "this", "nu på"):
        return today + timedelta(days=ahead or 7)
    if found[1] in ("i", "förra", "last"):
        return today - timedelta(days=back or 7)
    return today - timedelta(days=back)


def day_number(word: str) -> int | None:
    """Monday is 0: "tis", "tisdag", "tisdags", "tisdagen", "tue", "ti", "tiistaina"; else None."""
    said = word.lower()
    for number, short in enumerate(_WEEKDAYS):
        if said in (*short, short[0] + "s", *_WHOLE[number]):
            return number
    return None


def _written_out(said: str, today: date) -> date | None:
    swedish = re.fullmatch(
        r"(?:[a-zåäö]+ )?(?:den |the )?(\d{1,2})(?::?[ae]|st|nd|rd|th)?\.? (?:of )?"
        r"([a-zåäö]{3,12})\.?(?: (\d{4}))?",
        said,
    )
    english = re.fullmatch(
        r"(?:[a-z]+ )?([a-z]{3,9}) (\d{1,2})(?:st|nd|rd|th)?(?:,? (\d{4}))?", said
    )
    day, name, year = (
        (swedish[1], swedish[2], swedish[3])
        if swedish
        else (english[2], english[1], english[3])
        if english
        else ("", "", None)
    )
    # The longest start that fits: "marraskuu" begins like March, and is November in Finnish.
    fitting = [
        (len(start), number)
        for number, starts in enumerate(_MONTHS, start=1)
        for start in starts
        if name.startswith(start)
    ]
    return _day(year, max(fitting)[1], int(day), today) if fitting else None


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


def read_dates(text: str, first: date, today: date) -> tuple[date, ...] | None:
    """The days meant besides the first: "24/11, 1/12", "varje vecka till 20/12".

    In order, none of them twice; None where any of it cannot be understood, or where it
    comes to more than ``MOST_DAYS``.
    """
    said = " ".join(text.strip().lower().split())
    if found := re.fullmatch(
        r"(varje vecka|every week|varannan vecka|every other week|varje dag|every day)"
        r" (?:till och med|t o m|till|until|to) (.+)",
        said,
    ):
        last = read_date(found[2], first)
        apart = 14 if "other" in said or "varannan" in said else 1 if "da" in found[1] else 7
        return None if last is None else _series(first, last, timedelta(days=apart))
    parts = [part for part in re.split(r",|;|\boch\b|\band\b", said) if part.strip()]
    days = [read_date(part, today) for part in parts]
    known = sorted({day for day in days if day is not None and day != first})
    return None if None in days or len(known) > MOST_DAYS else tuple(known)


def _series(first: date, last: date, apart: timedelta) -> tuple[date, ...] | None:
    days = (last - first) // apart
    return tuple(first + apart * n for n in range(1, days + 1)) if 0 < days <= MOST_DAYS else None


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
    hour = r"(?:(?:h|t|tim|timme|timmar|hours?|tuntia?)\.?)"
    minute = r"(?:(?:m|min|minut|minuter|minutes?|minuuttia?)\.?)"
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
    said = re.sub(r"\s*(kr|kronor|krona|kruunua?|sek)\.?$", "", said).replace(" ", "")
    found = re.fullmatch(r"(\d{1,9})(?:[.,:](\d{1,2}))?", said)
    if found is None:
        return None
    return int(found[1]) * 100 + int((found[2] or "0").ljust(2, "0"))
