"""Nothing the program can do is without a way through the menus, and every report is reached."""

from importlib import import_module

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

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
