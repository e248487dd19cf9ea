"""A card: a titled group of a page, spoken as a grouping with its title."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ledsagapp.ui.style.paint import CARD_RADIUS, draw_box
from ledsagapp.ui.style.theme import Theme

PADDING = 16
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Card(QGroupBox):
    """A group box painted as a card with an icon beside its title."""

    def __init__(
        self, theme: Theme, title: str, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self.body = QVBoxLayout(self)
        self.body.setSpacing(8)
        self.setTitle(title)
        self._fit()

    def rename(self, title: str) -> None:
        """Give the card another title."""
        self.setTitle(title)
        self._fit()
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def minimumSizeHint(self) -> QSize:
        # Qt would ask for the whole title on one line.
        return self.body.minimumSize()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _title_left(self) -> int:
        return PADDING + (round(self._theme.line(1.2) * 1.1) + 8 if self._icon else 0)

    def _title_box(self) -> QRect:
        """Where the title stands, on as many lines as it needs."""
        left = self._title_left()
        room = QRect(left, PADDING, max(self.width() - left - PADDING, 40), 0)
        metrics = QFontMetrics(self._theme.font(1.2, strong=True))
        height = metrics.boundingRect(room, _WRAP, self.title()).height()
        room.setHeight(max(height, self._theme.line(1.2)))
        return room

    def _title_height(self) -> int:
        return self._title_box().height() + 12 if self.title() else 0

    def _fit(self) -> None:
        self.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(PADDING, PADDING + self._title_height(), PADDING, PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        colors = self._theme.colors
        painter = QPainter(self)
        draw_box(
            painter,
            self.rect(),
            colors.color("base"),
            colors.color("line"),
            colors.edge,
            CARD_RADIUS,
        )
        if not self.title():
            return
        height = self._theme.line(1.2)
        if self._icon:
            size = round(height * 1.1)
            picture = self._theme.pixmap(self._icon, size, colors.color("text"))
            painter.drawPixmap(PADDING, PADDING + (height - size) // 2, picture)
        painter.setFont(self._theme.font(1.2, strong=True))
        painter.setPen(colors.color("text"))
        painter.drawText(self._title_box(), _WRAP, self.title())
