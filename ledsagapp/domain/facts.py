"""Yes or no about one entry, said once for the whole house: its day, its receipt, what it meets."""

import functools
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from operator import attrgetter
from typing import Any, Protocol, TypeVar

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.answer_cache import AnswerCache, ChoiceCache, RowsChange, few_others
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import PayoutBasis, Status

HAPPENS = (Status.DONE, Status.PLANNED)
_WITHOUT_RECEIPTS = (PayoutBasis.FIXED, PayoutBasis.PER_HOUR)


class OfPerson(Protocol):
    """Any entry that is one person's."""

    @property
    def person_id(self) -> str:
        """Whose it is."""


T = TypeVar("T", bound=OfPerson)


def of_person(entries: Iterable[T], person_id: str) -> tuple[T, ...]:
    """The entries of one person, in their order."""
    rows = entries if isinstance(entries, tuple) else tuple(entries)
    return _of_person()(rows, person_id)


@functools.cache
def _of_person() -> ChoiceCache[Any]:
    return ChoiceCache(attrgetter("person_id"), most=8)


def booked_of_person(outings: Sequence[Outing], person_id: str) -> Sequence[Outing]:
    """The outings of one person that are booked and nothing else yet, in their order."""
    return tuple(one for one in bookings(outings) if one.person_id == person_id)


def bookings(outings: Sequence[Outing]) -> tuple[Outing, ...]:
    """The outings that are booked and nothing else yet, in their order."""
    return _booked()(outings, Status.PLANNED)


def places_booked(outings: Sequence[Outing]) -> Sequence[int]:
    """Where the outings stand that are booked and nothing else yet."""
    return _booked().places(outings, Status.PLANNED)


@functools.cache
def _booked() -> ChoiceCache[Outing]:
    return ChoiceCache(attrgetter("status"))


def expenses_by_outing(expenses: Sequence[Expense]) -> Mapping[str, Sequence[Expense]]:
    """The expenses that belong to outings, by the outing's id."""
    return _by_outing()(expenses)


@functools.cache
def _by_outing() -> AnswerCache[Mapping[str, Sequence[Expense]]]:
    return AnswerCache(_group_by_outing, most=2)


def _group_by_outing(expenses: Sequence[Expense]) -> Mapping[str, Sequence[Expense]]:
    found: dict[str, list[Expense]] = {}
    for one in expenses:
        if one.outing_id is not None:
            found.setdefault(one.outing_id, []).append(one)
    return found


def outings_by_id(outings: Sequence[Outing]) -> Mapping[str, Outing]:
    """The outings by their ids."""
    return _by_id()(outings)


def ids_of_others(before: Sequence[Outing], now: Sequence[Outing]) -> frozenset[str] | None:
    """The ids of the outings that were others before or are others now; None where not few are."""
    change = few_others(before, now)
    return None if change is None else frozenset(one.id for one in (*change.gone, *change.come))


@functools.cache
def _by_id() -> AnswerCache[dict[str, Outing]]:
    return AnswerCache(_name_by_id, most=2, mend=_name_again)


def _name_by_id(outings: Sequence[Outing]) -> dict[str, Outing]:
    return {one.id: one for one in outings}


def _name_again(known: dict[str, Outing], change: RowsChange) -> dict[str, Outing]:
    found = dict(known)
    for one in change.gone:
        del found[one.id]
    return found | {one.id: one for one in change.come}


def lacks_receipt(expense: Expense) -> bool:
    """Whether an expense has neither a receipt nor a signed statement in place of one."""
    return bool(expense.amount) and not expense.receipts and not expense.affidavit


def receipt_is_awaited(expense: Expense, decision: Decision | None, today: date) -> bool:
    """Whether to ask for the receipt: the day has come, and the payer asks for every receipt.

    Fixed sums and sums for each hour ask for none, and "some receipts" not for each of them.
    """
    basis = decision.payout_basis if decision is not None else None
    asked = basis not in (*_WITHOUT_RECEIPTS, PayoutBasis.SOME_RECEIPTS)
    return lacks_receipt(expense) and expense.date <= today and asked


def end_day(outing: Outing) -> date:
    """The Swedish date on which an outing ends."""
    return clock.local_day(outing.end)


def is_passed_booking(outing: Outing, today: date) -> bool:
    """Whether a booked outing is over, so that it can be asked how it turned out."""
    return outing.status is Status.PLANNED and end_day(outing) < today


def is_coming(outing: Outing, today: date) -> bool:
    """Whether a booked outing is still to come, today's too."""
    return outing.status is Status.PLANNED and not is_passed_booking(outing, today)


def is_later_today(day: date, minute: int, now: datetime, today: date) -> bool:
    """Whether what begins at a minute of a day is still to come today, by the clock on the wall.

    Never where the clock shows another day than the one taken for today.
    """
    return day == today == now.date() and minute > now.hour * 60 + now.minute


def latest_outing(outings: Iterable[Outing], on: date | None = None) -> Outing | None:
    """The outing that began last, up to and with a day; None where there is none."""
    known = [one for one in outings if on is None or start_day(one) <= on]
    return max(known, key=by_start, default=None)


def by_start(outing: Outing) -> tuple[str, str]:
    """The order of outings in time."""
    return clock.local(outing.start).isoformat(), outing.id


def overlap(one: Outing, other: Outing) -> bool:
    """Whether two outings of a person that happen, or happened, share time."""
    return (
        one.id != other.id
        and one.person_id == other.person_id
        and one.status in HAPPENS
        and other.status in HAPPENS
        and one.same_as is None
        and other.same_as is None
        and clock.local(one.start) < clock.local(other.end)
        and clock.local(other.start) < clock.local(one.end)
    )
