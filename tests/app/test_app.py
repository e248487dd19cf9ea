"""The program starts, says what is the matter with a book, and goes on after a fault of its own."""

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ledsagapp import settings
from ledsagapp.domain.model.people import Person
from ledsagapp.i18n import catalog
from ledsagapp.paths import app_dirs
from ledsagapp.storage.backup.backups import backups
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.dialogs.book.book_error import BookErrorAnswer, ask_what_to_do
from ledsagapp.ui.shell.single_instance import raise_other
from ledsagapp.ui.style.color_scheme import LIGHT
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.question import Question

ROOT = Path(__file__).resolve().parents[2]


def environment(**more: str) -> dict[str, str]:
    """The environment of this run, without a screen unless one is named."""
    dropped = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return {key: value for key, value in os.environ.items() if key not in dropped} | more


@contextmanager
def started(*words: str | Path, **more: str) -> Iterator[subprocess.Popen[str]]:
    """The program started as a person would; it is ended, and nothing of it left open."""
    running = subprocess.Popen(
        [sys.executable, "-m", "ledsagapp", "--lang", "sv", *map(str, words)],
        cwd=ROOT,
        env=environment(**more),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    try:
        yield running
    finally:
        running.terminate()
        with running:
            running.wait(timeout=60)


def test_without_a_screen_the_program_says_so_and_what_works(tmp_path: Path) -> None:
    with started("--data", tmp_path) as running:
        _out, told = running.communicate(timeout=60)
    assert running.returncode == 3
    assert "Det finns ingen skärm här" in told
    assert "ledsag" in told
    assert "--demo" in told
    assert not (tmp_path / "book.ledsagapp").exists()


def test_a_second_start_is_told_so_and_raises_the_first(tmp_path: Path, qtbot: QtBot) -> None:
    with started("--data", tmp_path, QT_QPA_PLATFORM="offscreen") as first:
        # It listens a moment after the book is there, once its window is shown.
        qtbot.waitUntil(lambda: raise_other(tmp_path / "book.ledsagapp"), timeout=60_000)
        with started("--data", tmp_path, QT_QPA_PLATFORM="offscreen") as second:
            _out, told = second.communicate(timeout=60)
        assert second.returncode == 2
        assert "öppen i ett annat" in told
        assert first.poll() is None


# -- a book that cannot be opened -------------------------------------------------------------
Spoil = Callable[[Path], None]
RESCUE = "Rädda det som går att läsa…"


def damaged(path: Path) -> None:
    path.write_bytes(b"not a database, but somebody's letter" * 20)


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA user_version = 9999")


@pytest.mark.parametrize(
    ("spoil", "fault", "buttons"),
    [
        (damaged, Fault.DAMAGED, {"Försök igen", "Öppna en säkerhetskopia…", RESCUE, "Avsluta"}),
        (emptied, Fault.DAMAGED, {"Försök igen", "Öppna en säkerhetskopia…", RESCUE, "Avsluta"}),
        (newer, Fault.NEWER, {"Försök igen", "Välj en annan bok…", "Avsluta"}),
        (
            Path.unlink,
            Fault.MISSING,
            {"Försök igen", "Öppna en säkerhetskopia…", "Börja en tom bok", "Avsluta"},
        ),
    ],
)
def test_a_book_that_cannot_be_opened_is_told_with_choices_and_left_as_it_is(
    tmp_path: Path, qtbot: QtBot, spoil: Spoil, fault: Fault, buttons: set[str]
) -> None:
    where = app_dirs(tmp_path)
    open_book(where.book, where.state, create=True).close()
    spoil(where.book)
    before = where.book.read_bytes() if where.book.exists() else None
    with pytest.raises(BookError) as refused:
        open_book(where.book, where.state, create=True)
    assert refused.value.fault is fault
    seen: set[str] = set()

    def check() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, Question)
        seen.update(button.text().replace("&", "") for button in box.findChildren(QPushButton))
        assert box.sentence().count("Inget har ändrats.") == 1
        box.reject()

    QTimer.singleShot(0, check)
    assert ask_what_to_do(refused.value, Theme(LIGHT), catalog("sv")) is BookErrorAnswer.QUIT
    assert seen == buttons
    assert (where.book.read_bytes() if where.book.exists() else None) == before


def test_the_settings_of_a_damaged_file_are_kept_aside_and_told(
    tmp_path: Path, qtbot: QtBot
) -> None:
    where = app_dirs(tmp_path)
    where.config.mkdir(parents=True)
    where.settings.write_text("{ damaged")
    loaded = settings.load(where.settings)
    assert loaded.set_aside is not None
    assert loaded.set_aside.read_text() == "{ damaged"


def test_asking_for_help_needs_no_screen() -> None:
    with started("--help") as running:
        out, _told = running.communicate(timeout=60)
    assert running.returncode == 0
    assert "--demo" in out


def test_a_start_leaves_a_safety_copy_that_opens(tmp_path: Path, qtbot: QtBot) -> None:
    where = app_dirs(tmp_path)
    with open_book(where.book, where.state, create=True) as book:
        book.people.put(Person("maj", "Maj Ek"))
    where.config.mkdir(parents=True)
    settings.save(settings.Settings(first_start_done=True), where.settings)
    with started("--data", tmp_path, QT_QPA_PLATFORM="offscreen"):
        qtbot.waitUntil(lambda: bool(backups(where.backups)), timeout=60_000)
    with open_book(backups(where.backups)[-1].path, tmp_path / "else", create=False) as copy:
        assert [person.name for person in copy.people.all()] == ["Maj Ek"]


def test_a_start_reads_in_nothing_that_can_wait(tmp_path: Path) -> None:
    open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True).close()
    program = (
        "import sys\nfrom pathlib import Path\nfrom ledsagapp.app import program as app\n"
        "from ledsagapp.storage.opening import open_book\n"
        f"folder = Path({str(tmp_path)!r})\n"
        "open_book(folder / 'book.ledsagapp', folder / 'state', create=False).ledger()\n"
        "import ledsagapp.ui.shell.calendar_watch, ledsagapp.ui.shell.share_watch\n"
        "heavy = {'sqlite_utils', 'reportlab', 'PIL', 'PySide6.QtNetwork'}\n"
        "heavy |= {'pyrage', 'segno', 'python_calamine', 'xlsxwriter', 'icalendar', 'dateutil'}\n"
        "sys.exit(', '.join(sorted(heavy & set(sys.modules))))"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, check=False
    )
    assert ran.stderr.decode().strip() == ""


def test_pyside_reads_no_source_of_the_program_while_it_starts() -> None:
    told = (
        "import linecache; from ledsagapp.app import main as start; start.make_ready(); "
        "import ledsagapp.app.program"
    )
    looked = "print([name for name in linecache.cache if 'ledsagapp' in name])"
    command = [sys.executable, "-c", f"{told}; {looked}"]
    run = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"
