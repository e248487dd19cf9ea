"""A book that a newer version wrote: a copy from before, or another book, can be opened instead."""

import sqlite3
import subprocess
from contextlib import closing
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QPushButton

from ledsagapp import settings
from ledsagapp.app.book_at_start import open_own_book
from ledsagapp.app.session import Session
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.i18n import catalog
from ledsagapp.paths import app_dirs
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.style.appearance import Appearance
from ledsagapp.ui.widgets.fields.question import Question


def from_before(book: Path, day: int) -> Path:
    """A copy as a newer version leaves it before it makes the book its own."""
    copy = book.with_name(f"book.before-m0099_news-202611{day:02}T101500000000.ledsagapp")
    copy.write_bytes(b"an older book")
    return copy


@pytest.fixture
def too_new(tmp_path: Path, qapp: QApplication, looks: Appearance) -> Session:
    """A start on a book that a newer version of the program has written."""
    where = app_dirs(tmp_path)
    open_book(where.book, where.state, create=True).close()
    with closing(sqlite3.connect(where.book)) as connection:
        connection.execute("PRAGMA user_version = 9999")
    asked, chosen = CommandLine(), settings.Settings()
    tr = catalog("sv")
    return Session(asked, where, application=qapp, appearance=looks, chosen=chosen, tr=tr)


@pytest.mark.parametrize(
    ("word", "option", "copies"),
    [
        ("Titta i en kopia från före…", "--look", (3,)),
        ("Titta i en kopia från före…", "--look", (3, 14)),
        ("Välj en annan bok…", "--book", ()),
    ],
)
def test_where_the_book_is_too_new_a_copy_or_another_book_is_opened_instead(
    too_new: Session,
    monkeypatch: pytest.MonkeyPatch,
    word: str,
    option: str,
    copies: tuple[int, ...],
) -> None:
    book, started_with = too_new.where.book, list[list[str]]()
    kept = [from_before(book, day) for day in copies]
    chosen = kept[0] if kept else book.with_name("annan.ledsagapp")
    asked = (str(chosen), "")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_, **__: asked)
    monkeypatch.setattr(subprocess, "Popen", started_with.append)

    def press() -> None:
        box = QApplication.activeModalWidget()
        assert isinstance(box, Question)
        assert not kept or kept[-1].name in box.sentence()
        buttons = {one.text().replace("&", ""): one for one in box.findChildren(QPushButton)}
        (buttons.get(word) or buttons["Avsluta"]).click()

    QTimer.singleShot(0, press)
    assert open_own_book(too_new) is None
    assert [command[-2:] for command in started_with] == [[option, str(chosen)]]
    assert too_new.handed_over
