"""The accounts: the worked cases, months and frames, a given day, extremes."""

import time
from datetime import date
from pathlib import Path

import pytest

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import (
    Anchor,
    Outcome,
    Partial,
    Policy,
    Rounding,
    Status,
)
from tests.builders import figures
from tests.builders.figures import frames, only, reckon, slots, used
from tests.builders.ledgers import costs, expense, hours, ledger, outing


@pytest.mark.parametrize("path", figures.CASES, ids=lambda path: path.stem)
def test_every_worked_case_gives_its_figures(path: Path) -> None:
    case = figures.case(path)
    found = figures.of_document(case["ledger"], date.fromisoformat(case["on"]))
    assert found == case["expected"]


def test_months_from_date_to_date_keep_the_original_day() -> None:
    """From 31 January: 28 February, then 31 March again."""
    own = hours(valid_from="2026-01-31", anchor=Anchor.DECISION_DATE, months=1)
    account = only(reckon(ledger(own), "2026-04-30"))
    assert frames(account) == [
        ("2026-01-31", "2026-02-27"),
        ("2026-02-28", "2026-03-30"),
        ("2026-03-31", "2026-04-29"),
        ("2026-04-30", "2026-05-30"),
    ]


def test_by_day_counts_the_days_of_the_whole_month() -> None:
    """15 May to 14 June date to date, ended 31 May: 17 of 31 days of 12 hours."""
    own = hours(
        valid_from="2026-05-15",
        valid_to="2026-05-31",
        anchor=Anchor.DECISION_DATE,
        partial=Partial.BY_DAY,
    )
    assert slots(only(reckon(ledger(own), "2026-05-20")))[0].granted == 395


def test_by_day_is_rounded_once_a_month_and_a_half_goes_up() -> None:
    """1 minute × 15/30 = ½, rounded up; two such halves share one rounding."""
    rules = {"monthly": 1, "partial": Partial.BY_DAY}
    first = hours("d1", "2026-04-01", "2026-04-15", **rules)  # type: ignore[arg-type]
    second = hours("d2", "2026-04-16", "2026-04-30", **rules)  # type: ignore[arg-type]
    assert slots(only(reckon(ledger(first), "2026-04-20")))[0].granted == 1
    assert slots(only(reckon(ledger(first, second), "2026-04-20")))[0].granted == 1


def test_a_change_late_in_the_month_already_sets_the_whole_month() -> None:
    first = hours(valid_to="2026-01-30")
    second = hours("d2", "2026-01-31", monthly=1200)
    account = only(reckon(ledger(first, second), "2026-01-01"))
    assert [slot.granted for slot in slots(account)] == [1200, 1200, 1200]


def test_decisions_with_unlike_frames_have_accounts_of_their_own() -> None:
    first = hours(valid_to="2026-01-31")
    second = hours("d2", "2026-02-01", months=6)
    reckoned = reckon(ledger(first, second), "2026-02-10")
    assert [account.decision_ids for account in reckoned.accounts] == [("d1",), ("d2",)]
    assert frames(reckoned.accounts[0]) == [("2026-01-01", "2026-01-31")]
    assert frames(reckoned.accounts[1]) == [("2026-02-01", "2026-06-30")]


def test_an_extra_decision_in_between_does_not_part_those_who_share_frames() -> None:
    reckoned = reckon(
        ledger(
            hours(valid_to="2026-01-31"),
            hours("d2", "2026-01-15", "2026-02-15", policy=Policy.POOL, extra=True),
            hours("d3", "2026-02-01"),
        ),
        "2026-02-10",
    )
    assert [account.decision_ids for account in reckoned.accounts] == [("d1", "d3"), ("d2",)]


def test_an_unlike_decision_in_between_does() -> None:
    reckoned = reckon(
        ledger(
            hours(valid_to="2026-01-31"),
            hours("d2", "2026-02-01", "2026-02-28", policy=Policy.POOL),
            hours("d3", "2026-03-01"),
        ),
        "2026-03-10",
    )
    assert [account.decision_ids for account in reckoned.accounts] == [("d1",), ("d2",), ("d3",)]


def test_frames_by_the_decision_are_never_shared() -> None:
    rules = {"anchor": Anchor.DECISION_MONTH}
    reckoned = reckon(
        ledger(hours(valid_to="2026-01-31", **rules), hours("d2", "2026-02-01", **rules)),  # type: ignore[arg-type]
        "2026-02-10",
    )
    assert len(reckoned.accounts) == 2


def test_decisions_that_share_frames_keep_their_own_rounding() -> None:
    reckoned = reckon(
        ledger(
            hours(valid_to="2026-01-31", rounding=Rounding.BEGUN_60),
            hours("d2", "2026-02-01"),
            outing("2026-01-05T10:00", "10:10"),
            outing("2026-02-05T10:00", "10:10"),
        ),
        "2026-02-28",
    )
    assert used(only(reckoned))[:2] == [60, 10]


def test_in_a_gap_inside_a_frame_nothing_is_current_and_nothing_has_expired() -> None:
    own = ledger(hours(valid_to="2026-01-31"), hours("d2", "2026-03-01"))
    account = only(reckon(own, "2026-02-10"))
    assert account.current is None
    assert account.current_frame is None
    assert [frame.expired for frame in account.frames] == [0]
    assert [slot.start.isoformat() for slot in slots(account)] == ["2026-01-01", "2026-03-01"]


def test_an_account_to_come_has_no_frames() -> None:
    account = only(reckon(ledger(hours(valid_from="2026-06-01")), "2026-05-31"))
    assert (account.frames, account.current) == ((), None)


def test_a_frame_whose_shown_start_is_to_come_is_not_listed() -> None:
    own = ledger(hours(valid_to="2026-01-31"), hours("d2", "2026-05-15"))
    assert frames(only(reckon(own, "2026-05-10"))) == [("2026-01-01", "2026-01-31")]


def test_a_refused_decision_makes_no_account_and_takes_nothing() -> None:
    refused = hours("d0", "2025-11-01", outcome=Outcome.REFUSED)
    gone = outing("2025-12-05T10:00", "12:00", "o1")
    naming = outing("2025-12-06T10:00", "12:00", "o2", decision_id="d0")
    reckoned = reckon(ledger(refused, gone, naming), "2026-01-31")
    assert (reckoned.accounts, reckoned.unassigned) == ((), ("o1", "o2"))
    assert reckoned.holding("d0") is None


def test_bookings_in_the_frame_are_summed_apart_as_if_done() -> None:
    own = ledger(
        hours(rounding=Rounding.BEGUN_60),
        outing("2026-01-09T10:00", "12:00", status=Status.PLANNED),
        outing("2026-01-20T10:00", "11:30", status=Status.PLANNED),
        outing("2026-03-31T23:00", "2026-04-01T01:00", status=Status.PLANNED),
        outing("2026-04-02T10:00", "12:00", status=Status.PLANNED),
        outing("2026-01-21T10:00", "12:00", status=Status.PLANNED, counted_minutes=7),
        outing("2026-01-22T10:00", "12:00", status=Status.DONE),
    )
    account = only(reckon(own, "2026-01-10"))
    assert account.current is not None
    assert (account.current.planned, account.current.remaining_now) == (247, 720)


def test_entries_that_would_not_count_are_not_called_unassigned() -> None:
    own = ledger(
        outing("2026-01-05T10:00", "12:00", "o1"),
        outing("2026-01-06T10:00", "12:00", "o2", Status.CANCELLED_LATE),
        outing("2026-01-07T10:00", "12:00", "o3", Status.CANCELLED_IN_TIME),
        outing("2026-01-08T10:00", "12:00", "o4", counted_minutes=0),
        outing("2026-01-09T10:00", "12:00", "o5", Status.PLANNED),
        outing("2026-02-05T10:00", "12:00", "o6"),
        expense("2026-01-05", 10, expense_id="e1"),
        expense("2026-01-05", 0, expense_id="e2"),
        expense("2026-02-05", 10, expense_id="e3"),
    )
    assert reckon(own, "2026-01-31").unassigned == ("e1", "o1", "o2")


def test_an_entry_naming_a_decision_not_in_force_that_day_is_unassigned() -> None:
    own = ledger(
        hours(),
        hours("d2", "2026-02-01", extra=True),
        outing("2026-01-05T10:00", "12:00", "o1", decision_id="d2"),
    )
    reckoned = reckon(own, "2026-01-31")
    assert reckoned.unassigned == ("o1",)
    assert sum(used(reckoned.accounts[0])) == 0


def test_accounts_stand_in_order_of_person_kind_and_first_day() -> None:
    own = ledger(
        hours("d9", person_id="p2"),
        hours("d3", "2026-01-01", extra=True),
        hours("d2", "2026-01-01"),
        hours("d1", "2026-02-01", extra=True),
        costs("k1"),
    )
    order = [account.decision_ids[0] for account in reckon(own, "2026-01-31").accounts]
    assert order == ["k1", "d2", "d3", "d1", "d9"]


@pytest.mark.parametrize("anchor", list(Anchor))
@pytest.mark.parametrize(
    ("valid_from", "on"),
    [("0001-01-01", "2026-01-31"), ("9999-12-31", "9999-12-31"), ("9999-10-31", "9999-12-31")],
)
def test_the_first_and_the_last_days_there_are_can_be_reckoned(
    anchor: Anchor, valid_from: str, on: str
) -> None:
    own = ledger(hours(valid_from=valid_from, anchor=anchor, partial=Partial.BY_DAY))
    account = only(reckon(own, on))
    assert account.current is not None
    assert account.current.remaining_frame <= 3 * 720


def test_a_frame_may_be_longer_than_the_calendar() -> None:
    own = ledger(hours(valid_from="9990-05-01", anchor=Anchor.DECISION_MONTH, months=10**30))
    account = only(reckon(own, "9991-01-01"))
    assert frames(account) == [("9990-05-01", "9999-12-31")]


def test_figures_larger_than_any_computer_word_are_exact() -> None:
    own = ledger(hours(monthly=10**400), outing("2026-01-05T10:00", "10:01"))
    assert slots(only(reckon(own, "2026-01-31")))[0].left == 10**400 - 1


def test_a_life_of_outings_is_reckoned_in_the_blink_of_an_eye() -> None:
    days = [
        f"20{year}-{month:02}-{day:02}"
        for year in range(10, 30)
        for month in range(1, 13)
        for day in range(1, 29)
    ]
    gone = tuple(outing(f"{day}T10:00", "12:00") for day in days * 3)
    own = Ledger(decisions=(hours(valid_from="2010-01-01"),), outings=gone)
    begun = time.process_time()
    accounts(own, date(2029, 12, 31), {})
    assert time.process_time() - begun < len(gone) * 0.00005
