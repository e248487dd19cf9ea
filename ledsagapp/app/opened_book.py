"""The book at a start: opened, or as many tries as the person wants to make it so."""

import argparse
import sys
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QThreadPool
from PySide6.QtWidgets import QApplication

from ledsagapp.i18n import Catalog
from ledsagapp.paths import AppDirs
from ledsagapp.settings import Settings
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from ledsagapp.ui import dialogs
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance
from ledsagapp.wording.common.errors import book_told


class Running(Protocol):
    """What is needed of the program."""

    asked: argparse.Namespace
    application: QApplication
    appearance: Appearance
    settings: Settings
    where: AppDirs
    tr: Catalog
    window: Window | None
    book: Book | None
    key: Key | None
    idle: QObject | None
    locked: bool
    copies: QThreadPool
    handed_over: bool

    def keep(self, changed: Settings) -> None: ...
    def back_up(self) -> None: ...
    def go_on(self, old: Window, said: str) -> None: ...
    def key_of(self, copy: Path) -> tuple[Key | None, bool]: ...


def opened_book(program: Running) -> Book | None:
    """The book, after as many tries as the person wants; None when it is to be left.

    Where a window has it open already, that one comes forward and takes the file that was given.
    """
    anew, where = False, program.where
    while True:
        try:
            return open_book(where.book, where.state, create=True, anew=anew, key=program.key)
        except BookError as error:
            given = program.asked.file
            if error.fault is Fault.LOCKED and _raised_other(where.book, given):
                program.handed_over = given is not None
                if not program.handed_over:
                    sys.stderr.write(book_told(error, program.tr) + "\n")
                return None
            answer = _answer(program, error)
        if answer == "quit":
            return None
        anew = answer == "empty"
        if answer in ("copy", "rescue"):
            from ledsagapp.app import backup_scheduler as keeping  # noqa: PLC0415

            theme = program.appearance.theme
            keeping.recover_book(where.book, answer, theme, program.tr, program.key, program.key_of)


def _answer(program: Running, error: BookError) -> str:
    """What is to be done about a book that did not open: "again", or as in ``book_trouble``."""
    if error.fault not in (Fault.ENCRYPTED, Fault.WRONG_KEY):
        return str(dialogs.ask_what_to_do(error, program.appearance.theme, program.tr))
    from ledsagapp.app import passphrase as protecting  # noqa: PLC0415

    program.key, wanted = protecting.key_at_start(program)
    return "again" if program.key is not None else wanted or "quit"


def _raised_other(book: Path, file: Path | None) -> bool:
    from ledsagapp.ui.shell.single_instance import raise_other  # noqa: PLC0415

    return raise_other(book, file)
