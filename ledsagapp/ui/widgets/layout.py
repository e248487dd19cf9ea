"""Arrangement that follows the text size: what stands side by side stacks when it gets narrow."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QLabel,
    QLayout,
    QLayoutItem,
    QScrollArea,
    QTableView,
    QWidget,
    QWidgetItem,
)
from shiboken6 import isValid

from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.text.words import words_of

GAP = 8
CARD_GAP = 16
PAGE_MARGIN = 24
_ENDLESS = 100_000


def room_for(dialog: QWidget) -> QRect:
    """What there is of the screen that the dialog comes up on: its owner's."""
    owner = dialog.parentWidget()
    return (dialog if owner is None else owner.window()).screen().availableGeometry()


class Columns(QWidget):
    """Widgets beside each other while each has room for ``letters`` letters, else stacked."""

    def __init__(
        self, theme: Theme, letters: float, *, gap: int = CARD_GAP, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._letters = letters
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(gap)
        self._widgets: list[QWidget] = []
        self._always = False

    def stack(self, *, always: bool) -> None:
        """Stand below each other however wide it is, or only where it is narrow."""
        self._always = always
        self._arrange()

    def need(self, letters: float) -> None:
        """Stand beside each other only where each has room for so many letters."""
        self._letters = letters
        self._arrange()

    def add(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget last; at the top where it is shorter than its neighbours."""
        self._widgets.append(widget)
        self._row.addWidget(widget, stretch, Qt.AlignmentFlag.AlignTop)

    def put(self, place: int, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget at a place among the others."""
        self._widgets.insert(place, widget)
        self._row.insertWidget(place, widget, stretch, Qt.AlignmentFlag.AlignTop)

    def take(self, widget: QWidget) -> None:
        """Let a widget go, which then stands elsewhere."""
        if widget in self._widgets:
            self._widgets.remove(widget)
            self._row.removeWidget(widget)

    def stretch(self, widget: QWidget, stretch: int) -> None:
        """Give a widget another share of what is left of the width."""
        self._row.setStretchFactor(widget, stretch)

    def wants(self, *, without: Sequence[QWidget]) -> int:
        """The width of the widgets with the gaps before them, each on one line; some left out."""
        shown = [one for one in self._widgets if one not in without and not one.isHidden()]
        return sum(one.sizeHint().width() + self._row.spacing() for one in shown)

    def fill(self, widget: QWidget, stretch: int = 1) -> None:
        """Put a widget last, as tall as its neighbours."""
        self._widgets.append(widget)
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
        # The layout's own items are not asked for: PySide would know them after they are gone.
        self._widgets = [one for one in self._widgets if isValid(one) and one.parent() is self]
        items = [(QWidgetItem(one), one) for one in self._widgets]
        return [
            max(item.minimumSize().width(), _longest_word(one))
            for item, one in items
            if not item.isEmpty()
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        widths = self._least()  # without those that are hidden
        least = sum(widths) + self._row.spacing() * (len(widths) - 1)
        needed = max(len(widths) * self._theme.letters(self._letters), least)
        wanted = (
            QBoxLayout.Direction.TopToBottom
            if self._always or self.width() < needed
            else QBoxLayout.Direction.LeftToRight
        )
        if wanted != self._row.direction():
            self._row.setDirection(wanted)
            self.updateGeometry()


def _longest_word(widget: QWidget | None) -> int:
    """How wide a wrapped text has to be not to be cut off within a word; 0 for what is none."""
    if not isinstance(widget, QLabel):
        return 0
    metrics = QFontMetrics(widget.font())
    return max((metrics.horizontalAdvance(word) for word in words_of(widget.text())), default=0)


class ButtonRow(QWidget):
    """Buttons beside each other, on as many lines as they need; ``right`` puts them there."""

    def __init__(self, *buttons: QWidget, right: bool = False, parent: QWidget | None = None):
        super().__init__(parent)
        self._row = Flow(self, right=right)
        self._buttons: list[QWidget] = []
        for button in buttons:
            self.add(button)

    def lean(self, *, right: bool) -> None:
        """Stand at the right, or at the left."""
        self._row.lean(right=right)

    def add(self, button: QWidget) -> None:
        """Put a button last."""
        self._row.addWidget(button)
        self._buttons.append(button)

    def arrange(self, buttons: Sequence[QWidget]) -> None:
        """Let the buttons that are there stand in another order."""
        # The layout's own items are not asked: PySide would know them after they are gone.
        self._row.arrange([self._buttons.index(one) for one in buttons])
        self._buttons = list(buttons)


class Flow(QLayout):
    """Lays widgets out as words are: beside each other, on a new line where there is no room."""

    def __init__(self, parent: QWidget, *, right: bool = False) -> None:
        super().__init__(parent)
        self._right = right
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(0, 0, 0, 0)

    def lean(self, *, right: bool) -> None:
        """Lay the lines out from the right, or from the left."""
        self._right = right
        self.invalidate()

    def arrange(self, places: Sequence[int]) -> None:
        """Lay out in another order: at each place what stood at that one until now."""
        self._items = [self._items[place] for place in places]
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)
        # Where the rect stays the same nothing else would have the new one laid out.
        self.invalidate()

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        lines = self._lines(width)
        return sum(map(_highest, lines)) + GAP * max(0, len(lines) - 1)

    def sizeHint(self) -> QSize:
        shown = [item for line in self._lines(_ENDLESS) for item in line]
        return QSize(_long(shown), _highest(shown))

    def minimumSize(self) -> QSize:
        shown = [item for line in self._lines(_ENDLESS) for item in line]
        widest = max((item.minimumSize().width() for item in shown), default=0)
        return QSize(widest, _highest(shown))

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        top = rect.top()
        for line in self._lines(rect.width()):
            left = rect.right() + 1 - _long(line) if self._right else rect.left()
            for item in line:
                size = item.sizeHint().boundedTo(QSize(rect.width(), _ENDLESS))
                item.setGeometry(QRect(QPoint(max(left, rect.left()), top), size))
                left += size.width() + GAP
            top += _highest(line) + GAP

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        taken = width
        for item in self._items:
            if item.isEmpty():
                continue
            wide = item.sizeHint().width()
            taken += GAP + wide
            if lines and taken <= width:
                lines[-1].append(item)
            else:
                lines.append([item])
                taken = wide
        return lines


def _long(line: Sequence[QLayoutItem]) -> int:
    return sum(item.sizeHint().width() for item in line) + GAP * max(0, len(line) - 1)


def _highest(line: Sequence[QLayoutItem]) -> int:
    return max((item.sizeHint().height() for item in line), default=0)


def tab_stops(layout: QLayout, held: Sequence[QWidget] | None = None) -> Iterator[QWidget]:
    """What Tab can stop at in a layout, in the order it is laid out.

    ``held`` are the widgets in what it lies in, where they are known.
    """
    owner = layout.parentWidget()
    if held is None:
        within = Qt.FindChildOption.FindDirectChildrenOnly
        held = owner.findChildren(QWidget, options=within) if owner is not None else []
    for part in _parts(layout, held):
        if isinstance(part, QLayout):
            yield from tab_stops(part, held)
            continue
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus:
            if isinstance(part, QTableView):
                head = part.horizontalHeader()
                yield from [head] if head.focusPolicy() & Qt.FocusPolicy.TabFocus else []
            yield part
            continue
        content = part.widget() if isinstance(part, QScrollArea) else part
        inner = content.layout() if content is not None else None
        if inner is not None:
            yield from tab_stops(inner)


def _parts(layout: QLayout, held: Sequence[QWidget]) -> list[QWidget | QLayout]:
    """Those of the widgets held that are in a layout, and the layouts in it, in its order.

    Its items are not asked for: PySide would know them after they are gone.
    """
    placed: list[tuple[int, QWidget | QLayout]] = [(layout.indexOf(one), one) for one in held]
    placed += [(layout.indexOf(one), one) for one in layout.children() if isinstance(one, QLayout)]
    return [one for place, one in sorted(placed, key=lambda pair: pair[0]) if place >= 0]
