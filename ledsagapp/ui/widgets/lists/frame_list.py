"""The frames in a line: a bar for each, used solid, booked striped, what was lost dotted."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QEvent, QItemSelectionModel, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QListView, QSizePolicy, QStyledItemDelegate, QStyleOptionViewItem

from ledsagapp.domain.planning.frame_line import FramePart, Stage
from ledsagapp.ui.style.paint import draw_box, stripes, viewport_of
from ledsagapp.ui.style.steady import hide_bar, hold_steady
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.row_model import Index, RowModel
from ledsagapp.wording.common.row import Row

BAR = 17
_GAP = 28
_PAD = 6
_WRAP = int(Qt.TextFlag.TextWordWrap)
_SIDEWAYS = 22  # letters that a frame needs to stand beside the others


class FrameList(QListView):
    """One stop of Tab; the arrows walk along the frames, Enter opens the one walked to.

    ``asked`` tells that Ctrl+I was pressed: how was it reckoned?
    """

    opened = Signal(str)
    asked = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        viewport_of(self)
        hold_steady(self)
        self._theme = theme
        self._model = RowModel()
        self.parts: Sequence[FramePart] = ()
        self.use, self.today = "accent", date.min
        self._sizes: dict[tuple[int, int], QSize] = {}  # of a frame, by the room there was
        self.setModel(self._model)
        self.setProperty("tone", "plain")
        self.setAccessibleName(name)
        self.setItemDelegate(_FramePainter(theme, self))
        hide_bar(self, Qt.Orientation.Horizontal)
        hide_bar(self, Qt.Orientation.Vertical)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setWrapping(False)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda _index: self.opened.emit(self.key()))

    def fill(self, rows: Sequence[Row], parts: Sequence[FramePart], today: date, use: str) -> None:
        """Show other frames; the one chosen stays chosen where it is still there."""
        key = self.key()
        self.parts, self.today, self.use = tuple(parts), today, use
        self._sizes.clear()
        self._model.fill(rows)
        keys = [row.key for row in rows]
        now = [n for n, part in enumerate(parts) if part.stage is Stage.NOW]
        if keys:
            chosen = keys.index(key) if key in keys else (now or [len(keys) - 1])[0]
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            self.selectionModel().setCurrentIndex(self._model.index(chosen, 0), only)
        self._fit()

    def key(self) -> str:
        """The first and last day of the frame chosen, "" for none."""
        at = self.currentIndex().row()
        return self._model.rows[at].key if 0 <= at < len(self._model.rows) else ""

    def part(self) -> FramePart | None:
        """The frame chosen."""
        at = self.currentIndex().row()
        return self.parts[at] if 0 <= at < len(self.parts) else None

    def rows(self) -> Sequence[Row]:
        """What stands in the line."""
        return self._model.rows

    def is_stacked(self) -> bool:
        """Whether the frames stand below each other."""
        names = max((self._strong(row.title) for row in self._model.rows), default=0)
        each = max(self._theme.letters(_SIDEWAYS), names + _GAP)
        return self.width() < max(1, len(self.parts)) * each

    def item_size(self) -> QSize:
        """The size of a frame."""
        room = self.width(), self.viewport().width()
        if room not in self._sizes:
            self._sizes[room] = self._measured()
        return self._sizes[room]

    def _measured(self) -> QSize:
        line, count = self._theme.line(), max(1, len(self.parts))
        room = max(self.viewport().width(), 40)
        width = room if self.is_stacked() else room // count
        inner = self.inner_width(width)
        rows = self._model.rows
        words = max((sum(self.heights(row, inner)) for row in rows), default=2 * line)
        above = line * self.lines_above(inner)
        return QSize(width, above + words + BAR + 10 + 2 * _PAD + 14)

    def inner_width(self, width: int) -> int:
        """How wide the words of a frame may be."""
        return width - (0 if self.is_stacked() else _GAP - 2 * _PAD) - 2 * _PAD

    def lines_above(self, width: int) -> int:
        """How many lines stand above the bars: two where a name has no room for its state."""
        rows, gap = self._model.rows, self._theme.letters(1)
        both = (self._strong(row.title) + gap + self._strong(row.right) for row in rows)
        return 1 if max(both, default=0) <= width else 2

    def _strong(self, text: str) -> int:
        return self._theme.metrics(strong=True).horizontalAdvance(text)

    def heights(self, row: Row, width: int) -> tuple[int, int]:
        """How high the two lines below the bar are, which may need a line more."""
        metrics, room = self.fontMetrics(), QRect(0, 0, max(width, 40), 0)
        first, second = (
            metrics.boundingRect(room, _WRAP, text).height()
            for text in (row.second, row.right_small)
        )
        return first, second

    def _fit(self) -> None:
        ways = QListView.Flow
        self.setFlow(ways.TopToBottom if self.is_stacked() else ways.LeftToRight)
        count = len(self.parts) if self.is_stacked() else 1
        self.setFixedHeight(self.item_size().height() * max(1, count) + 2 * self.frameWidth() + 2)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._sizes.clear()
            self._fit()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.letters(12), self.minimumHeight())

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def event(self, event: QEvent) -> bool:
        # Ctrl+I is about the frame one stands on, before it is about the page.
        override = event.type() == QEvent.Type.ShortcutOverride
        if override and isinstance(event, QKeyEvent) and _asks_why(event):
            event.accept()
            return True
        done = super().event(event)
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            # Not in resizeEvent: Qt is placing the viewport then, and would leave it too low.
            self._fit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if _asks_why(event):
            self.asked.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.key():
            self.opened.emit(self.key())
        else:
            super().keyPressEvent(event)


def _asks_why(event: QKeyEvent) -> bool:
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return control and event.key() == Qt.Key.Key_I


class _FramePainter(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: FrameList) -> None:
        super().__init__(parent)
        self._theme, self._list = theme, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return self._list.item_size()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        listed, theme = self._list, self._theme
        if not 0 <= index.row() < len(listed.parts):
            return
        part, row = listed.parts[index.row()], listed.rows()[index.row()]
        colors, line = theme.colors, theme.line()
        inner = QRect(option.rect)
        inner.setRight(inner.right() - (0 if listed.is_stacked() else _GAP - 2 * _PAD))
        painter.save()
        if listed.hasFocus() and listed.currentIndex().row() == index.row():
            draw_box(painter, inner, None, colors.color("focus"), colors.ring)
        box = inner.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        running = part.stage is Stage.NOW
        painter.setPen(colors.color("text"))
        self._text(painter, QRect(box.left(), box.top(), box.width(), line), row.title, strong=True)
        painter.setPen(colors.color("text" if running else "muted"))
        lines = listed.lines_above(box.width())
        place = QRect(box.left(), box.top() + (lines - 1) * line, box.width(), line)
        self._text(painter, place, row.right, strong=running, right=lines == 1)
        bar = QRectF(box.left(), box.top() + lines * line + 4, box.width() - 1, BAR)
        self._bar(painter, bar, part)
        below = round(bar.bottom()) + (12 if running else 6)
        painter.setPen(colors.color("text"))
        first, second = listed.heights(row, box.width())
        self._text(painter, QRect(box.left(), below, box.width(), first), row.second)
        painter.setPen(colors.color("muted"))
        place = QRect(box.left(), below + first, box.width(), second)
        self._text(painter, place, row.right_small)
        painter.restore()

    def _text(
        self, painter: QPainter, box: QRect, text: str, *, strong: bool = False, right: bool = False
    ) -> None:
        painter.setFont(self._theme.font(strong=strong))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        painter.drawText(box, _WRAP | int(side | Qt.AlignmentFlag.AlignVCenter), text)

    def _bar(self, painter: QPainter, box: QRectF, part: FramePart) -> None:
        colors, whole = self._theme.colors, max(part.frame.granted, 1)
        color = colors.color(self._list.use)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, box, colors.color("alt"), None, 0, 4)
        shape = QPainterPath()
        shape.addRoundedRect(box, 4, 4)
        used = box.width() * min(1.0, max(0, part.shown.used) / whole)
        booked = min(box.width() * part.booked / whole, box.width() - used)
        lost = min(box.width() * part.shown.lost / whole, box.width() - used)
        painter.save()
        painter.setClipPath(shape)
        painter.fillRect(QRectF(box.left(), box.top(), used, box.height()), color)
        if booked > 1:
            stripes(painter, QRectF(box.left() + used, box.top(), booked, box.height()), color)
        if lost > 1 and part.stage is Stage.OVER:
            dots(painter, QRectF(box.right() - lost, box.top(), lost, box.height()), color)
        painter.restore()
        draw_box(painter, box, None, colors.color("outline"), colors.edge, 4)
        if part.stage is Stage.NOW:
            days = max(1, (part.frame.end - part.frame.start).days)
            x = box.left() + box.width() * (self._list.today - part.frame.start).days / days
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.color("text"))
            tip = box.bottom() + 1
            points = [QPointF(x, tip), QPointF(x - 5, tip + 7), QPointF(x + 5, tip + 7)]
            painter.drawPolygon(QPolygonF(points))


def dots(painter: QPainter, box: QRectF, color: QColor) -> None:
    """What was not used before the frame ended."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, 1))
    painter.drawLine(box.topLeft(), box.bottomLeft())
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(color)
    row, y = 0, box.top() + 3.5
    while y < box.bottom():
        x = box.left() + (4 if row % 2 == 0 else 7.5)
        while x < box.right():
            painter.drawEllipse(QPointF(x, y), 1.2, 1.2)
            x += 7
        y += 5
        row += 1
    painter.restore()
