"""What was looked into beforehand counts for that very file alone, and never hides damage."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

from ledsagapp.app.start_up.without_qt import QUESTIONS
from ledsagapp.storage.ahead_check import AheadCheck
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import new_key
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from tests.builders.entries import outing, person


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A book with some outings, closed."""
    path = tmp_path / "book.ledsagapp"
    with open_book(path, tmp_path / "state", create=True) as book:
        book.people.put(person("p1"))
        for number in range(300):
            book.outings.put(outing(f"o{number}", note="x" * 200))
    return path


def test_a_sound_book_is_vouched_for_and_opens(path: Path) -> None:
    ahead = AheadCheck(path)
    assert ahead.vouches_for(path)
    assert ahead.vouches_for(path)
    with open_book(path, path.parent / "state", create=False, ahead=ahead) as book:
        assert len(book.outings.all()) == 300


def test_a_book_that_was_damaged_is_told_whoever_looks_first(path: Path) -> None:
    damage(path)
    ahead = AheadCheck(path)
    assert not ahead.vouches_for(path)
    with pytest.raises(BookError) as told:
        open_book(path, path.parent / "state", create=False, ahead=ahead)
    with pytest.raises(BookError) as without:
        open_book(path, path.parent / "state", create=False)
    assert told.value.fault is without.value.fault is Fault.DAMAGED
    assert str(told.value) == str(without.value)


@pytest.mark.parametrize("how", ["written", "exchanged", "damaged", "cut off"])
def test_a_book_that_has_changed_since_is_looked_into_again(path: Path, how: str) -> None:
    other = path.with_name("other.ledsagapp")
    shutil.copy2(path, other)
    ahead = AheadCheck(path)
    assert ahead.vouches_for(path)
    if how == "written":
        with closing(connect(path)) as db:
            db.execute("UPDATE person SET name = 'Bo'")
    elif how == "exchanged":  # as old and as long as the one that was looked at
        other.replace(path)
    elif how == "damaged":
        seen = path.stat()
        damage(path)
        os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns))
    else:
        path.with_name(f"{path.name}-journal").write_bytes(b"\0" * 512)
    assert not ahead.vouches_for(path)
    if how == "damaged":
        with pytest.raises(BookError):
            open_book(path, path.parent / "state", create=False, ahead=ahead)


def gathered(path: Path) -> AheadCheck:
    """What has gathered the rows of a book."""
    ahead = AheadCheck(path)
    ahead.ask(QUESTIONS)
    return ahead


def test_rows_gathered_beforehand_are_those_of_the_book_and_told_once(path: Path) -> None:
    ahead = gathered(path)
    with open_book(path, path.parent / "state", create=False) as book:
        for one in QUESTIONS:
            assert ahead.answer(one) == book.outings._connection.rows(one)  # noqa: SLF001
            assert ahead.answer(one) is None
    assert ahead.answer("SELECT 1") is None


def test_a_book_is_read_from_what_was_gathered(path: Path) -> None:
    with open_book(path, path.parent / "state", create=False) as book:
        outings = book.outings.all()
    ahead = gathered(path)
    with open_book(path, path.parent / "state", create=False, ahead=ahead) as book:
        assert book.outings.all() == outings
        assert ahead.answer(QUESTIONS[0]) is None  # it was taken
        book.outings.put(outing("one more"))
        assert {one.id for one in book.outings.all()} == {*(one.id for one in outings), "one more"}


def test_what_is_written_is_read_whatever_was_gathered(path: Path) -> None:
    with open_book(path, path.parent / "state", create=False, ahead=gathered(path)) as book:
        with book.together("change"):
            book.outings.put(outing("one more"))
            assert "one more" in {one.id for one in book.outings.all()}
        assert book.outings.get("one more") is not None


@pytest.mark.parametrize("how", ["written", "written at the same time", "exchanged", "cut off"])
def test_what_was_gathered_of_another_state_of_the_file_is_not_told(path: Path, how: str) -> None:
    other = path.with_name("other.ledsagapp")
    shutil.copy2(path, other)
    ahead = gathered(path)
    seen = path.stat()
    if how == "exchanged":
        other.replace(path)
    elif how == "cut off":
        path.with_name(f"{path.name}-journal").write_bytes(b"\0" * 512)
    else:
        with closing(connect(path)) as db:
            db.execute("UPDATE person SET name = 'Bo'")
        if how == "written at the same time":
            os.utime(path, ns=(seen.st_atime_ns, seen.st_mtime_ns))
    assert ahead.answer(QUESTIONS[0]) is None


def test_a_book_of_an_earlier_version_is_not_gathered_from(path: Path) -> None:
    with closing(connect(path)) as db:
        db.execute("DELETE FROM _sqlite_migrations WHERE rowid = 1")
    assert gathered(path).answer(QUESTIONS[0]) is None


def test_what_is_not_for_it_is_left_to_whoever_opens_the_book(path: Path) -> None:
    gone = path.with_name("gone.ledsagapp")
    assert not AheadCheck(gone).vouches_for(gone)
    assert not AheadCheck(path.parent).vouches_for(path.parent)
    assert not AheadCheck(path).vouches_for(gone)
    gone.write_bytes(b"no database, but long enough to be looked at" * 100)
    assert not AheadCheck(gone).vouches_for(gone)


def test_an_encrypted_book_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "secret.ledsagapp"
    key = new_key("mycket hemligt")
    with closing(connect(path, key)) as db:
        db.execute("CREATE TABLE thing (name TEXT)")
    assert not AheadCheck(path).vouches_for(path)
    assert gathered(path).answer(QUESTIONS[0]) is None


def damage(path: Path) -> None:
    """Spoil a page in the middle of the file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 8192 * 4096)
        file.write(os.urandom(4096))
