"""The mark outside the book: a copy put back never goes on under the same device id."""

import json
import shutil

import pytest

from ledsagapp.storage.book import Book
from tests.builders.entries import person
from tests.storage.conftest import Place


def device(place: Place) -> tuple[str, int]:
    (file,) = place.state.rglob("*.json")
    found = json.loads(file.read_text())
    return found["device"], found["lines"]


def test_the_mark_outside_follows_the_journal_inside(place: Place) -> None:
    place.open().people.put(person())
    first = device(place)
    assert first[1] == 1
    place.close()
    place.open().people.put(person("p2"))
    assert device(place) == (first[0], 2)


def test_a_book_put_back_from_a_copy_gets_a_new_device_id(place: Place) -> None:
    book = place.open()
    book.people.put(person())
    copy = place.path.with_name("copy")
    book.copy_to(copy)
    book.people.put(person("p2"))
    first = device(place)
    place.close()
    copy.replace(place.path)
    book = place.open()
    assert device(place)[0] != first[0]
    book.people.put(person("p3"))
    assert place.sql("SELECT count(DISTINCT seq >> 32), count(*) FROM change") == [(2, 2)]


@pytest.mark.parametrize("text", [None, "", "{}", '{"device": 1, "lines": 2}', "[]"])
def test_a_book_whose_mark_is_lost_gets_a_new_device_id(place: Place, text: str | None) -> None:
    place.open().people.put(person())
    first = device(place)
    place.close()
    (file,) = place.state.rglob("*.json")
    file.unlink() if text is None else file.write_text(text)
    place.open().people.put(person("p2"))
    assert device(place)[0] != first[0]
    assert device(place)[1] == 1


def test_a_mark_that_lags_after_a_power_cut_keeps_its_device_id(place: Place) -> None:
    place.open().people.put(person())
    name, lines = device(place)
    place.close()
    (file,) = place.state.rglob("*.json")
    file.write_text(json.dumps({"device": name, "lines": 0}))
    place.open()
    assert device(place) == (name, lines)


def test_a_saving_succeeds_also_when_the_mark_cannot_follow(place: Place, book: Book) -> None:
    shutil.rmtree(place.state)
    book.people.put(person())
    assert book.people.all() == (person(),)
