"""Answers about rows, kept as long as the rows are the very same ones.

A page asks one thing of a ledger many times over: whose rows are these, which of them are booked.
Rows are tuples of values and never change, so the same tuple has the same answer.
"""

from collections.abc import Callable, Sequence
from operator import is_not
from typing import Any, Generic, TypeVar

R = TypeVar("R")
T = TypeVar("T")


class KeptAnswers(Generic[R]):
    """A question about rows with its latest answers.

    May be asked from any thread: what is kept is exchanged whole. ``most`` answers are kept.
    ``by``: how many of what is given, the rows first, an answer is known again by; else all.
    """

    def __init__(self, ask: Callable[..., R], most: int = 4, by: int | None = None) -> None:
        self._ask = ask
        self._most = most
        self._by = None if by is None else by - 1
        self._kept: tuple[tuple[Sequence[Any], tuple[object, ...], R], ...] = ()

    def __call__(self, rows: Sequence[Any], *further: object) -> R:
        """The answer about the rows; of anything but a tuple none is kept, since it may change."""
        by = further[: self._by]
        for known, asked, answer in self._kept:
            if known is rows and asked == by:
                return answer
        found = self._ask(rows, *further)
        if isinstance(rows, tuple):
            self._kept = ((rows, by, found), *self._kept[: self._most - 1])
        return found


def difference(
    before: Sequence[T], now: Sequence[T]
) -> tuple[Sequence[T], Sequence[T], tuple[int, int]]:
    """The rows between the beginning and the end that both have: those before, and those now.

    Also where those before began and ended.
    """
    if before is now:
        return (), (), (0, 0)
    most = min(len(before), len(now))
    first = next((at for at, other in enumerate(map(is_not, before, now)) if other), most)
    pairs = map(is_not, reversed(before), reversed(now))
    last = next((at for at, other in enumerate(pairs) if other), most)
    last = min(last, most - first)
    end = len(before) - last
    return before[first:end], now[first : len(now) - last], (first, end)
