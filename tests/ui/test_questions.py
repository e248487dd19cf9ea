"""What is asked before something goes: with a way out first, and naming what is lost."""

import ast
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ledsagapp
from ledsagapp.ui.style.color_scheme import LIGHT
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.question import Question
from tests.builders.walks import opened
from tests.ui.conftest import Open


def test_every_question_of_loss_has_its_way_out_first_and_names_what_is_lost(
    open_window: Open, qtbot: QtBot
) -> None:
    met: list[str] = []
    for name, dialog in opened(open_window(example=True), qtbot):
        if not isinstance(dialog, Question):
            continue
        buttons = dialog.findChildren(Button)
        assert len(buttons) > 1, name
        if not dialog.lost:
            continue
        met.append(name)
        assert dialog.lost in dialog.sentence(), name
        assert [one.isDefault() for one in buttons] == [True, *[False] * (len(buttons) - 1)], name
        for key in (Qt.Key.Key_Escape, Qt.Key.Key_Return):
            dialog.show()
            dialog.answer = "nothing yet" if key == Qt.Key.Key_Return else ""
            QTest.keyClick(QApplication.focusWidget() or dialog, key)
            assert dialog.answer == "", (name, key)
            assert not dialog.isVisible(), (name, key)
    assert len(met) > 5


def test_what_leaves_no_choice_or_no_way_out_is_no_question(qtbot: QtBot) -> None:
    theme = Theme(LIGHT)
    with pytest.raises(ValueError, match="Gone"):
        Question(theme, "Gone", "", {"": "Close"})
    with pytest.raises(ValueError, match="Gone"):
        Question(theme, "Gone", "", {"a": "Remove", "b": "Burn"}, lost="All of it.")


def test_no_other_box_asks_anything() -> None:
    folder = Path(ledsagapp.__file__).parent
    boxes = [path.name for path in folder.rglob("*.py") if "QMessageBox" in path.read_text("utf-8")]
    assert boxes == []


def test_every_question_made_anywhere_says_what_is_lost_or_takes_nothing() -> None:
    folder, found = Path(ledsagapp.__file__).parent, set[str]()
    for path in (*folder.glob("ui/**/*.py"), *folder.glob("app/**/*.py")):
        for call in ast.walk(ast.parse(path.read_text("utf-8"))):
            if (
                isinstance(call, ast.Call)
                and getattr(call.func, "id", "") == "Question"
                and not any(given.arg == "lost" for given in call.keywords)
            ):
                found.add(path.name)
    # Why a book did not open, what could be saved of it, and the seal of a report.
    assert found == {"book_error.py", "rescue.py", "reports.py"}
