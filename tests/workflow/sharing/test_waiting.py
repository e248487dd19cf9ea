"""Who begins to share waits for what others have promised; what is handed out twice counts once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledsagapp.domain.values import replace
from ledsagapp.exchange.sharing.parcels import PARCEL, Family, new_family_key
from ledsagapp.storage.tables.shared import Merge
from ledsagapp.workflow.sharing.circle import leave
from ledsagapp.workflow.sharing.steps import straight
from ledsagapp.workflow.sharing.waiting import waits_for
from tests.builders.circle import NOW, Computer, Syncing, outing_of, same, settle
from tests.builders.entries import outing

TOMORROW = "2026-11-30T12:00:00+00:00"


@pytest.fixture
def two(tmp_path: Path) -> Iterator[tuple[Computer, Computer]]:
    """Anna's book, in which much has been written, and Bo's copy of it, which is older."""
    kin = Family(new_family_key())
    anna = Computer(tmp_path, "Anna", kin)
    anna.book.outings.put(outing("o1"))
    anna.book.outings.put(replace(outing_of(anna, "o1"), activity="Bad"))
    anna.book.close()
    path = tmp_path / "Bo" / "data" / "book.ledsagapp"
    path.parent.mkdir(parents=True)
    shutil.copyfile(anna.path, path)
    anna.open()
    bo = Computer(tmp_path, "Bo", kin)
    anna.book.outings.put(replace(outing_of(anna, "o1"), activity="Annas sista"))
    bo.book.outings.put(outing("bos"))
    yield anna, bo
    anna.book.close()
    bo.book.close()


def promise_alone(anna: Computer, bo: Computer) -> None:
    """Anna's state comes to Bo's folder, what it promises does not yet."""
    anna.exchange()
    shutil.copyfile(anna.folder / f"{anna.device}.state", bo.folder / f"{anna.device}.state")


def parcels_of(computer: Computer) -> list[Path]:
    return [path for path in computer.folder.glob(f"*{PARCEL}") if computer.device in path.name]


def test_a_copy_hands_out_nothing_before_what_is_promised_has_come(
    two: tuple[Computer, Computer],
) -> None:
    anna, bo = two
    promise_alone(anna, bo)
    assert bo.exchange().waits_for == ("Anna",)
    bo.restart()
    bo.book.outings.put(outing("bos2"))
    assert (bo.exchange().sent, parcels_of(bo)) == (0, [])
    assert waits_for(bo.book.shared.notes()) == ("Anna",)
    settle(Syncing([anna, bo], 0, hostile=False))
    same([anna, bo])
    assert waits_for(bo.book.shared.notes()) == ()
    assert {one.id for one in anna.book.outings.all()} == {"o1", "bos", "bos2"}
    # Of the lines that both had, Anna's alone lie in the folder: nothing was handed out twice.
    assert anna.book.shared.notes().get("by_lines") is None


def test_who_waits_keeps_what_was_written_here_and_all_come_to_say_the_same(
    two: tuple[Computer, Computer],
) -> None:
    anna, bo = two
    anna.exchange()
    first = parcels_of(anna)
    anna.book.outings.put(outing("annas"))
    promise_alone(anna, bo)
    bo.book.outings.put(replace(outing_of(bo, "o1"), activity="Bos"))
    for path in first:
        shutil.copyfile(path, bo.folder / path.name)  # so comes one of two parcels
    assert (bo.exchange().waits_for, bo.book.outings.get("annas")) == (("Anna",), None)
    assert outing_of(bo, "o1").activity == "Bos"
    settle(Syncing([anna, bo], 0, hostile=False))
    same([anna, bo])
    assert outing_of(anna, "o1").activity == "Bos"
    (asked,), _removed = bo.book.shared.apart()
    assert {version.value for version in asked.versions} == {"Annas sista", "Bos"}


def test_what_never_comes_is_waited_for_a_day(two: tuple[Computer, Computer]) -> None:
    anna, bo = two
    promise_alone(anna, bo)
    assert bo.exchange().sent == 0
    assert bo.exchanging.run(TOMORROW).sent > 0
    assert parcels_of(bo)


def test_who_leaves_while_waiting_hands_out_what_was_written(
    two: tuple[Computer, Computer],
) -> None:
    anna, bo = two
    promise_alone(anna, bo)
    bo.exchange()
    bo.book.shared.keep(Merge(None, notes={"key": "x"}))  # shared, as far as leaving asks
    straight(leave(bo.book, bo.exchanging, NOW))
    syncing = Syncing([anna, bo], 0, hostile=False)
    syncing.carry()
    anna.exchange()
    assert anna.book.outings.get("bos") is not None
    assert outing_of(anna, "o1").activity == "Annas sista"


def test_an_older_copy_that_begins_at_the_same_moment_takes_nothing_back(
    two: tuple[Computer, Computer], tmp_path: Path
) -> None:
    anna, bo = two
    cia = Computer(tmp_path, "Cia", anna.family)
    for number in range(20):
        cia.book.outings.put(outing(f"cias{number}"))
    cia.exchange()
    for path in cia.folder.iterdir():
        shutil.copyfile(path, bo.folder / path.name)  # what Bo hands out counts as later than that
    anna.exchange()
    bo.exchange()
    assert parcels_of(anna)
    assert parcels_of(bo)
    settle(Syncing([anna, bo, cia], 0, hostile=False))
    same([anna, bo, cia])
    assert outing_of(bo, "o1").activity == "Annas sista"
    cia.book.close()
