"""The accounts of a ledger as of a day, from its decisions and entries alone."""

import functools
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from functools import partial
from itertools import accumulate, groupby

from ledsagapp.domain.accounting import policies
from ledsagapp.domain.accounting.account_cache import AccountCache, PersonRows, Worked
from ledsagapp.domain.accounting.account_values import Account, Accounts, Current, Frame, Slot
from ledsagapp.domain.accounting.assignment import AccountScope, Assignment
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.accounting.usage_ledger import DoneDay, UsageEntry, UsageLedger
from ledsagapp.domain.dates.frames import (
    Grid,
    Month,
    days_of,
    granted_amount,
    grid,
    half_up,
    months,
)
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.values import replace


@functools.cache
def _known() -> AccountCache:
    return AccountCache()


def accounts(ledger: Ledger, on: date, presets: Presets) -> Accounts:
    """Every account of the ledger, using the entries dated on or before ``on``.

    The ledger must be free of problems (see ``checks``).
    """
    found = _known().of_ledger(ledger, on, presets)
    if found is None:
        work = partial(_worked, on, presets)
        found = _known().by_person(counted_once(ledger), on, presets, work)
        _known().keep(ledger, on, presets, found)
    return found


def accounts_of(ledger: Ledger, person_id: str, on: date, presets: Presets) -> Accounts:
    """As ``accounts``, of one person alone, which is little work among hundreds."""
    found = _known().of_ledger(ledger, on, presets)
    if found is not None:
        return found
    work = partial(_worked, on, presets)
    return _known().by_person(counted_once(ledger), on, presets, work, person_id)


def account_of(ledger: Ledger, decision_id: str, on: date, presets: Presets) -> Account | None:
    """The account a decision belongs to, and no other; None for a decision without one."""
    counted = counted_once(ledger)
    whose = next((one.person_id for one in counted.decisions if one.id == decision_id), None)
    if whose is None:
        return None
    return accounts_of(ledger, whose, on, presets).holding(decision_id)


def accounts_from_the_ground(
    ledger: Ledger, on: date, presets: Presets, days: Iterable[DoneDay] = ()
) -> Accounts:
    """As ``accounts``, and by nothing that was worked out before: what that is held against.

    Nor by minutes that are told with the outings: each is asked itself.

    ``days`` are outings beside those of the ledger, none of which is the same as another.
    """
    ledger = counted_once(ledger)
    ledger = replace(ledger, outings=(*ledger.outings,))
    uses = UsageLedger(ledger, on, Assignment(ledger.decisions, presets))
    uses.add_days(days)
    return Accounts(on, _accounts(uses), tuple(uses.unassigned))


def _worked(on: date, presets: Presets, part: PersonRows, known: UsageLedger | None) -> Worked:
    uses = known if known is None or known.on == on else known.as_of(on, part.ledger())
    if uses is None:
        uses = UsageLedger(part.ledger(), on, Assignment(part.decisions, presets))
    return Worked(part, uses, _accounts(uses), tuple(uses.unassigned))


def _accounts(uses: UsageLedger) -> tuple[Account, ...]:
    return tuple(_account(uses, place) for place in range(len(uses.holdings)))


def _account(uses: UsageLedger, place: int) -> Account:
    holding, use, on = uses.holdings[place], uses.of(place), uses.on
    first = holding.decisions[0]
    if first.valid_from > on:
        frames: tuple[Frame, ...] = ()
    elif holding.terms.policy is Policy.PER_ACTIVITY:
        frames = (_activity_frame(holding, use, on),)
    elif holding.terms.policy is Policy.FIXED_POT:
        frames = (_pot_frame(holding, use, on),)
    else:
        frames = _frames(holding, use, uses)
    return Account(
        first.person_id,
        first.kind,
        tuple(decision.id for decision in holding.decisions),
        holding.terms.policy,
        frames,
        _current(holding, use, frames, on),
        use.not_eligible,
    )


def _activity_frame(holding: AccountScope, use: UsageEntry, on: date) -> Frame:
    """One frame without slots: each activity is covered up to the limit."""
    decision = holding.decisions[0]
    corrections = [amount for amounts in use.adjusted.values() for amount in amounts]
    amounts = [*use.activities.values(), *corrections]
    used = sum(amounts)
    covered = policies.per_activity(amounts, holding.terms.limit or 0)
    end = min(on, decision.valid_to or on)
    return Frame(decision.valid_from, end, 0, used, covered, used - covered, 0, ())


def _pot_frame(holding: AccountScope, use: UsageEntry, on: date) -> Frame:
    """One slot, one frame: the decision's total from its first day to its last."""
    decision = holding.decisions[0]
    end, total = decision.valid_to or date.max, decision.total or 0
    used = sum(amount for _, amount in use.by_day_counted())
    used += sum(map(sum, use.adjusted.values()))
    row = policies.pool([total], [used])[0]
    slot = _slot((decision.valid_from, end), total, used, row)
    return _frame([slot], slot.left if end < on else 0)


def _frames(holding: AccountScope, use: UsageEntry, uses: UsageLedger) -> tuple[Frame, ...]:
    """The frames begun on or before the day, each with all its months."""
    terms, on = holding.terms, uses.on
    lattice = grid(terms, holding.decisions[0].valid_from)
    rolling = terms.policy is Policy.ROLLING
    last = lattice.index(on) if rolling else lattice.last_of_frame(lattice.index(on))
    spans = months(holding.decisions, lattice, last)
    grants = _grants(holding, lattice, spans, uses)
    used = _used(use, lattice, spans)
    if rolling:
        return _rolling_frame(holding, spans, grants, used, on)
    over = _over_cap(holding, use, lattice)
    sums = policies.whole(terms.policy)
    found, place = [], 0
    for _, group in groupby(spans, key=lambda month: lattice.frame(month.index)):
        frame = list(group)
        if frame[0].start > on:
            break
        part = slice(place, place + len(frame))
        place += len(frame)
        rows = sums(grants[part], used[part])
        if over:
            rows = [
                (available, covered - over.get(month.index, 0), left)
                for (available, covered, left), month in zip(rows, frame, strict=True)
            ]
        slots = _slots(frame, grants[part], used[part], rows)
        found.append(_frame(slots, slots[-1].left if slots[-1].end < on else 0))
    return tuple(found)


def _rolling_frame(
    holding: AccountScope, spans: Sequence[Month], grants: list[int], used: list[int], on: date
) -> tuple[Frame, ...]:
    """One run up to the month that holds the day; what died unused has expired."""
    begun = [month for month in spans if month.start <= on]
    size = len(begun)
    rolled = policies.rolling(grants[:size], used[:size], holding.terms.months)
    slots = _slots(begun, grants[:size], used[:size], rolled.rows)
    expired = sum(rolled.dead[:-1])
    ended = holding.decisions[-1].valid_to
    if ended is not None and ended < on:
        expired += slots[-1].left
    return (_frame(slots, expired),)


def _grants(
    holding: AccountScope, lattice: Grid, spans: Sequence[Month], uses: UsageLedger
) -> list[int]:
    """What each month is granted."""
    terms = holding.terms
    if terms.policy is Policy.FREE:
        return [0] * len(spans)
    if terms.policy is not Policy.PER_HOUR:
        return [granted_amount(month, lattice, terms.partial) for month in spans]
    minutes: dict[int, int] = {}
    for day, counted in uses.performed_by_day(holding.decisions[0].person_id).items():
        if holding.in_force(day):
            index = lattice.index(day)
            minutes[index] = minutes.get(index, 0) + counted
    rate = terms.rate or 0
    return [half_up(rate * minutes.get(month.index, 0), 60) for month in spans]


def _used(use: UsageEntry, lattice: Grid, spans: Sequence[Month]) -> list[int]:
    """What each month has used, corrections included."""
    days = sorted(use.entries)
    sums = (0, *accumulate(map(use.entries.__getitem__, days)))
    apart: dict[int, int] = {}
    for (day, _happened), amount in use.after.items():
        index = lattice.index(day)
        apart[index] = apart.get(index, 0) + amount
    for day, amounts in use.adjusted.items():
        index = lattice.index(day)
        apart[index] = apart.get(index, 0) + sum(amounts)
    found = []
    for month in spans:
        # Asking each of thousands of days for its slot would take as long as all the rest.
        first, last = days_of(lattice, month.index)
        used = sums[bisect_right(days, last)] - sums[bisect_left(days, first)]
        found.append(used + apart.get(month.index, 0))
    return found


def _over_cap(holding: AccountScope, use: UsageEntry, lattice: Grid) -> dict[int, int]:
    """What each month of free hours has used beyond the daily cap; corrections stay outside it."""
    cap = holding.terms.daily_cap
    if holding.terms.policy is not Policy.FREE or cap is None:
        return {}
    if holding.decisions[0].kind is Kind.COSTS:
        return {}
    days = {(lattice.index(day), day): minutes for day, minutes in use.entries.items()}
    for (slot_day, day), minutes in use.after.items():
        place = lattice.index(slot_day), day
        days[place] = days.get(place, 0) + minutes
    over: dict[int, int] = {}
    for (index, _), minutes in days.items():
        over[index] = over.get(index, 0) + max(0, minutes - cap)
    return over


def _slots(
    frame: Sequence[Month], grants: Sequence[int], used: Sequence[int], rows: Sequence[policies.Row]
) -> list[Slot]:
    return [
        _slot((month.start, month.end), grant, use, row)
        for month, grant, use, row in zip(frame, grants, used, rows, strict=True)
    ]


def _slot(days: tuple[date, date], granted: int, used: int, row: policies.Row) -> Slot:
    available, covered, left = row
    return Slot(*days, granted, available, used, covered, used - covered, left)


def _frame(slots: Sequence[Slot], expired: int) -> Frame:
    return Frame(
        slots[0].start,
        slots[-1].end,
        sum(slot.granted for slot in slots),
        sum(slot.used for slot in slots),
        sum(slot.covered for slot in slots),
        sum(slot.over for slot in slots),
        expired,
        tuple(slots),
    )


def _current(
    holding: AccountScope, use: UsageEntry, frames: Sequence[Frame], on: date
) -> Current | None:
    """How the account stands on the day; None where none of its decisions is in force."""
    if not holding.in_force(on):
        return None
    frame, policy = frames[-1], holding.terms.policy
    booked = sum(minutes for day, minutes in use.booked if frame.start <= day <= frame.end)
    if policy in (Policy.FREE, Policy.PER_ACTIVITY):
        return Current(frame.start, frame.end, 0, 0, 0, 0, booked)
    place = next(i for i, slot in enumerate(frame.slots) if slot.start <= on <= slot.end)
    now = in_frame = frame.slots[place].left
    ahead = 0
    careful: int | None = None
    if policy is Policy.POOL:
        now = in_frame = frame.slots[-1].left
        begun = frame.slots[: place + 1]
        ahead = max(0, sum(slot.used - slot.granted for slot in begun))
    elif policy in (Policy.CARRY_FORWARD, Policy.PER_HOUR):
        in_frame += sum(slot.granted for slot in frame.slots[place + 1 :])
        careful = max(0, min(in_frame, frame.granted - frame.used))
    promised = in_frame if careful is None else careful
    return Current(frame.start, frame.end, now, in_frame, promised, ahead, booked)
