"""Blocks one can count: filled what is left, empty with a tick what is used."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from ledsagapp.ui.style.paint import draw_box, line_through
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.still_bar import StillBar

MOST = 60
_GAP = 8


class Blocks(StillBar):
    """A progress bar for its role and value; its name is the whole sentence."""

    def __init__(self, theme: Theme, use: str) -> None:
        super().__init__()
        self._theme, self._use = theme, use
        self._whole, self._left = 0, 0.0
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.fonts.changed.connect(self.updateGeometry)

    def show_left(self, left: float, whole: float, sentence: str) -> None:
        """Show so many blocks, the first of them filled; spoken as the sentence."""
        self._whole, self._left = min(MOST, max(0, round(whole + 0.499))), max(0.0, left)
        self.put(round(100 * self._left / self._whole) if self._whole else 0)
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = -(-self._whole // self._in_a_row(width))
        return max(1, rows) * (self._side() + _GAP)

    def sizeHint(self) -> QSize:
        width = self.width() if self.isVisible() else self._theme.letters(30)
        return QSize(5 * (self._side() + _GAP), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def _side(self) -> int:
        return round(self._theme.line() * 1.4)

    def _in_a_row(self, width: int) -> int:
        fives = (width + _GAP) // (5 * (self._side() + _GAP))
        return 5 * max(1, min(4, fives))

    def paintEvent(self, event: QPaintEvent) -> None:
        colors, side, beside = self._theme.colors, self._side(), self._in_a_row(self.width())
        painter = QPainter(self)
        for number in range(self._whole):
            x, y = number % beside * (side + _GAP), number // beside * (side + _GAP)
            box = QRectF(x, y, side, side)
            share = min(1.0, max(0.0, self._left - number))
            edge = colors.color(self._use if share else "outline")
            draw_box(painter, box, colors.color("alt"), None, 0, 5)
            if share:
                painter.save()
                painter.setClipRect(QRectF(x, y, side * share, side))
                draw_box(painter, box, colors.color(self._use), None, 0, 5)
                painter.restore()
            else:
                at = ((0.28, 0.53), (0.45, 0.70), (0.74, 0.34))
                points = [QPointF(x + dx * side, y + dy * side) for dx, dy in at]
                line_through(painter, points, colors.color("muted"), max(2.0, side / 14))
            draw_box(painter, box, None, edge, max(2, colors.edge), 5)
