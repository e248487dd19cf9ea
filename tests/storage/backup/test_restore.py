"""A safety copy is looked into, taken out and put in place without anything being lost."""

import shutil
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from ledsagapp.domain.model.people import Person
from ledsagapp.storage.backup.backups import Backup, back_up, backups, folder_of
from ledsagapp.storage.backup.restore import (
    Contents,
    contents,
    copy_outside,
    put_in_place,
    take_out,
)
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from tests.builders.entries import family, person
from tests.storage.conftest import Place, filled

NOON = datetime(2026, 11, 22, 12, 0)


@pytest.fixture
def copied(place: Place) -> Backup:
    """A book with the family in it, and a safety copy of it."""
    book = filled(place).open()
    made = back_up(book, folder_of(book.path), NOON)
    place.close()
    return made


def test_a_copy_tells_what_it_holds_and_is_not_touched(copied: Backup) -> None:
    before = copied.path.read_bytes(), sorted(copied.path.parent.iterdir())
    assert contents(copied.path) == Contents(2, 2, 2, 2, 1, copied.path.stat().st_size)
    assert (copied.path.read_bytes(), sorted(copied.path.parent.iterdir())) == before


def test_a_removed_outing_is_not_counted(place: Place) -> None:
    book = filled(place).open()
    book.outings.remove("o2")
    made = back_up(book, folder_of(book.path), NOON)
    assert contents(made.path).outings == 1


@pytest.mark.parametrize(
    "spoil",
    [
        lambda _data: b"",
        lambda _data: b"not a database at all" * 50,
        lambda data: data[: len(data) // 2],
        lambda data: data[:8192] + b"\xff" * 4096 + data[12288:],
    ],
    ids=["empty", "foreign", "truncated", "page"],
)
def test_a_damaged_copy_is_told_and_never_put_in_place(
    copied: Backup, place: Place, spoil: object
) -> None:
    assert callable(spoil)
    copied.path.write_bytes(spoil(copied.path.read_bytes()))
    book = place.path.read_bytes()
    for act in (
        lambda: contents(copied.path),
        lambda: take_out(copied.path, place.path.with_name("new.ledsagapp")),
        lambda: put_in_place(copied.path, place.path, NOON),
    ):
        with pytest.raises(BookError) as told:
            act()
        assert told.value.fault is Fault.DAMAGED
    assert place.path.read_bytes() == book
    left = {path.name for path in place.path.parent.iterdir()}
    assert left <= {place.path.name, f"{place.path.name}.lock", "backups"}


def test_a_copy_that_is_not_there_is_missing(place: Place) -> None:
    with pytest.raises(BookError) as told:
        contents(place.path)
    assert told.value.fault is Fault.MISSING


def test_a_copy_taken_out_never_overwrites(copied: Backup, tmp_path: Path) -> None:
    target = tmp_path / "letter.ledsagapp"
    target.write_text("mine")
    with pytest.raises(BookError) as told:
        take_out(copied.path, target)
    assert told.value.fault is Fault.EXISTS
    assert target.read_text() == "mine"


def test_a_copy_takes_the_books_place_and_the_book_of_now_is_kept(
    copied: Backup, place: Place
) -> None:
    book = place.open()
    book.people.put(person("p9", "Ny Person"))
    newer = book.ledger()
    place.close()
    kept = put_in_place(copied.path, place.path, NOON)
    assert place.open().ledger() == family()
    place.close()
    assert kept is not None
    with open_book(kept, place.state, create=False) as other:
        assert other.ledger() == newer
    assert copied.path.exists()
    assert place.path.stat().st_mode & 0o777 == 0o600


def test_a_second_restoring_in_the_same_second_keeps_both(copied: Backup, place: Place) -> None:
    first = put_in_place(copied.path, place.path, NOON)
    second = put_in_place(copied.path, place.path, NOON)
    assert first != second
    assert first is not None
    assert first.exists()
    assert second is not None
    assert second.exists()


def test_a_book_that_is_gone_gets_a_copy_in_its_place(copied: Backup, place: Place) -> None:
    place.path.unlink()
    assert put_in_place(copied.path, place.path, NOON) is None
    assert place.open(create=False).ledger() == family()


def test_a_restored_book_goes_on_under_another_device(copied: Backup, place: Place) -> None:
    book = place.open()
    book.people.put(Person("p9", "Ny"))
    place.close()
    put_in_place(copied.path, place.path, NOON)
    place.open().people.put(Person("p10", "En till"))
    devices = place.sql("SELECT DISTINCT seq >> 32 FROM change")
    assert len(devices) == 2


def test_the_copy_outside_is_whole_and_thinned_like_the_first(place: Place, tmp_path: Path) -> None:
    book, stick = filled(place).open(), tmp_path / "stick"
    for day in range(40):
        at = NOON + timedelta(days=day)
        made = back_up(book, folder_of(book.path), at)
        copy_outside(made, stick, at)
    names = [one.path.name for one in backups(stick)]
    assert names == [one.path.name for one in backups(folder_of(book.path))]
    assert contents(stick / names[-1]).outings == 2


def test_a_copy_already_outside_is_not_written_again(copied: Backup, tmp_path: Path) -> None:
    first = copy_outside(copied, tmp_path / "stick", NOON)
    before = first.stat().st_mtime_ns
    assert copy_outside(copied, tmp_path / "stick", NOON) == first
    assert first.stat().st_mtime_ns == before


def test_a_stick_without_room_takes_nothing_away(
    copied: Backup, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    stick = tmp_path / "stick"
    old = copy_outside(copied, stick, NOON)
    later = Backup(copied.path.with_name("book 2026-11-23 120000.ledsagapp"), NOON)
    shutil.copy(copied.path, later.path)

    def full(*_given: object, **_named: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("ledsagapp.storage.backup.copies.os.fsync", full)
    with pytest.raises(BookError) as told:
        copy_outside(later, stick, NOON)
    assert told.value.fault is Fault.DISK_FULL
    assert [path.name for path in stick.iterdir()] == [old.name]
