"""What one does every week is a template, and the clock measures an outing."""

from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.outing.form import OutingDialog
from ledsagapp.ui.dialogs.outing.templates import TemplatesDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.workflow.timer import Timer
from tests.ui.outing.test_outing_dialog import in_dialog, latest, save, type_

NONE = Qt.KeyboardModifier.NoModifier


def press(key: Qt.Key) -> None:
    field = QApplication.focusWidget()
    assert field is not None
    QTest.keyClick(field, key, NONE)


def weekly(number: int, weekday: int | None, start: str, end: str, what: str) -> Template:
    return Template(
        f"t{number}", "maj", what, start, end, weekday, ("anna",), activity=what, amount=4000
    )


def test_an_outing_can_be_saved_as_a_template_in_the_same_step(window: Window, book: Book) -> None:
    before = book.ledger()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, OutingDialog)
        dialog.day.setFocus()
        type_("17/11")
        dialog.start.setFocus()
        type_("10")
        dialog.end.setFocus()
        type_("12")
        dialog.activity.setFocus()
        type_("simning")
        dialog.amount.setFocus()
        type_("40")
        choice = dialog.more.fields[-1].input
        choice.choose("weekly")  # type: ignore[attr-defined]
        save()

    in_dialog(lambda: window.run("new_outing"), work)
    (made,) = book.templates.all()
    assert (made.name, made.weekday, made.start, made.end) == ("simning", 2, "10:00", "12:00")
    assert (made.amount, made.category, made.companion_ids) == (4000, Category.TICKET, ("anna",))
    window.run("undo")
    assert book.ledger() == before
    assert book.templates.all() == ()


def test_the_weeks_outings_are_added_as_one_step_and_never_twice(
    window: Window, book: Book
) -> None:
    book.templates.put(weekly(1, 2, "10:00", "12:00", "simning"))
    book.templates.put(weekly(2, 6, "13:00", "16:00", "bio"))
    book.templates.put(weekly(3, None, "13:00", "16:00", "teater"))
    before = book.outings.all()

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, TemplatesDialog)
        assert [row.spoken for row in dialog.list.rows()] == [
            "Simning med Anna Lind, varje tisdag, 10.00–12.00",
            "Bio med Anna Lind, varje lördag, 13.00–16.00",
            "Teater med Anna Lind, 13.00–16.00",
        ]
        dialog.last.setFocus()
        type_("5/12")
        dialog.add_button.click()
        assert dialog.message.text().startswith("Sparat: 3 utflykter från 24 november.")
        dialog.add_button.click()
        assert dialog.message.text() == "Det finns inget att lägga till de här dagarna."

    in_dialog(lambda: window.run("templates"), work)
    added = sorted(one.start for one in book.outings.all() if one not in before)
    # The 28th at 13 is booked already.
    assert added == ["2026-11-24T10:00", "2026-12-01T10:00", "2026-12-05T13:00"]
    assert {one.status for one in book.outings.all() if one not in before} == {Status.PLANNED}
    window.run("undo")
    assert book.outings.all() == before


def test_enter_writes_a_template_up_for_its_latest_day(window: Window, book: Book) -> None:
    book.templates.put(weekly(1, 2, "10:00", "12:00", "simning"))

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, TemplatesDialog)
        dialog.list.setFocus()
        in_dialog(lambda: press(Qt.Key.Key_Return), lambda _form: save())

    in_dialog(lambda: window.run("templates"), work)
    made = latest(book)
    assert (made.start, made.end, made.status) == (
        "2026-11-17T10:00",
        "2026-11-17T12:00",
        Status.DONE,
    )
    assert [one.amount for one in book.expenses.all() if one.outing_id == made.id] == [4000]


def test_delete_removes_a_template_and_undo_brings_it_back(window: Window, book: Book) -> None:
    book.templates.put(weekly(1, 2, "10:00", "12:00", "simning"))

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, TemplatesDialog)
        dialog.list.setFocus()
        press(Qt.Key.Key_Delete)
        assert dialog.consequence.sentence().startswith("Inga mallar än.")

    in_dialog(lambda: window.run("templates"), work)
    assert book.templates.all() == ()
    window.run("undo")
    assert len(book.templates.all()) == 1
    assert window.message.text() == "Ångrat: borttagen mall."


# -- the clock --------------------------------------------------------------------------------
class Clock:
    """A time that stands until it is moved."""

    def __init__(self) -> None:
        self.time = datetime(2026, 11, 22, 13, 2, 40)

    def now(self) -> datetime:
        return self.time


def test_the_clock_survives_a_restart(tmp_path: Path) -> None:
    clock, path = Clock(), tmp_path / "state" / "timer.json"
    Timer(path, clock.now).start()
    again = Timer(path, clock.now)
    assert again.start_time() == datetime(2026, 11, 22, 13, 2)
    again.clear()
    assert Timer(path, clock.now).start_time() is None


@pytest.mark.parametrize("text", ["", "{", "[]", "{}", '{"started": 3}', '{"started": "x"}'])
def test_a_damaged_file_is_no_clock(tmp_path: Path, text: str) -> None:
    path = tmp_path / "timer.json"
    path.write_text(text)
    assert Timer(path, Clock().now).start_time() is None


def test_stopping_the_clock_shows_the_outing_before_it_is_saved(window: Window, book: Book) -> None:
    clock = Clock()
    window.timer = Timer(None, clock.now)
    window.run("timer")
    assert window.message.text() == "Tidtagningen går från 13.02. Ctrl+Shift+T stoppar den."
    clock.time = datetime(2026, 11, 22, 16, 31)
    before = book.outings.all()
    in_dialog(lambda: window.run("timer"), lambda dialog: dialog.reject())
    assert book.outings.all() == before
    assert window.timer.start_time() is not None
    in_dialog(lambda: window.run("timer"), lambda _dialog: save())
    made = latest(book)
    assert (made.start, made.end) == ("2026-11-22T13:02", "2026-11-22T16:31")
    assert window.timer.start_time() is None


def test_a_clock_past_midnight_ends_the_next_day(window: Window, book: Book) -> None:
    clock = Clock()
    clock.time = datetime(2026, 11, 21, 22, 0)
    window.timer = Timer(None, clock.now)
    window.run("timer")
    clock.time = datetime(2026, 11, 22, 8, 30)
    in_dialog(lambda: window.run("timer"), lambda _dialog: save())
    assert (latest(book).start, latest(book).end) == ("2026-11-21T22:00", "2026-11-22T08:30")


def test_the_clock_can_be_stopped_without_an_outing(window: Window, book: Book) -> None:
    window.timer = Timer(None, Clock().now)
    window.run("drop_timer")
    assert window.message.text() == "Ingen tidtagning pågår."
    window.run("timer")
    window.run("drop_timer")
    assert window.message.text() == "Tidtagningen är stoppad. Inget skrevs upp."
    assert window.timer.start_time() is None
