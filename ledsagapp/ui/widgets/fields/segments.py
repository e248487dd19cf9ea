"""Some ways to see the same, of which one holds: radio buttons drawn as one control."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from ledsagapp.ui.style.paint import RADIUS, draw_box
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.radio import Radio

_SIDE = 13  # pixels beside the word
_BAR = 3.0
_INSET = 10


class Segments(QWidget):
    """The choices beside each other, the first chosen; ``radios`` are the buttons themselves."""

    def __init__(self, theme: Theme, *words: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        last = len(words) - 1
        self.radios = [
            _Segment(theme, word, first=place == 0, last=place == last)
            for place, word in enumerate(words)
        ]
        group = QButtonGroup(self)
        for radio in self.radios:
            group.addButton(radio)
            row.addWidget(radio)
        self.radios[0].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


class _Segment(Radio):
    """One of the choices: filled, in strong letters and with a bar below where it holds."""

    def __init__(self, theme: Theme, text: str, *, first: bool, last: bool) -> None:
        super().__init__(theme, text)
        self._first, self._last = first, last
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        high = max(36, self._theme.line() + 17)
        return QSize(self.fontMetrics().horizontalAdvance(self._whole) + 2 * _SIDE + 2, high)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        QAbstractButton.resizeEvent(self, event)  # one word, on one line

    def hitButton(self, _pos: object) -> bool:
        return True  # all of it, not only the word

    def paintEvent(self, _event: QPaintEvent) -> None:
        colors, on = self._theme.colors, self.isChecked()
        painter = QPainter(self)
        whole = QRectF(self.rect())
        # Only the ends are round: the other sides lie outside what is painted.
        left, right = 0 if self._first else 2 * RADIUS, 0 if self._last else 2 * RADIUS
        box = whole.adjusted(-left, 0, right, 0)
        fill = colors.color("select" if on else "base")
        draw_box(painter, box, fill, colors.color("outline"), colors.edge)
        if not self._first:
            painter.setPen(QPen(colors.color("outline"), colors.edge))
            painter.drawLine(0, 1, 0, self.height() - 2)
        if on:
            bar = QRectF(_INSET, self.height() - 2 - _BAR, self.width() - 2 * _INSET, _BAR)
            draw_box(painter, bar, colors.color("accent"), None, 0, _BAR / 2)
        if self.hasFocus():
            ring = whole.adjusted(1, 1, -1, -1)
            draw_box(painter, ring, None, colors.color("focus"), colors.ring)
        font = self._theme.font(strong=on)
        if not on:
            font.setWeight(QFont.Weight.Normal)  # or the button's own would hold
        painter.setFont(font)
        painter.setPen(colors.color("on_select" if on else "text"))
        painter.drawText(whole, Qt.AlignmentFlag.AlignCenter, self._whole)
        painter.end()
