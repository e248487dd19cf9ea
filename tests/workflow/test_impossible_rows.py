"""Values that another program wrote into a book and that are none of their fields' values.

The row is set aside: it stays in the book, it is told of, and everything else is as without it.
"""

import json
import random
import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from ledsagapp import resources
from ledsagapp.cli.account import as_json, quick_answer
from ledsagapp.cli.arguments.parser import parser
from ledsagapp.cli.main import main
from ledsagapp.domain.accounting.account import accounts_from_the_ground
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import LedgerDocument, read, write
from ledsagapp.exchange.presets.preset_files import read_presets
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.reports.kinds import ReportKind
from ledsagapp.storage.account_rows import read_for_accounts
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from tests.builders.circle import circle, settle
from tests.builders.entries import LISTS, family

ON = "2026-12-31"
PRESETS = read_presets(resources.path("rules"))
TABLES = {**LISTS, "contact": "contacts"}
IMPOSSIBLE = (
    *("24:00", "13:60", "2026-02-30", "2026-02-30T10:00", "2026-03-29T02:30", "2026-11-30T24:00"),
    *("2026-11-30T13:00:00", "2026-11-30 13:00", "2026-11-30T13:00+25:00", "20261130"),
    *("2026-W13-6", "tre", "", "[", "{", "{}", "[1]", '{"meal": 3}', '["person_id"]', "\x00"),
    *(-1, 0, 2, 8, 7_000, 2**62, -(2**63), 2**63 - 1, 1.5, 1e300, float("inf")),
    *(b"", b"2026-11-30T13:00", b"\xff\x00", None),
)
Spoilt = tuple[str, int, int, object]
SPOILT_TABLES = (*TABLES, "outing_companion", "expense_receipt", "ledger", "set_aside")


def some_spoilt(seed: int) -> list[Spoilt]:
    """A few impossible values, which and where by chance."""
    chance = random.Random(seed)  # noqa: S311 - no secret, the same each time
    return [
        (
            chance.choice(SPOILT_TABLES),
            chance.randrange(100),
            chance.randrange(100),
            chance.choice(IMPOSSIBLE),
        )
        for _ in range(chance.randint(1, 3))
    ]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a book in which there is one of everything."""
    folder = tmp_path_factory.mktemp("sound")
    ledger = family()
    decisions = [replace(one, rules=replace(one.rules, preset=None)) for one in ledger.decisions]
    with open_book(folder / "book.ledsagapp", folder / "state", create=True) as book:
        aside = (json.dumps({"colour": "red", "id": "o9", "table": "outing"}),)
        book.import_ledger(replace(ledger, decisions=tuple(decisions), set_aside=aside), {})
    return folder


def spoil(path: Path, spoilt: Iterable[Spoilt]) -> None:
    """Write values where they do not belong, as a program would that knows nothing of triggers."""
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("BEGIN")
        triggers = db.execute(
            "SELECT name, sql FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall()
        for name, _sql in triggers:
            db.execute(f"DROP TRIGGER {name}")
        for table, row, column, value in spoilt:
            keys = {"outing_companion": 3, "expense_receipt": 3}.get(table, 1)
            columns = [one[1] for one in db.execute(f"PRAGMA table_info({table})")]
            places = [one for one in columns[keys:] if one != "deleted"]
            rows = db.execute(f"SELECT {', '.join(columns[:keys])} FROM {table}").fetchall()
            if not rows:
                continue
            same = " AND ".join(f"{one} = ?" for one in columns[:keys])
            name = places[column % len(places)]
            db.execute(
                f'UPDATE {table} SET "{name}" = ? WHERE {same}', (value, *rows[row % len(rows)])
            )
        for _name, sql in triggers:
            db.execute(sql)
        db.execute("COMMIT")


def book_in(folder: Path) -> Book:
    return open_book(folder / "book.ledsagapp", folder / "state", create=False)


def ask_everything(folder: Path, captured: pytest.CaptureFixture[bytes]) -> None:
    """Every command that reads the book, each report too: none fails, and each names the rows."""
    with book_in(folder) as book:
        ledger = book.ledger()
    person = ["--person", "p1"] if any(one.id == "p1" for one in ledger.people) else None
    asked = [["account"], ["account", "--json"], ["claims"], ["attention"]]
    asked += [["status", *person]] if person else []
    days = ["--from", "2026-01-01", "--to", ON]
    out = ["--out", str(folder / "report.txt")]
    asked += [["report", kind, *person, *days, *out] for kind in ReportKind] if person else []
    for words in asked:
        code = main(["--data", str(folder), *words, "--on", ON])
        told = captured.readouterr().err.decode()
        # A report is refused where there is nothing to say, as it is of any book.
        assert code == 0 or words[0] == "report", (words, told)
        assert bool(ledger.set_aside) == ("ligger kvar" in told or "kept" in told), (words, told)


def seen_without(ledger: Ledger) -> Ledger:
    """What a document makes of a ledger, which a book takes in."""
    return read(write(LedgerDocument(ledger)), PRESETS, for_book=True).ledger


@pytest.mark.parametrize("seed", range(15))
def test_rows_that_make_no_sense_are_set_aside_and_nothing_else(
    seed: int, sound: Path, tmp_path: Path, capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    folder = tmp_path
    shutil.copy(sound / "book.ledsagapp", folder)
    spoil(folder / "book.ledsagapp", some_spoilt(seed))
    written = content(folder / "book.ledsagapp")
    ask_everything(folder, capsysbinary)
    with book_in(folder) as book:
        ledger = book.ledger()
    # What is left is such as the ledger document holds, and it is all that is counted.
    rules_left = all(one.rules.preset in (None, *PRESETS) for one in ledger.decisions)
    assert not rules_left or seen_without(ledger) == ledger
    whole = as_json(accounts_from_the_ground(ledger, date.fromisoformat(ON), PRESETS))
    asked = parser().parse_args(["--data", str(folder), "account", "--json", "--on", ON])
    assert quick_answer(asked) in (None, whole)
    assert content(folder / "book.ledsagapp") == written


def content(path: Path) -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table of entries, as it lies in the file."""
    with closing(sqlite3.connect(path)) as db:
        tables = (*TABLES, "outing_companion", "expense_receipt", "ledger", "set_aside")
        return {one: db.execute(f"SELECT * FROM {one}").fetchall() for one in tables}


FORMS = [
    *[("outing", "start", one) for one in ("24:00", "2026-02-30T10:00", "2026-11-30T24:00")],
    *[("outing", "end", one) for one in ("2026-11-30T13:60", "2026-03-29T02:30", b"x")],
    *[("outing", "counted_minutes", one) for one in ("tre", -1, 1e30, 1.5)],
    *[("outing", "time_known", one) for one in (2, "ja")],
    *[("outing", name, b"x") for name in ("note", "activity", "provider_id", "same_as")],
    ("outing", "cancelled_time", "24:00"),
    ("outing", "cancelled_on", "20261130"),
    ("outing", "private", '["person_id"]'),
    *[("expense", "amount", one) for one in ("tio", None, -1, 0.5)],
    *[("expense", "date", one) for one in ("2026-02-30", "2026-W13-6", None)],
    ("expense", "category", "robot"),
    ("decision", "monthly", -1),
    ("decision", "rules_months", 0),
    ("decision", "rules_categories", '{"meal": 3}'),
    ("adjustment", "amount", "tio"),
    ("template", "weekday", 8),
    ("template", "start", "13:60"),
    ("person", "first_four", "195"),
    ("person", "representatives", '[{"name": 3, "role": "agent"}]'),
    ("seal", "number", "tre"),
]


@pytest.mark.parametrize(("table", "column", "value"), FORMS)
def test_what_is_none_of_its_fields_values(
    table: str, column: str, value: object, sound: Path, tmp_path: Path
) -> None:
    shutil.copy(sound / "book.ledsagapp", tmp_path)
    with closing(sqlite3.connect(tmp_path / "book.ledsagapp")) as db:
        names = [one[1] for one in db.execute(f"PRAGMA table_info({table})")]
        count = db.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
    with book_in(tmp_path) as book:
        before = book.ledger()
    keys = [one for one in names if one not in ("id", "deleted")]
    spoil(tmp_path / "book.ledsagapp", [(table, 0, keys.index(column), value)])
    with book_in(tmp_path) as book:
        after = book.ledger()
    left = getattr(after, TABLES[table])
    assert len(left) == count - 1
    assert {*left} < {*getattr(before, TABLES[table])}
    assert len(after.set_aside) == len(before.set_aside) + 1
    others = {name: getattr(before, name) for name in TABLES.values() if name != TABLES[table]}
    assert {name: getattr(after, name) for name in others} == others
    read_short = read_for_accounts(tmp_path / "book.ledsagapp", PRESETS)
    counted = table in ("person", "decision", "outing", "expense", "adjustment")
    assert read_short is None or not counted


def test_a_link_that_links_nothing_is_set_aside_and_its_outing_counts(
    sound: Path, tmp_path: Path
) -> None:
    shutil.copy(sound / "book.ledsagapp", tmp_path)
    with closing(sqlite3.connect(tmp_path / "book.ledsagapp", isolation_level=None)) as db:
        (owner,) = db.execute("SELECT outing_id FROM outing_companion").fetchone()
    with book_in(tmp_path) as book:
        before = book.ledger()
    spoil(tmp_path / "book.ledsagapp", [("outing_companion", 0, 0, "tre")])
    with book_in(tmp_path) as book:
        after = book.ledger()
        assert len(after.outings) == len(before.outings)
        assert len(after.set_aside) == len(before.set_aside) + 1
        assert any(f'"outing_id": "{owner}"' in one for one in after.set_aside)
        # Writing the outing anew leaves the row that nobody understands as it is.
        spoilt_rows = content(book.path)["outing_companion"]
        note = next(one for one in after.outings if one.id == owner)
        book.outings.put(replace(note, note="x"))
        assert content(book.path)["outing_companion"] == spoilt_rows


@pytest.mark.parametrize("seed", range(8))
@pytest.mark.parametrize("shared_before", [True, False])
def test_a_book_with_them_is_shared_with_what_else_is_written(
    seed: int, tmp_path: Path, *, shared_before: bool
) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.import_ledger(family(), {})
        if shared_before:
            settle(syncing)
        anna.book.close()
        spoil(anna.path, some_spoilt(seed))
        anna.open()
        anna.book.people.put(Person("p9", "Ny"))
        settle(syncing)
        for one in both:
            ledger = one.book.ledger()
            assert "p9" in {person.id for person in ledger.people}
        assert len(bo.book.ledger().set_aside) <= len(anna.book.ledger().set_aside)
