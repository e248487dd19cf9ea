"""Another book: the ones used lately, what is missing told kindly, and none ever written over."""

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from ledsagapp.app.backup_scheduler import open_other_book
from ledsagapp.paths import AppDirs, app_dirs, with_book
from ledsagapp.ui.dialogs.book.open_other import OtherBook
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.workflow.safety.recent_books import RecentBooks
from tests.builders import audit
from tests.builders.protected import when


def test_the_latest_book_stands_first_once_and_a_damaged_list_is_none(tmp_path: Path) -> None:
    file = tmp_path / "config" / "books.txt"
    books = RecentBooks(file)
    assert books.all() == []
    for name in ("a", "b", "a"):
        books.remember(tmp_path / name)
    assert books.all() == [tmp_path / "a", tmp_path / "b"]
    books.forget(tmp_path / "a")
    assert books.all() == [tmp_path / "b"]
    file.write_bytes(b"\xff\xfe\x00")
    assert books.all() == []
    books.remember(tmp_path / "c")
    assert books.all() == [tmp_path / "c"]


def test_another_book_has_its_own_copies_and_clock_and_the_same_settings(tmp_path: Path) -> None:
    usual = app_dirs(tmp_path)
    other = with_book(usual, tmp_path / "stick" / "sommar.ledsagapp")
    assert other.book == tmp_path / "stick" / "sommar.ledsagapp"
    assert other.settings == usual.settings
    assert other.backups == tmp_path / "stick" / "sommar backups"
    assert other.timer != usual.timer
    assert with_book(usual, usual.book) == usual
    assert isinstance(other, AppDirs)


def made(window: Window, qtbot: QtBot, books: list[Path], gone: list[Path]) -> OtherBook:
    """The dialog, shown."""
    dialog = OtherBook(window.context, window, books, gone.append)
    audit.activate(dialog, qtbot)
    return dialog


def test_a_missing_book_is_told_and_stays_in_the_list(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    missing = tmp_path / "stick" / "sommar.ledsagapp"
    gone: list[Path] = []
    dialog = made(window, qtbot, [window.context.book.path, missing], gone)
    dialog.list.choose(str(missing))
    QTest.keyClick(dialog.list, Qt.Key.Key_Return)
    assert dialog.chosen is None
    assert dialog.message.text().startswith("sommar.ledsagapp finns inte i ")
    assert [row.right for row in dialog.list.rows()] == ["den här boken", "finns inte där nu"]
    QTest.keyClick(dialog.list, Qt.Key.Key_Delete)
    assert gone == [missing]
    assert len(dialog.list.rows()) == 1
    free(dialog)


def test_a_book_that_is_there_is_chosen_and_this_one_is_not_opened_twice(
    window: Window, qtbot: QtBot, tmp_path: Path
) -> None:
    there = tmp_path / "there.ledsagapp"
    there.write_bytes(b"")
    dialog = made(window, qtbot, [window.context.book.path, there], [])
    assert dialog.list.key() == str(there)
    dialog.list.choose(str(window.context.book.path))
    dialog.open()
    assert dialog.message.text() == "Den här boken är redan öppen."
    dialog.list.choose(str(there))
    dialog.open()
    assert dialog.chosen == there
    free(dialog)


def test_a_new_book_gets_its_ending(
    window: Window, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    named = str(tmp_path / "ny"), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: named)
    dialog = made(window, qtbot, [], [])
    dialog.make_new()
    assert dialog.chosen == tmp_path / "ny.ledsagapp"
    free(dialog)


def test_the_book_is_opened_in_a_program_of_its_own_with_these_settings(
    window: Window, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[list[str]] = []
    chosen = tmp_path / "sommar.ledsagapp"
    monkeypatch.setattr(subprocess, "Popen", started.append)
    chosen.touch()
    books = RecentBooks(tmp_path / "books.txt")
    books.remember(chosen)

    def choose(dialog: OtherBook) -> None:
        dialog.list.choose(str(chosen))
        dialog.open()

    when(OtherBook, choose)
    open_other_book(window, books, tmp_path)
    assert started == [
        [sys.executable, "-m", "ledsagapp", "--book", str(chosen), "--data", str(tmp_path)]
    ]
    assert window.message.text() == "sommar.ledsagapp öppnas i ett eget fönster."
