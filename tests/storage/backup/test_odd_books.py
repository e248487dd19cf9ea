"""A book that is older than it should be, there twice, reached by a link, or being put in place."""

import json
import re
import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from ledsagapp.domain.model.people import Person
from ledsagapp.storage.backup.backups import back_up, folder_of
from ledsagapp.storage.backup.beside import conflict_copies, whole_books
from ledsagapp.storage.backup.journal_end import JournalEnd, journal_end
from ledsagapp.storage.encryption.keys import is_encrypted, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from tests.storage.conftest import Place

ROOT = Path(__file__).resolve().parents[3]
NOON = datetime(2026, 11, 22, 12, 0)


def test_an_older_book_says_how_many_savings_it_lacks(place: Place) -> None:
    place.open().people.put(Person("maj", "Maj Ek"))
    place.close()
    older = place.path.read_bytes()
    book = place.open()
    for number in range(3):
        book.people.put(Person(f"p{number}", "Ny"))
    assert book.missing_lines == 0
    place.close()
    place.path.write_bytes(older)
    assert place.open().missing_lines == 3
    place.close()
    assert place.open().missing_lines == 0  # said once: it goes on under another device


@pytest.mark.parametrize(
    "name",
    [
        "book (Majs konflikterade kopia 2026-11-22).ledsagapp",
        "book (2).ledsagapp",
        "book.sync-conflict-20261122-120000-ABCDEFG.ledsagapp",
        "book-LAPTOP1.ledsagapp",
        "book kopia.ledsagapp",
    ],
)
def test_what_a_cloud_client_leaves_beside_the_book_is_noticed(place: Place, name: str) -> None:
    book = place.open()
    book.people.put(Person("maj", "Maj Ek"))
    other = place.path.with_name(name)
    book.copy_to(other)
    book.copy_to(place.path.with_name("book.replaced-20261122T120000.ledsagapp"))
    book.copy_to(place.path.with_name("another.ledsagapp"))
    assert conflict_copies(place.path, book.journal_end, None) == [other]
    other.write_bytes(b"not whole yet")
    assert conflict_copies(place.path, book.journal_end, None) == [other]


def test_another_persons_book_beside_it_is_no_conflict(place: Place) -> None:
    book = place.open()
    book.people.put(Person("maj", "Maj Ek"))
    other = place.path.with_name("book-bo.ledsagapp")
    with open_book(other, place.state, create=True) as second:
        second.people.put(Person("bo", "Bo Ek"))
    assert conflict_copies(place.path, book.journal_end, None) == []


def test_where_the_book_is_gone_every_whole_one_can_be_named(place: Place) -> None:
    book = place.open()
    book.people.put(Person("maj", "Maj Ek"))
    copy = back_up(book, folder_of(place.path), NOON).path
    beside = place.path.with_name("book.replaced-20261122T120000.ledsagapp")
    book.copy_to(beside)
    place.close()
    place.path.unlink()
    place.path.with_name("half.ledsagapp").write_bytes(beside.read_bytes()[:5000])
    assert whole_books(place.path) == [beside, copy]
    with pytest.raises(BookError) as refused:
        place.open()
    assert refused.value.fault is Fault.MISSING


@pytest.mark.parametrize("fresh_is_there", [True, False])
def test_a_copy_that_was_being_put_in_place_is_finished_or_taken_back(
    place: Place, *, fresh_is_there: bool
) -> None:
    place.open().people.put(Person("maj", "Maj Ek"))
    place.close()
    kept = place.path.with_name("book.replaced-1.ledsagapp")
    fresh = place.path.with_name(".fresh")
    if fresh_is_there:
        with open_book(fresh, place.state, create=True) as book:
            book.people.put(Person("bo", "Bo Ek"))
    place.path.rename(kept)
    note = place.path.with_name(f".{place.path.name}.placing")
    note.write_text(json.dumps({"kept": kept.name, "fresh": fresh.name}), "utf-8")
    names = [one.name for one in place.open().people.all()]
    assert names == (["Bo Ek"] if fresh_is_there else ["Maj Ek"])
    assert kept.exists() is fresh_is_there
    assert not note.exists()


def test_a_link_is_followed_once_at_opening(place: Place, tmp_path: Path) -> None:
    place.open().people.put(Person("maj", "Maj Ek"))
    place.close()
    link = tmp_path / "link.ledsagapp"
    link.symlink_to(place.path)
    with open_book(link, place.state, create=False) as book:
        assert book.path == place.path
        with pytest.raises(BookError) as refused:
            place.open()
        assert refused.value.fault is Fault.LOCKED
        path = book.path
    change_key(path, None, new_key("fyra vanliga ord räcker"))
    assert link.is_symlink()
    assert is_encrypted(place.path)


def test_the_promises_name_tests_that_there_are() -> None:
    text = (ROOT / "docs" / "safety.md").read_text("utf-8")
    named = set(re.findall(r"`(tests/[\w/]+(?:\.py|/))`", text))
    assert len(named) > 10
    assert [one for one in sorted(named) if not (ROOT / one).exists()] == []


def test_the_journal_is_not_gone_through_where_nothing_lies_beside_the_book(place: Place) -> None:
    place.open().people.put(Person("maj", "Maj Ek"))

    def end() -> JournalEnd:
        raise AssertionError("asked for")

    assert conflict_copies(place.path, end, None) == []


def test_the_end_of_a_journal_is_told_as_earlier_versions_told_it() -> None:
    with closing(sqlite3.connect(":memory:")) as db:
        db.execute("CREATE TABLE change (seq INTEGER PRIMARY KEY, at, who, tbl, row, fields, ctr)")
        db.execute("CREATE TABLE step (seq INTEGER PRIMARY KEY)")
        db.execute("CREATE TABLE receipt (bytes)")
        assert journal_end(db) == JournalEnd("", 0, "d9213f224f")
        lines = [((3 << 32) + 1, "a"), ((1 << 32) + 5, "b"), ((1 << 32) + 9, "c"), (2 << 33, "d")]
        db.executemany("INSERT INTO change (seq, row) VALUES (?, ?)", lines)
        assert journal_end(db) == JournalEnd("a3c32732", 4, "535318779b")
