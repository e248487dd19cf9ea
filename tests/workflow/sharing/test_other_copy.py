"""Another copy of the book, taken in without a folder: nothing is lost, and the file stays."""

import shutil
from hashlib import sha256
from itertools import count
from pathlib import Path

import pytest

from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.storage.encryption.keys import new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.workflow.sharing.circle import start
from ledsagapp.workflow.sharing.other_copy import Coming, here, preview, read_copy, take_copy
from ledsagapp.workflow.sharing.questions import QuestionKind, SharingChoice, answer, questions
from ledsagapp.workflow.sharing.steps import Slices, straight
from tests.builders.circle import Computer, Syncing, outing_of, same, settle
from tests.builders.entries import TICKET, TICKET_NAME, expense, family, outing, receipt


class Two:
    """Anna's book and a copy of it that Bo has taken home, both written in since."""

    def __init__(self, root: Path) -> None:
        kin = Family(new_family_key())
        self.anna = Computer(root, "Anna", kin)
        self.anna.book.import_ledger(family(), {TICKET_NAME: TICKET})
        self.anna.book.outings.put(outing("o1"))
        self.anna.book.outings.put(outing("o2"))
        self.anna.book.close()
        path = root / "Bo" / "data" / "book.ledsagapp"
        path.parent.mkdir(parents=True)
        shutil.copyfile(self.anna.path, path)
        self.anna.open()
        self.bo = Computer(root, "Bo", kin)

    def close(self) -> None:
        self.anna.book.close()
        self.bo.book.close()


def merge(into: Computer, other: Computer, slices: Slices | None = None) -> Coming:
    """Take what another's file has into a book, which is open there all the while."""
    digest = sha256(other.path.read_bytes()).digest()
    come = read_copy(other.path, other.key, here(into.book))
    seen = preview(into.book, come)
    straight(take_copy(into.book, come, slices or Slices()))
    assert sha256(other.path.read_bytes()).digest() == digest
    return seen


@pytest.mark.parametrize("slices", [Slices(), Slices(1e-9)])
def test_two_copies_of_a_book_come_to_hold_the_same(tmp_path: Path, slices: Slices) -> None:
    two, numbers = Two(tmp_path), count()
    anna, bo = two.anna, two.bo
    for one in (anna, bo, anna, bo):
        one.book.outings.put(replace(outing_of(one, "o1"), note=f"Nummer {next(numbers)}"))
        one.book.outings.put(outing(f"{one.name}-{next(numbers)}", companions=("c1", "c2")))
    anna.book.outings.put(replace(outing_of(anna, "o2"), place="Annas"))
    bo.book.outings.put(replace(outing_of(bo, "o2"), activity="Bos"))
    bo.book.receipts.put(b"kvitto" * 40)
    bo.book.expenses.put(expense("e9", receipts=(receipt(b"kvitto" * 40),)))
    seen = merge(anna, bo, slices)
    assert (seen.entries["outing"], seen.receipts, seen.apart) == ((2, 2), 1, False)
    assert (outing_of(anna, "o2").place, outing_of(anna, "o2").activity) == ("Annas", "Bos")
    merge(bo, anna, slices)
    same([anna, bo])
    assert next(one.kind for one in questions(anna.book)) is QuestionKind.FIELD
    assert questions(anna.book) == questions(bo.book)
    assert merge(anna, bo).entries == {}
    answer(anna.book, questions(anna.book)[0], 0)
    chosen = outing_of(anna, "o1").note
    merge(bo, anna)
    assert outing_of(bo, "o1").note == chosen
    assert QuestionKind.FIELD not in [one.kind for one in questions(bo.book)]
    two.close()


def test_books_begun_apart_come_together_and_what_is_the_same_is_asked(tmp_path: Path) -> None:
    kin = Family(new_family_key())
    anna, bo = Computer(tmp_path, "Anna", kin), Computer(tmp_path, "Bo", kin)
    for one in (anna, bo):
        one.book.outings.put(outing(one.name))
    assert merge(anna, bo).apart
    merge(bo, anna)
    same([anna, bo])
    assert [one.kind for one in questions(bo.book)] == [QuestionKind.SAME_OUTING]
    answer(bo.book, questions(bo.book)[0], SharingChoice.SAME)
    assert questions(bo.book) == ()
    anna.book.close()
    bo.book.close()


def test_a_copy_with_a_passphrase_opens_with_it_alone(tmp_path: Path) -> None:
    two = Two(tmp_path)
    anna, bo = two.anna, two.bo
    bo.book.outings.put(outing("bos"))
    bo.book.close()
    bo.key = new_key("en liten röd båt")
    change_key(bo.path, None, bo.key)
    bo.open()
    for key, fault in ((None, Fault.ENCRYPTED), (new_key("annan"), Fault.WRONG_KEY)):
        with pytest.raises(BookError) as told:
            read_copy(bo.path, key, here(anna.book))
        assert (told.value.fault, told.value.path) == (fault, bo.path)
    merge(anna, bo)
    assert anna.book.outings.get("bos") is not None
    two.close()


def test_files_that_cannot_be_put_together_are_told_apart(tmp_path: Path) -> None:
    two = Two(tmp_path)
    anna, bo = two.anna, two.bo
    text = tmp_path / "brev.txt"
    text.write_text("Hej")
    with pytest.raises(ExchangeError, match="not_a_book"):
        read_copy(text, None, here(anna.book))
    broken = tmp_path / "trasig.ledsagapp"
    broken.write_bytes(anna.path.read_bytes()[:9000])
    with pytest.raises(BookError):
        read_copy(broken, None, here(anna.book))
    start(anna.book, str(anna.folder))
    anna.book.close()
    shutil.copyfile(anna.path, tmp_path / "kopia.ledsagapp")
    anna.open()
    come = read_copy(tmp_path / "kopia.ledsagapp", None, here(anna.book))
    with pytest.raises(ExchangeError, match="same_circle"):
        preview(anna.book, come)
    bo.book.shared.forget()
    anna.book.outings.put(outing("annas"))
    # The same computer's own name on two different lines: its state folder was copied as well.
    come = replace(read_copy(bo.path, None, here(anna.book)), common={anna.device: (1, "annat")})
    with pytest.raises(ExchangeError, match="same_writer"):
        preview(anna.book, come)
    two.close()


def test_what_is_for_oneself_comes_by_no_copy_and_stands_in_no_way(tmp_path: Path) -> None:
    two = Two(tmp_path)
    anna, bo = two.anna, two.bo
    for number in range(3):
        mine = replace(outing_of(anna, "o1"), note=f"Hemligt {number}", private=("note",))
        anna.book.outings.put(replace(mine, place=f"Plats {number}"))
        merge(bo, anna)
        bo.book.outings.put(replace(outing_of(bo, "o2"), note=f"Bos {number}"))
        merge(anna, bo)
        assert (outing_of(bo, "o1").place, outing_of(bo, "o1").note) == (f"Plats {number}", None)
        assert outing_of(anna, "o2").note == f"Bos {number}"
    assert "Hemligt" not in str(bo.content())
    two.close()


def test_what_came_by_a_copy_goes_on_to_those_who_share(tmp_path: Path) -> None:
    two = Two(tmp_path)
    anna, bo = two.anna, two.bo
    cia = Computer(tmp_path, "Cia", anna.family)
    shutil.rmtree(cia.folder)
    cia.folder.symlink_to(anna.folder)
    anna.book.outings.put(replace(outing_of(anna, "o1"), note="Annas"))
    bo.book.outings.put(replace(outing_of(bo, "o1"), note="Bos", place="Bos"))
    for one in (anna, cia, anna):
        one.exchange()
    merge(anna, bo)
    for one in (anna, cia, anna, cia):
        one.exchange()
    same([anna, cia])
    assert outing_of(cia, "o1").place == "Bos"
    assert next(one.kind for one in questions(cia.book)) is QuestionKind.FIELD
    cia.book.close()
    two.close()


def test_those_who_carried_copies_before_share_a_folder_and_lose_nothing(tmp_path: Path) -> None:
    two = Two(tmp_path)
    anna, bo = two.anna, two.bo
    for turn in range(3):
        for one in (anna, bo):
            said = f"{one.name} {turn}"
            one.book.outings.put(replace(outing_of(one, "o1"), note=said))
            one.book.outings.put(replace(outing_of(one, f"o{1 + turn % 2}"), place=said))
        merge(*((anna, bo) if turn % 2 else (bo, anna)))
    anna.book.outings.put(replace(outing_of(anna, "o2"), activity="Annas sista"))
    bo.book.outings.put(replace(outing_of(bo, "o1"), activity="Bos sista"))
    syncing = Syncing([anna, bo], 0, hostile=False)
    anna.exchange()
    settle(syncing)
    same([anna, bo])
    assert (outing_of(bo, "o2").activity, outing_of(anna, "o1").activity) == (
        "Annas sista",
        "Bos sista",
    )
    assert questions(anna.book) == questions(bo.book)
    two.close()
