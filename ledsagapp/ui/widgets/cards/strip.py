"""Pictures in a row, beside the sentence that says the same; silent to a screen reader."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ledsagapp.graphics.shapes import Drawing
from ledsagapp.ui.style.paint import draw_box
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.shape_painter import paint

_GAP = 16
_PAD = 10


class Strip(QWidget):
    """What was answered, as pictures in the order of the sentence; on more rows where narrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: tuple[Drawing, ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.fonts.changed.connect(self.updateGeometry)

    def show_pictures(self, pictures: Sequence[Drawing]) -> None:
        """Show other pictures, or none."""
        self._pictures = tuple(pictures)
        self.setVisible(bool(pictures))
        self.updateGeometry()
        self.update()

    def _side(self) -> int:
        return round(self._theme.line() * 3.4) + 2 * _PAD

    def _in_a_row(self, width: int) -> int:
        return max(1, (width + _GAP) // (self._side() + _GAP))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-len(self._pictures) // self._in_a_row(width))
        return max(0, rows * (self._side() + _GAP) - _GAP)

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else self._theme.letters(60)
        return QSize(self._side(), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, side, colors = QPainter(self), self._side(), self._theme.colors
        beside = self._in_a_row(self.width())
        for number, picture in enumerate(self._pictures):
            x, y = number % beside * (side + _GAP), number // beside * (side + _GAP)
            box = QRectF(x, y, side, side)
            draw_box(painter, box, colors.color("base"), colors.color("line"), colors.edge, 12)
            paint(painter, picture, box.adjusted(_PAD, _PAD, -_PAD, -_PAD), self._theme)
