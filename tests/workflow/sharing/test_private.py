"""What is marked as only for me leaves this computer in no file, whenever it was marked."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import ContactKind
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import LedgerDocument, write
from ledsagapp.exchange.sharing.document import SharedDocument
from ledsagapp.exchange.sharing.parcels import PARCEL, STATE, Family, new_family_key
from ledsagapp.storage.journal.apart import FieldApart
from ledsagapp.workflow.sharing.questions import answer, questions
from tests.builders.circle import Computer, circle, outing_of, settle
from tests.builders.entries import TICKET, TICKET_NAME, family
from tests.builders.entries import outing as plain

WORDS = "Hemligt47"


def outing(id_: str, **fields: Any) -> Outing:
    return replace(plain(id_), **fields)


def left(computer: Computer) -> str:
    """Every byte that has left a computer, opened: parcels as they are and as they are read."""
    found = b""
    document = SharedDocument()
    for path in sorted(computer.folder.iterdir()):
        data = path.read_bytes()
        if path.suffix == PARCEL:
            parcel = computer.family.open_parcel(data)
            assert parcel is not None
            document.take(parcel.content)
            found += parcel.content
        elif path.suffix == STATE:
            state = computer.family.open_state(data)
            found += repr(state).encode()
    whole = json.dumps(document._doc.get_deep_value(), ensure_ascii=False)  # noqa: SLF001 - all
    return found.decode("utf-8", "replace") + whole


def test_marked_notes_and_goals_are_in_no_byte_that_leaves(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.import_ledger(family(), {TICKET_NAME: TICKET})
        mine = outing("o1", note=f"{WORDS} ett", goal=f"{WORDS} två", private=("goal", "note"))
        anna.book.outings.put(mine)
        one = anna.book.decisions.all()[0]
        anna.book.decisions.put(replace(one, goals=(f"{WORDS} tre",), private=("goals",)))
        day, note = date(2026, 11, 3), f"{WORDS} fyra"
        anna.book.contacts.put(
            Contact("k9", "p1", one.id, day, ContactKind.PHONE, note, private=("note",))
        )
        anna.book.outings.put(replace(mine, note=f"{WORDS} fem", activity="Bio"))
        anna.book.undo.undo()
        anna.book.undo.redo()
        settle(syncing)
        assert WORDS not in left(anna)
        assert outing_of(bo, "o1").activity == "Bio"
        assert (outing_of(bo, "o1").note, outing_of(bo, "o1").goal) == (None, None)
        assert outing_of(anna, "o1").note == f"{WORDS} fem"
        assert WORDS not in write(LedgerDocument(anna.book.ledger(), {})).decode()
        assert WORDS not in str(bo.content())


def test_what_was_written_before_the_mark_and_not_handed_out_stays(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("o1", note=WORDS))
        anna.book.outings.put(replace(outing_of(anna, "o1"), private=("note",)))
        settle(syncing)
        assert WORDS not in left(anna)
        anna.book.outings.put(replace(outing_of(anna, "o1"), note="Till alla", private=()))
        settle(syncing)
        assert WORDS not in left(anna)
        assert outing_of(bo, "o1").note == "Till alla"


def test_what_comes_after_lines_that_stay_here_is_told(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("o1"))
        settle(syncing)
        for number in range(4):
            mine = replace(outing_of(anna, "o1"), note=f"Min {number}", private=("note",))
            anna.book.outings.put(mine)
        for number in range(6):
            anna.book.outings.put(replace(outing_of(anna, "o1"), place=f"Plats {number}"))
            settle(syncing)
            assert outing_of(bo, "o1").place == f"Plats {number}"


def test_without_the_mark_it_is_shared_from_then_on(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("o1", note="Min", private=("note",)))
        settle(syncing)
        anna.book.outings.put(replace(outing_of(anna, "o1"), private=()))
        settle(syncing)
        assert outing_of(bo, "o1").note == "Min"
        bo.book.outings.put(replace(outing_of(bo, "o1"), note="Vår"))
        settle(syncing)
        assert outing_of(anna, "o1").note == "Vår"
        assert questions(anna.book) == questions(bo.book) == ()


@pytest.mark.parametrize("keeps", [0, 1])
def test_two_notes_are_asked_about_where_one_is_for_oneself_no_more(
    tmp_path: Path, keeps: int
) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("o1"))
        settle(syncing)
        anna.book.outings.put(replace(outing_of(anna, "o1"), note="Annas", private=("note",)))
        bo.book.outings.put(replace(outing_of(bo, "o1"), note="Bos"))
        settle(syncing)
        assert questions(anna.book) == ()
        anna.book.outings.put(replace(outing_of(anna, "o1"), private=()))
        settle(syncing)
        assert questions(anna.book) == questions(bo.book)
        (asked,) = questions(bo.book)
        assert isinstance(asked.apart, FieldApart)
        versions = [one.value for one in asked.apart.versions]
        assert sorted(versions) == ["Annas", "Bos"]
        answer(bo.book, asked, keeps)
        settle(syncing)
        assert questions(anna.book) == questions(bo.book) == ()
        assert outing_of(anna, "o1").note == outing_of(bo, "o1").note == versions[keeps]


def test_the_note_of_another_is_not_taken_away_and_does_not_come_in_the_way(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna", "Bo"), Family(new_family_key())) as (both, syncing):
        anna, bo = both
        anna.book.outings.put(outing("o1"))
        settle(syncing)
        bo.book.outings.put(replace(outing_of(bo, "o1"), note="Bos"))
        anna.book.outings.put(replace(outing_of(anna, "o1"), note="Annas", private=("note",)))
        settle(syncing)
        anna.book.outings.put(replace(outing_of(anna, "o1"), note="Annas igen"))
        settle(syncing)
        assert (outing_of(anna, "o1").note, outing_of(bo, "o1").note) == ("Annas igen", "Bos")
        assert questions(anna.book) == questions(bo.book) == ()
        anna.restart()
        settle(syncing)
        assert (outing_of(anna, "o1").note, outing_of(bo, "o1").note) == ("Annas igen", "Bos")


def test_a_document_of_the_book_taken_in_again_leaves_what_is_for_oneself(tmp_path: Path) -> None:
    with circle(tmp_path, ("Anna",), Family(new_family_key())) as (both, _syncing):
        book = both[0].book
        book.outings.put(outing("o1", note="Min", private=("note",)))
        ledger = replace(book.ledger(), outings=(outing("o1"),))
        assert book.compare(ledger).changed == 0
        book.import_ledger(ledger, {})
        assert outing_of(both[0], "o1") == outing("o1", note="Min", private=("note",))
