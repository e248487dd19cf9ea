"""A table read by its columns gives what reading each row by itself does, whatever they hold."""

from contextlib import closing
from pathlib import Path

import pytest

from ledsagapp.storage.driver import connect
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.rows import columns_query, read_columns
from tests.builders.entries import family
from tests.storage.conftest import Place

TEXT = 'a "b" \\ \n \x01 \x7f \u2028 å 💡'
# As SQLite is told it; which of them a row can hold is the column's business.
VALUES = ("NULL", "''", "'moved'", "7", "-1", "7.5", "9e999", "x'61'", "x'ff'", "char(0, 65)")
COLUMNS = ("person_id", "start", "status", "counted_minutes", "note", "private", "cancelled_on")


@pytest.mark.parametrize("column", COLUMNS)
@pytest.mark.parametrize("value", VALUES)
def test_whatever_a_column_holds_the_rows_are_those_read_one_by_one(
    place: Place, column: str, value: str
) -> None:
    place.open().import_ledger(family(), {})
    place.close()
    # What another program writes, which knows nothing of the journal.
    [(trigger,)] = place.sql("SELECT sql FROM sqlite_master WHERE name = 'outing_update'")
    place.sql("DROP TRIGGER outing_update")
    place.sql(f"UPDATE outing SET {column} = {value} WHERE id = 'o1'")
    place.sql(trigger)
    outings = place.open().outings
    alone = [outings.get("o1"), outings.get("o2")]
    assert sorted(outings.all(), key=lambda one: one.id) == [one for one in alone if one]
    assert len(outings.set_aside()) == alone.count(None)


def test_a_text_comes_out_as_it_was_put_in(tmp_path: Path) -> None:
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        book.import_ledger(family(), {})
    with closing(connect(tmp_path / "book.ledsagapp")) as db:
        db.execute("UPDATE outing SET note = ?, decision_id = NULL WHERE id = 'o1'", (TEXT,))
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=False) as book:
        assert [one.note for one in book.outings.all() if one.id == "o1"] == [TEXT]


def test_columns_of_no_rows_are_empty_and_bytes_are_left_to_others(tmp_path: Path) -> None:
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        store = book.outings._connection  # noqa: SLF001
        source = "(SELECT 1 AS one, 'b' AS other)"
        both, none = ("one", "other"), f"{source} WHERE one > 1"
        assert read_columns(store, columns_query(both, source)) == [[1], ["b"]]
        assert read_columns(store, columns_query(both, none)) == [[], []]
        assert read_columns(store, columns_query(both, source, ("one * 2",))) == [[1], ["b"], [2]]
        assert read_columns(store, columns_query(("one",), "(SELECT x'00' AS one)")) is None
