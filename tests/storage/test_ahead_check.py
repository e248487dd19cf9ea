"""What was looked into beforehand counts for that very file alone, and never hides damage."""

import os
import shutil
from contextlib import closing
from pathlib import Path

import pytest

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


def damage(path: Path) -> None:
    """Spoil a page in the middle of the file."""
    with path.open("r+b") as file:
        file.seek(path.stat().st_size // 8192 * 4096)
        file.write(os.urandom(4096))
