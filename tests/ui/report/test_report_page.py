"""How the page of reports stands in a wide window and in a narrow one."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from ledsagapp.i18n import LANGUAGES
from ledsagapp.reports.registry import report_specs
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.fields.report_choices import ReportChoices
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.report.bar import ReportBar
from tests.ui.conftest import Open
from tests.ui.report.test_reports import menu_of, page_of, preview_of
from tests.ui.test_access import press


def shown_buttons(window: Window) -> list[str]:
    """The buttons of the bar as they stand from left to right."""
    bar = window.page().findChild(ReportBar)
    assert isinstance(bar, ReportBar)
    found = [one for one in bar.findChildren(Button) if one.isVisible()]
    return [one.text() for one in sorted(found, key=lambda one: one.mapTo(bar, QPoint(0, 0)).x())]


def test_list_report_and_contents_stand_beside_each_other_and_the_page_does_not_scroll(
    window: Window, qtbot: QtBot
) -> None:
    window.resize(1366, 768)
    page = page_of(window)
    shown = preview_of(page)
    qtbot.waitUntil(lambda: not shown.picture.pixmap().isNull(), timeout=20_000)
    assert page.verticalScrollBar().maximum() == 0
    parts = [page.findChild(SentenceList), shown, page.findChild(ReportChoices)]
    places = [one.mapTo(page, QPoint(0, 0)).x() for one in parts if isinstance(one, QWidget)]
    assert len(places) == 3
    assert places == sorted(places)
    assert shown.area.verticalScrollBar().maximum() > 0
    *ways, main = shown_buttons(window)
    assert ways == ["Försegla november 2026…", "Läs rad för rad…", "Skriv ut…", "Mer"]
    assert main.startswith("Skapa PDF")
    found = [one.text() for one in menu_of(window) if one.text()]
    assert found == [
        *("Annan plats…", "Spara som text…", "Spara tabellerna (CSV)…", "Kopiera"),
        "Kontrollera en kod…",
    ]


def test_in_a_narrow_window_the_report_is_chosen_in_a_box_and_the_page_alone_scrolls(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(text_size=200)
    page = page_of(window)
    shown = preview_of(page)
    qtbot.waitUntil(lambda: not shown.picture.pixmap().isNull(), timeout=20_000)
    listed = page.findChild(SentenceList)
    assert isinstance(listed, SentenceList)
    assert not listed.isVisible()
    qtbot.waitUntil(lambda: shown.area.verticalScrollBar().maximum() == 0)
    assert page.verticalScrollBar().maximum() > 0
    kind = next(one for one in page.findChildren(Choice) if one.findData("expenses") >= 0)
    kind.choose("expenses")
    assert page.status.sentence().startswith("Ledsagarens omkostnader november 2026")
    assert listed.key() == "expenses"
    main, *ways = shown_buttons(window)
    assert main.startswith("Skapa PDF")
    assert ways == ["Skriv ut…", "Mer"]
    assert menu_of(window)[0].text() == "Läs rad för rad…"


def test_what_is_in_it_comes_with_its_button_and_is_next_for_the_keyboard(
    open_window: Open,
) -> None:
    window = open_window(text_size=200)
    page = page_of(window)
    opens = next(one for one in page.findChildren(Button) if one.text() == "Innehåll")
    choices = page.findChild(ReportChoices)
    assert isinstance(choices, ReportChoices)
    assert not choices.isVisible()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    opens.setFocus()
    press("Space")
    assert choices.isVisible()
    press("Tab")
    focused = window.focusWidget()
    assert isinstance(focused, QWidget)
    assert choices.isAncestorOf(focused)


def test_the_page_scrolls_by_the_keys_where_the_picture_stands_whole_in_it(
    open_window: Open, qtbot: QtBot
) -> None:
    window = open_window(text_size=200)
    page = page_of(window)
    shown = preview_of(page)
    qtbot.waitUntil(lambda: not shown.picture.pixmap().isNull(), timeout=20_000)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    bar = page.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 2 * page.viewport().height() // 3)
    shown.area.setFocus()
    bar.setValue(0)
    press("PgDown")
    assert bar.value() > 0


def test_the_reports_stand_in_groups_that_are_heard_and_not_counted(window: Window) -> None:
    listed = page_of(window).findChild(SentenceList)
    assert isinstance(listed, SentenceList)
    model = listed.model()
    first = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert first == "Varje månad. Tidrapport, timmar, skäl, underskrift"
    assert model.rowCount() == len(report_specs(window.context.tr))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("text_size", [100, 200, 300])
def test_the_month_and_its_neighbours_stand_on_one_line_beside_the_title_or_below_it(
    open_window: Open, language: str, text_size: int
) -> None:
    window = open_window(language=language, text_size=text_size)
    window.resize(1280, 800)
    for name in ("reports", "calendar"):
        window.go(name)
        for _turn in range(2):
            window.run("turn_back")
            QApplication.processEvents()
            page = window.page()
            steps = [one for one in page.findChildren(Button) if one.icon_name in ("left", "right")]
            shown = [one for one in steps if one.isVisible() and ":" in one.accessibleName()]
            assert len(shown) == 2
            assert len({one.mapTo(page, QPoint(0, 0)).y() for one in shown}) == 1
