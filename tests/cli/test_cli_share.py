"""``ledsag share``, as a family does it: everything without a window."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Companion
from ledsagapp.exchange.ledger.document import LedgerDocument, write
from tests.builders.entries import TICKET, TICKET_NAME, expense, outing, person, receipt
from tests.cli.calls import Ledsag


@pytest.fixture
def home(tmp_path: Path, ledsag: Ledsag) -> Path:
    """Anna's book is full and shared; Bo has no book yet."""
    (tmp_path / "folder").mkdir()
    ledger = tmp_path / "family.json"
    ledger.write_bytes(write(LedgerDocument(_ledger(), {TICKET_NAME: TICKET})))
    assert ledsag("import", "--data", tmp_path / "anna", ledger).code == 0
    started = ledsag(*_share(tmp_path, "anna", "start"), *_where(tmp_path))
    assert (started.code, started.err) == (0, "")
    return tmp_path


def _ledger() -> Ledger:
    return Ledger(
        people=(person(),),
        companions=(Companion("c1", "Yusuf Ali"),),
        outings=(outing(),),
        expenses=(expense(receipts=(receipt(),)),),
    )


def _share(home: Path, who: str, way: str) -> list[object]:
    return ["share", way, "--data", home / who]


def _where(home: Path) -> list[object]:
    return ["--folder", home / "folder", "--key-file", home / "key.txt"]


def _json(ledsag: Ledsag, *arguments: object) -> Any:
    answer = ledsag(*arguments, "--json")
    assert answer.code == 0, answer.err
    return json.loads(answer.out)


def test_a_family_starts_joins_exchanges_and_leaves(home: Path, ledsag: Ledsag) -> None:
    assert ledsag(*_share(home, "bo", "join"), *_where(home)).code == 0
    books = [ledsag("export", "--data", home / who).out for who in ("anna", "bo")]
    assert books[0] == books[1]
    assert ledsag("add", "--data", home / "bo", "--yes", "2026-11-20 13-16 bio").code == 0
    assert _json(ledsag, *_share(home, "bo", "exchange"))["sent"] >= 1
    came = _json(ledsag, *_share(home, "anna", "exchange"))
    assert came["received"] >= 1
    books = [ledsag("export", "--data", home / who).out for who in ("anna", "bo")]
    assert books[0] == books[1]
    status = _json(ledsag, *_share(home, "anna", "status"))
    assert [one["this"] for one in status["devices"]] == [True, False]
    assert all(one["heard"] for one in status["devices"])
    assert ledsag(*_share(home, "bo", "leave")).code == 0
    status = _json(ledsag, *_share(home, "anna", "status"))
    assert [one["left"] for one in status["devices"]] == [False, True]
    assert ledsag(*_share(home, "bo", "exchange")).code == 2


def test_who_waits_for_files_is_told_whose(home: Path, ledsag: Ledsag) -> None:
    folder, later = home / "folder", home / "later"
    later.mkdir()
    for path in folder.glob("*.parcel"):
        path.rename(later / path.name)
    added = ledsag("import", "--data", home / "bo", home / "family.json")
    assert added.code == 0, added.err
    joined = ledsag(*_share(home, "bo", "join"), *_where(home))
    assert b"Waiting for files from" in joined.out
    assert b"Waiting for files from" in ledsag(*_share(home, "bo", "status")).out
    waiting = _json(ledsag, *_share(home, "bo", "exchange"))
    assert (waiting["sent"], len(waiting["waits_for"])) == (0, 1)
    for path in later.iterdir():
        path.rename(folder / path.name)
    done = _json(ledsag, *_share(home, "bo", "exchange"))
    assert (done["sent"] > 0, done["waits_for"]) == (True, [])
    assert _json(ledsag, *_share(home, "bo", "status"))["waits_for"] == []


def test_the_key_is_private_and_never_written_over(home: Path, ledsag: Ledsag) -> None:
    key = home / "key.txt"
    assert key.stat().st_mode & 0o077 == 0
    assert len(key.read_text("ascii").strip()) == 74
    refused = ledsag("share", "start", "--data", home / "cia", *_where(home))
    assert (refused.code, refused.out) == (2, b"")
    assert "never written over" in refused.err


def test_nothing_in_the_folder_can_be_read_without_the_key(home: Path) -> None:
    files = list((home / "folder").iterdir())
    assert files
    for path in files:
        data = path.read_bytes()
        assert data.startswith(b"age-encryption.org/v1\n")
        assert TICKET_NAME[:12] not in path.name


def test_another_key_is_refused_and_makes_no_share(home: Path, ledsag: Ledsag) -> None:
    (home / "other").mkdir()
    other = ["--folder", home / "other", "--key-file", home / "other.txt"]
    assert ledsag("import", "--data", home / "cia", home / "family.json").code == 0
    assert ledsag("share", "start", "--data", home / "cia", *other).code == 0
    wrong = ["--folder", home / "folder", "--key-file", home / "other.txt"]
    refused = ledsag("share", "join", "--data", home / "bo", *wrong)
    assert (refused.code, refused.out) == (2, b"")
    assert "lies nothing that this key opens" in refused.err
    (home / "bad.txt").write_text("hemligt")
    bad = ["--folder", home / "folder", "--key-file", home / "bad.txt"]
    refused = ledsag("share", "join", "--data", home / "bo", *bad)
    assert (refused.code, refused.out) == (2, b"")
    assert "no family key" in refused.err


@pytest.mark.parametrize("way", ["exchange", "status", "leave"])
def test_a_book_that_is_not_shared_says_so(home: Path, ledsag: Ledsag, way: str) -> None:
    assert ledsag("import", "--data", home / "cia", home / "family.json").code == 0
    refused = ledsag("share", way, "--data", home / "cia")
    assert (refused.code, refused.out) == (2, b"")
    assert "not shared" in refused.err


def test_a_folder_that_is_not_there_is_said(home: Path, ledsag: Ledsag) -> None:
    where = ["--folder", home / "nowhere", "--key-file", home / "new.txt"]
    assert ledsag("import", "--data", home / "cia", home / "family.json").code == 0
    refused = ledsag("share", "start", "--data", home / "cia", *where)
    assert (refused.code, refused.out) == (2, b"")
    assert "nowhere" in refused.err
    assert ledsag("share", "status", "--data", home / "cia").code == 2


@pytest.mark.parametrize("way", ["--go-on", "--say-again"])
def test_a_book_put_back_from_a_copy_asks_what_is_to_hold(
    home: Path, ledsag: Ledsag, way: str
) -> None:
    copy = (home / "anna" / "book.ledsagapp").read_bytes()
    assert ledsag(*_share(home, "bo", "join"), *_where(home)).code == 0
    for who in ("bo", "anna"):
        assert ledsag("add", "--data", home / who, "--yes", "2026-11-20 13-16 bio").code == 0
        assert ledsag(*_share(home, who, "exchange")).code == 0
    (home / "anna" / "book.ledsagapp").write_bytes(copy)
    refused = ledsag(*_share(home, "anna", "exchange"))
    assert (refused.code, refused.out) == (2, b"")
    assert "put back from a copy" in refused.err
    assert ledsag(*_share(home, "anna", "exchange"), way).code == 0
    assert ledsag(*_share(home, "bo", "exchange")).code == 0
    books = [json.loads(ledsag("export", "--data", home / who).out) for who in ("anna", "bo")]
    assert books[0] == books[1]
    assert len(books[0]["outings"]) == (3 if way == "--go-on" else 1)


def test_another_copy_of_the_book_is_previewed_taken_in_and_left_as_it_is(
    tmp_path: Path, ledsag: Ledsag
) -> None:
    ledger = tmp_path / "family.json"
    ledger.write_bytes(write(LedgerDocument(_ledger(), {TICKET_NAME: TICKET})))
    assert ledsag("import", "--data", tmp_path / "anna", ledger).code == 0
    shutil.copytree(tmp_path / "anna", tmp_path / "bo")
    shutil.rmtree(tmp_path / "bo" / "state", ignore_errors=True)
    assert ledsag("add", "--data", tmp_path / "bo", "--yes", "2026-11-20 13-16 bio").code == 0
    copy = next((tmp_path / "bo").rglob("*.ledsagapp"))
    before = copy.read_bytes()
    merge = ["share", "merge", "--data", tmp_path / "anna", copy]
    seen = _json(ledsag, *merge, "--preview")
    assert (seen["entries"]["outing"]["new"], seen["taken"]) == (1, False)
    assert "1 ny utflykt" in ledsag(*merge, "--preview", "--lang", "sv").out.decode()
    assert _json(ledsag, *merge)["taken"]
    books = [ledsag("export", "--data", tmp_path / who).out for who in ("anna", "bo")]
    assert books[0] == books[1]
    assert copy.read_bytes() == before
    assert _json(ledsag, *merge)["entries"] == {}
    own = next((tmp_path / "anna").rglob("*.ledsagapp"))
    for wrong, said in ((ledger, "is no book"), (own, "the book that is open")):
        refused = ledsag("share", "merge", "--data", tmp_path / "anna", wrong)
        assert (refused.code, said in refused.err) == (2, True), refused.err


def test_what_never_comes_need_not_be_waited_for(home: Path, ledsag: Ledsag) -> None:
    (home / "other").mkdir()
    for path in (home / "folder").glob("*.state"):
        shutil.copy(path, home / "other")
    assert ledsag("import", "--data", home / "bo", home / "family.json").code == 0
    where = ["--folder", home / "other", "--key-file", home / "key.txt"]
    assert ledsag(*_share(home, "bo", "join"), *where).code == 0
    waits = _json(ledsag, *_share(home, "bo", "exchange"))
    assert (waits["sent"], len(waits["waits_for"])) == (0, 1)
    done = _json(ledsag, *_share(home, "bo", "exchange"), "--no-wait")
    assert (done["sent"] > 0, done["waits_for"]) == (True, [])


def test_two_who_have_begun_in_one_folder_are_told(home: Path, ledsag: Ledsag) -> None:
    (home / "other").mkdir()
    where = ["--folder", home / "other", "--key-file", home / "bos.txt"]
    assert ledsag("import", "--data", home / "bo", home / "family.json").code == 0
    assert ledsag(*_share(home, "bo", "start"), *where).code == 0
    for path in (home / "folder").iterdir():
        shutil.copy(path, home / "other")
    for way in ("exchange", "status"):
        assert ledsag(*_share(home, "bo", way)).out.count(b"agree on one of the keys") == 1
    assert _json(ledsag, *_share(home, "bo", "status"))["another_key"] is True
