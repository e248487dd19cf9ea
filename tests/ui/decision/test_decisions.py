"""Decisions are written, changed from a date, corrected and removed without losing the past."""

from datetime import date

from PySide6.QtWidgets import QApplication, QLineEdit, QRadioButton
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.decision.adjustment import new_adjustment
from ledsagapp.ui.dialogs.decision.commands import change_from_date, delete_decision
from ledsagapp.ui.dialogs.decision.form import DecisionDialog
from ledsagapp.ui.dialogs.program.first_steps import FirstSteps
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.text.text import Sentence
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog, save, tab, type_


def test_a_new_decision_that_overlaps_is_told_with_a_way_out(window: Window, book: Book) -> None:
    said: list[str] = []

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, DecisionDialog)
        dialog.amount.setFocus()
        type_("20")
        save()
        said.append(dialog.first_field.problem)

    before = book.ledger()
    in_dialog(lambda: window.run("new_decision"), work)
    assert said[0].startswith("Ett annat beslut gäller redan några av de här dagarna.")
    assert book.ledger() == before


def test_the_frame_is_shown_before_anything_is_saved(window: Window, book: Book) -> None:
    said: list[str] = []

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, DecisionDialog)
        said.append(dialog.consequence.sentence())

    def change() -> None:
        window.go("decisions")
        window.page().choose("hours")  # type: ignore[attr-defined]
        window.page().change()  # type: ignore[attr-defined]

    in_dialog(change, work)
    assert said == [
        (
            "Från 1 oktober till 31 december 2026. 15 timmar i månaden, 45 timmar tillsammans. "
            "Det som är kvar 31 december brinner inne. Nästa ram börjar 1 januari 2027."
        )
    ]


def test_a_change_from_a_date_ends_the_old_decision_and_keeps_the_past(
    window: Window, book: Book
) -> None:
    def work(dialog: Dialog) -> None:
        type_("2026-12-01")
        tab(2)
        type_("20")
        save()

    in_dialog(lambda: change_from_date(window.context, window, "hours"), work)
    old, new = sorted(
        (one for one in book.decisions.all() if one.kind is Kind.HOURS),
        key=lambda one: one.valid_from,
    )
    assert (old.valid_to, old.monthly) == (date(2026, 11, 30), 900)
    assert (new.valid_from, new.monthly) == (date(2026, 12, 1), 1200)
    assert window.view().current(Kind.HOURS).decision_ids == ("hours", new.id)  # type: ignore[union-attr]


def test_a_correction_counts_as_use_and_is_listed_with_its_reason(
    window: Window, book: Book
) -> None:
    def work(dialog: Dialog) -> None:
        type_("2026-10-01")
        tab()
        type_("5")
        tab(2)
        type_("innan start")
        save()

    window.go("decisions")
    in_dialog(lambda: new_adjustment(window.context, window, "hours"), work)
    saved = book.adjustments.all()[0]
    assert (saved.amount, saved.date, saved.note) == (300, date(2026, 10, 1), "innan start")
    window.go("overview")
    assert window.page().status.sentence().startswith("Maj har 20 timmar 30 minuter")


def test_removing_a_decision_leaves_its_outings(window: Window, book: Book) -> None:
    outings = book.outings.all()
    delete_decision(window.context, "hours")
    assert book.outings.all() == outings
    assert book.decisions.get("hours") is None
    window.run("undo")
    assert book.decisions.get("hours") is not None


def write(steps: FirstSteps, name: str, text: str) -> None:
    """Write in the field of that name."""
    found = [one for one in steps.findChildren(QLineEdit) if one.accessibleName() == name]
    found[0].setFocus()
    type_(text)


def choose(steps: FirstSteps, text: str) -> None:
    """Choose an answer of the question shown."""
    found = [one for one in steps.findChildren(QRadioButton) if one.isVisibleTo(steps)]
    next(one for one in found if one.text() == text).setChecked(True)


def shown(steps: FirstSteps) -> list[str]:
    """The sentences of the preview."""
    found = steps.findChildren(Sentence)
    return [one.sentence() for one in found if one.isVisibleTo(steps)]


def test_six_questions_make_the_first_decision_with_its_preview(
    open_window: Open, book: Book, qtbot: QtBot
) -> None:
    window = open_window(empty=True)
    steps = FirstSteps(window.context, window)
    steps.show()
    steps.activateWindow()
    qtbot.waitUntil(steps.isActiveWindow)
    write(steps, "Namn på den som har beslutet", "Maj Ek")
    steps.next()
    write(steps, "Timmar i månaden", "15")
    write(steps, "Första dagen", "2026-10-01")
    steps.next()
    assert shown(steps) == [
        (
            "Från 1 oktober till 31 december 2026. 15 timmar i månaden, 45 timmar tillsammans. "
            "Det som är kvar 31 december brinner inne. Nästa ram börjar 1 januari 2027."
        )
    ]
    choose(steps, "Jag vet inte")
    assert shown(steps)[1] == (
        "Om det är fritt under tre månader får du använda 45 timmar i vilken månad som helst."
    )
    assert book.people.all() == ()
    steps.next()
    choose(steps, "Ja")
    steps.next()
    write(steps, "Ledsagarens namn", "Anna Lind")
    steps.next()
    write(steps, "Timmar som är använda i ramen", "4")
    steps.next()
    assert steps.result() == 1
    person = book.people.all()[0]
    hours, costs = sorted(book.decisions.all(), key=lambda one: one.kind, reverse=True)
    assert (person.name, hours.monthly, costs.monthly) == ("Maj Ek", 900, 30000)
    assert [one.name for one in book.companions.all()] == ["Anna Lind"]
    assert [(one.amount, one.decision_id) for one in book.adjustments.all()] == [(240, hours.id)]
    assert window.page().status.sentence() == (
        "Maj har 41 timmar och 900 kronor kvar till och med 31 december."
    )
    window.run("undo")
    assert book.decisions.all() == ()


def test_a_missing_answer_stops_at_its_field_and_can_be_skipped(
    open_window: Open, book: Book, qtbot: QtBot
) -> None:
    window = open_window(empty=True)
    steps = FirstSteps(window.context, window)
    steps.show()
    steps.activateWindow()
    qtbot.waitUntil(steps.isActiveWindow)
    steps.next()
    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Namn på den som har beslutet"
    assert "Skriv ett namn." in steps.message.text()
    write(steps, "Namn på den som har beslutet", "Maj Ek")
    for _question in range(6):
        steps.skip()
    assert [one.name for one in book.people.all()] == ["Maj Ek"]
    assert book.decisions.all() == ()


def test_a_municipality_gives_its_rules_its_source_and_what_to_ask(
    window: Window, book: Book
) -> None:
    said: list[str] = []

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, DecisionDialog)
        dialog.preset.choose("laholm-free")
        dialog.preset.activated.emit(dialog.preset.currentIndex())
        said.extend((dialog.policy.key(), dialog.preset_field.input.accessibleDescription()))
        dialog.save_button.click()

    book.decisions.remove("hours")
    in_dialog(lambda: window.run("new_decision"), work)
    assert said[0] == "free"
    assert "Källa: " in said[1]
    saved = next(one for one in book.decisions.all() if one.kind is Kind.HOURS)
    assert (saved.rules.preset, saved.rules.policy, saved.monthly) == ("laholm-free", None, None)
