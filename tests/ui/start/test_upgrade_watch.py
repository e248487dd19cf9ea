"""A program that was replaced while it runs says so, instead of failing over what does not fit."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from ledsagapp.app.crash_handler import crash_hook
from ledsagapp.app.session import Session
from ledsagapp.app.upgrade_watch import UpgradeWatch, mark_of, own_files
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance
from ledsagapp.ui.widgets.dialog import Dialog
from tests.builders.session import session_of
from tests.ui.outing.test_outing_dialog import in_dialog

SENTENCE = "Ledsagapp har uppdaterats. Stäng och öppna igen"


@pytest.fixture
def program_file(tmp_path: Path) -> Path:
    path = tmp_path / "ledsagapp"
    path.write_bytes(b"first version")
    return path


@pytest.fixture
def running(
    window: Window, qapp: QApplication, looks: Appearance, tmp_path: Path, program_file: Path
) -> Session:
    made = session_of(window, tmp_path, qapp, looks)
    made.upgrade = UpgradeWatch(made, lambda: iter([program_file]))
    return made


def replace(path: Path) -> None:
    """Put another version in its place, as a package manager does."""
    new = path.with_name("new")
    new.write_bytes(b"second version")
    new.replace(path)


def heard_after(running: Session, error: Exception) -> str:
    """What the dialog says that comes up after an error nobody thought of."""
    said: list[str] = []

    def work(dialog: Dialog) -> None:
        said.append(dialog.consequence.sentence())
        dialog.reject()

    in_dialog(lambda: crash_hook(running)(type(error), error, None), work)
    return said[0]


def test_a_late_import_that_fails_after_an_upgrade_says_to_start_again(
    running: Session, program_file: Path
) -> None:
    error = ImportError("bad magic number in 'ledsagapp.ui.dialogs.report'")
    assert not heard_after(running, error).startswith(SENTENCE)
    replace(program_file)
    assert heard_after(running, error).startswith(SENTENCE)


def test_it_is_said_once_when_one_turns_to_the_window(
    running: Session, program_file: Path, qapp: QApplication
) -> None:
    assert running.window is not None
    replace(program_file)
    for _ in range(2):
        qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert running.window.message.text().startswith(SENTENCE)
    running.window.say("Sparat.")
    qapp.applicationStateChanged.emit(Qt.ApplicationState.ApplicationActive)
    assert running.window.message.text() == "Sparat."


def test_a_checkout_looks_at_every_module_of_the_program() -> None:
    names = {path.name for path in own_files()}
    assert {"program.py", "book.py", "upgrade_watch.py"} <= names
    assert mark_of(own_files()) == mark_of(own_files())
