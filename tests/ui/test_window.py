"""The window as a whole: pages by key, undo by name, languages, faults, and nothing left behind."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit
from pytestqt.qtbot import QtBot

from ledsagapp.app.crash_handler import crash_hook
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance
from ledsagapp.ui.style.color_scheme import THEMES
from tests.builders.family import outing
from tests.builders.session import session_of
from tests.ui.conftest import Open

CTRL = Qt.KeyboardModifier.ControlModifier


def press(window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = CTRL) -> None:
    """Press a key where the focus is."""
    window.activateWindow()
    QTest.keyClick(QApplication.focusWidget() or window, key, modifier)


@pytest.mark.parametrize(
    ("key", "page"),
    [
        (Qt.Key.Key_1, "overview"),
        (Qt.Key.Key_2, "outings"),
        (Qt.Key.Key_4, "expenses"),
        (Qt.Key.Key_5, "decisions"),
        (Qt.Key.Key_6, "contacts"),
        (Qt.Key.Key_7, "reports"),
    ],
)
def test_each_page_has_its_key_and_begins_at_its_sentence(
    window: Window, qtbot: QtBot, key: Qt.Key, page: str
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    press(window, key)
    assert window.page_name() == page
    assert QApplication.focusWidget() is window.page().status
    assert window.page().status.sentence()


def actions(window: Window) -> dict[str, QAction]:
    """The menu's actions by their text without mnemonics."""
    return {one.text().replace("&", ""): one for one in window.findChildren(QAction) if one.text()}


def test_undo_and_redo_say_what_they_would_do(window: Window, book: Book) -> None:
    book.outings.put(outing(9, "2026-11-20", "10:00", "12:00", "museum"))
    window.run("undo")
    names = actions(window)
    assert any(name.startswith("Gör om: ny utflykt") for name in names)
    window.run("redo")
    assert any(name.startswith("Ångra: ny utflykt") for name in actions(window))
    assert book.outings.get("o9") is not None


def test_removing_an_outing_is_said_with_the_way_back(window: Window, book: Book) -> None:
    window.go("outings")
    window.page().choose("o3")  # type: ignore[attr-defined]
    window.page().remove()  # type: ignore[attr-defined]
    assert window.message.text() == (
        "Borttagen med sina utlägg: Teater med Anna Lind, 4 november. Ctrl+Z tar tillbaka den."
    )
    assert book.expenses.get("e2") is None
    window.run("undo")
    assert book.expenses.get("e2") is not None


def test_the_filter_is_always_said_and_can_be_taken_away(window: Window) -> None:
    window.go("outings")
    page = window.page()
    assert page.status.sentence() == (
        "6 av 6 utflykter visas: ramen 1 oktober – 31 december 2026. "
        "Använt: 19 timmar 30 minuter och 275 kronor."
    )
    search = next(f for f in page.findChildren(QLineEdit) if f.accessibleName() == "Sök")
    search.setText("finns inte")
    assert page.status.sentence().startswith("Inga utflykter passar urvalet")
    page.show_all()  # type: ignore[attr-defined]
    assert page.status.sentence().startswith("6 av 6 utflykter visas: alla dagar.")


def test_settings_take_effect_at_once_and_are_handed_over(window: Window, qtbot: QtBot) -> None:
    before = QApplication.font().pointSizeF()
    with qtbot.waitSignal(window.settings_wanted) as told:
        window.run("larger")
    assert told.args is not None
    assert told.args[0].text_size == 125
    assert QApplication.font().pointSizeF() == pytest.approx(before * 1.25)
    window.run("normal_size")


@pytest.mark.parametrize("theme", [*THEMES, "system"])
def test_every_theme_paints_every_page(window: Window, theme: str) -> None:
    window.choose_setting("theme", theme)
    for page in ("overview", "outings", "expenses", "decisions", "contacts", "reports"):
        window.go(page)
        assert not window.grab().isNull()
    window.choose_setting("theme", "light")


def test_a_failed_saving_is_told_and_the_window_goes_on(window: Window) -> None:
    window.show_error(BookError(Fault.DISK_FULL, Path("book.ledsagapp")))
    assert "Inget har ändrats." in window.message.text()
    window.go("outings")
    assert window.page_name() == "outings"


@pytest.fixture
def hook(window: Window, tmp_path: Path, qapp: QApplication, looks: Appearance) -> Iterator[None]:
    """The program's own hook for errors, around this window."""
    session = session_of(window, tmp_path, qapp, looks)
    before, sys.excepthook = sys.excepthook, crash_hook(session)
    yield
    sys.excepthook = before


def test_a_fault_in_a_slot_shows_the_crash_dialog_rolls_back_and_goes_on(
    window: Window, book: Book, hook: None
) -> None:
    shown: list[str] = []
    before = book.ledger()

    def close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        shown.append(dialog.windowTitle())
        dialog.done(0)

    def fault() -> None:
        with book.together("add_outing"):
            book.outings.put(outing(9, "2026-11-20", "10:00", "12:00", "museum"))
            raise ZeroDivisionError

    QTimer.singleShot(0, close)
    try:
        fault()
    except ZeroDivisionError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    assert shown == ["Något gick snett i programmet"]
    assert book.ledger() == before
    window.go("outings")
    assert window.page().status.sentence().startswith("6 av 6")


def test_no_dialog_is_left_behind(window: Window, qtbot: QtBot) -> None:
    def alive() -> int:
        QApplication.processEvents()
        QApplication.sendPostedEvents(None, 52)  # deferred deletions
        return len(window.findChildren(OutingDialog))

    found = window.context.book.outings.get("o3")
    assert found is not None
    for _count in range(3):
        dialog = OutingDialog(window.context, found, window, new=False)
        dialog.deleteLater()
    del dialog
    qtbot.waitUntil(lambda: alive() == 0)


def test_the_window_is_complete_in_english(open_window: Open) -> None:
    window = open_window(language="en")
    titles = []
    for name in ("overview", "outings", "expenses", "decisions", "contacts", "reports"):
        window.go(name)
        titles.append(window.page().title.text())
    assert titles == ["Overview", "Outings", "Expenses", "Decisions", "Contacts", "Reports"]


def parts(thing: QObject) -> int:
    """How many objects hang below one."""
    return len(thing.findChildren(QObject))


def test_refreshing_does_not_pile_up_widgets(window: Window, book: Book, qtbot: QtBot) -> None:
    for page in ("overview", "outings", "expenses", "decisions", "contacts", "reports"):
        window.go(page)
    window.go("overview")
    QApplication.processEvents()
    before = parts(window)
    for minute in range(10, 20):
        book.outings.put(outing(9, "2026-11-20", "10:00", f"12:{minute}", "museum"))
        QApplication.processEvents()
    assert parts(window) <= before + 5
