"""A file that was saved is told by its name and its folder, in the one sentence for it."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

import ledsagapp.ui
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from tests.ui.outing.test_outing_dialog import in_dialog

ASKS = ("ask_new_file(", "ask_untouched_file(", "file_to_write(")
# A book that is made is opened at once; the helper is asked by those who say the sentence.
SAYS_IT_OTHERWISE = {"open_other.py", "files.py", "ask_file.py"}


def test_whatever_asks_where_to_save_says_it_in_the_one_sentence() -> None:
    folder = Path(ledsagapp.ui.__file__).parent
    asking = {
        path.name: path.read_text("utf-8")
        for path in folder.rglob("*.py")
        if any(word in path.read_text("utf-8") for word in ASKS)
    }
    assert len(asking) > 10
    silent = {name for name, text in asking.items() if "saved_file(" not in text}
    assert silent == SAYS_IT_OTHERWISE


@pytest.mark.parametrize(
    ("command", "name", "asks"),
    [
        ("export_ledger", "allt.json", False),
        ("copy_book", "kopia.ledsagapp", False),
        ("rows_out", "rader.xlsx", True),
        ("calendar_out", "bokningar.ics", True),
        ("save_card", "maj.ledsagkort", True),
    ],
)
def test_what_is_saved_is_told_by_its_name_and_folder(
    window: Window,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    command: str,
    name: str,
    asks: bool,
) -> None:
    path = tmp_path / "Papper" / name
    path.parent.mkdir()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(path), ""))

    def save(dialog: Dialog) -> None:
        dialog.save_button.click()

    if asks:
        in_dialog(lambda: window.run(command), save)
    else:
        window.run(command)
    assert path.exists()
    assert window.message.text().startswith(f"Sparat: {name} i Papper.")


def test_settings_that_are_saved_are_told(window: Window) -> None:
    in_dialog(lambda: window.run("settings"), lambda dialog: dialog.save_button.click())
    assert window.message.text() == "Inställningarna är sparade."
