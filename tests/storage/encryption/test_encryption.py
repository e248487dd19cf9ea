"""A book with a passphrase: encrypted whole, opened by what fits, and never half one or the other.

Everything here drives the real SQLCipher.
"""

import os
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.storage.backup.backups import back_up
from ledsagapp.storage.backup.copies import whole_file
from ledsagapp.storage.backup.restore import contents, copy_outside, put_in_place, take_out
from ledsagapp.storage.encryption.key_check import find_key
from ledsagapp.storage.encryption.keys import Key, derive_key, is_encrypted, key_written, salt_of
from ledsagapp.storage.encryption.rekey import (
    change_key,
    copies_without,
    rekey_copies,
    write_into,
)
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.progress import StoppedError
from ledsagapp.storage.recovery.repair import rescue_book
from tests.builders.entries import TICKET, TICKET_NAME, family, outing
from tests.storage.conftest import KEY, OTHER, Place, filled, opened
from tests.storage.test_growing import next_schema

NOON = datetime(2026, 11, 21, 12, 0)
# What nobody may read in the file; long enough not to stand there by chance.
NAMED = ("CREATE TABLE", "outing_companion", "SQLite format 3", "picture of a receipt")


def fault(place: Place, key: Key | None) -> BookError:
    before = place.path.read_bytes()
    with pytest.raises(BookError) as told:
        opened(place, key).close()
    assert place.path.read_bytes() == before
    return told.value


def test_an_encrypted_book_holds_the_same_and_shows_nothing(locked: Place) -> None:
    with opened(locked) as book:
        assert book.export() == (family(), {TICKET_NAME: TICKET})
        assert book.undo.peek() is not None
    content = locked.path.read_bytes()
    assert is_encrypted(locked.path)
    assert TICKET not in content
    assert not [word for word in NAMED if word.encode() in content]
    assert locked.path.stat().st_mode & 0o777 == 0o600
    assert sorted(path.name for path in locked.path.parent.iterdir()) == [
        "book.ledsagapp",
        "book.ledsagapp.lock",
    ]


def test_what_is_written_afterwards_is_encrypted_too_also_halfway(locked: Place) -> None:
    with opened(locked) as book:
        journal = locked.path.with_name(locked.path.name + "-journal")
        with book.together("add_outing"):
            book.outings.put(outing("new"))
            book.receipts.put(b"a picture of a receipt " * 5000)
            assert journal.exists()
            for path in (journal, locked.path):
                assert not [word for word in NAMED if word.encode() in path.read_bytes()]
        assert book.outings.get("new") == outing("new")


def test_the_passphrase_is_all_it_takes_however_the_letters_are_composed(locked: Place) -> None:
    salt = salt_of(locked.path)
    for written in ("en liten röd båt", " en liten ro\u0308d ba\u030at\n"):
        assert derive_key(written, salt) == KEY
    assert derive_key("en liten rod bat", salt) != KEY


def test_without_a_key_or_with_another_one_the_book_is_refused_and_told_so(locked: Place) -> None:
    assert fault(locked, None).fault is Fault.ENCRYPTED
    told = fault(locked, Key(OTHER.raw, KEY.salt))
    assert told.fault is Fault.WRONG_KEY
    assert told.detail == ""


def test_a_damaged_first_page_is_told_from_a_wrong_key_only_to_whoever_has_the_right_one(
    locked: Place,
) -> None:
    content = bytearray(locked.path.read_bytes())
    content[100] ^= 1
    locked.path.write_bytes(content)
    assert fault(locked, KEY).fault is Fault.DAMAGED
    assert fault(locked, Key(OTHER.raw, KEY.salt)).fault is Fault.WRONG_KEY
    assert fault(locked, None).fault is Fault.ENCRYPTED


def test_damage_further_in_is_told_as_damage_to_whoever_has_the_key(locked: Place) -> None:
    content = bytearray(locked.path.read_bytes())
    for at in range(3 * 4096 + 50, len(content), 4096):
        content[at] ^= 1
    locked.path.write_bytes(content)
    assert fault(locked, KEY).fault is Fault.DAMAGED
    assert fault(locked, Key(OTHER.raw, KEY.salt)).fault is Fault.WRONG_KEY


def test_a_book_that_was_cut_short_is_told_as_damaged(locked: Place) -> None:
    locked.path.write_bytes(locked.path.read_bytes()[:-4096])
    assert fault(locked, KEY).fault is Fault.DAMAGED


def test_a_plain_book_opens_whatever_key_is_given(place: Place) -> None:
    filled(place)
    with opened(place, KEY) as book:
        assert book.key is None
        assert book.ledger() == family()


def test_a_key_never_shows_in_a_log() -> None:
    assert repr(KEY) == str(KEY) == "Key(…)"


# -- the recovery sheet --------------------------------------------------------------------------
@given(st.binary(min_size=32, max_size=32))
def test_what_the_recovery_sheet_says_is_the_key_again(raw: bytes) -> None:
    key = Key(raw, KEY.salt)
    groups = key.recovery()
    assert (len(groups), {len(group) for group in groups}) == (14, {4})
    for written in ("-".join(groups), " ".join(groups).lower().replace("0", "o").replace("1", "i")):
        assert key_written(written, KEY.salt) == key


@given(st.integers(0, 55), st.sampled_from("0123456789ABCDEFGHJKMNPQRSTVWXYZ"))
def test_a_slip_of_the_pen_on_the_recovery_sheet_is_noticed(at: int, letter: str) -> None:
    right = "".join(KEY.recovery())
    wrong = right[:at] + letter + right[at + 1 :]
    assert key_written(wrong, KEY.salt) == (KEY if wrong == right else None)


def test_passphrase_and_recovery_key_open_the_book_and_nothing_else_does(locked: Place) -> None:
    for secret in ("en liten röd båt", " ".join(KEY.recovery())):
        assert find_key(locked.path, secret) == KEY
    for secret in ("", "en liten", " ".join(OTHER.recovery()), "x" * 100_000, "\ud800"):
        assert find_key(locked.path, secret) is None
    with opened(locked, find_key(locked.path, "-".join(KEY.recovery()).lower())) as book:
        assert book.ledger() == family()


# -- copies, growing, repair ---------------------------------------------------------------------
def test_safety_copies_are_encrypted_and_can_be_looked_into_and_put_back(locked: Place) -> None:
    folder = locked.path.with_name("backups")
    with opened(locked) as book:
        made = back_up(book, folder, NOON)
    outside = copy_outside(made, locked.path.with_name("stick"), NOON, KEY)
    for path in (made.path, outside):
        assert is_encrypted(path)
        assert path.stat().st_mode & 0o777 == 0o600
        assert contents(path, KEY).outings == len(family().outings)
        for key, told in ((None, Fault.ENCRYPTED), (Key(OTHER.raw, KEY.salt), Fault.WRONG_KEY)):
            with pytest.raises(BookError) as refused:
                contents(path, key)
            assert refused.value.fault is told
    put_in_place(made.path, locked.path, NOON, KEY)
    assert is_encrypted(locked.path)
    with opened(locked) as book:
        assert book.export() == (family(), {TICKET_NAME: TICKET})


def under_another_key(plain: Path, target: Path) -> None:
    whole_file(target, lambda part: write_into(part, plain, None, OTHER))


def test_a_plain_or_older_copy_put_back_gets_the_key_of_the_book(place: Place) -> None:
    folder = place.path.with_name("backups")
    filled(place)
    with opened(place, None) as book:
        plain = back_up(book, folder, NOON).path
    older = folder / "book 2026-11-20 120000.ledsagapp"
    under_another_key(plain, older)
    for copy, key in ((plain, None), (older, OTHER)):
        put_in_place(copy, place.path, NOON, key, KEY)
        assert is_encrypted(place.path)
        with opened(place) as book:
            assert book.ledger() == family()


def test_a_copy_taken_out_stays_encrypted(locked: Place, tmp_path: Path) -> None:
    take_out(locked.path, tmp_path / "new", KEY)
    assert is_encrypted(tmp_path / "new")
    assert contents(tmp_path / "new", KEY).receipts == 1


def test_an_older_encrypted_book_grows_and_the_copy_of_before_is_encrypted(locked: Place) -> None:
    with open_book(locked.path, locked.state, create=False, steps=next_schema(), key=KEY) as book:
        assert book.ledger() == family()
    (copy,) = [path for path in locked.path.parent.iterdir() if "before-m999" in path.name]
    assert is_encrypted(copy)
    assert fault(locked, KEY).fault is Fault.NEWER


def test_copies_that_are_plain_or_of_another_key_are_found_and_get_the_key(place: Place) -> None:
    folder, stick = place.path.with_name("backups"), place.path.with_name("stick")
    filled(place)
    with opened(place, None) as book:
        made = back_up(book, folder, NOON)
    outside = copy_outside(made, stick, NOON)
    beside = place.path.with_name("book.replaced-20261101T101010.ledsagapp")
    other = folder / "book 2026-11-20 120000.ledsagapp"
    take_out(made.path, beside)
    under_another_key(made.path, other)
    (folder / "notes.ledsagapp").write_text("not a book at all")
    os.utime(outside, (1_000_000_000, 1_000_000_000))
    change_key(place.path, None, KEY)
    found = copies_without(place.path, (folder, stick), KEY)
    assert found.plain == (beside, made.path, outside)
    assert found.other == (other,)
    assert rekey_copies((*found.plain, *found.other), None, KEY) == (other,)
    assert rekey_copies(found.other, OTHER, KEY) == ()
    assert outside.stat().st_mtime == 1_000_000_000
    for path in (beside, made.path, outside, other):
        assert contents(path, KEY).outings == len(family().outings)
    assert copies_without(place.path, (folder, stick), KEY).plain == ()
    assert copies_without(place.path, (folder, stick), KEY).other == ()


def test_a_damaged_copy_is_left_as_it_is(locked: Place) -> None:
    copy = locked.path.with_name("book.old.ledsagapp")
    take_out(locked.path, copy, KEY)
    copy.write_bytes(copy.read_bytes()[:9000])
    before = copy.read_bytes()
    assert rekey_copies((copy,), KEY, OTHER) == (copy,)
    assert copy.read_bytes() == before


@pytest.mark.parametrize("bad", [0, 1, 2, 5])
def test_repair_reads_an_encrypted_book_page_by_page(locked: Place, bad: int) -> None:
    content = bytearray(locked.path.read_bytes())
    content[bad * 4096 + 700 : bad * 4096 + 720] = bytes(20)
    locked.path.write_bytes(content)
    target = locked.path.with_name("saved.ledsagapp")
    rescued = rescue_book(locked.path, target, KEY)
    assert rescued.bad >= 1
    assert is_encrypted(target)
    with open_book(target, locked.state, create=False, key=KEY) as book:
        assert len(book.outings.all()) == len(family().outings)
    assert not [path for path in locked.path.parent.iterdir() if path.name.startswith(".")]


def test_repair_can_be_stopped_and_leaves_nothing(locked: Place) -> None:
    target = locked.path.with_name("saved.ledsagapp")
    seen: list[float] = []

    def watch(share: float) -> bool:
        seen.append(share)
        return share < 0.5

    with pytest.raises(StoppedError):
        rescue_book(locked.path, target, KEY, watch)
    assert seen == sorted(seen)
    assert not target.exists()
    assert not [path for path in locked.path.parent.iterdir() if path.name.startswith(".")]


def test_repair_of_an_encrypted_book_needs_its_key(locked: Place) -> None:
    with pytest.raises(BookError) as told:
        rescue_book(locked.path, locked.path.with_name("saved"))
    assert told.value.fault is Fault.ENCRYPTED
