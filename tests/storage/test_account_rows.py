"""Outings read in short for the accounts come to what all of them come to, read one by one."""

from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.domain.accounting.account import accounts_from_the_ground
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.vocabulary import Kind, Rounding, Staffing, Status
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import read
from ledsagapp.storage.account_rows import AccountRows, read_for_accounts
from ledsagapp.storage.opening import open_book
from tests.builders.figures import as_bytes
from tests.builders.ledgers import CLOCK_NIGHTS, DAYS, Draw, documents, hours, ledger, outing


def counted_once(held: Ledger) -> Ledger:
    """The ledger with decisions to which one companion or several is the same."""
    rules = [replace(one.rules, staffing=Staffing.ONCE) for one in held.decisions]
    ones = zip(held.decisions, rules, strict=True)
    return replace(held, decisions=tuple(replace(one, rules=own) for one, own in ones))


LEDGERS = documents().map(lambda document: read(as_bytes(document), {}).ledger)
ON = date(2026, 11, 29)


@st.composite
def full_days(draw: Draw) -> Ledger:
    """Many short outings, most of them taken by a decision, beside anything else."""
    held = draw(LEDGERS.map(counted_once))
    first = draw(DAYS) - timedelta(days=draw(st.sampled_from([0, 200, 400])))
    own = hours("own", str(first), rounding=draw(st.sampled_from(Rounding)))
    others = [one for one in held.decisions if (one.person_id, one.kind) != ("p1", Kind.HOURS)]
    spans = st.sampled_from([("01:30", "04:00"), ("09:53", "11:00"), ("10:00", "10:07")])
    found = [
        outing(f"{day}T{start}", end, f"own {number}")
        for number, (day, (start, end)) in enumerate(
            draw(st.lists(st.tuples(DAYS | CLOCK_NIGHTS, spans), max_size=12))
        )
    ]
    named = {one.id for one in others}
    free = [
        replace(one, decision_id=one.decision_id if one.decision_id in named else None)
        for one in held.outings
        if one.same_as is None or draw(st.integers(0, 5)) == 0
    ]
    kept = tuple(one for one in held.adjustments if one.decision_id in named)
    made: Ledger = replace(
        held, decisions=(own, *others), outings=(*free, *found), adjustments=kept
    )
    return made


def rows_of(folder: Path, held: Ledger) -> AccountRows:
    """What is read of a book with that ledger in it."""
    path = folder / "book.ledsagapp"
    with open_book(path, folder / "state", create=True) as book:
        book.import_ledger(held, {})
    found = read_for_accounts(path, {})
    assert found is not None
    return found


def both_agree(found: AccountRows, held: Ledger, on: date = ON) -> None:
    in_short = accounts_from_the_ground(found.ledger, on, {}, found.days)
    assert in_short == accounts_from_the_ground(held, on, {})


@settings(deadline=None, max_examples=40)
@given(full_days(), DAYS, DAYS)
def test_any_book_has_the_same_accounts_in_short(held: Ledger, on: date, later: date) -> None:
    with TemporaryDirectory() as folder:
        found = rows_of(Path(folder), held)
    both_agree(found, held, on)
    both_agree(found, held, later)


def several(*decisions: Decision, more: tuple[Outing, ...] = ()) -> Ledger:
    """Some outings a day, on ordinary days and on those when the clock changes."""
    days = ("2026-03-28", "2026-03-29", "2026-05-04", "2026-05-05", "2026-10-25")
    spans = (("01:00", "04:10"), ("09:50", "11:00"), ("13:00", "13:52"))
    own = [outing(f"{day}T{start}", end, f"{day} {start}") for day in days for start, end in spans]
    return ledger(*decisions, *own, *more)


@pytest.mark.parametrize("rounding", Rounding)
def test_what_was_done_is_told_by_its_day(rounding: Rounding, tmp_path: Path) -> None:
    odd = (
        outing("2026-05-04T23:00", "2026-05-05T01:00", "night"),
        outing("2026-10-25T02:30+01:00", "2026-10-25T03:30", "repeated"),
        outing("2026-05-04T15:00", "16:00", "late", Status.CANCELLED_LATE),
        outing("2026-05-04T17:00", "18:00", "counted", counted_minutes=7),
        outing("2026-12-24T17:00", "18:00", "planned", Status.PLANNED),
    )
    held = several(hours(rounding=rounding, monthly=300), more=odd)
    found = rows_of(tmp_path, held)
    assert {one.id for one in found.ledger.outings} == {one.id for one in odd}
    assert sum(len(day.lengths) for day in found.days) == 15
    both_agree(found, held)


def test_what_no_decision_takes_is_missed_by_its_id(tmp_path: Path) -> None:
    held = several(hours(valid_from="2026-05-05"))
    found = rows_of(tmp_path, held)
    assert {one.id[:10] for one in found.ledger.outings} >= {"2026-03-28", "2026-05-04"}
    both_agree(found, held)
    whole = several(hours(valid_from="2026-04-01", valid_to="2026-05-31"))
    both_agree(rows_of(tmp_path / "other", whole), whole)


@pytest.mark.parametrize("what", ["companions", "double", "one person twice", "a strange name"])
def test_where_a_day_does_not_tell_enough_all_is_read(what: str, tmp_path: Path) -> None:
    held = several(hours(staffing=Staffing.PER_COMPANION if what == "companions" else None))
    if what == "companions":
        both = tuple(replace(one, companion_ids=("c1", "c2")) for one in held.outings)
        held = replace(held, outings=both)
    elif what == "double":
        again = outing("2026-05-04T13:00", "14:00", "again", same_as="2026-05-04 13:00")
        held = replace(held, outings=(*held.outings, again))
    elif what == "one person twice":
        held = replace(held, people=(*held.people, Person("p2", "Elsa", same_as="p1")))
    else:
        strange = Person("p\x1f2", "Bo")
        taken = hours("d2", person_id=strange.id)
        own = outing("2026-05-04T13:00", "14:00", "own", person_id=strange.id)
        held = replace(
            held,
            people=(*held.people, strange),
            decisions=(*held.decisions, taken),
            outings=(*held.outings, own),
        )
    found = rows_of(tmp_path, held)
    assert found.days == ()
    assert len(found.ledger.outings) == len(held.outings)
    both_agree(found, held)
