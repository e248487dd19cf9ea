"""Bookings that have passed are answered row by row, by keyboard."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledsagapp.domain.model.vocabulary import CancelledBy, Status
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.outing.commands import change_outing
from ledsagapp.ui.dialogs.outing.confirm_bookings import CatchUp
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from tests.builders.family import outing
from tests.ui.outing.test_outing_dialog import in_dialog, save, tab, type_

NONE, ALT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def passed(window: Window, book: Book) -> Window:
    """Three bookings nobody has said anything of."""
    for number, day in enumerate(("2026-11-18", "2026-11-19", "2026-11-20"), 7):
        book.outings.put(outing(number, day, "10:00", "12:00", "simning", status=Status.PLANNED))
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    return window


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key, modifier)


def state(book: Book, id_: str) -> Status:
    found = book.outings.get(id_)
    assert found is not None
    return found.status


def test_enter_answers_row_after_row_that_it_was_done(passed: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, CatchUp)
        dialog.list.setFocus()
        press(Qt.Key.Key_Return)
        assert dialog.message.text() == "Utförd: Simning med Anna Lind, 18 november. 2 kvar."
        assert dialog.list.key() == "o8"
        press(Qt.Key.Key_Return)
        press(Qt.Key.Key_Return)
        assert dialog.consequence.sentence().startswith("Alla bokningar som har passerat")
        assert QApplication.focusWidget() is dialog.save_button

    in_dialog(lambda: passed.run("catch_up"), work)
    assert {state(book, key) for key in ("o7", "o8", "o9")} == {Status.DONE}
    passed.run("undo")
    assert state(book, "o9") is Status.PLANNED
    assert state(book, "o8") is Status.DONE


def test_a_digit_answers_from_the_list_where_one_begins(passed: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, CatchUp)
        assert QApplication.focusWidget() is dialog.list
        assert "2 avbokad i tid" in dialog.consequence.sentence()
        assert "4 inställd av utföraren" in dialog.list.accessibleDescription()
        press(Qt.Key.Key_4)
        assert dialog.message.text().startswith("Inställd av utföraren: Simning")
        assert QApplication.focusWidget() is dialog.list
        press(Qt.Key.Key_2)
        press(Qt.Key.Key_5)
        assert QApplication.focusWidget() is dialog.save_button

    in_dialog(lambda: passed.run("catch_up"), work)
    made = book.outings.get("o7")
    assert made is not None
    assert (made.status, made.cancelled_by) == (Status.CANCELLED_BY_PROVIDER, CancelledBy.PROVIDER)
    assert state(book, "o8") is Status.CANCELLED_IN_TIME
    assert state(book, "o9") is Status.NO_SHOW
    passed.run("undo")
    assert state(book, "o9") is Status.PLANNED


def test_called_off_asks_how_by_whom_when_and_why(passed: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, CatchUp)
        dialog.list.setFocus()
        press(Qt.Key.Key_Down)
        dialog.call_off()
        assert QApplication.focusWidget() is dialog.status
        press(Qt.Key.Key_Down)
        press(Qt.Key.Key_Down)
        assert dialog.status.key() == Status.CANCELLED_BY_PROVIDER.value
        assert dialog.cancelled.by.key() == CancelledBy.PROVIDER.value
        tab(2)
        type_("ledsagaren sjuk")
        tab(2)
        type_("17/11")
        tab(2)
        press(Qt.Key.Key_Space)
        assert "Inställd av utföraren: Simning" in dialog.message.text()
        assert QApplication.focusWidget() is dialog.list

    in_dialog(lambda: passed.run("catch_up"), work)
    made = book.outings.get("o8")
    assert made is not None
    assert (made.status, made.reason) == (Status.CANCELLED_BY_PROVIDER, "ledsagaren sjuk")
    assert (made.cancelled_by, made.cancelled_on) == (CancelledBy.PROVIDER, date(2026, 11, 17))
    assert state(book, "o7") is Status.PLANNED


def test_a_day_not_understood_keeps_the_answer_open(passed: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, CatchUp)
        dialog.call_off()
        dialog.cancelled.on.setFocus()
        type_("snart")
        dialog.keep_answer()
        assert QApplication.focusWidget() is dialog.cancelled.on

    in_dialog(lambda: passed.run("catch_up"), work)
    assert state(book, "o7") is Status.PLANNED


def test_changed_opens_the_form_as_done(passed: Window, book: Book) -> None:
    def form(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        assert dialog.status.key() == Status.DONE.value
        dialog.end.setFocus()
        type_("13")
        save()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, CatchUp)
        in_dialog(dialog.change, form)
        assert len(dialog.list.rows()) == 2

    in_dialog(lambda: passed.run("catch_up"), work)
    made = book.outings.get("o7")
    assert made is not None
    assert (made.status, made.end) == (Status.DONE, "2026-11-18T13:00")


def test_the_card_of_today_opens_it(passed: Window) -> None:
    other = next(
        one
        for one in passed.page().findChildren(Button)
        if one.accessibleName().startswith("Annat svar: ") and "18 november" in one.accessibleName()
    )
    other.setFocus()
    seen: list[str] = []
    in_dialog(lambda: press(Qt.Key.Key_Space), lambda one: seen.append(one.windowTitle()))
    assert seen == ["Hur blev det?"]


def test_without_any_the_window_says_so(window: Window) -> None:
    window.run("catch_up")
    assert window.message.text() == "Ingen bokning som har passerat väntar på svar."


def test_the_form_keeps_who_called_it_off_and_forgets_it_when_done(
    window: Window, book: Book
) -> None:
    def off(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.status.setFocus()
        QTest.keyClicks(dialog.status, "Inst")
        dialog.status.activated.emit(dialog.status.currentIndex())
        dialog.cancelled.reason.setFocus()
        type_("storm")
        save()

    def done(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.status.choose(Status.DONE.value)
        dialog.status.activated.emit(dialog.status.currentIndex())
        save()

    in_dialog(lambda: change_outing(window.context, window, "o4"), off)
    made = book.outings.get("o4")
    assert made is not None
    assert (made.cancelled_by, made.reason) == (CancelledBy.PROVIDER, "storm")
    in_dialog(lambda: change_outing(window.context, window, "o4"), done)
    made = book.outings.get("o4")
    assert made is not None
    assert (made.cancelled_by, made.reason) == (None, None)
