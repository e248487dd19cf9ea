"""The way between pages: a list with icon and word; one button with a menu where it is narrow."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ledsagapp.domain.values import dataclass
from ledsagapp.ui.style.paint import draw_box, viewport_of
from ledsagapp.ui.style.steady import hide_bar, hold_steady
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.buttons import Button

ROW_HEIGHT = 44
_PAGE = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True)
class Place:
    """A page one can go to; ``number`` is its key with Ctrl."""

    name: str
    title: str
    icon: str
    number: int


class _PlacePainter(QStyledItemDelegate):
    """Paints a place: the page shown has a bar and bold word, the focus its ring."""

    def __init__(self, theme: Theme, parent: "Navigation") -> None:
        super().__init__(parent)
        self._theme = theme
        self._list = parent

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(self._list.wanted_width(), max(ROW_HEIGHT, self._theme.line() + 20))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        theme, colors = self._theme, self._theme.colors
        box = option.rect.adjusted(4, 2, -4, -2)
        shown = index.data(_PAGE) == self._list.shown
        painter.save()
        if shown:
            draw_box(painter, box, colors.color("select"), None, 0, 6)
            strip = QRect(box.left(), box.top() + 4, 4, box.height() - 8)
            draw_box(painter, strip, colors.color("accent"), None, 0, 2)
        if self._list.hasFocus() and index == self._list.currentIndex():
            use = "on_select" if shown and colors.high_contrast else "focus"
            inner = box.adjusted(4, 4, -4, -4) if colors.high_contrast and shown else box
            draw_box(painter, inner, None, colors.color(use), colors.ring, 6)
        ink = colors.color("on_select" if shown else "text")
        size = round(theme.line() * 1.2)
        top = box.top() + (box.height() - size) // 2
        painter.drawPixmap(box.left() + 14, top, theme.pixmap(index.data(_ICON), size, ink))
        painter.setPen(ink)
        painter.setFont(theme.font(strong=shown))
        text = box.adjusted(14 + size + 12, 0, -4, 0)
        painter.drawText(text, int(Qt.AlignmentFlag.AlignVCenter), index.data())
        painter.restore()


class Navigation(QListWidget):
    """The list of pages: one Tab stop; arrows move, Enter, Space or a click opens."""

    wanted = Signal(str)

    def __init__(self, theme: Theme, name: str, places: Sequence[Place]) -> None:
        super().__init__()
        hold_steady(self)
        self._theme = theme
        self.shown = ""
        self.setProperty("tone", "plain")
        self.setAccessibleName(name)
        self.setItemDelegate(_PlacePainter(theme, self))
        hide_bar(self, Qt.Orientation.Horizontal)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Expanding)
        viewport_of(self).setAutoFillBackground(False)
        for place in places:
            item = QListWidgetItem(place.title)
            item.setData(_PAGE, place.name)
            item.setData(_ICON, place.icon)
            self.addItem(item)
        self.itemClicked.connect(lambda item: self.wanted.emit(item.data(_PAGE)))

    def show_place(self, name: str) -> None:
        """Mark the page that is shown."""
        self.shown = name
        for row in range(self.count()):
            if self.item(row).data(_PAGE) == name:
                self.setCurrentRow(row)
        self.viewport().update()

    def wanted_width(self) -> int:
        """The width that shows every word whole."""
        metrics = self.fontMetrics()
        words = [self.item(row).text() for row in range(self.count())]
        widest = max((metrics.horizontalAdvance(word) for word in words), default=0)
        return round(widest * 1.1) + round(self._theme.line() * 1.2) + 60

    def sizeHint(self) -> QSize:
        return QSize(self.wanted_width(), ROW_HEIGHT * self.count())

    def minimumSizeHint(self) -> QSize:
        return QSize(self.wanted_width(), ROW_HEIGHT * 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            item = self.currentItem()
            if item is not None:
                self.wanted.emit(item.data(_PAGE))
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.doItemsLayout()
            self.updateGeometry()


class PageButton(Button):
    """The same places as a menu, for windows too narrow for the list."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, "", parent=parent)
        self._choices = QMenu(self)
        self.setMenu(self._choices)

    def offer(self, places: Sequence[Place], go: Callable[[str], None]) -> None:
        """Fill the menu; choosing goes to the page of that name."""
        for place in places:
            action = self._choices.addAction(place.title)
            action.triggered.connect(lambda _on=False, name=place.name: go(name))
