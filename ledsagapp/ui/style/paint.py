"""Shapes everything is drawn with: rounded boxes, the tick, the dot, the chevron."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen, QPolygonF
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QWidget

from ledsagapp.ui.style.color_scheme import ColorScheme

RADIUS = 6
CARD_RADIUS = 8


def draw_box(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: QColor | None,
    edge: QColor | None = None,
    width: float = 1,
    radius: float = RADIUS,
    *,
    dashed: bool = False,
) -> None:
    """A rounded rectangle whose edge lies wholly inside ``rect``."""
    half = width / 2 if edge is not None else 0
    box = QRectF(rect).adjusted(half, half, -half, -half)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    style = Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine
    painter.setPen(QPen(edge, width, style) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(QBrush(fill) if fill is not None else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


def sentence_edge(painter: QPainter, box: QRect, colors: ColorScheme, *, ring: bool) -> None:
    """A sentence stands on the page itself; a ring only where the keyboard led to it."""
    strip = QRectF(box.left(), box.top() + 6, 5, box.height() - 12)
    draw_box(painter, strip, colors.color("accent"), None, 0, 2.5)
    if ring:
        edge = colors.color("focus")
        draw_box(painter, box.adjusted(9, 0, 0, 0), None, edge, colors.ring, CARD_RADIUS)


def line_through(painter: QPainter, points: list[QPointF], color: QColor, width: float) -> None:
    """A line with round ends and corners."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(color, width)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))
    painter.restore()


def stripes(painter: QPainter, box: QRectF, color: QColor) -> None:
    """Fill a box with slanting lines: what is booked, wherever it is drawn."""
    painter.save()
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, 3))
    x = box.left() - box.height()
    while x < box.right() + box.height():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += 8
    painter.restore()


def draw_disabled_box(painter: QPainter, rect: QRect | QRectF, colors: ColorScheme) -> None:
    """What cannot be pressed now: no filling, and an edge of dashes, which needs no colour."""
    draw_box(painter, rect, None, colors.color("disabled"), colors.edge, dashed=True)


def tick_box(
    painter: QPainter, box: QRectF, colors: ColorScheme, *, on: bool, enabled: bool = True
) -> None:
    """A box to tick; ticked it is filled and bears the tick."""
    ink = "accent" if on else "outline"
    edge = colors.color(ink if enabled else "disabled")
    draw_box(painter, box, edge if on else colors.color("base"), edge, 2, 4, dashed=not enabled)
    if on:
        at = [(0.24, 0.53), (0.43, 0.72), (0.77, 0.30)]
        points = [
            QPointF(box.left() + x * box.width(), box.top() + y * box.height()) for x, y in at
        ]
        line_through(painter, points, colors.color("on_accent"), max(2.0, box.width() / 8))


def radio_button(
    painter: QPainter, box: QRectF, colors: ColorScheme, *, on: bool, enabled: bool = True
) -> None:
    """A ring; chosen it bears a dot."""
    radius = box.width() / 2
    ink = "accent" if on else "outline"
    edge = colors.color(ink if enabled else "disabled")
    draw_box(painter, box, colors.color("base"), edge, 2, radius, dashed=not enabled)
    if on:
        inset = box.width() * 0.28
        dot = box.adjusted(inset, inset, -inset, -inset)
        draw_box(painter, dot, edge, None, 0, radius)


def chevron(painter: QPainter, box: QRectF, color: QColor, size: float, *, up: bool) -> None:
    """The small angle that says "more below"."""
    middle = box.center()
    rise = -size / 2 if up else size / 2
    points = [
        QPointF(middle.x() - size, middle.y() - rise),
        QPointF(middle.x(), middle.y() + rise),
        QPointF(middle.x() + size, middle.y() - rise),
    ]
    line_through(painter, points, color, max(1.6, size / 3))


def without_ampersands(text: str) -> str:
    """The words of a button without what marks its Alt letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def widget_of(given: object) -> QWidget | None:
    """The widget that is measured or drawn; None where it is something else.

    While Qt makes a widget, PySide may know its place in memory as something that lay there before,
    such as the item of a layout; an error in a style would then end the program.
    """
    return given if isinstance(given, QWidget) else None


def viewport_of(area: QAbstractScrollArea) -> QWidget:
    """What an area shows its content in; asked for here first, ``viewport()`` knows it afterwards.

    Asked for by ``viewport()`` at first, PySide would hold it against each kind of widget there is,
    and make all of those kinds, before it takes it for a plain one.
    """
    direct = Qt.FindChildOption.FindDirectChildrenOnly
    return area.findChild(QWidget, "qt_scrollarea_viewport", direct) or area.viewport()


def is_inside_combo(widget: QWidget | None) -> bool:
    """Whether a field is the inner part of a choice."""
    parent = None if widget is None else widget.parent()
    # By name: for a start without one PySide does not make its kind.
    return parent is not None and parent.inherits("QComboBox")


def has_rows(view: QAbstractItemView) -> bool:
    """Whether there is a row that can show where one is."""
    return view.model().rowCount(view.rootIndex()) > 0
