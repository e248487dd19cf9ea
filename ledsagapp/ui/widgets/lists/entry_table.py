"""A table of entries: the first cell of a row speaks all of it, the others "heading: value"."""

from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ledsagapp.ui.style.steady import hide_bar, hold_steady
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.entry_model import EntryColumn, EntryModel, Index
from ledsagapp.ui.widgets.lists.table_head import ARROW, PAD, Head

__all__ = ("EntryColumn", "EntryModel", "EntryTable")

MOST_GROWN = 200
_SAMPLES = 60
_ABOVE = 5
_WIDEST = 26
_WRAP = int(Qt.TextFlag.TextWordWrap)


class _CellPainter(QStyledItemDelegate):
    """Paints a cell, on one line where it has room; the ring goes round the whole row."""

    def __init__(self, theme: Theme, parent: "EntryTable") -> None:
        super().__init__(parent)
        self._theme, self._table = theme, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column())
        if self._table.dense:
            return QSize(width, self._table.row_height())
        text = str(index.data() or "")
        return QSize(width, self._height(text, width, strong=self._table.strong(index.column())))

    def _height(self, text: str, width: int, *, strong: bool) -> int:
        room = max(20, width - 2 * PAD)
        return self._theme.height_of(text, room, strong=strong) + 2 * _ABOVE + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, box, table = self._theme.colors, option.rect, self._table
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        here = table.hasFocus() and table.currentIndex().row() == index.row()
        painter.save()
        if chosen:
            # A ring inside would cross the words of a low row: the fill stands inside the ring.
            inside = 4 if here and colors.high_contrast else 0
            painter.fillRect(box.adjusted(0, inside, 0, -inside), colors.color("select"))
        painter.setPen(colors.color("line"))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        column = table.model_of().columns[index.column()]
        painter.setFont(self._theme.font(strong=table.strong(index.column())))
        use = "on_select" if chosen else "muted" if column.quiet else "text"
        painter.setPen(colors.color(use))
        side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
        place = box.adjusted(PAD, _ABOVE, -PAD, -_ABOVE)
        text = str(index.data() or "")
        if icon := table.model_of().icon(index.row(), index.column()):
            size = self._theme.line()
            at = QPoint(place.left(), box.center().y() - size // 2)
            painter.drawPixmap(at, self._theme.pixmap(icon, size, colors.color(use)))
            place.setLeft(place.left() + size + 6)
        if table.dense:
            text = painter.fontMetrics().elidedText(
                text, Qt.TextElideMode.ElideRight, place.width()
            )
            painter.drawText(place, int(side | Qt.AlignmentFlag.AlignVCenter), text)
        else:
            painter.drawText(place, _WRAP | int(side), text)
        if here:
            painter.setPen(colors.color("focus"))
            for step in range(colors.ring):
                painter.drawLine(box.left(), box.top() + step, box.right(), box.top() + step)
                below = box.bottom() - step
                painter.drawLine(box.left(), below, box.right(), below)
        painter.restore()


class EntryTable(QTableView):
    """The table; grows to its rows up to some 200, beyond that it scrolls itself.

    ``ordered`` tells that a heading was pressed. A ``dense`` one has rows of one line.
    """

    opened = Signal(str)
    chosen = Signal(str)
    removing = Signal(str)
    ordered = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        model: EntryModel,
        *,
        order: str,
        several: bool,
        dense: bool = False,
    ) -> None:
        super().__init__()
        hold_steady(self)
        self.dense = dense
        self._room = 0
        self._sums: Mapping[str, str] = {}
        self._theme, self._model = theme, model
        self._measured: tuple[list[int], list[int]] | None = None
        self.setModel(model)
        self.setAccessibleName(name)
        self._head = Head(theme, self, model, order)
        self.setHorizontalHeader(self._head)
        self.setItemDelegate(_CellPainter(theme, self))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        hide_bar(self, Qt.Orientation.Horizontal)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        self._head.pressed.connect(self.ordered)
        self.activated.connect(lambda _index: self.opened.emit(self.key()))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.key()))

    def show_order(self, key: str, *, falling: bool) -> None:
        """Mark the heading by which the rows are ordered."""
        self._head.show_order(key, falling=falling)
        if self.dense:
            self._measured = None
            self._fit()

    def set_room(self, height: int) -> None:
        """Take that height and scroll within it; 0 to be as high as the rows."""
        if height != self._room:
            self._room = height
            self._fit()

    def have_room_for(self, sums: Mapping[str, str]) -> None:
        """Let figures that stand below the columns have room in them."""
        if sums != self._sums:
            self._sums, self._measured = sums, None

    def row_height(self) -> int:
        """The height of a row of one line."""
        return max(30, self._theme.line() + 10)

    def strong(self, column: int) -> bool:
        """Whether the words of a column are strong: what the row is about."""
        columns = self._model.columns
        return columns[column].strong if any(one.strong for one in columns) else column == 0

    def head(self) -> Head:
        """The headings."""
        return self._head

    def model_of(self) -> EntryModel:
        """The model, as its own type."""
        return self._model

    def least_width(self) -> int:
        """The width below which the columns would be too narrow to read."""
        return sum(self._wanted()[0])

    def fill(self, entries: Sequence[Any]) -> None:
        """Show other entries; the one that was chosen stays chosen."""
        key = self.key()
        self._model.fill(entries)
        self._measured = None
        self._fit()
        if key:
            self.choose(key)

    def key(self) -> str:
        """The id of the row chosen, "" for none."""
        return self._model.key(self.currentIndex().row())

    def keys(self) -> list[str]:
        """The ids of all rows chosen, in order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [self._model.key(row) for row in rows]
        return found if len(found) > 1 else [key for key in (self.key(),) if key]

    def choose(self, key: str) -> None:
        """Choose the row of that id, if it is there."""
        rows = range(len(self._model.entries))
        found = next((row for row in rows if self._model.key(row) == key), None)
        if found is not None:
            only = QItemSelectionModel.SelectionFlag.ClearAndSelect
            row = QItemSelectionModel.SelectionFlag.Rows
            self.selectionModel().setCurrentIndex(self._model.index(found, 0), only | row)

    # -- size ---------------------------------------------------------------------------------
    def _wanted(self) -> tuple[list[int], list[int]]:
        """For each column the least width of its words, and the width of its texts."""
        if self._measured is None:
            self._measured = self._measure()
        return self._measured

    def _measure(self) -> tuple[list[int], list[int]]:
        metrics, strong = self._theme.metrics(), self._theme.metrics(strong=True)
        most, least, whole = self._theme.letters(_WIDEST), [], []
        rows = range(min(_SAMPLES, len(self._model.entries)))
        for at, column in enumerate(self._model.columns):
            measure = strong if self.strong(at) else metrics
            texts = [column.title, *(self._model.text(row, at) for row in rows)]
            head = strong.horizontalAdvance(column.title)
            words = [word for text in texts for word in text.split(" ")]  # a hard space holds
            longest = max((measure.horizontalAdvance(word) for word in words), default=0)
            full = max((measure.horizontalAdvance(text) for text in texts), default=0)
            if self.dense:
                total = strong.horizontalAdvance(self._sums.get(column.key, ""))
                full = max(full, total)
                icon = self._theme.line() + 6 if column.icon is not None else 0
                some = min(full, self._theme.letters(10)) if column.stretches else full
                marked = ARROW if column.key == self._head.by else 0
                least.append(max(some + icon, head + marked) + 2 * PAD + 2)
                whole.append(max(full + icon, head) + 2 * PAD + 2)
                continue
            least.append(max(min(longest, most), head) + 2 * PAD + 4)
            wanted = full if column.figure else min(full, most)
            whole.append(max(longest, head, wanted) + 2 * PAD + 4)
        return least, whole

    def _fit(self) -> None:
        """Share the width among the columns, and take the height the rows need."""
        wanted, whole = self._wanted()
        least = list(wanted)
        room = self.viewport().width() or sum(whole)
        spare = room - sum(least)
        if self.dense:
            self._share(least, spare)
            return
        figures = [at for at, column in enumerate(self._model.columns) if column.figure]
        # Figures are given their whole width first: half of an amount is another amount.
        for at in figures:
            more = min(max(spare, 0), whole[at] - least[at])
            least[at] += more
            spare -= more
        asked = sum(one - other for one, other in zip(whole, least, strict=True)) or 1
        for at, (one, other) in enumerate(zip(least, whole, strict=True)):
            share = min(1.0, max(0.0, spare / asked)) if spare < asked else 1.0
            width = one + (other - one) * share
            if spare > asked:
                width += (spare - asked) / len(least)
            self.setColumnWidth(at, int(width))
        self._take_height()

    def _share(self, least: list[int], spare: int) -> None:
        """What is free goes to the column that stretches, or to all where none does."""
        columns = self._model.columns
        places = [at for at, one in enumerate(columns) if one.stretches] or range(len(columns))
        for at, width in enumerate(least):
            more = max(0, spare) // len(places) if at in places else 0
            self.setColumnWidth(at, width + more)
        self._take_height()

    def _take_height(self) -> None:
        count, line = len(self._model.entries), self._theme.line()
        head = self.row_height() if self.dense else line + 18
        self.horizontalHeader().setFixedHeight(head)
        around = head + 2 * self.frameWidth() + 4
        if self.dense:
            self.verticalHeader().setMinimumSectionSize(1)
            self.verticalHeader().setDefaultSectionSize(self.row_height())
            height = around + self.row_height() * min(count, MOST_GROWN)
        elif count > MOST_GROWN:
            self.verticalHeader().setDefaultSectionSize(2 * line + 2 * _ABOVE + 1)
            height = line * 28
        else:
            self.verticalHeader().setMinimumSectionSize(1)
            self.resizeRowsToContents()
            height = around + sum(self.rowHeight(row) for row in range(count))
        self.setFixedHeight(self._room or height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measured = None
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.letters(60), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.letters(12), self.minimumHeight())

    # -- keys ---------------------------------------------------------------------------------
    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._model.entries:
            self.choose(self._model.key(0))
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.key():
            self.opened.emit(self.key())
        elif key == Qt.Key.Key_Delete and self.key():
            self.removing.emit(self.key())
        else:
            super().keyPressEvent(event)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        self.viewport().update()
