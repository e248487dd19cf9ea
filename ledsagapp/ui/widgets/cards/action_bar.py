"""The bar below what scrolls: what it acts on at the left, what can be done at the right."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

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

    def tell(self, about: str) -> None:
        """Say what the buttons act on."""
        self._about.setText(about or " ")

    def hold(self, buttons: QWidget) -> None:
        """Put the buttons at the right."""
        self._row.addWidget(buttons, 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), self._look.color("base"))
        painter.setPen(self._look.color("line"))
        painter.drawLine(0, 0, self.width(), 0)
