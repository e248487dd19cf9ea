"""A companion's own hours and outlays, with whom and in which month: for the one who goes along.

A companion may go out with several people of a book. The hours are the real time from start to
end; what an outing counts for on a decision is the individual's affair. An outlay is the
companion's where it belongs to an outing the companion was on; with several of them on the same
outing it is ``shared``, for the book does not say who paid.
"""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.statements.claims import ClaimState
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class CompanionOuting:
    """One outing that was done: its day and its real length in minutes."""

    outing: Outing
    day: date
    minutes: int


@dataclass(frozen=True, slots=True)
class Outlay:
    """One cost on one of the companion's outings, in öre, and how far it has come.

    ``paid``: what was paid out of it; ``waiting``: handed in and not paid; ``left``: to hand in.
    """

    expense: Expense
    outing: Outing
    state: ClaimState
    paid: int
    waiting: int
    left: int
    shared: bool

    @property
    def travel(self) -> int:
        """What of it was travel."""
        return self.expense.amount if self.expense.category is Category.TRAVEL else 0


@dataclass(frozen=True, slots=True)
class CompanionSums:
    """Minutes and öre of some outings and outlays."""

    outings: int
    minutes: int
    amount: int
    travel: int
    paid: int
    waiting: int
    left: int


@dataclass(frozen=True, slots=True)
class PersonMonth:
    """What a companion did with one individual in one month (its first day)."""

    person: Person
    month: date
    worked: tuple[CompanionOuting, ...]
    outlays: tuple[Outlay, ...]

    @property
    def sums(self) -> CompanionSums:
        """What it comes to."""
        return sum_months((self,))


@dataclass(frozen=True, slots=True)
class CompanionStatement:
    """The companion's months from ``first`` to ``last``, as of ``on``; by month, then by name."""

    companion: Companion
    first: date
    last: date
    on: date
    months: tuple[PersonMonth, ...]

    @property
    def people(self) -> tuple[Person, ...]:
        """Those the companion was out with, by name."""
        found = {one.person.id: one.person for one in self.months}
        return tuple(sorted(found.values(), key=lambda one: (sort_key(one.name), one.id)))

    @property
    def sums(self) -> CompanionSums:
        """What all of it comes to."""
        return sum_months(self.months)


def sum_months(months: Iterable[PersonMonth]) -> CompanionSums:
    """What some months come to."""
    found = tuple(months)
    worked = [one for month in found for one in month.worked]
    outlays = [one for month in found for one in month.outlays]
    return CompanionSums(
        len(worked),
        sum(one.minutes for one in worked),
        sum(one.expense.amount for one in outlays),
        sum(one.travel for one in outlays),
        sum(one.paid for one in outlays),
        sum(one.waiting for one in outlays),
        sum(one.left for one in outlays),
    )


def companion_statement(
    ledger: Ledger, companion_id: str, first: date, last: date, on: date
) -> CompanionStatement | None:
    """A companion's hours and outlays from ``first`` to ``last``; None for no such companion."""
    companion = next((one for one in ledger.companions if one.id == companion_id), None)
    if companion is None:
        return None
    mine = {
        one.id: one
        for one in ledger.outings
        if companion_id in one.companion_ids and first <= start_day(one) <= last
    }
    people = {one.id: one for one in ledger.people}
    worked: dict[tuple[date, str], list[CompanionOuting]] = {}
    outlays: dict[tuple[date, str], list[Outlay]] = {}
    for outing in mine.values():
        if outing.status is Status.DONE and outing.person_id in people:
            day = start_day(outing)
            made = CompanionOuting(outing, day, clock.length(outing.start, outing.end))
            worked.setdefault((day.replace(day=1), outing.person_id), []).append(made)
    for expense in ledger.expenses:
        of = mine.get(expense.outing_id or "")
        if of is None or of.person_id not in people:
            continue
        if expense.paid_by in (None, companion_id):
            key = start_day(of).replace(day=1), of.person_id
            outlays.setdefault(key, []).append(_outlay(expense, of, on))
    keys = sorted(
        worked.keys() | outlays.keys(), key=lambda key: (key[0], sort_key(people[key[1]].name))
    )
    months = tuple(
        PersonMonth(
            people[person],
            month,
            tuple(sorted(worked.get((month, person), ()), key=lambda one: one.outing.start)),
            tuple(sorted(outlays.get((month, person), ()), key=lambda one: one.expense.date)),
        )
        for month, person in keys
    )
    return CompanionStatement(companion, first, last, on, months)


def _outlay(expense: Expense, outing: Outing, on: date) -> Outlay:
    refused = min(expense.refused_amount or 0, expense.amount)
    rest = expense.amount - refused
    shared = expense.paid_by is None and len(outing.companion_ids) > 1
    if not rest and refused:
        return Outlay(expense, outing, ClaimState.REFUSED, 0, 0, 0, shared)
    if expense.paid_on is not None and expense.paid_on <= on:
        return Outlay(expense, outing, ClaimState.PAID, rest, 0, 0, shared)
    if expense.handed_in_on is not None and expense.handed_in_on <= on:
        return Outlay(expense, outing, ClaimState.HANDED_IN, 0, rest, 0, shared)
    return Outlay(expense, outing, ClaimState.TO_HAND_IN, 0, 0, rest, shared)
