"""A sentence to read: where its lines may end, and that it stays as it is while nothing changes."""

import pytest
from pytestqt.qtbot import QtBot

from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.text.text import Sentence

SAID = (
    "Kvar till och med 31 december 2026. Du har 12 h. Jäljellä 28. helmikuuta asti, 145 kr. 3 kvar."
)


@pytest.fixture
def sentence(window: Window, qtbot: QtBot) -> Sentence:
    made = Sentence(window.context.theme, "Så är läget")
    qtbot.addWidget(made)
    made.say(SAID)
    return made


def lines(sentence: Sentence) -> list[str]:
    """The text as its lines are broken now."""
    layout, text = sentence.document().firstBlock().layout(), sentence.toPlainText()
    found = [layout.lineAt(n) for n in range(layout.lineCount())]
    return [text[one.textStart() : one.textStart() + one.textLength()] for one in found]


@pytest.mark.parametrize("width", range(160, 700, 35))
def test_no_line_ends_between_a_number_and_what_it_counts_or_names(
    sentence: Sentence, qtbot: QtBot, width: int
) -> None:
    sentence.resize(width, 400)
    sentence.show()
    qtbot.waitExposed(sentence)
    ends = [line.rstrip() for line in lines(sentence)[:-1]]
    assert len(ends) >= 1
    assert not [one for one in ends if one[-1].isdigit()]
    assert not [one for one in ends if one.endswith(" 28.")]
    assert sentence.sentence() == SAID


def test_the_same_said_again_leaves_the_caret_where_it_is(sentence: Sentence) -> None:
    cursor = sentence.textCursor()
    cursor.setPosition(9)
    sentence.setTextCursor(cursor)
    sentence.say(SAID)
    assert sentence.textCursor().position() == 9
    sentence.say(SAID.replace("12 h", "12\N{NO-BREAK SPACE}h"))
    assert sentence.textCursor().position() == 9
    sentence.say("Något annat.")
    assert sentence.textCursor().position() == 0
