"""Draws a drawing's shapes with a painter, in the theme's colours."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontInfo, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from ledsagapp.graphics.bar_chart import Lettering
from ledsagapp.graphics.shapes import Align, Box, Caption, Disc, Drawing, Part, Polyline, Shape
from ledsagapp.ui.style.theme import Theme

_STRIPE = 8


def paint(
    painter: QPainter,
    drawing: Drawing,
    room: QRectF,
    theme: Theme,
    uses: Mapping[str, str] | None = None,
) -> None:
    """Draw as large as the room allows, from its upper left corner.

    ``uses`` says which colour of the theme stands for a colour of the drawing.
    """
    scale = min(room.width() / drawing.width, room.height() / drawing.height)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(room.topLeft())
    painter.scale(scale, scale)
    for part in drawing.parts:
        _part(painter, part, theme, uses or {})
    painter.restore()


def lettering(theme: Theme) -> Lettering:
    """The letters of the application's font, as a drawing on the screen is made with."""
    font = theme.font()
    size = max(1, QFontInfo(font).pixelSize())
    font.setPixelSize(size)
    metrics = QFontMetricsF(font)
    return Lettering(size, metrics.height(), metrics.horizontalAdvance)


def _part(painter: QPainter, part: Part, theme: Theme, uses: Mapping[str, str]) -> None:
    def color(use: str) -> QColor | None:
        return theme.color(uses.get(use, use)) if use else None

    if isinstance(part, Polyline):
        painter.setPen(_pen(color(part.color), part.thick))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(*point) for point in part.points]))
    elif isinstance(part, Caption):
        _words(painter, part, theme, color(part.color))
    else:
        path = _path(part)
        fill, edge = color(part.fill), color(part.edge)
        if fill is not None and not (isinstance(part, Box) and part.striped):
            painter.fillPath(path, fill)
        elif fill is not None:
            _stripes(painter, path, fill)
        if edge is not None:
            painter.strokePath(path, _pen(edge, part.thick))


def _pen(color: QColor | None, thick: float) -> QPen:
    pen = QPen(color or Qt.GlobalColor.transparent, thick)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _path(part: Box | Disc | Shape) -> QPainterPath:
    path = QPainterPath()
    if isinstance(part, Box):
        room = QRectF(part.x, part.y, max(part.width, 0), max(part.height, 0))
        path.addRoundedRect(room, part.radius, part.radius)
    elif isinstance(part, Disc):
        path.addEllipse(QPointF(part.x, part.y), part.radius, part.radius * part.flat)
    else:
        path.addPolygon(QPolygonF([QPointF(*point) for point in part.points]))
        path.closeSubpath()
    return path


def _stripes(painter: QPainter, path: QPainterPath, color: QColor) -> None:
    box = path.boundingRect()
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(color, 3))
    x = box.left() - box.height()
    while x < box.right():
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()))
        x += _STRIPE
    painter.restore()


def _words(painter: QPainter, part: Caption, theme: Theme, color: QColor | None) -> None:
    font = theme.font(strong=part.strong)
    font.setPixelSize(max(1, round(part.size)))
    painter.setFont(font)
    painter.setPen(color or Qt.GlobalColor.transparent)
    metrics = QFontMetricsF(font)
    free = part.width - metrics.horizontalAdvance(part.text)
    left = part.x + {Align.LEFT: 0.0, Align.MIDDLE: free / 2, Align.RIGHT: free}[part.align]
    painter.drawText(QPointF(left, part.y + metrics.ascent()), part.text)
