"""Hur räknades det? by keyboard: the lines are read in order, opened with Enter, and copied."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ledsagapp.domain.explanation.figure import Figure
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.reports.pdf.write import write_pdf
from ledsagapp.ui.dialogs.decision.explanation import Explanation
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from tests.builders.plain import plain

Open = Callable[..., Window]


def shown(window: Window, qtbot: QtBot, kind: Kind = Kind.HOURS, **more: object) -> Explanation:
    account = window.view().current(kind)
    assert account
    dialog = Explanation(window.context, account, window, **more)  # type: ignore[arg-type]
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def the_list(dialog: Explanation) -> SentenceList:
    found = dialog.findChild(SentenceList)
    assert isinstance(found, SentenceList)
    found.setFocus()
    return found


def spoken(listed: SentenceList) -> list[str]:
    return [row.spoken for row in listed.rows()]


def test_the_months_are_read_in_order_and_end_in_the_rule_and_its_source(
    open_window: Open, qtbot: QtBot
) -> None:
    dialog = shown(open_window(language="en"), qtbot)
    said = spoken(the_list(dialog))
    assert plain(said[0]) == "Granted, October 2026: 15 hours"
    assert plain(said[1]).startswith("Used, October 2026: \N{MINUS SIGN}11 hours 30 minutes.")
    assert plain(said[2]) == "Left, October 2026: 3 hours 30 minutes"
    assert "The rules" in said
    assert said[-1].endswith((".", "decision."))
    assert "Left in the period" in dialog.consequence.sentence()


def test_enter_opens_the_outings_behind_a_line_and_closes_them_again(
    open_window: Open, qtbot: QtBot
) -> None:
    listed = the_list(shown(open_window(language="en"), qtbot))
    before = spoken(listed)
    listed.choose("0")
    QTest.keyClick(listed, Qt.Key.Key_Down)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert spoken(listed)[2].startswith("Part: bio, 3 October 2026")
    assert spoken(listed)[3].startswith("Part: utflykt till Sigtuna, 14 October 2026")
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert spoken(listed) == before


def test_a_line_with_nothing_behind_it_stays_as_it_is(open_window: Open, qtbot: QtBot) -> None:
    listed = the_list(shown(open_window(language="en"), qtbot))
    before = spoken(listed)
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert spoken(listed) == before


def test_what_is_shown_can_be_copied(open_window: Open, qtbot: QtBot) -> None:
    dialog = shown(open_window(language="en"), qtbot)
    copy = next(one for one in dialog.findChildren(Button) if one.text() == "C&opy")
    copy.setFocus()
    QTest.keyClick(copy, Qt.Key.Key_Space)
    text = QApplication.clipboard().text()
    assert dialog.consequence.sentence() in text
    assert "utflykt till Sigtuna" in text
    assert "The rules" in text


def test_what_is_shown_can_be_printed(open_window: Open, qtbot: QtBot, tmp_path: Path) -> None:
    dialog, path = shown(open_window(language="en"), qtbot), tmp_path / "sum.pdf"
    report = dialog.report()
    assert report
    assert report.about == "Maj Ek"
    now = datetime(2026, 11, 22, 12, 0)
    assert write_pdf(report, path, language="en", tr=dialog.catalog, created=now) == ()
    text = " ".join(PdfReader(path).pages[0].extract_text().split())
    assert "utflykt till Sigtuna" in text
    assert "Unused hours carry over within the period" in text


@pytest.mark.parametrize("kind", Kind)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_figure_has_words(open_window: Open, qtbot: QtBot, kind: Kind, language: str) -> None:
    window = open_window(language=language, example=True)
    for figure in Figure:
        dialog = shown(window, qtbot, kind, figure=figure)
        listed = the_list(dialog)
        for row in listed.rows():
            listed.opened.emit(row.key)
        assert dialog.consequence.sentence()
        dialog.close()
