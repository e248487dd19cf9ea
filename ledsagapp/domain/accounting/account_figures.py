"""What is shown of an account: the one computation behind every figure that people are told.

By the letter, use beyond a month's grant does not reduce later months under ``carry_forward`` and
``per_hour``; but nobody pays 64 hours of 60. So what is shown as left is careful, and where a month
went beyond its grant the letter's figure is told beside it (accounts.md, "What is shown").
"""

from datetime import date
from typing import Final

from ledsagapp.domain.accounting.account_values import Account, Frame, Slot
from ledsagapp.domain.model.vocabulary import Policy
from ledsagapp.domain.values import dataclass

CAREFUL: Final = (Policy.CARRY_FORWARD, Policy.PER_HOUR)
COUNTLESS: Final = (Policy.FREE, Policy.PER_ACTIVITY)


@dataclass(frozen=True, slots=True)
class AccountFigures:
    """A frame of an account as it is told on a day, in minutes or öre.

    ``left`` may be promised until ``end``, ``this_month`` already now; ``letter`` is what is left
    by the letter of the rule, told beside ``left`` where ``over_months`` are the reason that they
    differ. ``ahead``: used before it was granted; ``beyond``: used beyond the whole frame, of
    which ``ahead`` says nothing more. ``lost``: what a past frame left unused. ``booked`` is
    deducted from nothing.
    """

    start: date
    end: date
    granted: int
    used: int
    left: int
    letter: int
    this_month: int
    ahead: int
    beyond: int
    lost: int
    booked: int
    over_months: tuple[Slot, ...]

    @property
    def differs(self) -> bool:
        """Whether the letter leaves more, because a month was used beyond its grant."""
        return self.letter > self.left and bool(self.over_months)


def figures_now(account: Account, on: date) -> AccountFigures | None:
    """What is shown of the frame that holds the day; None where no decision is in force on it."""
    if account.current is None or not account.frames:
        return None
    return frame_figures(account, account.frames[-1], on)


def frame_figures(account: Account, frame: Frame, on: date) -> AccountFigures:
    """What is shown of a frame of an account reckoned as of a day."""
    begun = [slot for slot in frame.slots if slot.start <= on]
    earlier = sum(slot.granted - slot.used for slot in begun)
    careful = account.policy in CAREFUL
    current = account.current if frame is account.current_frame else None
    left = letter = this_month = 0
    if current is not None:
        left, letter, this_month = current.careful, current.remaining_frame, current.remaining_now
        this_month = max(0, min(this_month, earlier)) if careful else this_month
    beyond = use_beyond(account, frame)
    counted_by_month = account.policy in (*CAREFUL, Policy.POOL)
    ahead = max(0, -earlier) if counted_by_month and not beyond else 0
    over = tuple(slot for slot in frame.slots if slot.over > 0) if careful else ()
    return AccountFigures(
        frame.start,
        frame.end,
        frame.granted,
        frame.used,
        left,
        letter,
        this_month,
        ahead,
        beyond,
        lost_minutes(account.policy, frame),
        current.planned if current is not None else 0,
        over,
    )


def frame_of(account: Account, day: date) -> Frame | None:
    """The frame of an account that holds a day, None where it has none."""
    return next((one for one in account.frames if one.start <= day <= one.end), None)


def frame_remainder(account: Account, day: date, on: date) -> tuple[int, date] | None:
    """What is left in the frame that holds a day, or was when it ended, and its last day.

    None where nothing is counted down, or the account has no such frame.
    """
    frame = frame_of(account, day)
    if frame is None or account.policy in COUNTLESS:
        return None
    found = frame_figures(account, frame, on)
    ended = account.current is None or frame is not account.frames[-1]
    return (found.lost if ended else found.left), frame.end


def lost_minutes(policy: Policy, frame: Frame) -> int:
    """What a past frame left unused: never more than it gave and was not used."""
    if policy not in CAREFUL:
        return frame.expired
    return max(0, min(frame.expired, frame.granted - frame.used))


def carried_minutes(policy: Policy, frame: Frame, slot: Slot) -> int:
    """What a month of a frame leaves for the next, or to expire, as it is shown."""
    if policy not in CAREFUL:
        return slot.left
    so_far = [one for one in frame.slots if one.start <= slot.start]
    return max(0, min(slot.left, sum(one.granted - one.used for one in so_far)))


def use_beyond(account: Account, frame: Frame) -> int:
    """What goes beyond all that a frame gives; in a rolling account beyond what still lived."""
    if account.policy in COUNTLESS:
        return frame.over
    if account.policy is Policy.ROLLING:
        return frame.slots[-1].over if frame.slots else 0
    return max(0, frame.used - frame.granted)
