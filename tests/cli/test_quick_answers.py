"""What is answered from little is what the whole program would have answered, byte for byte."""

import json
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ledsagapp.cli.account import as_json, quick_answer
from ledsagapp.cli.arguments.parser import parser
from ledsagapp.cli.main import main as whole
from ledsagapp.cli.start import main
from ledsagapp.domain.accounting.account_values import Account, Accounts
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Kind, Policy, Staffing
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import read
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from tests.builders import figures
from tests.builders.entries import family

Captured = pytest.CaptureFixture[str]


@pytest.fixture
def book(tmp_path: Path) -> Callable[[Ledger], Path]:
    """A book with a ledger in it; its folder."""

    def make(ledger: Ledger) -> Path:
        with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as made:
            made.import_ledger(ledger, {})
        return tmp_path

    return make


def quick(folder: Path, *more: str) -> bytes | None:
    return quick_answer(parser().parse_args(["--data", str(folder), "account", "--json", *more]))


@pytest.mark.parametrize("path", figures.CASES, ids=lambda path: path.stem)
def test_the_figures_of_every_case_are_those_of_the_whole_program(
    path: Path, book: Callable[[Ledger], Path], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    case = figures.case(path)
    document = read(figures.as_bytes(case["ledger"]), {}, for_book=True)
    folder = book(document.ledger)
    for on in ("2026-11-15", "2027-01-01"):
        assert whole(["--data", str(folder), "account", "--json", "--on", on]) == 0
        answer = capsysbinary.readouterr().out
        assert quick(folder, "--on", on) == answer
        assert main(["--data", str(folder), "account", "--json", "--on", on]) == 0
        assert capsysbinary.readouterr().out == answer


def test_companions_are_read_where_each_of_them_counts(book: Callable[[Ledger], Path]) -> None:
    ledger = family()
    counted = [
        replace(one, rules=replace(one.rules, staffing=Staffing.PER_COMPANION))
        for one in ledger.decisions
    ]
    outings = [replace(one, companion_ids=("c1", "c2")) for one in ledger.outings]
    folder = book(replace(ledger, decisions=tuple(counted), outings=tuple(outings)))
    twice = json.loads(quick(folder, "--on", "2026-12-31") or b"{}")
    used = [frame["used"] for one in twice["accounts"] for frame in one["frames"]]
    outings = [replace(one, companion_ids=("c1",)) for one in ledger.outings]
    with open_book(folder / "book.ledsagapp", folder / "state", create=False) as opened:
        for one in outings:
            opened.outings.put(one)
    once = json.loads(quick(folder, "--on", "2026-12-31") or b"{}")
    hours = [n for n, one in enumerate(once["accounts"]) if one["kind"] == Kind.HOURS]
    assert hours
    assert any(used), "the family has used something"
    assert [frame["used"] for one in once["accounts"] for frame in one["frames"]] != used


@pytest.mark.parametrize("what", ["passphrase", "earlier", "cut off", "unknown word", "missing"])
def test_whatever_is_odd_is_left_to_the_whole_program(
    what: str, book: Callable[[Ledger], Path]
) -> None:
    folder = book(family())
    path = folder / "book.ledsagapp"
    assert quick(folder) is not None
    if what == "passphrase":
        change_key(path, None, new_key("en liten röd båt"))
    elif what == "missing":
        path.unlink()
    elif what == "cut off":
        path.with_name(f"{path.name}-journal").write_bytes(b"x")
    else:
        db = connect(path)
        statement = (
            "UPDATE outing SET status = 'moved'"
            if what == "unknown word"
            else "DELETE FROM _sqlite_migrations WHERE name LIKE 'm006%'"
        )
        db.execute(statement)
        db.close()
    assert quick(folder) is None


@pytest.mark.parametrize(
    ("column", "value"),
    [("cancelled_by", "robot"), ("cancelled_on", "2026-02-30"), ("private", "{")],
)
def test_a_row_that_is_set_aside_for_what_no_account_asks_for_counts_nothing(
    column: str,
    value: str,
    book: Callable[[Ledger], Path],
    capsysbinary: pytest.CaptureFixture[bytes],
) -> None:
    folder = book(family())
    words = ["--data", str(folder), "account", "--json", "--on", "2026-12-31"]
    assert main(words) == 0
    before = capsysbinary.readouterr().out
    with closing(connect(folder / "book.ledsagapp")) as db:
        db.execute(f"UPDATE outing SET {column} = ? WHERE status = 'done'", (value,))
    assert whole(words) == 0
    answer = capsysbinary.readouterr().out
    assert answer != before
    assert main(words) == 0
    assert capsysbinary.readouterr().out == answer


def test_figures_can_be_asked_for_while_the_window_is_open(
    book: Callable[[Ledger], Path], capsys: Captured
) -> None:
    folder = book(family())
    with open_book(folder / "book.ledsagapp", folder / "state", create=False):
        assert main(["--data", str(folder), "account", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["accounts"]


def test_a_process_of_its_own_says_all_of_it(
    book: Callable[[Ledger], Path], capsysbinary: pytest.CaptureFixture[bytes]
) -> None:
    folder = book(family())
    for words in (["--data", str(folder), "account", "--json"], ["read", "amount", "145"]):
        command = [sys.executable, "-m", "ledsagapp.cli", *words]
        own = subprocess.run(command, check=False, capture_output=True)
        assert (own.returncode, own.stderr) == (0, b"")
        assert main(words) == 0
        assert capsysbinary.readouterr().out == own.stdout


def test_what_is_wrong_is_told_as_ever(book: Callable[[Ledger], Path], capsys: Captured) -> None:
    folder = book(family())
    assert main(["--data", str(folder), "account", "--json", "--person", "ingen"]) == 2
    assert main(["--data", str(folder), "account", "--json", "--on", "i går"]) == 2
    assert main(["read", "amount", "145 50"]) == 2
    told = capsys.readouterr()
    assert told.out == ""
    assert len(told.err.splitlines()) == 3


@given(st.text(), st.integers())
def test_figures_are_written_as_the_standard_library_would(text: str, number: int) -> None:
    account = Account(text, Kind.COSTS, (text, ""), Policy.POOL, (), None, number % 10**9)
    found = Accounts(date(2026, 11, 29), (account,), (text,))
    expected = {
        "on": "2026-11-29",
        "accounts": [
            {
                "person_id": text,
                "kind": "costs",
                "decision_ids": [text, ""],
                "policy": "pool",
                "frames": [],
                "current": None,
                "not_eligible": number % 10**9,
            }
        ],
        "unassigned": [text],
    }
    written = json.dumps(expected, ensure_ascii=False, indent=2) + "\n"
    assert as_json(found).decode() == written
