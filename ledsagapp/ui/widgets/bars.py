"""Bars beside each other in length: words, bar and figure for each, as one picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QProgressBar, QSizePolicy

from ledsagapp.ui.look import Look
from ledsagapp.ui.paint import rounded

NARROW = 48
_GAP = 12
_BETWEEN = 10
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its words, its figure in words, and how much; ``whole`` is drawn as an outline."""

    title: str
    figure: str
    amount: int
    whole: int = 0


class Bars(QProgressBar):
    """A picture of parts. Its role and value are a progress bar's, its name the whole sentence.

    The rows of it are read in the list beside the picture.
    """

    def __init__(self, look: Look, use: str = "accent") -> None:
        super().__init__()
        self._look = look
        self._use = use
        self._bars: tuple[Bar, ...] = ()
        self.setTextVisible(False)
        self.setRange(0, 100)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_bars(self, bars: Sequence[Bar], value: int, sentence: str, use: str) -> None:
        """Show parts, with a value in per cent, spoken as the sentence."""
        self._bars, self._use = tuple(bars), use
        self.setValue(max(0, min(100, value)))
        self.setAccessibleName(sentence)
        self._settle()
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """The bars shown."""
        return self._bars

    # -- size ---------------------------------------------------------------------------------
    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._settle()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return sum(self._height(bar, width) + _BETWEEN for bar in self._bars) + 4

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else self._look.letters(80)
        return QSize(self._look.letters(30), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.letters(12), self.sizeHint().height())

    def _settle(self) -> None:
        self.updateGeometry()

    def _narrow(self, width: int) -> bool:
        return width < self._look.letters(NARROW)

    def _columns(self, width: int) -> tuple[int, int]:
        """How wide the words and the figures are where they stand beside the bars."""
        metrics = QFontMetrics(self._look.font())
        words = max((metrics.horizontalAdvance(bar.title) for bar in self._bars), default=0)
        figures = max((metrics.horizontalAdvance(bar.figure) for bar in self._bars), default=0)
        return min(words + 2, round(width * 0.36)), min(figures + 2, round(width * 0.36))

    def _high(self, text: str, width: int) -> int:
        box = QRect(0, 0, max(width, 20), 0)
        return QFontMetrics(self._look.font()).boundingRect(box, _WRAP, text).height()

    def _thick(self) -> int:
        return max(16, self._look.line())

    def _height(self, bar: Bar, width: int) -> int:
        if self._narrow(width):
            return self._high(f"{bar.title}: {bar.figure}", width) + 4 + self._thick()
        words, figures = self._columns(width)
        high = max(self._high(bar.title, words), self._high(bar.figure, figures))
        return max(self._thick(), high)

    # -- paint --------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setFont(self._look.font())
        longest = max((max(bar.amount, bar.whole) for bar in self._bars), default=0)
        width, top, thick = self.width(), 2, self._thick()
        words, figures = self._columns(width)
        for bar in self._bars:
            height = self._height(bar, width)
            painter.setPen(self._look.color("text"))
            if self._narrow(width):
                above = QRect(0, top, width, height - thick - 4)
                painter.drawText(above, _WRAP, f"{bar.title}: {bar.figure}")
                place = QRectF(0, top + height - thick, width - 1, thick)
            else:
                painter.drawText(QRect(0, top, words, height), _WRAP, bar.title)
                right = _WRAP | int(Qt.AlignmentFlag.AlignRight)
                painter.drawText(QRect(width - figures, top, figures, height), right, bar.figure)
                room = width - words - figures - 2 * _GAP
                place = QRectF(words + _GAP, top, room, thick)
            self._bar(painter, place, bar, max(longest, 1))
            top += height + _BETWEEN

    def _bar(self, painter: QPainter, place: QRectF, bar: Bar, longest: int) -> None:
        look, theme = self._look, self._look.theme
        whole, filled = QRectF(place), QRectF(place)
        whole.setWidth(place.width() * max(0, bar.whole) / longest)
        filled.setWidth(place.width() * max(0, bar.amount) / longest)
        if bar.whole > 0:
            rounded(painter, whole, look.color("alt"), None, 0, 3)
        if bar.amount > 0:
            # What is used lies inside what is granted, so that both edges are seen.
            inside = filled.adjusted(0, 3, 0, -3) if bar.whole > 0 else filled
            rounded(painter, inside, look.color(self._use), None, 0, 3)
        else:
            painter.setPen(look.color("outline"))
            painter.drawLine(place.topLeft(), place.bottomLeft())
        if bar.whole > 0:
            rounded(painter, whole, None, look.color("outline"), max(1, theme.edge), 3)
