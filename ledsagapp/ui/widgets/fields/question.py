"""A question with a button for each answer, whole at any text size."""

import math
from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent, QTextDocument, QTextOption
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.audible_dialog import AudibleDialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import FormArea
from ledsagapp.ui.widgets.layout import CARD_GAP, ButtonRow, room_for
from ledsagapp.ui.widgets.text.text import Sentence

_FEWEST = 2  # answers of what is asked
_AROUND = 56  # pixels left and right of the text: its frame, and the scroll bar's room


class Question(AudibleDialog):
    """Says something and asks; ``answer`` is the key of what was chosen, "" for Esc.

    The first answer is the one Enter gives. The focus begins in the text, so that it is read.
    ``lost`` names what would be gone: the way out, whose key is "", then stands first.
    """

    def __init__(
        self,
        theme: Theme,
        title: str,
        text: str,
        answers: Mapping[str, str],
        parent: QWidget | None = None,
        *,
        lost: str = "",
    ) -> None:
        super().__init__(parent)
        if len(answers) < _FEWEST or (lost and "" not in answers):
            raise ValueError(title)  # what leaves no choice is told, not asked
        self.answer, self.lost = "", lost
        if lost:
            text, answers = f"{text} {lost}".strip(), {"": answers[""], **answers}
        self.setWindowTitle(title)
        self._said = Sentence(theme, title, tone="note")
        area = FormArea()
        area.rows.addWidget(self._said)
        area.rows.addStretch(1)
        buttons = [Button(theme, word, partial(self._take, key)) for key, word in answers.items()]
        buttons[0].setDefault(True)
        box = QVBoxLayout(self)
        box.setContentsMargins(CARD_GAP, CARD_GAP, CARD_GAP, CARD_GAP)
        box.setSpacing(12)
        box.addWidget(area, 1)
        self._row = ButtonRow(*buttons, right=True)
        box.addWidget(self._row)
        self._said.say(text)
        self._theme, self._shown = theme, False
        self._said.setFocus(Qt.FocusReason.OtherFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        # Only now do the buttons have the style that tells how wide they are.
        if not self._shown:
            self._shown = True
            self._fit()
        super().showEvent(event)

    def _fit(self) -> None:
        """Take the height that text and buttons need at the width there is, within the screen."""
        room = room_for(self)
        width = min(self._theme.letters(70), room.width() - 40)
        for button in self._row.findChildren(Button):
            button.ensurePolished()
        inner = width - 2 * CARD_GAP
        text = QTextDocument(self._said.sentence())
        text.setDefaultFont(self._said.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        text.setDefaultTextOption(option)
        text.setTextWidth(inner - _AROUND)
        around = 2 * CARD_GAP + 12 + 3 * self._theme.line()
        needed = math.ceil(text.size().height()) + self._row.heightForWidth(inner) + around
        height = max(needed, self._theme.line() * 11)
        self.resize(width, min(height, room.height() - 60))

    def sentence(self) -> str:
        """What is said."""
        return self._said.sentence()

    def _take(self, key: str) -> None:
        self.answer = key
        self.accept()
