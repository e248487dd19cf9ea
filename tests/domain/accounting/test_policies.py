"""The policies and the costs: what is available, covered, over and left."""

from datetime import date

from ledsagapp.domain.accounting.account_values import Slot
from ledsagapp.domain.model.rules import CategoryRule
from ledsagapp.domain.model.vocabulary import Anchor, Category, Kind, Policy, Status
from tests.builders.figures import frames, only, reckon, slots, used
from tests.builders.ledgers import adjustment, costs, expense, hours, ledger, outing


def test_a_correction_below_nothing_gives_time_back() -> None:
    own = ledger(hours(), adjustment("2026-01-15", -120))
    account = only(reckon(own, "2026-01-31"))
    assert slots(account)[0] == Slot(
        date(2026, 1, 1), date(2026, 1, 31), 720, 720, -120, -120, 0, 840
    )


def test_in_a_rolling_account_a_correction_joins_its_months_own_grant() -> None:
    """January: 720 granted, 60 given back; all 780 die with it, so February has its own 720."""
    own = ledger(hours(policy=Policy.ROLLING, months=1), adjustment("2026-01-15", -60))
    account = only(reckon(own, "2026-02-10"))
    assert [slot.left for slot in slots(account)] == [780, 720]
    assert account.frames[0].expired == 780


def test_a_rolling_grant_does_not_age_in_a_gap() -> None:
    rules = {"policy": Policy.ROLLING, "months": 2}
    own = ledger(hours(valid_to="2026-01-31", **rules), hours("d2", "2026-05-01", **rules))  # type: ignore[arg-type]
    account = only(reckon(own, "2026-05-10"))
    assert [slot.available for slot in slots(account)] == [720, 1440]
    assert account.frames[0].expired == 0


def test_in_a_gap_no_rolling_grant_dies() -> None:
    rules = {"policy": Policy.ROLLING, "months": 1}
    own = ledger(hours(valid_to="2026-01-31", **rules), hours("d2", "2026-03-01", **rules))  # type: ignore[arg-type]
    assert only(reckon(own, "2026-02-10")).frames[0].expired == 0
    assert only(reckon(own, "2026-03-01")).frames[0].expired == 720


def test_once_a_rolling_account_is_over_everything_left_has_expired() -> None:
    own = ledger(hours(valid_to="2026-02-28", policy=Policy.ROLLING, months=6))
    account = only(reckon(own, "2026-03-01"))
    assert (account.frames[0].expired, account.current) == (1440, None)


def test_the_end_of_a_rolling_account_shown_is_the_end_of_the_month() -> None:
    own = ledger(
        hours(policy=Policy.ROLLING, months=6),
        outing("2026-01-20T10:00", "12:00", status=Status.PLANNED),
        outing("2026-02-20T10:00", "12:00", status=Status.PLANNED),
    )
    current = only(reckon(own, "2026-01-10")).current
    assert current is not None
    assert (current.frame_end, current.planned) == (date(2026, 1, 31), 120)


def test_months_do_not_matter_where_nothing_is_carried() -> None:
    own = ledger(hours(policy=Policy.NO_CARRY, months=6))
    assert len(only(reckon(own, "2026-03-10")).frames) == 3


def test_a_daily_cap_is_for_all_outings_of_a_day_and_not_for_corrections() -> None:
    own = ledger(
        hours(policy=Policy.FREE, monthly=None, daily_cap=600),
        outing("2026-01-10T08:00", "14:00"),
        outing("2026-01-10T16:00", "22:00"),
        adjustment("2026-01-10", 300),
    )
    frame = only(reckon(own, "2026-01-31")).frames[0]
    assert (frame.used, frame.over, frame.covered) == (1020, 120, 900)


def test_a_daily_cap_sees_each_local_day_of_an_outing_over_midnight() -> None:
    """31 January 14:00 to 06:00, ended that day: 10 and 6 hours, none over 10."""
    own = ledger(
        hours(valid_to="2026-01-31", policy=Policy.FREE, monthly=None, daily_cap=600),
        outing("2026-01-31T14:00", "2026-02-01T06:00"),
    )
    frame = only(reckon(own, "2026-02-28")).frames[0]
    assert (frame.used, frame.over) == (960, 0)


def test_free_hours_are_told_by_calendar_month_whatever_the_anchor() -> None:
    own = ledger(
        hours(
            valid_from="2026-01-15",
            monthly=None,
            policy=Policy.FREE,
            anchor=Anchor.DECISION_DATE,
            months=5,
        )
    )
    assert frames(only(reckon(own, "2026-02-10"))) == [
        ("2026-01-15", "2026-01-31"),
        ("2026-02-01", "2026-02-28"),
    ]


def test_free_costs_have_no_cap() -> None:
    own = ledger(costs(policy=Policy.FREE, monthly=None, daily_cap=100), expense("2026-01-10", 500))
    frame = only(reckon(own, "2026-01-31")).frames[0]
    assert (frame.used, frame.covered, frame.over) == (50000, 50000, 0)


def test_a_fixed_pot_takes_only_what_names_it() -> None:
    pot = hours(valid_to="2026-06-07", monthly=None, total=600, policy=Policy.FIXED_POT)
    own = ledger(
        pot,
        outing("2026-02-05T10:00", "12:00", "o1", decision_id="d1"),
        outing("2026-02-06T10:00", "12:00", "o2"),
    )
    reckoned = reckon(own, "2026-03-01")
    current = only(reckoned).current
    assert current is not None
    assert (current.remaining_now, current.remaining_frame) == (480, 480)
    assert reckoned.unassigned == ("o2",)


def test_an_activity_has_its_limit_and_a_correction_one_of_its_own() -> None:
    own = ledger(
        costs(policy=Policy.PER_ACTIVITY, monthly=None, limit=30000),
        outing("2026-01-10T10:00", "12:00", "o1", decision_id=None),
        expense("2026-01-10", 250, outing_id="o1"),
        expense("2026-01-11", 100, Category.COFFEE, outing_id="o1"),
        expense("2026-01-12", 350),
        adjustment("2026-01-13", 40000, "k1", "a1"),
        adjustment("2026-01-14", -500, "k1", "a2"),
    )
    frame = only(reckon(own, "2026-01-31")).frames[0]
    assert (frame.used, frame.covered, frame.over) == (109500, 89500, 20000)
    assert (frame.slots, frame.granted, frame.expired) == ((), 0, 0)


def test_an_ended_account_by_activity_ends_with_its_decision() -> None:
    own = ledger(costs(valid_to="2026-02-15", policy=Policy.PER_ACTIVITY, monthly=None, limit=1))
    assert frames(only(reckon(own, "2026-03-31"))) == [("2026-01-01", "2026-02-15")]


def test_money_by_the_hour_comes_only_on_days_of_the_costs_decision() -> None:
    """31 January 22:00 to 01:00, costs from 1 February: one hour gives money."""
    own = ledger(
        hours(),
        hours("d2", "2026-01-01", "2026-12-31", extra=True),
        costs(valid_from="2026-02-01", monthly=None, policy=Policy.PER_HOUR, rate=600),
        outing("2026-01-31T22:00", "2026-02-01T01:00"),
        outing("2026-02-05T10:00", "11:00", decision_id="d2"),
        adjustment("2026-02-10", 6000),
    )
    account = reckon(own, "2026-02-28").of("p1", Kind.COSTS)[0]
    assert [slot.granted for slot in slots(account)] == [1200, 0]


def test_money_by_the_hour_is_rounded_once_a_month_half_up() -> None:
    """1 öre an hour for half an hour: ½ öre, so 1."""
    own = ledger(
        hours(),
        costs(monthly=None, policy=Policy.PER_HOUR, rate=1),
        outing("2026-01-05T10:00", "10:30"),
    )
    account = reckon(own, "2026-01-31").of("p1", Kind.COSTS)[0]
    assert slots(account)[0].granted == 1


def test_an_outing_no_decision_takes_gives_no_money_by_the_hour() -> None:
    own = ledger(
        hours(valid_from="2026-02-01"),
        costs(monthly=None, policy=Policy.PER_HOUR, rate=600),
        outing("2026-01-05T10:00", "12:00"),
    )
    account = reckon(own, "2026-01-31").of("p1", Kind.COSTS)[0]
    assert slots(account)[0].granted == 0


def test_a_pool_used_ahead_says_how_much_and_never_calls_it_over() -> None:
    own = ledger(hours(policy=Policy.POOL), outing("2026-01-05T08:00", "2026-01-06T08:00"))
    account = only(reckon(own, "2026-01-31"))
    assert account.current is not None
    assert (account.current.ahead, account.frames[0].over) == (720, 0)


def test_what_the_rules_do_not_pay_never_enters_the_account() -> None:
    rules = (
        (Category.MEAL, CategoryRule(cap=9400)),
        (Category.TRAVEL, CategoryRule(eligible=False)),
    )
    own = ledger(
        costs(categories=rules),
        expense("2026-01-10", 130, Category.MEAL),
        expense("2026-01-10", 43, Category.TRAVEL),
        expense("2026-02-10", 43, Category.TRAVEL),
    )
    account = only(reckon(own, "2026-01-31"))
    assert (used(account)[0], account.not_eligible) == (9400, 7900)


def test_the_expenses_own_date_decides_its_decision() -> None:
    """The outing is in January, the ticket was bought in December before there was a decision."""
    own = ledger(
        hours(),
        costs(),
        outing("2026-01-10T10:00", "12:00", "o1"),
        expense("2025-12-10", 100, expense_id="e1", outing_id="o1"),
    )
    assert reckon(own, "2026-01-31").unassigned == ("e1",)
