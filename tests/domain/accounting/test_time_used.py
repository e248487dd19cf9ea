"""Time used: what an outing counts for, and in which month."""

import pytest

from ledsagapp.domain.model.vocabulary import (
    LateCancellation,
    Policy,
    Rounding,
    Staffing,
    Status,
)
from tests.builders.figures import only, reckon, used
from tests.builders.ledgers import hours, ledger, outing


@pytest.mark.parametrize(
    ("rounding", "minutes"),
    [
        (Rounding.EXACT, 127),
        (Rounding.NEAREST_15, 120),
        (Rounding.BEGUN_15, 135),
        (Rounding.BEGUN_30, 150),
        (Rounding.BEGUN_60, 180),
    ],
)
def test_an_outing_is_rounded_once(rounding: Rounding, minutes: int) -> None:
    gone = outing("2026-01-05T10:00", "12:07")
    assert used(only(reckon(ledger(hours(rounding=rounding), gone), "2026-01-31")))[0] == minutes


@pytest.mark.parametrize(("end", "minutes"), [("10:07", 0), ("10:08", 15), ("10:23", 30)])
def test_to_the_nearest_quarter_a_half_goes_up(end: str, minutes: int) -> None:
    own = hours(rounding=Rounding.NEAREST_15)
    account = only(reckon(ledger(own, outing("2026-01-05T10:00", end)), "2026-01-31"))
    assert used(account)[0] == minutes


def test_two_companions_count_twice_before_the_rounding() -> None:
    """2 × 0:20 = 0:40, rounded to 0:45; rounding first would give 0:30."""
    own = hours(staffing=Staffing.PER_COMPANION, rounding=Rounding.BEGUN_15)
    gone = outing("2026-01-05T10:00", "10:20", companion_ids=("c1", "c2"))
    assert used(only(reckon(ledger(own, gone), "2026-01-31")))[0] == 45


def test_an_outing_without_companion_counts_once() -> None:
    own = hours(staffing=Staffing.PER_COMPANION)
    gone = outing("2026-01-05T10:00", "11:00", companion_ids=())
    assert used(only(reckon(ledger(own, gone), "2026-01-31")))[0] == 60


def test_what_the_provider_counted_replaces_the_time_unrounded() -> None:
    own = hours(rounding=Rounding.BEGUN_60)
    gone = outing("2026-01-05T10:00", "12:00", counted_minutes=97)
    assert used(only(reckon(ledger(own, gone), "2026-01-31")))[0] == 97


@pytest.mark.parametrize(
    ("status", "rule", "counted", "minutes"),
    [
        (Status.PLANNED, LateCancellation.COUNTS, 60, 0),
        (Status.CANCELLED_IN_TIME, LateCancellation.COUNTS, 60, 0),
        (Status.CANCELLED_BY_PROVIDER, LateCancellation.COUNTS, 60, 0),
        (Status.CANCELLED_LATE, LateCancellation.COUNTS, None, 120),
        (Status.NO_SHOW, LateCancellation.COUNTS, None, 120),
        (Status.CANCELLED_LATE, LateCancellation.FREE, None, 0),
        (Status.NO_SHOW, LateCancellation.FREE, None, 0),
        (Status.CANCELLED_LATE, LateCancellation.FREE, 60, 60),
        (Status.NO_SHOW, LateCancellation.COUNTS, 0, 0),
        (Status.DONE, LateCancellation.FREE, 0, 0),
    ],
)
def test_how_an_outing_turned_out_decides_whether_it_counts(
    status: Status, rule: LateCancellation, counted: int | None, minutes: int
) -> None:
    gone = outing("2026-01-05T10:00", "12:00", status=status, counted_minutes=counted)
    account = only(reckon(ledger(hours(late_cancellation=rule), gone), "2026-01-31"))
    assert used(account)[0] == minutes


def test_rounding_falls_on_the_day_the_outing_ends() -> None:
    """31 January 23:00 to 01:07, begun hours: 3:00, of which 1:00 is January's."""
    own = hours(rounding=Rounding.BEGUN_60)
    gone = outing("2026-01-31T23:00", "2026-02-01T01:07")
    assert used(only(reckon(ledger(own, gone), "2026-01-31")))[:2] == [60, 120]


def test_earlier_days_take_their_time_only_as_long_as_the_counted_lasts() -> None:
    """31 January 20:00 to 02:00, counted as 3:00: January's four hours take it all."""
    gone = outing("2026-01-31T20:00", "2026-02-01T02:00", counted_minutes=180)
    assert used(only(reckon(ledger(hours(), gone), "2026-02-28")))[:2] == [180, 0]


def test_earlier_days_count_each_companion_also_when_the_provider_counted() -> None:
    """31 January 23:00 to 01:00 with two, counted as 3:00: 2 × 1:00 in January."""
    own = hours(staffing=Staffing.PER_COMPANION)
    gone = outing(
        "2026-01-31T23:00", "2026-02-01T01:00", companion_ids=("c1", "c2"), counted_minutes=180
    )
    assert used(only(reckon(ledger(own, gone), "2026-02-28")))[:2] == [120, 60]


def test_a_part_after_the_last_day_counts_on_the_day_of_the_start() -> None:
    own = hours(valid_to="2026-01-31")
    gone = outing("2026-01-31T20:00", "2026-02-01T01:30")
    assert used(only(reckon(ledger(own, gone), "2026-02-28"))) == [330]


def test_a_part_stays_in_its_outings_account() -> None:
    """A new decision with frames of its own takes nothing of an outing begun before it."""
    first = hours(valid_to="2026-01-31")
    second = hours("d2", "2026-02-01", policy=Policy.POOL)
    gone = outing("2026-01-31T20:00", "2026-02-01T01:30")
    reckoned = reckon(ledger(first, second, gone), "2026-02-28")
    assert [sum(used(account)) for account in reckoned.accounts] == [330, 0]


def test_an_outing_begun_on_the_day_is_used_whole() -> None:
    gone = outing("2026-01-31T20:00", "2026-02-01T01:30")
    assert used(only(reckon(ledger(hours(), gone), "2026-01-31")))[:2] == [240, 90]
    assert used(only(reckon(ledger(hours(), gone), "2026-01-30")))[:2] == [0, 0]


def test_a_foreign_offset_is_counted_on_the_swedish_day() -> None:
    gone = outing("2026-01-31T23:30+00:00", "2026-02-01T01:00+00:00")
    assert used(only(reckon(ledger(hours(), gone), "2026-02-28")))[:2] == [0, 90]
