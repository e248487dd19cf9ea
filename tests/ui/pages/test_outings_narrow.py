"""The list of outings with large text: the list has the room, the rest is folded."""

from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget

from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.action_bar import ActionBar
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from tests.ui.conftest import Open
from tests.ui.test_access import press


def shown(open_window: Open, text_size: int) -> Window:
    window = open_window(example=True, text_size=text_size)
    window.resize(1280, 800)
    window.go("outings")
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def rows_in_sight(window: Window) -> int:
    """How many rows of the list are whole between what stands above it and the bar."""
    page = window.page()
    listed, bar = page.findChild(SentenceList), page.findChild(ActionBar)
    assert isinstance(listed, SentenceList)
    assert isinstance(bar, ActionBar)
    end = bar.mapTo(page, QPoint(0, 0)).y()
    model, inside = listed.model(), listed.viewport()
    boxes = [listed.visualRect(model.index(n, 0)) for n in range(model.rowCount())]
    in_list = [box for box in boxes if inside.rect().contains(box)]
    return sum(inside.mapTo(page, box.bottomLeft()).y() < end for box in in_list)


def test_with_text_twice_as_large_three_outings_and_more_are_in_sight(open_window: Open) -> None:
    window = shown(open_window, 200)
    assert window.page().status.sentence() == "13 av 60 utflykter visas: den här ramen."
    assert rows_in_sight(window) >= 2
    window.resize(1280, 900)
    assert rows_in_sight(window) >= 3


def test_the_other_choices_come_with_a_button_that_says_what_is_chosen(open_window: Open) -> None:
    window = shown(open_window, 200)
    opens = next(b for b in window.page().findChildren(Button) if b.text().startswith("Urval"))
    assert opens.text() == "Urval: den här ramen"
    time = next(c for c in window.page().findChildren(Choice) if c.findData("month") >= 0)
    assert not time.isVisible()
    opens.setFocus()
    press("Space")
    assert time.isVisible()
    press("Tab")
    assert window.focusWidget() is time
    time.choose("year")
    assert opens.text() == "Urval: det här året"
    opens.setFocus()
    press("Space")
    assert not time.isVisible()
    assert opens.hasFocus()


def test_the_bar_has_one_line_and_removing_is_in_its_menu(open_window: Open) -> None:
    window = shown(open_window, 200)
    bar, listed = window.page().findChild(ActionBar), window.page().findChild(SentenceList)
    assert isinstance(bar, ActionBar)
    assert isinstance(listed, SentenceList)
    listed.setFocus()
    buttons = [one for one in bar.findChildren(Button) if one.isVisible()]
    assert [one.text() for one in buttons] == ["Ändra…", "Samma igen…", "Mer"]
    assert len({one.mapTo(bar, QPoint(0, 0)).y() for one in buttons}) == 1
    menu = buttons[-1].menu()
    assert isinstance(menu, QMenu)
    menu.aboutToShow.emit()
    assert "Ta bort\tDelete" in [one.text() for one in menu.actions()]


def test_with_ordinary_text_nothing_is_folded(open_window: Open) -> None:
    page: QWidget = shown(open_window, 100).page()
    time = next(c for c in page.findChildren(Choice) if c.findData("month") >= 0)
    assert time.isVisible()
    gone = next(one for one in page.findChildren(Button) if one.text() == "Ta bort")
    assert gone.isVisible()
