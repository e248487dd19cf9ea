"""The schema from day one: it only grows, nothing is deleted, and every saving is in the journal.

``python -m tests.storage.test_schema`` writes the golden schema anew, and with ``--released`` a
dump of the present one, which is never changed afterwards.
"""

import json
import sqlite3
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from time import time_ns

import pytest

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.journal.lines import line_number
from ledsagapp.storage.journal.undo import NOUNS, Step
from ledsagapp.storage.opening import PRESENT, open_book
from ledsagapp.storage.schema.link_tables import LINK_TABLES, key_columns
from ledsagapp.storage.tables.ids import new_id
from tests.builders.entries import (
    TICKET,
    TICKET_NAME,
    expense,
    family,
    family_of_release_1,
    family_of_release_2,
    family_of_release_6,
    family_of_release_7,
    family_of_release_9,
    outing,
    person,
    receipt,
)
from tests.storage.conftest import Place

HERE = Path(__file__).parent
GOLDEN = HERE / "schema.sql"
RELEASED = HERE / "released"
HELD = {
    "book-1": family_of_release_1,
    "book-2": family_of_release_2,
    "book-3": family_of_release_6,
    "book-5": family_of_release_6,
    "book-6": family_of_release_6,
    "book-7": family_of_release_7,
    "book-8": family_of_release_9,
    "book-9": family_of_release_9,
    "book-10": family,
}
IDENTITY = "PRAGMA application_id = {};\nPRAGMA user_version = {};\n"


def schema_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        pragmas = [
            connection.execute(f"PRAGMA {name}").fetchone()[0]
            for name in ("application_id", "user_version")
        ]
        statements = connection.execute(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type = 'trigger', name"
        )
        return IDENTITY.format(*pragmas) + "".join(f"{sql};\n" for (sql,) in statements)


def dump_of(path: Path) -> str:
    with closing(sqlite3.connect(path)) as connection:
        return "\n".join(connection.iterdump()) + "\n"


def fill(book: Book) -> None:
    """What the released dumps hold."""
    book.import_ledger(family(), {TICKET_NAME: TICKET})
    book.outings.put(outing("o3", companions=("c1", "c2")))
    book.outings.remove("o3")
    book.people.put(person("p3", "Ingen Alls"))
    book.undo.undo()


def test_the_schema_after_all_steps_equals_the_golden_one(place: Place) -> None:
    place.open()
    place.close()
    assert schema_of(place.path) == GOLDEN.read_text("utf-8")


@pytest.mark.parametrize("dump", sorted(RELEASED.glob("*.sql")), ids=lambda path: path.stem)
def test_a_book_of_every_release_still_opens(place: Place, dump: Path) -> None:
    place.path.parent.mkdir()
    with closing(sqlite3.connect(place.path)) as connection:
        connection.executescript(dump.read_text("utf-8"))
    book = place.open()
    assert book.export() == (HELD[dump.stem](), {TICKET_NAME: TICKET})
    assert [entry.id for entry in book.outings.in_bin()] == ["o3"]
    assert book.undo.peek_redo() == Step("add_person", ("p3",))
    assert book.undo.peek() == Step("remove_outing", ("o3",))
    book.undo.undo()
    assert book.outings.get("o3") == outing("o3", companions=("c1", "c2"))


@pytest.mark.parametrize("table", [*NOUNS, "receipt", "change"])
def test_nothing_is_ever_deleted_not_even_by_another_program(
    place: Place, book: Book, table: str
) -> None:
    fill(book)
    if table in NOUNS and key_columns(table) == ("id",):
        place.sql(f"INSERT INTO {table} (id) VALUES ('bare')")
    with pytest.raises(sqlite3.IntegrityError, match="never delete"):
        place.sql(f"DELETE FROM {table}")


def test_the_bytes_of_a_receipt_are_never_changed(place: Place, book: Book) -> None:
    fill(book)
    with pytest.raises(sqlite3.IntegrityError, match="never update"):
        place.sql("UPDATE receipt SET bytes = x''")


def test_there_is_no_rule_beyond_the_key(place: Place, book: Book) -> None:
    for table in NOUNS:
        columns = place.sql(f"PRAGMA table_info({table})")
        key = key_columns(table)
        assert {name for _, name, _, required, _, _ in columns if required} <= set(key)
        assert tuple(name for _, name, _, _, _, key in columns if key) == key
        assert place.sql(f"PRAGMA foreign_key_list({table})") == []
        unique = [row for row in place.sql(f"PRAGMA index_list({table})") if row[2]]
        assert [origin for _, _, _, origin, _ in unique] == ["pk"]
        values = ("bare", "one", 0)[: len(key)]
        marks = ", ".join("?" * len(key))
        place.sql(f"INSERT INTO {table} ({', '.join(key)}) VALUES ({marks})", *values)


def test_a_saving_is_one_line_with_the_fields_before_and_after(place: Place, book: Book) -> None:
    book.people.put(person("p1", "Åsa"))
    book.people.put(person("p1", "Åsa Öberg"))
    book.people.remove("p1")
    lines = place.sql("SELECT seq, tbl, row, fields, ctr FROM change ORDER BY seq")
    numbers = dict(place.sql("SELECT name, n FROM term WHERE n / 1000 = 1"))
    name, deleted = (str(numbers[field] - numbers["person"]) for field in ("name", "deleted"))
    said = [
        (line_number(seq), table, row, json.loads(text), ctr)
        for seq, table, row, text, ctr in lines
    ]
    assert said == [
        (1, 1, "p1", {name: "Åsa"}, None),
        (2, 1, "p1", {name: ["Åsa", "Åsa Öberg"]}, None),
        (3, 1, "p1", {deleted: [0, 1]}, None),
    ]


def test_each_line_says_which_device_when_and_who(tmp_path: Path) -> None:
    path = tmp_path / "book.ledsagapp"
    before = time_ns() // 1_000_000
    with open_book(path, tmp_path / "state", create=True, who="Kim", computer="Köksdatorn") as book:
        book.people.put(person())
        book.expenses.put(expense(receipts=(receipt(),)))
        said = {(one.who, one.device) for one in book.history.of("expense", "e1")}
    assert said == {("Kim", "Köksdatorn")}
    with closing(sqlite3.connect(path)) as connection:
        lines = connection.execute(
            "SELECT DISTINCT device.name, hand.name, at FROM change"
            " JOIN device ON device.n = change.seq >> 32 JOIN hand ON hand.n = change.who"
        ).fetchall()
    assert {line[:2] for line in lines} == {("Köksdatorn", "Kim")}
    assert all(before <= at <= time_ns() // 1_000_000 for _device, _who, at in lines)


def test_the_lines_of_a_device_are_numbered_without_a_gap_also_after_a_failure(
    place: Place, book: Book
) -> None:
    book.people.put(person("p1"))
    with pytest.raises(BookError) as told:
        book.outings.put(outing(note="\udc00"))
    assert told.value.fault is Fault.UNKEEPABLE
    book.outings.put(outing(companions=("c1", "c2")))
    lines = place.sql("SELECT seq FROM change ORDER BY seq")
    assert [line_number(seq) for (seq,) in lines] == [1, 2, 3, 4]


def test_doubles_can_be_marked_as_the_same(place: Place, book: Book) -> None:
    book.import_ledger(family(), {})
    for table in ("person", "companion", "provider", "outing", "expense"):
        place.sql(f"UPDATE {table} SET same_as = 'other' WHERE rowid = 1")
    lines = place.sql("SELECT tbl, fields FROM change ORDER BY seq DESC LIMIT 5")
    terms = dict(place.sql("SELECT n, name FROM term"))
    changed = [
        (terms[table * 1000 + int(field)], pair)
        for table, fields in lines
        for field, pair in json.loads(fields).items()
    ]
    assert changed == [("same_as", [None, "other"])] * 5


def test_the_same_document_in_two_books_makes_the_same_link_rows(tmp_path: Path) -> None:
    rows = []
    for name in ("one", "two"):
        place = Place(tmp_path / name)
        place.open().import_ledger(family(), {})
        place.close()
        rows.append([place.sql(f"SELECT * FROM {table}") for table in LINK_TABLES])
    assert rows[0] == rows[1]


def test_an_outing_with_its_history_takes_at_most_600_bytes(place: Place, book: Book) -> None:
    count, person_id, companion = 4000, new_id(), new_id()
    empty = place.path.stat().st_size
    entries = (
        replace(
            outing(new_id(), companions=(companion,)),
            person_id=person_id,
            activity="Simning",
            place="Badhuset",
        )
        for _ in range(count)
    )
    book.import_ledger(Ledger(outings=tuple(entries)), {})
    with closing(sqlite3.connect(place.path)) as connection:
        connection.execute("VACUUM")
    assert (place.path.stat().st_size - empty) / count <= 600


def rewrite(*, released: bool) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.ledsagapp"
        open_book(path, Path(folder) / "state", create=True).close()
        golden = schema_of(path)
        GOLDEN.write_text(golden, "utf-8")
        dump = RELEASED / f"book-{len(PRESENT.names)}.sql"
        if not released or dump.exists():
            return
        with open_book(path, Path(folder) / "state", create=False) as book:
            fill(book)
        RELEASED.mkdir(exist_ok=True)
        identity = "".join(golden.splitlines(keepends=True)[:2])
        dump.write_text(identity + dump_of(path), "utf-8")


if __name__ == "__main__":
    rewrite(released="--released" in sys.argv)


def test_each_new_book_of_a_run_is_empty_and_says_when_it_was_made(tmp_path: Path) -> None:
    found = []
    for name in ("first", "second"):
        path = tmp_path / name / "book.ledsagapp"
        with open_book(path, tmp_path / name / "state", create=True) as book:
            assert book.people.all() == ()
            book.people.put(person())
        with closing(sqlite3.connect(path)) as db:
            found.append(db.execute("SELECT max(applied_at) FROM _sqlite_migrations").fetchone()[0])
    assert found[0] < found[1]
