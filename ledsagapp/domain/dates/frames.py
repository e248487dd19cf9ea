"""Months and frames: which days a slot spans, which slots make a frame, what a slot is granted.

A slot is told by its index: the number of a calendar month (year × 12 + month − 1), or with
``decision_date`` the number of months since the decision's first day.
"""

import functools
from collections.abc import Sequence
from datetime import date, timedelta

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Terms
from ledsagapp.domain.model.vocabulary import Anchor, Partial, Policy
from ledsagapp.domain.values import dataclass, replace

_LAST_MONTH = 9999 * 12 + 11
_LAST_DAY = date.max.toordinal()


@dataclass(frozen=True, slots=True)
class Grid:
    """How days fall into slots and slots into frames, for one account.

    ``dated_from`` is set where slots run from date to date. ``origin`` is the slot at which a
    frame begins; frames are ``months`` slots long.
    """

    months: int
    origin: int = 0
    dated_from: date | None = None

    def index(self, day: date) -> int:
        """The slot that holds a day."""
        month = day.year * 12 + day.month - 1  # as ``_month``, without the call: asked for each day
        if self.dated_from is None:
            return month
        count = month - _month(self.dated_from)
        return count if day.day >= self._begins_on(month) else count - 1

    def ordinals(self, index: int) -> tuple[int, int]:
        """The first day of the whole, uncut slot, and the day after its last, as ordinals."""
        if self.dated_from is None:
            return _ordinal(index, 1), _ordinal(index + 1, 1)
        month = _month(self.dated_from) + index
        following = month + 1
        return (
            _ordinal(month, self._begins_on(month)),
            _ordinal(following, self._begins_on(following)),
        )

    def frame(self, index: int) -> int:
        """The frame that holds a slot."""
        return (index - self.origin) // self.months

    def last_of_frame(self, index: int) -> int:
        """The last slot of the frame that holds a slot, whatever decision is in force."""
        return self.origin + (self.frame(index) + 1) * self.months - 1

    def _begins_on(self, month: int) -> int:
        """The day of the month on which a slot begins there."""
        wanted = self.dated_from.day if self.dated_from else 1
        return min(wanted, _days(month))


def grid(terms: Terms, valid_from: date) -> Grid:
    """The grid of an account whose first decision holds from a day."""
    if terms.policy is Policy.FREE:
        return Grid(1)
    months = 1 if terms.policy is Policy.NO_CARRY else terms.months
    if terms.anchor is Anchor.CALENDAR:
        return Grid(months)
    if terms.anchor is Anchor.DECISION_MONTH:
        return Grid(months, _month(valid_from))
    return Grid(months, 0, valid_from)


@dataclass(slots=True)
class Month:
    """A slot in the making: its shown first and last day, and its decisions in order of time."""

    index: int
    start: date
    end: date
    decisions: list[Decision]


def in_turn(decisions: Sequence[Decision]) -> Sequence[Decision]:
    """Decisions in order of time as no two hold on one day: the first one keeps its days.

    Only a book may hold decisions that overlap (accounts.md, "Import into a book").
    """
    found: list[Decision] = []
    free = date.min
    for decision in decisions:
        first, end = max(decision.valid_from, free), decision.valid_to or date.max
        if first > end or free == date.max:
            continue
        cut = first != decision.valid_from
        found.append(replace(decision, valid_from=first) if cut else decision)
        free = end if end == date.max else end + timedelta(days=1)
    return found


def months(decisions: Sequence[Decision], grid: Grid, last: int) -> list[Month]:
    """The slots up to ``last`` in which a decision is in force on some day, in order."""
    found: list[Month] = []
    for decision in in_turn(decisions):
        end = decision.valid_to or date.max
        index = grid.index(decision.valid_from)
        until = min(grid.index(end), last)
        if found and found[-1].index == index <= until:
            found[-1].end = min(end, days_of(grid, index)[1])
            found[-1].decisions.append(decision)
            index += 1
        for current in range(index, until + 1):
            first, closing = days_of(grid, current)
            shown = max(decision.valid_from, first), min(end, closing)
            found.append(Month(current, *shown, [decision]))
    return found


def granted_amount(month: Month, grid: Grid, partial: Partial) -> int:
    """What a slot is granted by the month's amount of its decisions."""
    if partial is Partial.FULL:
        return month.decisions[-1].monthly or 0
    first, after = grid.ordinals(month.index)
    share = 0
    for decision in month.decisions:
        begin = max(first, decision.valid_from.toordinal())
        end = min(after, (decision.valid_to or date.max).toordinal() + 1)
        share += (decision.monthly or 0) * (end - begin)
    return half_up(share, after - first)


def half_up(amount: int, parts: int) -> int:
    """An amount divided into so many parts (1 or more), to the nearest whole, a half upwards."""
    return (2 * amount + parts) // (2 * parts)


def month_after(day: date, months: int) -> date:
    """The same day some months later, or the last of that month where it has no such day."""
    month = _month(day) + months
    year, number = _year_and_month(month)
    return date(year, number, min(day.day, _days(month)))


def days_of(grid: Grid, index: int) -> tuple[date, date]:
    """The first and last day of the whole slot, as far as dates go."""
    first, after = grid.ordinals(index)
    return date.fromordinal(first), date.fromordinal(min(after - 1, _LAST_DAY))


def _month(day: date) -> int:
    return day.year * 12 + day.month - 1


@functools.lru_cache(maxsize=4_096)
def _days(month: int) -> int:
    """The length of a calendar month; the month after the last that dates know is a January."""
    return 31 if month > _LAST_MONTH else _ordinal(month + 1, 1) - _ordinal(month, 1)


def _ordinal(month: int, day: int) -> int:
    if month > _LAST_MONTH:
        return _LAST_DAY + day
    return date(*_year_and_month(month), day).toordinal()


def _year_and_month(month: int) -> tuple[int, int]:
    return month // 12, month % 12 + 1
