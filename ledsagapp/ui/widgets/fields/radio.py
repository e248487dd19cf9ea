"""One answer among some; and words on as many lines as a button needs for them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QRadioButton, QSizePolicy

from ledsagapp.ui.style.paint import without_ampersands
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.text.words import words_of


class Radio(QRadioButton):
    """One answer among some, in strong letters, since its explanation stands below.

    A text that is wider than there is room for goes on on the next line, as a field's does.
    """

    def __init__(self, theme: Theme, text: str) -> None:
        super().__init__(text)
        self._theme, self._whole = theme, text
        self.setAccessibleName(without_ampersands(text))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._restyle()
        theme.fonts.changed.connect(self._restyle)
        self.toggled.connect(lambda _on: self._lead_tab())

    def _restyle(self) -> None:
        self.setFont(self._theme.font(strong=True))

    def _lead_tab(self) -> None:
        """Have Tab come to the answer in force, which Qt does only once one has been there."""
        group: QButtonGroup | None = self.group()
        for one in group.buttons() if group and self.isChecked() else ():
            policy = Qt.FocusPolicy.StrongFocus if one is self else Qt.FocusPolicy.ClickFocus
            one.setFocusPolicy(policy)

    def showEvent(self, event: QShowEvent) -> None:
        self._lead_tab()
        super().showEvent(event)

    def minimumSizeHint(self) -> QSize:
        longest = max(words_of(self._whole), key=len, default="")
        wide = self.fontMetrics().horizontalAdvance(longest) + self._around()
        return QSize(min(wide, super().sizeHint().width()), super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._wrap(event.size().width() - self._around())

    def _around(self) -> int:
        """What the circle and the air round the words take."""
        return 3 * self._theme.line() + 24

    def _wrap(self, room: int) -> None:
        text = in_lines(self._whole, self.fontMetrics(), room)
        if text != self.text():
            self.setText(text)
            self.updateGeometry()


def in_lines(text: str, metrics: QFontMetrics, room: int) -> str:
    """The text with a new line wherever the next word has no room, as a button can show it."""
    lines = [""]
    for word in text.split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if lines[-1] and metrics.horizontalAdvance(without_ampersands(longer)) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return "\n".join(lines)
