"""Two who begin to share in one folder: the second is told, and both where neither could see it."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.i18n import catalog
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.wording.common.sharing import exchange_lines
from ledsagapp.workflow.sharing.circle import (
    exchange_of,
    join,
    leave,
    require_circle,
    shares_place,
    start,
    start_steps,
)
from ledsagapp.workflow.sharing.keeping import Exchanged
from ledsagapp.workflow.sharing.steps import straight
from tests.builders.circle import NOW, Computer, same
from tests.builders.entries import outing


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Computer, Computer]]:
    """Two with a book each, in which something is written."""
    anna, bo = (Computer(tmp_path, one, Family(new_family_key())) for one in ("Anna", "Bo"))
    anna.book.outings.put(outing("annas"))
    bo.book.outings.put(outing("bos"))
    yield anna, bo
    anna.book.close()
    bo.book.close()


def exchange(computer: Computer) -> Exchanged:
    return exchange_of(computer.book, computer.name).run(NOW)


def carry(*computers: Computer) -> None:
    """Let the folders hold the same; a state is written by its own computer alone."""
    for source in computers:
        for target in computers:
            for path in sorted(source.folder.iterdir()):
                copy = target.folder / path.name
                if path.name.startswith(source.device) or not copy.exists():
                    shutil.copyfile(path, copy) if copy != path else None


def test_the_second_to_begin_is_told_to_join(two: tuple[Computer, Computer]) -> None:
    anna, bo = two
    start(anna.book, str(anna.folder))
    with pytest.raises(ExchangeError) as refused:
        start(bo.book, str(anna.folder))
    told = problem_sentence(refused.value.problems[0], catalog("sv"))
    assert told.startswith("Någon har redan börjat dela en bok genom ")
    assert "med deras nyckel" in told


def test_both_are_told_where_neither_saw_the_other_and_nothing_is_lost(
    two: tuple[Computer, Computer],
) -> None:
    anna, bo = two
    for one in two:
        start(one.book, str(one.folder))
        assert not exchange(one).others
    carry(*two)
    for one in two:
        done = exchange(one)
        assert done.others
        assert "kom överens om en av nycklarna" in exchange_lines(done, catalog("sv"))[-1]
        assert shares_place(one.book)
    straight(leave(bo.book, exchange_of(bo.book, "Bo"), NOW))
    join(bo.book, str(bo.folder), require_circle(anna.book).key)
    for _turn in range(3):
        for one in two:
            exchange(one)
            carry(*two)
    assert not any(shares_place(one.book) for one in two)
    same([anna, bo])
    assert {one.id for one in bo.book.outings.all()} == {"annas", "bos"}


def test_a_start_that_was_broken_off_does_not_come_in_the_way_of_the_next(
    two: tuple[Computer, Computer],
) -> None:
    anna, _bo = two
    steps = start_steps(anna.book, str(anna.folder))
    work = next(steps)
    assert work is not None
    work()
    steps.close()
    assert list(anna.folder.iterdir())
    start(anna.book, str(anna.folder))
    assert exchange(anna).sent
