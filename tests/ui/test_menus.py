"""Nothing the program can do is without a way through the menus, and every report is reached."""

import inspect

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from ledsagapp.i18n import catalog
from ledsagapp.reports.kinds import ReportKind
from ledsagapp.ui.gallery.gallery import pages
from ledsagapp.ui.shell.actions import actions
from ledsagapp.ui.shell.commands import MenuCommands
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.buttons import Button
from tests.ui.conftest import Open

# Done by choices in the View menu, by the window itself, or on the pages that show them.
OTHERWISE = {
    *("choose_setting", "keep_geometry", "report"),
    *("ordinary_presentation", "full_presentation", "other_colours"),
}


def in_menus(window: Window) -> list[QAction]:
    """Every action that stands in a menu of the window's bar."""
    found: list[QAction] = []
    menus = list(window.menuBar().findChildren(QMenu))
    for menu in menus:
        found += [one for one in menu.actions() if one.text()]
    return found


def test_every_deed_has_its_place_in_a_menu() -> None:
    named = {one.name.partition(":")[0] for one in actions(catalog("en"))}
    public = {
        name for name, _ in inspect.getmembers(MenuCommands, inspect.isfunction) if name[0] != "_"
    }
    assert public - named - OTHERWISE == set()


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
        assert {one.replace("&", "").rstrip("…") for one in main} - texts == set(), name


def test_every_report_is_reached_from_the_menu(window: Window) -> None:
    kinds = [
        one.name.removeprefix("report:")
        for one in actions(catalog("sv"))
        if one.name.startswith("report:")
    ]
    assert sorted(kinds) == sorted(ReportKind)
    for kind in kinds:
        window.deeds.report(kind)
        assert window.page().wanted().kind == kind  # type: ignore[attr-defined]
