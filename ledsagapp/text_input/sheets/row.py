"""A row of a kept sheet as a value, its times, and whether two rows may tell of the same."""

from datetime import date, datetime, time, timedelta
from typing import Final

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.values import dataclass
from ledsagapp.text_input.sheets.cells import DAY_MINUTES

_MORNING: Final = 8 * 60  # an end before it may be the next day's
_EVENING: Final = 15 * 60


class SheetRowState(StrEnum):
    """What a row of a sheet is."""

    CLEAR = "clear"
    UNSURE = "unsure"
    SUM = "sum"
    HEADING = "heading"
    DOUBLE = "double"


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row: its physical number from 1, what it is, and what was read of it.

    ``start`` and ``end`` are minutes from the day's midnight, the end possibly after the next;
    ``minutes`` is the absolute length, ``amount`` öre. ``kind``: "outing", "expense", "both", ""
    where it is neither. ``why`` is a code of what makes it unsure, "" where nothing does.
    """

    number: int
    state: SheetRowState
    kind: str = ""
    day: date | None = None
    start: int | None = None
    end: int | None = None
    minutes: int | None = None
    amount: int | None = None
    companions: tuple[str, ...] = ()
    person: str = ""
    activity: str = ""
    place: str = ""
    why: str = ""


def end_after(start: int, end: int) -> tuple[tuple[int, int], str]:
    """The times, the end on the next day where it comes first; unsure unless it is a night."""
    if end > start:
        return (start, end), ""
    night = start >= _EVENING and end <= _MORNING
    return (start, end + DAY_MINUTES), "" if night else "ends_before_start"


def length_on(day: date, start: int, end: int) -> int | None:
    """Absolute minutes between two times of a day; None where one does not exist that day."""
    texts = [minute_text(day, minute) for minute in (start, end)]
    if any(local_time.fault(text) for text in texts) or local_time.is_backwards(*texts):
        return None
    return local_time.length(texts[0], texts[1])


def minute_text(day: date, minute: int) -> str:
    """A minute of a day, or after its midnight, as the ledger writes a time."""
    whole = datetime.combine(day, time()) + timedelta(minutes=minute)
    return f"{whole:%Y-%m-%dT%H:%M}"


def year_before(day: date) -> date:
    """The same day a year earlier."""
    try:
        return day.replace(year=day.year - 1)
    except ValueError:
        return day - timedelta(days=366)


def is_double(row: SheetRow, other: SheetRow) -> bool:
    """Whether two rows may tell of the same: same day and person, times that overlap by half."""
    if row.day != other.day or row.person.casefold() != other.person.casefold():
        return False
    if row.kind == "expense" and other.kind == "expense":
        return row.amount == other.amount and row.activity.casefold() == other.activity.casefold()
    if "expense" in (row.kind, other.kind):
        return False
    if None in (row.start, row.end, other.start, other.end):
        same = row.minutes == other.minutes and row.activity.casefold() == other.activity.casefold()
        return same and _shares_companion(row, other)
    overlap = min(row.end or 0, other.end or 0) - max(row.start or 0, other.start or 0)
    shorter = min((row.end or 0) - (row.start or 0), (other.end or 0) - (other.start or 0))
    return overlap * 2 >= shorter > 0


def _shares_companion(row: SheetRow, other: SheetRow) -> bool:
    folded = [{name.casefold() for name in one.companions} for one in (row, other)]
    return not folded[0] or not folded[1] or bool(folded[0] & folded[1])
