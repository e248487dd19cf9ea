"""Each fact about an entry has one answer in the whole house."""

from datetime import date

import pytest

from ledsagapp.domain import facts
from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.vocabulary import PayoutBasis, Status
from ledsagapp.domain.values import replace
from tests.builders.ledgers import costs, expense, outing

TODAY = date(2026, 11, 29)


def test_a_receipt_is_lacking_until_it_or_a_statement_is_there() -> None:
    bare = expense("2026-11-20", 145)
    assert facts.lacks_receipt(bare)
    assert not facts.lacks_receipt(replace(bare, affidavit=True))
    assert not facts.lacks_receipt(replace(bare, receipts=(Receipt("a", "image/png", "0" * 64),)))
    assert not facts.lacks_receipt(replace(bare, amount=0))


@pytest.mark.parametrize(
    ("basis", "asked"),
    [
        (None, True),
        (PayoutBasis.RECEIPTS, True),
        (PayoutBasis.SOME_RECEIPTS, False),
        (PayoutBasis.FIXED, False),
        (PayoutBasis.PER_HOUR, False),
    ],
)
def test_only_who_pays_by_every_receipt_asks_for_each(
    basis: PayoutBasis | None, asked: bool
) -> None:
    decision = costs(payout_basis=basis)
    past, coming = expense("2026-11-20", 145), expense("2026-12-20", 145)
    assert facts.receipt_is_awaited(past, decision, TODAY) is asked
    assert not facts.receipt_is_awaited(coming, decision, TODAY)


def test_days_are_swedish_whatever_the_offset() -> None:
    late = outing("2026-11-30T20:00-05:00", "2026-11-30T23:00-05:00")
    assert facts.end_day(late) == date(2026, 12, 1)
    early = outing("2026-11-30T23:30", "2026-12-01T00:30")
    assert facts.latest_outing([late, early]) is late
    assert facts.latest_outing([late, early], date(2026, 11, 30)) is early


def test_a_booking_of_today_is_still_to_come() -> None:
    booked = outing("2026-11-29T10:00", "12:00", status=Status.PLANNED)
    assert facts.is_coming(booked, TODAY)
    assert facts.is_passed_booking(booked, date(2026, 11, 30))
    assert not facts.is_coming(replace(booked, status=Status.DONE), TODAY)


def test_outings_overlap_in_absolute_time() -> None:
    one = outing("2026-11-29T10:00", "12:00", "o1")
    assert facts.overlap(one, outing("2026-11-29T11:59", "13:00", "o2"))
    assert not facts.overlap(one, outing("2026-11-29T12:00", "13:00", "o2"))
    assert facts.overlap(one, outing("2026-11-29T05:30-05:00", "2026-11-29T06:30-05:00", "o2"))
    assert not facts.overlap(one, outing("2026-11-29T11:00", "13:00", "o2", same_as="o1"))
    called_off = Status.CANCELLED_IN_TIME
    assert not facts.overlap(one, outing("2026-11-29T11:00", "13:00", "o2", status=called_off))
