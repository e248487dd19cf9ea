"""Outings of which is known beforehand how long they were, as the book's file tells it at once."""

from collections.abc import Iterable, Sequence
from typing import Any

from ledsagapp.domain.model.outing import Outing


class TimedOutings(tuple[Outing, ...]):  # noqa: SLOT001 - a tuple has room for none beside
    """Outings in order of the texts of their starts, and the minutes of most of them.

    ``minutes`` has one for each outing: how long it was by the clock where it was done within one
    typed day, names no decision and is counted otherwise by nobody; None for any other, and where
    nobody has looked. To ask each of 100,000 outings for all that would take most of an account.
    Any other sequence of the same outings is equal to it, and comes to the same.
    """

    minutes: Sequence[int | None]

    @classmethod
    def of(cls, outings: Iterable[Outing], minutes: Sequence[int | None]) -> "TimedOutings":
        """Outings with the minutes of each; ValueError where there are not as many."""
        made = cls(outings)
        if len(made) != len(minutes):
            raise ValueError(len(minutes))
        made.minutes = minutes
        return made

    def __reduce__(self) -> tuple[Any, ...]:
        return tuple, (list(self),)
