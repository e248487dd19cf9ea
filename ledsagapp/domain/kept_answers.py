"""Answers about rows, kept as long as the rows are the very same ones.

A page asks one thing of a ledger many times over: whose rows are these, which of them are booked.
Rows are tuples of values and never change, so the same tuple has the same answer.
"""

from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar

R = TypeVar("R")


class KeptAnswers(Generic[R]):
    """A question about rows with its latest answers.

    May be asked from any thread: what is kept is exchanged whole. ``most`` answers are kept.
    """

    def __init__(self, ask: Callable[..., R], most: int = 4) -> None:
        self._ask = ask
        self._most = most
        self._kept: tuple[tuple[Sequence[Any], tuple[object, ...], R], ...] = ()

    def __call__(self, rows: Sequence[Any], *further: object) -> R:
        """The answer about the rows; of anything but a tuple none is kept, since it may change."""
        for known, asked, answer in self._kept:
            if known is rows and asked == further:
                return answer
        found = self._ask(rows, *further)
        if isinstance(rows, tuple):
            self._kept = ((rows, further, found), *self._kept[: self._most - 1])
        return found
