"""Every page and every dialog, made without being asked: for pictures and for tests."""

import errno
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QStackedWidget, QWidget

from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.vocabulary import Category, ContactKind, Kind
from ledsagapp.domain.values import replace
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.storage.errors import Fault
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.ui.dialogs.book.open_other import OtherBook
from ledsagapp.ui.dialogs.contacts import CompanionDialog, PersonDialog, ProviderDialog
from ledsagapp.ui.dialogs.decision.adjustment import AdjustmentDialog
from ledsagapp.ui.dialogs.decision.commands import following
from ledsagapp.ui.dialogs.decision.contact import ContactDialog
from ledsagapp.ui.dialogs.decision.explanation import Explanation
from ledsagapp.ui.dialogs.decision.form import DecisionDialog
from ledsagapp.ui.dialogs.decision.preset import RuleSetDialog
from ledsagapp.ui.dialogs.decision.presets import RulesDialog
from ledsagapp.ui.dialogs.decision.what_if import WhatIf
from ledsagapp.ui.dialogs.expense.claims import ClaimsDialog
from ledsagapp.ui.dialogs.expense.expense import ExpenseDialog
from ledsagapp.ui.dialogs.expense.receipt import ReceiptDialog
from ledsagapp.ui.dialogs.outing.trash import BinDialog
from ledsagapp.ui.dialogs.program.about import about
from ledsagapp.ui.dialogs.program.find_command import FindCommand
from ledsagapp.ui.dialogs.program.first_questions import FirstQuestion
from ledsagapp.ui.dialogs.program.first_steps import FirstSteps
from ledsagapp.ui.dialogs.program.manual import Manual
from ledsagapp.ui.dialogs.program.self_test import SelfTest
from ledsagapp.ui.dialogs.program.settings import SettingsDialog
from ledsagapp.ui.dialogs.report.check_seal import SealCheck
from ledsagapp.ui.dialogs.report.companion import CompanionView
from ledsagapp.ui.dialogs.report.read_back import ReadBack
from ledsagapp.ui.dialogs.report.statistics import StatisticsDialog
from ledsagapp.ui.gallery.errors import crash_dialog, in_trouble, not_taken_in, rescue_dialog
from ledsagapp.ui.gallery.exchange import OF_EXCHANGE
from ledsagapp.ui.gallery.outings import OF_OUTINGS, Maker, unfold
from ledsagapp.ui.gallery.passphrase import OF_PASSPHRASES
from ledsagapp.ui.gallery.questions import OF_QUESTIONS
from ledsagapp.ui.gallery.settle import settle
from ledsagapp.ui.shell.command_search import everything, offers
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.page_registry import PLACES, SIMPLE_PLACES
from ledsagapp.ui.widgets.steps_page import BEGIN, SUM, StepsPage
from ledsagapp.ui.window_protocols import Target
from ledsagapp.wording.account.statistics import ACTIVITIES, HOURS
from ledsagapp.wording.common.periods import periods
from ledsagapp.workflow.build_report import ReportRequest, build_report
from ledsagapp.workflow.read_back import Answer

WIDTH, HEIGHT = 1280, 1000
_QUESTIONS: Final = 6
_QUICKLY: Final = 80  # of a PNG: twice as fast for six per cent more to keep


# -- expenses -----------------------------------------------------------------------------------
def _new_expense(window: Window, person: Person) -> QDialog:
    blank = Expense(new_id(), person.id, window.context.today(), 0, Category.TICKET)
    return ExpenseDialog(window.context, blank, window, new=True)


def _receipt(window: Window, person: Person) -> QDialog | None:
    """The latest receipt of the person's, described and cut."""
    mine = of_person(window.view().ledger.expenses, person.id)
    found = next((one.receipts[0] for one in mine if one.receipts), None)
    if found is None:
        return None
    content = window.context.book.receipts.get(found.sha256)
    return ReceiptDialog(window.context, found, content, window)


def _expense(window: Window, person: Person) -> QDialog | None:
    mine = of_person(window.view().ledger.expenses, person.id)
    latest = max(mine, key=lambda one: (bool(one.receipts), one.date), default=None)
    return None if latest is None else ExpenseDialog(window.context, latest, window, new=False)


# -- decisions --------------------------------------------------------------------------------
def _new_decision(window: Window, person: Person) -> QDialog:
    first = window.context.today().replace(day=1)
    blank = Decision(new_id(), person.id, Kind.HOURS, first, None, None, None)
    return DecisionDialog(window.context, blank, window, new=True)


def _in_force(window: Window, kind: Kind) -> Decision | None:
    account = window.view().current(kind)
    return window.context.book.decisions.get(account.decision_ids[-1]) if account else None


def _decision(window: Window, kind: Kind) -> QDialog | None:
    found = _in_force(window, kind)
    return DecisionDialog(window.context, found, window, new=False) if found else None


def _decision_more(window: Window, _person: Person) -> QDialog | None:
    dialog = _decision(window, Kind.HOURS)
    return dialog and unfold(dialog, window.context.tr("Mo&re…"))


def _decision_changed(window: Window, _person: Person) -> QDialog | None:
    found = _in_force(window, Kind.HOURS)
    return following(window.context, window, found) if found else None


def _correction(window: Window, _person: Person) -> QDialog | None:
    found = _in_force(window, Kind.HOURS)
    if found is None:
        return None
    blank = Adjustment(new_id(), found.id, window.context.today(), 0)
    return AdjustmentDialog(window.context, found, blank, window, new=True)


def _contact(window: Window, person: Person) -> QDialog:
    today = window.context.today()
    held = Decision(new_id(), person.id, Kind.HOURS, today, None, None, None)
    blank = Contact(new_id(), person.id, held.id, today, ContactKind.MEETING)
    return ContactDialog(window.context, held, blank, window, new=True)


def _explanation(window: Window, kind: Kind) -> QDialog | None:
    account = window.view().current(kind)
    return Explanation(window.context, account, window) if account else None


# -- people, the program itself, and what goes wrong -------------------------------------------
def _person(window: Window, person: Person) -> QDialog:
    title = window.context.tr("Change the person")
    return PersonDialog(window.context, title, person, window)


def _companion(window: Window, _person: Person) -> QDialog:
    title = window.context.tr("Change the companion")
    found = next(iter(window.view().ledger.companions), Companion(new_id(), ""))
    return CompanionDialog(window.context, title, found, window)


def _provider(window: Window, _person: Person) -> QDialog:
    title = window.context.tr("Change the provider")
    found = next(iter(window.view().ledger.providers), Provider(new_id(), ""))
    return ProviderDialog(window.context, title, found, window)


def _first_steps(window: Window, number: int) -> QDialog:
    """The first steps at a question, the ones before it answered."""
    steps = FirstSteps(window.context, window)
    stack = steps.findChild(QStackedWidget)
    for answer in ("Maj Ek (exempel)", "15", "", "", "")[: number - 1]:
        question = stack.currentWidget() if isinstance(stack, QStackedWidget) else None
        if answer and isinstance(question, FirstQuestion):
            question.fields[0].input.setText(answer)  # type: ignore[attr-defined]
        steps.next()
    return steps


def _settings(window: Window) -> QDialog:
    return SettingsDialog(window.context, window.settings, window)


def _rules(window: Window) -> QDialog:
    return RulesDialog(window.context, window)


def _rule_set(window: Window) -> QDialog:
    """A set of rules that is the person's own: a copy of the first there is."""
    sets = window.context.presets
    one = sets.copy_preset(next(iter(sets.values())), window.context.tr("Own rules"))
    return RuleSetDialog(window.context, one, window)


def _claims(window: Window) -> QDialog:
    return ClaimsDialog(window.context, window)


def _companion_view(window: Window) -> QDialog:
    return CompanionView(window.context, window, "")


def _other_book(window: Window) -> QDialog:
    here = window.context.book.path
    books = [here, here.with_name("sommaren.ledsagapp")]
    return OtherBook(window.context, window, books, lambda _book: None)


def _read_back(window: Window, _person: Person) -> QDialog | None:
    """The report of the page read line by line, two lines answered."""
    view, period = window.view(), periods(window.view(), window.context.formats)
    if not period:
        return None
    wanted = ReportRequest(ReportKind.TIME, period[0], window.context.tr.language, ReportOptions())
    report = build_report(view, wanted, window.context.presets, None)
    if report is None:
        return None
    dialog = ReadBack(window.context, wanted, report, None, window)
    dialog.take(Answer.YES)
    dialog.take(Answer.NO)
    return dialog


def _seal_check(window: Window) -> QDialog:
    dialog = SealCheck(window.context, window)
    dialog.code.setText("ACDE-FHJN")
    return dialog


def _bin(window: Window) -> QDialog:
    return BinDialog(window.context, window)


def _manual(window: Window) -> QDialog:
    return Manual(window.context, window, window.page_name())


def _find_command(window: Window) -> QDialog:
    """The search for a command, before a word is written."""
    found = everything(Target(window.context, window, window), offers(window.context.tr))
    return FindCommand(window.context, window, found, ("new_outing", "catch_up"))


def _self_test(window: Window) -> QDialog:
    return SelfTest(window.context, window)


def _what_if(window: Window) -> QDialog:
    return WhatIf(window.context, window)


def _statistics(window: Window, subject: str) -> QDialog:
    dialog = StatisticsDialog(window.context, window)
    dialog.subject.choose(subject)
    dialog.subject.activated.emit(dialog.subject.currentIndex())
    return dialog


_OF_A_PERSON: Final[tuple[tuple[str, Maker], ...]] = (
    *OF_OUTINGS,
    ("expense-new", _new_expense),
    ("expense", _expense),
    ("receipt", _receipt),
    ("decision-new", _new_decision),
    ("decision-hours", lambda window, _: _decision(window, Kind.HOURS)),
    ("decision-costs", lambda window, _: _decision(window, Kind.COSTS)),
    ("decision-more", _decision_more),
    ("decision-changed", _decision_changed),
    ("correction", _correction),
    ("contact", _contact),
    ("explanation-hours", lambda window, _: _explanation(window, Kind.HOURS)),
    ("explanation-costs", lambda window, _: _explanation(window, Kind.COSTS)),
    ("person", _person),
    ("companion", _companion),
    ("provider", _provider),
    ("read-back", _read_back),
    ("notice", lambda window, _: not_taken_in(window)),
    ("crash", lambda window, _: crash_dialog(window)),
)
_OF_THE_WINDOW: Final[tuple[tuple[str, Callable[[Window], QDialog | None]], ...]] = (
    ("settings", _settings),
    ("rules", _rules),
    ("rule-set", _rule_set),
    ("claims", _claims),
    ("companion-view", _companion_view),
    ("other-book", _other_book),
    ("seal-check", _seal_check),
    ("what-if", _what_if),
    ("bin", _bin),
    ("find-command", _find_command),
    ("statistics", lambda window: _statistics(window, HOURS)),
    ("statistics-activities", lambda window: _statistics(window, ACTIVITIES)),
    ("about", lambda window: about(window.context, window)),
    ("manual", _manual),
    ("self-test", _self_test),
    ("book-damaged", lambda window: in_trouble(window, Fault.DAMAGED)),
    ("book-rescued", rescue_dialog),
    ("book-missing", lambda window: in_trouble(window, Fault.MISSING)),
    *OF_PASSPHRASES,
    *OF_QUESTIONS,
    *OF_EXCHANGE,
)


def dialogs(window: Window) -> Iterator[tuple[str, QDialog]]:
    """Each dialog with its name, made when its turn comes and not shown; the caller frees it.

    What a book has nothing for, such as the change of an outing where there is none, is left out.
    """
    person = window.view().person
    for name, make in _OF_A_PERSON if person is not None else ():
        made = make(window, person) if person is not None else None
        if made is not None:
            yield name, made
    for number in range(1, _QUESTIONS + 1):
        yield f"first-steps-{number}", _first_steps(window, number)
    for name, make_plain in _OF_THE_WINDOW:
        dialog = make_plain(window)
        if dialog is not None:
            yield name, dialog


def draw(
    window: Window, folder: Path, *, text_size: int | None = None, theme: str | None = None
) -> list[Path]:
    """Draw every page and dialog as PNG into a folder; OSError where it cannot be written.

    With a text size in per cent or the name of a theme for this once; the window keeps its own.
    """
    before = window.settings
    chosen = replace(
        before,
        text_size=before.text_size if text_size is None else text_size,
        theme=before.theme if theme is None else theme,
    )
    if chosen != before:
        window.keep(chosen)
    folder.mkdir(parents=True, exist_ok=True)
    try:
        return list(_drawn(window, folder))
    finally:
        if chosen != before:
            window.keep(before)


def pages(window: Window) -> Iterator[str]:
    """Every page of the presentation in force in turn, shown; with its questions one by one."""
    if window.settings.presentation != "simple":
        for name in PLACES:
            window.go(name)
            yield name
        window.go(PLACES[0])
        return
    for name in SIMPLE_PLACES:
        window.go(name)
        yield name
        page = window.page()
        if isinstance(page, StepsPage):
            yield from (f"{name}-{step}" for step in _steps(page))
    window.go(SIMPLE_PLACES[0])


def _steps(page: StepsPage) -> Iterator[str]:
    """The questions after the first, each answered with its first answer."""
    while (key := page.first_answer()) not in ("", BEGIN) and page.step() != SUM:
        if page.further():
            yield page.step()
            page.back()
        page.answer("yes" if page.step() == "cost" else key)
        yield page.step()


def _drawn(window: Window, folder: Path) -> Iterator[Path]:
    window.resize(WIDTH, HEIGHT)
    _unseen(window)
    window.activateWindow()
    before = window.settings
    for presentation, word in (("simple", "simple"), ("full", "full"), ("ordinary", "page")):
        window.keep(replace(window.settings, presentation=presentation))
        for name in pages(window):
            plain = name.removeprefix("simple-")
            yield _saved(window, folder / f"{word}-{plain}.png")
    window.keep(replace(window.settings, presentation=before.presentation))
    for name, dialog in dialogs(window):
        _unseen(dialog)
        yield _saved(dialog, folder / f"dialog-{name}.png")
        free(dialog)


def free(dialog: QDialog) -> None:
    """Put a dialog away for good, without the question that closing it might ask."""
    dialog.hide()
    dialog.deleteLater()
    QCoreApplication.sendPostedEvents(dialog, QEvent.Type.DeferredDelete)


def _unseen(widget: QWidget) -> None:
    """Show a widget for a picture; where there is a screen it does not flash by on it."""
    if QGuiApplication.platformName() != "offscreen" and not widget.isVisible():
        widget.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    widget.show()


def _saved(widget: QWidget, path: Path) -> Path:
    settle(widget)
    if not widget.grab().save(str(path), quality=_QUICKLY):
        raise OSError(errno.EIO, "the picture could not be saved", str(path))
    return path
