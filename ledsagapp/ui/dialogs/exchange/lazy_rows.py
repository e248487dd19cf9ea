"""Rows of a long list, made one by one when they come into view."""

from collections.abc import Callable, Sequence
from typing import overload

from ledsagapp.wording.common.row import Row

_TALLEST = 40


class LazyRows(Sequence[Row]):
    """Rows by their place: ``make`` makes one, ``weight`` says how long it is, roughly."""

    def __init__(
        self, keys: Sequence[str], make: Callable[[int], Row], weight: Callable[[int], int]
    ) -> None:
        self._keys, self._make, self._weight = keys, make, weight
        self._places = {key: place for place, key in enumerate(keys)}

    def __len__(self) -> int:
        return len(self._keys)

    @overload
    def __getitem__(self, place: int) -> Row: ...
    @overload
    def __getitem__(self, place: slice) -> list[Row]: ...
    def __getitem__(self, place: int | slice) -> Row | list[Row]:
        places = range(len(self._keys))[place]
        if isinstance(places, int):
            return self._make(places)
        return [self._make(one) for one in places]

    def place(self, key: str) -> int | None:
        """Where the row of that key stands."""
        return self._places.get(key)

    def tallest(self) -> list[Row]:
        """Rows among which the highest is."""
        longest = sorted(range(len(self._keys)), key=self._weight)[-_TALLEST:]
        return [self._make(place) for place in longest]
