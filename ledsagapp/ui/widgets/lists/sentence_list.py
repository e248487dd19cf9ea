"""A list whose rows are sentences: it wraps, has one Tab stop and speaks each row whole."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QListView,
    QSizePolicy,
)

from ledsagapp.ui.style.paint import viewport_of
from ledsagapp.ui.style.steady import hide_bar, hold_steady, show_bar
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.row_model import LONG_LIST, Lazy, RowModel, under_headings
from ledsagapp.ui.widgets.lists.row_painter import DenseRowPainter, RowPainter
from ledsagapp.wording.common.row import Row

__all__ = ("LONG_LIST", "Row", "RowModel", "SentenceList")


class SentenceList(QListView):
    """The list; grows to its content up to some 200 rows, beyond that it scrolls itself.

    A ``dense`` list shows of each row its title alone.
    """

    opened = Signal(str)
    chosen = Signal(str)
    removing = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        *,
        tone: str = "",
        several: bool = False,
        dense: bool = False,
    ) -> None:
        super().__init__()
        viewport_of(self)
        if several:
            self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._theme = theme
        self._model = RowModel()
        self._room = 0
        if tone:
            self.setProperty("tone", tone)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        hide_bar(self, Qt.Orientation.Horizontal)
        hide_bar(self, Qt.Orientation.Vertical)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setModel(self._model)
        self._painter = DenseRowPainter(theme, self) if dense else RowPainter(theme, self)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.activated.connect(lambda index: self._tell(self.opened, index))
        self.selectionModel().currentChanged.connect(lambda now, _was: self._tell(self.chosen, now))
        hold_steady(self)  # last: until then Qt asks no hints of Python

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
            if self._room:
                # A scroll bar that came in the midst of the layout made rows higher.
                self.scheduleDelayedItemsLayout()

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
        self.setUniformItemSizes(long and under_headings(shown) is None)

    def _fit(self) -> None:
        count = len(self._model.shown)
        frame = 2 * self.frameWidth()
        if self._room:
            height = self._room
            show_bar(self, Qt.Orientation.Vertical)
        elif count > LONG_LIST:
            height = self._theme.line() * 28
            show_bar(self, Qt.Orientation.Vertical)
        else:
            hints = (self.sizeHintForIndex(self._model.index(n, 0)).height() for n in range(count))
            height = sum(hints) + frame
            hide_bar(self, Qt.Orientation.Vertical)
        self._grow(max(height, frame + 4))

    def _grow(self, height: int) -> None:
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self.updateGeometry()

    def _tell(self, signal: object, index: QModelIndex) -> None:
        rows = self._model.shown
        if 0 <= index.row() < len(rows) and not rows[index.row()].heading:
            signal.emit(rows[index.row()].key)  # type: ignore[attr-defined]
