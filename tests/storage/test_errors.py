"""Failures of the disk, the system and SQLite, told as data."""

import errno
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault, as_book_errors
from tests.builders.entries import person
from tests.storage.conftest import Place

PATH = Path("book.ledsagapp")


def fault_of(error: Exception) -> Fault:
    with pytest.raises(BookError) as caught, as_book_errors(PATH):
        raise error
    assert caught.value.__cause__ is error
    return caught.value.fault


@pytest.mark.parametrize(
    ("error", "fault"),
    [
        (FileExistsError(errno.EEXIST, "there"), Fault.EXISTS),
        (PermissionError(errno.EACCES, "no"), Fault.NO_PERMISSION),
        (OSError(errno.EROFS, "read-only"), Fault.READ_ONLY),
        (OSError(errno.ENOSPC, "full"), Fault.DISK_FULL),
        (OSError(errno.EDQUOT, "quota"), Fault.DISK_FULL),
        (OSError(errno.EIO, "broken"), Fault.DEVICE),
        (sqlite3.OperationalError("Could not decode to UTF-8 column 'name'"), Fault.DAMAGED),
    ],
)
def test_a_failure_of_the_system_says_what_is_the_matter(error: Exception, fault: Fault) -> None:
    assert fault_of(error) is fault


def test_a_full_disk_is_told_as_such() -> None:
    with closing(sqlite3.connect(":memory:")) as small:
        small.execute("PRAGMA max_page_count = 2")
        small.execute("CREATE TABLE t (x)")
        with pytest.raises(BookError) as caught, as_book_errors(PATH):
            small.execute("INSERT INTO t VALUES (randomblob(100000))")
    assert caught.value.fault is Fault.DISK_FULL


def test_a_database_that_may_only_be_read_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    sqlite3.connect(path).close()
    with (
        closing(sqlite3.connect(f"{path.as_uri()}?mode=ro", uri=True)) as connection,
        pytest.raises(BookError) as caught,
        as_book_errors(PATH),
    ):
        connection.execute("CREATE TABLE t (x)")
    assert caught.value.fault is Fault.READ_ONLY


@pytest.mark.skipif(sys.platform == "win32", reason="an open file cannot be removed there")
def test_a_file_taken_away_in_the_middle_is_told_as_such(tmp_path: Path) -> None:
    path = tmp_path / "a.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE t (x)")
        path.unlink()
        with pytest.raises(BookError) as caught, as_book_errors(PATH):
            connection.execute("INSERT INTO t VALUES (1)")
    assert caught.value.fault is Fault.REPLACED


@pytest.mark.parametrize("statement", ["SELECT * FROM nowhere", "INSERT INTO t VALUES (1, 1)"])
def test_a_bug_of_ours_is_left_as_it_is(statement: str) -> None:
    with (
        closing(sqlite3.connect(":memory:")) as connection,
        pytest.raises(sqlite3.OperationalError),
        as_book_errors(PATH),
    ):
        connection.execute(statement)


def test_a_book_used_after_closing_is_a_bug_and_not_a_damaged_book(place: Place) -> None:
    book = place.open()
    place.close()
    with pytest.raises(sqlite3.ProgrammingError):
        book.people.get("p1")


def test_an_error_says_what_where_and_why_for_the_log() -> None:
    assert str(BookError(Fault.NEWER, PATH, "user_version 9")) == (
        "newer: book.ledsagapp (user_version 9)"
    )
    assert str(BookError(Fault.MISSING, PATH)) == "missing: book.ledsagapp"


def test_text_that_is_no_longer_utf_8_is_damage(place: Place, book: Book) -> None:
    book.people.put(person())
    place.sql("UPDATE person SET name = CAST(x'c3c3' AS TEXT)")
    with pytest.raises(BookError) as caught:
        book.people.all()
    assert caught.value.fault is Fault.DAMAGED


FILLING = """
import resource, sys
from pathlib import Path
from ledsagapp.domain.model.people import Person
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.opening import open_book

book = open_book(Path(sys.argv[1]), Path(sys.argv[2]), create=True)
heard = []
book.listen(heard.append)
resource.setrlimit(resource.RLIMIT_FSIZE, (book.path.stat().st_size + 200_000,) * 2)
number = 0
try:
    while True:
        book.people.put(Person(str(number), "x" * 5000))
        number += 1
except BookError as error:
    print(error.fault, number, len(heard), len(book.people.all()))
book.close()
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs a limit to the size of files")
def test_a_saving_that_the_disk_refuses_is_neither_kept_nor_announced(place: Place) -> None:
    done = subprocess.run(
        [sys.executable, "-c", FILLING, place.path, place.state],
        capture_output=True,
        text=True,
        check=True,
    )
    fault, number, heard, found = done.stdout.split()
    assert fault in {Fault.DEVICE, Fault.DISK_FULL}
    assert number == heard == found
    assert int(number) > 0
    assert len(place.open(create=False).people.all()) == int(number)
