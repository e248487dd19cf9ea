"""The running program and its safety copies: looked at, used instead, doubled outside."""

import json
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp import settings
from ledsagapp.domain.model.people import Person
from ledsagapp.paths import AppDirs, app_dirs
from ledsagapp.storage.backup.backups import back_up, backups
from ledsagapp.storage.backup.restore import contents
from ledsagapp.storage.encryption.key_check import find_key
from ledsagapp.storage.encryption.keys import is_encrypted, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from tests.app.test_app import ROOT, environment, started

# The program as it is, with hands that choose something on the page once it is shown.
USED = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ledsagapp.app import program as app
from ledsagapp.ui.context import SafetyWish

copy = Path(sys.argv[2])

class Handled(app.Program):
    def open_window(self, book):
        first = self.window is None and not getattr(self, "begun", False)
        window = super().open_window(book)
        if first:
            self.begun = True
            QTimer.singleShot(300, lambda: window.safety_wanted.emit(SafetyWish.USE, copy))
        else:
            QTimer.singleShot(300, lambda: self.tell(window))
        return window

    def tell(self, window):
        print(window.page_name(), [one.name for one in window.context.book.people.all()])
        print(window.message.text())
        window.close()

app.Program = Handled
sys.exit(app.main(["--data", sys.argv[1], "--lang", "sv"]))
"""

# The same, ended when it has begun all that goes on by itself: what lies about then is told.
LOOKED = """
import json
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from ledsagapp.app import program as app

class Handled(app.Program):
    def open_window(self, book):
        window = super().open_window(book)
        self.clock = QTimer(window, interval=20)
        self.clock.timeout.connect(lambda: self.upgrade is not None and self.tell(window))
        self.clock.start()
        return window

    def tell(self, window):
        state, spare = map(Path, sys.argv[3:])
        folders = [oct(one.stat().st_mode & 0o777) for one in state.glob(".looking.*")]
        title, left = window.windowTitle(), [one.name for one in spare.iterdir()]
        print(json.dumps([title, folders, left]))
        window.close()

app.Program = Handled
sys.exit(app.main(["--data", sys.argv[1], "--look", sys.argv[2], "--lang", "en"]))
"""


@pytest.fixture
def where(tmp_path: Path) -> AppDirs:
    """A folder with a book of Maj's, of which there is a copy, and then Bo's too."""
    made = app_dirs(tmp_path)
    with open_book(made.book, made.state, create=True) as book:
        book.people.put(Person("maj", "Maj Ek"))
        back_up(book, made.backups, datetime(2026, 11, 20, 8, 0))
        book.people.put(Person("bo", "Bo Ek"))
    made.config.mkdir(parents=True)
    settings.save(settings.Settings(first_start_done=True), made.settings)
    return made


def run(*given: Path, code: str = USED, **more: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", code, *map(str, given)],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen", **more),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


def test_a_copy_is_used_instead_of_the_book_while_the_program_runs(where: AppDirs) -> None:
    copy = backups(where.backups)[0].path
    done = run(where.data, copy)
    assert done.returncode == 0, done.stderr
    page, said = done.stdout.splitlines()
    assert page == "safety ['Maj Ek']"
    assert said.startswith("Nu används säkerhetskopian. Den tidigare boken ligger i book.replaced-")
    (kept,) = where.data.glob("book.replaced-*.ledsagapp")
    assert contents(kept).people == 2
    assert contents(where.book).people == 1
    assert "Traceback" not in done.stderr


def test_a_damaged_copy_is_not_used_and_the_program_goes_on(where: AppDirs) -> None:
    copy = backups(where.backups)[0].path
    copy.write_bytes(copy.read_bytes()[:6000])
    done = run(where.data, copy)
    assert done.returncode == 0, done.stderr
    page, said = done.stdout.splitlines()
    assert page == "safety ['Bo Ek', 'Maj Ek']"
    assert "inte en hel bok" in said


def test_looking_at_a_copy_changes_neither_it_nor_the_book(
    where: AppDirs, tmp_path_factory: pytest.TempPathFactory
) -> None:
    copy, spare = backups(where.backups)[0].path, tmp_path_factory.mktemp("spare")
    before = copy.read_bytes(), where.book.read_bytes()
    done = run(where.data, copy, where.state, spare, code=LOOKED, TMPDIR=str(spare))
    assert done.returncode == 0, done.stderr
    title, folders, left = json.loads(done.stdout)
    assert title == "Ledsagapp – a backup, only to look at"
    assert folders == ["0o700"]
    # Nothing of it lies where others may look, and no other start is listened for: none names it.
    assert not left
    assert not list(where.state.glob(".looking.*"))
    assert (copy.read_bytes(), where.book.read_bytes()) == before


def test_looking_at_what_is_no_copy_is_told_in_words(where: AppDirs) -> None:
    with started("--look", where.settings, QT_QPA_PLATFORM="offscreen") as running:
        _out, told = running.communicate(timeout=60)
    assert running.returncode == 2
    assert "inte en hel bok" in told
    assert "Traceback" not in told


def test_a_copy_is_made_outside_too_where_a_folder_is_chosen(
    where: AppDirs, qtbot: QtBot, tmp_path_factory: pytest.TempPathFactory
) -> None:
    stick = tmp_path_factory.mktemp("stick")
    chosen = settings.Settings(first_start_done=True, outside=str(stick))
    settings.save(chosen, where.settings)
    with started("--data", where.data, QT_QPA_PLATFORM="offscreen"):
        qtbot.waitUntil(lambda: bool(backups(stick)), timeout=60_000)
        # Whatever moment it is: what bears the name of a copy is a whole one.
    assert contents(backups(stick)[-1].path).people == 2


# -- a book with a passphrase -----------------------------------------------------------------
LOCKED = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ledsagapp.app import program as app
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase

words = sys.argv[1].split("|")

def answer():
    ask = QApplication.activeModalWidget()
    if not isinstance(ask, AskPassphrase):
        QTimer.singleShot(20, answer)
        return
    ask.words.setText(words.pop(0))
    ask.save_button.click()
    if words:
        answer()

class Handled(app.Program):
    def __init__(self, *given):
        super().__init__(*given)
        QTimer.singleShot(0, answer)

    def open_window(self, book):
        window = super().open_window(book)
        QTimer.singleShot(400, lambda: self.tell(window))
        return window

    def tell(self, window):
        print([one.name for one in window.context.book.people.all()], window.context.book.key)
        window.close()

app.Program = Handled
sys.exit(app.main(["--lang", "sv", *sys.argv[2:]]))
"""
WORDS = "fyra vanliga ord räcker"
UNLOCKED = "from ledsagapp.storage.encryption.key_check import find_key\n"


def opened(words: str, *arguments: object) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [sys.executable, "-c", LOCKED, words, *map(str, arguments)],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )


@pytest.fixture
def encrypted(where: AppDirs) -> AppDirs:
    """The book with a passphrase; the copy of it of before is plain."""
    change_key(where.book, None, new_key(WORDS))
    return where


def test_a_book_with_a_passphrase_is_asked_for_it_and_its_copies_are_encrypted(
    encrypted: AppDirs,
) -> None:
    done = opened(f"fel|{WORDS}", "--data", encrypted.data)
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "['Bo Ek', 'Maj Ek'] Key(…)"
    assert is_encrypted(backups(encrypted.backups)[-1].path)
    assert "sqlcipher" not in done.stderr


def test_an_encrypted_copy_is_looked_at_with_its_passphrase(encrypted: AppDirs) -> None:
    opened(WORDS, "--data", encrypted.data)
    copy = backups(encrypted.backups)[-1].path
    before = copy.read_bytes()
    done = opened(WORDS, "--data", encrypted.data, "--look", copy)
    assert done.stdout.strip() == "['Bo Ek', 'Maj Ek'] Key(…)", done.stderr
    assert copy.read_bytes() == before


def test_pictures_of_a_book_with_a_passphrase_say_how_to_give_it(
    encrypted: AppDirs, tmp_path: Path
) -> None:
    shown = (sys.executable, "-m", "ledsagapp", "--data", str(encrypted.data), "--lang", "sv")
    done = subprocess.run(
        [*shown, "--screenshot", str(tmp_path / "pictures")],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        stdin=subprocess.DEVNULL,
        timeout=120,
        check=False,
    )
    assert done.returncode == 2
    assert "--passphrase-file" in done.stderr
    assert "Traceback" not in done.stderr


def test_a_plain_copy_used_instead_of_an_encrypted_book_becomes_encrypted(
    encrypted: AppDirs,
) -> None:
    copy = backups(encrypted.backups)[0].path
    assert not is_encrypted(copy)
    script = USED.replace(
        "    def open_window",
        "    def __init__(self, *given):\n"
        "        super().__init__(*given)\n"
        "        self.key = find_key(self.where.book, 'fyra vanliga ord räcker')\n\n"
        "    def open_window",
    ).replace(
        "from ledsagapp.app import program as app\n",
        "from ledsagapp.app import program as app\n" + UNLOCKED,
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(encrypted.data), str(copy)],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[0] == "safety ['Maj Ek']"
    key = find_key(encrypted.book, WORDS)
    assert key is not None
    assert contents(encrypted.book, key).people == 1
    kept = [path for path in encrypted.data.glob("*.ledsagapp") if "replaced" in path.name]
    assert all(is_encrypted(path) for path in kept)


SETTING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from ledsagapp.app import program as app
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase, PassphraseDialog
from ledsagapp.ui.dialogs.book.recovery_sheet import RecoveryDialog

WORDS = "fyra vanliga ord räcker"
late = [n for n in ("sqlcipher3", "keyring", "cryptography", "hmac") if n in sys.modules]

def answer():
    found = QApplication.activeModalWidget()
    if isinstance(found, PassphraseDialog):
        found.words.setText(WORDS)
        found.again.setText(WORDS)
        found.lock.choose("5")
        found.save_button.click()
    elif isinstance(found, RecoveryDialog):
        print("sheet", len(found.groups.rows()))
        found.done(0)
        QTimer.singleShot(200, lock)
    elif isinstance(found, AskPassphrase):
        print(found.windowTitle(), [one.windowTitle() for one in windows(found)])
        found.words.setText(WORDS)
        found.save_button.click()
    QTimer.singleShot(50, answer)

def windows(but):
    return [one for one in QApplication.topLevelWidgets() if one.isVisible() and one is not but]

def lock():
    window = running[0].window
    window.run("lock")
    QTimer.singleShot(900, lambda: (print(window.message.text()), window.close()))

running = []

class Handled(app.Program):
    def open_window(self, book):
        window = super().open_window(book)
        if not running:
            running.append(self)
            QTimer.singleShot(400, lambda: window.run("passphrase"))
            QTimer.singleShot(0, answer)
        else:
            print(window.page_name(), book.key, self.idle is not None)
        return window

app.Program = Handled
code = app.main(["--data", sys.argv[1], "--lang", "sv"])
print(late)
sys.exit(code)
"""


def test_a_passphrase_is_set_in_the_running_program_which_is_locked_and_goes_on(
    where: AppDirs,
) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SETTING, str(where.data)],
        cwd=ROOT,
        env=environment(QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines() == [
        "overview Key(…) True",
        "sheet 14",
        "Ledsagapp är låst ['Ledsagapp – låst']",
        "Upplåst.",
        "[]",  # what a plain book does not need was not read in before
    ]
    assert not [one for one in where.data.rglob("*.ledsagapp") if not is_encrypted(one)]
    assert settings.load(where.settings).settings.lock_after == 5
    assert opened(WORDS, "--data", where.data).stdout.strip() == "['Bo Ek', 'Maj Ek'] Key(…)"
