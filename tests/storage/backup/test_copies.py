"""Copies that can be relied on."""

import stat
import sys
from pathlib import Path

import pytest

from ledsagapp.storage.backup.copies import write_copy
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from tests.builders.entries import TICKET, TICKET_NAME, family, outing, person
from tests.storage.conftest import Place


def test_a_copy_holds_everything_and_is_a_book_of_its_own(
    place: Place, book: Book, tmp_path: Path
) -> None:
    book.import_ledger(family(), {TICKET_NAME: TICKET})
    copy = tmp_path / "kopia.ledsagapp"
    book.copy_to(copy)
    book.people.put(person("p9"))
    with open_book(copy, tmp_path / "other", create=False) as other:
        assert other.export() == (family(), {TICKET_NAME: TICKET})
        assert other.undo.peek() == book.undo.peek() or other.undo.undo() is not None
    assert book.people.get("p9") == person("p9")


def test_a_copy_never_overwrites(book: Book, tmp_path: Path) -> None:
    there = tmp_path / "brev.txt"
    there.write_text("Kära du")
    with pytest.raises(BookError) as told:
        book.copy_to(there)
    assert told.value.fault is Fault.EXISTS
    assert there.read_text() == "Kära du"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
def test_a_copy_is_for_its_owner_only(book: Book, tmp_path: Path) -> None:
    book.copy_to(tmp_path / "kopia")
    assert stat.S_IMODE((tmp_path / "kopia").stat().st_mode) == 0o600


def test_a_copy_leaves_nothing_beside_it(book: Book, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    book.copy_to(folder / "kopia")
    assert [path.name for path in folder.iterdir()] == ["kopia"]


def test_a_copy_into_a_folder_that_is_not_there_is_told(book: Book, tmp_path: Path) -> None:
    with pytest.raises(BookError) as told:
        book.copy_to(tmp_path / "stick" / "kopia")
    assert told.value.fault is Fault.DEVICE


def test_a_copy_that_does_not_hold_the_same_is_not_kept(tmp_path: Path) -> None:
    target = tmp_path / "kopia"
    with pytest.raises(BookError) as told:
        write_copy(target, lambda empty: empty.execute("CREATE TABLE person (id)"), {"person": 3})
    assert told.value.fault is Fault.DAMAGED
    assert list(tmp_path.iterdir()) == []


def test_the_book_can_be_written_in_after_a_copy(book: Book, tmp_path: Path) -> None:
    book.copy_to(tmp_path / "kopia")
    book.outings.put(outing())
    assert book.outings.all() == (outing(),)
