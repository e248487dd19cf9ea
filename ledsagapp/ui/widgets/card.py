"""A card: a titled group of a page, spoken as a grouping with its title."""

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGroupBox, QVBoxLayout, QWidget

from ledsagapp.ui.look import Look
from ledsagapp.ui.paint import CARD_RADIUS, rounded

PADDING = 16


class Card(QGroupBox):
    """A group box painted as a card with an icon beside its title."""

    def __init__(
        self, look: Look, title: str, icon: str = "", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self.body = QVBoxLayout(self)
        self.body.setSpacing(8)
        self.setTitle(title)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _title_height(self) -> int:
        return self._look.line(1.2) + 12 if self.title() else 0

    def _fit(self) -> None:
        self.setContentsMargins(0, 0, 0, 0)
        self.body.setContentsMargins(PADDING, PADDING + self._title_height(), PADDING, PADDING)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = self._look.theme
        painter = QPainter(self)
        rounded(
            painter,
            self.rect(),
            theme.color("base"),
            theme.color("line"),
            theme.edge,
            CARD_RADIUS,
        )
        if not self.title():
            return
        left, height = PADDING, self._look.line(1.2)
        if self._icon:
            size = round(height * 1.1)
            picture = self._look.pixmap(self._icon, size, theme.color("text"))
            painter.drawPixmap(left, PADDING + (height - size) // 2, picture)
            left += size + 8
        painter.setFont(self._look.font(1.2, strong=True))
        painter.setPen(theme.color("text"))
        box = QRect(left, PADDING, self.width() - left - PADDING, height)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), self.title())
