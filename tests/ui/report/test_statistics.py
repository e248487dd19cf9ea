"""Statistics: the answer first, a picture with words and figures, and the same as rows."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.storage.book import Book
from ledsagapp.ui.dialogs.report.statistics import StatisticsDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.cards.bars import Bars
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.wording.account.statistics import MOST_BARS, subjects
from tests.builders.plain import plain
from tests.ui.conftest import Open
from tests.ui.outing.test_outing_dialog import in_dialog


@pytest.fixture
def dialog(open_window: Open, qtbot: QtBot) -> StatisticsDialog:
    """The example family's statistics, shown."""
    window = open_window(example=True)
    made = StatisticsDialog(window.context, window)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def choose(dialog: StatisticsDialog, subject: str, year: str) -> None:
    """Choose as a person does, and let the dialog hear of it."""
    dialog.year.choose(year)
    dialog.subject.choose(subject)
    dialog.subject.activated.emit(dialog.subject.currentIndex())


def test_the_answer_stands_first_and_names_the_picture(dialog: StatisticsDialog) -> None:
    said = dialog.consequence.sentence()
    share = "78,1 %"
    assert plain(said).startswith(f"121 timmar använda av 155 timmar beviljade, {share}, 1 januari")
    face = QAccessible.queryAccessibleInterface(dialog.bars)
    assert face.role() is QAccessible.Role.ProgressBar
    assert face.text(QAccessible.Text.Name).replace("\N{NO-BREAK SPACE}", " ") == said
    assert dialog.bars.value() == 121 * 100 // 155
    assert len(dialog.bars.bars()) == len(dialog.list.rows()) == 11
    assert plain(dialog.list.rows()[0].spoken) == (
        "Januari 2026: beviljat 12 timmar, använt 9 timmar 30 minuter, kvar 2 timmar 30 minuter"
    )


def test_another_subject_and_year_are_chosen_by_key(dialog: StatisticsDialog) -> None:
    dialog.subject.setFocus()
    QTest.keyClicks(dialog.subject, "Med")
    dialog.subject.activated.emit(dialog.subject.currentIndex())
    dialog.year.setFocus()
    QTest.keyClick(dialog.year, Qt.Key.Key_End)
    dialog.year.activated.emit(dialog.year.currentIndex())
    said = dialog.consequence.sentence()
    assert (
        plain(said) == "43 utflykter, sammanlagt 127 timmar 30 minuter. Mest: Anna Lind, 60 timmar."
    )
    assert dialog.year.accessibleDescription() == said
    assert not dialog.message.isVisible()  # it stands on the screen once
    assert plain(dialog.list.rows()[0].spoken) == "Anna Lind: 60 timmar, 20 utflykter"


@pytest.mark.parametrize("year", ["2026", "2025", "all"])
def test_every_subject_shows_the_same_sum_in_bars_and_rows(
    dialog: StatisticsDialog, year: str
) -> None:
    for subject, _title in subjects(dialog.catalog, dialog.context.view(), dialog.context.formats):
        choose(dialog, subject, year)
        bars, rows = dialog.bars.bars(), dialog.list.rows()
        assert bool(bars) == bool(rows)
        assert len(bars) == min(len(rows), MOST_BARS)
        assert dialog.consequence.sentence().endswith(".")
        assert 0 <= dialog.bars.value() <= 100


def test_the_picture_goes_below_the_words_where_it_is_narrow(window: Window, qtbot: QtBot) -> None:
    made = Bars(window.context.theme)
    qtbot.addWidget(made)
    made.show_bars(StatisticsDialog(window.context, window).bars.bars(), 50, "Hälften.", "accent")
    letters = window.context.theme.letters
    assert made.heightForWidth(letters(40)) > made.heightForWidth(letters(90)) > 0


def test_what_is_left_is_so_now_whatever_the_year(dialog: StatisticsDialog) -> None:
    choose(dialog, "left", "2025")
    assert plain(dialog.consequence.sentence()).endswith("kvar av 42 timmar till 31 december.")
    assert not dialog.year.isEnabled()
    assert plain(dialog.list.rows()[0].spoken) == "Från början: 42 timmar kvar"
    choose(dialog, "goals", "2025")
    assert dialog.year.isEnabled()


def test_it_can_be_copied_as_text(dialog: StatisticsDialog) -> None:
    choose(dialog, "categories", "2026")
    copy = next(
        one for one in dialog.findChildren(Button) if one.text() == "K&opiera det som visas"
    )
    copy.setFocus()
    QTest.keyClick(copy, Qt.Key.Key_Space)
    text = QApplication.clipboard().text().replace("\N{NO-BREAK SPACE}", " ")
    assert text.splitlines()[0] == "1 985 kronor sammanlagt. Mest: Biljett, 1 435 kronor."
    assert text.splitlines()[1] == "Biljett: 1 435 kronor, 15 utlägg"


def test_an_empty_book_says_so(open_window: Open) -> None:
    window, said = open_window(empty=True), []
    in_dialog(lambda: window.run("statistics"), lambda one: said.append(one.consequence.sentence()))
    assert said == ["Det finns inget att visa för den valda tiden."]


def test_two_decisions_have_a_picture_and_a_share_each(window: Window, book: Book) -> None:
    extra = Decision(
        "kurs", "maj", Kind.HOURS, date(2026, 10, 1), None, 600, None, Rules(), extra=True
    )
    book.decisions.put(extra)
    alone = Outing(
        "ox", "maj", (), "2026-11-10T10:00", "2026-11-10T13:00", Status.DONE, decision_id="kurs"
    )
    book.outings.put(alone)
    dialog = StatisticsDialog(window.context, window)
    found = dict(subjects(dialog.catalog, window.view(), window.context.formats))
    keys = [key for key in found if key.startswith("hours ")]
    assert len(keys) == 2
    said = {}
    for key in ("hours", *keys):
        choose(dialog, key, "2026")
        said[key] = dialog.consequence.sentence().replace("\N{NO-BREAK SPACE}", " ")
    assert "22 timmar 30 minuter" in said["hours"]
    assert "3 timmar använda av 20 timmar beviljade, 15 %" in said["hours kurs"]
    assert "65 %" in next(text for key, text in said.items() if key not in ("hours", "hours kurs"))
    choose(dialog, "left kurs", "2026")
    left = dialog.consequence.sentence().replace("\N{NO-BREAK SPACE}", " ")
    # 10 hours a month from October: three of thirty are used in the frame until December.
    assert left.startswith("27 timmar kvar av 30 timmar")
    dialog.deleteLater()
