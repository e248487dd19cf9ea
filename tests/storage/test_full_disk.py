"""A full disk destroys nothing, is told as such, and is forgotten when there is room again."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import datetime
from pathlib import Path

import pytest

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.i18n import catalog
from ledsagapp.storage import opening
from ledsagapp.storage.backup.backups import back_up
from ledsagapp.storage.backup.restore import contents
from ledsagapp.storage.book import Book
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from ledsagapp.wording.common.errors import book_told
from tests.builders.entries import outing, person
from tests.storage.conftest import KEY, Place

ROOM = 600_000
Limit = Callable[[int | None], None]


def fill(book: Book, most: int = 5000) -> tuple[BookError, int]:
    """Save until the disk is full: what was told then, and how many were saved."""
    number = len(book.outings.all())
    while number < most:
        try:
            book.outings.put(outing(f"o{number}", note="Regn " * 400))
        except BookError as error:
            return error, number
        number += 1
    raise AssertionError(number)


@pytest.fixture
def limit(monkeypatch: pytest.MonkeyPatch) -> Limit:
    """As if the disk had so little room: SQLite then answers SQLITE_FULL by itself."""
    made: list[sqlite3.Connection] = []

    def kept(path: Path, key: Key | None = None) -> sqlite3.Connection:
        made.append(connect(path, key))
        return made[-1]

    monkeypatch.setattr(opening, "connect", kept)
    return lambda pages: made[-1].execute(f"PRAGMA max_page_count = {pages or 2**30}").close()


def test_a_saving_with_no_room_changes_nothing_and_the_next_one_with_room_is_kept(
    limit: Limit, place: Place, book: Book, heard: list[frozenset[str]]
) -> None:
    book.people.put(person())
    limit(1 + place.path.stat().st_size // 4096)
    error, number = fill(book)
    assert error.fault is Fault.DISK_FULL
    before, ledger, steps = place.path.read_bytes(), book.ledger(), book.undo.peek()
    for _ in range(3):
        assert fill(book)[0].fault is Fault.DISK_FULL
    assert place.path.read_bytes() == before
    assert (book.ledger(), book.undo.peek()) == (ledger, steps)
    assert len(heard) == 1 + number
    limit(None)
    book.outings.put(outing("late", note="Regn " * 400))
    assert len(book.outings.all()) == number + 1
    place.close()
    assert len(place.open().outings.all()) == number + 1


def test_an_import_for_which_there_is_no_room_leaves_no_part_of_itself(
    limit: Limit, place: Place, book: Book
) -> None:
    book.people.put(person())
    limit(4 + place.path.stat().st_size // 4096)
    many = Ledger(outings=tuple(outing(f"o{n}", note="x" * 900) for n in range(300)))
    before = place.path.read_bytes()
    with pytest.raises(BookError) as told:
        book.import_ledger(many, {"": b"y" * 9000})
    assert told.value.fault is Fault.DISK_FULL
    assert place.path.read_bytes() == before
    limit(None)
    assert book.import_ledger(many, {}).added == 300


def test_a_full_disk_is_told_in_words_that_say_what_to_do(tmp_path: Path) -> None:
    said = book_told(BookError(Fault.DISK_FULL, tmp_path / "book.ledsagapp"), catalog("sv"))
    assert "plats" in said
    assert "spara igen" in said
    assert "Inget har ändrats." in said


# A disk that is really full


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Path]:
    """A disk of its own with little room."""
    if sys.platform != "linux" or os.geteuid() != 0:
        pytest.skip("only root on Linux may make a small disk")
    folder = tmp_path / "small"
    folder.mkdir()
    size = f"size={ROOM}"
    made = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", size, "tmpfs", folder],
        capture_output=True,
        check=False,
    )
    if made.returncode:
        pytest.skip(f"no small disk could be made: {made.stderr.decode().strip()}")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_disk_that_is_really_full_loses_nothing_and_recovers(small: Path, tmp_path: Path) -> None:
    ballast = small / "ballast"
    ballast.write_bytes(b"x" * (ROOM // 3))
    with open_book(small / "book.ledsagapp", tmp_path / "state", create=True) as book:
        book.people.put(person())
        error, number = fill(book)
        assert error.fault is Fault.DISK_FULL
        assert number > 5
        kept = book.ledger()
        assert len(kept.outings) == number
        with pytest.raises(BookError) as told:
            back_up(book, small / "backups", datetime(2026, 11, 17, 10, 15))
        assert told.value.fault is Fault.DISK_FULL
        assert not [one for one in (small / "backups").iterdir() if not one.name.startswith(".")]
        assert book.ledger() == kept
        ballast.unlink()
        book.outings.put(outing("late", note="Regn " * 400))
    with open_book(small / "book.ledsagapp", tmp_path / "state", create=False) as book:
        assert sorted(one.id for one in book.outings.all()) == [
            "late",
            *sorted(one.id for one in kept.outings),
        ]
    assert contents(small / "book.ledsagapp").outings == number + 1


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_an_import_that_fills_the_disk_is_told_as_such_each_time(
    small: Path, tmp_path: Path, key: Key | None
) -> None:
    path = small / "book.ledsagapp"
    open_book(path, tmp_path / "state", create=True).close()
    if key is not None:
        change_key(path, None, key)
    # More than SQLite holds in memory, so that the disk is full before anything is kept.
    many = Ledger(outings=tuple(outing(f"o{n}", note="x" * 900) for n in range(6000)))
    with open_book(path, tmp_path / "state", create=False, key=key) as book:
        for _ in range(2):
            with pytest.raises(BookError) as told:
                book.import_ledger(many, {})
            assert told.value.fault is Fault.DISK_FULL
            assert book.outings.all() == ()
        book.outings.put(outing("small enough"))
    with open_book(path, tmp_path / "state", create=False, key=key) as book:
        assert [one.id for one in book.outings.all()] == ["small enough"]


def test_a_book_is_opened_and_read_on_a_full_disk(small: Path, tmp_path: Path) -> None:
    ballast = small / "ballast"
    ballast.write_bytes(b"x")
    with open_book(small / "book.ledsagapp", tmp_path / "state", create=True) as book:
        fill(book)
        kept = book.ledger()
    with suppress(OSError), ballast.open("wb", buffering=0) as file:
        while True:
            file.write(b"x" * 4096)
    with open_book(small / "book.ledsagapp", tmp_path / "state", create=False) as book:
        assert book.ledger() == kept


def test_a_disk_without_room_for_an_encrypted_book_leaves_the_plain_one(
    small: Path, tmp_path: Path
) -> None:
    path = small / "book.ledsagapp"
    with open_book(path, tmp_path / "state", create=True) as book:
        fill(book)
        kept = book.ledger()
    before = path.read_bytes()
    with pytest.raises(BookError) as told:
        change_key(path, None, KEY)
    assert told.value.fault is Fault.DISK_FULL
    assert path.read_bytes() == before
    assert not [one for one in small.iterdir() if one.name.startswith(".")]
    with open_book(path, tmp_path / "state", create=False) as book:
        assert book.ledger() == kept


def test_an_encrypted_book_on_a_full_disk_loses_nothing_and_is_written_again_with_room(
    small: Path, tmp_path: Path
) -> None:
    path, ballast = small / "book.ledsagapp", small / "ballast"
    open_book(path, tmp_path / "state", create=True).close()
    change_key(path, None, KEY)
    ballast.write_bytes(b"x" * (ROOM // 3))
    with open_book(path, tmp_path / "state", create=False, key=KEY) as book:
        error, number = fill(book)
        assert error.fault is Fault.DISK_FULL
        kept = book.ledger()
        with pytest.raises(BookError) as told:
            book.try_writing()
        assert told.value.fault is Fault.DISK_FULL
        ballast.unlink()
        book.try_writing()
        book.outings.put(outing("late"))
        assert len(book.outings.all()) == len(kept.outings) + 1 == number + 1
