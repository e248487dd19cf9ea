"""Nothing the program can do is without a way through the menus, and every report is reached."""

from importlib import import_module

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from ledsagapp.i18n import catalog
from ledsagapp.reports.registry import ReportKind
from ledsagapp.ui import dialogs
from ledsagapp.ui.gallery.gallery import pages
from ledsagapp.ui.shell.commands import Command, commands, entries
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.buttons import Button
from tests.builders.plain import plain
from tests.ui.conftest import Open

# Done by choices in the View menu, and on the pages that show them.
OTHERWISE = {"ordinary_presentation", "full_presentation", "other_colours"}


def in_menus(window: Window) -> list[QAction]:
    """Every action that stands in a menu of the window's bar."""
    found: list[QAction] = []
    menus = list(window.menuBar().findChildren(QMenu))
    for menu in menus:
        found += [one for one in menu.actions() if one.text()]
    return found


def test_every_command_stands_in_a_menu_or_among_the_choices_of_one(window: Window) -> None:
    texts = {plain(one.text()).replace("&", "").rstrip("…") for one in in_menus(window)}
    every = commands(catalog("sv"))
    lacking = {one.id for one in every.values() if one.menu and one.plain_text not in texts}
    assert lacking <= {"undo", "redo"}  # these say what they would do
    assert {one.id for one in every.values() if not one.menu} == OTHERWISE


def test_no_two_commands_share_a_key_or_an_id() -> None:
    listed = [one for one in entries(catalog("en")) if isinstance(one, Command)]
    assert len({one.id for one in listed}) == len(listed)
    keys = [key for one in listed for key in one.keys]
    assert len(set(keys)) == len(keys)


def test_every_dialog_that_can_be_asked_for_is_there() -> None:
    """Each opener names a function of its module: a slip would show only when it is pressed."""
    for opener, module in dialogs.OPENERS.items():
        found = getattr(import_module(f"ledsagapp.ui.dialogs.{module}"), opener)
        assert found.__doc__, opener


def test_every_action_of_the_window_stands_in_a_menu(window: Window) -> None:
    listed = in_menus(window)
    every = [one for one in window.findChildren(QAction) if one.text() and one.menu() is None]
    lost = [one.text() for one in every if one.shortcuts() and one not in listed]
    assert lost == []


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_main_button_of_every_page_stands_in_a_menu_too(
    open_window: Open, language: str
) -> None:
    window = open_window(language=language, example=True)
    texts = {one.text().replace("&", "").rstrip("…") for one in in_menus(window)}
    for name in pages(window):
        found = window.page().findChildren(Button)
        main = [one.text() for one in found if one.property("role") == "primary"]
        # What a button says besides, such as where a file will lie, no menu can know.
        assert all(one.replace("&", "").startswith(tuple(texts)) for one in main), name


def test_every_report_is_reached_from_the_menu(window: Window) -> None:
    kinds = [
        one.removeprefix("report:") for one in commands(catalog("sv")) if one.startswith("report:")
    ]
    assert sorted(kinds) == sorted(ReportKind)
    for kind in kinds:
        window.run(f"report:{kind}")
        assert window.page().report_request().kind == kind  # type: ignore[attr-defined]


def told(window: Window) -> list[tuple[str, str, list[str], bool, bool]]:
    """Each menu's entries as they stand, with their keys, and what is ticked or cannot be done."""
    return [
        (
            menu.title(),
            one.text(),
            [key.toString() for key in one.shortcuts()],
            one.isChecked(),
            one.isEnabled(),
        )
        for menu in window.menuBar().findChildren(QMenu)
        if menu.title()  # not what holds those for which the bar has no room
        for one in menu.actions()
    ]


@pytest.mark.parametrize("presentation", ["ordinary", "simple"])
def test_menus_that_waited_for_the_window_say_what_they_ever_say(
    open_window: Open, qtbot: QtBot, presentation: str
) -> None:
    at_once = open_window(presentation=presentation)
    usual = told(at_once)
    window = open_window(presentation=presentation, starting=True)
    assert titles(window) == titles(at_once)
    assert told(window) == []
    window.show()
    qtbot.waitUntil(lambda: bool(told(window)))
    assert told(window) == usual
    assert len({*map(bool, (window.actions(), at_once.actions()))}) == 1


def titles(window: Window) -> list[str]:
    return [
        one.title()
        for one in window.menuBar().findChildren(QMenu)
        if one.parent() is window.menuBar() and one.title()
    ]


def test_a_key_pressed_before_the_window_is_drawn_is_not_lost(open_window: Open) -> None:
    window = open_window(starting=True)
    keys = Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier
    assert told(window) == []
    QApplication.sendEvent(window, QKeyEvent(QEvent.Type.ShortcutOverride, *keys))
    assert "Ctrl+N" in {key for _menu, _text, held, *_ in told(window) for key in held}


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_a_menu_opened_before_the_window_is_drawn_has_its_entries(open_window: Open) -> None:
    window = open_window(starting=True)
    first = window.menuBar().findChildren(QMenu)[0]
    first.popup(QPoint(0, 0))
    assert first.actions()
    first.close()
    before = told(window)
    window.run("redo")
    assert told(window) == before


def test_a_command_is_done_before_its_entry_stands_anywhere(open_window: Open) -> None:
    window = open_window(starting=True)
    window.run("ordinary_presentation")
    assert window.settings.presentation == "ordinary"
    window.run("full_presentation")
    assert told(window) == []
    assert window.settings.presentation == "full"
