"""Writing up an outing takes seconds: in one's own words, as last time, on several days."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.domain.values import replace
from ledsagapp.storage.book import Book
from ledsagapp.text_input.read_values import read_dates
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Sentence
from tests.builders.family import TODAY, outing
from tests.ui.outing.test_outing_dialog import in_dialog, latest, save, type_

CONTROL = Qt.KeyboardModifier.ControlModifier


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = CONTROL) -> None:
    """Press a key where the focus is."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key, modifier)


def told(dialog: Dialog) -> str:
    """What the form says first."""
    found = [one for one in dialog.findChildren(Sentence) if one is not dialog.consequence]
    return found[0].sentence() if found else ""


def in_own_words(window: Window, text: str, work: object) -> None:
    """Ctrl+K, the line, Enter, and then work in the form."""
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    press(Qt.Key.Key_K)
    assert isinstance(QApplication.focusWidget(), LineInput)
    type_(text)
    enter = Qt.KeyboardModifier.NoModifier
    in_dialog(lambda: press(Qt.Key.Key_Return, enter), work)  # type: ignore[arg-type]


def test_a_line_fills_the_form_and_is_saved_only_when_it_was_seen(
    window: Window, book: Book
) -> None:
    seen: list[str] = []
    before = book.ledger()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        seen.append(told(dialog))
        assert book.ledger() == before
        assert dialog.end_field.input.text() == "16.30"  # type: ignore[attr-defined]
        save()

    in_own_words(window, "igår 13-16.30 bio på Filmstaden med Karim och Anna 145 kr", work)
    assert seen == ["Så här förstods dina ord. Inget är sparat än."]
    made = latest(book)
    assert (made.start, made.end) == ("2026-11-21T13:00", "2026-11-21T16:30")
    assert (made.activity, made.place, made.status) == ("Bio", "Filmstaden", Status.DONE)
    assert made.companion_ids == ("karim", "anna")
    cost = next(one for one in book.expenses.all() if one.outing_id == made.id)
    assert (cost.amount, cost.category) == (14500, Category.TICKET)
    assert window.message.text().startswith("Sparat: Bio med Karim Said och Anna Lind")
    window.run("undo")
    assert book.ledger() == before


def test_the_line_is_kept_where_the_form_is_left(window: Window, book: Book) -> None:
    before = book.ledger()
    in_own_words(window, "igår bio 145 kr", lambda _dialog: None)
    assert book.ledger() == before
    line = window.page().findChild(LineInput)
    assert isinstance(line, LineInput)
    assert line.text() == "igår bio 145 kr"


def test_what_was_not_understood_is_said_and_kept(window: Window, book: Book) -> None:
    seen: list[str] = []

    def work(dialog: Dialog) -> None:
        seen.append(told(dialog))
        save()

    in_own_words(window, "13 till 15 fika med Lisa 60 kr 7:85", work)
    assert "".join(seen) == (
        "Så här förstods dina ord. Inget är sparat än. Ingen dag var skriven, så det blir i dag. "
        'Lisa gick inte att känna igen bland ledsagarna. Gick inte att förstå: "7:85". '
        "Det står kvar i anteckningen."
    )
    made = latest(book)
    assert (made.start[:10], made.activity, made.note) == ("2026-11-22", "Fika", "7:85 Lisa")
    assert made.companion_ids == ()


def test_a_length_fills_the_end_and_says_the_time(window: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        assert "16.30" in dialog.end.accessibleDescription()
        save()

    in_own_words(window, "igår kl 13 i 3,5 timmar promenad", work)
    assert latest(book).end == "2026-11-21T16:30"


def test_a_booking_in_own_words_is_a_booking(window: Window, book: Book) -> None:
    in_own_words(window, "boka fredag 13-16 bio med Anna", lambda _dialog: save())
    made = latest(book)
    assert (made.start, made.status) == ("2026-11-27T13:00", Status.PLANNED)


def test_english_words_fill_the_same_form(open_window: object, book: Book) -> None:
    window = open_window(language="en")  # type: ignore[operator]
    in_own_words(window, "yesterday 1pm to 4.30pm cinema with Anna 145 kr", lambda _dialog: save())
    made = latest(book)
    assert (made.start, made.end, made.activity) == (
        "2026-11-21T13:00",
        "2026-11-21T16:30",
        "Cinema",
    )


@pytest.mark.parametrize(
    ("typed", "end"),
    [
        ("3,5", "2026-11-22T16:30"),
        ("3 h 30", "2026-11-22T16:30"),
        ("90 min", "2026-11-22T14:30"),
        ("13 h", "2026-11-23T02:00"),
        ("16.30", "2026-11-22T16:30"),
    ],
)
def test_the_end_may_be_written_as_a_length(
    window: Window, book: Book, typed: str, end: str
) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.start.setFocus()
        type_("13")
        dialog.end.setFocus()
        type_(typed)
        save()

    in_dialog(lambda: window.run("new_outing"), work)
    assert latest(book).end == end


def test_a_length_waits_for_its_start_without_a_problem_of_its_own(window: Window) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.end.setFocus()
        type_("3 h")
        dialog.activity.setFocus()
        assert dialog.end_field.problem == ""
        save()
        assert dialog.start_field.problem == "Skriv en tid, till exempel 16.30."

    in_dialog(lambda: window.run("new_outing"), work)


def test_a_habitual_outing_is_repeated_with_two_key_presses(window: Window, book: Book) -> None:
    pressed = 0

    def work(_dialog: Dialog) -> None:
        nonlocal pressed
        save()
        pressed += 1

    def again() -> None:
        nonlocal pressed
        press(Qt.Key.Key_D)
        pressed += 1

    before = len(book.outings.all())
    in_dialog(again, work)
    made = latest(book)
    assert len(book.outings.all()) == before + 1
    assert (made.start, made.end) == ("2026-11-22T14:00", "2026-11-22T19:00")
    assert (made.activity, made.companion_ids) == ("promenad i Hagaparken", ("anna",))
    assert pressed <= 4


def test_ctrl_d_repeats_the_outing_chosen_on_its_page(window: Window, book: Book) -> None:
    window.go("outings", choose="o1")
    in_dialog(lambda: press(Qt.Key.Key_D), lambda _dialog: save())
    assert (latest(book).start, latest(book).activity) == ("2026-11-22T13:00", "bio")


def test_an_outing_past_midnight_stays_that_when_it_is_repeated(window: Window, book: Book) -> None:
    book.outings.put(outing(9, "2026-11-21", "22:00", "23:00", "nattvandring"))
    made = book.outings.get("o9")
    assert made is not None
    late = replace(made, end="2026-11-22T01:00")
    book.outings.put(late)
    in_dialog(lambda: press(Qt.Key.Key_D), lambda _dialog: save())
    assert (latest(book).start, latest(book).end) == ("2026-11-22T22:00", "2026-11-23T01:00")


def test_without_an_earlier_outing_there_is_nothing_to_repeat(
    open_window: object, book: Book
) -> None:
    window = open_window(empty=True)  # type: ignore[operator]
    window.run("same_again")
    assert window.message.text() == "Det finns ingen tidigare utflykt att upprepa."


def test_one_form_makes_the_outing_on_several_days_as_one_step(
    window: Window, book: Book, qtbot: QtBot
) -> None:
    before = book.ledger()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.day.setFocus()
        type_("24/11")
        dialog.start.setFocus()
        type_("10")
        dialog.end.setFocus()
        type_("12")
        dialog.more_button.click()
        days = dialog.more.fields[-2]
        days.input.setFocus()
        type_("varje vecka till 20/12")
        told = "3 utflykter till: tisdag 1 december"
        # Said once the keys have rested for a while.
        qtbot.waitUntil(lambda: days.input.accessibleDescription().startswith(told))
        save()

    in_dialog(lambda: window.run("book_outing"), work)
    made = sorted(one.start for one in book.outings.all() if len(one.id) > 10)
    assert made == [f"2026-{day}T10:00" for day in ("11-24", "12-01", "12-08", "12-15")]
    assert window.message.text().endswith("och 3 dagar till.")
    window.run("undo")
    assert book.ledger() == before
    assert window.message.text() == "Ångrat: nya utflykter från 24 november."


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("24/11, 1/12", (date(2026, 11, 24), date(2026, 12, 1))),
        ("1/12 och 24/11", (date(2026, 11, 24), date(2026, 12, 1))),
        ("every other week until 2026-12-20", (date(2026, 12, 6), date(2026, 12, 20))),
        ("varje dag till 24/11", (date(2026, 11, 23), date(2026, 11, 24))),
        ("24/11, snart", None),
        ("varje vecka till igår", None),
        ("joka viikko 7.12. asti", (date(2026, 11, 29), date(2026, 12, 6))),
        ("varje dag till 2030-01-01", None),
    ],
)
def test_several_days_are_understood_or_left_alone(
    text: str, days: tuple[date, ...] | None
) -> None:
    assert read_dates(text, TODAY, TODAY) == days


def test_an_empty_line_lets_undo_through_to_what_was_saved(window: Window, book: Book) -> None:
    before = {one.id for one in book.outings.all()}
    in_own_words(window, "igår 13-16 bio", lambda _dialog: save())
    assert {one.id for one in book.outings.all()} != before
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    press(Qt.Key.Key_K)
    line = QApplication.focusWidget()
    assert isinstance(line, LineInput)
    assert line.text() == ""
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CONTROL)
    QApplication.sendEvent(line, undo)
    assert not undo.isAccepted()  # or the line would take the key, and the menu never hear it
    press(Qt.Key.Key_Z)
    assert {one.id for one in book.outings.all()} == before
    line.setText("bio")
    undo = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_Z, CONTROL)
    QApplication.sendEvent(line, undo)
    assert undo.isAccepted()
