"""Statistics of a person's time: months, with whom, what, why, by whom, and what it cost.

All parts of a whole add up to it: an outing with two companions is a part of its own, and what
nobody wrote down is the part without a key.
"""

from collections.abc import Callable, Iterable
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.accounting.account import accounts_of
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.dates.calendar import next_month
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Category, Kind, Policy, Status
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.statements.usage import Missed, minutes_of, missed_by_reason
from ledsagapp.domain.values import dataclass

Period = tuple[date, date]
_NO_BURN_DOWN: Final = (Policy.FREE, Policy.PER_ACTIVITY, Policy.ROLLING)


@dataclass(frozen=True, slots=True)
class MonthSum:
    """A month by its first day: granted and used, and what it left, in minutes or öre.

    What is left may be carried on to the next month or not, as the decision has it.
    """

    month: date
    granted: int
    used: int
    left: int


@dataclass(frozen=True, slots=True)
class Remaining:
    """What of the whole frame is left after a month, by the month's first day in the frame."""

    month: date
    left: int


@dataclass(frozen=True, slots=True)
class Share:
    """The outings done that have one thing in common; no keys where nothing was written.

    ``keys`` are ids of companions or of a provider, or the one text of an activity or goal.
    """

    keys: tuple[str, ...]
    outings: int
    minutes: int


@dataclass(frozen=True, slots=True)
class CategoryShare:
    """What was spent for the companion in one category, in öre, and how many times."""

    category: Category
    expenses: int
    amount: int


@dataclass(frozen=True, slots=True)
class Statistics:
    """A person's outings and expenses over a period, in parts; each tuple adds up to its whole.

    ``outings`` and ``minutes`` are those done, ``amount`` what the companion's expenses were.
    """

    first: date
    last: date
    outings: int
    minutes: int
    amount: int
    companions: tuple[Share, ...]
    activities: tuple[Share, ...]
    goals: tuple[Share, ...]
    providers: tuple[Share, ...]
    missed: tuple[Missed, ...]
    categories: tuple[CategoryShare, ...]


def statistics(ledger: Ledger, person_id: str, period: Period) -> Statistics:
    """The parts of what a person did from the first day to the last; largest part first."""
    first, last = period
    ledger = counted_once(ledger)
    own = [
        one
        for one in ledger.outings
        if one.person_id == person_id and first <= clock.local_day(one.start) <= last
    ]
    done = [one for one in own if one.status is Status.DONE]
    categories = _categories(ledger, person_id, period)
    return Statistics(
        first,
        last,
        len(done),
        sum(minutes_of(one) for one in done),
        sum(one.amount for one in categories),
        _shares(done, lambda one: tuple(sorted(set(one.companion_ids)))),
        _shares(done, lambda one: _said(one.activity)),
        _shares(done, lambda one: _said(one.goal)),
        _shares(done, lambda one: (one.provider_id,) if one.provider_id else ()),
        tuple(missed_by_reason(own)),
        categories,
    )


def month_sums(
    ledger: Ledger,
    person_id: str,
    kind: Kind,
    period: Period,
    presets: Presets,
    decision_id: str = "",
) -> tuple[MonthSum, ...]:
    """Granted, used and left of each month that begins in the period, as of its last day.

    With ``decision_id`` of the account alone that it belongs to.

    A sum for a whole decision stands in the month it began. Under a limit for each activity
    nothing is granted by the month, so that its use is the difference of two days.
    """
    first, last = period
    found = accounts_of(ledger, person_id, last, presets).of(person_id, kind)
    if decision_id:
        found = tuple(one for one in found if decision_id in one.decision_ids)
    granted: dict[date, int] = {}
    used: dict[date, int] = {}
    left: dict[tuple[date, int], int] = {}
    for place, account in enumerate(found):
        for slot in (slot for frame in account.frames for slot in frame.slots):
            if first <= slot.start <= last:
                month = slot.start.replace(day=1)
                granted[month] = granted.get(month, 0) + slot.granted
                used[month] = used.get(month, 0) + slot.used
                left[month, place] = slot.left
    if _loose(found) and not decision_id:
        for month, amount in _loose_months(ledger, person_id, kind, period, presets):
            granted.setdefault(month, 0)
            used[month] = used.get(month, 0) + amount
    return tuple(
        MonthSum(
            month,
            granted[month],
            used[month],
            sum(amount for (one, _place), amount in left.items() if one == month),
        )
        for month in sorted(granted)
    )


def burn_down(account: Account, on: date) -> tuple[Remaining, ...]:
    """What is left of the current frame at the end of each month begun in it, as of today.

    Nothing where no frame is current, where no number is granted, or under a rolling run, whose
    months expire one by one.
    """
    frame = account.current_frame
    if frame is None or account.policy in _NO_BURN_DOWN:
        return ()
    left, found = frame.granted, []
    for slot in frame.slots:
        left -= slot.covered
        if slot.start <= on:
            found.append(Remaining(slot.start, left))
    return tuple(found)


def first_year(ledger: Ledger, person_id: str, today: date) -> int:
    """The first year in which anything of the person's stands in the book."""
    days = [one.valid_from for one in ledger.decisions if one.person_id == person_id]
    days += [one.date for one in ledger.expenses if one.person_id == person_id]
    starts = (one.start for one in ledger.outings if one.person_id == person_id)
    earliest = min(starts, default="")
    if earliest:
        days.append(clock.local_day(earliest))
    return min([*days, today]).year


def _loose(found: Iterable[Account]) -> bool:
    """Whether any frame has no months."""
    return any(not frame.slots for account in found for frame in account.frames)


def _loose_months(
    ledger: Ledger, person_id: str, kind: Kind, period: Period, presets: Presets
) -> Iterable[tuple[date, int]]:
    """What frames without months used in each month, where they used anything."""
    first, last = period
    before = _loose_used(ledger, person_id, kind, first - timedelta(days=1), presets)
    month = first
    while month <= last:
        following = next_month(month)
        day = min(following - timedelta(days=1), last)
        after = _loose_used(ledger, person_id, kind, day, presets)
        if after != before:
            yield month.replace(day=1), after - before
        before, month = after, following


def _loose_used(ledger: Ledger, person_id: str, kind: Kind, on: date, presets: Presets) -> int:
    found = accounts_of(ledger, person_id, on, presets).of(person_id, kind)
    return sum(frame.used for one in found for frame in one.frames if not frame.slots)


def _said(text: str | None) -> tuple[str, ...]:
    words = " ".join((text or "").split())
    return (words,) if words else ()


def _shares(
    done: Iterable[Outing], keys_of: Callable[[Outing], tuple[str, ...]]
) -> tuple[Share, ...]:
    """The outings by what they have in common; small and capital letters make no difference."""
    shown: dict[tuple[str, ...], tuple[str, ...]] = {}
    sums: dict[tuple[str, ...], list[int]] = {}
    for one in done:
        keys = keys_of(one)
        plain = tuple(key.casefold() for key in keys)
        shown.setdefault(plain, keys)
        sums.setdefault(plain, []).append(minutes_of(one))
    found = [Share(shown[plain], len(minutes), sum(minutes)) for plain, minutes in sums.items()]
    return tuple(
        sorted(
            found, key=lambda one: (-one.minutes, -one.outings, [sort_key(key) for key in one.keys])
        )
    )


def _categories(ledger: Ledger, person_id: str, period: Period) -> tuple[CategoryShare, ...]:
    first, last = period
    sums: dict[Category, list[int]] = {}
    for one in ledger.expenses:
        if one.person_id == person_id and first <= one.date <= last:
            sums.setdefault(one.category, []).append(one.amount)
    found = [CategoryShare(key, len(amounts), sum(amounts)) for key, amounts in sums.items()]
    return tuple(sorted(found, key=lambda one: (-one.amount, one.category)))
