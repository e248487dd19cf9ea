"""Outings told with their minutes come to what asking each of them itself comes to."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings

from ledsagapp.domain.accounting.account import accounts, accounts_from_the_ground
from ledsagapp.domain.accounting.assignment import Assignment
from ledsagapp.domain.accounting.outing_minutes import TimedOutings
from ledsagapp.domain.accounting.usage_ledger import UsageLedger
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Rounding, Staffing, Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.opening import open_book
from tests.builders.ledgers import DAYS, hours, ledger, outing
from tests.storage.test_account_rows import ON, full_days, several

DONE = (
    outing("2026-05-04T10:00", "12:30", "plain"),
    outing("2026-05-04T13:00", "13:00", "nothing"),
    outing("2026-05-05T22:00", "23:59", "late"),
)
OTHERS = (
    outing("2026-05-04T23:00", "2026-05-05T01:00", "night"),
    outing("2026-10-25T02:30+01:00", "2026-10-25T03:30", "repeated"),
    outing("2026-05-04T15:00", "16:00", "cancelled", Status.CANCELLED_LATE),
    outing("2026-05-04T17:00", "18:00", "counted", counted_minutes=7),
    outing("2026-05-04T18:00", "19:00", "named", decision_id="d1"),
    outing("2026-12-24T17:00", "18:00", "planned", Status.PLANNED),
)


def as_read(folder: Path, held: Ledger) -> Ledger:
    """The ledger as the program reads it from a book."""
    with open_book(folder / "book.ledsagapp", folder / "state", create=True) as book:
        book.import_ledger(held, {})
        return book.ledger()


def agree(read: Ledger, on: date) -> None:
    """What is used by the day is the same, whether the minutes are told or not."""
    assert isinstance(read.outings, TimedOutings) or not read.outings
    asked = replace(read, outings=(*read.outings,))
    told, found = (UsageLedger(one, on, Assignment(one.decisions, {})) for one in (read, asked))
    places = range(len(told.holdings))
    assert [told.of(place) for place in places] == [found.of(place) for place in places]
    assert told.unassigned == found.unassigned


def minutes_of(held: Ledger) -> dict[str, int | None]:
    outings = held.outings
    if not outings:
        return {}
    assert isinstance(outings, TimedOutings)
    return {one.id: told for one, told in zip(outings, outings.minutes, strict=True)}


def test_minutes_are_told_of_what_was_done_within_a_day_and_of_nothing_else(tmp_path: Path) -> None:
    told = minutes_of(as_read(tmp_path, ledger(hours(), *DONE, *OTHERS)))
    assert {id_: told.pop(id_) for id_ in ("plain", "nothing", "late")} == {
        "plain": 150,
        "nothing": 0,
        "late": 119,
    }
    assert {*told.values()} == {None}
    assert len(told) == len(OTHERS)


@settings(deadline=None, max_examples=60)
@given(full_days(), DAYS, DAYS)
def test_any_book_comes_to_the_same(held: Ledger, on: date, later: date) -> None:
    with TemporaryDirectory() as folder:
        read = as_read(Path(folder), held)
    for one, told in zip(read.outings, minutes_of(read).values(), strict=True):
        assert told is None or told == clock.length(one.start, one.end) or not_even(one.start)
    for day in (on, later, ON):
        agree(read, day)
        assert accounts(read, day, {}) == accounts_from_the_ground(held, day, {})


def not_even(start: str) -> bool:
    """Whether the clock changes on the day, where minutes told by it are not used."""
    return clock.even_day(start[:10]) is None


@pytest.mark.parametrize("rounding", Rounding)
@pytest.mark.parametrize("staffing", Staffing)
@pytest.mark.parametrize("valid_to", ["2026-05-04", "2026-05-31", None])
def test_whatever_the_terms_they_come_to_the_same(
    rounding: Rounding, staffing: Staffing, valid_to: str | None, tmp_path: Path
) -> None:
    held = several(
        hours(valid_from="2026-03-29", valid_to=valid_to, rounding=rounding, staffing=staffing),
        more=(*DONE, *(one for one in OTHERS if one.decision_id is None)),
    )
    pairs = tuple(
        replace(one, companion_ids=("c1", "c2")) if place % 3 else one
        for place, one in enumerate(held.outings)
    )
    held = replace(held, outings=pairs)
    read = as_read(tmp_path, held)
    for day in ("2026-03-29", "2026-05-04", "2026-05-05", "2027-01-31"):
        agree(read, date.fromisoformat(day))


def test_of_several_people_each_is_asked(tmp_path: Path) -> None:
    others = (outing("2026-05-06T10:00", "11:00", "other", person_id="p2"),)
    held = ledger(hours(), hours("d2", person_id="p2"), *DONE, *others)
    read = as_read(tmp_path, held)
    agree(read, ON)
    assert accounts(read, ON, {}) == accounts_from_the_ground(held, ON, {})


def test_there_are_as_many_minutes_as_outings() -> None:
    with pytest.raises(ValueError, match="2"):
        TimedOutings.of(DONE, (1, 2))
    made = TimedOutings.of(DONE, (150, 0, 119))
    assert made == DONE
    assert hash(made) == hash(DONE)
