"""Dialogs that are more than a form: what is written in them stays when nothing can be saved."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QStackedWidget
from pytestqt.exceptions import capture_exceptions
from pytestqt.qtbot import QtBot

from ledsagapp.app.crash_handler import crash_hook
from ledsagapp.app.session import Session
from ledsagapp.domain.model.template import Template
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.ui.context import SafetyWish
from ledsagapp.ui.dialogs.decision.preset import RuleSetDialog
from ledsagapp.ui.dialogs.decision.presets import RulesDialog
from ledsagapp.ui.dialogs.outing.change_several import BulkDialog, change_several
from ledsagapp.ui.dialogs.outing.commands import delete_outings
from ledsagapp.ui.dialogs.outing.templates import TemplatesDialog
from ledsagapp.ui.dialogs.program.first_questions import FirstQuestion
from ledsagapp.ui.dialogs.program.first_steps import FirstSteps
from ledsagapp.ui.dialogs.report.read_back import ReadBack, read_back
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance
from ledsagapp.ui.widgets.cards.unwritable import Unwritable
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.periods import periods
from ledsagapp.workflow.build_report import ReportRequest, build_report
from ledsagapp.workflow.commands import save_outing
from ledsagapp.workflow.read_back import Answer
from tests.builders.protected import when
from tests.builders.session import session_of
from tests.ui.book.test_full_disk import LONG, Pragma, pragma
from tests.ui.conftest import Open

__all__ = ["pragma"]


def turns(kind: type[QDialog], *deeds: Callable[[Any], object]) -> list[str]:
    """Do one deed after the other in the dialog; the message that stood there before each."""
    seen: list[str] = []

    def work() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind):
            if len(seen) < len(deeds):
                QTimer.singleShot(20, work)
            return
        seen.append(str(getattr(dialog, "message").text()))  # noqa: B009 - of two kinds
        number = len(seen)
        if number > len(deeds):
            dialog.done(0)
            return
        QTimer.singleShot(150, work)  # a dialog that is still there after the last is closed
        deeds[number - 1](dialog)

    QTimer.singleShot(0, work)
    return seen


def name_input(steps: FirstSteps) -> LineInput:
    stack = steps.findChild(QStackedWidget)
    assert isinstance(stack, QStackedWidget)
    question = stack.currentWidget()
    assert isinstance(question, FirstQuestion)
    found = question.fields[0].input
    assert isinstance(found, LineInput)
    return found


def banner(window: Window) -> Unwritable:
    found = window.findChild(Unwritable)
    assert isinstance(found, Unwritable)
    return found


@pytest.fixture
def session(open_window: Open, tmp_path: Path, qapp: QApplication, looks: Appearance) -> Session:
    return session_of(open_window(example=True), tmp_path, qapp, looks)


@pytest.fixture
def hooked(session: Session) -> Iterator[Window]:
    """A window whose unexpected errors end where the program's do."""
    before, sys.excepthook = sys.excepthook, crash_hook(session)
    assert session.window is not None
    yield session.window
    sys.excepthook = before


def test_several_changed_at_once_stay_chosen_until_they_can_be_saved(
    pragma: Pragma, book: Book, open_window: Open
) -> None:
    window = open_window()
    wanted: list[SafetyWish] = []
    window.safety_wanted.connect(lambda what, _path: wanted.append(what))
    ids = [one.id for one in book.outings.all()[:2]]
    pragma("query_only = 1")

    def choose(dialog: BulkDialog) -> None:
        dialog.status.choose(Status.NO_SHOW.value)
        dialog.save_button.click()

    def again(dialog: BulkDialog) -> None:
        assert dialog.status.key() == Status.NO_SHOW.value
        pragma("query_only = 0")
        dialog.save_button.click()

    seen = turns(BulkDialog, choose, again)
    change_several(window.context, window, ids)
    assert seen[1].endswith("Det du skrev står kvar här.")
    assert {one.status for one in book.outings.all() if one.id in ids} == {Status.NO_SHOW}
    assert wanted[0] is SafetyWish.BACK_UP_BEFORE  # a safety copy before


def test_answers_to_a_read_back_stay_until_they_can_be_saved(
    pragma: Pragma, book: Book, open_window: Open
) -> None:
    window = open_window(example=True)
    view = window.view()
    period = periods(view, window.context.formats)[0]
    wanted = ReportRequest(ReportKind.TIME, period, "sv", ReportOptions())
    report = build_report(view, wanted, window.context.presets, {})
    assert report is not None
    before = len(book.confirmations.all())
    pragma("query_only = 1")

    def answer(dialog: ReadBack) -> None:
        dialog.take(Answer.YES)
        dialog.note.setPlainText("Allt stämmer inte riktigt")
        dialog.save_button.click()

    def again(dialog: ReadBack) -> None:
        assert dialog.note.toPlainText() == "Allt stämmer inte riktigt"
        pragma("query_only = 0")
        dialog.save_button.click()

    seen = turns(ReadBack, answer, again)
    read_back(window.context, window, wanted, report, None)
    assert "går att läsa men inte att ändra" in seen[1]
    assert len(book.confirmations.all()) == before + 1
    assert book.confirmations.all()[-1].note == "Allt stämmer inte riktigt"


def test_what_a_dialog_does_at_once_and_cannot_is_said_in_it(
    pragma: Pragma, hooked: Window, session: Session
) -> None:
    person = hooked.context.book.people.all()[0]
    hooked.context.book.templates.put(Template("bath", person.id, "Badhuset", "10:00", "12:00"))
    pragma("query_only = 1")
    templates = len(hooked.context.book.templates.all())

    def remove(dialog: TemplatesDialog) -> None:
        dialog.list.choose(dialog.list.rows()[0].key)
        QTimer.singleShot(0, dialog.remove)

    with capture_exceptions() as caught:
        sys.excepthook = crash_hook(session)
        seen = turns(TemplatesDialog, remove, lambda dialog: dialog.done(0))
        dialog = TemplatesDialog(hooked.context, hooked)
        dialog.exec()
        free(dialog)
    assert not caught
    assert "går att läsa men inte att ändra" in seen[1]
    assert len(hooked.context.book.templates.all()) == templates
    assert "går att läsa men inte att ändra" in banner(hooked).sentence()


def test_the_first_answers_stay_when_they_cannot_be_saved(
    pragma: Pragma, hooked: Window, session: Session
) -> None:
    pragma("query_only = 1")

    def name(steps: FirstSteps) -> None:
        name_input(steps).setText("Tove Lind")
        QTimer.singleShot(0, steps.finish)

    def check(steps: FirstSteps) -> None:
        assert name_input(steps).text() == "Tove Lind"
        pragma("query_only = 0")
        steps.finish()

    with capture_exceptions() as caught:
        sys.excepthook = crash_hook(session)
        seen = turns(FirstSteps, name, check)
        steps = FirstSteps(hooked.context, hooked)
        assert steps.exec(), seen
        free(steps)
    assert not caught, caught
    assert seen[1].endswith("Det du skrev står kvar här.")
    assert "Tove Lind" in [one.name for one in hooked.context.book.people.all()]


def test_rules_that_could_not_be_written_come_back_as_they_were_written(
    open_window: Open, book: Book
) -> None:
    window = open_window()
    sets = window.context.presets
    own = sets.copy_preset(next(iter(sets.values())), "Egna regler")
    sets.put(own)
    dialog = RulesDialog(window.context, window)
    rules = book.path.with_name("rules")
    aside, told = rules.rename(rules.with_name("aside")), list[str]()
    rules.touch()  # no folder any more: nothing can be written in it

    def read(notice: Dialog) -> None:
        told.append(notice.consequence.sentence())
        rules.unlink()
        aside.rename(rules)
        notice.done(0)

    def write(form: RuleSetDialog) -> None:
        form.name.setText("Mina egna regler")
        form.save_button.click()
        when(Dialog, read)

    def again(form: RuleSetDialog) -> None:
        assert form.name.text() == "Mina egna regler"
        form.save_button.click()

    turns(RuleSetDialog, write, again)
    dialog.list.choose(own.id)
    dialog.list.opened.emit(own.id)
    assert told[0].startswith("egna-regler.toml gick inte att skriva: ")
    assert sets[own.id].name("sv") == "Mina egna regler"
    free(dialog)


# -- the banner ----------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("stop", "go"),
    [
        ("max_page_count = 1", "max_page_count = 1000000"),
        ("query_only = 1", "query_only = 0"),
    ],
)
def test_a_banner_stands_there_until_the_book_can_be_written_again(
    pragma: Pragma, book: Book, open_window: Open, stop: str, go: str, qtbot: QtBot
) -> None:
    window = open_window()
    assert window.findChild(Unwritable) is None
    pragma(stop)
    with pytest.raises(BookError) as refused:
        save_outing(book, replace(book.outings.all()[0], activity=LONG), (), {})
    window.show_error(refused.value)  # as the program's own hook does
    shown = banner(window)
    assert shown.isVisible()
    assert shown.sentence().startswith("Just nu går inget att spara.")
    content = book.path.read_bytes()
    shown.check()
    assert shown.isVisible()
    assert window.message.text() == shown.sentence()
    pragma(go)
    shown.check()
    assert not shown.isVisible()
    assert window.message.text() == "Boken går att skriva i igen."
    assert book.path.read_bytes() == content
    assert not [path for path in book.path.parent.iterdir() if path.name.endswith(".room")]


def test_what_does_not_pass_by_itself_is_said_and_stands_in_no_banner(
    open_window: Open,
) -> None:
    window = open_window()
    window.show_error(BookError(Fault.UNKEEPABLE, Path("book")))
    assert window.findChild(Unwritable) is None


def test_a_safety_copy_is_asked_for_before_several_are_removed(
    book: Book, open_window: Open
) -> None:
    window = open_window()
    wanted: list[tuple[SafetyWish, int]] = []
    window.safety_wanted.connect(lambda what, _path: wanted.append((what, len(book.outings.all()))))
    ids = [one.id for one in book.outings.all()[:3]]
    before = len(book.outings.all())
    delete_outings(window.context, ids)
    assert wanted == [(SafetyWish.BACK_UP_BEFORE, before)]
