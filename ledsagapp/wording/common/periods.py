"""The months and frames a report can be about, newest first."""

from collections.abc import Sequence
from datetime import date, timedelta
from operator import attrgetter

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.dates.calendar import month_span
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.registry import ReportKind, usual_days
from ledsagapp.wording.common.formats import Formats

MONTHS = 24


@dataclass(frozen=True, slots=True)
class Period:
    """From–to, both days included, with its name."""

    first: date
    last: date
    name: str

    @property
    def key(self) -> str:
        """The period as a key for a choice."""
        return f"{self.first.isoformat()} {self.last.isoformat()}"

    @property
    def is_month(self) -> bool:
        """Whether it is one whole month."""
        return self.first.day == 1 and self.last == month_span(self.first)[1]

    @property
    def days(self) -> int:
        """How many days it has."""
        return (self.last - self.first).days + 1

    def holds(self, day: date) -> bool:
        """Whether a day lies in it."""
        return self.first <= day <= self.last


def periods(view: View, formats: Formats, earliest: str = "") -> list[Period]:
    """The present month and those before it, then the frames and years of the person's book.

    With ``earliest``, an ISO date, as far back as that, whoever the entries are about.
    """
    found = []
    begun = date.fromisoformat(earliest) if earliest else _earliest(view)
    first = view.today.replace(day=1)
    for _count in range(MONTHS):
        last = month_span(first)[1]
        found.append(Period(first, last, formats.month_title(first)))
        if first <= begun:
            break
        first = (first - timedelta(days=1)).replace(day=1)
    text = formats.tr("The frame {range}")
    for account in (*view.of(Kind.HOURS), *view.of(Kind.COSTS)):
        for frame in reversed(account.frames[-8:]):
            named = Period(
                frame.start, frame.end, text.format(range=formats.range(frame.start, frame.end))
            )
            if len(frame.slots) > 1 and named not in found:
                found.append(named)
    for year in range(view.today.year, begun.year - 1, -1):
        name = formats.tr("The year {year}").format(year=year)
        found.append(Period(date(year, 1, 1), date(year, 12, 31), name))
    return found


def like(
    found: Sequence[Period], kind: ReportKind, now: Period | None, month: date | None
) -> Period | None:
    """The days of the sort a report is usually made for: a month, a frame, a year.

    Those chosen ``now`` where they are such; else those round the ``month`` looked at, or the
    latest.
    """
    least, most = usual_days(kind)
    fitting = [one for one in found if least <= one.days <= most]
    if now is not None and now in fitting:
        return now
    round_it = (one for one in fitting if month is not None and one.holds(month))
    return next(round_it, next(iter(fitting), None))


def neighbours(found: Sequence[Period], now: Period) -> tuple[Period | None, Period | None]:
    """The period of the same sort that comes before, and the one that comes after."""
    alike = [one for one in found if one.is_month == now.is_month and _near(one.days, now.days)]
    before = [one for one in alike if one.first < now.first]
    after = [one for one in alike if one.first > now.first]
    first = max(before, key=lambda one: one.first, default=None)
    return first, min(after, key=lambda one: one.first, default=None)


def _near(days: int, other: int) -> bool:
    """Whether two periods are about as long: frames of three months differ by a few days."""
    return abs(days - other) <= min(days, other) // 5


def _earliest(view: View) -> date:
    days = [one.date for one in view.expenses]
    if view.outings:
        # An offset moves a day by one at the most: only the first days need be read.
        first = start_day(min(view.outings, key=attrgetter("start")))
        until = clock.surely_after(first)
        days += [start_day(one) for one in view.outings if one.start < until]
    return min(days, default=view.today.replace(day=1))
