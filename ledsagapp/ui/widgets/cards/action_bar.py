"""The bar below what scrolls: what it acts on at the left, what can be done at the right."""

from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.layout import GAP, PAGE_MARGIN
from ledsagapp.ui.widgets.text.text import Text


class ActionBar(QWidget):
    """A bar on the pale ground of fields, with a hairline above."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._look = theme
        self._about = Text(theme, strong=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(PAGE_MARGIN, GAP + 2, PAGE_MARGIN, GAP + 2)
        self._row.setSpacing(GAP)
        self._row.addWidget(self._about, 1)
        self._buttons: QWidget | None = None
        self._narrow = False

    def tell(self, about: str) -> None:
        """Say what the buttons act on."""
        # Held together nowhere: it gives way to the buttons, which are to keep to one line.
        QLabel.setText(self._about, about or " ")
        self._fit()

    def hold(self, buttons: QWidget) -> None:
        """Put the buttons at the right."""
        self._buttons = buttons
        self._row.addWidget(buttons, 2)

    def fold(self, *, narrow: bool) -> None:
        """Where there is little room: the buttons first, what they act on where it has a line."""
        self._narrow = narrow
        way = QHBoxLayout.Direction
        self._row.setDirection(way.RightToLeft if narrow else way.LeftToRight)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        taken = self._buttons.sizeHint().width() if self._buttons is not None else 0
        room = self.width() - 2 * PAGE_MARGIN - GAP - taken
        text = QFontMetrics(self._about.font()).horizontalAdvance(self._about.text())
        self._about.setVisible(not self._narrow or text <= room)
        if self._buttons is not None:
            self._row.setStretchFactor(self._buttons, 2)
            self._row.setStretchFactor(self._about, 0 if self._narrow else 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_bar(self, QPainter(self), self._look)


def paint_bar(bar: QWidget, painter: QPainter, theme: Theme) -> None:
    """The ground of a bar, with the line above it."""
    painter.fillRect(bar.rect(), theme.color("base"))
    painter.setPen(theme.color("line"))
    painter.drawLine(0, 0, bar.width(), 0)
