"""Many new rows at a time get the very lines that each would have got by itself."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError
from tests.benchmarks.book import ledger
from tests.builders.any_entries import expenses, outings
from tests.storage.conftest import Place

MANY = 600  # more than are written one by one
TODAY = date(2026, 11, 30)
TRIGGERS = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
LINES = "SELECT tbl, row, fields FROM change ORDER BY tbl, row, seq"


def told(ledgers: Sequence[Ledger]) -> tuple[list[Any], list[Any], list[Any]]:
    """The lines of ledgers taken in one after the other, their numbers, and the triggers."""
    with TemporaryDirectory() as folder:
        place = Place(Path(folder))
        book = place.open()
        for one in ledgers:
            book.import_ledger(one, {})
        found = place.sql(LINES), place.sql("SELECT seq, at FROM change"), place.sql(TRIGGERS)
        place.close()
    return found


@settings(deadline=None, max_examples=12)
@given(st.lists(outings, min_size=1, max_size=4), st.lists(expenses, min_size=1, max_size=4))
def test_the_lines_of_many_are_those_of_each(gone: list[Outing], spent: list[Expense]) -> None:
    both = [
        (replace(gone[n % len(gone)], id=f"o{n:03}"), replace(spent[n % len(spent)], id=f"e{n:03}"))
        for n in range(MANY)
    ]
    whole = Ledger(outings=tuple(one for one, _ in both), expenses=tuple(one for _, one in both))
    parts = [
        Ledger(
            outings=whole.outings[begin : begin + MANY // 2],
            expenses=whole.expenses[begin : begin + MANY // 2],
        )
        for begin in (0, MANY // 2)
    ]
    at_once, one_by_one = told([whole]), told(parts)
    assert at_once[0] == one_by_one[0]
    assert [seq for seq, _at in at_once[1]] == [seq for seq, _at in one_by_one[1]]
    assert all(at for _seq, at in at_once[1])
    assert at_once[2] == one_by_one[2]


def test_many_rows_can_be_undone_and_made_once_more(book: Book) -> None:
    book.import_ledger(ledger(MANY, MANY, TODAY), {})
    there = book.ledger()
    assert (len(there.outings), len(there.expenses)) == (MANY, MANY)
    book.undo.undo()
    assert book.ledger().outings == ()
    book.undo.redo()
    assert book.ledger() == there
    assert book.import_ledger(ledger(MANY, MANY, TODAY), {}).same >= 2 * MANY


def test_where_one_row_cannot_be_written_none_is_and_later_ones_get_their_lines(
    book: Book, place: Place
) -> None:
    triggers = place.sql(TRIGGERS)
    sound = ledger(MANY, 0, TODAY)
    unwritable = replace(sound.outings[-1], note="\ud800")
    with pytest.raises((UnicodeEncodeError, BookError)):
        book.import_ledger(replace(sound, outings=(*sound.outings[:-1], unwritable)), {})
    assert place.sql("SELECT count(*) FROM outing") == [(0,)]
    assert place.sql("SELECT count(*) FROM change") == [(0,)]
    assert place.sql(TRIGGERS) == triggers
    book.outings.put(sound.outings[0])
    assert place.sql("SELECT count(*) FROM change") == [(2,)]
