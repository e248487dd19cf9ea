"""The months of a frame: a column under each one's part of the bar, or rows where it is narrow."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from ledsagapp.ui.style.paint import draw_box
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.row_model import Index
from ledsagapp.ui.widgets.lists.row_painter import RowPainter
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.wording.common.row import Row

_MOST = 4  # columns
_PAD = 6
_LEAST = 13  # letters
_WRAP = int(Qt.TextFlag.TextWordWrap)


class MonthList(SentenceList):
    """One stop of Tab, each month heard whole, however it stands.

    ``below`` is what stands in a column under the name of a month, by its key; ``shares`` how wide
    each is in the bar above; ``arranged`` after they may stand otherwise.
    """

    arranged = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__(theme, name, tone="plain")
        self._below: Mapping[str, Sequence[str]] = {}
        self._shares: Sequence[int] = ()
        self._highest: dict[tuple[tuple[int, int], ...], int] = {}  # by where the columns stand
        self._column_painter = _ColumnPainter(theme, self)

    def fill_months(
        self, rows: Sequence[Row], below: Mapping[str, Sequence[str]], shares: Sequence[int]
    ) -> None:
        """Show other months."""
        self._below, self._shares = below, shares
        self._highest.clear()
        self.fill(rows)
        self._stand()

    def lines(self, row: Row) -> Sequence[str]:
        """What stands in a month's column below its name."""
        return self._below.get(row.key, ())

    def has_columns(self) -> bool:
        """Whether the months stand beside each other now."""
        return self.flow() == QListView.Flow.LeftToRight

    def places(self) -> list[tuple[int, int]]:
        """Where each column begins and how wide it is, as the parts of the bar above."""
        whole, total = self.viewport().width(), sum(self._shares)
        found, left = [], 0.0
        for share in self._shares:
            width = whole * share / total if total else whole / len(self._shares)
            found.append((round(left), round(left + width) - round(left)))
            left += width
        return found

    def column_height(self) -> int:
        """How high the highest column is."""
        places = tuple(self.places())
        if places not in self._highest:
            heights = [
                sum(self.heights(row, width))
                for row, (_left, width) in zip(self.rows(), places, strict=False)
            ]
            self._highest[places] = max(heights, default=0) + 2 * _PAD
        return self._highest[places]

    def heights(self, row: Row, width: int) -> list[int]:
        """How high the name and each line of a month are in a column."""
        room = QRect(0, 0, max(width - 2 * _PAD, 20), 0)
        strong, plain = self._theme.metrics(strong=True), self.fontMetrics()
        name = strong.boundingRect(room, _WRAP, row.title).height()
        return [name, *(plain.boundingRect(room, _WRAP, one).height() for one in self.lines(row))]

    def _fit(self) -> None:
        if not self.has_columns():
            super()._fit()
            return
        self._grow(self.column_height() + 2 * self.frameWidth())

    def _stand(self) -> None:
        """Beside each other where no word or amount is cut off, and few need a second line."""
        rows, places = self.rows(), self.places()
        strong, plain = self._theme.metrics(strong=True), self.fontMetrics()
        room = len(places) == len(rows)
        for row, (_left, width) in zip(rows, places, strict=False):
            words = [
                plain.horizontalAdvance(word) for one in self.lines(row) for word in one.split(" ")
            ]
            longest = max(strong.horizontalAdvance(row.title), *words, self._theme.letters(_LEAST))
            room = room and longest <= width - 2 * _PAD
        columns = 1 < len(rows) <= _MOST and room
        ways = QListView.Flow
        self.setFlow(ways.LeftToRight if columns else ways.TopToBottom)
        self.setItemDelegate(self._column_painter if columns else self._painter)
        self._fit()
        self.scheduleDelayedItemsLayout()
        self.arranged.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._highest.clear()
            self._stand()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if step and self.has_columns():  # a list is walked with these, however it stands
            self._choose(min(max(self.currentIndex().row() + step, 0), len(self.rows()) - 1))
            return
        super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        done = super().event(event)
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            # Not in resizeEvent: Qt is placing the viewport then.
            self._stand()
        return done


class _ColumnPainter(RowPainter):
    """A month as a column: its name, and below it what it gave and took."""

    def __init__(self, theme: Theme, parent: MonthList) -> None:
        super().__init__(theme, parent)
        self._list = parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        places = self._list.places()
        width = places[index.row()][1] if index.row() < len(places) else 40
        return QSize(width, self._list.column_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rows, theme = self._list.rows(), self._theme
        if not 0 <= index.row() < len(rows):
            return
        row, box = rows[index.row()], option.rect
        painter.save()
        if self._list.hasFocus() and self._list.currentIndex() == index:
            colors = theme.colors
            draw_box(painter, box.adjusted(0, 0, -1, -1), None, colors.color("focus"), colors.ring)
        left, top, width = box.left() + _PAD, box.top() + _PAD, box.width() - 2 * _PAD
        painter.setPen(theme.color("text"))
        painter.setFont(theme.font(strong=True))
        texts = (row.title, *self._list.lines(row))
        for text, high in zip(texts, self._list.heights(row, box.width()), strict=True):
            painter.drawText(QRect(left, top, width, high), _WRAP, text)
            top += high
            painter.setFont(theme.font())
            painter.setPen(theme.color("muted"))
        painter.restore()
