"""An outing written in a person's own words: what it says, what must be asked, and saving it."""

from datetime import date, datetime, timedelta

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.draft import Draft
from ledsagapp.text_input.draft_from_text import drafted
from ledsagapp.text_input.read_sentence import Understood
from ledsagapp.workflow.commands import save_outing

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Times:
    """When an outing was, as local times of the ledger; ``minutes`` in absolute time."""

    start: str
    end: str
    minutes: int


def times(got: Understood, today: date) -> Times | None:
    """The times of what was understood; None where start or end is not known, or is no time.

    An end that does not come after the start is the next day's; no day written is today.
    """
    minute = last_minute(got)
    if got.start is None or minute is None:
        return None
    day = got.day or today
    start = _local(day, got.start)
    end = _local(day, minute)
    if clock.fault(start) or clock.fault(end) or clock.is_backwards(start, end):
        return None
    return Times(start, end, clock.length(start, end))


def last_minute(got: Understood) -> int | None:
    """The end in minutes from the first day's midnight, written as a time or as a length."""
    if got.end is not None:
        later = got.start is not None and got.end <= got.start
        return got.end + DAY if later else got.end
    if got.start is not None and got.length is not None:
        return got.start + got.length
    return None


def entries(
    ledger: Ledger, line: str, today: date, person_id: str, language: str, now: datetime | None
) -> tuple[Draft, Outing | None, list[Expense]]:
    """The draft of a line, and the outing and expenses it makes where its times are whole."""
    draft = drafted(ledger, line, today, new_id(), person_id, language=language, now=now)
    got = draft.understood or Understood()
    when = times(got, today)
    if when is None:
        return draft, None, []
    outing = replace(draft.outing, start=when.start, end=when.end)
    day = got.day or today
    costs = [
        Expense(new_id(), person_id, day, amount, got.category or Category.OTHER, None, outing.id)
        for amount in got.amounts
    ]
    return draft, outing, costs


def save_own_words(book: Book, outing: Outing, costs: list[Expense]) -> None:
    """Save the outing and its expenses as one step."""
    save_outing(book, outing, costs, {})


def _local(day: date, minute: int) -> str:
    on, left = day + timedelta(days=minute // DAY), minute % DAY
    return f"{on.isoformat()}T{left // 60:02d}:{left % 60:02d}"
