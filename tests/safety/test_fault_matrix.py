"""Each fault of a computer against each thing the program does: nothing confirmed is lost.

A cell begins with a book in which something was confirmed, and a safety copy of it. The fault comes
before the deed or, where the book is open for it, in the middle. Afterwards everything confirmed is
in some whole file that the program would offer, and what was said of the deed is true.
"""

import os
import resource
import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest

from ledsagapp.cli.main import main
from ledsagapp.domain.model.people import Person
from ledsagapp.paths import AppDirs, app_dirs
from ledsagapp.storage.backup.backups import back_up
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.opening import open_book
from ledsagapp.workflow.safety.copies import CopyOutcome, copy_task, make_copy
from ledsagapp.workflow.safety.foreign_change import keep_own_content
from tests.storage.test_read_only import unable_to_write

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the faults are made as on Linux")
NOON = datetime(2026, 11, 22, 12, 0)
CONFIRMED, NEW = Person("maj", "Maj Ek"), Person("bo", "Bo Ek")


@dataclass(frozen=True, slots=True)
class Scene:
    """Where everything of a cell lies; ``fault`` is what goes wrong when it is called."""

    where: AppDirs
    fault: Callable[[AppDirs], AbstractContextManager[None]]

    def opened(self) -> Book:
        return open_book(self.where.book, self.where.state, create=False)

    def begins(self) -> AbstractContextManager[None]:
        return self.fault(self.where)


# -- faults -----------------------------------------------------------------------------------
@contextmanager
def full_disk(_where: AppDirs) -> Iterator[None]:
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def read_only(where: AppDirs) -> AbstractContextManager[None]:
    return unable_to_write(where.data)


@contextmanager
def swapped(where: AppDirs) -> Iterator[None]:
    other = where.data / "else" / "x.ledsagapp"
    with open_book(other, where.data / "else" / "state", create=True) as book:
        book.people.put(Person("else", "Någon Annan"))
    other.replace(where.book)
    yield


@contextmanager
def shortened(where: AppDirs) -> Iterator[None]:
    os.truncate(where.book, 5000)
    yield


@contextmanager
def emptied(where: AppDirs) -> Iterator[None]:
    os.truncate(where.book, 0)
    yield


@contextmanager
def wrong_clock(where: AppDirs) -> Iterator[None]:
    for path in (*where.backups.glob("*.ledsagapp"), where.book):
        os.utime(path, (4e9, 4e9))
        if path != where.book:
            path.rename(path.with_name(path.name.replace("2026", "2044")))
    yield


@contextmanager
def removed_copies(where: AppDirs) -> Iterator[None]:
    shutil.rmtree(where.backups)
    yield


@contextmanager
def reached_by_a_link(where: AppDirs) -> Iterator[None]:
    cloud = where.data / "cloud"
    cloud.mkdir()
    where.book.rename(cloud / "book.ledsagapp")
    (where.data / "book.ledsagapp").symlink_to(cloud / "book.ledsagapp")
    yield


@contextmanager
def a_pipe_for_the_copies(where: AppDirs) -> Iterator[None]:
    shutil.rmtree(where.backups)
    os.mkfifo(where.backups)
    yield


@contextmanager
def another_book_in_the_folder(where: AppDirs) -> Iterator[None]:
    other = where.data / "other.ledsagapp"
    with open_book(other, where.data / "other", create=True) as book:
        for number in range(30):
            book.people.put(Person(f"o{number}", "Annan"))
            back_up(book, where.backups, NOON.replace(hour=number % 24, minute=number))
    yield


@contextmanager
def a_second_window(where: AppDirs) -> Iterator[None]:
    """The book is open in another program, or is tried to be while it is open here."""
    try:
        other = open_book(where.book, where.state, create=False)
    except BookError:
        yield
        return
    with other:
        yield


FAULTS = {
    one.__name__: one
    for one in (
        *(full_disk, read_only, swapped, shortened, emptied, wrong_clock, removed_copies),
        *(reached_by_a_link, a_pipe_for_the_copies, another_book_in_the_folder, a_second_window),
    )
}


# -- deeds: whether they say that they succeeded, and the words where they do not ---------------
Said = tuple[bool, str]


def start(scene: Scene) -> Said:
    with scene.begins(), scene.opened() as book:
        return bool(book.ledger()), ""


def save(scene: Scene) -> Said:
    with scene.opened() as book, scene.begins():
        book.people.put(NEW)
        return True, ""


def close(scene: Scene) -> Said:
    with scene.opened() as book, scene.begins():
        if book.is_exchanged():
            seen = None
            with suppress(BookError):
                seen = book.ledger()
            kept = keep_own_content(book, seen, NOON)
            return kept is not None, "not kept"
        return True, ""


def copy(scene: Scene) -> Said:
    with scene.opened() as book, scene.begins():
        report = make_copy(copy_task(book, scene.where.backups), NOON.replace(hour=13))
        return report.outcome is not CopyOutcome.FAILED, str(report.outcome)


def run(scene: Scene, *words: str) -> Said:
    with scene.begins():
        code = main(["--data", str(scene.where.data), "--lang", "sv", *words])
    assert code in (0, 2)
    return code == 0, "said on standard error"


def take_in(scene: Scene) -> Said:
    ledger = scene.where.data.with_name("new.json")
    people = '[{"id": "bo", "name": "Bo Ek"}]'
    ledger.write_text(f'{{"format": "ledsag-ledger", "version": 1, "people": {people}}}', "utf-8")
    return run(scene, "import", str(ledger))


def report(scene: Scene) -> Said:
    out = scene.where.data.with_name("out.txt")
    days = ("--from", "2026-11-01", "--to", "2026-11-30")
    return run(scene, "report", "time", "--person", "maj", *days, "--out", str(out))


DEEDS = {one.__name__: one for one in (start, save, close, copy, take_in, report)}
SAVES = {"save", "take_in"}


@pytest.fixture
def folder() -> Iterator[Path]:
    made = Path(tempfile.mkdtemp(prefix="ledsagapp-matrix-"))
    made.chmod(0o777)
    yield made
    shutil.rmtree(made, ignore_errors=True)


@pytest.mark.parametrize("fault", FAULTS)
@pytest.mark.parametrize("deed", DEEDS)
def test_nothing_confirmed_is_lost_and_what_is_said_is_true(
    deed: str, fault: str, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    where = app_dirs(folder / "data")
    with open_book(where.book, where.state, create=True) as book:
        book.people.put(CONFIRMED)
        back_up(book, where.backups, NOON)
    scene = Scene(where, FAULTS[fault])
    try:
        done, words = DEEDS[deed](scene)
    except BookError as error:
        done, words = False, str(error)
    said = capsys.readouterr()
    assert "Traceback" not in said.err + said.out
    assert done or words
    for path in folder.rglob("*"):
        if not path.is_symlink():
            with suppress(OSError):
                path.chmod(0o755 if path.is_dir() else 0o644)
    held = people_in(folder)
    whole_before = fault in ("removed_copies", "a_pipe_for_the_copies")
    assert CONFIRMED.name in held or (whole_before and not where.book.exists())
    if done and deed in SAVES and fault != "swapped":
        assert NEW.name in held
    if not done and deed in SAVES:
        assert NEW.name not in people_at(where.book)


def people_in(folder: Path) -> set[str]:
    """Everybody in any whole book or copy below the folder."""
    found: set[str] = set()
    for path in folder.rglob("*.ledsagapp"):
        found |= people_at(path)
    return found


def people_at(path: Path) -> set[str]:
    with (
        tempfile.TemporaryDirectory() as state,
        suppress(BookError),
        open_book(path, Path(state), create=False) as book,
    ):
        return {one.name for one in book.people.all()}
    return set()
