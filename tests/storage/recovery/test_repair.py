"""Repair takes nothing away: the damaged file stays, and what can be read comes into a new one."""

import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import PRESENT, open_book
from ledsagapp.storage.recovery.repair import Rescued, rescue_book
from tests.builders.entries import TICKET, TICKET_NAME, expense, family, outing, receipt
from tests.storage.conftest import Place, filled

PAGE = 4096
OUTINGS = 600


def saved(place: Place) -> tuple[Rescued, Ledger, dict[str, bytes]]:
    """What was rescued and what the new book holds; the damaged file must stay to the byte."""
    before = place.path.read_bytes()
    target = place.path.with_name("saved.ledsagapp")
    rescued = rescue_book(place.path, target)
    assert place.path.read_bytes() == before
    assert not list(place.path.parent.glob(".saving-*"))
    if rescued.path is None:
        assert not target.exists()
        return rescued, Ledger(), {}
    with closing(sqlite3.connect(target)) as db:
        assert db.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
    with open_book(target, place.state, create=False) as book:
        return rescued, *book.export()


def full(place: Place) -> Place:
    """The family with years of outings and a receipt of several pages."""
    filled(place)
    book = place.open()
    with book.together("many"):
        for number in range(OUTINGS):
            book.outings.put(outing(f"n{number}", companions=("c1", "c2"), note="Regn " * 9))
        content = bytes(range(256)) * 90
        book.receipts.put(content)
        book.expenses.put(expense("big", receipts=(receipt(content, "stort.jpg"),)))
    place.close()
    return place


def spoil(place: Place, start: int, length: int = PAGE) -> None:
    content = bytearray(place.path.read_bytes())
    content[start : start + length] = random.Random(start).randbytes(length)  # noqa: S311
    place.path.write_bytes(content)


def pages_of(place: Place, table: str) -> list[int]:
    """The places of a table's first page."""
    found = place.sql("SELECT rootpage FROM sqlite_master WHERE name = ?", table)
    return [(root - 1) * PAGE for (root,) in found]


def test_a_whole_book_is_saved_whole_with_its_history(place: Place) -> None:
    rescued, ledger, files = saved(full(place))
    book = place.open()
    assert (ledger, files) == book.export()
    steps = book.undo.peek()
    assert (rescued.lost, rescued.bad, rescued.spoiled, rescued.from_history) == ({}, 0, (), 0)
    assert rescued.missing == ("b.pdf",)
    assert rescued.read["outing"] == len(ledger.outings)
    assert rescued.read["receipt"] == 2
    with open_book(place.path.with_name("saved.ledsagapp"), place.state, create=False) as book:
        assert book.undo.peek() == steps
        book.undo.undo()
        book.undo.undo()
        assert book.ledger() == Ledger()


def test_the_bin_is_saved_too(place: Place) -> None:
    filled(place).open().outings.remove("o2")
    place.close()
    rescued, _ledger, _files = saved(place)
    assert (rescued.read["outing"], rescued.read["removed"]) == (1, 1)
    with open_book(place.path.with_name("saved.ledsagapp"), place.state, create=False) as book:
        assert [one.id for one in book.outings.in_bin()] == ["o2"]


@pytest.mark.parametrize("length", [16, 100, PAGE])
def test_a_lost_header_loses_nothing_else(place: Place, length: int) -> None:
    whole = full(place).open().export()
    place.close()
    spoil(place, 0, length)
    rescued, ledger, files = saved(place)
    assert by_id(ledger) == by_id(whole[0])
    assert files == whole[1]
    assert rescued.lost == {}


def by_id(ledger: Ledger) -> dict[str, dict[str, object]]:
    kinds = ("people", "providers", "companions", "decisions", "outings", "expenses")
    more = ("adjustments", "templates", "seals", "confirmations")
    return {kind: {one.id: one for one in getattr(ledger, kind)} for kind in kinds + more}


def test_what_is_gone_from_its_table_is_made_again_from_the_history(place: Place) -> None:
    whole = full(place).open().export()
    place.close()
    for table in ("outing", "person", "decision"):
        spoil(place, pages_of(place, table)[0])
    rescued, ledger, files = saved(place)
    assert by_id(ledger) == by_id(whole[0])
    assert files == whole[1]
    assert rescued.bad > 0
    assert rescued.from_history >= 2 + len(whole[0].decisions)


def test_each_page_spoiled_in_turn_loses_a_little_at_the_most(place: Place) -> None:
    whole = filled(place).open().export()
    place.close()
    content, wanted = place.path.read_bytes(), by_id(whole[0])
    kept: Counter[bool] = Counter()
    for start in range(0, len(content), 3 * PAGE):
        spoil(place, start)
        rescued, ledger, _files = saved(place)
        assert rescued.path is not None
        rescued.path.unlink()
        got = by_id(ledger)
        assert all(set(got[kind]) <= set(wanted[kind]) for kind in wanted)
        kept[got == wanted] += 1
        place.path.write_bytes(content)
    assert kept[True] > kept[False]


@pytest.mark.parametrize("part", [0.02, 0.3, 0.6, 0.9, 0.99])
def test_of_a_book_cut_short_the_rest_is_saved(place: Place, part: float) -> None:
    whole = full(place).open().ledger()
    place.close()
    content = place.path.read_bytes()
    place.path.write_bytes(content[: int(len(content) * part)])
    rescued, ledger, _files = saved(place)
    assert rescued.bad > 0
    assert {one.id for one in ledger.outings} <= {one.id for one in whole.outings}
    if part >= 0.9:  # half of so small a book is the first page of each table
        assert len(ledger.outings) > OUTINGS / 2
        assert ledger.people == whole.people


@pytest.mark.parametrize("content", [b"", b"x", b"PK\x03\x04" * 5000, b"SQLite format 3\x00"])
def test_where_there_is_nothing_to_save_no_file_is_made(place: Place, content: bytes) -> None:
    place.path.parent.mkdir()
    place.path.write_bytes(content)
    rescued, _ledger, _files = saved(place)
    assert rescued.path is None
    assert sum(rescued.read.values()) == 0


def test_another_programs_database_gives_nothing(place: Place) -> None:
    place.path.parent.mkdir()
    place.sql("CREATE TABLE photos (name TEXT)")
    with pytest.raises(BookError) as told:
        rescue_book(place.path, place.path.with_name("saved"))
    assert told.value.fault is Fault.NEWER


def test_a_receipt_whose_bytes_have_changed_is_left_out_and_named(place: Place) -> None:
    content = filled(place).path.read_bytes()
    place.path.write_bytes(content.replace(TICKET, TICKET.replace(b"90", b"95")))
    rescued, ledger, files = saved(place)
    assert by_id(ledger) == by_id(family())
    assert files == {}
    assert rescued.spoiled == ("bad.jpg",)
    assert TICKET_NAME not in files


def test_a_value_that_makes_no_sense_gives_way_to_what_the_history_says(place: Place) -> None:
    filled(place).sql("DROP TRIGGER outing_update")
    place.sql("UPDATE outing SET status = 'zzzz' WHERE id = 'o1'")
    place.sql("UPDATE outing SET note = CAST(x'c3c3' AS TEXT) WHERE id = 'o2'")
    rescued, ledger, _files = saved(place)
    assert set(ledger.outings) == set(family().outings)
    assert rescued.from_history == 2


def test_a_row_that_is_whole_and_makes_no_sense_is_set_aside_as_in_the_old_book(
    place: Place,
) -> None:
    """Another program wrote it, and the history says the same: nothing of it is damaged."""
    filled(place).sql("UPDATE outing SET start = '2026-10-14T24:00' WHERE id = 'o1'")
    spoil(place, pages_of(place, "person")[0])
    rescued, ledger, _files = saved(place)
    assert rescued.lost == {}
    assert [one.id for one in ledger.outings] == ["o2"]
    target = place.path.with_name("saved.ledsagapp")
    with closing(sqlite3.connect(target)) as db:
        kept = db.execute("SELECT start FROM outing WHERE id = 'o1'").fetchall()
    assert kept == [("2026-10-14T24:00",)]
    (aside,) = ledger.set_aside
    assert "2026-10-14T24:00" in aside


def test_what_only_its_name_is_left_of_is_told_as_lost(place: Place) -> None:
    filled(place)
    with closing(sqlite3.connect(place.path)) as db, db:
        db.executescript(
            "DROP TRIGGER change_never_delete; DROP TRIGGER outing_update;"
            "DELETE FROM change WHERE row = 'o1'; UPDATE outing SET status = 'z' WHERE id = 'o1'"
        )
    rescued, ledger, _files = saved(place)
    assert [one.id for one in ledger.outings] == ["o2"]
    assert rescued.lost == {"outing": 1}


def test_a_saving_cut_off_halfway_is_rolled_back_in_what_is_saved(place: Place) -> None:
    book = filled(place).open()
    journal = place.path.with_name(place.path.name + "-journal")
    with book.together("halfway"):
        for number in range(3000):
            book.outings.put(outing(f"h{number}", note="x" * 2000))
        halfway = place.path.read_bytes(), journal.read_bytes()
    place.close()
    place.path.write_bytes(halfway[0])
    journal.write_bytes(halfway[1])
    _rescued, ledger, _files = saved(place)
    assert by_id(ledger) == by_id(family())
    assert journal.read_bytes() == halfway[1]


def test_an_existing_file_is_never_written_over(place: Place) -> None:
    filled(place)
    target = place.path.with_name("saved")
    target.write_bytes(b"mine")
    with pytest.raises(BookError) as told:
        rescue_book(place.path, target)
    assert told.value.fault is Fault.EXISTS
    assert target.read_bytes() == b"mine"


def test_a_book_of_the_first_release_is_saved_too(place: Place) -> None:
    place.path.parent.mkdir()
    dump = Path(__file__).parents[1] / "released" / "book-1.sql"
    with closing(sqlite3.connect(place.path)) as db:
        db.executescript(dump.read_text(encoding="utf-8"))
    _rescued, ledger, _files = saved(place)
    assert by_id(ledger) == by_id(place.open().ledger())


@pytest.mark.parametrize("later", [False, True])
def test_a_damaged_name_of_a_column_is_no_later_version(place: Place, later: bool) -> None:
    wanted = filled(place).open().ledger()
    place.close()
    content = place.path.read_bytes()
    at = content.index(b'"counted_minutes" INTEGER')
    damaged = bytearray(content)
    damaged[at + 1 : at + 4] = b"xyz"
    if later:
        damaged[60:64] = (len(PRESENT.names) + 1).to_bytes(4)
        place.path.write_bytes(bytes(damaged))
        with pytest.raises(BookError) as told:
            saved(place)
        assert told.value.fault is Fault.NEWER
        return
    place.path.write_bytes(bytes(damaged))
    _rescued, ledger, _files = saved(place)
    assert {one.id for one in ledger.outings} == {one.id for one in wanted.outings}


def test_random_damage_never_crashes_and_never_invents(place: Place) -> None:
    wanted = full(place).open().ledger()
    place.close()
    content = place.path.read_bytes()
    ids = {one.id for one in wanted.outings}
    for seed in range(6):
        chance = random.Random(seed)  # noqa: S311 - no secret
        damaged = bytearray(content)
        for _ in range(40):
            start = chance.randrange(len(damaged))
            part = chance.randbytes(chance.choice((1, 8, 300)))
            damaged[start : start + len(part)] = part
        place.path.write_bytes(bytes(damaged))
        rescued, ledger, _files = saved(place)
        assert rescued.path is not None
        rescued.path.unlink()
        found = {one.id for one in ledger.outings}
        assert len(found & ids) > OUTINGS * 0.9
