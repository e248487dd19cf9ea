"""Every saving can be taken back and made again, also on another day."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.undo import Step
from ledsagapp.storage.opening import open_book
from tests.builders.any_entries import decisions, expenses, ledgers, outings
from tests.builders.entries import (
    TICKET,
    TICKET_NAME,
    expense,
    family,
    outing,
    person,
    receipt,
)
from tests.storage.conftest import Place


def test_a_new_book_has_nothing_to_undo(book: Book, heard: list[frozenset[str]]) -> None:
    assert book.undo.peek() is None
    assert book.undo.peek_redo() is None
    assert book.undo.undo() is None
    assert book.undo.redo() is None
    assert heard == []


def test_each_saving_has_a_name_and_the_id_it_was_about(book: Book) -> None:
    book.outings.put(outing())
    assert book.undo.peek() == Step("add_outing", ("o1",))
    book.outings.put(outing(note="Sol"))
    assert book.undo.peek() == Step("change_outing", ("o1",))
    book.outings.remove("o1")
    assert book.undo.peek() == Step("remove_outing", ("o1",))
    book.outings.put(outing())
    assert book.undo.peek() == Step("add_outing", ("o1",))


def test_what_is_written_together_is_taken_back_together_under_its_name(
    book: Book, heard: list[frozenset[str]]
) -> None:
    with book.together("add_outing", "o1", "2026-11-17"):
        book.outings.put(outing())
        book.receipts.put(TICKET)
        book.expenses.put(expense(receipts=(receipt(),)))
    heard.clear()
    assert book.undo.undo() == Step("add_outing", ("o1", "2026-11-17"))
    assert book.ledger() == Ledger()
    assert book.undo.peek() is None
    assert book.undo.redo() == Step("add_outing", ("o1", "2026-11-17"))
    assert book.export()[1] == {TICKET_NAME: TICKET}
    assert book.expenses.all() == (expense(receipts=(receipt(),)),)
    assert heard == [frozenset({"outings", "expenses"})] * 2


def test_undo_gives_back_the_values_and_the_companions_as_they_were(book: Book) -> None:
    book.outings.put(outing(companions=("c1", "c2"), note="Sol"))
    book.outings.put(outing(companions=("c3", "c1"), note=None))
    book.undo.undo()
    assert book.outings.all() == (outing(companions=("c1", "c2"), note="Sol"),)
    book.undo.redo()
    assert book.outings.all() == (outing(companions=("c3", "c1")),)


def test_a_new_saving_leaves_nothing_to_redo(book: Book) -> None:
    book.people.put(person("p1"))
    book.people.put(person("p2"))
    book.undo.undo()
    assert book.undo.peek_redo() == Step("add_person", ("p2",))
    book.people.put(person("p3"))
    assert book.undo.peek_redo() is None
    assert book.undo.redo() is None
    book.undo.undo()
    book.undo.undo()
    assert book.people.all() == ()
    assert book.undo.undo() is None


def test_steps_of_earlier_days_can_be_undone_and_redone(place: Place) -> None:
    place.open().people.put(person("p1"))
    place.close()
    book = place.open()
    assert book.undo.undo() == Step("add_person", ("p1",))
    place.close()
    book = place.open()
    assert book.undo.peek() is None
    assert book.undo.redo() == Step("add_person", ("p1",))
    assert book.people.all() == (person("p1"),)


def test_steps_can_be_undone_when_the_state_folder_was_lost(place: Place) -> None:
    place.open().people.put(person("p1"))
    place.close()
    for file in place.state.rglob("*.json"):
        file.unlink()
    book = place.open()
    book.people.put(person("p2"))
    book.undo.undo()
    book.undo.undo()
    assert book.people.all() == ()


def test_two_hundred_steps_can_be_undone_and_redone(book: Book) -> None:
    for number in range(200):
        book.outings.put(outing("o1", note=str(number)))
    while book.undo.undo():
        pass
    assert book.outings.all() == ()
    while book.undo.redo():
        pass
    assert book.outings.all() == (outing("o1", note="199"),)


def test_an_import_is_one_step(book: Book) -> None:
    book.people.put(person())
    book.import_ledger(family(), {TICKET_NAME: TICKET})
    assert book.undo.undo() == Step("import_ledger")
    assert book.ledger() == Ledger(people=(person(),))
    book.undo.redo()
    assert book.ledger() == family()


def test_undoing_is_itself_written_in_the_history(place: Place, book: Book) -> None:
    book.people.put(person())
    lines = place.sql("SELECT count(*) FROM change")[0][0]
    book.undo.undo()
    book.undo.redo()
    assert place.sql("SELECT count(*) FROM change") == [(lines + 2,)]


class Undoing(RuleBasedStateMachine):
    """Any changes, undone and redone in any order, against a list of what the book was."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = TemporaryDirectory()

    @initialize()
    def open(self) -> None:
        folder = Path(self._folder.name)
        self.heard: list[frozenset[str]] = []
        self.book = open_book(folder / "book.ledsagapp", folder / "state", create=True)
        self.book.listen(self.heard.append)
        self.past: list[Ledger] = []
        self.present = self.book.ledger()
        self.future: list[Ledger] = []

    def changed(self) -> None:
        if self.heard:
            self.past.append(self.present)
            self.present, self.future = self.book.ledger(), []
            self.heard.clear()

    @rule(entry=outings)
    def put_an_outing(self, entry: Outing) -> None:
        self.book.outings.put(entry)
        assert self.book.outings.get(entry.id) == entry
        self.changed()

    @rule(entry=expenses)
    def put_an_expense(self, entry: Expense) -> None:
        self.book.expenses.put(entry)
        self.changed()

    @precondition(lambda self: self.present.outings)
    @rule(data=st.data())
    def remove_an_outing(self, data: st.DataObject) -> None:
        self.book.outings.remove(data.draw(st.sampled_from(self.present.outings)).id)
        self.changed()

    @rule(ledger=ledgers, entry=decisions)
    def take_in_a_ledger_and_more(self, ledger: Ledger, entry: Decision) -> None:
        with self.book.together("both"):
            self.book.import_ledger(ledger, {})
            self.book.decisions.put(entry)
        self.changed()

    @rule()
    def undo(self) -> None:
        if self.book.undo.undo() is not None:
            self.heard.clear()
            self.future.append(self.present)
            self.present = self.past.pop()

    @rule()
    def redo(self) -> None:
        if self.book.undo.redo() is not None:
            self.heard.clear()
            self.past.append(self.present)
            self.present = self.future.pop()

    @rule()
    def close_and_open(self) -> None:
        path = self.book.path
        self.book.close()
        self.book = open_book(path, path.parent / "state", create=False)
        self.book.listen(self.heard.append)

    @invariant()
    def the_book_is_what_it_should_be(self) -> None:
        if hasattr(self, "book"):
            assert self.book.ledger() == self.present
            assert (self.book.undo.peek() is None) == (not self.past)
            assert (self.book.undo.peek_redo() is None) == (not self.future)

    def teardown(self) -> None:
        if hasattr(self, "book"):
            end = self.present
            while self.book.undo.undo() is not None:
                pass
            assert self.book.ledger() == Ledger()
            while self.book.undo.redo() is not None:
                pass
            assert self.book.ledger() == (self.future[0] if self.future else end)
            self.book.close()
        self._folder.cleanup()


TestUndoing = Undoing.TestCase
TestUndoing.settings = settings(max_examples=10, stateful_step_count=15, deadline=None)
