"""An outing is written up, changed, refused and undone as a person would do it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import field_names
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.outing import commands as outings
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.question import Question
from ledsagapp.workflow.commands import save_outing
from tests.builders.plain import plain

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753"
    "de0000000c49444154789c636868680000030401814bd3d2100000000049454e"
    "44ae426082"
)


def type_(text: str) -> None:
    """Type where the focus is, as a person does: what stands there is replaced."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(field, text)


def tab(times: int = 1) -> None:
    """Go on to the next field."""
    for _count in range(times):
        field = QApplication.focusWidget()
        assert field is not None
        QTest.keyClick(field, Qt.Key.Key_Tab)


def in_dialog(open_it: Callable[[], object], work: Callable[[Dialog], None]) -> None:
    """Open a dialog and work in it; whatever is left open is closed, so no test hangs."""
    told: list[BaseException] = []
    timer = QTimer()

    def go() -> None:
        dialog, focus = QApplication.activeModalWidget(), QApplication.focusWidget()
        if not isinstance(dialog, Dialog) or focus is None or not dialog.isAncestorOf(focus):
            return
        timer.stop()
        try:
            work(dialog)
        except BaseException as error:  # noqa: BLE001 - raised again outside Qt's loop
            told.append(error)
        if dialog.isVisible():
            dialog.done(0)

    timer.timeout.connect(go)
    timer.start(0)
    open_it()
    if told:
        raise told[0]


def save() -> None:
    """Ctrl+Enter saves from anywhere in the form."""
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)


def latest(book: Book) -> Outing:
    return max(book.outings.all(), key=lambda one: one.id if len(one.id) > 10 else "")


def test_an_outing_is_written_up_by_keyboard_alone(window: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        type_("i går")
        tab()
        type_("13")
        tab()
        type_("16.30")
        tab(3)
        type_("bio")
        tab()
        type_("145")
        save()

    in_dialog(lambda: window.run("new_outing"), work)
    made = latest(book)
    assert (made.start, made.end) == ("2026-11-21T13:00", "2026-11-21T16:30")
    assert (made.activity, made.status, made.companion_ids) == ("bio", Status.DONE, ("anna",))
    cost = next(one for one in book.expenses.all() if one.outing_id == made.id)
    assert (cost.amount, cost.date) == (14500, date(2026, 11, 21))
    assert (
        plain(window.message.text())
        == "Sparat: Bio med Anna Lind, 21 november, 3 timmar 30 minuter."
    )


def test_outing_and_cost_are_one_step_that_undo_takes_back_whole(
    window: Window, book: Book
) -> None:
    before = book.ledger()
    test_an_outing_is_written_up_by_keyboard_alone(window, book)
    window.run("undo")
    assert book.ledger() == before
    assert window.message.text() == "Ångrat: ny utflykt 21 november."


def dialog_of(window: Window, qtbot: QtBot, outing_id: str = "o3") -> OutingDialog:
    found = window.context.book.outings.get(outing_id)
    assert found is not None
    dialog = OutingDialog(window.context, found, window, new=False)
    # Closing would ask whether to save what was written.
    qtbot.addWidget(dialog, before_close_func=lambda left: left.done(0))
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


def test_what_it_leads_to_is_said_before_it_is_saved(window: Window, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.end_field.input.setFocus()
    type_("21")
    tab()
    assert dialog.consequence.sentence() == (
        "Efter det här finns 24 timmar 30 minuter och 625 kronor kvar till och med 31 december."
    )


def test_the_day_understood_is_shown_and_described_to_the_reader(
    window: Window, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.day.setFocus()
    type_("17/11")
    qtbot.waitUntil(lambda: dialog.day.accessibleDescription() == "tisdag 17 november 2026")


def test_up_and_down_move_day_and_time(window: Window, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.day.setFocus()
    QTest.keyClick(dialog.day, Qt.Key.Key_Up)
    QTest.keyClick(dialog.start, Qt.Key.Key_Down)
    assert (dialog.day.text(), dialog.start.text()) == ("2026-11-05", "16.45")


def test_an_end_before_the_start_proposes_the_afternoon(window: Window, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.start.setFocus()
    type_("13")
    tab()
    type_("9.30")
    tab()
    assert dialog.end_field.problem == "Slutet är före starten. Menar du 21.30?"
    proposal = next(b for b in dialog.end_field.findChildren(QPushButton) if b.isVisible())
    QTest.keyClick(proposal, Qt.Key.Key_Space)
    assert (dialog.end.text(), dialog.end_field.problem) == ("21.30", "")


def test_an_evening_over_midnight_ends_the_next_day(window: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        type_("20/11")
        tab()
        type_("22")
        tab()
        type_("01")
        save()

    in_dialog(lambda: window.run("new_outing"), work)
    assert latest(book).end == "2026-11-21T01:00"


def test_saving_without_times_puts_the_focus_on_the_first_problem(
    window: Window, book: Book
) -> None:
    said: list[str] = []

    def work(dialog: Dialog) -> None:
        type_("i går")
        save()
        focus = QApplication.focusWidget()
        assert focus is not None
        said.extend((focus.accessibleName(), dialog.message.text()))

    before = book.outings.all()
    in_dialog(lambda: window.run("new_outing"), work)
    assert said == ["Från", "2 saker att titta på. Först Från: Skriv en tid, till exempel 16.30."]
    assert book.outings.all() == before


@pytest.mark.parametrize(
    ("day", "start", "end", "asked"),
    [
        ("i dag", "06", "22", "Utflykten är 16 timmar lång."),
        ("17/11", "15", "16", "Den här tiden finns redan på en annan utflykt."),
        ("1/3/2020", "15", "16", "Dagen är söndag 1 mars 2020."),
    ],
)
def test_the_odd_is_asked_about_once_and_may_be_saved(
    window: Window, book: Book, day: str, start: str, end: str, asked: str
) -> None:
    count = len(book.outings.all())

    def work(dialog: Dialog) -> None:
        type_(day)
        tab()
        type_(start)
        tab()
        type_(end)
        save()
        assert asked in dialog.consequence.sentence()
        assert len(book.outings.all()) == count
        save()

    in_dialog(lambda: window.run("new_outing"), work)
    assert len(book.outings.all()) == count + 1


def test_a_day_without_a_decision_is_saved_and_said_not_to_count(
    window: Window, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.day.setFocus()
    type_("2026-09-15")
    tab()
    assert dialog.consequence.sentence() == (
        "Inget beslut gällde den dagen. Utflykten sparas men räknas inte."
    )


def test_a_coming_day_is_booked_and_a_booking_is_not_deducted(window: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        type_("5/12")
        tab()
        type_("12")
        tab()
        type_("14")
        tab()
        assert dialog.consequence.sentence().startswith(
            "Bokat dras inte av förrän det är utfört. Efter det här finns 25 timmar 30 minuter"
        )
        save()

    in_dialog(lambda: window.run("new_outing"), work)
    assert latest(book).status is Status.PLANNED


def test_a_cancelled_outing_is_asked_why(window: Window, qtbot: QtBot) -> None:
    dialog = dialog_of(window, qtbot)
    assert dialog.cancelled.isHidden()
    dialog.status.setFocus()
    QTest.keyClicks(dialog.status, "Inst")
    dialog.status.activated.emit(dialog.status.currentIndex())
    assert not dialog.cancelled.isHidden()


def test_leaving_with_unsaved_text_asks_and_keeps_writing_by_default(
    window: Window, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot)
    dialog.activity.setFocus()
    type_("konsert")
    asked: list[str] = []

    def answer() -> None:
        box = QApplication.activeModalWidget()
        if isinstance(box, Question):
            asked.extend((box.windowTitle(), box.sentence()))
            QTest.keyClick(box, Qt.Key.Key_Escape)

    QTimer.singleShot(0, answer)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert asked[0] == "Spara det du skrivit?"
    assert "”Ändra utflykten”" in asked[1]
    assert dialog.isVisible()
    assert dialog.activity.text() == "konsert"


def test_a_receipt_is_taken_in_and_a_file_that_is_none_is_refused_in_words(
    window: Window, book: Book, tmp_path: Path, qtbot: QtBot
) -> None:
    good, bad = tmp_path / "kvitto.png", tmp_path / "brev.txt"
    good.write_bytes(PNG)
    bad.write_text("hej")
    dialog = dialog_of(window, qtbot)
    dialog.receipts.take([good, bad])
    assert [one.name for one in dialog.receipts.receipts] == ["kvitto.png"]
    assert dialog.message.text().startswith("brev.txt är ingen bild eller PDF")
    dialog.save_button.click()
    save_outing(book, dialog.outing, dialog.expenses, dialog.files)
    saved: Expense = next(one for one in book.expenses.all() if one.outing_id == "o3")
    assert book.receipts.get(saved.receipts[0].sha256) == PNG


def test_changing_only_the_note_changes_nothing_else(window: Window, book: Book) -> None:
    before = book.outings.get("o3")

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.note.setFocus()
        type_("fin dag")
        save()

    in_dialog(lambda: outings.change_outing(window.context, window, "o3"), work)
    after = book.outings.get("o3")
    assert before is not None
    assert after is not None
    changed = {
        name for name in field_names(type(before)) if getattr(before, name) != getattr(after, name)
    }
    assert changed == {"note"}


def test_a_note_is_marked_as_only_for_me(window: Window, book: Book) -> None:
    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.start.setText("13")
        dialog.end.setText("15")
        dialog.note.setPlainText("Maj var ledsen")
        dialog.more.note_private.setFocus()
        QTest.keyClick(dialog.more.note_private, Qt.Key.Key_Space)
        QTest.keyClick(
            dialog.more.note_private, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
        )

    before = {one.id for one in book.outings.all()}
    in_dialog(lambda: window.run("new_outing"), work)
    new = [one for one in book.outings.all() if one.id not in before]
    assert [(one.note, one.private) for one in new] == [("Maj var ledsen", ("note",))]
