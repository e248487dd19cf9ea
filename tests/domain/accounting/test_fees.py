"""What the support costs the person: by the hour or the occasion, under a ceiling, never LSS."""

from datetime import date
from typing import Any

import pytest

from ledsagapp.domain.accounting.fees import (
    FeeEstimate,
    fee_estimate,
    outing_fee,
    rests_on_lss,
)
from ledsagapp.domain.model.preset_parts import Fees
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.domain.model.vocabulary import Policy, Status
from tests.builders.ledgers import hours, ledger, outing

YEAR = date(2026, 1, 1), date(2026, 12, 31)


def estimate(fees: Fees | None, *gone: Any, law: str | None = "SoL", other: int = 0) -> FeeEstimate:
    preset = Preset("by", (("sv", "By"),), "", "", Rules(policy=Policy.NO_CARRY), fees=fees)
    own = ledger(hours(preset="by", law=law), *gone)
    return fee_estimate(own, "p1", *YEAR, {"by": preset}, other_monthly=other)


@pytest.mark.parametrize(("minutes", "kronor"), [(0, 0), (1, 37), (60, 37), (61, 74), (180, 111)])
def test_bengtsfors_takes_37_kronor_for_each_begun_hour(minutes: int, kronor: int) -> None:
    assert outing_fee(Fees(per_begun_hour=3700), minutes) == kronor * 100


def test_each_outing_begins_its_own_hours() -> None:
    two = outing("2026-03-02T10:00", "11:30"), outing("2026-03-09T10:00", "11:30")
    found = estimate(Fees(per_begun_hour=3700), *two)
    assert found.amount == 4 * 3700
    assert [(month.begun_hours, len(month.outing_ids)) for month in found.months] == [(4, 2)]


def test_a_fee_for_each_occasion_does_not_ask_how_long_it_was() -> None:
    two = outing("2026-03-02T10:00", "11:30"), outing("2026-04-09T10:00", "16:00")
    found = estimate(Fees(per_occasion=6200), *two)
    assert [month.amount for month in found.months] == [6200, 6200]


def test_no_month_costs_more_than_the_highest_fee_with_what_else_is_paid() -> None:
    many = [outing(f"2026-03-{day:02}T10:00", "11:00") for day in range(1, 29)]
    fees = Fees(per_occasion=10000, monthly_ceiling=235900)
    assert estimate(fees, *many).amount == 235900
    assert estimate(fees, *many, other=200000).amount == 35900
    assert estimate(fees, *many, other=300000).amount == 0


def test_only_outings_that_count_are_charged() -> None:
    gone = outing("2026-03-02T10:00", "11:30", status=Status.CANCELLED_IN_TIME)
    booked = outing("2026-03-03T10:00", "11:30", status=Status.PLANNED)
    before = outing("2025-12-31T10:00", "11:30")
    late = outing("2026-03-05T10:00", "11:30", status=Status.CANCELLED_LATE)
    found = estimate(Fees(per_occasion=6200), gone, booked, before, late)
    assert found.months[0].outing_ids == (late.id,)


def test_nothing_is_paid_under_lss_or_where_no_fee_is_known() -> None:
    one = outing("2026-03-02T10:00", "11:30")
    assert estimate(Fees(per_occasion=6200), one, law="LSS 9 § 3").amount == 0
    assert estimate(None, one).months == ()
    assert estimate(Fees(), one).amount == 0


@pytest.mark.parametrize(
    ("law", "is_lss"),
    [
        ("LSS", True),
        ("9 § 3 lss", True),
        ("Lag (1993:387)", True),
        ("SoL 11:1", False),
        ("glss", False),
        (None, False),
    ],
)
def test_the_law_is_told_by_its_name_or_number_as_printed(law: str | None, *, is_lss: bool) -> None:
    assert rests_on_lss(law) is is_lss
