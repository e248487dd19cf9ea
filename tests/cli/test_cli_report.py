"""``ledsag report`` writes the same reports as the window, from a document or from the book."""

import json
import subprocess
import sys
from pathlib import Path

import pypdf
import pytest

from ledsagapp.cli.arguments.parser import REPORTS
from ledsagapp.cli.main import main

CASES = Path(__file__).parents[1] / "cases"


def run(*words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the command as a person would."""
    command = [sys.executable, "-m", "ledsagapp.cli", "--lang", "sv", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


@pytest.fixture
def ledger(tmp_path: Path) -> Path:
    path = tmp_path / "liggare.json"
    case = json.loads((CASES / "01-carry-forward.json").read_text("utf-8"))
    path.write_text(json.dumps(case["ledger"]), encoding="utf-8")
    return path


PERIOD = ("--from", "2026-01-01", "--to", "2026-03-31", "--on", "2026-04-01")


def words_of(path: Path) -> str:
    """The text of a PDF as another program reads it."""
    return " ".join(page.extract_text() for page in pypdf.PdfReader(path).pages)


def test_a_time_report_is_written_from_a_document(ledger: Path, tmp_path: Path) -> None:
    out = tmp_path / "tid.pdf"
    done = run("report", "time", ledger, "--person", "Elsa Lind", *PERIOD, "--out", out)
    assert (done.returncode, done.stderr) == (0, "")
    text = words_of(out)
    assert "Elsa Lind" in text
    assert "Anna Berg" in text
    assert "34 h" in text


def test_a_report_is_written_from_the_book_in_the_folder_named_first(
    ledger: Path, tmp_path: Path
) -> None:
    book, out = tmp_path / "bok", tmp_path / "tid.txt"
    assert run("--data", book, "import", ledger).returncode == 0
    done = run("--data", book, "report", "time", "--person", "p1", *PERIOD, "--out", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert "Elsa Lind har använt 34 timmar" in out.read_text("utf-8")


def test_an_unknown_person_is_refused_and_nothing_is_written(ledger: Path, tmp_path: Path) -> None:
    out = tmp_path / "tid.pdf"
    done = run("report", "time", ledger, "--person", "okänd", *PERIOD, "--out", out)
    assert done.returncode == 2
    assert done.stderr == "--person: Det finns ingen person med beteckningen ”okänd”.\n"
    assert not out.exists()


def test_days_the_wrong_way_round_are_refused(ledger: Path, tmp_path: Path) -> None:
    days = ("--from", "2026-03-31", "--to", "2026-01-01")
    out = tmp_path / "tid.pdf"
    done = run("report", "expenses", ledger, "--person", "p1", *days, "--out", out)
    assert done.returncode == 2
    assert done.stderr == "--to: Sista dagen är före första dagen.\n"


def test_a_folder_that_is_not_there_is_told_by_the_name_asked_for(
    ledger: Path, tmp_path: Path
) -> None:
    out = tmp_path / "ingen" / "tid.pdf"
    done = run("report", "time", ledger, "--person", "p1", *PERIOD, "--out", out)
    assert done.returncode == 2
    assert done.stderr.startswith(f"{out} kan inte läsas eller skrivas: ")
    assert done.stderr.count("\n") == 1


def test_the_command_works_where_there_is_no_qt(ledger: Path, tmp_path: Path) -> None:
    out = tmp_path / "tid.pdf"
    code = (
        "import sys; sys.modules['PySide6'] = None\n"
        "from ledsagapp.cli.main import main\n"
        f"sys.exit(main(['report', 'time', {str(ledger)!r}, '--person', 'p1', "
        f"'--from', '2026-01-01', '--to', '2026-03-31', '--out', {str(out)!r}]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert done.returncode == 0, done.stderr
    assert out.read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize("kind", REPORTS)
def test_every_kind_of_report_can_be_had_as_text_and_as_tables(
    kind: str, ledger: Path, tmp_path: Path
) -> None:
    text, tables = tmp_path / "rapport.txt", tmp_path / "rapport.csv"
    whose = ("--companion", "Anna Berg") if kind == "companion" else ()
    for out in (text, tables):
        asked = main(
            [
                *("--lang", "sv", "report", kind, str(ledger), "--person", "Elsa Lind"),
                *(*PERIOD, *whose, "--width", "40", "--out", str(out)),
            ]
        )
        assert asked == 0
    lines = text.read_text("utf-8").split("\n")
    assert max(map(len, lines)) <= 40
    assert tables.read_bytes().startswith(b"\xef\xbb\xbf")


def test_a_report_with_one_companion_is_asked_for_by_name(ledger: Path, tmp_path: Path) -> None:
    out = tmp_path / "tid.txt"
    words = ("report", "time", ledger, "--person", "p1", *PERIOD, "--companion", "Anna Berg")
    done = run(*words, "--initials", "--out", out)
    assert (done.returncode, done.stderr) == (0, "")
    assert "E.L. har använt 34 timmar med Anna Berg" in out.read_text("utf-8")


def test_an_unknown_companion_is_refused(ledger: Path, tmp_path: Path) -> None:
    words = ("report", "time", ledger, "--person", "p1", *PERIOD, "--companion", "Ingen")
    done = run(*words, "--out", tmp_path / "tid.txt")
    assert done.returncode == 2
    assert done.stderr == "--companion: Det finns ingen ledsagare med beteckningen ”Ingen”.\n"


def test_a_companion_s_own_report_asks_whose_it_is(ledger: Path, tmp_path: Path) -> None:
    out = tmp_path / "egen.txt"
    words = ("report", "companion", ledger, "--person", "p1", *PERIOD, "--out", out)
    done = run(*words)
    assert (done.returncode, done.stderr) == (2, "--companion: Det här saknas.\n")
    assert not out.exists()
    assert run(*words, "--companion", "Anna Berg").returncode == 0
    assert "Anna Berg" in out.read_text("utf-8")


def test_a_code_is_checked_against_the_book(ledger: Path, tmp_path: Path) -> None:
    book = tmp_path / "bok"
    assert run("--data", book, "import", ledger).returncode == 0
    done = run("--data", book, "report", "check", "ACDE-FHJN")
    assert done.returncode == 2
    assert done.stderr == "Ingen förseglad rapport i boken har den koden.\n"


def test_a_report_says_what_it_lacks() -> None:
    done = run("report", "time", "--person", "p1")
    assert done.returncode == 2
    assert "--from, --to, --out" in done.stderr


def test_an_unknown_report_is_answered_with_the_names_of_those_there_are(ledger: Path) -> None:
    done = run("report", "vecka", ledger)
    assert (done.returncode, done.stdout) == (2, "")
    said = done.stderr.splitlines()[-1]
    assert "SLAG: 'vecka' finns inte att välja. Välj bland 'time', 'expenses'," in said
