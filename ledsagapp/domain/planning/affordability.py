"""Räcker det?: what an outing or a cost would leave, which month bears it, what falls outside."""

from datetime import date

from ledsagapp.domain import values
from ledsagapp.domain.accounting.account import account_of
from ledsagapp.domain.accounting.account_values import Account, Frame
from ledsagapp.domain.accounting.entry_status import EntryState, EntryStatus
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Policy, Status
from ledsagapp.domain.planning.preview import with_entry, without_entry
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class MonthShare:
    """A month and what of the entry it bears, in minutes or öre."""

    start: date
    end: date
    amount: int


@dataclass(frozen=True, slots=True)
class Affordability:
    """What an entry would leave of its frame, were it saved and done; minutes or öre.

    ``left_after`` is what the frame then holds. ``over`` is
    what falls outside, also where it pushes a later entry out. ``booked``: other booked outings
    later in the frame, which are not taken off. ``limited`` is False where the rules set no
    amount, so that nothing can be left.
    """

    kind: Kind
    decision_id: str
    policy: Policy
    counted: int
    not_eligible: int
    months: tuple[MonthShare, ...]
    frame_start: date
    frame_end: date
    left_after: int
    over: int
    booked: int
    limited: bool

    @property
    def fits(self) -> bool:
        """Whether nothing falls outside."""
        return self.over <= 0

    @property
    def fits_with_booked(self) -> bool:
        """Whether what is booked besides would fit too."""
        return self.fits and (not self.limited or self.booked <= self.left_after)


def enough(
    ledger: Ledger, entry: Outing | Expense, on: date, presets: Presets
) -> Affordability | None:
    """What saving the entry would lead to, as of the later of the day and the entry's own day.

    A booked outing is taken as done. None where no decision takes the entry.
    """
    done = _as_done(entry)
    standings = EntryStatus(ledger, presets)
    day, until, decision_id, counted, not_eligible = _standing(done, standings)
    if decision_id is None:
        return None
    later = max(on, until)
    without = account_of(without_entry(ledger, entry), decision_id, later, presets)
    with_it = account_of(with_entry(ledger, done), decision_id, later, presets)
    if without is None or with_it is None:
        return None
    frame = _frame(with_it, day)
    return Affordability(
        with_it.kind,
        decision_id,
        with_it.policy,
        counted,
        not_eligible,
        _bearing(without, with_it),
        frame.start,
        frame.end,
        frame_left(with_it, frame, later),
        _over(with_it) - _over(without),
        _booked(ledger, with_it, (on, frame), entry.id, standings),
        with_it.policy not in (Policy.FREE, Policy.PER_ACTIVITY),
    )


def frame_left(account: Account, frame: Frame, day: date) -> int:
    """What may still be used of a frame as of a day in it, or past it as of its last month."""
    slots = frame.slots
    if not slots or account.policy is Policy.FREE:
        return 0
    if account.policy in (Policy.POOL, Policy.FIXED_POT):
        return slots[-1].left
    place = max(n for n, slot in enumerate(slots) if n == 0 or slot.start <= day)
    if account.policy in (Policy.CARRY_FORWARD, Policy.PER_HOUR):
        letter = slots[place].left + sum(slot.granted for slot in slots[place + 1 :])
        return max(0, min(letter, frame.granted - frame.used))
    return slots[place].left


def _as_done(entry: Outing | Expense) -> Outing | Expense:
    if isinstance(entry, Outing) and entry.status is Status.PLANNED:
        return values.replace(entry, status=Status.DONE)
    return entry


def _standing(
    entry: Outing | Expense, standings: EntryStatus
) -> tuple[date, date, str | None, int, int]:
    """First day, last day, the decision that takes it, what it counts for and what not."""
    if isinstance(entry, Outing):
        found = standings.outing(entry)
        counted = found.minutes if found.state is EntryState.COUNTS else 0
        return found.day, clock.local_day(entry.end), found.decision_id, counted, 0
    paid = standings.expense(entry)
    return entry.date, entry.date, paid.decision_id, paid.eligible, paid.not_eligible


def _frame(account: Account, day: date) -> Frame:
    """The frame that holds a day; the one open frame where limits go by the activity."""
    for frame in account.frames:
        if frame.start <= day <= frame.end:
            return frame
    return account.frames[-1]


def _bearing(without: Account, with_it: Account) -> tuple[MonthShare, ...]:
    """The months whose use differs."""
    before = {slot.start: slot.used for frame in without.frames for slot in frame.slots}
    return tuple(
        MonthShare(slot.start, slot.end, slot.used - before[slot.start])
        for frame in with_it.frames
        for slot in frame.slots
        if slot.used != before[slot.start]
    )


def _over(account: Account) -> int:
    return sum(frame.over for frame in account.frames)


def _booked(
    ledger: Ledger, account: Account, after: tuple[date, Frame], own_id: str, standings: EntryStatus
) -> int:
    """What other outings booked after the day come to, in the same frame."""
    on, frame = after
    minutes = 0
    for outing in ledger.outings:
        if outing.id == own_id or outing.status is not Status.PLANNED:
            continue
        found = standings.outing(outing)
        inside = on < found.day and frame.start <= found.day <= frame.end
        if inside and found.decision_id in account.decision_ids:
            minutes += found.minutes
    return minutes
