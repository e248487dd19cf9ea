"""The policies: how what one month leaves over may be used, as plain sums over the months.

Each function takes what the months of one frame are granted and have used, in order, and answers
for each month (available, covered, left). What is used beyond the covered is over.
"""

from collections import deque
from collections.abc import Callable, Sequence

from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.domain.values import dataclass

Row = tuple[int, int, int]


def carry_forward(granted: Sequence[int], used: Sequence[int]) -> list[Row]:
    """Unused rights go on to the next month of the frame; use ahead of the grant is over."""
    rows, left = [], 0
    for grant, use in zip(granted, used, strict=True):
        available = grant + left
        covered = min(use, available)
        left = available - covered
        rows.append((available, covered, left))
    return rows


def pool(granted: Sequence[int], used: Sequence[int]) -> list[Row]:
    """The whole frame's rights may be used in any of its months."""
    rows, left = [], sum(granted)
    for use in used:
        available, covered = left, min(use, left)
        left = available - covered
        rows.append((available, covered, left))
    return rows


def free(granted: Sequence[int], used: Sequence[int]) -> list[Row]:
    """Nothing is granted and nothing remains; everything is covered (the daily cap comes after)."""
    return [(0, use, 0) for use in used[: len(granted)]]


def whole(policy: Policy) -> Callable[[Sequence[int], Sequence[int]], list[Row]]:
    """The sums of a policy over one frame; ``rolling`` has no frames and sums of its own."""
    if policy in (Policy.POOL, Policy.FIXED_POT):
        return pool
    return free if policy is Policy.FREE else carry_forward


@dataclass(frozen=True, slots=True)
class Rolled:
    """The months of a rolling account; ``dead[i]`` died unused at the end of month i."""

    rows: tuple[Row, ...]
    dead: tuple[int, ...]


def rolling(granted: Sequence[int], used: Sequence[int], life: int) -> Rolled:
    """Each month's rights live ``life`` months, the oldest used first; a correction joins them."""
    lots: deque[list[int]] = deque()
    rows, dead, living = [], [], 0
    for place, (grant, use) in enumerate(zip(granted, used, strict=True)):
        lots.append([place, grant + max(0, -use)])
        available = living + grant
        covered = min(use, available)
        living = available - covered
        _take(lots, max(0, covered))
        lost = 0
        while lots and lots[0][0] + life - 1 <= place:
            lost += lots.popleft()[1]
        rows.append((available, covered, living))
        dead.append(lost)
        living -= lost
    return Rolled(tuple(rows), tuple(dead))


def _take(lots: deque[list[int]], amount: int) -> None:
    """Takes an amount from the oldest lots."""
    while amount:
        taken = min(amount, lots[0][1])
        lots[0][1] -= taken
        amount -= taken
        if amount:
            lots.popleft()


def per_activity(amounts: Sequence[int], limit: int) -> int:
    """What is covered of the sums of the activities, each at most ``limit``."""
    return sum(min(amount, limit) for amount in amounts)
