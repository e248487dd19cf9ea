"""The first page answers what is left, until when and why."""

from datetime import date, datetime

import pytest
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import Kind, Policy, Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.account_card import AccountCard
from ledsagapp.ui.widgets.cards.bar import FrameBar
from ledsagapp.ui.widgets.cards.today_card import TodayCard
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.account.account_lines import account_lines
from ledsagapp.workflow.timer import Timer
from tests.builders.family import outing
from tests.builders.plain import plain
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog
from tests.ui.test_access import press
from tests.ui.test_pseudo import said


def texts(window: Window) -> str:
    """Every visible text of the page."""
    QApplication.processEvents()
    page = window.page()
    shown = [one for one in page.findChildren(QLabel) if one.isVisibleTo(page)]
    return "\n".join(one.text() for one in shown)


def rows(window: Window, name: str) -> list[str]:
    """What a list of the page says, row by row."""
    found = window.page().findChildren(SentenceList)
    return [row.spoken for one in found if one.accessibleName() == name for row in one.rows()]


def card(window: Window) -> TodayCard:
    """The card of today."""
    found = window.page().findChild(TodayCard)
    assert isinstance(found, TodayCard)
    return found


def today(window: Window) -> list[str]:
    """What the card of today says, row by row."""
    return [one.spoken for one in card(window).things()]


def button(window: Window, begins: str) -> Button:
    """The button of today whose name begins so."""
    shown = (one for one in card(window).findChildren(Button) if one.isVisibleTo(window))
    return next(one for one in shown if one.accessibleName().startswith(begins))


def test_the_first_sentence_says_what_is_left_until_when_and_what_is_booked(
    window: Window,
) -> None:
    assert window.page().status.sentence() == (
        "Maj har 25 timmar 30 minuter och 625 kronor kvar till och med 31 december. "
        "2 utflykter är bokade, tillsammans 6 timmar."
    )


def test_the_one_who_writes_about_herself_is_called_you(open_window: Open) -> None:
    window = open_window(person_id="maj", me="maj")
    assert window.page().status.sentence().startswith("Du har 25 timmar 30 minuter och 625 kronor")


def test_english_says_the_same(open_window: Open) -> None:
    window = open_window(language="en")
    assert window.page().status.sentence() == (
        "Maj has 25 hours 30 minutes and 625 kronor left until 31 December. "
        "2 outings of 6 hours are booked."
    )


def test_months_say_what_was_granted_used_and_carried_on(window: Window) -> None:
    assert plain(rows(window, "Timmarna månad för månad")) == [
        "Oktober: beviljat 15 timmar, använt 11 timmar 30 minuter, 3 timmar 30 minuter förs vidare",
        "November: beviljat 15 timmar, använt 8 timmar, bokat 3 timmar, pågår",
        "December: beviljat 15 timmar, bokat 3 timmar, kommer",
    ]


def test_the_bar_speaks_its_figures_as_a_sentence(window: Window) -> None:
    names = [bar.accessibleName() for bar in window.page().findChildren(FrameBar)]
    assert plain(names) == [
        "Timmar i ramen: 19 timmar 30 minuter använda och 6 timmar bokade av 45 timmar",
        "Kronor i ramen: 275 kronor använda av 900 kronor",
    ]


def test_what_expires_and_when_stands_below_the_cards_with_the_forecast(window: Window) -> None:
    page = window.page()
    told = [one.toPlainText() for one in page.findChildren(type(page.status))]
    assert told[-1] == (
        "25 timmar 30 minuter och 625 kronor brinner inne den 31 december om de inte används. "
        "I samma takt som hittills blir ungefär 11 timmar oanvända. "
        "Det räcker till 3 utflykter på 3 timmar 30 minuter vardera."
    )


def test_a_new_outing_changes_the_sentence_at_once(window: Window, book: Book) -> None:
    book.outings.put(outing(9, "2026-11-20", "10:00", "12:30", "museum"))
    assert window.page().status.sentence().startswith("Maj har 23 timmar och 625 kronor kvar")


def test_a_hidden_page_is_fresh_when_it_is_shown_again(window: Window, book: Book) -> None:
    window.go("outings")
    book.outings.put(outing(9, "2026-11-20", "10:00", "12:30", "museum"))
    window.go("overview")
    assert window.page().status.sentence().startswith("Maj har 23 timmar")


def test_more_than_granted_so_far_is_told_without_blame(window: Window, book: Book) -> None:
    book.outings.put(outing(9, "2026-11-20", "08:00", "23:00", "lång dag"))
    told = [one.toPlainText() for one in window.page().findChildren(type(window.page().status))]
    assert any(
        "mer är använt än vad som hunnit beviljas. Stäm av med utföraren." in text for text in told
    )


def test_without_a_decision_the_page_offers_to_add_one(open_window: Open, book: Book) -> None:
    window = open_window(empty=True)
    assert window.page().status.sentence() == "Ingen finns i boken än. Börja med beslutet."
    assert "Det finns inget beslut än." in texts(window)


def test_an_ended_decision_says_when_it_ended(open_window: Open, book: Book) -> None:
    window = open_window()
    for decision in book.decisions.all():
        book.decisions.put(replace(decision, valid_to=date(2026, 10, 31)))
    assert window.page().status.sentence() == (
        "Inget beslut gäller i dag. Det senaste slutade 31 oktober 2026."
    )


def test_without_a_decision_on_costs_the_card_says_that_receipts_can_be_kept(
    window: Window, book: Book
) -> None:
    book.decisions.remove("costs")
    assert "Inget beslut om omkostnader. Kvitton går att spara ändå." in texts(window)
    assert window.page().status.sentence().startswith("Maj har 25 timmar 30 minuter kvar")


def test_a_free_decision_says_what_was_used_and_not_what_is_left(
    window: Window, book: Book
) -> None:
    hours = book.decisions.get("hours")
    assert hours is not None
    book.decisions.put(replace(hours, monthly=None, rules=Rules(policy=Policy.FREE)))
    book.decisions.remove("costs")
    assert window.page().status.sentence().startswith("Använt i november 2026: 8 timmar.")


def test_a_decision_beside_the_ordinary_one_has_cards_of_its_own(
    window: Window, book: Book
) -> None:
    beside = Decision(
        "course",
        "maj",
        Kind.HOURS,
        date(2026, 10, 1),
        date(2026, 12, 31),
        None,
        600,
        Rules(policy=Policy.FIXED_POT),
        extra=True,
        purpose="simkurs",
    )
    book.decisions.put(beside)
    titles = [card.title() for card in window.page().findChildren(AccountCard)]
    assert "Timmar: simkurs" in titles


def test_a_booking_that_has_passed_asks_how_it_turned_out(window: Window, book: Book) -> None:
    passed = outing(9, "2026-11-20", "10:00", "12:00", "museum")
    book.outings.put(replace(passed, status=book.outings.get("o5").status))  # type: ignore[union-attr]
    assert today(window)[0] == "Museum med Anna Lind, 20 november, 10.00 till 12.00"


# -- today -------------------------------------------------------------------------------------
def test_an_answer_is_one_press_and_the_focus_goes_to_the_next_row(
    window: Window, book: Book
) -> None:
    for number, day in ((8, "2026-11-19"), (9, "2026-11-20")):
        passed = outing(number, day, "10:00", "12:00", "museum", status=Status.PLANNED)
        book.outings.put(passed)
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    first = button(window, "Blev av: Museum med Anna Lind, 19 nov")
    first.setFocus()
    press("Space")
    assert book.outings.get("o8").status is Status.DONE  # type: ignore[union-attr]
    assert window.message.text() == "Utförd: Museum med Anna Lind, 19 november."
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName().startswith("Blev av: Museum med Anna Lind, 20 november")
    press("Ctrl+Z")
    assert book.outings.get("o8").status is Status.PLANNED  # type: ignore[union-attr]
    assert today(window)[0].startswith("Museum med Anna Lind, 19 nov")


def test_the_running_clock_stands_first_and_is_stopped_there(window: Window, book: Book) -> None:
    window.timer = Timer(None, lambda: datetime(2026, 11, 22, 11, 40))
    before = len(book.outings.all())
    window.run("timer")
    assert today(window)[0].startswith("sedan 11.40, Tidtagning pågår")
    seen: list[str] = []
    stop = button(window, "Stoppa och fyll i")
    in_dialog(stop.click, lambda one: seen.append(one.windowTitle()))
    assert len(seen) == 1
    assert len(book.outings.all()) == before
    window.run("drop_timer")
    assert not any("Tidtagning" in one for one in today(window))


def test_todays_booking_can_be_begun_or_called_off(window: Window, book: Book) -> None:
    booked = outing(9, "2026-11-22", "17:00", "19:00", "simhallen", status=Status.PLANNED)
    book.outings.put(booked)
    window.timer = Timer(None, lambda: datetime(2026, 11, 22, 16, 58))
    assert plain(today(window)[0]) == "Simhallen med Anna Lind, 17.00 till 19.00, 2 timmar"
    seen: list[str] = []

    def look(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        seen.append(dialog.status.key())

    in_dialog(button(window, "Blev inte av: Simhallen").click, look)
    assert seen == [Status.CANCELLED_IN_TIME.value]
    button(window, "Starta tidtagning: Simhallen").click()
    assert window.timer.start_time() is not None


@pytest.mark.qt_log_ignore("plugin does not support", extend=True)
def test_a_row_of_today_has_its_buttons_in_a_menu(window: Window, book: Book) -> None:
    book.outings.put(outing(9, "2026-11-20", "10:00", "12:00", "museum", status=Status.PLANNED))
    taken = button(window, "Blev av: Museum med Anna Lind, 20 nov")
    taken.setFocus()
    menu_key = QContextMenuEvent(
        QContextMenuEvent.Reason.Keyboard,
        taken.rect().center(),
        taken.mapToGlobal(taken.rect().center()),
    )
    QApplication.sendEvent(taken, menu_key)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert [one.text() for one in menu.actions()] == ["Blev av", "Annat svar…"]
    menu.actions()[0].trigger()
    menu.close()
    assert book.outings.get("o9").status is Status.DONE  # type: ignore[union-attr]


def test_more_than_four_rows_are_unfolded_and_none_says_what_comes_next(
    window: Window, book: Book
) -> None:
    assert "Nästa: " in texts(window) or today(window)
    for number in range(10, 16):
        day = f"2026-11-{number:02}"
        book.outings.put(outing(number, day, "06:00", "07:00", "bad", status=Status.PLANNED))
    shown = [one for one in card(window).findChildren(Button) if one.text() == "Blev av"]
    assert len([one for one in shown if one.isVisibleTo(window)]) == 4
    more = next(b for b in card(window).findChildren(Button) if b.text().startswith("Visa alla"))
    more.click()
    shown = [one for one in card(window).findChildren(Button) if one.text() == "Blev av"]
    assert len([one for one in shown if one.isVisibleTo(window)]) == 6


def test_the_page_says_of_each_account_what_the_command_line_says(window: Window) -> None:
    window.go("overview")
    here = " ".join(said(window, reports=False)).replace("\N{NO-BREAK SPACE}", " ")
    view, formats = window.view(), window.context.formats
    for kind in Kind:
        account = view.current(kind)
        assert account is not None
        *lines, expiry = account_lines(account, view, formats)
        for line in lines:
            assert line.replace("\N{NO-BREAK SPACE}", " ") in here
        # What expires of both is one sentence on the page.
        assert expiry.partition(" brinner")[0].replace("\N{NO-BREAK SPACE}", " ") in here


def test_no_text_of_today_is_there_without_words(open_window: Open, qtbot: QtBot) -> None:
    """A missing receipt has no time: its place is kept for the eye, and is nothing for the ear."""
    window = open_window(example=True)
    window.show()
    qtbot.waitExposed(window)
    (card,) = window.findChildren(TodayCard)
    shown = [one for one in card.findChildren(QLabel) if one.isVisible() and one.pixmap().isNull()]
    assert [one.accessibleName() for one in shown if not (one.text() or one.accessibleName())] == []
    titles = {
        one.mapTo(card, one.rect().topLeft()).x() for one in shown if one.text().startswith("Ett")
    }
    assert len(titles) == 1
