"""How one entry stands: which decision takes it, what it counts for, and whether it does."""

from datetime import date

from ledsagapp.domain.accounting import counting as counted
from ledsagapp.domain.accounting.assignment import DEFAULT_HOURS, assignment_of
from ledsagapp.domain.accounting.eligibility import eligible
from ledsagapp.domain.accounting.same_as import counted_once, first_ids, of_the_first
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets, Terms
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import dataclass, replace


class EntryState(StrEnum):
    """Whether an entry is in a balance; ``unassigned`` ones would be, had they a decision."""

    COUNTS = "counts"
    PLANNED = "planned"
    NOT_COUNTED = "not_counted"
    UNASSIGNED = "unassigned"


@dataclass(frozen=True, slots=True)
class OutingStatus:
    """An outing's Swedish start day, its real length, and the minutes it counts for.

    For a planned outing ``minutes`` is what it will count for once done; for one without a
    decision, what it would count for under the default rules.
    """

    day: date
    length: int
    minutes: int
    state: EntryState
    decision_id: str | None


@dataclass(frozen=True, slots=True)
class ExpenseStatus:
    """The öre of an expense that enter the account, and those the rules do not pay."""

    eligible: int
    not_eligible: int
    state: EntryState
    decision_id: str | None


class EntryStatus:
    """Answers how the entries of a ledger stand; built once, asked for each row of a list."""

    def __init__(self, ledger: Ledger, presets: Presets) -> None:
        self.assignment = assignment_of(counted_once(ledger).decisions, presets)
        self._people = first_ids(ledger.people)
        self._companions = first_ids(ledger.companions)
        self._doubles = {*first_ids(ledger.outings), *first_ids(ledger.expenses)}

    def outing(self, outing: Outing) -> OutingStatus:
        """How an outing stands; it need not be in the ledger yet, but its times must exist."""
        outing = of_the_first(outing, self._people, self._companions)
        day = clock.local_day(outing.start)
        length = clock.length(outing.start, outing.end)
        decision = self.assignment.of_outing(outing, day)
        terms = self.assignment.terms[decision.id] if decision else DEFAULT_HOURS
        state, minutes = _state(outing, terms, length)
        if outing.id in self._doubles:
            state, minutes = EntryState.NOT_COUNTED, 0
        if decision is None and state is EntryState.COUNTS:
            state = EntryState.UNASSIGNED
        return OutingStatus(day, length, minutes, state, decision.id if decision else None)

    def expense(self, expense: Expense) -> ExpenseStatus:
        """How an expense stands; it need not be in the ledger yet."""
        if expense.person_id in self._people:
            expense = replace(expense, person_id=self._people[expense.person_id])
        if expense.id in self._doubles:
            return ExpenseStatus(0, 0, EntryState.NOT_COUNTED, None)
        decision = self.assignment.of_expense(expense)
        if decision is None:
            state = EntryState.UNASSIGNED if expense.amount else EntryState.NOT_COUNTED
            return ExpenseStatus(0, 0, state, None)
        paid = eligible(expense, self.assignment.terms[decision.id])
        state = EntryState.COUNTS if paid else EntryState.NOT_COUNTED
        return ExpenseStatus(paid, expense.amount - paid, state, decision.id)


def _state(outing: Outing, terms: Terms, length: int) -> tuple[EntryState, int]:
    if outing.status is Status.PLANNED:
        return EntryState.PLANNED, counted.as_done(outing, terms, length)
    minutes = counted.counted_minutes(outing, terms, length)
    return (EntryState.COUNTS if minutes else EntryState.NOT_COUNTED), minutes
