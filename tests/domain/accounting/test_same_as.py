"""What two have written down of the same thing counts once, whichever entry names the other."""

from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.model.people import Companion, Person
from ledsagapp.domain.validation.ledger_checks import ledger_problems
from ledsagapp.domain.values import replace
from tests.builders import figures
from tests.builders.ledgers import ANNA, ELSA, costs, expense, hours, ledger, outing


def test_a_ledger_without_doubles_is_the_very_same() -> None:
    own = ledger(hours(), outing("2026-01-10T10:00", "13:00"))
    assert counted_once(own) is own


def test_an_outing_and_an_expense_that_are_doubles_count_nothing() -> None:
    own = ledger(
        hours(),
        costs(),
        outing("2026-01-10T10:00", "13:00", "o1"),
        outing("2026-01-10T10:15", "13:00", "o2", same_as="o1"),
        expense("2026-01-10", 145, expense_id="e1", outing_id="o2"),
        expense("2026-01-10", 145, expense_id="e2", same_as="e1"),
    )
    reckoned = figures.reckon(own, "2026-01-31")
    assert [account.frames[0].used for account in reckoned.accounts] == [14500, 180]
    assert counted_once(own).expenses[0].outing_id == "o1"
    assert reckoned.unassigned == ()


def test_a_person_known_under_two_ids_has_one_account() -> None:
    own = ledger(
        hours(person_id="p2"),
        outing("2026-01-10T10:00", "13:00"),
        people=(ELSA, Person("p2", "E. Lind", same_as="p1")),
    )
    reckoned = figures.reckon(own, "2026-01-31")
    assert [(one.person_id, one.frames[0].used) for one in reckoned.accounts] == [("p1", 180)]


def test_a_chain_leads_to_its_end_and_a_circle_is_told() -> None:
    people = (ANNA, Companion("c2", "Anna", same_as="c3"), Companion("c3", "A", same_as="c1"))
    own = ledger(companions=people)
    assert ledger_problems(own, {}) == []
    gone = outing("2026-01-10T10:00", "13:00", companion_ids=("c2", "c3", "c1"))
    assert counted_once(replace(own, outings=(gone,))).outings[0].companion_ids == ("c1",)
    circle = replace(own, companions=(replace(ANNA, same_as="c2"), *people[1:]))
    assert {problem.code for problem in ledger_problems(circle, {})} == {"same_as_circle"}


def test_one_who_is_the_same_as_nobody_there_is_told() -> None:
    own = ledger(outing("2026-01-10T10:00", "13:00", "o1", same_as="o9"))
    assert [(one.place, one.code) for one in ledger_problems(own, {})] == [
        ("outings[0].same_as", "no_such_outing")
    ]


def test_a_double_of_what_is_gone_stands_for_itself_again() -> None:
    own = ledger(hours(), outing("2026-01-10T10:15", "13:00", "o2", same_as="o1"))
    reckoned = figures.reckon(own, "2026-01-31")
    assert figures.only(reckoned).frames[0].used == 165
