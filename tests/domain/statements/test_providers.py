"""Who performed what, a change of provider, silence, the degree of use, decisions over years."""

from datetime import date
from typing import Any

from hypothesis import given, settings

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.case.inactive_providers import silent_providers
from ledsagapp.domain.model.people import Provider
from ledsagapp.domain.model.vocabulary import Kind, Outcome, Policy, Status
from ledsagapp.domain.statements.providers import ProviderSum, change, frame_by_provider
from ledsagapp.domain.statements.usage import Missed, decision_years, frame_usages, year_usage
from ledsagapp.exchange.ledger.document import read
from tests.builders import figures
from tests.builders.ledgers import (
    DAYS,
    FOLJA,
    adjustment,
    costs,
    documents,
    hours,
    ledger,
    outing,
)

BOTH = (FOLJA, Provider("u2", "Stegen Omsorg"))


def shared() -> Any:
    return ledger(
        hours(),
        adjustment("2026-01-02", 30),
        outing("2026-01-10T10:00", "12:00", provider_id="u1"),
        outing("2026-01-12T10:00", "15:00", provider_id="u2"),
        outing("2026-02-12T10:00", "11:00"),
        outing("2026-04-12T10:00", "11:00", provider_id="u1"),
        providers=BOTH,
    )


def test_the_hours_of_a_frame_are_summed_over_all_providers() -> None:
    own, on = shared(), date(2026, 2, 15)
    found = frame_by_provider(own, accounts(own, on, {}).accounts[0], on, {})
    assert found
    assert found.providers == (
        ProviderSum("u2", 1, 300),
        ProviderSum("u1", 1, 120),
        ProviderSum(None, 1, 60, corrections=30),
    )
    assert (found.used, found.left) == (510, 3 * 720 - 510)


def test_a_frame_that_has_ended_has_nothing_left() -> None:
    own, on = shared(), date(2026, 5, 1)
    account = accounts(own, on, {}).accounts[0]
    found = frame_by_provider(own, account, on, {}, date(2026, 2, 1))
    assert found
    assert (found.left, found.used) == (0, 510)
    assert frame_by_provider(own, account, on, {}, date(2025, 2, 1)) is None


@settings(max_examples=100, deadline=None)
@given(documents(), DAYS)
def test_the_providers_minutes_always_add_up_to_what_is_used(document: Any, on: date) -> None:
    own = read(figures.as_bytes(document), {}).ledger
    for account in accounts(own, on, {}).accounts:
        if account.kind is Kind.HOURS and account.current:
            found = frame_by_provider(own, account, on, {})
            assert found
            assert sum(one.minutes + one.corrections for one in found.providers) == found.used


def test_a_change_of_provider_opens_with_what_the_one_before_closed_with() -> None:
    found = change(shared(), "d1", date(2026, 2, 1), {})
    assert found
    assert (found.granted, found.used, found.over) == (3 * 720, 450, 0)
    assert (found.remaining_now, found.remaining_frame) == (2 * 720 - 450, 3 * 720 - 450)
    assert [one.provider_id for one in found.providers] == ["u2", "u1", None]
    assert change(shared(), "d1", date(2025, 2, 1), {}) is None


def test_a_provider_is_silent_after_twelve_months_without_an_outing_done() -> None:
    own = ledger(
        hours(),
        outing("2026-01-10T10:00", "12:00", provider_id="u1"),
        outing("2026-06-10T10:00", "12:00", provider_id="u1", status=Status.CANCELLED_LATE),
        outing("2026-02-10T10:00", "12:00", provider_id="u2"),
        outing("2027-02-10T10:00", "12:00", provider_id="u2", status=Status.PLANNED),
        providers=BOTH,
    )
    assert silent_providers(own, "p1", date(2027, 1, 9)) == ()
    (found,) = silent_providers(own, "p1", date(2027, 1, 10))
    assert (found.provider_id, found.since) == ("u1", date(2027, 1, 10))
    assert silent_providers(own, "p2", date(2027, 1, 10)) == ()


def with_cancellations() -> Any:
    return ledger(
        hours(monthly=600),
        outing("2026-01-10T10:00", "15:00"),
        outing("2026-02-10T10:00", "14:00", status=Status.CANCELLED_LATE, reason="illness"),
        outing("2026-03-10T10:00", "12:00", status=Status.CANCELLED_BY_PROVIDER),
        outing("2026-03-12T10:00", "12:00", status=Status.CANCELLED_BY_PROVIDER),
        outing("2026-05-12T10:00", "12:00", counted_minutes=90),
    )


def test_the_degree_of_use_is_what_was_performed_of_what_was_granted() -> None:
    first, second = frame_usages(with_cancellations(), "p1", date(2026, 5, 31), {})
    assert (first.granted, first.performed, first.used) == (1800, 300, 540)
    assert (first.degree, first.expired) == (167, 1260)
    assert first.missed == (
        Missed(Status.CANCELLED_BY_PROVIDER, None, 2, 240),
        Missed(Status.CANCELLED_LATE, "illness", 1, 240),
    )
    assert (second.performed, second.degree) == (90, 50)


def test_a_year_sums_its_frames_up_to_the_day() -> None:
    found = year_usage(with_cancellations(), "p1", 2026, date(2026, 5, 31), {})
    assert (found.performed, found.used, found.expired) == (390, 630, 1260)
    assert len(found.missed) == 2
    before = year_usage(with_cancellations(), "p1", 2027, date(2026, 5, 31), {})
    assert before.performed == 0


def test_where_nothing_is_granted_there_is_no_degree() -> None:
    own = ledger(hours(policy=Policy.FREE), outing("2026-01-10T10:00", "15:00"))
    (found,) = frame_usages(own, "p1", date(2026, 1, 31), {})
    assert (found.degree, found.performed) == (None, 300)


def test_decisions_over_the_years_are_counted_by_how_they_turned_out() -> None:
    own = ledger(
        hours(valid_to="2026-06-30", applied_monthly=1200, outcome=Outcome.PARTLY),
        hours("d2", valid_from="2026-07-01", valid_to="2026-12-31", monthly=600),
        hours("d3", valid_from="2027-01-01", outcome=Outcome.REFUSED, applied_monthly=900),
        costs(decided_on=date(2025, 12, 20)),
        hours("d4", person_id="p2"),
    )
    found = {(one.year, one.kind): one for one in decision_years(own.decisions, "p1")}
    assert list(found) == [(2025, Kind.COSTS), (2026, Kind.HOURS), (2027, Kind.HOURS)]
    middle = found[2026, Kind.HOURS]
    assert (middle.decisions, middle.granted, middle.partly, middle.changed) == (2, 1, 1, 1)
    assert (middle.applied_monthly, middle.granted_monthly) == (1200, 720)
    last = found[2027, Kind.HOURS]
    assert (last.refused, last.applied_monthly, last.granted_monthly) == (1, 900, 0)


def test_an_appealed_decision_is_counted_in_the_year_it_was_made() -> None:
    own = ledger(
        hours(decided_on=date(2025, 12, 1), appealed_on=date(2026, 1, 10)),
        costs(decided_on=date(2026, 1, 2)),
    )
    found = {one.year: one.appealed for one in decision_years(own.decisions, "p1")}
    assert found == {2025: 1, 2026: 0}
