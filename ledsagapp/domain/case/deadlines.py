"""When last month's papers are to be handed in: a day of the month after, as the person says."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.dates.frames import month_after
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.values import dataclass

LINGERS: Final = timedelta(days=7)  # told so long after the day has passed


class DuePaper(StrEnum):
    """What is to be handed in or done."""

    REPORT = "report"
    SIGNATURE = "signature"
    STATEMENT = "statement"


@dataclass(frozen=True, slots=True)
class Deadlines:
    """The day of the following month (1–31) for each paper; 0 where there is none.

    A day the month does not have is its last.
    """

    report: int = 0
    signature: int = 0
    statement: int = 0

    def day(self, paper: DuePaper) -> int:
        """The day of the month for one paper."""
        return int(getattr(self, paper))


@dataclass(frozen=True, slots=True)
class Due:
    """A paper about one month (its first day), and the last day for it."""

    paper: DuePaper
    month: date
    day: date


def due_of(month: date, paper: DuePaper, deadlines: Deadlines) -> Due | None:
    """The last day for a paper about the month that holds a day; None where none is set."""
    wanted = deadlines.day(paper)
    if not wanted:
        return None
    first = month.replace(day=1)
    following = month_after(first, 1)
    last = month_after(first, 2) - timedelta(days=1)
    return Due(paper, first, following.replace(day=min(wanted, last.day)))


def due_papers(deadlines: Deadlines, on: date) -> Iterator[Due]:
    """The papers about last month that are due, or were a few days ago; the soonest first."""
    last = on.replace(day=1) - timedelta(days=1)
    found = (due_of(last, paper, deadlines) for paper in DuePaper)
    told = (one for one in found if one is not None and on <= one.day + LINGERS)
    yield from sorted(told, key=lambda one: one.day)
