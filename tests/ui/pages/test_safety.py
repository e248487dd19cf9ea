"""Trygghet: the page that says where the book is, and gets a copy back."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.app.backup_scheduler import BackupService, is_large
from ledsagapp.domain.model.people import Person
from ledsagapp.storage.backup.backups import back_up, backups, folder_of
from ledsagapp.storage.backup.restore import contents
from ledsagapp.storage.book import Book
from ledsagapp.ui.context import SafetyWish
from ledsagapp.ui.pages.safety import SafetyPage
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance
from tests.builders.session import session_of

NOON = datetime(2026, 11, 21, 12, 0)


@pytest.fixture
def page(window: Window, book: Book, qtbot: QtBot) -> SafetyPage:
    back_up(book, folder_of(book.path), NOON)
    window.go("safety")
    found = window.page()
    assert isinstance(found, SafetyPage)
    qtbot.waitUntil(lambda: "Kontrollerad och hel" in found.status.sentence())
    return found


def test_the_newest_copy_is_checked_and_what_is_in_it_is_told(page: SafetyPage, book: Book) -> None:
    outings = len(book.outings.all())
    said = page.status.sentence()
    assert said.startswith("Den nyaste säkerhetskopian är från lördag 21 november 2026 12.00.")
    assert f"{outings} utflykter" in said
    assert said.endswith("Det finns ingen kopia utanför datorn.")


def test_without_a_copy_the_page_says_when_one_is_made(window: Window) -> None:
    window.go("safety")
    assert window.page().status.sentence().startswith("Det finns ingen säkerhetskopia än.")


def test_a_damaged_copy_is_told_in_words(window: Window, book: Book, qtbot: QtBot) -> None:
    made = back_up(book, folder_of(book.path), NOON)
    made.path.write_bytes(made.path.read_bytes()[:5000])
    window.go("safety")
    page = window.page()
    assert isinstance(page, SafetyPage)
    qtbot.waitUntil(lambda: "inte en hel bok" in page.said_of_copy())


def test_what_is_wanted_of_copies_is_asked_of_the_program(
    page: SafetyPage, window: Window, tmp_path: Path
) -> None:
    wanted: list[tuple[SafetyWish, object]] = []
    window.safety_wanted.connect(lambda what, path: wanted.append((what, path)))
    page.now()
    page.look_at()
    page.stop_outside()
    copy = next(folder_of(window.context.book.path).glob("book *"))
    assert wanted == [
        (SafetyWish.BACK_UP, None),
        (SafetyWish.LOOK, copy),
        (SafetyWish.OUTSIDE, None),
    ]
    page.save_copy(copy, tmp_path / "new.ledsagapp")
    assert (tmp_path / "new.ledsagapp").exists()
    page.save_copy(copy, tmp_path / "new.ledsagapp")
    assert "redan en fil" in window.message.text()


def test_using_a_copy_is_asked_about_since_no_undo_takes_it_back(page: SafetyPage) -> None:
    found = next(iter(page.copies()))
    question = page.asked_to_use(found)
    assert "sparas i samma mapp" in question.sentence()
    question.deleteLater()


def test_a_large_book_is_copied_while_one_goes_on_and_it_is_said_when_it_is_done(
    window: Window,
    book: Book,
    qtbot: QtBot,
    tmp_path: Path,
    qapp: QApplication,
    looks: Appearance,
) -> None:
    session = session_of(window, tmp_path, qapp, looks)
    service, folder = BackupService(session), session.where.backups
    assert not is_large(book.path)
    before = len(book.people.all())
    service.make_copy_in_background(window)
    book.people.put(Person("ny", "Ny Person"))
    qtbot.waitUntil(lambda: "Säkerhetskopia" in window.message.text())
    service.wait()
    # The copy may be begun before the saving or after it, but holds the book whole either way.
    assert contents(backups(folder)[-1].path).people in (before, before + 1)
