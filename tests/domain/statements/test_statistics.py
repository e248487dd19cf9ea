"""Statistics: tables of a small year, and the law that the parts add up to the whole."""

from datetime import date, timedelta
from typing import Any

from hypothesis import given, settings

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.model.vocabulary import Category, Kind, Policy, Status
from ledsagapp.domain.planning.comparison import period_sums
from ledsagapp.domain.statements.statement import expense_statement
from ledsagapp.domain.statements.statistics import (
    burn_down,
    first_year,
    month_sums,
    statistics,
)
from ledsagapp.domain.statements.usage import year_usage
from ledsagapp.exchange.ledger.document import read
from tests.builders import figures
from tests.builders.ledgers import DAYS, costs, documents, expense, hours, ledger, outing

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def year() -> Any:
    """A few outings and expenses of 2026, and one of each before."""
    return ledger(
        hours(),
        costs(),
        outing("2025-12-10T13:00", "15:00", activity="Bio"),
        outing("2026-01-10T13:00", "15:00", activity="Bio", goal="Kultur", provider_id="u1"),
        outing("2026-01-20T13:00", "16:00", activity="  bio ", companion_ids=("c2", "c1")),
        outing("2026-02-10T10:00", "10:30", counted_minutes=60, companion_ids=()),
        outing("2026-03-01T10:00", "14:00", status=Status.CANCELLED_BY_PROVIDER, reason="Sjuk"),
        outing("2026-03-08T10:00", "12:00", status=Status.NO_SHOW),
        outing("2026-12-30T10:00", "12:00", status=Status.PLANNED),
        expense("2025-12-10", 100),
        expense("2026-01-10", 145, Category.TICKET),
        expense("2026-01-20", 160, Category.TICKET),
        expense("2026-02-10", 60, Category.COFFEE),
    )


def test_the_parts_of_a_small_year() -> None:
    found = statistics(year(), "p1", YEAR)
    assert (found.outings, found.minutes, found.amount) == (3, 360, 36500)
    plain = [(one.keys, one.outings, one.minutes) for one in found.companions]
    assert plain == [(("c1", "c2"), 1, 180), (("c1",), 1, 120), ((), 1, 60)]
    plain = [(one.keys, one.outings, one.minutes) for one in found.activities]
    assert plain == [(("Bio",), 2, 300), ((), 1, 60)]
    assert [(one.keys, one.outings) for one in found.goals] == [((), 2), (("Kultur",), 1)]
    assert [(one.keys, one.outings) for one in found.providers] == [((), 2), (("u1",), 1)]
    assert [(one.reason, one.minutes) for one in found.missed] == [("Sjuk", 240), (None, 120)]
    spent = [(one.category, one.expenses, one.amount) for one in found.categories]
    assert spent == [(Category.TICKET, 2, 30500), (Category.COFFEE, 1, 6000)]


def test_each_month_says_what_was_granted_used_and_left() -> None:
    rows = month_sums(year(), "p1", Kind.HOURS, (YEAR[0], date(2026, 2, 20)), {})
    assert [(one.month.month, one.granted, one.used, one.left) for one in rows] == [
        (1, 720, 300, 420),
        (2, 720, 60, 1080),
    ]
    rows = month_sums(year(), "p1", Kind.COSTS, (YEAR[0], date(2026, 2, 20)), {})
    assert [(one.granted, one.used) for one in rows] == [(30000, 30500), (30000, 6000)]


def test_what_is_paid_for_each_activity_stands_in_its_month() -> None:
    own = ledger(
        costs(monthly=None, policy=Policy.PER_ACTIVITY, limit=20000),
        outing("2026-01-10T13:00", "15:00", "o1"),
        expense("2026-01-10", 150, outing_id="o1"),
        expense("2026-03-10", 90),
    )
    rows = month_sums(own, "p1", Kind.COSTS, (YEAR[0], date(2026, 4, 1)), {})
    assert [(one.month.month, one.granted, one.used) for one in rows] == [
        (1, 0, 15000),
        (3, 0, 9000),
    ]


def test_the_first_year_is_that_of_the_first_entry() -> None:
    assert first_year(year(), "p1", date(2026, 11, 22)) == 2025
    assert first_year(year(), "nobody", date(2026, 11, 22)) == 2026
    assert statistics(year(), "nobody", YEAR).outings == 0


@settings(max_examples=60, deadline=None)
@given(documents(), DAYS)
def test_the_parts_add_up_to_the_whole(document: Any, on: date) -> None:
    own = read(figures.as_bytes(document), {}).ledger
    period = date(on.year, 1, 1), on
    for person in own.people:
        found = statistics(own, person.id, period)
        for shares in (found.companions, found.activities, found.goals, found.providers):
            assert sum(one.minutes for one in shares) == found.minutes
            assert sum(one.outings for one in shares) == found.outings
        usage = year_usage(own, person.id, on.year, on, {})
        assert (found.minutes, found.missed) == (usage.performed, usage.missed)
        statement = expense_statement(own, person.id, *period, on, {})
        assert sum(one.amount for one in found.categories) == statement.amount == found.amount


@settings(max_examples=60, deadline=None)
@given(documents(), DAYS)
def test_the_months_add_up_to_the_period_and_years_to_all(document: Any, on: date) -> None:
    own = read(figures.as_bytes(document), {}).ledger
    for person in own.people:
        for kind in Kind:
            period = date(on.year, 1, 1), on
            rows = month_sums(own, person.id, kind, period, {})
            sums = period_sums(own, person.id, kind, period, {})
            assert sum(one.granted for one in rows) == sums.granted
            assert sum(one.used for one in rows) == sums.used
            every = month_sums(own, person.id, kind, (on - timedelta(days=3000), on), {})
            assert [one for one in every if one.month.year == on.year][-len(rows) :] == list(rows)


@settings(max_examples=80, deadline=None)
@given(documents(), DAYS)
def test_what_is_left_shrinks_to_what_the_account_says(document: Any, on: date) -> None:
    own = read(figures.as_bytes(document), {}).ledger
    for account in accounts(own, on, {}).accounts:
        found = burn_down(account, on)
        if found and account.current is not None:
            assert found[-1].left == account.current.remaining_frame
            assert [one.month for one in found] == sorted(one.month for one in found)


def test_what_is_left_of_a_quarter_month_by_month() -> None:
    own = ledger(hours(), outing("2026-01-10T13:00", "15:00"), outing("2026-02-10T10:00", "16:00"))
    account = figures.only(figures.reckon(own, "2026-02-20"))
    assert [one.left for one in burn_down(account, date(2026, 2, 20))] == [2160 - 120, 2160 - 480]
    account = figures.only(figures.reckon(ledger(hours(policy=Policy.FREE)), "2026-02-20"))
    assert burn_down(account, date(2026, 2, 20)) == ()
