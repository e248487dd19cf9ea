"""A list whose rows are sentences: it wraps, has one Tab stop and speaks each row whole."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ledsagapp.ui.style.paint import draw_box
from ledsagapp.ui.style.steady import hold_steady
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.row_model import LONG_LIST, Index, Lazy, RowModel, tallest
from ledsagapp.wording.common.row import Row

__all__ = ("LONG_LIST", "Row", "RowModel", "SentenceList")

MOST_LINES = 6
NARROW = 48
_PAD = 10
_WRAP = int(Qt.TextFlag.TextWordWrap)


class _RowPainter(QStyledItemDelegate):
    """Measures and paints a row; the right column becomes a third line where it is narrow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.alike = 0  # the height of every row of a long list, 0 where each has its own

    def _narrow(self, width: int) -> bool:
        return width < self._theme.letters(NARROW)

    def _columns(self, row: Row, width: int) -> tuple[int, int, int]:
        """Where the text begins, how wide it may be, how wide the right column is."""
        left = _PAD + 4
        if row.lead:
            left += max(self._theme.line(1.2) * 2, self._theme.letters(5)) + 8
        if row.icon:
            left += round(self._theme.line() * 1.2) + 12
        right = 0
        if (row.right or row.right_small) and not self._narrow(width):
            strong = QFontMetrics(self._theme.font(strong=True))
            plain = QFontMetrics(self._theme.font())
            right = max(
                strong.horizontalAdvance(row.right), plain.horizontalAdvance(row.right_small)
            )
            right = min(right, width // 2) + _PAD
        return left, max(40, width - left - right - _PAD), right

    def height(self, row: Row, width: int) -> int:
        """How high a row is at a width."""
        return self._height(row, max(width, 60))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QListView) else option.rect.width()
        model = index.model()
        if self.alike:
            return QSize(width, self.alike)
        if not isinstance(model, RowModel):
            return QSize(width, 0)
        parts = [model.shown[index.row()], *self._heading(model, index)]
        return QSize(width, sum(self._height(one, max(width, 60)) for one in parts))

    def _heading(self, model: RowModel, index: Index) -> list[Row]:
        """The heading drawn above a row, if there is one."""
        found = model.headings.get(index.row())
        return [] if found is None else [found]

    def measure(self, rows: Sequence[Row], width: int) -> None:
        """Give all rows of a long list the height of the highest, up to some lines."""
        most = MOST_LINES * self._theme.line() + 2 * _PAD
        found = [self._height(row, max(width, 60)) for row in tallest(rows)]
        self.alike = min(max(found, default=0), most)

    def _height(self, row: Row, width: int) -> int:
        _left, text, right = self._columns(row, width)
        height = self._wrapped(row.title, text, strong=True)
        height += self._wrapped(row.second, text, strong=False)
        if self._narrow(width):
            beside = " · ".join(part for part in (row.right, row.right_small) if part)
            height += self._wrapped(beside, text, strong=False)
        elif right:
            side = self._wrapped(row.right, right, strong=True)
            side += self._wrapped(row.right_small, right, strong=False)
            height = max(height, side)
        return max(40 if not row.heading else 34, height + 2 * (_PAD if not row.heading else 7))

    def _wrapped(self, text: str, width: int, *, strong: bool) -> int:
        if not text:
            return 0
        metrics = QFontMetrics(self._theme.font(strong=strong))
        return metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, text).height()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RowModel):
            return
        row, colors, box = model.shown[index.row()], self._theme.colors, option.rect
        for heading in self._heading(model, index):
            height = self._height(heading, max(box.width(), 60))
            above = QRect(box.left(), box.top(), box.width(), height)
            painter.save()
            self._write_row(painter, heading, above)
            painter.restore()
            box = box.adjusted(0, height, 0, 0)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        view = self.parent()
        current = isinstance(view, QListView) and view.hasFocus() and view.currentIndex() == index
        painter.save()
        if chosen and not row.heading:
            painter.fillRect(box, colors.color("select"))
            painter.fillRect(QRect(box.left(), box.top(), 4, box.height()), colors.color("accent"))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colors.color("alt"))
        self._write_row(painter, row, box, chosen=chosen and not row.heading)
        if current:
            inside = colors.high_contrast and chosen
            use = "on_select" if inside else "focus"
            ring = box.adjusted(4, 4, -4, -4) if inside else box.adjusted(0, 0, 0, -1)
            draw_box(painter, ring, None, colors.color(use), colors.ring, 4)
        painter.restore()

    def _write_row(self, painter: QPainter, row: Row, box: QRect, *, chosen: bool = False) -> None:
        """What is written, over the line below it; a heading lies on a ground of its own."""
        colors = self._theme.colors
        if row.heading:
            painter.fillRect(box, colors.color("alt"))
        painter.setPen(colors.color("line"))
        painter.drawLine(box.left(), box.bottom(), box.right(), box.bottom())
        self._parts(painter, row, box, chosen=chosen)

    def _parts(self, painter: QPainter, row: Row, box: QRect, *, chosen: bool) -> None:
        theme = self._theme
        ink = theme.color("on_select" if chosen else "text")
        quiet = theme.color("on_select" if chosen else "muted")
        left, width, right = self._columns(row, box.width())
        pad = _PAD if not row.heading else 7
        top = box.top() + pad
        x = box.left() + _PAD + 4
        if row.lead:
            room = max(theme.line(1.2) * 2, theme.letters(5))
            painter.setPen(ink)
            painter.setFont(theme.font(1.2, strong=True))
            painter.drawText(QRect(x, top - 2, room, theme.line(1.2)), 0, row.lead)
            painter.setPen(quiet)
            painter.setFont(theme.font())
            painter.drawText(QRect(x, top + theme.line(1.2), room, theme.line()), 0, row.lead_small)
            x += room + 8
        if row.icon:
            size = round(theme.line() * 1.2)
            painter.drawPixmap(x, top, theme.pixmap(row.icon, size, ink))
        y = self._write(painter, row.title, QRect(box.left() + left, top, width, 0), True, ink)
        y = self._write(painter, row.second, QRect(box.left() + left, y, width, 0), False, quiet)
        if self._narrow(box.width()):
            beside = " · ".join(part for part in (row.right, row.right_small) if part)
            self._write(painter, beside, QRect(box.left() + left, y, width, 0), False, quiet)
        elif right:
            side = QRect(box.right() - right - _PAD + 4, top, right, 0)
            y = self._write(painter, row.right, side, True, ink, to_right=True)
            side.moveTop(y)
            self._write(painter, row.right_small, side, False, quiet, to_right=True)

    def _write(
        self,
        painter: QPainter,
        text: str,
        box: QRect,
        strong: bool,  # noqa: FBT001
        color: object,
        *,
        to_right: bool = False,
    ) -> int:
        if not text:
            return box.top()
        height = self._wrapped(text, box.width(), strong=strong)
        painter.setFont(self._theme.font(strong=strong))
        painter.setPen(color)
        flags = _WRAP | int(Qt.AlignmentFlag.AlignRight if to_right else Qt.AlignmentFlag.AlignLeft)
        painter.drawText(QRect(box.left(), box.top(), box.width(), height), flags, text)
        return box.top() + height


class SentenceList(QListView):
    """The list; grows to its content up to some 200 rows, beyond that it scrolls itself."""

    opened = Signal(str)
    chosen = Signal(str)
    removing = Signal(str)

    def __init__(self, theme: Theme, name: str, *, tone: str = "", several: bool = False) -> None:
        super().__init__()
        hold_steady(self)
        if several:
            self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._theme = theme
        self._model = RowModel()
        self._room = 0
        if tone:
            self.setProperty("tone", tone)
        self.setModel(self._model)
        self._painter = _RowPainter(theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.activated.connect(lambda index: self._tell(self.opened, index))
        self.selectionModel().currentChanged.connect(lambda now, _was: self._tell(self.chosen, now))

    def fill(self, rows: Sequence[Row]) -> None:
        """Replace the rows; the row that was chosen stays chosen, else its place does."""
        if len(rows) <= LONG_LIST and tuple(rows) == self._model.rows:
            return
        key, place = self.key(), self.currentIndex().row()
        self._measure(rows)
        self._model.fill(rows)
        if rows and (key or place >= 0):
            found = self._place(key) if key else None
            last = len(self._model.shown) - 1
            self._choose(min(max(place, 0), last) if found is None else found)
        self._fit()

    def set_room(self, height: int) -> None:
        """Take that height and scroll within it; 0 to be as high as the rows."""
        if height != self._room:
            self._room = height
            self._fit()

    def key(self) -> str:
        """The key of the row chosen, "" for none."""
        index = self.currentIndex()
        if not 0 <= index.row() < len(self._model.shown):
            return ""
        row = self._model.shown[index.row()]
        return "" if row.heading else row.key

    def keys(self) -> list[str]:
        """The keys of all rows chosen, in order; where one is chosen, its own."""
        rows = self._model.shown
        places = sorted(index.row() for index in self.selectionModel().selectedRows())
        found = [rows[n].key for n in places if n < len(rows) and not rows[n].heading]
        return found if len(found) > 1 else [key for key in (self.key(),) if key]

    def choose(self, key: str) -> None:
        """Choose the row of that key, if it is there."""
        found = self._place(key)
        if found is not None:
            self._choose(found)

    def _place(self, key: str) -> int | None:
        rows = self._model.shown
        if isinstance(rows, Lazy):
            return rows.place(key)
        return next((n for n, row in enumerate(rows) if row.key == key), None)

    def rows(self) -> Sequence[Row]:
        """What stands in the list, its headings too."""
        return self._model.rows

    def _choose(self, number: int) -> None:
        rows = self._model.shown
        while number < len(rows) - 1 and rows[number].heading:
            number += 1
        # Not by what keys are down just now: Ctrl+Z is no wish to choose several.
        only = QItemSelectionModel.SelectionFlag.ClearAndSelect
        self.selectionModel().setCurrentIndex(self._model.index(number, 0), only)

    def focusInEvent(self, event: QFocusEvent) -> None:
        # Without a current row the first arrow would only find it; the reader hears it at once.
        if not self.currentIndex().isValid() and self._model.rows:
            self._choose(0)
        super().focusInEvent(event)
        self.update()
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2) and self.key():
            self.opened.emit(self.key())
        elif key == Qt.Key.Key_Delete and self.key():
            self.removing.emit(self.key())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
            self.doItemsLayout()
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._measure()
            self.doItemsLayout()
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.letters(30), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.letters(12), self.minimumHeight())

    def settle(self, width: int) -> None:
        """Take the height the rows need at a width guessed before the list has its own."""
        if self.isVisible():
            self._fit()
            return
        inner = width - 2 * self.frameWidth()
        height = sum(self._painter.height(row, inner) for row in self._model.rows)
        self._grow(height + 2 * self.frameWidth())

    def _measure(self, rows: Sequence[Row] | None = None) -> None:
        """Let the rows of a long list be alike in height, so that none need be measured alone."""
        shown = self._model.rows if rows is None else rows
        long = len(shown) > LONG_LIST
        self._painter.alike = 0
        if long:
            self._painter.measure(shown, self.viewport().width())
        self.setUniformItemSizes(long)

    def _fit(self) -> None:
        count = len(self._model.shown)
        frame = 2 * self.frameWidth()
        if self._room:
            height = self._room
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        elif count > LONG_LIST:
            height = self._theme.line() * 28
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        else:
            hints = (self.sizeHintForIndex(self._model.index(n, 0)).height() for n in range(count))
            height = sum(hints) + frame
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._grow(max(height, frame + 4))

    def _grow(self, height: int) -> None:
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self.updateGeometry()

    def _tell(self, signal: object, index: QModelIndex) -> None:
        rows = self._model.shown
        if 0 <= index.row() < len(rows) and not rows[index.row()].heading:
            signal.emit(rows[index.row()].key)  # type: ignore[attr-defined]
