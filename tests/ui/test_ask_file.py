"""Questions about files begin where one was last, and all of them are asked in one place."""

import re
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

import ledsagapp.ui
from ledsagapp.paths import documents
from ledsagapp.ui.context import Lists
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.ask_file import (
    ask_file,
    ask_files,
    ask_folder,
    ask_new_file,
    ask_untouched_file,
)

ASKED = ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory")


def all_asked(window: Window, lists: Lists) -> None:
    """Ask every kind of question."""
    ask_file(window, lists, "", "")
    ask_files(window, lists, "", "")
    ask_folder(window, lists, "")
    ask_new_file(window, lists, "", "bok.pdf", "")
    ask_untouched_file(window, lists, "", "bok.pdf", "")


def test_every_question_begins_in_the_last_folder_else_among_the_documents(
    window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    begun: list[Path] = []
    answers: dict[str, object] = {"getOpenFileNames": ([], ""), "getExistingDirectory": ""}

    def asked(answer: object) -> object:
        def ask(_parent: QWidget, _title: str, place: str, *_: object, **__: object) -> object:
            begun.append(Path(place))
            return answer

        return ask

    def answering(path: str) -> None:
        for name in ASKED:
            given = answers.get(name, (path, ""))
            monkeypatch.setattr(QFileDialog, name, asked(given))

    lists, home = window.context.lists, documents()
    home = home if home.is_dir() else Path.home()  # else "Documents" would be a file's name
    answering("")
    all_asked(window, lists)
    assert begun == [home, home, home, home / "bok.pdf", home / "bok.pdf"]
    other = tmp_path / "Kvitton"
    other.mkdir()
    answering(str(other / "fika.pdf"))
    ask_file(window, lists, "", "")
    begun.clear()
    answering("")
    all_asked(window, lists)
    assert begun == [other, other, other, other / "bok.pdf", other / "bok.pdf"]
    other.rmdir()
    begun.clear()
    ask_file(window, lists, "", "")
    assert begun == [home]


def test_no_other_module_asks_for_a_file() -> None:
    (root,) = ledsagapp.ui.__path__
    modules = Path(root).rglob("*.py")
    asks = re.compile(r"QFileDialog(\.get|\()")
    asking = [one.name for one in modules if asks.search(one.read_text("utf-8"))]
    assert asking == ["ask_file.py"]
