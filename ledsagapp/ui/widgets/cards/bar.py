"""The bar of a frame: used solid, booked striped, left empty, a mark where a month begins."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from ledsagapp.domain.values import dataclass
from ledsagapp.ui.style.paint import draw_box, stripes
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.cards.still_bar import StillBar


@dataclass(frozen=True, slots=True)
class Gauge:
    """What the bar shows, in minutes or öre; ``months`` are (name, grant) in order.

    ``mark`` is how much of the whole has been granted so far, None where nothing limits use
    before the frame's end; ``mark_text`` stands above it. ``over`` is what was used beyond it.
    """

    whole: int
    used: int
    booked: int = 0
    months: tuple[tuple[str, int], ...] = ()
    mark: int | None = None
    mark_text: str = ""


class FrameBar(StillBar):
    """A progress bar for its role and value; its name is the whole sentence."""

    def __init__(self, theme: Theme, use: str = "accent") -> None:
        super().__init__()
        self._theme = theme
        self._use = use
        self._named = True
        self._gauge = Gauge(1, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_gauge(self, gauge: Gauge, sentence: str) -> None:
        """Show figures and have them spoken as the sentence."""
        self._gauge = gauge
        self.put(round(100 * gauge.used / gauge.whole) if gauge.whole > 0 else 0)
        self.setAccessibleName(sentence)
        self.updateGeometry()
        self.update()

    def name_months(self, *, named: bool) -> None:
        """Write the names of the months below the bar, or leave it to columns that stand there."""
        if named != self._named:
            self._named = named
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        line = self._theme.line()
        above = line + 8 if self._gauge.mark_text else 2
        below = line + 8 if self._gauge.months and self._named else 7
        return QSize(self._theme.letters(30), above + self._bar_height() + below)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.letters(12), self.sizeHint().height())

    def _bar_height(self) -> int:
        return max(24, round(self._theme.line() * 1.2))

    def paintEvent(self, event: QPaintEvent) -> None:
        gauge, theme, colors = self._gauge, self._theme, self._theme.colors
        line = theme.line()
        top = line + 8 if gauge.mark_text else 2
        box = QRectF(0, top, self.width() - 1, self._bar_height())
        whole = max(gauge.whole, 1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_box(painter, box, colors.color("alt"), None, 0, 6)
        shape = QPainterPath()
        shape.addRoundedRect(box, 6, 6)
        painter.save()
        painter.setClipPath(shape)
        used = box.width() * min(1.0, max(0, gauge.used) / whole)
        booked = min(box.width() * max(0, gauge.booked) / whole, box.width() - used)
        color = colors.color(self._use)
        painter.fillRect(QRectF(box.left(), box.top(), used, box.height()), color)
        _stripes(painter, QRectF(box.left() + used, box.top(), booked, box.height()), color)
        painter.restore()
        draw_box(painter, box, None, colors.color("outline"), colors.edge, 6)
        self._months(painter, box, used)
        self._mark(painter, box, whole)

    def _months(self, painter: QPainter, box: QRectF, used: float) -> None:
        colors, line = self._theme.colors, self._theme.line()
        total = sum(grant for _name, grant in self._gauge.months) or len(self._gauge.months)
        left = box.left()
        painter.setFont(self._theme.font())
        for number, (name, grant) in enumerate(self._gauge.months):
            share = grant if sum(g for _n, g in self._gauge.months) else 1
            width = box.width() * share / max(total, 1)
            painter.setPen(colors.color("muted"))
            place = QRect(round(left), round(box.bottom()) + 5, round(width), line)
            # Shorter, or none, where months are many and the text large; the list has them all.
            room = painter.fontMetrics().horizontalAdvance
            names = (name, *name.split()[:1]) if self._named else ()
            shown = next((one for one in names if room(one) < width), "")
            painter.drawText(place, int(Qt.AlignmentFlag.AlignHCenter), shown)
            left += width
            if number < len(self._gauge.months) - 1:
                over_used = left - box.left() <= used
                pen = QPen(colors.color("on_accent" if over_used else "text"), 2)
                pen.setStyle(Qt.PenStyle.DotLine)
                painter.setPen(pen)
                painter.drawLine(QPointF(left, box.top() + 2), QPointF(left, box.bottom() - 2))
                painter.setPen(QPen(colors.color("text"), 2))
                painter.drawLine(QPointF(left, box.bottom()), QPointF(left, box.bottom() + 6))

    def _mark(self, painter: QPainter, box: QRectF, whole: int) -> None:
        gauge, theme = self._gauge, self._theme
        if gauge.mark is None or not gauge.mark_text:
            return
        x = box.left() + box.width() * min(1.0, gauge.mark / whole)
        painter.setPen(QPen(theme.color("text"), 2))
        painter.drawLine(QPointF(x, box.top() - 2), QPointF(x, box.bottom()))
        painter.setBrush(theme.color("text"))
        painter.setPen(Qt.PenStyle.NoPen)
        tip = box.top()
        painter.drawPolygon(
            QPolygonF([QPointF(x - 5, tip - 7), QPointF(x + 5, tip - 7), QPointF(x, tip)])
        )
        metrics = painter.fontMetrics()
        width = metrics.horizontalAdvance(gauge.mark_text)
        left = min(max(box.left(), x - width - 8), box.right() - width)
        painter.setPen(theme.color("text"))
        painter.drawText(QPointF(max(0.0, left), box.top() - 8), gauge.mark_text)


def _stripes(painter: QPainter, box: QRectF, color: QColor) -> None:
    if box.width() < 1:
        return
    stripes(painter, box, color)
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, 2))
    painter.drawLine(QPointF(box.right(), box.top()), QPointF(box.right(), box.bottom()))
    painter.restore()


class BarKey(QWidget):
    """What solid, striped and empty mean; painted alone, since the bar's sentence says it all."""

    def __init__(self, theme: Theme, use: str, words: tuple[str, str, str]) -> None:
        super().__init__()
        self._theme, self._use, self._words = theme, use, words
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.fonts.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.letters(20), self._theme.line() + 6)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.letters(12), self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, line, painter = self._theme, self._theme.line(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font())
        x, size, top = 0.0, line * 0.8, 3
        color = theme.color(self._use)
        for number, word in enumerate(self._words):
            box = QRectF(x, top + (line - size) / 2, size, size)
            edge = theme.color("outline") if number == 2 else color
            draw_box(painter, box, color if number == 0 else theme.color("alt"), edge, 1, 3)
            if number == 1:
                _stripes(painter, box.adjusted(1, 1, -2, -1), color)
            x += size + 6
            painter.setPen(theme.color("muted"))
            painter.drawText(QPointF(x, top + painter.fontMetrics().ascent()), word)
            x += painter.fontMetrics().horizontalAdvance(word) + 20
