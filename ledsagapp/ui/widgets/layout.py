"""Arrangement that follows the text size: what stands side by side stacks when it gets narrow."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget

from ledsagapp.ui.look import Look

GAP = 8
CARD_GAP = 16
PAGE_MARGIN = 24


class Columns(QWidget):
    """Widgets beside each other while each has room for ``letters`` letters, else stacked."""

    def __init__(
        self, look: Look, letters: float, *, gap: int = CARD_GAP, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._letters = letters
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget last; at the top where it is shorter than its neighbours."""
        self._row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)

    def fill(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget last, as tall as its neighbours."""
        self._row.addWidget(widget, stretch)

    @property
    def stacked(self) -> bool:
        """Whether the columns now stand below each other."""
        return self._row.direction() == QBoxLayout.Direction.TopToBottom

    def minimumSizeHint(self) -> QSize:
        # Stacked, no column needs more than its own width.
        hint = super().minimumSizeHint()
        hint.setWidth(max(self._least(), default=0))
        return hint

    def _least(self) -> list[int]:
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        return [item.minimumSize().width() for item in items if item is not None]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        least = sum(self._least()) + self._row.spacing() * (self._row.count() - 1)
        needed = max(self._row.count() * self._look.letters(self._letters), least)
        wanted = (
            QBoxLayout.Direction.TopToBottom
            if self.width() < needed
            else QBoxLayout.Direction.LeftToRight
        )
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self.updateGeometry()


class ButtonRow(QWidget):
    """Buttons beside each other; below each other where the row would be too wide."""

    def __init__(self, *buttons: QWidget, right: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        self._right = right
        if right:
            self._row.addStretch(1)
        for button in buttons:
            self._row.addWidget(button)
        if not right:
            self._row.addStretch(1)

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        widest = max((w.minimumSizeHint().width() for w in self._widgets()), default=0)
        hint.setWidth(widest)
        return hint

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Choose the direction for the present width."""
        shown = [w for w in self._widgets() if not w.isHidden()]
        needed = sum(w.sizeHint().width() + GAP for w in shown)
        wanted = (
            QBoxLayout.Direction.TopToBottom
            if self.width() < needed
            else QBoxLayout.Direction.LeftToRight
        )
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self.updateGeometry()

    def _widgets(self) -> list[QWidget]:
        items = [self._row.itemAt(place) for place in range(self._row.count())]
        found = [item.widget() for item in items if item is not None]
        return [widget for widget in found if widget is not None]


def tab_stops(layout: QLayout) -> Iterator[QWidget]:
    """What Tab can stop at in a layout, in the order it is laid out."""
    for place in range(layout.count()):
        item = layout.itemAt(place)
        widget = item.widget() if item is not None else None
        inner = item.layout() if widget is None and item is not None else None
        if widget is not None and widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            yield widget
        elif widget is not None:
            inner = widget.layout()
        if inner is not None:
            yield from tab_stops(inner)
