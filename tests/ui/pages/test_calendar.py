"""The calendar is walked by keyboard, speaks each day whole, and never counts what is booked."""

import re
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.lists.day_grid import DayGrid, months_away
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.text import SilentText
from ledsagapp.workflow.timer import Timer
from tests.builders.family import outing
from tests.builders.plain import plain
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog, latest, save, tab, type_

NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def calendar(window: Window) -> DayGrid:
    """The calendar's grid, with the focus on it."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    window.go("calendar")
    grid = window.page().findChild(DayGrid)
    assert isinstance(grid, DayGrid)
    grid.setFocus()
    return grid


def spoken(grid: DayGrid) -> str:
    """What a screen reader says of the day chosen."""
    return str(grid.currentIndex().data(Qt.ItemDataRole.AccessibleTextRole))


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key, modifier)


def test_it_opens_on_today_and_says_what_is_done_and_what_is_booked(window: Window) -> None:
    grid = calendar(window)
    assert window.page().status.sentence() == (
        "November 2026: 2 utflykter gjorda, 8 timmar. "
        "1 bokad, 3 timmar, dras inte av förrän den är utförd."
    )
    assert spoken(grid) == "söndag 22 november, i dag, inget bokat"


def test_each_day_speaks_a_whole_sentence(window: Window, book: Book) -> None:
    book.outings.put(
        outing(9, "2026-11-07", "10:00", "12:00", "simhallen", status=Status.CANCELLED_BY_PROVIDER)
    )
    said = {day.day.day: day.spoken for day in calendar(window).days() if day.inside}
    assert (
        plain(said[4])
        == "onsdag 4 november, utförd: Teater med Anna Lind, 17.00 till 20.00, 3 timmar"
    )
    assert (
        plain(said[28])
        == "lördag 28 november, bokad: Bio med Anna Lind, 13.00 till 16.00, 3 timmar"
    )
    assert said[7].endswith("Simhallen med Anna Lind, 10.00 till 12.00, räknas inte")
    assert said[5] == "torsdag 5 november, ingen utflykt"
    assert said[30] == "måndag 30 november, inget bokat"


def test_holidays_and_the_borders_of_the_frame_are_said_in_words(window: Window) -> None:
    grid = calendar(window)
    window.page().choose_day(date(2026, 12, 31))  # type: ignore[attr-defined]
    assert spoken(grid) == "torsdag 31 december, nyårsafton, ramen slutar, inget bokat"
    window.page().choose_day(date(2026, 10, 1))  # type: ignore[attr-defined]
    assert spoken(grid) == "torsdag 1 oktober, ramen börjar, ingen utflykt"


def test_arrows_go_by_days_past_every_edge_and_a_new_month_is_said(window: Window) -> None:
    grid = calendar(window)
    press(Qt.Key.Key_Right)
    assert grid.day() == date(2026, 11, 23)
    press(Qt.Key.Key_Down)
    assert (grid.day(), window.message.text()) == (date(2026, 11, 30), "Allt är sparat.")
    press(Qt.Key.Key_Right)
    assert grid.day() == date(2026, 12, 1)
    assert window.message.text().startswith("December 2026: 0 utflykter gjorda")
    press(Qt.Key.Key_PageUp)
    assert grid.day() == date(2026, 11, 1)
    press(Qt.Key.Key_Home)
    assert grid.day() == date(2026, 10, 26)
    assert QApplication.focusWidget() is grid


def test_the_menus_keys_turn_the_months_from_anywhere(window: Window) -> None:
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    press(Qt.Key.Key_PageDown, CONTROL)
    assert window.page_name() == "calendar"
    assert window.page().status.sentence().startswith("December 2026")
    press(Qt.Key.Key_PageUp, CONTROL)
    press(Qt.Key.Key_PageUp, CONTROL)
    assert window.page().status.sentence().startswith("Oktober 2026: 2 utflykter")
    press(Qt.Key.Key_T, CONTROL)
    assert window.page().status.sentence().startswith("November 2026")


def test_a_week_can_be_shown_instead_of_a_month(window: Window) -> None:
    grid = calendar(window)
    next(one for one in window.page().findChildren(QRadioButton) if one.text() == "Vecka").click()
    assert len(grid.days()) == 7
    assert window.page().status.sentence() == (
        "Vecka 47, 16 november – 22 november 2026: 1 utflykt gjord, 5 timmar."
    )
    window.run("turn_on")
    assert grid.day() == date(2026, 11, 29)


def test_enter_goes_to_the_outings_of_the_day_and_again_opens_one(
    window: Window, book: Book
) -> None:
    grid = calendar(window)
    window.page().choose_day(date(2026, 11, 17))  # type: ignore[attr-defined]
    grid.setFocus()
    press(Qt.Key.Key_Return)
    listed = QApplication.focusWidget()
    assert isinstance(listed, SentenceList)
    assert [row.title for row in listed.rows()] == ["Promenad i Hagaparken med Anna Lind"]
    seen: list[str] = []
    in_dialog(lambda: press(Qt.Key.Key_Return), lambda one: seen.append(one.windowTitle()))
    assert seen == ["Ändra utflykten"]


def test_esc_goes_back_from_the_day_to_the_grid(window: Window) -> None:
    grid = calendar(window)
    window.page().choose_day(date(2026, 11, 17))  # type: ignore[attr-defined]
    press(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), SentenceList)
    press(Qt.Key.Key_Escape)
    assert grid.hasFocus()
    next(one for one in window.page().findChildren(QPushButton) if one.text() == "Öppna").setFocus()
    press(Qt.Key.Key_Escape)
    assert (grid.hasFocus(), grid.day()) == (True, date(2026, 11, 17))


@pytest.mark.parametrize("way", ["Månad", "Vecka"])
@pytest.mark.parametrize("width", [1366, 1024, 900])
def test_a_time_is_painted_whole_or_not_at_all(
    open_window: Open, book: Book, tmp_path: Path, width: int, way: str
) -> None:
    for number, times in enumerate((("13:00", "16:15"), ("09:30", "11:45"), ("10:15", "12:30"))):
        book.outings.put(outing(20 + number, "2026-11-18", *times, "simning"))
    book.outings.put(outing(30, "2026-11-20", "13:15", "16:45", "museum"))
    window = open_window()
    window.resize(width, 768)
    grid = calendar(window)
    next(one for one in window.page().findChildren(QRadioButton) if one.text() == way).click()
    for _turn in range(8):
        QApplication.processEvents()
    # As a drawing of vectors, where each text still stands as it was painted.
    drawing = QSvgGenerator()
    drawing.setFileName(str(tmp_path / "days.svg"))
    drawing.setSize(grid.size())
    painter = QPainter(drawing)
    grid.render(painter, QPoint())
    painter.end()
    found = re.findall(r"<text[^>]*>([^<]*)</text>", (tmp_path / "days.svg").read_text())
    painted = [one.strip() for one in found]
    assert any(one.startswith(("Mus", "13.15–16.45")) for one in painted)
    assert [one for one in painted if re.match(r"[\d.–]+…", one)] == []


def test_a_new_outing_gets_the_day_chosen(window: Window, book: Book) -> None:
    grid = calendar(window)
    for _day in range(4):
        press(Qt.Key.Key_Right)

    def work(_dialog: Dialog) -> None:
        tab()
        type_("13")
        tab()
        type_("15")
        save()

    in_dialog(lambda: press(Qt.Key.Key_Return), work)
    made = latest(book)
    assert (made.start, made.status) == ("2026-11-26T13:00", Status.PLANNED)
    assert "bokad:" in spoken(grid)
    account = window.view().current(Kind.HOURS)
    assert account is not None
    assert account.current is not None
    assert account.current.remaining_frame == 25 * 60 + 30


def test_the_day_beside_the_grid_follows_it(window: Window) -> None:
    calendar(window)
    press(Qt.Key.Key_Left)
    assert [one.title() for one in window.page().findChildren(Card)] == ["Lördag 21 november"]


def test_where_a_day_has_too_little_room_the_month_is_a_list(open_window: Open) -> None:
    window = open_window(text_size=300)
    window.resize(900, 700)
    window.go("calendar")
    QApplication.processEvents()
    page = window.page()
    grid = page.findChild(DayGrid)
    assert isinstance(grid, DayGrid)
    assert grid.isHidden()
    listed = next(one for one in page.findChildren(SentenceList) if not one.isHidden())
    assert [row.lead for row in listed.rows()] == ["4", "17", "28"]
    button = next(one for one in page.findChildren(QPushButton) if "rutnät" in one.text())
    button.click()
    assert not grid.isHidden()
    assert grid.hasFocus()


def test_the_same_day_of_a_shorter_month_is_its_last() -> None:
    assert months_away(date(2026, 1, 31), 1) == date(2026, 2, 28)
    assert months_away(date(2024, 3, 31), -1) == date(2024, 2, 29)
    assert months_away(date(2026, 12, 31), 1) == date(2027, 1, 31)
    assert months_away(date(9999, 12, 31), 1) == date(9999, 12, 31)
    assert months_away(date(1, 1, 1), -1) == date(1, 1, 1)


@pytest.mark.parametrize("height", [700, 768, 900])
@pytest.mark.parametrize("way", ["Månad", "Vecka"])
def test_six_weeks_and_a_week_fit_the_room_whatever_they_hold(
    open_window: Open, book: Book, height: int, way: str
) -> None:
    window = open_window()
    window.resize(1280, height)
    for number in range(4):
        book.outings.put(outing(20 + number, "2026-08-12", f"1{number}:00", f"1{number}:30", "bio"))
    window.go("calendar")
    page = window.page()
    page.choose_day(date(2026, 8, 12))  # type: ignore[attr-defined]
    next(one for one in page.findChildren(QRadioButton) if one.text() == way).click()
    for _turn in range(8):
        QApplication.processEvents()
    grid = page.findChild(DayGrid)
    assert isinstance(grid, DayGrid)
    assert len(grid.days()) == (42 if way == "Månad" else 7)
    bottom = grid.mapTo(page, grid.rect().bottomLeft()).y()
    assert bottom < page.height()
    assert page.verticalScrollBar().maximum() == 0
    assert window.height() == height


def test_a_double_click_books_on_the_day(window: Window, qtbot: QtBot) -> None:
    grid = calendar(window)
    row, column = 4, 3
    day = grid.days()[7 * row + column].day
    at = grid.visualRect(grid.model().index(row, column)).center()
    seen: list[str] = []

    def twice() -> None:
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QTest.mouseDClick(grid.viewport(), Qt.MouseButton.LeftButton, pos=at)

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        seen.append(dialog.day.in_words())

    in_dialog(twice, work)
    assert seen == [_long(window, day)]


def _long(window: Window, day: date) -> str:
    return f"{window.context.formats.weekday(day)} {window.context.formats.full_date(day)}"


def test_arrows_speak_the_day_and_no_heading_before_it(window: Window) -> None:
    model = calendar(window).model()
    role = Qt.ItemDataRole.AccessibleTextRole
    for side in (Qt.Orientation.Horizontal, Qt.Orientation.Vertical):
        assert model.headerData(0, side, role).strip() == ""


def panel(window: Window) -> list[str]:
    """What stands beside the grid of the day chosen."""
    found = [one for one in window.page().findChildren(SilentText) if one.isVisibleTo(window)]
    return [one.text() for one in found]


def test_the_day_says_what_is_left_once_all_that_is_booked_is_done(
    window: Window, book: Book
) -> None:
    calendar(window)
    window.page().choose_day(date(2026, 11, 28))  # type: ignore[attr-defined]
    said = "När allt bokat är gjort får 7 timmar 30 minuter användas till och med 30 november."
    assert plain(panel(window)) == [f"En bokad, 3 timmar. {said}"]
    # The same figure as the account's on that day, once it is done.
    booked = book.outings.get("o5")
    assert booked is not None
    book.outings.put(replace(booked, status=Status.DONE))
    assert plain(panel(window)) == [said]
    then = accounts(book.ledger(), date(2026, 11, 30), {}).holding("hours")
    assert then is not None
    assert then.current is not None
    assert then.current.remaining_now == 450


def test_a_booking_is_called_off_beside_its_day(window: Window) -> None:
    calendar(window)
    window.page().choose_day(date(2026, 11, 28))  # type: ignore[attr-defined]
    buttons = window.page().findChildren(QPushButton)
    off = next(one for one in buttons if one.text() == "Blev inte av…")
    seen: list[str] = []

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        seen.append(dialog.status.key())

    in_dialog(off.click, look)
    assert seen == [Status.CANCELLED_IN_TIME.value]
    window.page().choose_day(date(2026, 11, 17))  # type: ignore[attr-defined]
    assert off.isHidden()


def test_the_running_clock_and_now_stand_in_the_week(window: Window) -> None:
    clock = [datetime(2026, 11, 22, 11, 40)]
    window.timer = Timer(None, lambda: clock[0])
    window.run("timer")
    clock[0] = datetime(2026, 11, 22, 13, 20)
    grid = calendar(window)
    (running,) = next(day for day in grid.days() if day.today).entries
    assert (running.what, running.times) == ("Tidtagning pågår", "11.40–nu")
    next(one for one in window.page().findChildren(QRadioButton) if one.text() == "Vecka").click()
    assert grid.now() == 13 * 60 + 20
    window.run("drop_timer")
