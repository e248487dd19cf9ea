"""Where the focus is after a dialog: on the button it was opened from."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QPushButton
from pytestqt.qtbot import QtBot

from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.outing.confirm_bookings import CatchUp
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.workflow.todo import passed_bookings
from tests.builders import audit
from tests.builders.walks import pages
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog
from tests.ui.test_menus import in_menus

_WAYS_ON = {"plus", "calendar-plus", "clip"}  # icons of buttons that open a dialog


def left(deed: Callable[[], object], *, saving: bool) -> list[str]:
    """Do what opens dialogs, leave each of them or save in it; their titles in order."""
    seen: list[str] = []
    timer = QTimer()

    def leave() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog):
            seen.append(dialog.windowTitle())
            if saving and isinstance(dialog, Dialog):
                dialog.save_button.click()
            dialog.done(0)

    timer.timeout.connect(leave)
    timer.start(0)
    deed()
    timer.stop()
    return seen


@pytest.fixture
def without_files(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where a file or folder would be asked for, none is chosen."""
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_given, **_named: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_given, **_named: ([], ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_given, **_named: "")


def openers(window: Window) -> list[Button]:
    """The buttons of the page that say that a dialog follows."""
    return [
        one
        for one in window.page().findChildren(Button)
        if one.isVisible()
        and one.isEnabled()
        and one.menu() is None
        and (one.text().endswith("…") or one.icon_name in _WAYS_ON)
    ]


@pytest.mark.parametrize(
    ("presentation", "saving"),
    [("ordinary", True), pytest.param("full", False, marks=pytest.mark.long)],
)
def test_the_focus_is_back_on_the_button_that_a_dialog_was_opened_from(
    open_window: Open,
    qtbot: QtBot,
    without_files: None,
    presentation: str,
    saving: bool,
) -> None:
    window = open_window(example=True, presentation=presentation)
    lost, met = list[tuple[str, str, str]](), 0
    for place in pages(window, qtbot):
        for button in openers(window):
            button.setFocus()
            title = left(partial(QTest.keyClick, button, Qt.Key.Key_Return), saving=saving)
            audit.activate(window, qtbot)
            if window.page_name() != place:
                window.go(place)
                break  # it led to another page, as it says
            met += bool(title)
            if title and window.focusWidget() is not button:
                lost.append((place, button.text(), audit.spoken_name(window.focusWidget())))
    assert lost == []
    assert met > 10


@pytest.mark.parametrize("saving", [False, True])
def test_the_focus_is_back_where_it_was_after_each_dialog_that_a_menu_leads_to(
    open_window: Open, qtbot: QtBot, without_files: None, saving: bool
) -> None:
    window = open_window(example=True)
    lost, met = list[tuple[str, str]](), 0
    for action in [one for one in in_menus(window) if one.text().endswith("…")]:
        window.go("outings")
        audit.activate(window, qtbot)
        before = window.page().status  # rows may have come or gone; what stays is this
        before.setFocus()
        if not action.isEnabled():
            continue
        titles = left(action.trigger, saving=saving)
        audit.activate(window, qtbot)
        if window.page_name() != "outings":
            continue  # it led to another page, as it says
        met += bool(titles)
        if titles and window.focusWidget() is not before:
            lost.append((action.text(), audit.spoken_name(window.focusWidget())))
    assert lost == []
    assert met > 20


def test_the_focus_is_back_on_the_button_whose_menu_led_to_a_dialog(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(example=True)
    window.go("outings")
    audit.activate(window, qtbot)
    window.page().findChildren(SentenceList)[0].setFocus()
    more = next(
        one
        for one in window.page().findChildren(QPushButton)
        if one.menu() is not None and one.isVisible()
    )
    lost, met = list[str](), 0
    more.menu().aboutToShow.emit()
    for text in [one.text() for one in more.menu().actions() if "…" in one.text()]:
        more.setFocus()
        more.menu().aboutToShow.emit()
        action = next(one for one in more.menu().actions() if one.text() == text)
        met += bool(left(action.trigger, saving=False))
        audit.activate(window, qtbot)
        if window.focusWidget() is not more:
            lost.append(f"{text}: {audit.spoken_name(window.focusWidget())}")
    assert lost == []
    assert met


def test_an_answer_asked_for_in_a_row_begins_at_the_question_of_that_row(
    open_window: Open, book: Book
) -> None:
    window = open_window(example=True)
    waiting = passed_bookings(window.view())[0]
    day = waiting.start[:10]
    later = replace(waiting, id="other", start=f"{day}T17:00", end=f"{day}T18:00")
    book.outings.put(later)
    asked: list[str] = []

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, CatchUp)
        asked.append(dialog.list.key())
        assert dialog.list.hasFocus()

    buttons = [one for one in openers(window) if one.text() == "Annat svar…"]
    for button in buttons[:2]:
        in_dialog(button.click, look)
    assert len(set(asked)) == 2
    assert set(asked) == {"other", waiting.id}
