"""Answers about rows, kept as long as the rows are the very same ones.

A page asks one thing of a ledger many times over: whose rows are these, which of them are booked.
Rows are tuples of values and never change, so the same tuple has the same answer. A saving makes
another tuple of nearly the same rows; an answer that can be mended is then changed by the few rows
that are others instead of being worked out again.
"""

import functools
from bisect import bisect_left
from collections.abc import Callable, Sequence
from itertools import compress, count, islice, repeat
from operator import eq, is_not
from typing import Any, Final, Generic, TypeVar

from ledsagapp.domain.values import dataclass

R = TypeVar("R")
T = TypeVar("T")

_MOST_CHANGES: Final = 4  # of all outings, of a person's, and the same of expenses
_FEW: Final = 1_000  # so many rows may be others for an answer to be mended


@dataclass(frozen=True, slots=True)
class RowsChange:
    """How rows became others: those from ``first`` to ``end`` went, and ``come`` came there."""

    before: Sequence[Any]
    now: Sequence[Any]
    gone: Sequence[Any]
    come: Sequence[Any]
    first: int
    end: int

    @property
    def moved(self) -> int:
        """By how many places the rows after the change have moved."""
        return len(self.come) - len(self.gone)


class AnswerCache(Generic[R]):
    """A question about rows with its latest answers.

    May be asked from any thread: what is kept is exchanged whole. ``most`` answers are kept.
    ``by``: how many of what is given, the rows first, an answer is known again by; else all.
    ``mend`` makes the answer about rows of which only few are others from the one that is known,
    as asking would, or None where it must be asked; it is given that answer, the change and what
    was given besides. The answer about the rows there were is then let go.
    """

    def __init__(
        self,
        ask: Callable[..., R],
        most: int = 4,
        by: int | None = None,
        mend: Callable[..., R | None] | None = None,
    ) -> None:
        self._ask = ask
        self._most = most
        self._by = None if by is None else by - 1
        self._mend = mend
        self._kept: tuple[tuple[Sequence[Any], tuple[object, ...], R], ...] = ()

    def __call__(self, rows: Sequence[Any], *further: object) -> R:
        """The answer about the rows; of anything but a tuple none is kept, since it may change."""
        by, kept = further[: self._by], self._kept
        for known, asked, answer in kept:
            if known is rows and asked == by:
                return answer
        if not isinstance(rows, tuple):
            return self._ask(rows, *further)
        for one in kept if self._mend is not None else ():
            found = self._mended(one, rows, further)
            if found is not None:
                self._kept = ((rows, by, found), *(other for other in kept if other is not one))
                return found
        found = self._ask(rows, *further)
        self._kept = ((rows, by, found), *kept[: self._most - 1])
        return found

    def _mended(
        self,
        one: tuple[Sequence[Any], tuple[object, ...], R],
        rows: tuple[Any, ...],
        further: tuple[object, ...],
    ) -> R | None:
        known, asked, answer = one
        change = few_others(known, rows) if asked == further[: self._by] else None
        if change is None or self._mend is None:
            return None
        return self._mend(answer, change, *further)


@dataclass(frozen=True, slots=True)
class _Places:
    """Those of some rows for which something holds, and where each stands among all."""

    chosen: tuple[Any, ...]
    places: Sequence[int]


class ChoiceCache(Generic[T]):
    """Those of some rows of which a fact is this one, in their order; kept as rows change."""

    def __init__(self, fact: Callable[[T], object], most: int = 4) -> None:
        self._fact = fact
        self._answers = AnswerCache(self._choose, most, mend=self._choose_again)

    def __call__(self, rows: Sequence[T], wanted: object) -> tuple[T, ...]:
        """The rows with this fact; the very rows where it is that of all."""
        return self._answers(rows, wanted).chosen

    def places(self, rows: Sequence[T], wanted: object) -> Sequence[int]:
        """Where those rows stand among all, in order."""
        return self._answers(rows, wanted).places

    def _places(self, rows: Sequence[T], wanted: object) -> list[int]:
        return list(compress(count(), map(eq, map(self._fact, rows), repeat(wanted))))

    def _choose(self, rows: Sequence[T], wanted: object) -> _Places:
        places = self._places(rows, wanted)
        if len(places) == len(rows):
            return _Places(tuple(rows), range(len(rows)))
        return _Places(tuple([rows[at] for at in places]), places)

    def _choose_again(self, known: _Places, change: RowsChange, wanted: object) -> _Places:
        come = self._places(change.come, wanted)
        if known.chosen is change.before and len(come) == len(change.come):
            return _Places(tuple(change.now), range(len(change.now)))
        places, moved, begin = list(known.places), change.moved, change.first
        first, end = bisect_left(places, begin), bisect_left(places, change.end)
        after = places[end:]
        places[first:] = [begin + at for at in come]
        places += [at + moved for at in after] if moved else after
        chosen = list(known.chosen)
        chosen[first:end] = [change.come[at] for at in come]
        return _Places(tuple(chosen), places)


class _KnownChanges:
    """The changes found last: after a saving, many answers about the same rows are mended."""

    def __init__(self) -> None:
        self._found: tuple[RowsChange, ...] = ()

    def get(self, before: Sequence[Any], now: Sequence[Any]) -> RowsChange | None:
        """How these very rows became those, where that was found lately."""
        for one in self._found:
            if one.now is now and one.before is before:
                return one
        return None

    def keep(self, change: RowsChange) -> None:
        """Keep what was found; of rows that became others again nothing is kept any more."""
        others = (one for one in self._found if one.now is not change.before)
        self._found = (change, *islice(others, _MOST_CHANGES - 1))


@functools.cache
def _known_changes() -> _KnownChanges:
    return _KnownChanges()


def few_others(before: Sequence[T], now: Sequence[T]) -> RowsChange | None:
    """How rows became others where most of them are the same; else None."""
    gone, come, (first, end) = difference(before, now)
    if len(gone) + len(come) > min(_FEW, len(now) // 2):
        return None
    return RowsChange(before, now, gone, come, first, end)


def difference(
    before: Sequence[T], now: Sequence[T]
) -> tuple[Sequence[T], Sequence[T], tuple[int, int]]:
    """The rows between the beginning and the end that both have: those before, and those now.

    Also where those before began and ended.
    """
    if before is now:
        return (), (), (0, 0)
    known = _known_changes().get(before, now)
    if known is not None:
        return known.gone, known.come, (known.first, known.end)
    most = min(len(before), len(now))
    first = next(compress(count(), map(is_not, before, now)), most)
    last = next(compress(count(), map(is_not, reversed(before), reversed(now))), most)
    last = min(last, most - first)
    end = len(before) - last
    gone, come = before[first:end], now[first : len(now) - last]
    if isinstance(before, tuple) and isinstance(now, tuple) and len(gone) + len(come) <= _FEW:
        _known_changes().keep(RowsChange(before, now, gone, come, first, end))
    return gone, come, (first, end)
