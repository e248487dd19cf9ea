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


def test_a_text_that_many_rows_say_is_kept_once(tmp_path: Path) -> None:
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        store = book.outings._connection  # noqa: SLF001
        source = "(SELECT value AS one, 'of person ' || (value % 2) AS other FROM"
        source += " json_each('[1, 2, 3, 4]'))"
        question = columns_query(("one", "other", "one"), source)
        alike = read_columns(store, question, {1})
        apart = read_columns(store, question)
    assert alike == apart
    assert alike is not None
    assert apart is not None
    assert len({*map(id, alike[1])}) == 2
    assert len({*map(id, apart[1])}) == 4


@pytest.mark.parametrize("column", ["[1, 1.0, true]", '["a", 1, 1.0]', '["a", null, "a"]'])
def test_what_is_no_text_stays_what_it_is(tmp_path: Path, column: str) -> None:
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as book:
        store = book.outings._connection  # noqa: SLF001
        question = f"SELECT '[0, 0, 0]', '{column}'"
        alike, apart = read_columns(store, question, {1}), read_columns(store, question)
    assert repr(alike) == repr(apart)


def test_outings_share_whose_they_are_but_not_what_each_has_of_its_own(tmp_path: Path) -> None:
    place = tmp_path / "book.ledsagapp"
    with open_book(place, tmp_path / "state", create=True) as book:
        book.import_ledger(family(), {})
    with open_book(place, tmp_path / "state", create=False) as book:
        outings = book.outings.all()
    assert {
        len({id(one.person_id) for one in outings if one.person_id == it.person_id})
        for it in outings
    } == {1}
    assert len({id(one.id) for one in outings}) == len(outings)
