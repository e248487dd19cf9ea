"""Changing and removing the key of a book: at each moment it is the old or the new one, whole."""

import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing, suppress
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import Key, is_encrypted, salt_of
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.progress import StoppedError
from tests.builders.entries import TICKET, TICKET_NAME, family, outing
from tests.storage.conftest import KEY, OTHER, Place, filled, opened

ROOT = Path(__file__).resolve().parents[3]


@pytest.mark.parametrize(("before", "after"), [(None, KEY), (KEY, OTHER), (KEY, None)])
def test_a_book_goes_from_any_key_to_any_other_and_loses_nothing(
    place: Place, before: Key | None, after: Key | None
) -> None:
    filled(place)
    dump = dumped(place.path, None)
    if before is not None:
        change_key(place.path, None, before)
    change_key(place.path, before, after)
    assert is_encrypted(place.path) is (after is not None)
    assert dumped(place.path, after) == dump
    with opened(place, after) as book:
        assert book.undo.undo() is not None


def dumped(path: Path, key: Key | None) -> list[object]:
    """Everything in the file, row by row."""
    with closing(connect(path, key)) as db:
        made = db.execute("SELECT type, name, sql FROM sqlite_master ORDER BY 1, 2").fetchall()
        rows = [
            (name, sorted(db.execute(f'SELECT * FROM "{name}"').fetchall(), key=repr))
            for kind, name, _sql in made
            if kind == "table"
        ]
        return [made, rows, db.execute("PRAGMA user_version").fetchone()]


def test_changing_the_key_can_be_stopped_and_leaves_the_book_as_it_was(place: Place) -> None:
    filled(place)
    before = place.path.read_bytes()
    with pytest.raises(StoppedError):
        change_key(place.path, None, KEY, lambda _share: False)
    assert place.path.read_bytes() == before
    assert not [path for path in place.path.parent.iterdir() if path.name.startswith(".")]


def test_a_book_that_is_open_is_not_put_under_another_key(place: Place) -> None:
    filled(place)
    with opened(place, None), pytest.raises(BookError) as told:
        change_key(place.path, None, KEY)
    assert told.value.fault is Fault.LOCKED


def test_no_room_while_encrypting_leaves_the_book_as_it_was(
    place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    filled(place)
    before = place.path.read_bytes()

    def full(_file: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(BookError) as told:
        change_key(place.path, None, KEY)
    assert told.value.fault is Fault.DISK_FULL
    assert place.path.read_bytes() == before
    assert not [path for path in place.path.parent.iterdir() if path.name.startswith(".")]


CHANGING = """
import sys, json
from pathlib import Path
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.encryption.keys import Key
path, before, after = json.loads(sys.argv[1])
as_key = lambda words: Key(bytes.fromhex(words[0]), bytes.fromhex(words[1])) if words else None
print("begun", flush=True)
tell = lambda share: print(share, flush=True) or True
change_key(Path(path), as_key(before), as_key(after), tell)
print("done", flush=True)
"""


@pytest.mark.parametrize("turn", range(12))
def test_a_kill_while_the_key_is_changed_leaves_the_old_or_the_new_whole_book(
    place: Place, turn: int
) -> None:
    filled(place)
    with opened(place, None) as book:
        book.receipts.put(os.urandom(3_000_000))
    before, after = ((None, KEY), (KEY, OTHER), (KEY, None))[turn % 3]
    if before is not None:
        change_key(place.path, None, before)
    dump = dumped(place.path, before)
    words = [[key.raw.hex(), key.salt.hex()] if key else None for key in (before, after)]
    told = json.dumps([str(place.path), *words])
    with subprocess.Popen(
        [sys.executable, "-c", CHANGING, told], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as running:
        assert running.stdout is not None
        for _ in range(1 + turn):  # killed after so many words of how far it has come
            running.stdout.readline()
        running.kill()
    now = after if is_encrypted(place.path) != (before is not None) else before
    if before is not None and after is not None:
        now = after if salt_of(place.path) == after.salt else before
    with opened(place, now) as book:
        assert book.ledger() == family()
    assert dumped(place.path, now) == dump
    # What was left halfway is gone, so that no plain copy stays behind.
    assert not [path for path in place.path.parent.iterdir() if path.name.startswith(".")]


WRITING = """
import sys, os
from pathlib import Path
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.opening import open_book
from tests.builders.entries import outing
key = Key(bytes.fromhex(sys.argv[3]), bytes.fromhex(sys.argv[4]))
book = open_book(Path(sys.argv[1]), Path(sys.argv[2]), create=False, key=key)
book._connection._db.execute("PRAGMA cache_size = 5").fetchall()
with book.together("add_outing"):
    for number in range(300):
        book.outings.put(outing(f"x{number}"))
        book.receipts.put(os.urandom(20_000))
    print("halfway", flush=True)
    os.kill(os.getpid(), 9)
"""


def test_a_wrong_key_after_a_crash_spoils_nothing_for_the_right_one(locked: Place) -> None:
    words = (KEY.raw.hex(), KEY.salt.hex())
    subprocess.run(
        [sys.executable, "-c", WRITING, locked.path, locked.state, *words], cwd=ROOT, check=False
    )
    assert locked.path.with_name(locked.path.name + "-journal").exists()
    with pytest.raises(BookError):
        opened(locked, Key(OTHER.raw, KEY.salt))
    with opened(locked) as book:
        assert book.export() == (family(), {TICKET_NAME: TICKET})


def test_the_passphrase_alone_opens_the_book_in_the_tool_of_sqlcipher(locked: Place) -> None:
    with closing(dbapi2.connect(str(locked.path))) as db:
        db.execute("PRAGMA key = 'en liten röd båt'")
        assert db.execute("SELECT count(*) FROM outing").fetchall() == [(len(family().outings),)]
    with closing(sqlite3.connect(locked.path)) as plain, pytest.raises(sqlite3.DatabaseError):
        plain.execute("SELECT count(*) FROM outing")


def test_a_change_that_failed_does_not_make_an_encrypted_book_a_stranger(locked: Place) -> None:
    with opened(locked) as book:
        for number in range(3):
            with suppress(ZeroDivisionError), book.together("add_outing"):
                book.outings.put(outing(f"x{number}"))
                with suppress(KeyError), book.together("add_outing"):
                    book.outings.put(outing(f"y{number}"))
                    raise KeyError
                book.outings.put(outing(f"z{number}"))
                raise ZeroDivisionError
            whole, part = book.together("add_outing"), book.together("add_outing")
            with suppress(ZeroDivisionError), whole, part:
                book.outings.put(outing(f"x{number}"))
                raise ZeroDivisionError
            book.try_writing()
            book.outings.put(outing(f"kept{number}"))
        assert len(book.outings.all()) == len(family().outings) + 3
        assert book.undo.undo() is not None


def test_another_program_that_writes_in_an_encrypted_book_is_noticed(locked: Place) -> None:
    with opened(locked) as book:
        book.outings.put(outing("mine"))
        with closing(connect(locked.path, KEY)) as db:
            db.execute("UPDATE outing SET note = 'theirs'")
        with pytest.raises(BookError) as told:
            book.outings.put(outing("mine too"))
        assert told.value.fault is Fault.REPLACED
