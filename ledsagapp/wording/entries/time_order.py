"""Entries with the latest first, put in order anew where few of many are others; knows no Qt."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from itertools import islice
from operator import le
from typing import Generic, TypeVar

from ledsagapp.domain.answer_cache import few_others

T = TypeVar("T")


class TimeOrder(Generic[T]):
    """Entries in the order of the texts ``times`` gives for them; those of one time as given.

    ``known`` is the order of nearly the same entries, from which the rest is taken over.
    """

    def __init__(
        self,
        entries: Sequence[T],
        times: Callable[[Sequence[T]], list[str]],
        known: "TimeOrder[T] | None" = None,
    ) -> None:
        self.given = entries
        change = None if known is None else few_others(known.given, entries)
        if known is None or change is None:
            self.typed = times(entries)
        else:
            begin, end = known.typed[: change.first], known.typed[change.end :]
            self.typed = [*begin, *times(change.come), *end]
        typed = self.typed
        self.ascends = all(map(le, typed, islice(typed, 1, None)))
        first, last = 0, len(typed)
        self.entries: list[T] = []
        self.times: list[str] = []
        if known is not None and change is not None and known.ascends and self.ascends:
            first, left = self._others(known, change.first, len(typed) - change.end - change.moved)
            last = len(typed) - left
            self.entries, self.times = known.entries[:left], known.times[:left]
        order = range(first, last)
        latest = sorted(order, key=typed.__getitem__, reverse=True)
        self.entries += [entries[at] for at in latest]
        self.times += [typed[at] for at in latest]
        if known is not None and first:
            self.entries += known.entries[-first:]
            self.times += known.times[-first:]

    def _others(self, known: "TimeOrder[T]", first: int, left: int) -> tuple[int, int]:
        """How many at the beginning and at the end have the same place before and now.

        Of those given; where entries have the time of one that is another, they are sorted too.
        """
        for typed in (known.typed, self.typed):
            size = len(typed)
            if first + left < size:
                first = min(first, bisect_left(typed, typed[first]))
                left = min(left, size - bisect_right(typed, typed[size - left - 1]))
        return first, left
