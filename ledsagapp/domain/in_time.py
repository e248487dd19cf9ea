"""Rows cut out by their days where they stand in order of time, as those of a book do.

To ask each of 100,000 outings for its day takes as long as all else that a page does.
"""

import functools
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from datetime import date
from itertools import islice
from operator import attrgetter, le
from typing import Any, Final, TypeVar

from ledsagapp.domain.answer_cache import AnswerCache, RowsChange
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing

T = TypeVar("T")
_START: Final[Callable[[Outing], str]] = attrgetter("start")
_DATE: Final[Callable[[Expense], date]] = attrgetter("date")


def outings_between(outings: Sequence[Outing], first: date, last: date) -> Sequence[Outing]:
    """The outings in their order, without most of those that begin before or after those days."""
    if not stand_in_time(outings):
        return outings
    begin = bisect_left(outings, clock.surely_before(first), key=_START)
    return outings[begin : bisect_left(outings, clock.surely_after(last), begin, key=_START)]


def expenses_between(expenses: Sequence[Expense], first: date, last: date) -> Sequence[Expense]:
    """The expenses in their order, at least those from one day to another."""
    if not isinstance(expenses, tuple) or not _are_in_time()(expenses, _DATE):
        return expenses
    begin = bisect_left(expenses, first, key=_DATE)
    return expenses[begin : bisect_right(expenses, last, begin, key=_DATE)]


def stand_in_time(outings: Sequence[Outing]) -> bool:
    """Whether the outings stand in the order in which they begin."""
    return isinstance(outings, tuple) and _are_in_time()(outings, _START)


@functools.cache
def _are_in_time() -> AnswerCache[bool]:
    return AnswerCache(_stand_in_order, most=8, mend=_still_stand)


def _stand_in_order(rows: Sequence[T], place: Callable[[T], Any]) -> bool:
    times = list(map(place, rows))
    return all(map(le, times, islice(times, 1, None)))


def _still_stand(known: bool, change: RowsChange, place: Callable[[Any], Any]) -> bool | None:  # noqa: FBT001 - the answer there was
    """Whether rows that stood in order do so still, by those that came and their neighbours."""
    if not known:
        return None
    until = change.first + len(change.come) + 1
    return _stand_in_order(change.now[max(0, change.first - 1) : until], place)
