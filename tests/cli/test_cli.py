"""The command line as a person or a program meets it."""

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ledsagapp.cli.arguments.parser import parser
from ledsagapp.cli.main import BAD_INPUT, DISAGREES, INTERRUPTED
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.opening import open_book
from tests.builders import figures
from tests.builders.ledgers import document
from tests.cli.calls import Answer, Ledsag, written

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "data"


def a_case(folder: Path, number: str = "01") -> tuple[Path, Any]:
    path = next(path for path in figures.CASES if path.stem.startswith(number))
    case = figures.case(path)
    return written(folder, case["ledger"]), case


@pytest.mark.parametrize("path", figures.CASES, ids=lambda path: path.stem)
def test_every_worked_case_gives_its_figures(path: Path, ledsag: Ledsag, tmp_path: Path) -> None:
    case = figures.case(path)
    ledger = written(tmp_path, case["ledger"])
    answer = ledsag("account", ledger, "--on", case["on"], "--json")
    assert (answer.code, answer.err) == (0, "")
    assert json.loads(answer.out) == case["expected"]


def test_the_keys_of_the_answer_have_the_order_of_the_contract(
    ledsag: Ledsag, tmp_path: Path
) -> None:
    ledger, case = a_case(tmp_path)
    answer = ledsag("account", ledger, "--on", case["on"], "--json")
    assert answer.out == (json.dumps(case["expected"], indent=2) + "\n").encode()


def test_a_program_gets_the_same_bytes_in_every_language(ledsag: Ledsag, tmp_path: Path) -> None:
    ledger, case = a_case(tmp_path)
    asked = ("account", ledger, "--on", case["on"], "--json", "--lang")
    assert ledsag(*asked, "sv") == ledsag(*asked, "en")


def test_a_minus_reads_the_ledger_from_standard_input(
    ledsag: Ledsag, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ledger, case = a_case(tmp_path)
    with io.TextIOWrapper(io.BytesIO(ledger.read_bytes())) as given:
        monkeypatch.setattr(sys, "stdin", given)
        answer = ledsag("account", "-", "--on", case["on"], "--json")
    assert json.loads(answer.out) == case["expected"]


def test_the_table_shows_months_sums_and_what_is_left(ledsag: Ledsag, tmp_path: Path) -> None:
    ledger, _ = a_case(tmp_path, "29")
    text = ledsag("account", ledger, "--on", "2026-01-10", "--lang", "en").out.decode()
    assert text.startswith("Elsa Lind: Hours (d1)\n")
    assert "  2026-01-01 – 2026-01-31     12 h       12 h   0 h      0 h   0 h  12 h\n" in text
    assert "Left in this period: 36 h\nBooked: 4 h\n" in text


def test_the_table_tells_of_entries_without_a_decision(ledsag: Ledsag, tmp_path: Path) -> None:
    ledger, case = a_case(tmp_path, "32")
    text = ledsag("account", ledger, "--on", case["on"], "--lang", "en").out.decode()
    assert text.endswith("No decision was in force for these entries:\noX\n")


@pytest.mark.parametrize("number", ["03", "20", "22", "23", "26"])
def test_every_way_of_reckoning_has_a_table(ledsag: Ledsag, tmp_path: Path, number: str) -> None:
    ledger, case = a_case(tmp_path, number)
    answer = ledsag("account", ledger, "--on", case["on"])
    assert (answer.code, answer.err) == (0, "")


def test_a_table_without_decisions_says_so(ledsag: Ledsag, tmp_path: Path) -> None:
    ledger = written(tmp_path, document())
    assert ledsag("account", ledger, "--lang", "en").out == b"There is no decision.\n"


def test_an_account_to_come_is_shown_without_months(ledsag: Ledsag, tmp_path: Path) -> None:
    ledger, _ = a_case(tmp_path)
    text = ledsag("account", ledger, "--on", "2025-12-31", "--lang", "en").out.decode()
    assert text.endswith("The decision is not in force yet.\n")


def test_one_person_can_be_asked_for_by_name(ledsag: Ledsag, tmp_path: Path) -> None:
    _, case = a_case(tmp_path, "32")
    people = [*case["ledger"]["people"], {"id": "p2", "name": "Nils Ek"}]
    ledger = written(tmp_path, {**case["ledger"], "people": people})
    asked = ("account", ledger, "--on", case["on"], "--json", "--person")
    assert json.loads(ledsag(*asked, "Elsa Lind").out) == case["expected"]
    assert json.loads(ledsag(*asked, "p2").out) == {
        "on": case["on"],
        "accounts": [],
        "unassigned": [],
    }
    nobody = ledsag(*asked, "Ingen")
    assert nobody == Answer(2, b"", "--person: no such person (Ingen)\n")


def broken(case: Any) -> Any:
    ledger = json.loads(json.dumps(case["ledger"]))
    ledger["outings"][0]["status"] = "dnoe"
    ledger["outings"][3]["end"] = "2026-03-03T08:00"
    del ledger["people"][0]["name"]
    return ledger


def test_every_fault_of_a_document_is_one_line_with_its_place(
    ledsag: Ledsag, tmp_path: Path
) -> None:
    _, case = a_case(tmp_path)
    answer = ledsag("account", written(tmp_path, broken(case)), "--json")
    assert (answer.code, answer.out) == (2, b"")
    assert answer.err.splitlines() == [
        "people[0].name: missing",
        f"outings[0].status: unknown value (dnoe, {', '.join(Status)})",
        "outings[3].end: before start",
    ]


def test_a_person_gets_faults_as_sentences(ledsag: Ledsag, tmp_path: Path) -> None:
    _, case = a_case(tmp_path)
    answer = ledsag("account", written(tmp_path, broken(case)), "--lang", "en")
    assert "outings[3].end: The end is not after the start." in answer.err.splitlines()


def test_a_fault_of_the_whole_document_names_the_file(ledsag: Ledsag, tmp_path: Path) -> None:
    path = tmp_path / "ledger.json"
    path.write_text("{", "utf-8")
    answer = ledsag("account", path, "--json")
    assert answer == Answer(2, b"", f"{path}: not json (1, 2)\n")


def test_a_strange_key_cannot_break_the_line_of_a_fault(ledsag: Ledsag, tmp_path: Path) -> None:
    _, case = a_case(tmp_path)
    ledger = json.loads(json.dumps(case["ledger"]))
    ledger["decisions"][0]["rules"] = {"a\nb\x1b[31m": 1}
    answer = ledsag("account", written(tmp_path, ledger), "--json")
    assert answer.err == "decisions[0].rules.a�b�[31m: unknown key\n"


def test_an_impossible_day_is_refused(ledsag: Ledsag, tmp_path: Path) -> None:
    ledger, _ = a_case(tmp_path)
    answer = ledsag("account", ledger, "--on", "2026-02-30", "--json")
    assert answer == Answer(2, b"", "--on: date not there (2026-02-30)\n")


def test_what_cannot_be_read_is_said_in_a_sentence(ledsag: Ledsag, tmp_path: Path) -> None:
    for name in (tmp_path, tmp_path / "nothing.json"):
        answer = ledsag("account", name, "--lang", "en")
        assert (answer.code, answer.out) == (2, b"")
        assert answer.err.startswith(f"{name} cannot be read or written: ")
        assert answer.err.count("\n") == 1


def test_a_ledger_taken_into_the_book_comes_out_the_same(
    ledsag: Ledsag, tmp_path: Path, book: Path
) -> None:
    ledger, case = a_case(tmp_path)
    taken = ledsag("import", ledger, "--data", book, "--lang", "en")
    assert taken == Answer(0, b"New: 10. Changed: 0. Already there: 0.\n", "")
    shown = ledsag("account", "--data", book, "--on", case["on"], "--json")
    assert json.loads(shown.out) == case["expected"]
    assert json.loads(ledsag("export", "--data", book).out) == case["ledger"]
    target = tmp_path / "out.json"
    assert ledsag("export", target, "--data", book) == Answer(0, b"", "")
    assert json.loads(target.read_bytes()) == case["ledger"]


def test_a_ledger_that_contradicts_the_book_is_taken_in_and_told(
    ledsag: Ledsag, tmp_path: Path, book: Path
) -> None:
    ledger, case = a_case(tmp_path)
    ledsag("import", ledger, "--data", book)
    other = json.loads(json.dumps(case["ledger"]))
    other["decisions"][0]["id"] = "other"
    answer = ledsag("import", written(tmp_path, other), "--data", book, "--lang", "en")
    assert (answer.code, answer.err) == (0, "")
    assert b"To look at:\ndecisions other.valid_from: Another decision" in answer.out
    whole = tmp_path / "whole.json"
    ledsag("export", whole, "--data", book)
    again = ledsag("import", whole, "--data", tmp_path / "elsewhere", "--lang", "en")
    assert again.code == 0
    assert ledsag("export", "--data", tmp_path / "elsewhere").out == whole.read_bytes()


def test_what_was_changed_in_the_book_since_is_replaced_only_when_asked(
    ledsag: Ledsag, tmp_path: Path, book: Path
) -> None:
    ledger, case = a_case(tmp_path)
    ledsag("import", ledger, "--data", book)
    outing = case["ledger"]["outings"][0]["id"]
    assert ledsag("undo", "--data", book).code == 0
    assert ledsag("redo", "--data", book).code == 0
    changed = json.loads(json.dumps(case["ledger"]))
    changed["outings"][0]["note"] = "Rättat"
    answer = ledsag("import", written(tmp_path, changed), "--data", book, "--lang", "en")
    assert answer.out.startswith(b"New: 0. Changed: 1.")
    told = ledsag("history", outing, "--data", book).out.decode()
    assert 'note: null → "Rättat"' in told
    assert len(told.splitlines()) >= 2
    ledsag("undo", "--data", book)
    assert json.loads(ledsag("export", "--data", book).out) == case["ledger"]
    missing = ledsag("history", "nobody", "--data", book, "--lang", "en")
    assert (missing.code, missing.out) == (2, b"")
    assert "nobody" in missing.err


def test_what_stands_out_is_told_before_and_after_in_words_and_for_programs(
    ledsag: Ledsag, tmp_path: Path, book: Path
) -> None:
    ledger, case = a_case(tmp_path)
    ledsag("import", ledger, "--data", book)
    changed = json.loads(json.dumps(case["ledger"]))
    outing = changed["outings"][0]
    with open_book(book / "book.ledsagapp", book / "state", create=False) as opened:
        opened.outings.put(replace(opened.outings.all()[0], note="Skrivet här"))
    outing["note"] = "Rättat"
    changed["decisions"].append({**changed["decisions"][0], "id": "other"})
    data = written(tmp_path, changed)
    before = ledsag("export", "--data", book).out
    seen = ledsag("import", data, "--data", book, "--preview", "--lang", "sv").out.decode()
    assert seen.splitlines()[0] == "1 nya, 0 ändrade, 9 fanns redan."
    assert seen.splitlines()[2:] == [f"outing {outing['id']}", "Inget har ändrats."]
    assert ledsag("export", "--data", book).out == before
    answer = ledsag("import", data, "--data", book, "--json")
    assert (answer.code, answer.err) == (0, "")
    told = json.loads(answer.out)
    assert (told["added"], told["changed"], told["same"]) == (1, 0, 9)
    assert told["changed_here_since"] == [{"table": "outing", "id": outing["id"]}]
    (fault,) = told["to_look_at"]
    assert (fault["place"], fault["code"]) == ("decisions other.valid_from", "overlap")


@pytest.mark.parametrize(("lang", "look"), [("sv", "Att titta på:"), ("fi", "Katsottavaa:")])
def test_what_to_look_at_is_told_in_the_language_asked_for(
    ledsag: Ledsag, tmp_path: Path, book: Path, lang: str, look: str
) -> None:
    ledger, case = a_case(tmp_path)
    ledsag("import", ledger, "--data", book)
    other = json.loads(json.dumps(case["ledger"]))
    other["decisions"][0]["id"] = "other"
    data = written(tmp_path, other)
    told = ledsag("import", data, "--data", book, "--lang", lang).out.decode().splitlines()
    assert told[1] == look
    assert told[2].startswith("decisions other.valid_from: ")


def test_the_exit_codes_stand_in_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        parser().parse_args(["--lang", "en", "--help"])
    codes = " ".join(capsys.readouterr().out.split()).partition("Exit codes: ")[2]
    for code in (0, DISAGREES, BAD_INPUT, INTERRUPTED):
        assert f"{code}, " in codes


@pytest.mark.parametrize("command", ["account", "export"])
def test_a_book_that_is_not_there_is_not_made_by_asking(
    ledsag: Ledsag, book: Path, command: str
) -> None:
    answer = ledsag(command, "--data", book, "--lang", "en")
    assert answer.code == 2
    assert answer.err == f"There is no book at {book / 'book.ledsagapp'}.\n"
    assert not book.exists()


def test_a_book_that_is_no_book_is_not_taken_into(
    ledsag: Ledsag, tmp_path: Path, book: Path
) -> None:
    ledger, _ = a_case(tmp_path)
    book.mkdir()
    (book / "book.ledsagapp").write_text("something else", "utf-8")
    answer = ledsag("import", ledger, "--data", book, "--lang", "en")
    assert answer.code == 2
    assert answer.err.endswith("is not a whole book. Open a backup copy instead.\n")


def started(*arguments: str, **more: Any) -> subprocess.CompletedProcess[bytes]:
    environ = {**os.environ, "LC_ALL": "C"}
    command = [sys.executable, *arguments]
    return subprocess.run(command, cwd=ROOT, env=environ, capture_output=True, check=False, **more)


def test_an_account_is_answered_without_qt_or_the_database(tmp_path: Path) -> None:
    ledger, case = a_case(tmp_path)
    program = (
        "import sys; from ledsagapp.cli.main import main; "
        f"main(['account', {str(ledger)!r}, '--on', {case['on']!r}, '--json']); "
        "heavy = {'PySide6', 'sqlite_utils', 'reportlab', 'PIL', 'pyrage', 'python_calamine', "
        "'xlsxwriter', 'icalendar'} & set(sys.modules); "
        "sys.exit(bool(heavy))"
    )
    ran = started("-c", program)
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert json.loads(ran.stdout) == case["expected"]


def test_the_module_runs_by_itself(tmp_path: Path) -> None:
    ledger, case = a_case(tmp_path)
    ran = started("-m", "ledsagapp.cli", "account", str(ledger), "--on", case["on"], "--json")
    assert (ran.returncode, ran.stderr) == (0, b"")
    assert json.loads(ran.stdout) == case["expected"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has a full device")
def test_output_that_cannot_be_written_is_said_in_a_sentence(tmp_path: Path) -> None:
    ledger, case = a_case(tmp_path)
    program = "import sys; from ledsagapp.cli.main import main; sys.exit(main(sys.argv[1:]))"
    with Path("/dev/full").open("wb") as full:
        ran = subprocess.run(
            [sys.executable, "-c", program, "account", ledger, "--on", case["on"], "--lang", "en"],
            cwd=ROOT,
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ran.returncode == 2
    assert ran.stderr == b"The output cannot be read or written: the disk is full\n"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows names it otherwise")
def test_a_reader_that_goes_away_causes_no_traceback(tmp_path: Path) -> None:
    ledger, _ = a_case(tmp_path)
    program = "import sys; from ledsagapp.cli.main import main; sys.exit(main(sys.argv[1:]))"
    reading, writing = os.pipe()
    os.close(reading)
    try:
        ran = subprocess.run(
            [sys.executable, "-c", program, "account", ledger, "--json", "--lang", "en"],
            cwd=ROOT,
            stdout=writing,
            stderr=subprocess.PIPE,
            check=False,
        )
    finally:
        os.close(writing)
    assert ran.returncode == 2
    assert ran.stderr == b"The output cannot be read or written: nobody reads it any more\n"
