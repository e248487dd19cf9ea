"""Räcker det?, and what a frame comes to if one goes on as before."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import CategoryRule
from ledsagapp.domain.model.vocabulary import Category, Policy, Status
from ledsagapp.domain.planning.affordability import Affordability, enough
from ledsagapp.domain.planning.forecast import Forecast, forecast
from ledsagapp.exchange.ledger.document import read
from tests.builders import figures
from tests.builders.ledgers import (
    DAYS,
    adjustment,
    costs,
    documents,
    expense,
    hours,
    ledger,
    outing,
)


def asked(own: Ledger, entry: Any, on: str = "2026-01-15") -> Affordability:
    found = enough(own, entry, date.fromisoformat(on), {})
    assert found
    return found


def test_an_outing_says_what_it_leaves_and_which_month_bears_it() -> None:
    own = ledger(hours(), outing("2026-01-10T10:00", "12:00"))
    found = asked(own, outing("2026-02-10T10:00", "14:00", status=Status.PLANNED))
    assert found.left_after == 3 * 720 - 360
    assert [(one.start, one.amount) for one in found.months] == [(date(2026, 2, 1), 240)]
    assert (found.counted, found.over, found.fits) == (240, 0, True)
    assert found.frame_end == date(2026, 3, 31)


def test_what_falls_outside_is_said_before_it_is_booked() -> None:
    own = ledger(hours(monthly=120))
    found = asked(own, outing("2026-01-20T10:00", "15:00", status=Status.PLANNED))
    assert (found.over, found.fits) == (180, False)


def test_an_earlier_outing_may_push_a_later_one_out() -> None:
    own = ledger(hours(monthly=120, policy=Policy.NO_CARRY), outing("2026-01-10T10:00", "12:00"))
    found = asked(own, outing("2026-01-05T10:00", "11:00"))
    assert found.over == 60


def test_an_outing_over_the_end_of_a_month_is_borne_by_two() -> None:
    found = asked(ledger(hours()), outing("2026-01-31T22:00", "2026-02-01T03:00"))
    assert [one.amount for one in found.months] == [120, 180]


def test_changing_an_outing_is_asked_without_what_it_was() -> None:
    own = ledger(hours(), outing("2026-01-10T10:00", "12:00", outing_id="o1"))
    found = asked(own, outing("2026-01-10T10:00", "13:00", outing_id="o1"))
    assert found.left_after == 3 * 720 - 180


def test_what_else_is_booked_is_told_and_not_taken_off() -> None:
    own = ledger(
        hours(monthly=60, policy=Policy.POOL),
        outing("2026-01-20T10:00", "12:00", status=Status.PLANNED),
        outing("2026-04-20T10:00", "12:00", status=Status.PLANNED),
    )
    found = asked(own, outing("2026-01-25T10:00", "12:00", status=Status.PLANNED))
    assert (found.booked, found.left_after) == (120, 60)
    assert found.fits
    assert not found.fits_with_booked


def test_a_cost_says_what_the_rules_do_not_pay() -> None:
    rules = ((Category.MEAL, CategoryRule(cap=9400)),)
    found = asked(ledger(costs(categories=rules)), expense("2026-01-20", 120, Category.MEAL))
    assert (found.counted, found.not_eligible, found.left_after) == (9400, 2600, 90000 - 9400)


def test_a_limit_for_each_activity_leaves_nothing_and_has_an_outside() -> None:
    own = ledger(costs(policy=Policy.PER_ACTIVITY, limit=30000, monthly=None))
    found = asked(own, expense("2026-01-20", 350))
    assert (found.limited, found.over, found.left_after) == (False, 5000, 0)
    free = asked(ledger(hours(policy=Policy.FREE)), outing("2026-01-20T10:00", "12:00"))
    assert (free.limited, free.fits_with_booked) == (False, True)


def test_an_entry_no_decision_takes_cannot_be_asked_about() -> None:
    assert (
        enough(ledger(costs()), outing("2026-01-20T10:00", "12:00"), date(2026, 1, 1), {}) is None
    )


@settings(max_examples=100, deadline=None)
@given(documents(), DAYS)
def test_what_is_asked_about_always_agrees_with_the_account(document: Any, on: date) -> None:
    """The months bear what the entry counts for, but for parts beyond the months shown."""
    own = read(figures.as_bytes(document), {}).ledger
    every: list[Outing | Expense] = [*own.outings, *own.expenses]
    for entry in every:
        found = enough(own, entry, on, {})
        if found and found.policy is not Policy.PER_ACTIVITY:
            assert sum(one.amount for one in found.months) == found.counted


def foretold(own: Ledger, on: str) -> Forecast | None:
    day = date.fromisoformat(on)
    return forecast(own, accounts(own, day, {}).accounts[0], day, {})


def test_going_on_as_before_lets_hours_expire_and_says_how_many_outings_they_are() -> None:
    """Twelve hours a month, three hours every second week: 36 granted, 15 used by June."""
    days = ["04-08", "04-22", "05-06", "05-20", "06-03"]
    gone = [outing(f"2026-{day}T10:00", "13:00") for day in days]
    found = foretold(ledger(hours(valid_from="2026-04-01"), *gone), "2026-06-10")
    assert found
    assert found.until == date(2026, 6, 30)
    assert found.remaining == 36 * 60 - 15 * 60
    assert found.expected == round(15 * 60 / 71 * 20)
    assert found.expires == found.remaining - found.expected == 1006
    assert (found.outing_length, found.outings) == (180, 5)
    assert (found.short, found.runs_out_on) == (0, None)


def test_a_pace_too_high_says_on_which_day_the_hours_run_out() -> None:
    own = ledger(
        hours(monthly=600, policy=Policy.POOL),
        *[outing(f"2026-01-{day:02}T10:00", "13:00") for day in range(1, 31, 5)],
    )
    found = foretold(own, "2026-01-30")
    assert found
    assert found.pace == 6 * 180
    assert found.runs_out_on == date(2026, 2, 19)
    assert (found.expires, found.short) == (0, 2160 - 720)


def test_what_is_booked_is_the_least_that_is_expected() -> None:
    own = ledger(hours(), outing("2026-02-20T10:00", "14:00", status=Status.PLANNED))
    found = foretold(own, "2026-01-30")
    assert found
    assert (found.expected, found.booked, found.pace) == (240, 240, 0)
    assert (found.outing_length, found.outings) == (0, 0)


def test_corrections_are_no_pace_and_a_young_account_has_no_forecast() -> None:
    own = ledger(hours(), adjustment("2026-01-05", 600))
    assert foretold(own, "2026-01-13") is None
    found = foretold(own, "2026-01-14")
    assert found
    assert found.pace == 0


def test_saved_months_are_asked_about_when_the_oldest_dies() -> None:
    own = ledger(hours(policy=Policy.ROLLING, months=2, monthly=600))
    found = foretold(own, "2026-02-10")
    assert found
    assert (found.until, found.remaining, found.expires) == (date(2026, 2, 28), 1200, 600)


@pytest.mark.parametrize("policy", [Policy.FREE, Policy.PER_ACTIVITY])
def test_where_nothing_can_be_left_nothing_is_foretold(policy: Policy) -> None:
    one = hours(policy=policy) if policy is Policy.FREE else costs(policy=policy, limit=1)
    assert foretold(ledger(one), "2026-03-01") is None
    assert foretold(ledger(hours(valid_to="2026-02-01")), "2026-03-01") is None
