"""The person reads the report line by line before it is signed, alone."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.report.read_back import ReadBack
from ledsagapp.ui.gallery.gallery import free
from ledsagapp.ui.pages.reports import ReportsPage
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.workflow.read_back import Answer, confirmation_of, lines, unpack_answers
from tests.builders.family import outing
from tests.builders.plain import plain


@pytest.fixture
def page(window: Window) -> ReportsPage:
    window.go("reports")
    found = window.page()
    assert isinstance(found, ReportsPage)
    return found


@pytest.fixture
def dialog(page: ReportsPage, window: Window) -> Iterator[ReadBack]:
    wanted, report = page.report_request(), page.bare_report()
    assert wanted is not None
    assert report is not None
    made = ReadBack(window.context, wanted, report, None, window)
    made.show()
    yield made
    made.done(0)
    free(made)


def saved(dialog: ReadBack, book: Book) -> None:
    dialog.save_button.click()
    book.confirmations.put(dialog.confirmation)


def test_every_line_of_the_report_is_read_in_its_order(dialog: ReadBack, page: ReportsPage) -> None:
    report = page.bare_report()
    assert report is not None
    heard = [dialog.line.sentence()]
    for _line in lines(report)[1:]:
        dialog.take(Answer.YES)
        heard.append(dialog.line.sentence())
        assert dialog.message.text().endswith(f". {heard[-1]}")
    assert heard == [line for line in plain_text(report).split("\n") if line]
    dialog.take(Answer.YES)
    assert dialog.message.text() == "Det var den sista raden."


def test_up_and_down_walk_through_the_lines_without_answering(dialog: ReadBack) -> None:
    button = next(one for one in dialog.findChildren(Button) if one.text() == "S&tämmer")
    for at in (dialog.line, button):
        at.setFocus()
        heard = dialog.line.accessibleName()
        QTest.keyClick(at, Qt.Key.Key_Down)
        # The message says the number; a new name of what has the focus would say it once more.
        assert dialog.line.accessibleName() == heard or not dialog.line.hasFocus()
    assert dialog.line.accessibleName() == plain(dialog.where.text())
    assert plain(dialog.message.text()).startswith("Rad 3 av ")
    assert dialog.line.sentence() in plain(dialog.message.text())
    assert dialog.message.text().endswith("Inte besvarad än.")
    QTest.keyClick(button, Qt.Key.Key_Up)
    assert plain(dialog.message.text()).startswith("Rad 2 av ")
    QTest.keyClick(dialog.line, Qt.Key.Key_Up)
    QTest.keyClick(dialog.line, Qt.Key.Key_Up)
    assert plain(dialog.where.text()).startswith("Rad 1 av ")
    assert dialog.consequence.sentence().startswith(f"{dialog.where.text().split()[-1]} rader")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert plain(dialog.message.text()).startswith("Rad 2 av ")


def test_enter_on_an_answer_gives_that_answer_and_not_the_main_button(dialog: ReadBack) -> None:
    answer = next(one for one in dialog.findChildren(Button) if one.text() == "Stämmer &inte")
    answer.setFocus()
    QTest.keyClick(answer, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.back()
    assert dialog.answer.text() == "Du svarade: stämmer inte."


def test_going_back_shows_what_was_answered_and_lets_one_change_it(dialog: ReadBack) -> None:
    dialog.take(Answer.NO)
    dialog.back()
    assert dialog.answer.text() == "Du svarade: stämmer inte."
    dialog.take(Answer.YES)
    dialog.back()
    assert dialog.answer.text() == "Du svarade: stämmer."


def test_what_was_answered_is_kept_and_told_on_the_page_alone(
    dialog: ReadBack, page: ReportsPage, window: Window, book: Book
) -> None:
    dialog.take(Answer.YES)
    dialog.take(Answer.NO)
    saved(dialog, book)
    (kept,) = book.confirmations.all()
    assert unpack_answers(kept.answers)[:2] == [Answer.YES, Answer.NO]
    window.go("reports")
    assert "1 rad stämmer inte." in page.note()
    assert "stämmer inte" not in page.text()


def test_a_note_stands_last_on_the_report_in_the_persons_words(
    dialog: ReadBack, page: ReportsPage, window: Window, book: Book
) -> None:
    dialog.note.setPlainText("Vi slutade 16.30\nden dagen.")
    saved(dialog, book)
    window.go("reports")
    last = page.text().split("\n")[-1]
    assert last.endswith("och noterar: Vi slutade 16.30 den dagen.")


def test_a_report_that_says_something_else_has_not_been_read(
    dialog: ReadBack, page: ReportsPage, window: Window, book: Book
) -> None:
    dialog.note.setPlainText("Rätt.")
    saved(dialog, book)
    book.outings.put(outing(99, "2026-11-02", "10:00", "11:00", "ny"))
    window.go("reports")
    report = page.bare_report()
    assert report is not None
    assert confirmation_of(book.confirmations.all(), "maj", report) is None
    assert "Rätt." not in page.text()


@pytest.mark.parametrize("kept", ["", "{}", "nonsense", '["later", 1, "yes"]'])
def test_answers_of_another_version_do_no_harm(kept: str) -> None:
    assert Answer.NO not in unpack_answers(kept)
