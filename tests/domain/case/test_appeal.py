"""The days of a case: holidays, the appeal time, the end of a decision, three months to begin."""

from datetime import date, timedelta

import holidays as well_kept
import pytest

from ledsagapp.domain.case.appeal import (
    Enforcement,
    appeal,
    enforcement,
    may_be_appealed,
)
from ledsagapp.domain.case.decision_end import ending
from ledsagapp.domain.dates.frames import month_after
from ledsagapp.domain.dates.holidays import holidays, is_free, next_weekday
from ledsagapp.domain.model.vocabulary import Outcome, Status
from tests.builders.ledgers import costs, hours, ledger, outing


@pytest.mark.parametrize("year", range(1995, 2101))
def test_the_holidays_are_those_of_a_well_kept_list_and_three_eves(year: int) -> None:
    listed = set(well_kept.Sweden(years=year, include_sundays=False))
    midsummer = max(day for day in listed if day.month == 6 and 20 <= day.day <= 26)
    eves = {date(year, 12, 24), date(year, 12, 31), midsummer - timedelta(days=1)}
    assert set(holidays(year)) == listed | eves


@pytest.mark.parametrize(
    ("received", "end"),
    [
        ("2026-03-02", "2026-03-23"),  # a Monday, three weeks on
        ("2026-03-06", "2026-03-27"),
        ("2026-03-07", "2026-03-30"),  # a Saturday moves to Monday
        ("2026-03-13", "2026-04-07"),  # Good Friday to the Tuesday after Easter
        ("2026-05-16", "2026-06-08"),  # the National Day, a Saturday, to Monday
        ("2026-05-29", "2026-06-22"),  # Midsummer Eve to the Monday
        ("2026-12-03", "2026-12-28"),  # Christmas Eve to the Monday after
        ("2026-12-10", "2027-01-04"),  # New Year's Eve, New Year, a weekend
        ("2026-12-16", "2027-01-07"),  # Epiphany
    ],
)
def test_the_appeal_time_is_three_weeks_and_never_ends_on_a_free_day(
    received: str, end: str
) -> None:
    found = appeal(date.fromisoformat(received), date.fromisoformat(received))
    assert found.end == date.fromisoformat(end)
    assert found.ordinary_end - found.received_on == timedelta(weeks=3)


def test_the_days_left_to_appeal_are_counted_and_pass_zero() -> None:
    assert appeal(date(2026, 3, 2), date(2026, 3, 20)).days_left == 3
    assert appeal(date(2026, 3, 2), date(2026, 3, 24)).days_left == -1


def test_a_weekday_stays_where_it_is() -> None:
    assert not is_free(date(2026, 11, 23))
    assert next_weekday(date(2026, 11, 23)) == date(2026, 11, 23)


def test_less_than_was_applied_for_may_be_appealed() -> None:
    assert may_be_appealed(hours(outcome=Outcome.REFUSED))
    assert may_be_appealed(hours(outcome=Outcome.PARTLY))
    assert may_be_appealed(hours(applied_monthly=1200))
    assert not may_be_appealed(hours(applied_monthly=720))
    assert not may_be_appealed(hours())


def test_the_end_of_a_decision_is_reminded_of_in_time_unless_another_follows() -> None:
    first, on = hours(valid_to="2026-06-30"), date(2026, 5, 1)
    found = ending(first, [first], on)
    assert found
    assert (found.days_left, found.remind, found.followed) == (60, True, False)
    early = ending(first, [first], date(2026, 1, 1))
    assert early
    assert not early.remind
    following = hours("d2", valid_from="2026-07-01")
    followed = ending(first, [first, following], on)
    assert followed
    assert (followed.remind, followed.followed) == (False, True)


def test_a_decision_without_an_end_or_past_it_ends_no_more() -> None:
    on = date(2026, 5, 1)
    assert ending(hours(), [], on) is None
    assert ending(hours(valid_to="2026-04-30"), [], on) is None
    assert ending(hours(valid_to="2026-06-30", outcome=Outcome.REFUSED), [], on) is None


@pytest.mark.parametrize(
    ("day", "on", "state"),
    [
        ("2026-02-10", "2026-02-15", Enforcement.DONE),
        ("2026-04-01", "2026-05-01", Enforcement.DONE),
        ("2026-04-02", "2026-05-01", Enforcement.DONE_LATE),
        ("2026-04-02", "2026-04-01", Enforcement.WAITING),
        ("2026-05-02", "2026-04-02", Enforcement.OVERDUE),
    ],
)
def test_a_decision_is_to_be_carried_out_within_three_months(
    day: str, on: str, state: Enforcement
) -> None:
    own = ledger(hours(decided_on=date(2025, 12, 10)), outing(f"{day}T10:00", "12:00"))
    found = enforcement(own.decisions[0], own, date.fromisoformat(on), {})
    assert found
    assert found.due == date(2026, 4, 1)
    assert found.state is state


def test_what_was_cancelled_carries_nothing_out_and_costs_are_not_asked() -> None:
    gone = outing("2026-02-10T10:00", "12:00", status=Status.CANCELLED_LATE)
    own = ledger(hours(), gone)
    found = enforcement(own.decisions[0], own, date(2026, 3, 1), {})
    assert found
    assert found.first_done is None
    assert enforcement(costs(), own, date(2026, 3, 1), {}) is None


def test_months_later_is_the_same_day_or_the_months_last() -> None:
    assert month_after(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert month_after(date(2026, 11, 30), 3) == date(2027, 2, 28)
