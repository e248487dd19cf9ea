"""A table of entries: the first cell of a row speaks all of it, the others "heading: value"."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from ledsagapp.ui.style.theme import Theme

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex
MOST_GROWN = 200
_SAMPLES = 60
_PAD = 8
_ABOVE = 5
_WIDEST = 26
_WRAP = int(Qt.TextFlag.TextWordWrap)


@dataclass(frozen=True, slots=True)
class Column(Generic[T]):
    """A column: its heading, what stands in it, and by what it is ordered.

    ``empty`` is said and shown where there is nothing; a ``figure`` stands to the right.
    """

    key: str
    title: str
    text: Callable[[T], str]
    order: Callable[[T], object]
    empty: str = "–"
    figure: bool = False


class EntryModel(QAbstractTableModel):
    """The entries as Qt wants them; a cell is worded when it is asked for."""

    def __init__(
        self,
        columns: Sequence[Column[Any]],
        key: Callable[[Any], str],
        spoken: Callable[[Any], str],
    ) -> None:
        super().__init__()
        self.columns, self._key, self._spoken = tuple(columns), key, spoken
        self.entries: Sequence[Any] = ()

    def fill(self, entries: Sequence[Any]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def key(self, row: int) -> str:
        """The id of a row's entry."""
        return self._key(self.entries[row]) if 0 <= row < len(self.entries) else ""

    def text(self, row: int, column: int) -> str:
        """What a cell shows."""
        one = self.columns[column]
        return one.text(self.entries[row]) or one.empty

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.entries):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0:
                return self._spoken(self.entries[index.row()])
            title = self.columns[index.column()].title
            return f"{title}: {self.text(index.row(), index.column())}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not told:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self.columns[section].title


class _CellPainter(QStyledItemDelegate):
    """Paints a cell, on one line where it has room; the ring goes round the whole row."""

    def __init__(self, theme: Theme, parent: "EntryTable") -> None:
        super().__init__(parent)
        self._theme, self._table = theme, parent

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        width = self._table.columnWidth(index.column())
        text = str(index.data() or "")
        return QSize(width, self._height(text, width, strong=index.column() == 0))

    def _height(self, text: str, width: int, *, strong: bool) -> int:
        metrics = QFontMetrics(self._theme.font(strong=strong))
        room = QRect(0, 0, max(20, width - 2 * _PAD), 0)
        return metrics.boundingRect(room, _WRAP, text).height() + 2 * _ABOVE + 1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colors, box, table = self._theme.colors, option.rect, self._table
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, colors.color("select"))
        painter.setPen(colors.color("line"))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        painter.setFont(self._theme.font(strong=index.column() == 0))
        painter.setPen(colors.color("on_select" if chosen else "text"))
        column = table.model_of().columns[index.column()]
        side = Qt.AlignmentFlag.AlignRight if column.figure else Qt.AlignmentFlag.AlignLeft
        place = box.adjusted(_PAD, _ABOVE, -_PAD, -_ABOVE)
        painter.drawText(place, _WRAP | int(side), str(index.data() or ""))
        if table.hasFocus() and table.currentIndex().row() == index.row():
            inside = colors.high_contrast and chosen
            painter.setPen(colors.color("on_select" if inside else "focus"))
            for step in range(colors.ring):
                painter.drawLine(box.left(), box.top() + step, box.right(), box.top() + step)
                below = box.bottom() - step
                painter.drawLine(box.left(), below, box.right(), below)
        painter.restore()


class _Head(QHeaderView):
    """The headings: strong words on the pale colour, a line below."""

    def __init__(self, theme: Theme, parent: QTableView) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.by, self.falling = "", True

    def _arrow(self, painter: QPainter, rect: QRect) -> None:
        """By which column it is ordered, and which way; in words this stands above the table."""
        middle, side = QPointF(rect.right() - 6, rect.center().y()), 4
        tip = side if self.falling else -side
        points = (
            middle + QPointF(-side, -tip / 2),
            middle + QPointF(0, tip / 2),
            middle + QPointF(side, -tip / 2),
        )
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.color("text"), 2))
        painter.drawPolyline(QPolygonF(points))

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        colors, model = self._theme.colors, self.model()
        title = str(model.headerData(logicalIndex, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(rect, colors.color("alt"))
        painter.setPen(colors.color("outline"))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        painter.setFont(self._theme.font(strong=True))
        painter.setPen(colors.color("text"))
        figure = isinstance(model, EntryModel) and model.columns[logicalIndex].figure
        side = Qt.AlignmentFlag.AlignRight if figure else Qt.AlignmentFlag.AlignLeft
        flags = int(Qt.AlignmentFlag.AlignVCenter | side)
        painter.drawText(rect.adjusted(_PAD, 0, -_PAD, 0), flags, title)
        if isinstance(model, EntryModel) and model.columns[logicalIndex].key == self.by:
            self._arrow(painter, rect)
        painter.restore()


class EntryTable(QTableView):
    """The table; grows to its rows up to some 200, beyond that it scrolls itself.

    ``ordered`` tells that a heading was pressed.
    """

    opened = Signal(str)
    chosen = Signal(str)
    removing = Signal(str)
    ordered = Signal(str)

    def __init__(self, theme: Theme, name: str, model: EntryModel, *, several: bool) -> None:
        super().__init__()
        self._theme, self._model = theme, model
        self._measured: tuple[list[int], list[int]] | None = None
        self.setModel(model)
        self.setAccessibleName(name)
        self._head = _Head(theme, self)
        self.setHorizontalHeader(self._head)
        self.setItemDelegate(_CellPainter(theme, self))
        self.setTabKeyNavigation(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        mode = QAbstractItemView.SelectionMode
        self.setSelectionMode(mode.ExtendedSelection if several else mode.SingleSelection)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionsClickable(True)
        head.setHighlightSections(False)
        head.sectionClicked.connect(lambda at: self.ordered.emit(model.columns[at].key))
        self.activated.connect(lambda _index: self.opened.emit(self.key()))
        self.selectionModel().currentChanged.connect(lambda *_: self.chosen.emit(self.key()))

    def show_order(self, key: str, *, falling: bool) -> None:
        """Mark the heading by which the rows are ordered."""
        self._head.by, self._head.falling = key, falling
        self._head.viewport().update()

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
        metrics, strong = (
            QFontMetrics(self._theme.font()),
            QFontMetrics(self._theme.font(strong=True)),
        )
        most, least, whole = self._theme.letters(_WIDEST), [], []
        rows = range(min(_SAMPLES, len(self._model.entries)))
        for at, column in enumerate(self._model.columns):
            measure = strong if at == 0 else metrics
            texts = [column.title, *(self._model.text(row, at) for row in rows)]
            head = strong.horizontalAdvance(column.title)
            words = [word for text in texts for word in text.split(" ")]  # a hard space holds
            longest = max((measure.horizontalAdvance(word) for word in words), default=0)
            full = max((measure.horizontalAdvance(text) for text in texts), default=0)
            least.append(max(min(longest, most), head) + 2 * _PAD + 4)
            wanted = full if column.figure else min(full, most)
            whole.append(max(longest, head, wanted) + 2 * _PAD + 4)
        return least, whole

    def _fit(self) -> None:
        """Share the width among the columns, and take the height the rows need."""
        wanted, whole = self._wanted()
        least = list(wanted)
        room = self.viewport().width() or sum(whole)
        spare = room - sum(least)
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
        count = len(self._model.entries)
        head = self._theme.line() + 18
        self.horizontalHeader().setFixedHeight(head)
        if count > MOST_GROWN:
            self.verticalHeader().setDefaultSectionSize(2 * self._theme.line() + 2 * _ABOVE + 1)
            height = self._theme.line() * 28
        else:
            self.verticalHeader().setMinimumSectionSize(1)
            self.resizeRowsToContents()
            height = head + sum(self.rowHeight(row) for row in range(count))
            height += 2 * self.frameWidth() + 4
        self.setFixedHeight(height)

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
