"""A book of its own for each test, and ways to look at it from outside."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from ledsagapp.storage.book import Book
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import Key, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.transaction import whole
from tests.builders.entries import TICKET, TICKET_NAME, family

KEY = new_key("en liten röd båt")
OTHER = new_key("något helt annat")
WITH_AND_WITHOUT = tuple(
    f"tests.storage.{name}"
    for name in ("test_book", "journal.test_devices", "journal.test_new_rows", "journal.test_undo")
)


class Place:
    """A book's file and this computer's state folder, opened as often as a test wishes."""

    def __init__(self, folder: Path, key: Key | None = None) -> None:
        self.path = folder / "data" / "book.ledsagapp"
        self.state = folder / "state"
        self.key = key
        self._books: list[Book] = []

    def open(self, *, create: bool = True) -> Book:
        if self.key is not None and create and not self.path.exists():
            open_book(self.path, self.state, create=True).close()
            change_key(self.path, None, self.key)
        book = open_book(self.path, self.state, create=create, key=self.key)
        self._books.append(book)
        return book

    def sql(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """What another program sees or does."""
        with closing(connect(self.path, self.key)) as connection, whole(connection):
            return connection.execute(statement, values).fetchall()

    def close(self) -> None:
        while self._books:
            self._books.pop().close()


def refused(place: Place, *, create: bool = True) -> BookError:
    """What opening answers; the file must be as it was, to the byte and the second."""
    before = (place.path.read_bytes(), place.path.stat().st_mtime_ns)
    with pytest.raises(BookError) as told:
        place.open(create=create)
    assert (place.path.read_bytes(), place.path.stat().st_mtime_ns) == before
    assert told.value.path == place.path
    return told.value


def filled(place: Place) -> Place:
    book = place.open()
    book.import_ledger(family(), {TICKET_NAME: TICKET})
    place.close()
    return place


def opened(place: Place, key: Key | None = KEY) -> Book:
    """The book with a key; the caller closes it."""
    return open_book(place.path, place.state, create=False, key=key)


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """What a book does it does with a passphrase too: some modules are gone through with both."""
    if "place" in metafunc.fixturenames and metafunc.module.__name__ in WITH_AND_WITHOUT:
        metafunc.parametrize("place_key", [None, KEY], ids=["plain", "encrypted"])


@pytest.fixture
def place_key() -> Key | None:
    """The key of the book of the test; None unless said otherwise."""
    return None


@pytest.fixture
def place(tmp_path: Path, place_key: Key | None) -> Iterator[Place]:
    place = Place(tmp_path, place_key)
    yield place
    place.close()


@pytest.fixture
def book(place: Place) -> Book:
    return place.open()


@pytest.fixture
def heard(book: Book) -> list[frozenset[str]]:
    """Everything the book has announced, in order."""
    announcements: list[frozenset[str]] = []
    book.listen(announcements.append)
    return announcements


@pytest.fixture
def locked(place: Place) -> Place:
    """A filled book that has got a passphrase."""
    filled(place)
    change_key(place.path, None, KEY)
    return place
