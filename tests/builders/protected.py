"""A running program as far as the passphrase goes, and hands for its dialogs."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import keyring
import pytest
from keyring.backends import fail
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from ledsagapp import resources
from ledsagapp.app.passphrase import PassphraseService
from ledsagapp.app.session import Session
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import catalog
from ledsagapp.paths import app_dirs
from ledsagapp.settings import Settings
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.context import SafetyWish
from ledsagapp.ui.dialogs.book.passphrase import AskPassphrase, PassphraseDialog
from ledsagapp.ui.dialogs.book.recovery_sheet import RecoveryDialog
from ledsagapp.ui.pages.safety import SafetyPage
from ledsagapp.ui.shell.lock_screen import IdleWatch
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style import appearance
from tests.builders.family import TODAY, fill
from tests.builders.plain import plain

WORDS, NEWER = "fyra vanliga ord räcker", "sju sjösjuka sjömän"
NOON = datetime(2026, 11, 21, 12, 0)


class Program(Session):
    """The running program as far as the passphrase goes."""

    def __init__(
        self, folder: Path, application: QApplication, theme: appearance.Appearance
    ) -> None:
        super().__init__(
            CommandLine(),
            app_dirs(folder),
            application=application,
            appearance=theme,
            chosen=Settings(first_start_done=True),
            tr=catalog("sv"),
        )
        self.said = ""
        self.book = open_book(self.where.book, self.where.state, create=True)
        fill(self.book)
        self.window = self.opened_window()

    def opened_window(self) -> Window:
        assert self.book is not None
        presets = RuleSets(resources.path("rules"), self.where.rules)
        window = Window(
            self.book, self.appearance.theme, self.tr, self.settings, presets, lambda: TODAY
        )
        window.settings_wanted.connect(lambda chosen: self.keep(chosen))  # noqa: PLW0108
        window.show()
        return window

    def again(self) -> Book:
        return open_book(self.where.book, self.where.state, create=False, key=self.key)

    def go_on(self, old: Window, said: str) -> None:
        self.said = said
        old.hide()
        old.deleteLater()
        self.window = self.opened_window()
        self.window.go("safety")

    def do(self, wish: SafetyWish) -> None:
        PassphraseService(self, reopen=self.again, go_on=self.go_on).fulfil(wish)

    def card(self) -> str:
        assert self.window is not None
        self.window.refresh(frozenset({"settings"}))
        self.window.go("safety")
        page = self.window.page()
        assert isinstance(page, SafetyPage)
        return plain(page.protection())


@pytest.fixture
def program(
    tmp_path: Path,
    qapp: QApplication,
    looks: appearance.Appearance,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Program]:
    monkeypatch.setattr(keyring, "get_keyring", fail.Keyring)
    made = Program(tmp_path, qapp, looks)
    yield made
    if isinstance(made.idle, IdleWatch):
        made.idle.after(0)
    if made.window is not None:
        made.window.hide()
        made.window.deleteLater()
    if made.book is not None:
        made.book.close()


def when(kind: type[QDialog], deed: Callable[[Any], object]) -> None:
    """Do something with the next dialog of a kind, once it is there."""

    def check() -> None:
        found = QApplication.activeModalWidget()
        if isinstance(found, kind):
            deed(found)
        else:
            QTimer.singleShot(20, check)

    QTimer.singleShot(0, check)


def choosing(words: str, *, present: str = "", copies: bool = True) -> Callable[[Any], None]:
    def deed(dialog: PassphraseDialog) -> None:
        dialog.present.setText(present)
        dialog.words.setText(words)
        dialog.again.setText(words)
        dialog.copies.setChecked(copies)
        dialog.save_button.click()

    return deed


def writing(words: str) -> Callable[[Any], None]:
    def deed(ask: AskPassphrase) -> None:
        ask.words.setText(words)
        ask.save_button.click()

    return deed


def close(dialog: QDialog) -> None:
    dialog.done(0)


def with_passphrase(program: Program, words: str = WORDS, *, copies: bool = True) -> None:
    when(PassphraseDialog, choosing(words, copies=copies))
    when(RecoveryDialog, close)
    program.do(SafetyWish.SET_PASSPHRASE)
    assert program.book is not None
    assert program.book.key is not None
