"""Free hours with a limit a day: what goes over it is told before saving, and ever after."""

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.values import replace
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.expense.expense import ExpenseDialog, change_expense
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.text.text import Sentence
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from tests.builders.family import outing
from tests.ui.outing.test_outing_dialog import dialog_of, in_dialog, save, tab, type_

OVER = "Över 10 timmar om dagen i november 2026: 2 timmar."


@pytest.fixture
def free(book: Book) -> Book:
    """Maj's hours by Laholm's rules, with two goals."""
    hours = book.decisions.get("hours")
    assert hours is not None
    goals = ("Delta i föreningen", "Motion")
    rules = Rules(preset="laholm-free")
    book.decisions.put(replace(hours, rules=rules, monthly=None, goals=goals))
    return book


def report(window: Window, kind: ReportKind) -> str:
    period = Period(date(2026, 11, 1), date(2026, 11, 30), "")
    wanted = ReportRequest(kind, period, "sv", ReportOptions())
    found = build_report(window.view(), wanted, window.context.presets, {})
    assert found is not None
    return plain_text(found)


def test_hours_over_the_limit_of_a_day_are_told_before_and_after_saving(
    window: Window, free: Book, qtbot: QtBot
) -> None:
    dialog = dialog_of(window, qtbot, "o4")
    dialog.start_field.input.setFocus()
    type_("08")
    tab()
    type_("20")
    tab()
    assert "2 timmar ryms inte: det är mer än vad en dag ger." in dialog.consequence.sentence()
    free.outings.put(outing(4, "2026-11-17", "08:00", "20:00", "möte", goal="Motion"))
    window.go("overview")
    assert OVER in [one.sentence() for one in window.page().findChildren(Sentence)]
    for kind in (ReportKind.TIME, ReportKind.FRAME):
        told = report(window, kind)
        assert "Mer än beviljat" not in told
        assert "ver 10 timmar om dagen" in told or "Över gränsen för en dag: 2 timmar" in told


def test_the_time_report_tells_what_was_done_towards_each_goal(window: Window, free: Book) -> None:
    free.outings.put(outing(4, "2026-11-17", "08:00", "20:00", "möte", goal="Motion"))
    told = report(window, ReportKind.TIME)
    assert "Mål för mål" in told
    part = told.split("Mål för mål")[1].split("Varför")[0]
    assert "Delta i föreningen" in part
    assert "12 h" in part or "12 timmar" in part
    assert "Inget mål är skrivet" in part


def test_the_plan_and_its_follow_up_are_kept_and_printed_with_the_decision(
    window: Window, free: Book
) -> None:
    def work(dialog: Dialog) -> None:
        fields = {one.input.accessibleName(): one.input for one in dialog.findChildren(Field)}
        fields["Genomförandeplan"].setFocus()
        type_("Simning med Anna")
        fields["Planen följs upp den"].setFocus()
        type_("1/3 2027")
        save()

    window.go("decisions", choose="hours")
    in_dialog(window.page().change, work)  # type: ignore[attr-defined]
    kept = free.decisions.get("hours")
    assert kept is not None
    assert (kept.plan, kept.plan_follow_up) == ("Simning med Anna", date(2027, 3, 1))
    told = report(window, ReportKind.TIME)
    assert "Genomförandeplan: Simning med Anna" in told
    assert "Planen följs upp den: 1 mars 2027" in told


def test_a_cost_of_no_ordinary_purpose_is_marked_counted_and_printed(
    window: Window, book: Book
) -> None:
    costs, expense = book.decisions.get("costs"), book.expenses.get("e2")
    assert costs is not None
    assert expense is not None
    book.decisions.put(replace(costs, rules=Rules(preset="stockholm-2025")))
    before = window.view().accounts
    said = []

    def work(dialog: Dialog) -> None:
        assert isinstance(dialog, ExpenseDialog)
        dialog.unusual.click()
        said.append(dialog.consequence.sentence())
        save()

    in_dialog(lambda: change_expense(window.context, window, "e2"), work)
    assert "den får endast användas för ordinarie omkostnadsändamål" in said[0]
    kept = book.expenses.get("e2")
    assert kept is not None
    assert kept.not_ordinary
    assert window.view().accounts == before
    assert "inte ett ordinarie ändamål: kvitto 1." in report(window, ReportKind.EXPENSES)
