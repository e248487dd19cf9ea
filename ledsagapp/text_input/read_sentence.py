"""One line in a person's own words, read as an outing to be looked at; knows no Qt.

"igår 13-16.30 bio med Anna 145 kr": amount, day, times, state, companions and place are taken
out one by one, what is left over is what was done. A second day, time or amount is not chosen
between: it is kept as it stands and told as not understood.
"""

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final

from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.text_input import read_values as reading

_GAP: Final = "\0"
_NUMBERS: Final = (
    ("en och en halv timme", "1,5 h"),
    ("en och en halv timma", "1,5 h"),
    ("one and a half hours", "1,5 h"),
    ("an hour and a half", "1,5 h"),
    ("två och en halv timme", "2,5 h"),
    ("två och en halv timmar", "2,5 h"),
    ("tre och en halv timme", "3,5 h"),
    ("tre och en halv timmar", "3,5 h"),
    ("en halvtimme", "30 min"),
    ("halvtimme", "30 min"),
    ("en halv timme", "30 min"),
    ("half an hour", "30 min"),
    ("en timme", "1 h"),
    ("en timma", "1 h"),
    ("an hour", "1 h"),
    ("one hour", "1 h"),
    *((f"{word} timmar", f"{n} h") for n, word in enumerate(("två", "tre", "fyra", "fem"), 2)),
    *((f"{word} hours", f"{n} h") for n, word in enumerate(("two", "three", "four", "five"), 2)),
)
_DAY_WORDS: Final = (
    r"mån(?:dag(?:en)?s?)?|tis(?:dag(?:en)?s?)?|ons(?:dag(?:en)?s?)?|tor(?:s)?(?:dag(?:en)?s?)?"
    r"|fre(?:dag(?:en)?s?)?|lör(?:dag(?:en)?s?)?|sön(?:dag(?:en)?s?)?"
    r"|mondays?|tue(?:s(?:days?)?)?|wed(?:nesdays?)?|thu(?:r(?:s(?:days?)?)?)?|fri(?:days?)?"
    r"|sat(?:urdays?)?|sundays?"
)
_MONTH: Final = r"(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)[a-zåäö]{0,6}\.?"
_ENGLISH: Final = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*"
_NTH: Final = r"\d{1,2}(?::?[ae]|st|nd|rd|th)?"
_LED: Final = rf"(?:(?:på |i |on )?(?:{_DAY_WORDS}) )?"
_DAYS: Final = tuple(
    re.compile(rf"(?<![\w/.-]){form}(?![\w/-])", re.IGNORECASE)
    for form in (
        r"\d{4}-\d{2}-\d{2}",
        r"20\d{6}",
        rf"{_LED}(?:den |the )?{_NTH}\.? (?:of )?{_MONTH}(?: \d{{4}})?",
        rf"{_LED}{_ENGLISH} {_NTH}(?:,? \d{{4}})?",
        rf"{_LED}(?:den )?\d{{1,2}}/\d{{1,2}}(?:[/ -]\d{{4}}|[/-]\d{{2}})?",
        r"(?:the )?day (?:before yesterday|after tomorrow)",
        r"i ?dag|today|i ?går|yesterday|i ?förrgår|i ?morgon|imorron|tomorrow|i ?övermorgon",
        rf"(?:nu på|på|i|förra|nästa|on|last|next|this) (?:{_DAY_WORDS})",
        rf"(?:{_DAY_WORDS})",
    )
)
_AMOUNT: Final = re.compile(
    r"(?<![\w.,:/-])(\d{1,3}(?: \d{3})+|\d{1,7})(?:[.,:](\d{1,2}))?"
    r"\s*(?::-|(?:kr|kronor|krona|sek)\b)",
    re.IGNORECASE,
)
_CLOCK: Final = r"(\d{1,2})(?:[.:](\d{2})|(?<=\d\d)([0-5]\d))?\s*([ap]\.?m\b\.?)?"
_SPAN: Final = re.compile(
    rf"(?<![\w.,:/-])(?:(?:kl\.?|klockan|från|mellan|at|from|between)\s+)*{_CLOCK}"
    rf"\s*(?:-|–|—|\btill\b|\btil\b|\bto\b|\buntil\b|\boch\b|\band\b)\s*(?:kl\.?\s+)?{_CLOCK}(?![\w/:])",
    re.IGNORECASE,
)
_HOUR: Final = r"(?:h|tim|timme|timmar|timma|hours?|hrs?)\b\.?"
_LENGTH: Final = re.compile(
    rf"(?<![\w.,:/-])(?:(?:i|under|for)\s+)?(\d{{1,2}}(?:[.,]\d{{1,2}})?\s*{_HOUR}"
    r"(?:\s*(?:och |and )?\d{1,2}(?:\s*(?:m|min|minut|minuter|minutes?)\b\.?)?(?![\w.:,]))?"
    r"|\d{1,3}\s*(?:min|minut|minuter|minutes?)\b\.?)",
    re.IGNORECASE,
)
_START: Final = re.compile(
    rf"(?<![\w.,:/-])(?:(?:kl\.?|klockan|från|at|from)\s*{_CLOCK}|(\d{{1,2}})[.:](\d{{2}}))(?![\w/:])",
    re.IGNORECASE,
)
# "13 i 3,5 timmar": a figure right before what the length was taken out of.
_BARE_START: Final = re.compile(r"(?<![\w.,:/-])(\d{1,2})()()()()()(?=,? ?\0)")
_STATES: Final = (
    (
        Status.CANCELLED_LATE,
        r"sent (?:av|in)(?:bok|ställ)\w*|avbok\w+ (?:för )?sent|cancell?ed late",
    ),
    (
        Status.CANCELLED_BY_PROVIDER,
        (
            r"(?:blev )?inställ[dt]a?(?: av utföraren)?|avbok\w+ av utföraren"
            r"|(?:cancell?ed|called off) by the provider|called off"
        ),
    ),
    (Status.CANCELLED_IN_TIME, r"avbok(?:ad|at|ade)(?: i tid)?|cancell?ed(?: in time)?"),
    (Status.NO_SHOW, r"uteblev|blev inte av|blev inget|no[- ]show|did not happen"),
    (Status.PLANNED, r"boka[dt]?\b|planera[dt]?|booked|planned|book\b"),
    (Status.DONE, r"genomförd|genomfört|utförd|utfört|done"),
)
_CATEGORIES: Final = (
    (Category.COFFEE, r"fika\w*|kaffe\w*|café\w*|kafé\w*|coffee"),
    (Category.MEAL, r"lunch\w*|middag\w*|mat|restaurang\w*|pizza\w*|dinner|meal"),
    (Category.TRAVEL, r"buss\w*|tåg\w*|taxi\w*|färdtjänst\w*|båt\w*|bus|train|ferry"),
)
_PLACE: Final = re.compile(
    r"(?<!\w)(?:på|i|vid|hos|at|in)\s+"
    r"([A-ZÅÄÖ][\w'’&-]*(?:\s+(?:[A-ZÅÄÖ][\w'’&-]*|i\s+(?=[A-ZÅÄÖ])[\w'’-]+))*)"
)
_LOOSE: Final = r"(?:med|with|och|and|på|i|at|in|kl|den|the|till|on|för|for|,|;|\.|-|–|&|\+)"


@dataclass(frozen=True, slots=True)
class Names:
    """Whom and what the words may mean: companions as (id, name), and places known already."""

    companions: Sequence[tuple[str, str]] = ()
    places: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Understood:
    """What a line was understood as; None where it says nothing of it.

    ``length`` is in minutes where no end was written; ``left`` are the parts not understood,
    ``strangers`` names after "med" that fit no companion or more than one.
    """

    day: date | None = None
    start: int | None = None
    end: int | None = None
    length: int | None = None
    amount: int | None = None
    category: Category | None = None
    status: Status | None = None
    companion_ids: tuple[str, ...] = ()
    place: str = ""
    activity: str = ""
    left: tuple[str, ...] = ()
    strangers: tuple[str, ...] = ()


@dataclass(slots=True)
class _Line:
    """The text with what was taken out of it replaced by gaps."""

    text: str

    def take(self, pattern: re.Pattern[str], sense: Callable[[re.Match[str]], bool]) -> bool:
        """Take out the first match that makes sense."""
        for match in pattern.finditer(self.text):
            if sense(match):
                self.text = self.text[: match.start()] + _GAP + self.text[match.end() :]
                return True
        return False


def read_line(text: str, today: date, names: Names) -> Understood:
    """What the line says; every word of it is in the answer somewhere."""
    line = _Line(" ".join(text.split()))
    for words, figures in _NUMBERS:
        line.text = re.sub(rf"(?<!\w){words}(?!\w)", figures, line.text, flags=re.IGNORECASE)
    got = _status(line, _amount(line, Understood()))
    got = _times(line, _day(line, got, today))
    got = _place(line, _companions(line, got, names), names)
    return _rest(line, got)


def _amount(line: _Line, got: Understood) -> Understood:
    found: list[int] = []

    def sense(match: re.Match[str]) -> bool:
        amount = reading.read_amount(match[0])
        found.extend([] if amount is None else [amount])
        return amount is not None

    line.take(_AMOUNT, sense)
    if not found:
        return got
    kinds = [kind for kind, words in _CATEGORIES if _has(line.text, words)]
    return replace(got, amount=found[0], category=kinds[0] if len(kinds) == 1 else None)


def _has(text: str, words: str) -> bool:
    return re.search(rf"(?<!\w)(?:{words})(?!\w)", text, re.IGNORECASE) is not None


def _status(line: _Line, got: Understood) -> Understood:
    for status, words in _STATES:
        pattern = re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE)
        if line.take(pattern, lambda _match: True):
            return replace(got, status=status)
    return got


def _day(line: _Line, got: Understood, today: date) -> Understood:
    """The first day written; further ones are not chosen between."""
    days: list[date] = []
    further: list[str] = []
    while found := _next_day(line.text, today, booked=got.status is Status.PLANNED):
        match, day = found
        further.extend([match[0]] if days else [])
        days.append(day)
        line.text = line.text[: match.start()] + _GAP + line.text[match.end() :]
    return replace(got, day=days[0], left=tuple(further)) if days else got


def _next_day(text: str, today: date, *, booked: bool) -> tuple[re.Match[str], date] | None:
    """What stands first and reads as a day, the longest reading of it."""
    found = [
        (match.start(), -len(match[0]), match, day)
        for form in _DAYS
        for match in form.finditer(text)
        if (day := _read_day(match[0], today, booked=booked)) is not None
    ]
    first = min(found, key=lambda one: one[:2], default=None)
    return None if first is None else (first[2], first[3])


def _read_day(said: str, today: date, *, booked: bool) -> date | None:
    bare = re.sub(r"^(?:den|the) ", "", said, flags=re.IGNORECASE)
    if booked and reading.day_number(bare) is not None:
        return reading.read_date(f"på {bare}", today)  # what is booked is to come
    if "/" in bare:
        bare = re.sub(r"^\D+", "", bare)
    return reading.read_date(bare, today)


def _times(line: _Line, got: Understood) -> Understood:
    found: list[tuple[int, int]] = []

    def span(match: re.Match[str]) -> bool:
        end = _minute(match[5], match[6] or match[7], match[8])
        begin = _minute(match[1], match[2] or match[3], match[4])
        if match[8] and not match[4] and begin is not None and end is not None:
            later = _minute(match[1], match[2] or match[3], match[8])
            begin = later if later is not None and later < end else begin
        if begin is None or end is None or begin == end:
            return False
        found.append((begin, end))
        return True

    if line.take(_SPAN, span):
        return replace(got, start=found[0][0], end=found[0][1])
    lengths: list[int] = []

    def long(match: re.Match[str]) -> bool:
        minutes = reading.read_length(re.sub(r"hrs?\b", "h", match[1], flags=re.IGNORECASE))
        lengths.extend([minutes] if minutes else [])
        return bool(minutes)

    def start(match: re.Match[str]) -> bool:
        begin = _minute(match[1] or match[5], match[2] or match[3] or match[6], match[4])
        found.extend([] if begin is None else [(begin, begin)])
        return begin is not None

    line.take(_LENGTH, long)
    if not line.take(_START, start) and lengths:
        line.take(_BARE_START, start)
    return replace(
        got, start=found[0][0] if found else None, length=lengths[0] if lengths else None
    )


def _minute(hour: str, minute: str | None, half: str | None) -> int | None:
    hours, minutes = int(hour), int(minute or 0)
    if half:
        if not 1 <= hours <= 12:
            return None
        hours = hours % 12 + (12 if half[0].lower() == "p" else 0)
    if (hours, minutes) == (24, 0):
        return 24 * 60
    return hours * 60 + minutes if hours < 24 and minutes < 60 else None


def _companions(line: _Line, got: Understood, names: Names) -> Understood:
    """Whole names anywhere, first names where just one companion has it."""
    found: list[tuple[int, str]] = []
    firsts = [name.split()[0].lower() for _key, name in names.companions if name.strip()]
    strangers: list[str] = []
    for whole in (True, False):
        for key, name in names.companions:
            said = name if whole else name.split(" ", 1)[0]
            if not said or key in {one for _at, one in found}:
                continue
            match = re.search(rf"(?<!\w){re.escape(said)}(?!\w)", line.text, re.IGNORECASE)
            if match is None or (not whole and not _named(line.text, match)):
                continue
            if not whole and firsts.count(said.lower()) > 1:
                strangers.append(match[0])
                continue
            found.append((match.start(), key))
            hole = _GAP * len(match[0])  # as long as before, so that the order is kept
            line.text = line.text[: match.start()] + hole + line.text[match.end() :]
    line.text = re.sub(rf"{_GAP}+", _GAP, line.text)
    unknown = re.search(r"(?<!\w)(?:med|with)\s+([A-ZÅÄÖ][\w-]*(?:\s+[A-ZÅÄÖ][\w-]*)?)", line.text)
    if unknown and unknown[1] not in strangers:
        strangers.append(unknown[1])
    return replace(
        got,
        companion_ids=tuple(key for _at, key in sorted(found)),
        strangers=tuple(dict.fromkeys(strangers)),
    )


def _named(text: str, match: re.Match[str]) -> bool:
    """Whether a first name stands as a name: with a capital, or after "med", "och" or a comma."""
    before = text[: match.start()].rstrip().lower()
    led_to = re.search(r"(?:\bmed|\bwith|\boch|\band|,|\0)$", before)
    return match[0][:1].isupper() or led_to is not None


def _place(line: _Line, got: Understood, names: Names) -> Understood:
    for place in sorted(names.places, key=len, reverse=True):
        pattern = re.compile(
            rf"(?<!\w)(?:på|i|vid|hos|at|in)\s+{re.escape(place)}(?!\w)", re.IGNORECASE
        )
        if line.take(pattern, lambda _match: True):
            return replace(got, place=place)
    found: list[str] = []

    def sense(match: re.Match[str]) -> bool:
        found.append(match[1])
        return True

    line.take(_PLACE, sense)
    return replace(got, place=found[0]) if found else got


def _rest(line: _Line, got: Understood) -> Understood:
    """What remains is what was done; figures in it were not understood."""
    parts = [_bare(part) for part in line.text.split(_GAP)]
    words: list[str] = []
    left = list(got.left)
    for part in parts:
        strange = re.findall(r"\S*\d\S*", part)
        left.extend(strange)
        kept = _bare(" ".join(word for word in part.split() if word not in strange))
        words.extend([kept] if kept else [])
    return replace(got, activity=" ".join(words), left=tuple(left))


def _bare(part: str) -> str:
    """The part without the small words that led to what was taken out on either side."""
    before = ""
    while before != part:
        before = part
        part = part.strip()
        part = re.sub(rf"^(?:{_LOOSE})(?!\w)", "", part, flags=re.IGNORECASE)
        part = re.sub(rf"(?<!\w)(?:{_LOOSE})$", "", part, flags=re.IGNORECASE)
    return part
