"""What has been used of one account, entry by entry, as figures alone."""

from collections.abc import Iterable, Iterator
from datetime import date

from ledsagapp.domain.accounting import counting as counted
from ledsagapp.domain.accounting.assignment import AccountScope, Assignment
from ledsagapp.domain.accounting.eligibility import eligible
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets, Terms
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Amount:
    """What one entry uses on one day, and the outing it is of, None for an expense."""

    slot_day: date
    day: date
    amount: int
    outing: Outing | None


@dataclass(frozen=True, slots=True)
class ExplanationContext:
    """What an explanation stands on: the ledger as of a day, and who takes what in it."""

    ledger: Ledger
    on: date
    presets: Presets
    assignment: Assignment

    def terms(self, decision: Decision) -> Terms:
        """The complete rules of a decision."""
        return self.assignment.terms[decision.id]

    def outings(
        self, kind_of: Iterable[str], within: tuple[date, date] | None = None
    ) -> Iterator[tuple[Outing, date, Decision]]:
        """The outings taken by the decisions named, with their first day, in order of time.

        ``within`` are a first and a last day that an outing touches.
        """
        wanted = frozenset(kind_of)
        whose = {one.person_id for one in self.assignment.decisions if one.id in wanted}
        found = []
        early = clock.surely_before(within[0]) if within else ""
        # Another's outing is taken only where it names a decision.
        for outing in [
            one
            for one in self.ledger.outings
            if one.end >= early and (one.person_id in whose or one.decision_id is not None)
        ]:
            day = clock.local_day(outing.start)
            if within and not (day <= within[1] and clock.local_day(outing.end) >= within[0]):
                continue
            decision = self.assignment.of_outing(outing, day)
            if decision is not None and decision.id in wanted:
                found.append((outing, day, decision))
        yield from sorted(found, key=lambda one: (one[1], one[0].start, one[0].id))


def amounts(
    ground: ExplanationContext, holding: AccountScope, within: tuple[date, date] | None = None
) -> Iterator[Amount]:
    """What the entries used come to one by one, corrections left out, in no order."""
    ids = [decision.id for decision in holding.decisions]
    if holding.decisions[0].kind is Kind.HOURS:
        for outing, day, decision in ground.outings(ids, within):
            if day <= ground.on:
                for place, happened, part in parts_of_outing(
                    ground, holding, outing, (day, decision)
                ):
                    yield Amount(place, happened, part, outing)
        return
    for expense, decision in taken_expenses(ground, ids):
        paid = eligible(expense, ground.terms(decision))
        yield Amount(expense.date, expense.date, paid, None)


def parts_of_outing(
    ground: ExplanationContext, holding: AccountScope, outing: Outing, taken: tuple[date, Decision]
) -> Iterator[tuple[date, date, int]]:
    """The minutes of an outing by days; a day without a month counts on the first day."""
    day, decision = taken
    terms = ground.terms(decision)
    plain = clock.plain(outing.start, outing.end)
    minutes = counted.counted_minutes(outing, terms, plain[1] if plain else None)
    if not minutes:
        return
    if plain:
        yield day, day, minutes
        return
    for happened, part in counted.by_day(outing, minutes, terms):
        place = happened if holding.in_force(happened) else day
        yield place, happened, part


def taken_expenses(
    ground: ExplanationContext, ids: Iterable[str]
) -> Iterator[tuple[Expense, Decision]]:
    """The expenses up to the day that the decisions named take, each with its decision."""
    wanted = frozenset(ids)
    for expense in sorted(ground.ledger.expenses, key=lambda one: (one.date, one.id)):
        decision = ground.assignment.of_expense(expense)
        if decision is not None and decision.id in wanted and expense.date <= ground.on:
            yield expense, decision
