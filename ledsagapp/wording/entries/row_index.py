"""Many entries as rows under months, found again at every keystroke; knows no Qt.

An ``Index`` is made once for a view: the entries newest first, with what they say in small
letters and what they come to. ``found`` then only picks positions; a row is made when asked for.
"""

from abc import abstractmethod
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from heapq import nlargest
from typing import Any, Final, Generic, TypeVar, overload

from ledsagapp.domain.answer_cache import difference
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.ordering import search_key
from ledsagapp.wording.common.row import Row
from ledsagapp.wording.entries.entry_rows import Sum
from ledsagapp.wording.entries.time_order import TimeOrder

T = TypeVar("T")
Figures = tuple[list[int], ...]  # minutes done, minutes booked and öre of all entries
_KINDS: Final = 3
_SAMPLES: Final = 40
_SAID_OFTEN: Final = 1_000  # texts of which the form to search in is kept
_FEW: Final = 500  # so many are looked at one by one, before anything is made ready
_SOME: Final = 5_000  # so many are summed one by one, where not all have been yet


class Index(Generic[T]):
    """Entries newest first; ``text`` is what one says.

    ``times`` gives for some entries the texts they are ordered by, which begin with 2026-11-22.
    ``figures`` are minutes done, minutes booked and öre. ``known`` is an index of nearly the same
    entries, whose texts and figures are taken over: the same entry must say the same in both,
    unless it is ``stale``.
    """

    def __init__(
        self,
        entries: Sequence[T],
        times: Callable[[Sequence[T]], list[str]],
        text: Callable[[T], str],
        figures: Callable[[T], tuple[int, int, int]],
        known: "Index[T] | None" = None,
        stale: Callable[[T], bool] | None = None,
    ) -> None:
        self.order: TimeOrder[T] = TimeOrder(entries, times, None if known is None else known.order)
        self.entries, self._times = self.order.entries, self.order.times
        self._text = text
        self._figures_of = figures
        self._latest: tuple[str, object, Sequence[int]] = ("", None, ())
        self._texts: list[str] = []
        self._figures: Figures | None = None
        self._key = lru_cache(_SAID_OFTEN)(search_key)
        if known is not None:
            self.take_over(known, stale)

    def take_over(self, known: "Index[T]", stale: Callable[[T], bool] | None = None) -> None:
        """What the entries say that another index has as well, as far as it is made ready."""
        _gone, come, (first, end) = difference(known.entries, self.entries)
        texts, figures = known.ready_parts()
        if len(texts) >= end:
            new = [self._key(self._text(one)) for one in come]
            self._texts = [*texts[:first], *new, *texts[end:]]
        else:
            self._texts = texts[:first]
        again = [at for at, one in enumerate(self.entries) if stale(one)] if stale else []
        for at in again:
            if at < len(self._texts):
                self._texts[at] = self._key(self._text(self.entries[at]))
        if figures is not None:
            more = self._columns(come)
            parts = zip(figures, more, strict=True)
            self._figures = tuple([*old[:first], *new, *old[end:]] for old, new in parts)
            for at in again:
                said = self._figures_of(self.entries[at])
                for column, figure in zip(self._figures, said, strict=True):
                    column[at] = figure

    def ready_parts(self) -> tuple[list[str], Figures | None]:
        """The texts made ready so far, and the figures if they are."""
        return self._texts, self._figures

    @property
    def _said(self) -> list[str]:
        self.make_ready()
        return self._texts

    def _columns(self, entries: Sequence[T]) -> Figures:
        """The figures of some entries, each kind by itself, so that one is summed at once."""
        rows = [self._figures_of(one) for one in entries]
        return tuple([row[at] for row in rows] for at in range(_KINDS))

    @cached_property
    def months(self) -> list[tuple[str, int, int]]:
        """Each month, newest first, with the places of its entries: from, to but not with."""
        found: list[tuple[str, int, int]] = []
        start = 0
        while start < len(self._times):
            month = self._times[start][:7]
            end = bisect_left(self._times, True, start, key=lambda time: time[:7] < month)
            found.append((month, start, end))
            start = end
        return found

    def longest(self, places: Sequence[int]) -> list[int]:
        """Of some places those of the entries that say most, which need the highest rows."""
        if len(self._texts) == len(self.entries):
            sizes = list(map(len, map(self._texts.__getitem__, places)))
        else:
            sizes = [len(self._text(self.entries[at])) for at in places]
        found = nlargest(_SAMPLES, range(len(sizes)), key=sizes.__getitem__)
        return [places[at] for at in found]

    def make_ready(self, most: int | None = None) -> bool:
        """Make what a search needs, so that the first keystroke does not wait for it.

        At the most so many texts are made; whether all there are is answered.
        """
        begun = len(self._texts)
        until = len(self.entries) if most is None else begun + most
        text, key = self._text, self._key
        self._texts += [key(text(one)) for one in self.entries[begun:until]]
        return len(self._texts) == len(self.entries)

    def between(self, first: str, last: str) -> range:
        """The places of the entries from one day to another."""
        day = clock.typed_day
        start = bisect_left(self._times, True, key=lambda time: day(time) <= last)
        end = bisect_left(self._times, True, key=lambda time: day(time) < first)
        return range(start, max(start, end))

    def search(self, among: Sequence[int], said: str, key: object) -> Sequence[int]:
        """The places whose text holds what is said; a longer word looks only where a shorter fit.

        ``key`` says what ``among`` was chosen by.
        """
        word = search_key(said.strip())
        if not word:
            return among
        before, by, hits = self._latest
        if before and by == key and before in word:
            among = hits
        if len(among) <= _FEW:
            found = [at for at in among if word in search_key(self._text(self.entries[at]))]
        else:
            texts = self._said
            found = [at for at in among if word in texts[at]]
        self._latest = (word, key, found)
        return found

    def sum(self, places: Sequence[int]) -> Sum:
        """What the entries at those places come to."""
        if self._figures is None and len(places) > _SOME:
            self._figures = self._columns(self.entries)
        if self._figures is None:
            columns = self._columns([self.entries[at] for at in places])
            return Sum(*map(sum, columns))
        if isinstance(places, range):
            return Sum(*(sum(one[places.start : places.stop]) for one in self._figures))
        return Sum(*(sum(map(one.__getitem__, places)) for one in self._figures))


class Picked(Sequence[T], Generic[T]):
    """The entries at some places, without a list of them being made."""

    def __init__(self, entries: Sequence[T], places: Sequence[int]) -> None:
        self._entries, self._places = entries, places

    def __len__(self) -> int:
        return len(self._places)

    def sort_by(self, ranks: "Ranks[T]", name: str, order: Callable[[T], Any]) -> "Picked[T]":
        """The same entries in another order, which is worked out once for all entries."""
        found = ranks.of(self._entries, name, order)
        if len(self._places) == len(self._entries):
            return Picked(self._entries, found.order)
        return Picked(self._entries, sorted(self._places, key=found.rank.__getitem__))

    @overload
    def __getitem__(self, number: int) -> T: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[T]: ...
    def __getitem__(self, number: int | slice) -> T | Sequence[T]:
        if isinstance(number, slice):
            return Picked(self._entries, self._places[number])
        return self._entries[self._places[number]]


@dataclass(frozen=True, slots=True)
class _Ranked:
    """The places of all entries in an order, and for each place where it comes in it."""

    order: tuple[int, ...]
    rank: tuple[int, ...]


class Ranks(Generic[T]):
    """Keeps the latest order of all entries, so that a search need not sort them once more."""

    def __init__(self) -> None:
        self._latest: tuple[Sequence[T] | None, str, _Ranked] = (None, "", _Ranked((), ()))

    def of(self, entries: Sequence[T], name: str, order: Callable[[T], Any]) -> _Ranked:
        """All entries in the order of that name."""
        seen, named, found = self._latest
        if seen is not entries or named != name:
            places = sorted(range(len(entries)), key=lambda at: order(entries[at]))
            rank = [0] * len(entries)
            for number, place in enumerate(places):
                rank[place] = number
            found = _Ranked(tuple(places), tuple(rank))
            self._latest = entries, name, found
        return found


@dataclass(frozen=True, slots=True)
class _Month:
    """A month's heading: its place among the rows, and which of the hits stand below it."""

    place: int
    month: str
    first: int
    last: int


class _RowsOnDemand(Sequence[Row]):
    """Rows of which one, or those of a slice, are made when they are asked for."""

    @overload
    def __getitem__(self, number: int) -> Row: ...
    @overload
    def __getitem__(self, number: slice) -> Sequence[Row]: ...
    def __getitem__(self, number: int | slice) -> Row | Sequence[Row]:
        count = len(self)
        if isinstance(number, slice):
            return [self.row_at(at) for at in range(*number.indices(count))]
        if not -count <= number < count:
            raise IndexError(number)
        return self.row_at(number % count)

    @abstractmethod
    def row_at(self, at: int) -> Row:
        """The row at a place that there is."""


class FoundRows(_RowsOnDemand, Generic[T]):
    """The rows of what was found, under headings; each is made when it is asked for."""

    def __init__(
        self,
        index: Index[T],
        places: Sequence[int],
        row: Callable[[T], Row],
        heading: Callable[[str, Sum], Row],
        key: Callable[[T], str],
    ) -> None:
        self._index = index
        self._places = places
        self._row = row
        self._heading = heading
        self._key = key
        self._made: dict[int, Row] = {}
        self._months: list[_Month] = []
        at = 0
        for month, start, end in index.months:
            last = bisect_left(places, end, at)
            first = bisect_left(places, start, at)
            if first < last:
                self._months.append(_Month(first + len(self._months), month, first, last))
            at = last
        self.heads = [one.place for one in self._months]

    def __len__(self) -> int:
        return len(self._places) + len(self._months)

    def row_at(self, at: int) -> Row:
        if at not in self._made:
            self._made[at] = self._make(at)
        return self._made[at]

    def _make(self, at: int) -> Row:
        month = self._months[bisect_right(self.heads, at) - 1]
        if at == month.place:
            return self._heading(
                month.month, self._index.sum(self._places[month.first : month.last])
            )
        hit = month.first + at - month.place - 1
        return self._row(self._index.entries[self._places[hit]])

    def place(self, key: str) -> int | None:
        """Where the row of that key stands, without making the others."""
        entries = self._index.entries
        for hit, place in enumerate(self._places):
            if self._key(entries[place]) == key:
                month = bisect_right([one.first for one in self._months], hit)
                return hit + month
        return None

    def bare(self) -> Sequence[Row]:
        """The rows without their headings."""
        return _BareRows(self, self._months, len(self._places))

    def headings(self) -> dict[int, Row]:
        """The headings, by the place among the bare rows of the first one below."""
        return {one.first: self[one.place] for one in self._months}

    def tallest(self) -> list[Row]:
        """Rows among which the highest is: a heading, and the entries that say most."""
        return list(self._tallest)

    @cached_property
    def _tallest(self) -> tuple[Row, ...]:
        entries = self._index.entries  # asked for again with every change of the room there is
        rows = [self._row(entries[place]) for place in self._index.longest(self._places)]
        return (*rows, self[0]) if len(self) else tuple(rows)


class _BareRows(_RowsOnDemand):
    """What stands under the headings of found rows."""

    def __init__(self, found: FoundRows[Any], months: Sequence[_Month], count: int) -> None:
        self._found, self._count = found, count
        self._firsts = [one.first for one in months]

    def __len__(self) -> int:
        return self._count

    def row_at(self, at: int) -> Row:
        return self._found.row_at(at + bisect_right(self._firsts, at))

    def place(self, key: str) -> int | None:
        """Where the row of that key stands."""
        at = self._found.place(key)
        return None if at is None else at - bisect_right(self._found.heads, at)

    def tallest(self) -> list[Row]:
        """Rows among which the highest is."""
        return self._found.tallest()
