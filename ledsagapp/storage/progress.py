"""How far slow work has come, and stopping it halfway.

Work tells its share from 0 to 1, and is answered whether to go on. The share of 1 is told once,
after all that can still be thrown away and before the first thing that cannot: who answers it with
yes has let the moment pass in which the work could be stopped.
"""

from collections.abc import Callable, Iterable, Iterator
from typing import Final, TypeVar

Progress = Callable[[float], bool]
T = TypeVar("T")
LAST: Final = 1.0
_NEARLY: Final = 0.99


class StoppedError(Exception):
    """The person stopped the work; everything is as it was before it began."""


def ignore_progress(_share: float) -> bool:
    """Progress of work that nobody watches or stops."""
    return True


def go_on(progress: Progress, share: float) -> None:
    """Tell how far the work has come, below 1; ``StoppedError`` where it is to stop."""
    if not progress(min(max(share, 0.0), _NEARLY)):
        raise StoppedError


def finish(progress: Progress) -> None:
    """Tell that what follows cannot be stopped; ``StoppedError`` where it was stopped before."""
    if not progress(LAST):
        raise StoppedError


def until_finish(pieces: Iterable[T], progress: Progress) -> Iterator[T]:
    """The pieces of a file; ``finish`` when they are written and the file takes its place."""
    yield from pieces
    finish(progress)
