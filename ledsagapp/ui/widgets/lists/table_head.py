"""The headings of a table: a stop of Tab of their own, where Enter orders by one of them."""

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QHeaderView, QTableView

from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.entry_model import EntryModel

PAD = 6
ARROW = 20


class Head(QHeaderView):
    """Strong words on the pale colour, a line below; the arrow stands beside the word.

    Left and right walk along the headings, Enter or Space orders by the one walked to and turns
    the order where it is ordered so already. ``pressed`` is given the column's key.
    """

    pressed = Signal(str)

    def __init__(self, theme: Theme, parent: QTableView, model: EntryModel, name: str) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme, self._name, self._entries = theme, name, model
        self.setProperty("heard", "button")
        self._at = 0
        self.by, self.falling = "", True
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.sectionClicked.connect(self._press)

    def show_order(self, key: str, *, falling: bool) -> None:
        """Mark the heading by which the rows are ordered."""
        self.by, self.falling = key, falling
        self._tell()
        self.viewport().update()

    def _model(self) -> EntryModel:
        return self._entries

    def _press(self, at: int) -> None:
        self.pressed.emit(self._model().columns[at].key)

    def _tell(self) -> None:
        """Be heard as the heading one stands on: "Dag, nyast först"."""
        columns = self._model().columns
        column = columns[min(self._at, len(columns) - 1)]
        way = column.ways[1 if self.falling else 0] if column.key == self.by else ""
        text = f"{column.title}, {way}" if way else column.title
        self.setAccessibleName(f"{self._name}: {text}")
        if self.hasFocus():
            told = QAccessibleEvent(self, QAccessible.Event.Focus)
            QAccessible.updateAccessibility(told)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        last = self.count() - 1
        places = {
            Qt.Key.Key_Left: max(0, self._at - 1),
            Qt.Key.Key_Right: min(last, self._at + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }
        key = Qt.Key(event.key())
        if key in places:
            self._at = places[key]
            self._tell()
            self.viewport().update()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._press(self._at)
        elif key == Qt.Key.Key_Down:
            table = self.parentWidget()
            if table is not None:
                table.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._tell()
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colors, column = self._theme.colors, self._model().columns[logicalIndex]
        painter.save()
        painter.fillRect(rect, colors.color("alt"))
        painter.setPen(colors.color("outline"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        font = self._theme.font(strong=True)
        painter.setFont(font)
        painter.setPen(colors.color("text"))
        marked = column.key == self.by
        place = rect.adjusted(PAD, 0, -PAD, 0)
        width = painter.fontMetrics().horizontalAdvance(column.title)
        left = place.left()
        if column.figure:
            left = place.right() - width - (ARROW if marked else 0) + 1
        painter.drawText(
            QRect(left, place.top(), place.right() - left + 1, place.height()),
            int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft),
            column.title,
        )
        if marked:
            self._arrow(painter, QPointF(left + width + ARROW / 2, rect.center().y()))
        if self.hasFocus() and logicalIndex == self._at:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            painter.setPen(QPen(colors.color("focus"), colors.ring))
            half = colors.ring // 2 + 1
            painter.drawRect(rect.adjusted(half, half, -half, -half))
        painter.restore()

    def _arrow(self, painter: QPainter, middle: QPointF) -> None:
        """Which way it is ordered; in words it is the name of the heading."""
        side = 4
        tip = side if self.falling else -side
        points = (
            middle + QPointF(-side, -tip / 2),
            middle + QPointF(0, tip / 2),
            middle + QPointF(side, -tip / 2),
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("text"), 2))
        painter.drawPolyline(QPolygonF(points))
