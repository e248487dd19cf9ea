"""A book that cannot be written can always be read, in the window's way and on the command line."""

import os
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from ledsagapp.cli.main import main
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from tests.builders.entries import family, person
from tests.storage.conftest import KEY, Place, filled
from tests.storage.test_growing import next_schema

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights otherwise")
NOBODY = 65534


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder that others may look into, as on a medium that somebody else wrote."""
    made = Path(tempfile.mkdtemp(prefix="ledsagapp-read-"))
    made.chmod(0o755)
    yield made
    for path in (made, *made.rglob("*")):
        path.chmod(0o755)
    shutil.rmtree(made)


@contextmanager
def unable_to_write(folder: Path) -> Iterator[None]:
    """Nothing in the folder can be written, whoever runs the tests."""
    for path in (*folder.rglob("*"), folder):
        path.chmod(0o555 if path.is_dir() else 0o444)
    root = os.geteuid() == 0
    if root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if root:
            os.seteuid(0)


@pytest.fixture
def book(folder: Path, tmp_path: Path) -> Path:
    """A book with the family in it, in that folder."""
    made = filled(Place(tmp_path))
    made.close()
    shutil.copy(made.path, folder / "book.ledsagapp")
    return folder / "book.ledsagapp"


def test_all_of_it_is_read_and_a_saving_says_why_not(book: Path, folder: Path) -> None:
    content = book.read_bytes()
    with unable_to_write(folder), open_book(book, folder / "state", create=False) as opened:
        assert opened.ledger() == family()
        assert opened.unwritable is not None
        with pytest.raises(BookError) as refused:
            opened.people.put(person("p9"))
        assert refused.value.fault in (Fault.NO_PERMISSION, Fault.READ_ONLY)
        with pytest.raises(BookError):
            opened.try_writing()
        assert opened.ledger() == family()
    assert book.read_bytes() == content
    assert [path.name for path in folder.iterdir()] == ["book.ledsagapp"]


def test_it_can_be_written_in_as_soon_as_that_is_possible(book: Path, folder: Path) -> None:
    with unable_to_write(folder):
        opened = open_book(book, folder / "state", create=False)
    for path in (folder, book):
        path.chmod(0o755)
    opened.try_writing()
    assert opened.unwritable is None
    opened.people.put(person("p9"))
    opened.close()
    with open_book(book, folder / "state", create=False) as again:
        assert again.people.get("p9") == person("p9")


def test_a_saving_that_was_cut_off_is_taken_back_in_memory_alone(
    book: Path, folder: Path, tmp_path: Path
) -> None:
    with open_book(book, tmp_path / "else", create=False) as opened:
        before = opened.ledger()
    with closing(connect(book)) as db:
        db.execute("PRAGMA cache_size = 1")  # so that it reaches the file before it is kept
        db.execute("BEGIN")
        db.execute(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 400)"
            " INSERT INTO receipt (sha256, bytes) SELECT x, zeroblob(4000) FROM n"
        )
        torn = folder / "torn"
        torn.mkdir()
        for name in (book.name, f"{book.name}-journal"):
            shutil.copy(book.with_name(name), torn / name)
    assert (torn / f"{book.name}-journal").stat().st_size
    with unable_to_write(folder), open_book(torn / book.name, folder / "s", create=False) as read:
        assert read.ledger() == before


def test_the_command_line_answers_exports_and_reports(
    book: Path, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    person_id = family().people[0].id
    days = ["--from", "2026-11-01", "--to", "2026-11-30"]
    made = [folder.with_name(f"{folder.name}.{ending}") for ending in ("txt", "json")]
    asked = ["report", "time", "--person", person_id, *days, "--out", str(made[0])]
    for words in (["account"], ["export", str(made[1])], asked):
        main(["--data", str(folder), *words])  # reads in all that is read in late
    for path in folder.iterdir():
        if path != book:
            shutil.rmtree(path, ignore_errors=True)
            path.unlink(missing_ok=True)
    for path in made:
        path.unlink()
    capsys.readouterr()
    with unable_to_write(folder):
        for words in (["account"], ["export", str(made[1])], asked):
            assert main(["--data", str(folder), *words]) == 0, capsys.readouterr().err
    for path in made:
        assert path.stat().st_size
        path.unlink()


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_an_earlier_schema_is_put_right_in_memory_alone(
    folder: Path, tmp_path: Path, key: Key | None
) -> None:
    made = filled(Place(tmp_path, key))
    made.close()
    book = folder / "book.ledsagapp"
    shutil.copy(made.path, book)
    content = book.read_bytes()
    later = next_schema()
    with (
        unable_to_write(folder),
        open_book(book, folder / "state", create=False, steps=later, key=key) as opened,
    ):
        assert opened.ledger() == family()
        with pytest.raises(BookError):
            opened.people.put(person("p9"))
    assert book.read_bytes() == content


def test_a_saving_cut_off_in_an_encrypted_book_is_taken_back_in_memory_alone(
    folder: Path, tmp_path: Path
) -> None:
    made = filled(Place(tmp_path, KEY))
    made.close()
    book = folder / "book.ledsagapp"
    with closing(connect(made.path, KEY)) as db:
        db.execute("PRAGMA cache_size = 1")
        db.execute("BEGIN")
        db.execute(
            "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 400)"
            " INSERT INTO receipt (sha256, bytes) SELECT x, zeroblob(4000) FROM n"
        )
        for name in (made.path.name, f"{made.path.name}-journal"):
            shutil.copy(made.path.with_name(name), book.with_name(name))
    assert book.with_name(f"{book.name}-journal").stat().st_size
    with unable_to_write(folder), open_book(book, folder / "s", create=False, key=KEY) as read:
        assert read.ledger() == family()


def test_saving_again_is_enough_once_the_place_can_be_written(book: Path, folder: Path) -> None:
    with unable_to_write(folder):
        opened = open_book(book, folder / "state", create=False)
        with pytest.raises(BookError):
            opened.people.put(person("p9"))
    for path in (folder, book):
        path.chmod(0o755)
    opened.people.put(person("p9"))
    assert opened.people.get("p9") == person("p9")
    assert opened.unwritable is None
    opened.close()


def test_a_saving_never_goes_into_another_book_that_took_the_place(
    book: Path, folder: Path, tmp_path: Path
) -> None:
    with unable_to_write(folder):
        opened = open_book(book, folder / "state", create=False)
    other = Place(tmp_path / "other")
    other.open().people.put(person("p1"))
    other.close()
    for path in (folder, book):
        path.chmod(0o755)
    other.path.replace(book)
    with pytest.raises(BookError) as refused:
        opened.people.put(person("p9"))
    assert refused.value.fault is Fault.REPLACED
    opened.close()
