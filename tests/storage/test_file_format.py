"""docs/file-format.md is held against real books: each query in it is run, each name looked up."""

import contextlib
import io
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterator
from contextlib import closing
from datetime import date
from hashlib import sha256
from inspect import getmembers, isclass
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2

from ledsagapp.domain.model import vocabulary as words
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.exchange.example.family import example_family
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book

PAGE = Path(__file__).resolve().parents[2] / "docs" / "file-format.md"
TEXT = PAGE.read_text("utf-8")
QUERIES = dict(re.findall(r"```sql (\w+)\n(.*?)```", TEXT, re.DOTALL))
PYTHON = dict(re.findall(r"```python (\w+)\n(.*?)```", TEXT, re.DOTALL))
TODAY = date(2026, 11, 21)
WORDS = "fyra vanliga ord"


@pytest.fixture(scope="module")
def book(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Book]:
    folder = tmp_path_factory.mktemp("format")
    family = example_family(TODAY, "sv")
    with open_book(folder / "book.ledsagapp", folder / "state", create=True) as made:
        made.import_ledger(family.ledger, family.files)
        made.outings.remove(made.outings.all()[0].id)
        yield made


def rows(book: Book, name: str) -> list[tuple[Any, ...]]:
    """What a program that knows nothing of ours gets."""
    with closing(sqlite3.connect(book.path)) as db:
        return db.execute(QUERIES[name]).fetchall()


def test_the_page_has_the_queries_that_are_tried_here() -> None:
    tried = {"kind", "outings", "minutes", "expenses", "receipts", "decisions", "history", "bin"}
    assert set(QUERIES) == tried | {"unlock", "plain"}


def test_every_table_and_column_of_a_book_is_named(book: Book) -> None:
    named = set(re.findall(r"`(\w+)`", TEXT))
    with closing(sqlite3.connect(book.path)) as db:
        tables = [
            name for (name,) in db.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        columns = {
            column[1]
            for table in tables
            if not table.startswith(("_sqlite", "sqlite_"))
            for column in db.execute(f'PRAGMA table_info("{table}")')
        }
    assert {name for name in tables if not name.startswith(("_sqlite", "sqlite_"))} - named == set()
    assert columns - named - {"id", "deleted"} == set()


def test_every_word_of_a_column_is_named() -> None:
    named = set(re.findall(r"`(\w+)`", TEXT))
    kinds: list[Any] = [
        kind for _name, kind in getmembers(words, isclass) if kind.__module__ == words.__name__
    ]
    assert kinds
    assert {word.value for kind in kinds for word in kind} - named == set()


def test_the_file_says_what_it_is(book: Book) -> None:
    assert rows(book, "kind")[0][0] == 1281713267


def test_the_outings_are_those_of_the_program(book: Book) -> None:
    names = {one.id: one.name for one in book.companions.all()}
    expected = sorted(
        (one.start, one.end, one.status.value, {names[key] for key in one.companion_ids})
        for one in book.outings.all()
    )
    found = [
        (start, end, status, set((companions or "").split(", ")) - {""})
        for start, end, status, _what, _where, companions in rows(book, "outings")
    ]
    key = lambda row: (*row[:3], sorted(row[3]))  # noqa: E731 - sets have no order
    assert sorted(found, key=key) == sorted(expected, key=key)


def test_the_minutes_of_a_month_are_those_of_its_outings(book: Book) -> None:
    expected: dict[str, int] = defaultdict(int)
    for one in book.outings.all():
        if one.status is Status.DONE:
            hours = [int(text[11:13]) * 60 + int(text[14:16]) for text in (one.start, one.end)]
            days = date.fromisoformat(one.end[:10]) - date.fromisoformat(one.start[:10])
            expected[one.start[:7]] += hours[1] - hours[0] + days.days * 24 * 60
    assert dict(rows(book, "minutes")) == expected


def test_expenses_and_receipts_are_all_there(book: Book) -> None:
    every = book.expenses.all()
    found = rows(book, "expenses")
    assert len(found) == sum(max(1, len(one.receipts)) for one in every)
    assert {(day, round(kronor * 100)) for day, kronor, *_ in found} == {
        (one.date.isoformat(), one.amount) for one in every
    }
    kept = {sha256(content).hexdigest() for _name, _kind, content in rows(book, "receipts")}
    wanted = {one.sha256 for expense in every for one in expense.receipts}
    assert kept == {name for name in wanted if book.receipts.has(name)}


def test_decisions_history_and_bin_are_told(book: Book) -> None:
    assert len(rows(book, "decisions")) == len(book.decisions.all())
    fields = {field for _at, field, _before, _after in rows(book, "history")}
    assert {"person_id", "start", "end", "status"} <= fields
    assert len(rows(book, "bin")) == 1


def test_a_book_with_a_passphrase_opens_as_the_page_says(book: Book, tmp_path: Path) -> None:
    sealed = tmp_path / "book.ledsagapp"
    book.copy_to(sealed)
    key = new_key(WORDS)
    change_key(sealed, None, key)
    count = len(book.outings.all()) + 1  # with the one in the bin
    lock, question = QUERIES["unlock"].strip().splitlines()
    shown = io.StringIO()
    with contextlib.redirect_stdout(shown):
        # The page's own lines, with what the sheet says.
        exec(PYTHON["recovery"], {"sheet": " ".join(key.recovery()), "path": sealed})  # noqa: S102
    for opening in (lock, shown.getvalue()):
        with closing(dbapi2.connect(str(sealed), isolation_level=None)) as db:
            db.execute(opening)
            assert db.execute(question).fetchone() == (count,)
            plain = tmp_path / "plain.ledsagapp"
            plain.unlink(missing_ok=True)
            for statement in QUERIES["plain"].replace("plain.ledsagapp", str(plain)).split(";\n"):
                if statement.strip():
                    db.execute(statement).fetchall()
        with open_book(plain, tmp_path / "elsewhere", create=False) as again:
            assert again.ledger() == book.ledger()
