"""A shared book that was damaged and rescued is still shared, and gets back what it lost."""

from contextlib import closing
from pathlib import Path

import pytest

from ledsagapp.domain.values import replace
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.storage.driver import connect
from ledsagapp.storage.recovery.repair import rescue_book
from ledsagapp.storage.tables.shared import Merge
from ledsagapp.workflow.sharing.circle import circle_of
from tests.builders.circle import Computer, circle, outing_of, same, settle
from tests.builders.entries import TICKET, TICKET_NAME, family, outing


def rescue(computer: Computer) -> bool | None:
    """What the program does with a damaged book: save what can be read, and go on with it."""
    computer.book.close()
    target = computer.path.with_suffix(".saved")
    rescued = rescue_book(computer.path, target)
    assert rescued.path == target
    target.replace(computer.path)
    computer.open()
    return rescued.sharing


def share(computer: Computer, key: str) -> None:
    notes = {"key": key, "folder": str(computer.folder)}
    computer.book.shared.keep(Merge(lambda _rows: {}, notes=notes))


@pytest.mark.parametrize("lost", ["nothing", "lines", "document"])
def test_a_rescued_book_goes_on_being_shared(tmp_path: Path, lost: str) -> None:
    key = new_family_key()
    with circle(tmp_path, ("Anna", "Bo"), Family(key)) as (both, syncing):
        anna, bo = both
        share(anna, key)
        anna.book.import_ledger(family(), {TICKET_NAME: TICKET})
        settle(syncing)
        bo.book.outings.put(outing("o8"))
        settle(syncing)
        anna.book.close()
        db = connect(anna.path)
        db.execute("DROP TRIGGER change_never_delete")
        if lost == "lines":
            db.execute("DELETE FROM change WHERE seq IN (SELECT seq FROM change LIMIT 5 OFFSET 3)")
        if lost == "document":
            db.execute("UPDATE share_blob SET bytes = x'00'")
        db.commit()
        db.close()
        anna.open()
        assert rescue(anna)
        circle_now = circle_of(anna.book)
        assert circle_now is not None
        assert (circle_now.key, circle_now.folder) == (key, str(anna.folder))
        anna.book.outings.put(outing("o9"))
        bo.book.outings.put(replace(outing_of(bo, "o8"), activity="Bio"))
        settle(syncing)
        assert outing_of(bo, "o9") == outing("o9")
        assert outing_of(anna, "o8").activity == "Bio"
        same(both)


def test_a_key_that_is_lost_with_the_damage_is_said(tmp_path: Path) -> None:
    key = new_family_key()
    with circle(tmp_path, ("Anna",), Family(key)) as (both, syncing):
        anna = both[0]
        anna.book.import_ledger(family(), {TICKET_NAME: TICKET})
        share(anna, key)
        settle(syncing, 2)
        with closing(connect(anna.path)) as db:
            db.execute("DELETE FROM share_note WHERE name = 'key'")
        assert rescue(anna) is False
        assert circle_of(anna.book) is None


def test_a_book_of_one_computer_is_not_told_of_sharing(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna",), Family(new_family_key())) as (both, _syncing):
        both[0].book.import_ledger(family(), {TICKET_NAME: TICKET})
        assert rescue(both[0]) is None
