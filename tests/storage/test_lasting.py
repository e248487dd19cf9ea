"""After any edits the book's figures are the oracle's, and its export makes the same book again."""

import json
import random
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import LedgerDocument, read, write
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.undo import Step
from ledsagapp.storage.opening import open_book
from tests.builders import figures
from tests.builders.any_entries import ledgers
from tests.builders.figures import as_bytes
from tests.builders.ledgers import DAYS, documents
from tests.builders.oracle import reckoned


def edited(book: Book, chance: random.Random, steps: int) -> None:
    """Lengthen, remove, put back, undo and redo at random, so that the ledger stays a sound one."""
    for _ in range(steps):
        outings, expenses = book.outings.all(), book.expenses.all()
        gone = [one.id for one in book.outings.in_bin()]
        gone += [one.id for one in book.expenses.in_bin()]
        deed = chance.choice(("minutes", "amount", "remove", "back", "undo", "redo"))
        if deed == "minutes" and outings:
            one = chance.choice(outings)
            book.outings.put(replace(one, counted_minutes=chance.randrange(1, 400)))
        elif deed == "amount" and expenses:
            paid = chance.choice(expenses)
            book.expenses.put(replace(paid, amount=chance.randrange(1, 90_000), own_amount=None))
        elif deed == "remove" and outings:
            _remove_outing(book, chance.choice(outings).id)
        elif deed == "back" and gone:
            _put_back(book, gone[0])
        elif deed == "undo" and book.undo.peek() != Step("import_ledger"):
            book.undo.undo()
        elif deed == "redo":
            book.undo.redo()


def _remove_outing(book: Book, outing_id: str) -> None:
    with book.together("remove_outing", outing_id):
        for expense in book.expenses.all():
            if expense.outing_id == outing_id:
                book.expenses.remove(expense.id)
        book.outings.remove(outing_id)


def _put_back(book: Book, key: str) -> None:
    outing = next((one for one in book.outings.in_bin() if one.id == key), None)
    with book.together("put_back", key):
        if outing is not None:
            book.outings.put(outing)
        for expense in book.expenses.in_bin():
            if expense.outing_id in (key, None):
                book.expenses.put(expense)


@settings(max_examples=25, deadline=None, phases=(Phase.explicit, Phase.generate))
@given(documents(), DAYS, st.integers(0, 2**32))
def test_the_figures_are_the_oracles_also_after_random_edits(
    ledger: Any, on: date, seed: int
) -> None:
    with TemporaryDirectory() as folder:
        book = open_book(Path(folder) / "book.ledsagapp", Path(folder) / "state", create=True)
        with book:
            made = read(as_bytes(ledger), {})
            book.import_ledger(made.ledger, made.files)
            edited(book, random.Random(seed), 12)  # noqa: S311 - no secret
            after = _sound(json.loads(write(LedgerDocument(*book.export()))))
            counted = figures.plain(accounts(book.ledger(), on, {}))
    assert figures.of_document(after, on) == reckoned(_whole(after), on) == counted


def _sound(document: Any) -> Any:
    """The document with what is the same as something removed standing for itself again."""
    for name in ("outings", "expenses"):
        there = {one["id"] for one in document.get(name, [])}
        for one in document.get(name, []):
            if one.get("same_as") not in there:
                one.pop("same_as", None)
    return document


def _whole(document: Any) -> Any:
    return {"adjustments": [], "outings": [], "expenses": [], **document}


@settings(max_examples=8, deadline=None)
@given(ledgers, st.lists(st.binary(max_size=200), max_size=3))
def test_an_export_makes_the_same_book_again(ledger: Ledger, contents: list[bytes]) -> None:
    with TemporaryDirectory() as folder:
        here = Path(folder)
        with open_book(here / "a.ledsagapp", here / "state", create=True) as book:
            book.import_ledger(ledger, {str(at): one for at, one in enumerate(contents)})
            first = book.export()
        with open_book(here / "b.ledsagapp", here / "state", create=True) as other:
            other.import_ledger(*first)
            assert other.export() == first
            assert write(LedgerDocument(*other.export())) == write(LedgerDocument(*first))
