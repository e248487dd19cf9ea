"""Accounts asked for one person at a time are those of everyone at once."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.domain.accounting.account import accounts_from_the_ground
from ledsagapp.domain.accounting.accounts_on_demand import AccountsOnDemand
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.values import replace
from tests.builders.disorder import disordered
from tests.builders.ledgers import ELSA, Draw, hours, ledger, outing

ON = date(2026, 5, 20)


@st.composite
def of_several(draw: Draw) -> Ledger:
    """What is disordered, of some people who may be the same as each other."""
    made: Ledger = draw(disordered())
    ids = ("p1", "p2", "p3")
    whose, same = st.sampled_from(ids), st.sampled_from((None, *ids, "gone"))
    changed: Ledger = replace(
        made,
        people=tuple(Person(one, one, same_as=draw(same)) for one in ids),
        decisions=tuple(replace(one, person_id=draw(whose)) for one in made.decisions),
        outings=tuple(replace(one, person_id=draw(whose)) for one in made.outings),
        expenses=tuple(replace(one, person_id=draw(whose)) for one in made.expenses),
    )
    return changed


@settings(deadline=None, max_examples=120)
@given(disordered() | of_several())
def test_whoever_is_asked_about_has_the_accounts_of_the_whole_book(held: Ledger) -> None:
    whole = accounts_from_the_ground(held, ON, {})
    known = AccountsOnDemand(held, ON, {})
    for person in held.people:
        own = tuple(one for one in whole.accounts if one.person_id == person.id)
        assert of_person(known.of_person(person.id).accounts, person.id) == own
        entries = {one.id for one in of_person(held.outings, person.id)}
        entries |= {one.id for one in of_person(held.expenses, person.id)}
        assert entries & known.entries_without_decision(person.id) == entries & {*whole.unassigned}
    for decision in held.decisions:
        assert known.holding(decision.id) == whole.holding(decision.id)
    assert known.everyone == whole


def test_one_person_under_two_names_has_the_marks_and_the_account_of_both() -> None:
    twice = replace(ELSA, id="p2", same_as=ELSA.id)
    before = outing("2026-05-04T10:00", "11:00", "before", person_id=twice.id)
    own = hours("d2", valid_from="2026-05-10", person_id=twice.id)
    of_other = replace(before, id="of other", person_id="p3", decision_id=own.id)
    held = ledger(own, before, of_other)
    held = replace(held, people=(ELSA, twice, Person("p3", "Bo")))
    known = AccountsOnDemand(held, ON, {})
    assert known.holding(own.id) == accounts_from_the_ground(held, ON, {}).accounts[0]
    assert before.id in known.entries_without_decision(twice.id)
    assert of_other.id in known.entries_without_decision("p3")


def test_a_decision_nobody_has_holds_no_account() -> None:
    assert AccountsOnDemand(Ledger(), ON, {}).holding("gone") is None
