"""Opening the book, or being told precisely why not, with nothing changed."""

import os
import shutil
import sqlite3
import stat
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ledsagapp import __version__
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.i18n import catalog
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import PRESENT, open_book, open_to_read
from ledsagapp.wording.common.book_errors import book_sentence
from tests.builders.entries import family, outing, person
from tests.storage.conftest import KEY, Place, filled, refused

on_posix = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights in another way")
HOLDING = """
import sys
from pathlib import Path
from ledsagapp.storage.opening import PRESENT, open_book

book = open_book(Path(sys.argv[1]), Path(sys.argv[2]), create=False)
print("open", flush=True)
sys.stdin.read()
"""


def fault_at_opening(place: Place) -> Fault | None:
    try:
        place.open()
    except BookError as error:
        return error.fault
    return None


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


# A first book


def test_a_first_book_is_made_only_when_it_may(place: Place) -> None:
    with pytest.raises(BookError) as told:
        place.open(create=False)
    assert told.value.fault is Fault.MISSING
    assert not place.path.parent.exists()
    assert place.open(create=True).ledger() == Ledger()


@on_posix
def test_a_book_and_its_folder_are_for_their_owner_only(place: Place) -> None:
    old = os.umask(0)
    try:
        book = place.open()
        with book.together("while it is open"):
            book.people.put(person())
            files = [path for path in place.path.parent.iterdir() if path.is_file()]
            assert len(files) == 3  # the book, its journal and its lock
            assert [mode(path) for path in files] == [0o600] * 3
        assert mode(place.path.parent) == 0o700
        marks = [path for path in place.state.rglob("*") if path.is_file()]
        assert [mode(path) for path in marks] == [0o600]
    finally:
        os.umask(old)


def test_a_book_that_was_being_made_when_the_power_went_is_made_again(place: Place) -> None:
    place.path.parent.mkdir()
    place.path.with_name(".book.ledsagapp.new").write_bytes(b"half")
    place.path.with_name(".book.ledsagapp.new-journal").write_bytes(b"half")
    assert place.open().ledger() == Ledger()
    assert {path.name for path in place.path.parent.iterdir()} == {
        "book.ledsagapp",
        "book.ledsagapp.lock",
    }


# A book that is gone


def test_a_book_that_is_gone_is_never_replaced_by_an_empty_one_in_silence(place: Place) -> None:
    filled(place).path.unlink()
    with pytest.raises(BookError) as told:
        place.open(create=True)
    assert told.value.fault is Fault.MISSING
    assert not place.path.exists()


def test_a_damaged_mark_still_tells_that_there_has_been_a_book(place: Place) -> None:
    filled(place).path.unlink()
    for file in place.state.rglob("*.json"):
        file.write_text("")
    with pytest.raises(BookError) as told:
        place.open(create=True)
    assert told.value.fault is Fault.MISSING


def test_the_journal_of_a_lost_book_tells_that_there_has_been_one(place: Place) -> None:
    place.path.parent.mkdir()
    journal = place.path.with_name("book.ledsagapp-journal")
    journal.write_bytes(b"saved pages")
    with pytest.raises(BookError) as told:
        place.open(create=True)
    assert told.value.fault is Fault.MISSING
    with open_book(place.path, place.state, create=True, anew=True) as book:
        assert book.ledger() == Ledger()
    kept = [path for path in place.path.parent.iterdir() if "aside" in path.name]
    assert [path.read_bytes() for path in kept] == [b"saved pages"]


def test_a_new_book_is_begun_when_the_person_says_so(place: Place) -> None:
    filled(place).path.unlink()
    with open_book(place.path, place.state, create=True, anew=True) as book:
        assert book.ledger() == Ledger()


def test_beginning_anew_never_touches_a_book_that_is_there(place: Place) -> None:
    filled(place)
    with open_book(place.path, place.state, create=True, anew=True) as book:
        assert book.ledger() == family()


# A newer book


def test_a_book_of_a_later_version_is_refused_untouched(place: Place) -> None:
    filled(place).sql(f"PRAGMA user_version = {len(PRESENT.names) + 1}")
    assert refused(place).fault is Fault.NEWER


def test_a_book_with_an_unknown_step_is_refused_untouched(place: Place) -> None:
    filled(place).sql(
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('ledsagapp', 'm999_later')"
    )
    error = refused(place)
    assert (error.fault, error.detail) == (Fault.NEWER, "m999_later")


def test_a_book_remembers_which_version_of_the_program_took_its_latest_steps(place: Place) -> None:
    query = "SELECT name FROM _sqlite_migrations WHERE migration_set = 'ledsagapp program'"
    assert filled(place).sql(query) == [(__version__,)]


@pytest.mark.parametrize(
    "newer",
    [
        f"PRAGMA user_version = {len(PRESENT.names) + 1}",
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('ledsagapp', 'm999_later')",
    ],
)
def test_a_book_of_a_later_version_says_which_version_it_needs(place: Place, newer: str) -> None:
    filled(place).sql(
        "INSERT INTO _sqlite_migrations (migration_set, name) VALUES ('ledsagapp program', '9.8.7')"
    )
    place.sql(newer)
    error = refused(place)
    assert error.needs == "9.8.7"
    sentence = book_sentence(error, catalog("sv"))
    assert f"skriven av Ledsagapp 9.8.7, och det här är {__version__}" in sentence
    assert "before-" in sentence


# A damaged book


def test_an_empty_file_is_damaged_and_not_a_new_book(place: Place) -> None:
    filled(place).path.write_bytes(b"")
    assert refused(place).fault is Fault.DAMAGED


@pytest.mark.parametrize("content", [b"x", b"PK\x03\x04" * 100, b"SQLite format 3\x00"])
def test_a_file_that_is_no_database_is_damaged(place: Place, content: bytes) -> None:
    place.path.parent.mkdir()
    place.path.write_bytes(content)
    assert refused(place).fault is Fault.DAMAGED


def test_the_database_of_another_program_is_not_taken_over(place: Place) -> None:
    place.path.parent.mkdir()
    place.sql("CREATE TABLE photos (name)")
    assert refused(place).fault is Fault.DAMAGED


def test_a_book_without_its_schema_is_damaged(place: Place) -> None:
    place.path.parent.mkdir()
    place.sql("PRAGMA application_id = 1281713267")
    place.sql("CREATE TABLE person (name)")
    assert refused(place).fault is Fault.DAMAGED


def test_a_folder_in_the_place_of_the_book_is_damaged(place: Place) -> None:
    place.path.mkdir(parents=True)
    with pytest.raises(BookError) as told:
        place.open()
    assert told.value.fault is Fault.DAMAGED


@pytest.mark.parametrize("part", [0.3, 0.6, 0.99])
def test_a_book_cut_short_is_damaged(place: Place, part: float) -> None:
    content = filled(place).path.read_bytes()
    place.path.write_bytes(content[: int(len(content) * part)])
    assert refused(place).fault is Fault.DAMAGED


def test_a_book_with_a_spoiled_page_is_damaged_or_whole_but_never_a_crash(place: Place) -> None:
    content = filled(place).path.read_bytes()
    faults = []
    for start in range(4096, len(content), 4096):
        place.path.write_bytes(content[:start] + b"\xa5" * 64 + content[start + 64 :])
        faults.append(fault_at_opening(place))
        place.close()
    assert set(faults) <= {Fault.DAMAGED, None}
    assert faults.count(Fault.DAMAGED) > len(faults) * 0.8


@pytest.mark.skipif(not Path("/proc/self/fd").exists(), reason="what is open is not told here")
def test_a_book_that_could_not_be_opened_is_let_go_at_once(place: Place) -> None:
    """Windows would let nobody put a sound copy in the place of one that is still open."""
    content = filled(place).path.read_bytes()
    place.close()
    left = []
    for start in range(0, len(content), 4096):
        place.path.write_bytes(content[: start + 100] + b"\xa5" * 64 + content[start + 164 :])
        for way in (place.open, lambda: open_to_read(place.path, PRESENT, None).close()):
            error: Exception | None = None
            try:
                way()
            except (BookError, sqlite3.Error, UnicodeDecodeError) as caught:
                error = caught  # as a window that tells of it does, with all that led to it
            place.close()
            if is_open(place.path):
                left.append((start, error))
    assert left == []


def is_open(path: Path) -> bool:
    """Whether this process holds a file open."""
    held = (one for one in Path("/proc/self/fd").iterdir() if one.is_symlink())
    return str(path) in {os.path.realpath(one) for one in held}


# A locked book


def test_a_book_that_is_open_cannot_be_opened_again(place: Place, book: Book) -> None:
    error = refused(place)
    assert error.fault is Fault.LOCKED
    book.people.put(person())
    place.close()
    assert place.open().people.all() == (person(),)


def test_a_book_that_another_process_has_open_is_locked_until_that_dies(place: Place) -> None:
    filled(place)
    holder = subprocess.Popen(
        [sys.executable, "-c", HOLDING, place.path, place.state],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"open"
        assert refused(place).fault is Fault.LOCKED
        holder.kill()
    assert place.open().ledger() == family()


def test_a_book_that_another_program_is_writing_is_locked(place: Place) -> None:
    filled(place)
    with closing(sqlite3.connect(place.path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        with pytest.raises(BookError) as told:
            place.open()
        assert told.value.fault is Fault.LOCKED
        other.execute("ROLLBACK")
    assert place.open().ledger() == family()


def test_a_saving_while_another_program_is_reading_is_refused_and_works_afterwards(
    place: Place, book: Book, heard: list[frozenset[str]]
) -> None:
    with closing(sqlite3.connect(place.path, isolation_level=None)) as other:
        other.execute("BEGIN")
        other.execute("SELECT * FROM person").fetchall()
        with pytest.raises(BookError) as told:
            book.people.put(person())
        assert told.value.fault is Fault.LOCKED
        assert heard == []
        assert book.people.all() == ()
        other.execute("ROLLBACK")
    book.people.put(person())
    assert heard == [frozenset({"people"})]


# Rights


def take_rights(path: Path, rights: int) -> None:
    path.chmod(rights)
    if os.access(path, os.W_OK):
        pytest.skip("root may do everything")


@on_posix
def test_a_book_one_may_not_write_is_refused(place: Place) -> None:
    take_rights(filled(place).path, 0o400)
    assert refused(place).fault is Fault.NO_PERMISSION


@on_posix
def test_a_folder_one_may_not_write_in_is_refused(place: Place) -> None:
    filled(place).path.with_name("book.ledsagapp.lock").unlink()
    take_rights(place.path.parent, 0o500)
    assert refused(place).fault is Fault.NO_PERMISSION


@on_posix
def test_a_state_folder_one_may_not_write_in_is_told(place: Place) -> None:
    place.state.mkdir()
    take_rights(place.state, 0o500)
    with pytest.raises(BookError) as told:
        place.open()
    assert told.value.fault is Fault.NO_PERMISSION


# The file is changed or exchanged while the book is open


def test_a_book_exchanged_under_us_is_not_written_to(
    place: Place, book: Book, heard: list[frozenset[str]]
) -> None:
    copy = place.path.with_name("copy")
    book.copy_to(copy)
    shutil.copy(copy, place.path.with_name("older"))
    place.path.with_name("older").replace(place.path)
    before = place.path.read_bytes()
    with pytest.raises(BookError) as told:
        book.people.put(person())
    assert told.value.fault is Fault.REPLACED
    assert place.path.read_bytes() == before
    assert heard == []


@pytest.mark.parametrize("place_key", [None, KEY], ids=["plain", "encrypted"])
def test_nothing_is_merged_into_a_book_exchanged_under_us_however_often_it_is_tried(
    place: Place, book: Book
) -> None:
    older = place.path.with_name("older")
    shutil.copy(place.path, older)
    older.replace(place.path)
    for _ in range(2):
        for write in (book.shared.forget, lambda: book.people.put(person())):
            with pytest.raises(BookError) as told:
                write()
            assert told.value.fault is Fault.REPLACED


def test_a_book_taken_away_under_us_is_not_written_to_and_not_made_again(
    place: Place, book: Book
) -> None:
    book.people.put(person())
    place.path.unlink()
    for _ in range(2):
        with pytest.raises(BookError) as told:
            book.outings.put(outing())
        assert told.value.fault is Fault.REPLACED
    assert not place.path.exists()


def test_a_change_by_another_program_stops_ours(place: Place, book: Book) -> None:
    book.people.put(person())
    place.sql("UPDATE person SET name = 'Other'")
    with pytest.raises(BookError) as told:
        book.people.put(person("p2"))
    assert told.value.fault is Fault.REPLACED
    assert place.sql("SELECT id, name FROM person") == [("p1", "Other")]
