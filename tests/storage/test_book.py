"""The one write door: what is put is there, once, whole, and announced."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import read
from ledsagapp.storage.book import Book, Imported
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from tests.builders.any_entries import ledgers, ordered
from tests.builders.entries import (
    TICKET,
    TICKET_NAME,
    expense,
    family,
    outing,
    person,
    receipt,
)
from tests.builders.figures import as_bytes
from tests.builders.ledgers import DAYS, documents
from tests.storage.conftest import Place


def one_of_each(book: Book, ledger: Ledger) -> None:
    book.people.put(ledger.people[0])
    book.providers.put(ledger.providers[0])
    book.companions.put(ledger.companions[0])
    book.decisions.put(ledger.decisions[0])
    book.outings.put(ledger.outings[0])
    book.expenses.put(ledger.expenses[0])
    book.adjustments.put(ledger.adjustments[0])
    book.templates.put(ledger.templates[0])
    book.seals.put(ledger.seals[0])
    book.confirmations.put(ledger.confirmations[0])


def test_what_is_put_is_there_after_the_book_is_opened_again(place: Place) -> None:
    ledger = family()
    one_of_each(place.open(), ledger)
    place.close()
    book = place.open(create=False)
    assert book.people.all() == ledger.people[:1]
    assert book.providers.get("v1") == ledger.providers[0]
    assert book.companions.get("c1") == ledger.companions[0]
    assert book.decisions.get("d1") == ledger.decisions[0]
    assert book.outings.get("o1") == ledger.outings[0]
    assert book.expenses.get("e1") == ledger.expenses[0]
    assert book.adjustments.get("a1") == ledger.adjustments[0]
    assert book.templates.get("t1") == ledger.templates[0]
    assert book.seals.get("s1") == ledger.seals[0]
    assert book.confirmations.get("b1") == ledger.confirmations[0]


def test_each_saving_announces_the_noun_it_touched(book: Book, heard: list[frozenset[str]]) -> None:
    one_of_each(book, family())
    nouns = ["people", "providers", "companions", "decisions", "outings", "expenses", "adjustments"]
    nouns += ["templates", "seals", "confirmations"]
    assert heard == [frozenset({noun}) for noun in nouns]


def test_putting_an_equal_entry_changes_nothing_and_is_not_announced(
    place: Place, book: Book, heard: list[frozenset[str]]
) -> None:
    one_of_each(book, family())
    before, lines = place.path.read_bytes(), len(heard)
    one_of_each(book, family())
    assert len(heard) == lines
    assert place.path.read_bytes() == before


def test_an_entry_with_a_known_id_becomes_the_new_one_in_its_old_place(book: Book) -> None:
    for key in ("o1", "o2", "o3"):
        book.outings.put(outing(key))
    changed = replace(outing("o2"), note="Vi åt glass", companion_ids=("c2", "c1", "c3"))
    book.outings.put(changed)
    assert book.outings.all() == (outing("o1"), changed, outing("o3"))


@pytest.mark.parametrize(
    "companions", [(), ("c2",), ("c2", "c1"), ("c1", "c2", "c3"), ("c3", "c1"), ("c1", "c1")]
)
def test_the_companions_of_an_outing_keep_their_order(
    book: Book, companions: tuple[str, ...]
) -> None:
    book.outings.put(outing(companions=("c1", "c2")))
    book.outings.put(outing(companions=companions))
    assert book.outings.all() == (outing(companions=companions),)
    assert book.outings.get("o1") == outing(companions=companions)


def test_a_companion_who_comes_back_gets_the_same_link_again(place: Place, book: Book) -> None:
    book.outings.put(outing(companions=("c1", "c2")))
    book.outings.put(outing(companions=()))
    book.outings.put(outing(companions=("c2", "c1")))
    assert place.sql("SELECT count(*) FROM outing_companion") == [(2,)]


def test_a_change_of_the_companions_alone_is_a_saving(
    book: Book, heard: list[frozenset[str]]
) -> None:
    book.outings.put(outing(companions=("c1", "c2")))
    book.outings.put(outing(companions=("c2", "c1")))
    assert heard == [frozenset({"outings"})] * 2


def test_the_receipts_of_an_expense_keep_their_order_and_their_names(book: Book) -> None:
    first, second = receipt(b"1", "1.jpg"), receipt(b"2", "2.jpg")
    book.expenses.put(expense(receipts=(first, second)))
    renamed = replace(first, name="kvitto.jpg", unknown='{"page": 1}')
    book.expenses.put(expense(receipts=(second, renamed)))
    assert book.expenses.all() == (expense(receipts=(second, renamed)),)


def test_a_removed_entry_is_in_the_bin_and_can_be_put_back(
    book: Book, heard: list[frozenset[str]]
) -> None:
    book.outings.put(outing("o1"))
    book.outings.put(outing("o2"))
    book.outings.remove("o1")
    assert book.outings.all() == (outing("o2"),)
    assert book.outings.get("o1") is None
    assert book.outings.in_bin() == (outing("o1"),)
    book.outings.put(outing("o1"))
    assert book.outings.all() == (outing("o1"), outing("o2"))
    assert book.outings.in_bin() == ()
    assert heard == [frozenset({"outings"})] * 4


def test_removing_what_is_not_there_changes_nothing_and_is_not_announced(
    book: Book, heard: list[frozenset[str]]
) -> None:
    book.people.remove("nobody")
    assert heard == []


def test_what_is_written_together_is_announced_once(
    book: Book, heard: list[frozenset[str]]
) -> None:
    with book.together("add_outing", "o1"):
        book.receipts.put(TICKET)
        book.outings.put(outing())
        book.expenses.put(expense(receipts=(receipt(),)))
        assert heard == []
    assert heard == [frozenset({"receipts", "outings", "expenses"})]


def test_what_is_written_together_is_read_inside_the_block_already(book: Book) -> None:
    assert book.outings.all() == ()
    with book.together("two"):
        book.outings.put(outing("o1"))
        assert book.outings.all() == (outing("o1"),)
        book.outings.put(outing("o2"))
        assert len(book.outings.all()) == 2


def test_a_failed_change_is_neither_kept_nor_announced(
    place: Place, book: Book, heard: list[frozenset[str]]
) -> None:
    before = book.ledger()

    def go_wrong() -> None:
        with book.together("two"):
            book.people.put(person())
            book.outings.put(outing())
            assert book.ledger() != before
            raise KeyError("a bug")

    with pytest.raises(KeyError):
        go_wrong()
    assert heard == []
    assert book.ledger() == before
    assert book.undo.peek() is None
    place.close()
    assert place.open().ledger() == before


def test_a_part_that_fails_leaves_the_rest_of_a_step_whole(
    book: Book, heard: list[frozenset[str]]
) -> None:
    def go_wrong() -> None:
        with book.together("a part"):
            book.people.put(person())
            book.outings.put(outing())
            book.adjustments.put(replace(family().adjustments[0], amount=2**70))

    with book.together("import"):
        with pytest.raises(BookError):
            go_wrong()
        assert book.outings.all() == ()
        book.people.put(person("p2"))
    assert heard == [frozenset({"people"})]
    assert book.people.all() == (person("p2"),)


@pytest.mark.parametrize(
    "entry",
    [replace(outing(), counted_minutes=10**30), replace(outing(), note="\ud800")],
    ids=["a number of 31 digits", "half a character"],
)
def test_a_value_no_database_can_hold_is_told_and_nothing_is_kept(
    book: Book, heard: list[frozenset[str]], entry: Outing
) -> None:
    with pytest.raises(BookError) as told:
        book.outings.put(entry)
    assert told.value.fault is Fault.UNKEEPABLE
    assert (book.ledger(), heard) == (Ledger(), [])


def test_a_listener_may_write_itself(book: Book) -> None:
    def answer(touched: frozenset[str]) -> None:
        if "people" in touched:
            book.outings.put(outing())

    book.listen(answer)
    book.people.put(person())
    assert book.outings.all() == (outing(),)


def test_a_ledger_is_read_again_only_after_a_change(book: Book) -> None:
    book.outings.put(outing())
    first = book.outings.all()
    book.people.put(person())
    assert book.outings.all() is first
    book.outings.put(outing("o2"))
    assert book.outings.all() == (outing(), outing("o2"))


def test_receipts_are_kept_once_by_their_content(
    place: Place, book: Book, heard: list[frozenset[str]]
) -> None:
    assert book.receipts.put(TICKET) == book.receipts.put(TICKET) == TICKET_NAME
    assert book.receipts.get(TICKET_NAME) == TICKET
    assert book.receipts.has(TICKET_NAME)
    assert book.receipts.get("0" * 64) is None
    assert not book.receipts.has("0" * 64)
    assert heard == [frozenset({"receipts"})]
    assert book.undo.peek() is None
    assert place.sql("SELECT count(*) FROM receipt") == [(1,)]


def test_a_ledger_comes_back_as_it_was_taken_in(book: Book) -> None:
    assert book.import_ledger(family(), {TICKET_NAME: TICKET}) == Imported(16, 0, 0)
    assert book.export() == (family(), {TICKET_NAME: TICKET})


def test_the_same_ledger_a_second_time_changes_nothing(
    place: Place, book: Book, heard: list[frozenset[str]]
) -> None:
    book.import_ledger(family(), {TICKET_NAME: TICKET})
    before = place.path.read_bytes()
    assert book.import_ledger(family(), {TICKET_NAME: TICKET}) == Imported(0, 0, 16)
    assert len(heard) == 1
    assert place.path.read_bytes() == before


def test_a_later_ledger_changes_what_it_holds_and_leaves_the_rest(book: Book) -> None:
    book.import_ledger(family(), {})
    later = Ledger(
        people=(person("p3"), person("p1", "Åsa Ek")),
        outings=(outing("o1", note="Sol"), outing("o2", companions=()), outing("o3")),
    )
    assert book.import_ledger(later, {}) == Imported(2, 2, 1)
    found = book.ledger()
    assert found.people == (person("p1", "Åsa Ek"), person("p2", "Bo Ek"), person("p3"))
    assert found.outings == later.outings
    assert found.decisions == family().decisions
    assert found.unknown == family().unknown


def test_an_import_brings_back_what_was_removed(book: Book) -> None:
    book.import_ledger(family(), {})
    book.outings.remove("o1")
    assert book.import_ledger(family(), {}) == Imported(1, 0, 15)
    assert book.ledger() == family()


def test_an_import_that_fails_keeps_nothing(book: Book, heard: list[frozenset[str]]) -> None:
    ledger = replace(family(), adjustments=(replace(family().adjustments[0], amount=-(10**30)),))
    with pytest.raises(BookError):
        book.import_ledger(ledger, {TICKET_NAME: TICKET})
    assert book.export() == (Ledger(), {})
    assert not book.receipts.has(TICKET_NAME)
    assert heard == []


@pytest.mark.parametrize(
    ("before", "after", "kept"),
    [
        ("", "", ""),
        ('{"a": 1}', "", '{"a": 1}'),
        ("", '{"a":1}', '{"a":1}'),
        ('{"a": 1, "b": 2}', '{"b": 2}', '{"a": 1, "b": 2}'),
        ('{"a": 1, "b": 2}', '{"b": "å"}', '{"a": 1, "b": "å"}'),
    ],
)
def test_unknown_keys_of_the_ledger_itself_are_added_to_those_kept(
    book: Book, before: str, after: str, kept: str
) -> None:
    book.import_ledger(Ledger(unknown=before), {})
    book.import_ledger(Ledger(unknown=after), {})
    assert book.ledger().unknown == kept


@settings(max_examples=40)
@given(ledger=ledgers, files=st.booleans())
def test_any_ledger_comes_back_as_it_was_taken_in(
    ledger: Ledger, tmp_path_factory: pytest.TempPathFactory, *, files: bool
) -> None:
    folder = tmp_path_factory.mktemp("any")
    given_files = {TICKET_NAME: TICKET} if files else {}
    with open_book(folder / "book.ledsagapp", folder / "state", create=True) as book:
        book.import_ledger(ledger, given_files)
        assert book.ledger() == ordered(ledger)
        assert sum(vars_of(book.import_ledger(ledger, given_files))[:2]) == 0
        named = {r.sha256 for entry in ledger.expenses for r in entry.receipts}
        assert book.export()[1] == {k: v for k, v in given_files.items() if k in named}


def vars_of(imported: Imported) -> tuple[int, int, int]:
    return imported.added, imported.changed, imported.same


@settings(max_examples=25)
@given(first=ledgers, second=ledgers)
def test_of_two_ledgers_the_later_one_wins_and_nothing_else_is_lost(
    first: Ledger, second: Ledger, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder: Path = tmp_path_factory.mktemp("two")
    with open_book(folder / "book.ledsagapp", folder / "state", create=True) as book:
        book.import_ledger(first, {})
        book.import_ledger(second, {})
        found = {entry.id: entry for entry in book.outings.all()}
        wanted = {entry.id: entry for entry in (*first.outings, *second.outings)}
        assert found == wanted
        spent = {entry.id: entry for entry in (*first.expenses, *second.expenses)}
        assert {entry.id: entry for entry in book.expenses.all()} == spent
        decided = {entry.id: entry for entry in (*first.decisions, *second.decisions)}
        assert {entry.id: entry for entry in book.decisions.all()} == decided


@settings(deadline=None, max_examples=20)
@given(st.data())
def test_the_same_ledger_in_two_books_brought_together_counts_once(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    ledger = read(as_bytes(data.draw(documents())), {}, for_book=True).ledger
    on, folder = data.draw(DAYS), tmp_path_factory.mktemp("two")
    with (
        open_book(folder / "a" / "book.ledsagapp", folder / "a" / "s", create=True) as one,
        open_book(folder / "b" / "book.ledsagapp", folder / "b" / "s", create=True) as other,
    ):
        one.import_ledger(ledger, {})
        other.import_ledger(ledger, {})
        before = accounts(one.ledger(), on, {})
        one.import_ledger(*other.export())
        assert accounts(one.ledger(), on, {}) == before
        assert [len(outing.companion_ids) for outing in one.outings.all()] == [
            len(outing.companion_ids) for outing in other.outings.all()
        ]
