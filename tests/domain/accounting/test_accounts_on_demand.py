"""Accounts asked for one person at a time are those of everyone at once."""

from datetime import date

from hypothesis import given, settings

from ledsagapp.domain.accounting.account import accounts_from_the_ground
from ledsagapp.domain.accounting.accounts_on_demand import AccountsOnDemand
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.ledger import Ledger
from tests.builders.disorder import disordered

ON = date(2026, 5, 20)


@settings(deadline=None, max_examples=60)
@given(disordered())
def test_whoever_is_asked_about_has_the_accounts_of_the_whole_book(ledger: Ledger) -> None:
    whole = accounts_from_the_ground(ledger, ON, {})
    known = AccountsOnDemand(ledger, ON, {})
    for person in ledger.people:
        own = tuple(one for one in whole.accounts if one.person_id == person.id)
        assert of_person(known.of_person(person.id).accounts, person.id) == own
        entries = {one.id for one in of_person(ledger.outings, person.id)}
        entries |= {one.id for one in of_person(ledger.expenses, person.id)}
        assert entries & known.entries_without_decision(person.id) == entries & {*whole.unassigned}
    for decision in ledger.decisions:
        assert known.holding(decision.id) == whole.holding(decision.id)
    assert known.everyone == whole


def test_a_decision_nobody_has_holds_no_account() -> None:
    assert AccountsOnDemand(Ledger(), ON, {}).holding("gone") is None
