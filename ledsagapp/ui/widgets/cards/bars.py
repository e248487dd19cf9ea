"""Bars beside each other in length: words, bar and figure for each, as one picture."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ledsagapp.graphics.bar_chart import Bar, bars_chart
from ledsagapp.graphics.shapes import Drawing
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.shape_painter import lettering, paint
from ledsagapp.ui.widgets.cards.still_bar import StillBar


class Bars(StillBar):
    """A picture of parts. Its role and value are a progress bar's, its name the whole sentence.

    The rows of it are read in the list beside the picture. What is drawn is the same drawing
    that a printed report holds.
    """

    def __init__(self, theme: Theme, use: str = "accent") -> None:
        super().__init__()
        self._theme = theme
        self._use = use
        self._bars: tuple[Bar, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_bars(self, bars: Sequence[Bar], value: int, sentence: str, use: str) -> None:
        """Show parts, with a value in per cent, spoken as the sentence."""
        self._bars, self._use = tuple(bars), use
        self.put(value)
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def bars(self) -> tuple[Bar, ...]:
        """The bars shown."""
        return self._bars

    def drawing(self, width: int) -> Drawing:
        """The picture at a width."""
        return bars_chart(self._bars, width, lettering(self._theme), self._use)

    # -- size ---------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self.drawing(width).height) + 4

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else self._theme.letters(80)
        return QSize(self._theme.letters(30), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.letters(12), self.sizeHint().height())

    # -- paint --------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        drawing = self.drawing(self.width())
        room = QRectF(0, 0, drawing.width, drawing.height)
        paint(QPainter(self), drawing, room, self._theme)
