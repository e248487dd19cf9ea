"""Undo touches only what still says what the step made it say; the rest is left and named."""

from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.undo import Step
from tests.builders.entries import outing
from tests.storage.conftest import Place


def elsewhere(place: Place, statement: str) -> None:
    """What a merge with another computer does: rows and lines change, and no step is made."""
    place.close()
    place.sql("UPDATE writer SET dev = 77, at = 1, who = 77")
    place.sql(statement)


def test_a_field_that_another_has_changed_is_left(place: Place) -> None:
    book = place.open()
    book.outings.put(outing(note="Sol"))
    book.outings.put(replace(outing(note="Regn"), activity="Bad"))
    elsewhere(place, "UPDATE outing SET note = 'Hagel'")
    book = place.open()
    assert book.undo.undo() == Step("change_outing", ("o1",), left=("o1",))
    assert book.outings.all() == (outing(note="Hagel"),)
    assert book.undo.redo() == Step("change_outing", ("o1",), left=("o1",))
    assert book.outings.all() == (replace(outing(note="Hagel"), activity="Bad"),)


def test_a_new_outing_that_another_went_on_with_is_not_binned(place: Place) -> None:
    place.open().outings.put(outing(companions=("c1",)))
    elsewhere(place, "UPDATE outing SET note = 'Hagel'")
    book = place.open()
    assert book.undo.undo() == Step("add_outing", ("o1",), left=("o1",))
    assert book.outings.all() == (outing(companions=("c1",), note="Hagel"),)
    assert book.undo.peek() is None


def test_nor_one_that_another_has_added_a_companion_to(place: Place) -> None:
    place.open().outings.put(outing(companions=("c1",)))
    elsewhere(place, "INSERT INTO outing_companion VALUES ('o1', 'c2', 0, 1, 0)")
    book = place.open()
    assert book.undo.undo() == Step("add_outing", ("o1",), left=("o1",))
    assert book.outings.all() == (outing(companions=("c1", "c2")),)


def test_what_another_has_removed_stays_removed(place: Place) -> None:
    book = place.open()
    book.outings.put(outing(note="Sol"))
    book.outings.put(outing(note="Regn"))
    elsewhere(place, "UPDATE outing SET deleted = 1")
    book = place.open()
    assert book.undo.undo() == Step("change_outing", ("o1",))
    assert book.outings.all() == ()
    assert book.outings.in_bin() == (outing(note="Sol"),)


def test_the_same_companion_added_on_two_computers_is_one(place: Place) -> None:
    place.open().outings.put(outing(companions=("c1",)))
    elsewhere(
        place,
        "INSERT INTO outing_companion VALUES ('o1', 'c1', 0, 0, 0)"
        " ON CONFLICT DO UPDATE SET place = excluded.place",
    )
    assert place.open().outings.all() == (outing(companions=("c1",)),)


def test_of_a_step_nothing_can_be_taken_back_of_the_next_one_is_offered(book: Book) -> None:
    book.outings.put(outing())
    assert book.undo.undo() == Step("add_outing", ("o1",))
    assert book.undo.peek() is None
