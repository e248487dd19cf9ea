"""Clocks may be wrong by years, and be put back: they decide nothing."""

import shutil
from collections.abc import Iterator
from itertools import permutations
from pathlib import Path

import pytest

from ledsagapp.domain.values import replace
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.workflow.sharing.questions import QuestionKind, questions
from tests.builders.by_seed import SeededClock
from tests.builders.circle import Computer, Syncing, outing_of, settle
from tests.builders.entries import outing
from tests.tools.merge import take_in
from tests.workflow.sharing.test_private import left

HOUR = 3_600_000
YEAR = 365 * 24 * HOUR
WORDS = "Hemligt47"


@pytest.fixture
def three(tmp_path: Path) -> Iterator[list[Computer]]:
    """Three computers of a family, each with a clock of its own."""
    kin = Family(new_family_key())
    found = [Computer(tmp_path, one, kin, clock=SeededClock(one)) for one in ("Anna", "Bo", "Cia")]
    yield found
    for one in found:
        one.book.close()


def put_clock(computer: Computer, milliseconds: int) -> None:
    """Let a computer's clock be so much wrong."""
    assert computer.clock is not None
    computer.clock.wrong = milliseconds


def test_who_added_an_entry_is_told_by_no_clock(three: list[Computer]) -> None:
    anna, bo, _cia = three
    syncing = Syncing([anna, bo], 0, hostile=False)
    put_clock(bo, -2 * YEAR)
    anna.book.outings.put(outing("a"))
    anna.book.outings.put(outing("b"))
    settle(syncing)
    bo.book.outings.put(replace(outing_of(bo, "a"), note="Vi tog bussen"))
    settle(syncing)
    assert questions(anna.book) == questions(bo.book) == ()
    bo.book.outings.put(outing("c"))
    settle(syncing)
    asked = [one.key for one in questions(bo.book) if one.kind is QuestionKind.SAME_OUTING]
    assert asked == ["outings a c", "outings b c"]


def test_a_line_that_stays_on_one_computer_changes_no_order_there(three: list[Computer]) -> None:
    anna, bo, cia = three
    anna.book.outings.put(outing("o1"))
    take_in(bo, anna)
    put_clock(anna, 3 * HOUR)
    anna.book.outings.put(replace(outing_of(anna, "o1"), note=WORDS, private=("note",)))
    anna.book.outings.put(outing("o2"))  # who has this has come beyond what stays
    take_in(cia, anna)
    cia.book.outings.put(replace(outing_of(cia, "o1"), place="Cias"))
    put_clock(bo, HOUR)
    bo.book.outings.put(replace(outing_of(bo, "o1"), place="Bos"))
    for one, other in permutations(three, 2):
        take_in(one, other)
    assert len({outing_of(one, "o1").place for one in three}) == 1


def test_a_clock_that_was_put_back_does_not_let_one_wait_for_years(three: list[Computer]) -> None:
    anna, bo, _cia = three
    anna.book.outings.put(outing("a"))
    anna.exchange()
    shutil.copy(anna.folder / f"{anna.device}.state", bo.folder)
    bo.book.outings.put(outing("b"))
    put_clock(bo, 5 * YEAR)
    assert bo.exchange().waits_for == ("Anna",)
    put_clock(bo, 0)
    assert bo.exchange().waits_for == ("Anna",)
    put_clock(bo, 25 * HOUR)
    assert bo.exchange().waits_for == ()


def test_what_is_for_oneself_stays_here_also_where_the_clock_was_put_back(
    three: list[Computer],
) -> None:
    anna, bo, _cia = three
    put_clock(anna, HOUR)
    anna.book.outings.put(replace(outing("o1"), note="Min", private=("note",)))
    copy = anna.path.with_suffix(".copy")
    put_clock(anna, 3 * HOUR)
    anna.book.outings.put(replace(outing_of(anna, "o1"), private=()))
    shutil.copyfile(anna.path, copy)
    anna.book.outings.put(outing("o2"))
    anna.book.close()
    shutil.copyfile(copy, anna.path)
    anna.open()  # under another number, since there are fewer lines than when it was left
    put_clock(anna, 2 * HOUR)
    anna.book.outings.put(replace(outing_of(anna, "o1"), note="Annan", private=("note",)))
    put_clock(anna, 4 * HOUR)
    anna.book.outings.put(replace(outing_of(anna, "o1"), note=WORDS))
    settle(Syncing([anna, bo], 0, hostile=False))
    assert outing_of(anna, "o1").note == WORDS
    assert WORDS not in left(anna)
    assert bo.book.outings.get("o1") is not None
