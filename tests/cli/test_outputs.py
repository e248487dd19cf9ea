"""What the command line writes never takes the place of a book, a copy, a receipt or its source."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from ledsagapp import settings
from ledsagapp.cli.main import main
from ledsagapp.domain.model.people import Person
from ledsagapp.paths import AppDirs, app_dirs
from ledsagapp.storage.backup.backups import back_up, backups
from ledsagapp.storage.encryption.keys import new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from ledsagapp.workflow.safety.recent_books import RecentBooks
from tests.storage.backup.test_backups import NOON

WORDS = "fyra vanliga ord räcker"
# What each kind of command is given, with a place for the file it writes.
COMMANDS: dict[str, list[str]] = {
    "export": ["export"],
    "pdf": [
        *("report", "time", "--person", "maj"),
        *("--from", "2026-11-01", "--to", "2026-11-30", "--out"),
    ],
}


@pytest.fixture
def where(tmp_path: Path) -> AppDirs:
    """A book with a copy, another book opened lately, and a folder with a receipt in it."""
    made = app_dirs(tmp_path / "data")
    with open_book(made.book, made.state, create=True) as book:
        book.people.put(Person("maj", "Maj Ek"))
        back_up(book, made.backups, NOON)
        book.copy_to(tmp_path / "other.ledsagapp")
    RecentBooks(made.books).remember(tmp_path / "other.ledsagapp")
    inbox = tmp_path / "inbox"
    inbox.mkdir()
    (inbox / "scan.pdf").write_bytes(b"%PDF-1.4 a receipt")
    settings.save(settings.Settings(receipt_folder=str(inbox)), made.settings)
    return made


def the_book(where: AppDirs) -> Path:
    return where.book


def a_link_to_the_book(where: AppDirs) -> Path:
    link = where.data.parent / "report.pdf"
    link.symlink_to(where.book)
    return link


def another_name_of_the_book(where: AppDirs) -> Path:
    link = where.data.parent / "report.pdf"
    link.hardlink_to(where.book)
    return link


def a_recent_book(where: AppDirs) -> Path:
    return where.data.parent / "other.ledsagapp"


def a_safety_copy(where: AppDirs) -> Path:
    return backups(where.backups)[0].path


def the_journal(where: AppDirs) -> Path:
    return where.book.with_name(where.book.name + "-journal")


def a_receipt_that_waits(where: AppDirs) -> Path:
    return where.data.parent / "inbox" / "scan.pdf"


def the_settings(where: AppDirs) -> Path:
    return where.settings


def encrypted(where: AppDirs) -> Path:
    change_key(where.book, None, new_key(WORDS))
    return where.book


@pytest.mark.parametrize("command", COMMANDS)
@pytest.mark.parametrize(
    "place",
    [
        *(the_book, a_link_to_the_book, another_name_of_the_book, a_recent_book, a_safety_copy),
        *(the_journal, a_receipt_that_waits, the_settings, encrypted),
    ],
)
def test_nothing_of_the_persons_own_is_written_over(
    place: Callable[[AppDirs], Path],
    command: str,
    where: AppDirs,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LEDSAGAPP_PASSPHRASE", WORDS)
    target = place(where)
    before = target.read_bytes() if target.exists() else None
    given = ["--data", str(where.data), "--lang", "sv", *COMMANDS[command], str(target)]
    assert main(given) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.strip().endswith("Välj ett annat namn.")
    assert len(err.splitlines()) == 1
    assert (target.read_bytes() if target.exists() else None) == before


def test_a_report_is_not_written_over_the_ledger_it_is_made_of(
    where: AppDirs, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = tmp_path / "ledger.json"
    assert main(["--data", str(where.data), "export", str(ledger)]) == 0
    before = ledger.read_bytes()
    words = COMMANDS["pdf"]
    given = ["--data", str(where.data), "--lang", "sv", *words, str(ledger), *words[1:1]]
    given.insert(given.index("time") + 1, str(ledger))
    assert main(given) == 2
    assert "filen som läses" in capsys.readouterr().err
    assert ledger.read_bytes() == before


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps rights in another way")
def test_what_holds_the_persons_data_is_for_the_owner_alone(where: AppDirs, tmp_path: Path) -> None:
    for command, name in (("export", "a.json"), ("pdf", "a.pdf"), ("pdf", "a.txt")):
        given = ["--data", str(where.data), *COMMANDS[command], str(tmp_path / name)]
        assert main(given) == 0
        assert (tmp_path / name).stat().st_mode & 0o777 == 0o600


def test_before_an_import_a_safety_copy_is_made(where: AppDirs, tmp_path: Path) -> None:
    ledger = tmp_path / "ledger.json"
    with open_book(where.book, where.state, create=False) as book:
        book.people.put(Person("bo", "Bo Ek"))
        end = book.journal_end()
    assert main(["--data", str(where.data), "export", str(ledger)]) == 0
    text = ledger.read_text("utf-8").replace("Bo Ek", "Bo Alm")
    ledger.write_text(text, "utf-8")
    assert main(["--data", str(where.data), "import", str(ledger)]) == 0
    assert backups(where.backups)[-1].end == end


def test_an_import_without_room_for_a_copy_changes_nothing(
    where: AppDirs, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = tmp_path / "ledger.json"
    assert main(["--data", str(where.data), "export", str(ledger)]) == 0
    with open_book(where.book, where.state, create=False) as book:
        book.people.put(Person("bo", "Bo Ek"))
    where.backups.rename(tmp_path / "moved")
    where.backups.write_text("no folder")
    before = where.book.read_bytes()
    assert main(["--data", str(where.data), "--lang", "sv", "import", str(ledger)]) == 2
    assert "Ingen säkerhetskopia" in capsys.readouterr().err
    assert where.book.read_bytes() == before


def test_a_document_with_thousands_of_faults_says_the_first_fifty_and_how_many_more(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    ledger = tmp_path / "ledger.json"
    people = ",".join('{"id": "x"}' for _ in range(3000))
    text = f'{{"format": "ledsag-ledger", "version": 1, "people": [{people}]}}'
    ledger.write_text(text, "utf-8")
    assert main(["--lang", "sv", "account", str(ledger)]) == 2
    lines = capsys.readouterr().err.splitlines()
    assert len(lines) == 51
    assert "till" in lines[-1]
