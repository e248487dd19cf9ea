"""A word of a newer version, or a null, never makes a book unreadable."""

from collections.abc import Iterator
from enum import StrEnum
from pathlib import Path
from typing import get_args, get_type_hints

import pytest

from ledsagapp import resources
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.template import Template
from ledsagapp.exchange.ledger.document import LedgerDocument, read, write
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.storage.journal.undo import NOUNS
from tests.builders.entries import LISTS, family
from tests.storage.conftest import Place

PRESETS = {"stockholm": RuleSets(resources.path("rules"), Path("not-there"))["stockholm-2025"]}
VALUES = {
    "companion": Companion,
    "decision": Decision,
    "outing": Outing,
    "expense": Expense,
    "template": Template,
    "contact": Contact,
}


def worded() -> Iterator[tuple[str, str]]:
    """Every column that holds a word of a closed vocabulary."""
    for table, value in VALUES.items():
        hints = {name: kind for name, kind in get_type_hints(value).items() if kind is not Rules}
        if value is Decision:
            hints |= {f"rules_{name}": kind for name, kind in get_type_hints(Rules).items()}
        for name, kind in hints.items():
            kinds = (kind, *get_args(kind))
            if any(isinstance(one, type) and issubclass(one, StrEnum) for one in kinds):
                yield table, name


def test_there_are_such_columns_in_every_table_that_has_words() -> None:
    assert {table for table, _column in worded()} == set(VALUES)


def changed_by_a_newer_version(place: Place, statement: str, *values: object) -> None:
    place.open().import_ledger(family(), {})
    place.close()
    place.sql(statement, *values)


@pytest.mark.parametrize(("table", "column"), sorted(set(worded()) - {("contact", "kind")}))
def test_a_row_with_an_unknown_word_is_set_aside_and_passed_on(
    place: Place, table: str, column: str
) -> None:
    changed_by_a_newer_version(place, f"UPDATE {table} SET {column} = 'moved'")
    book = place.open()
    ledger, files = book.export()
    assert getattr(ledger, LISTS[table]) == ()
    assert len(ledger.set_aside) == len(getattr(family(), LISTS[table]))
    assert all('"moved"' in row for row in ledger.set_aside)
    assert read(write(LedgerDocument(ledger, files)), PRESETS, for_book=True).ledger == ledger


def test_what_was_set_aside_comes_to_another_book_and_out_of_it_again(place: Place) -> None:
    changed_by_a_newer_version(place, "UPDATE outing SET status = 'moved' WHERE id = 'o1'")
    ledger = place.open().ledger()
    assert [one.id for one in ledger.outings] == ["o2"]
    other = Place(place.path.parents[1] / "other")
    book = other.open()
    book.import_ledger(ledger, {})
    book.import_ledger(ledger, {})
    assert book.ledger() == ledger
    book.undo.undo()
    assert book.ledger() == Ledger()
    other.close()


@pytest.mark.parametrize("table", sorted(LISTS))
def test_a_null_in_any_column_is_no_reason_not_to_show_the_rest(place: Place, table: str) -> None:
    place.open().import_ledger(family(), {})
    place.close()
    whole = place.path.read_bytes()
    columns = [row[1] for row in place.sql(f"PRAGMA table_info({table})")]
    for column in set(columns) - {"id"}:
        place.path.write_bytes(whole)
        place.sql(f'UPDATE {table} SET "{column}" = NULL')
        ledger = place.open(create=False).ledger()
        count = len(getattr(ledger, LISTS[table])) + len(ledger.set_aside)
        assert count == len(getattr(family(), LISTS[table]))
        place.close()


def test_undo_leaves_a_row_a_newer_version_wrote_in(place: Place) -> None:
    changed_by_a_newer_version(place, "UPDATE outing SET status = 'moved' WHERE id = 'o1'")
    book = place.open()
    step = book.undo.undo()
    assert step is not None
    assert step.left == ("o1",)
    assert len(book.ledger().set_aside) == 1


def test_every_table_of_entries_is_tried_here() -> None:
    others = {"outing_companion", "expense_receipt", "ledger", "contact", "set_aside"}
    assert set(NOUNS) - others - set(LISTS) == {"card", "handover", "known_name", "different"}
