"""Whatever a book can hold it gives out and takes in again, the same; later work is never lost."""

import random
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledsagapp import resources
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import LedgerDocument, read, write
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from ledsagapp.workflow.exchange.take_in import preview, read_for_book, take_in
from tests.builders.entries import TICKET, TICKET_NAME, expense, family, outing
from tests.storage.conftest import Place

PRESETS: Presets = {
    "stockholm": RuleSets(resources.path("rules"), Path("not-there"))["stockholm-2025"]
}


def document(ledger: Ledger) -> LedgerDocument:
    return LedgerDocument(ledger, {})


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as made:
        yield made


def test_a_second_time_nothing_is_new(book: Book) -> None:
    take_in(book, document(family()), PRESETS)
    found = preview(book, document(family()))
    assert (found.added, found.changed, found.here_since) == (0, 0, ())


def test_work_done_here_since_is_left_and_told(book: Book) -> None:
    take_in(book, document(family()), PRESETS)
    mine = replace(family().outings[0], note="Mitt eget")
    book.outings.put(mine)
    book.outings.remove("o2")
    taken = take_in(book, document(family()), PRESETS).imported
    assert taken.left == (("outing", "o1"), ("outing", "o2"))
    assert book.outings.all() == (mine,)
    take_in(book, document(family()), PRESETS, replace=True)
    assert book.ledger() == family()


def test_a_newer_edition_of_the_document_is_taken_where_nobody_wrote_here(book: Book) -> None:
    take_in(book, document(family()), PRESETS)
    first, *rest = family().outings
    newer = replace(family(), outings=(replace(first, note="Rättat"), *rest))
    taken = take_in(book, document(newer), PRESETS).imported
    assert (taken.added, taken.changed, taken.left) == (0, 1, ())
    assert book.ledger() == newer


def test_an_import_taken_back_can_be_made_again(book: Book) -> None:
    take_in(book, document(family()), PRESETS)
    book.undo.undo()
    assert take_in(book, document(family()), PRESETS).imported.left == ()
    assert book.ledger() == family()


def test_what_a_merge_can_bring_about_is_taken_in_and_listed(book: Book) -> None:
    first = family().decisions[0]
    both = replace(family(), decisions=(*family().decisions, replace(first, id="d9")))
    cost = replace(expense("e9"), outing_id="gone", paid_by="nobody")
    odd = replace(both, expenses=(*both.expenses, cost))
    data = write(document(odd))
    with pytest.raises(ExchangeError):
        read(data, PRESETS)
    taken = take_in(book, read_for_book(data, PRESETS), PRESETS)
    places = {one.place for one in taken.to_look_at}
    assert {"decisions d9.valid_from", "expenses e9.outing_id", "expenses e9.paid_by"} <= places
    assert cost in book.ledger().expenses


@pytest.mark.parametrize("word", ['"status": "moved"', '"amount": true'])
def test_faults_of_form_are_refused_all_the_same(word: str) -> None:
    data = write(document(family())).decode()
    wrong = data.replace('"status": "done"', word, 1) if "status" in word else data
    wrong = wrong.replace('"amount": 9000', word, 1) if "amount" in word else wrong
    assert wrong != data
    with pytest.raises(ExchangeError):
        read_for_book(wrong.encode(), PRESETS)


def worked_in(book: Book, chance: random.Random, place: Place) -> None:
    """Twelve things people do, in any order, also in bulk and in the bin."""
    book.import_ledger(family(), {TICKET_NAME: TICKET})
    ids = [f"n{number}" for number in range(chance.randrange(1, 9))]
    with book.together("add_outings"):
        for id_ in ids:
            one = outing(id_, companions=tuple(chance.sample(("c1", "c2"), chance.randrange(3))))
            book.outings.put(replace(one, time_known=chance.random() < 0.8))
    for _ in range(12):
        id_ = chance.choice((*ids, "o1", "o2"))
        match chance.randrange(8):
            case 0:
                book.outings.remove(id_)
            case 1:
                book.undo.undo()
            case 2:
                book.undo.redo()
            case 3:
                book.expenses.put(replace(expense(f"x{id_}"), outing_id=id_, paid_by="c1"))
            case 4:
                book.companions.remove(chance.choice(("c1", "c2")))
            case 5 if (found := book.outings.get(id_)) is not None:
                book.outings.put(replace(found, same_as=chance.choice((*ids, "gone"))))
            case 6:
                book.decisions.put(replace(family().decisions[0], id=f"d{id_}"))
            case _:
                book.people.remove("p2")


@pytest.mark.parametrize("seeds", [range(30), pytest.param(range(30, 200), marks=pytest.mark.long)])
def test_export_and_import_give_the_same_for_random_books(tmp_path: Path, seeds: range) -> None:
    for seed in seeds:
        chance = random.Random(seed)  # noqa: S311 - no secret
        place, other = Place(tmp_path / f"{seed}"), Place(tmp_path / f"{seed}-other")
        worked_in(place.open(), chance, place)
        place.close()
        if seed % 3 == 0:
            place.sql("UPDATE outing SET status = 'moved' WHERE id IN ('o1', 'n1')")
        ledger, files = place.open().export()
        data = write(LedgerDocument(ledger, files))
        book = other.open()
        found = read_for_book(data, PRESETS)
        take_in(book, found, PRESETS)
        assert book.export() == (ledger, files)
        assert write(LedgerDocument(*book.export())) == data
        place.close()
        other.close()
