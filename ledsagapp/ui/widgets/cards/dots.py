"""How far one has come among some questions, as dots; the page's answer says the same in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from ledsagapp.ui.style.theme import Theme

_SIZE, _STEP = 0.62, 0.95  # times the height of a line


class Dots(QWidget):
    """A dot for each question, filled up to the one that is asked; silent to a screen reader."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._number = self._count = 0
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.fonts.changed.connect(self.updateGeometry)

    def show_step(self, number: int, count: int) -> None:
        """Show which question of how many it is; none where it is no question."""
        self._number, self._count = number, count if number else 0
        self.setVisible(bool(self._count))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        line = self._theme.line(1.1)
        return QSize(round(line * _STEP * self._count) + 2, line)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, line = self._theme, self._theme.line(1.1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        size, top = line * _SIZE, (self.height() - line * _SIZE) / 2
        for place in range(self._count):
            done = place < self._number
            painter.setPen(QPen(theme.color("accent" if done else "outline"), 2))
            painter.setBrush(theme.color("accent") if done else Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QRectF(1 + place * line * _STEP, top, size, size))
