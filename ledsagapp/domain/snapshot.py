"""The book as the pages and reports see it at one moment; knows no Qt."""

from collections.abc import Mapping
from datetime import date, timedelta

from ledsagapp.domain.accounting.account_figures import COUNTLESS
from ledsagapp.domain.accounting.account_values import Account, Accounts
from ledsagapp.domain.accounting.accounts_on_demand import AccountsOnDemand
from ledsagapp.domain.accounting.assignment import Assignment, assignment_of, start_day
from ledsagapp.domain.accounting.currency import currency_of_person
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.case.deadlines import Deadlines
from ledsagapp.domain.case.meetings import on_contact_person
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.in_time import expenses_between, outings_between
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.handover import Handover
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.preset_parts import Currency
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.planning.forecast import LOOK_BACK, Forecast, forecast
from ledsagapp.domain.values import dataclass, field, replace


@dataclass(frozen=True, slots=True)
class View:
    """The book as one refresh sees it: read once, shared by all pages, never changed.

    ``me``: whether the person with the decision is the one who writes, who is then called "du".
    ``answered``: what was sent in a packet and has been answered, by the entry's id.
    ``known``: the accounts, of whom they are asked for.
    ``deadlines``: the days papers are to be in, as the person has set them.
    """

    ledger: Ledger
    known: AccountsOnDemand
    assignment: Assignment
    person: Person | None
    today: date
    presets: Presets
    me: bool = False
    answered: Mapping[str, Handover] = field(default_factory=dict)
    deadlines: Deadlines = field(default_factory=Deadlines)

    @property
    def person_id(self) -> str:
        """The id of the person chosen, "" for none."""
        return "" if self.person is None else self.person.id

    @property
    def accounts(self) -> Accounts:
        """The accounts of everyone in the book."""
        return self.known.everyone

    @property
    def unassigned(self) -> frozenset[str]:
        """The ids of the person's entries that would count but that no decision takes."""
        return self.known.entries_without_decision(self.person_id)

    @property
    def outings(self) -> tuple[Outing, ...]:
        """The outings of the person chosen, in the order they were written."""
        return of_person(self.ledger.outings, self.person_id)

    @property
    def expenses(self) -> tuple[Expense, ...]:
        """The expenses of the person chosen, in the order they were written."""
        return of_person(self.ledger.expenses, self.person_id)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The decisions of the person chosen, in the order they were written."""
        return of_person(self.ledger.decisions, self.person_id)

    @property
    def currency(self) -> Currency:
        """The money the person's costs are told in."""
        return currency_of_person(self.decisions, self.person_id, self.today, self.presets)

    def of(self, kind: Kind) -> tuple[Account, ...]:
        """The chosen person's accounts of a kind."""
        if self.person is None:
            return ()
        return self.known.of_person(self.person.id).of(self.person.id, kind)

    def holding(self, decision_id: str) -> Account | None:
        """The account a decision belongs to; None for a refused or unknown decision."""
        return self.known.holding(decision_id)

    def is_of_contact_person(self, account: Account) -> bool:
        """Whether the account is a contact person's, in which contacts count and no hours."""
        ids = set(account.decision_ids)
        own = of_person(self.ledger.decisions, account.person_id)
        return any(on_contact_person(one) for one in own if one.id in ids)

    def current(self, kind: Kind) -> Account | None:
        """The person's ordinary account of a kind that holds today, else the first that does."""
        found = [
            account
            for account in self.of(kind)
            if account.current is not None and not self.is_of_contact_person(account)
        ]
        ordinary = (
            self.assignment.ordinary(self.person.id, kind, self.today) if self.person else None
        )
        for account in found:
            if ordinary is not None and ordinary.id in account.decision_ids:
                return account
        return found[0] if found else None

    def beside(self, kind: Kind) -> tuple[Account, ...]:
        """The person's other accounts of a kind that hold today and set a limit."""
        chief = self.current(kind)
        return tuple(
            one
            for one in self.of(kind)
            if one.current is not None
            and one is not chief
            and one.policy not in COUNTLESS
            and one.frames[-1].granted
        )


def going_on(view: View, account: Account, presets: Presets) -> Forecast | None:
    """The forecast of an account; looks at the latest entries alone, as its rule does."""
    since = view.today - timedelta(days=LOOK_BACK + 2)
    near = outings_between(view.ledger.outings, since, date.max)
    outings = tuple(one for one in near if start_day(one) >= since)
    paid = expenses_between(view.ledger.expenses, since, date.max)
    expenses = tuple(one for one in paid if one.date >= since)
    recent = replace(view.ledger, outings=outings, expenses=expenses)
    return forecast(recent, account, view.today, presets)


def read(ledger: Ledger, today: date, presets: Presets, person_id: str, *, me: bool) -> View:
    """The view of a ledger for the person of that id, else the first one."""
    people = {person.id: person for person in ledger.people}
    person = people.get(person_id) or next(iter(ledger.people), None)
    return View(
        ledger,
        AccountsOnDemand(ledger, today, presets),
        assignment_of(counted_once(ledger).decisions, presets),
        person,
        today,
        presets,
        me,
    )
