"""Long work cut in steps: what needs the book, in slices, and what can be done elsewhere meanwhile.

A generator yields what touches neither the book nor the window, and is sent what came of it; it
yields ``BREATH`` where others may do something first. On the command line all is done straight
away; the window has it done in a thread of its own, and breathes between the slices.
"""

from collections.abc import Callable, Generator
from typing import Any, Final, TypeVar

from ledsagapp.domain.values import dataclass

T = TypeVar("T")
BREATH: Final = None
_BEGIN, _LEAST = 100, 20
Work = Callable[[], Any]
Steps = Generator[Work | None, Any, T]


@dataclass(frozen=True, slots=True)
class Slices:
    """How many things are done between two breaths: as many as take about so many seconds.

    0 seconds: all at once.
    """

    seconds: float = 0

    def first(self, count: int) -> int:
        """How many to begin with, of so many."""
        return min(_BEGIN, count) if self.seconds else count

    def next(self, size: int, took: float) -> int:
        """How many follow, where so many took so many seconds."""
        if not self.seconds:
            return size
        return max(_LEAST, min(int(size * self.seconds / max(took, 0.001)), 4 * size))


AT_ONCE: Final = Slices()


def straight(steps: Steps[T]) -> T:
    """Do all steps here and now; what came of it."""
    step: Callable[[], Work | None] = steps.__next__
    while True:
        try:
            work = step()
        except StopIteration as end:
            value: T = end.value
            return value
        if work is None:
            step = steps.__next__
            continue
        try:
            step = _sending(steps, work())
        except BaseException as error:  # noqa: BLE001 - handed on, to be told or raised there
            step = _throwing(steps, error)


def _sending(steps: Steps[T], answer: object) -> Callable[[], Work | None]:
    return lambda: steps.send(answer)


def _throwing(steps: Steps[T], error: BaseException) -> Callable[[], Work | None]:
    return lambda: steps.throw(error)
