"""The large buttons of the simple presentation: a picture and words, whole at any text size.

The picture stands beside the words, and above them where the button is high enough for both.
"""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QFontMetrics,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QApplication, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from ledsagapp.graphics.shapes import Drawing
from ledsagapp.ui.style.paint import draw_box
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.shape_painter import paint
from ledsagapp.ui.widgets.layout import CARD_GAP, Columns
from ledsagapp.ui.widgets.text.words import words_of

LOWEST = 88
LETTERS = 26
_PAD = 16
_ABOVE = 5.5  # lines: the most a picture above the words is high
_LEAST_GUARD = 400
_RADIUS = 12
_WRAP = int(Qt.TextFlag.TextWordWrap)
# On the filled button everything is drawn in the colour that is read against it.
_ON_ACCENT = {"text": "on_accent", "accent": "on_accent", "alt": "accent", "base": "accent"}


def _guard() -> int:
    """For how many milliseconds a question that has come takes no press of the mouse."""
    return max(_LEAST_GUARD, QApplication.doubleClickInterval())


class BigButton(QPushButton):
    """A button with a picture, its words and a quieter second line; grows with its text."""

    def __init__(
        self,
        theme: Theme,
        text: str,
        picture: Drawing,
        pressed: Callable[[], object],
        *,
        second: str = "",
        primary: bool = False,
    ) -> None:
        super().__init__(text.replace("&", "&&"))
        self._theme = theme
        self._words, self._second = text, second
        self._picture, self._primary = picture, primary
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAutoDefault(False)
        self.guarded = False
        self._shown = QElapsedTimer()
        self.setAccessibleName(f"{text}. {second}" if second else text)
        self.clicked.connect(lambda _down=False: pressed())
        theme.fonts.changed.connect(self.updateGeometry)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # A button that has just come is not what was pressed: a double click would answer two
        # questions, the second one unseen.
        if self._shown.isValid() and self._shown.elapsed() < _guard():
            event.accept()
            return
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.guarded and not self._shown.isValid():
            self._shown.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.isAutoRepeat():
            event.accept()  # held down, it would answer one question after the other
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers():
            self.click()
            return
        super().keyPressEvent(event)

    # -- size ---------------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        first, second = self._heights(self._room(width))
        return max(LOWEST, self._size() + 2 * _PAD, first + second + 2 * _PAD)

    def sizeHint(self) -> QSize:
        words = words_of(self._words) + words_of(self._second)
        big = QFontMetrics(self._theme.font(1.35, strong=True))
        longest = max((big.horizontalAdvance(word) for word in words), default=0)
        width = longest + self._size() + 3 * _PAD + 8
        return QSize(width, self.heightForWidth(max(width, self.width())))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def _size(self) -> int:
        return round(self._theme.line() * 2.6)

    def _room(self, width: int) -> int:
        return max(40, width - self._size() - 3 * _PAD)

    def _heights(self, room: int) -> tuple[int, int]:
        box = QRect(0, 0, room, 0)
        big = QFontMetrics(self._theme.font(1.35, strong=True))
        first = big.boundingRect(box, _WRAP, self._words).height()
        if not self._second:
            return first, 0
        plain = self._theme.metrics()
        return first, plain.boundingRect(box, _WRAP, self._second).height() + 4

    # -- paint --------------------------------------------------------------------------------
    def paintEvent(self, event: QPaintEvent) -> None:
        theme, colors, box = self._theme, self._theme.colors, QRectF(self.rect())
        painter = QPainter(self)
        if self.hasFocus():
            draw_box(painter, box, None, colors.color("focus"), colors.ring + 1, _RADIUS + 3)
            inset = colors.ring + 3
            box = box.adjusted(inset, inset, -inset, -inset)
        pressed = self.isDown() or self.underMouse()
        if self._primary:
            fill = colors.color("accent")
            fill = fill.darker(112) if pressed and not colors.high_contrast else fill
            draw_box(painter, box, fill, None, 0, _RADIUS)
        else:
            fill = colors.color("alt" if pressed else "button")
            draw_box(painter, box, fill, colors.color("outline"), max(2, colors.edge), _RADIUS)
        uses = _ON_ACCENT if self._primary else {}
        wide = self.width() - 4 * _PAD
        needed = sum(self._heights(wide))
        size = min(round(theme.line() * _ABOVE), self.height() - needed - 5 * _PAD)
        free = self.height() - size - needed - _PAD
        if size > self._size():
            over = QRectF((self.width() - size) / 2, free / 2, size, size)
            paint(painter, self._picture, over, theme, uses)
            top = free // 2 + size + _PAD
            self._write(painter, QRect(2 * _PAD, top, wide, needed), Qt.AlignmentFlag.AlignHCenter)
            return
        size = self._size()
        top = (self.height() - size) // 2
        paint(painter, self._picture, QRectF(_PAD, top, size, size), theme, uses)
        room = QRect(2 * _PAD + size, 0, self._room(self.width()), self.height())
        self._write(painter, room, Qt.AlignmentFlag.AlignLeft)

    def _write(self, painter: QPainter, room: QRect, side: Qt.AlignmentFlag) -> None:
        first, second = self._heights(room.width())
        top = room.top() + (room.height() - first - second) // 2
        flags = _WRAP | int(side)
        painter.setFont(self._theme.font(1.35, strong=True))
        painter.setPen(self._theme.color("on_accent" if self._primary else "text"))
        painter.drawText(QRect(room.left(), top, room.width(), first), flags, self._words)
        if self._second:
            painter.setFont(self._theme.font())
            painter.setPen(self._theme.color("on_accent" if self._primary else "muted"))
            place = QRect(room.left(), top + first + 4, room.width(), second)
            painter.drawText(place, flags, self._second)


class BigButtons(QWidget):
    """Big buttons two and two, below each other where it is narrow."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(CARD_GAP)
        self.buttons: list[BigButton] = []
        self.rows = 0

    def fill(self, buttons: list[BigButton]) -> None:
        """Show other buttons."""
        while self._rows.count():
            item = self._rows.takeAt(0)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.buttons = buttons
        self.rows = (len(buttons) + 1) // 2
        for place in range(0, len(buttons), 2):
            pair = buttons[place : place + 2]
            if len(pair) == 1 and not place:
                self._rows.addWidget(pair[0], 1)
                continue
            columns = Columns(self._theme, LETTERS)
            for button in pair:
                columns.fill(button)
            if len(pair) == 1:
                columns.fill(QWidget())
            self._rows.addWidget(columns, 1)
