"""A copy that is made beside a book one goes on writing in is whole, and keeps nobody waiting."""

import os
import sqlite3
import threading
import time
from pathlib import Path

import pytest

from ledsagapp.files import unfinished
from ledsagapp.storage.backup.online_copy import copy_beside
from ledsagapp.storage.backup.restore import contents
from ledsagapp.storage.encryption.keys import Key, is_encrypted
from ledsagapp.storage.errors import BookError, Fault
from tests.builders.entries import outing
from tests.storage.conftest import KEY, Place, filled, opened


@pytest.fixture(params=[None, KEY], ids=["plain", "encrypted"])
def key(request: pytest.FixtureRequest, place: Place) -> Key | None:
    """A book that takes a while to copy, plain or with a passphrase."""
    key: Key | None = request.param
    request.getfixturevalue("locked") if key else filled(place)
    with opened(place, key) as book, book.together("add_receipt"):
        for _ in range(40):
            book.receipts.put(os.urandom(400_000))
    return key


def test_a_book_is_copied_while_it_is_open_and_written_in(
    place: Place, key: Key | None, tmp_path: Path
) -> None:
    target, failed = tmp_path / "copy", []

    def copy() -> None:
        try:
            copy_beside(place.path, key, target, pages=200)
        except BookError as error:
            failed.append(error)

    with opened(place, key) as book:
        before = len(book.outings.all())
        worker = threading.Thread(target=copy)
        worker.start()
        slowest = 0.0
        for number in range(3):
            time.sleep(0.05)
            begun = time.perf_counter()
            book.outings.put(outing(f"x{number}"))
            slowest = max(slowest, time.perf_counter() - begun)
        worker.join()
        assert not failed
        assert slowest < 1.9  # else it waited for the copy until it gave up
        assert len(book.outings.all()) == before + 3
    held = contents(target, key)
    assert held.receipts == 41
    assert before <= held.outings <= before + 3
    assert is_encrypted(target) is (key is not None)


def test_a_book_that_changes_all_the_while_is_told_and_leaves_no_copy(
    place: Place, key: Key | None, tmp_path: Path
) -> None:
    with opened(place, key) as book:
        written: list[int] = []

        def write_first(db: sqlite3.Connection) -> dict[str, int]:
            counts = {"outing": -1}  # as if one had been saved just after the counting
            written.append(len(written))
            book.outings.put(outing(f"y{len(written)}"))
            return counts

        with pytest.raises(BookError) as told, unfinished(tmp_path / "copy") as part:
            copy_beside(place.path, key, part, count=write_first)
    assert told.value.fault is Fault.DAMAGED
    assert len(written) == 5
    assert not list(tmp_path.glob("*copy*"))
