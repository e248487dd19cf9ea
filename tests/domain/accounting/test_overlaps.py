"""What only a book may hold after a merge: decisions that overlap, or end before they begin."""

from datetime import date, timedelta

from hypothesis import HealthCheck, given, settings

from ledsagapp.domain.accounting.account import accounts_from_the_ground
from ledsagapp.domain.accounting.assignment import Assignment, stands_beside, start_day
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Kind, Partial, Policy
from ledsagapp.domain.values import replace
from tests.builders.disorder import disordered
from tests.builders.figures import only, reckon, slots, used
from tests.builders.ledgers import hours, ledger, outing

TODAY = date(2026, 6, 15)


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow], database=None
)
@given(disordered())
def test_any_days_of_decisions_give_an_account_and_the_first_takes_the_entry(made: Ledger) -> None:
    for day in (TODAY - timedelta(days=120), TODAY, TODAY + timedelta(days=200)):
        for account in accounts_from_the_ground(made, day, {}).accounts:
            assert all(one.start <= one.end for one in account.frames)
            if account.current is not None and account.frames[-1].slots:
                assert account.current.frame_start <= day <= account.current.frame_end
    assignment = Assignment(made.decisions, {})
    for one in made.outings:
        day = start_day(one)
        in_force = [
            each
            for each in sorted(made.decisions, key=lambda each: (each.valid_from, each.id))
            if (each.person_id, each.kind) == (one.person_id, Kind.HOURS)
            and each.in_force(day)
            and not each.refused
            and not stands_beside(each, assignment.terms[each.id])
        ]
        chosen = assignment.of_outing(replace(one, decision_id=None), day)
        assert chosen == next(iter(in_force), None)


def test_of_two_decisions_on_one_day_the_first_takes_the_entry_and_grants_the_days() -> None:
    """1–31 January 20 h and, inside it, 10–20 January 12 h: written on two computers."""
    first = hours(valid_to="2026-01-31", monthly=1200, partial=Partial.BY_DAY)
    inside = hours("d2", "2026-01-10", "2026-01-20", monthly=720, partial=Partial.BY_DAY)
    made = ledger(first, inside, outing("2026-01-15T10:00", "12:00"))
    account = only(reckon(made, "2026-01-31"))
    assert account.decision_ids == ("d1", "d2")
    assert [slot.granted for slot in slots(account)] == [1200]
    assert used(account) == [120]


def test_the_later_one_goes_on_where_the_first_ends() -> None:
    first = hours(valid_to="2026-02-28", monthly=1200)
    later = hours("d2", "2026-01-15", monthly=720)
    account = only(reckon(ledger(first, later), "2026-03-10"))
    assert [slot.granted for slot in slots(account)] == [1200, 1200, 720]
    assert account.current is not None


def test_a_decision_that_ends_before_it_begins_grants_nothing() -> None:
    for policy in Policy:
        wrong = hours("d2", "2026-02-10", "2026-02-01", policy=policy)
        found = reckon(ledger(hours(), wrong), "2026-03-10")
        assert [account.decision_ids for account in found.accounts] == [("d1",)]
