"""A receipt's picture, large: zoomed, moved about, and cut by dragging an edge or by keys."""

from typing import Final

from PySide6.QtCore import QByteArray, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QScrollArea, QSlider, QWidget

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.theme import Theme

MOST: Final = 90  # per cent cut away from side to side
LEFT, TOP, RIGHT, BOTTOM = range(4)
Cut = tuple[int, int, int, int]
WHOLE: Final[Cut] = (0, 0, 0, 0)
_ZOOMS: Final = (1.0, 1.25, 1.5, 2.0, 3.0, 4.0)
_HANDLE: Final = 16
_TARGET: Final = 28
_MARGIN: Final = _TARGET // 2
_BIG_STEP: Final = 5
_FORWARD: Final = frozenset((Qt.Key.Key_Right, Qt.Key.Key_Down))
_BACK: Final = frozenset((Qt.Key.Key_Left, Qt.Key.Key_Up))


class _Edge(QSlider):
    """One edge of what is kept: how far in from the left or the top it lies, in per cent."""

    def __init__(self, theme: Theme, name: str, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setRange(0, 100)
        self.setAccessibleName(name)
        # The paper under it is what is dragged: its corners and the frame as well.
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.resize(_TARGET, _TARGET)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key not in _FORWARD | _BACK:
            event.ignore()
            return
        big = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _BIG_STEP if big else 1
        self.setValue(self.value() + (step if key in _FORWARD else -step))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QPointF(self.rect().center()) + QPointF(0.5, 0.5)
        _draw_handle(painter, self._theme, middle)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("focus"), 3))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(2, 2, -2, -2), 6, 6)


def _draw_handle(painter: QPainter, theme: Theme, middle: QPointF) -> None:
    side = float(_HANDLE)
    painter.setPen(QPen(QColor(Qt.GlobalColor.white), 2))
    painter.setBrush(theme.color("accent"))
    box = QRectF(middle.x() - side / 2 + 1, middle.y() - side / 2 + 1, side - 2, side - 2)
    painter.drawRoundedRect(box, 4, 4)


class _Paper(QWidget):
    """What is scrolled about: the picture, and over it the frame of what is kept."""

    cut_changed = Signal()

    def __init__(self, theme: Theme, names: tuple[str, str, str, str], area: QScrollArea) -> None:
        super().__init__()
        self._theme = theme
        self._area = area
        self.whole = QPixmap()
        self.cut = WHOLE
        self.cutting = False
        self._grip: tuple[int, ...] | None = None
        self._from = QPoint()
        self.edges = [_Edge(theme, name, self) for name in names]
        for number, edge in enumerate(self.edges):
            edge.hide()
            edge.valueChanged.connect(lambda value, number=number: self._moved(number, value))
        self.setMouseTracking(True)

    # -- where things lie ---------------------------------------------------------------------
    def kept_area(self) -> QRect:
        """The part of the picture that is kept, in its own pixels."""
        width, height = self.whole.width(), self.whole.height()
        left, top, right, bottom = self.cut
        box = QRect(0, 0, width, height)
        return box.adjusted(
            width * left // 100,
            height * top // 100,
            -(width * right // 100),
            -(height * bottom // 100),
        )

    def shown_size(self) -> QSize:
        """The size of what is shown, in the picture's own pixels."""
        return self.whole.size() if self.cutting else self.kept_area().size()

    def target(self) -> QRectF:
        """Where the picture lies on the paper."""
        size, room = self.shown_size(), self.size() - QSize(2 * _MARGIN, 2 * _MARGIN)
        if size.isEmpty():
            return QRectF()
        drawn = size.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - drawn.width()) / 2
        return QRectF(left, (self.height() - drawn.height()) / 2, drawn.width(), drawn.height())

    def frame(self) -> QRectF:
        """Where the frame of what is kept lies."""
        box, (left, top, right, bottom) = self.target(), self.cut
        across, down = box.width() / 100, box.height() / 100
        return box.adjusted(left * across, top * down, -right * across, -bottom * down)

    def set_cut(self, cut: Cut) -> None:
        """Take another cut, in per cent from the left, the top, the right and the bottom."""
        self.cut = cut
        places = (cut[LEFT], cut[TOP], 100 - cut[RIGHT], 100 - cut[BOTTOM])
        for edge, place in zip(self.edges, places, strict=True):
            edge.blockSignals(True)
            edge.setValue(place)
            edge.blockSignals(False)
        self.arrange()

    def arrange(self) -> None:
        """Put the handles where the frame is."""
        frame = self.frame()
        middles = (
            QPointF(frame.left(), frame.center().y()),
            QPointF(frame.center().x(), frame.top()),
            QPointF(frame.right(), frame.center().y()),
            QPointF(frame.center().x(), frame.bottom()),
        )
        for edge, middle in zip(self.edges, middles, strict=True):
            edge.setVisible(self.cutting and not self.whole.isNull())
            edge.move((middle - QPointF(_MARGIN, _MARGIN)).toPoint())
        self.update()

    # -- moving the edges ---------------------------------------------------------------------
    def _moved(self, number: int, place: int) -> None:
        """An edge was moved by keys or by a screen reader."""
        self._put({number: place})

    def _put(self, places: dict[int, int]) -> None:
        """Put edges at a place from the left or the top, as near as makes sense."""
        cut = list(self.cut)
        for number, place in places.items():
            other = cut[(number + 2) % 4]
            share = place if number in (LEFT, TOP) else 100 - place
            cut[number] = max(0, min(share, MOST - other))
        left, top, right, bottom = cut
        changed = (left, top, right, bottom) != self.cut
        self.set_cut((left, top, right, bottom))
        if changed:
            self.cut_changed.emit()

    def _grip_at(self, point: QPointF) -> tuple[int, ...] | None:
        """The edges that are taken at a point: one, a corner's two, all for the frame itself."""
        frame = self.frame()
        reach = float(_MARGIN)
        if not self.cutting or not frame.adjusted(-reach, -reach, reach, reach).contains(point):
            return None
        near = (
            abs(point.x() - frame.left()) <= reach,
            abs(point.y() - frame.top()) <= reach,
            abs(point.x() - frame.right()) <= reach,
            abs(point.y() - frame.bottom()) <= reach,
        )
        return tuple(number for number, there in enumerate(near) if there) or (0, 1, 2, 3)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._grip = self._grip_at(event.position())
        self._from = event.globalPosition().toPoint()
        self._cut_before = self.cut

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons() & Qt.MouseButton.LeftButton:
            self._show_grip(self._grip_at(event.position()))
            return
        moved = event.globalPosition().toPoint() - self._from
        if self._grip is None:
            self._pan(moved)
            self._from = event.globalPosition().toPoint()
            return
        self._drag(self._grip, event.position(), moved)

    def _drag(self, grip: tuple[int, ...], point: QPointF, moved: QPoint) -> None:
        box = self.target()
        if box.isEmpty():
            return
        if len(grip) == 4:
            left, top, right, bottom = self._cut_before
            across = round(moved.x() * 100 / box.width())
            down = round(moved.y() * 100 / box.height())
            across = max(-left, min(across, right))
            down = max(-top, min(down, bottom))
            self.set_cut((left + across, top + down, right - across, bottom - down))
            self.cut_changed.emit()
            return
        across = round((point.x() - box.left()) * 100 / box.width())
        down = round((point.y() - box.top()) * 100 / box.height())
        self._put({number: across if number in (LEFT, RIGHT) else down for number in grip})

    def _pan(self, moved: QPoint) -> None:
        across, down = self._area.horizontalScrollBar(), self._area.verticalScrollBar()
        across.setValue(across.value() - moved.x())
        down.setValue(down.value() - moved.y())

    def _show_grip(self, grip: tuple[int, ...] | None) -> None:
        shape = Qt.CursorShape.OpenHandCursor
        if grip is not None:
            level = set(grip) <= {LEFT, RIGHT}
            upright = set(grip) <= {TOP, BOTTOM}
            shape = Qt.CursorShape.SizeAllCursor
            shape = Qt.CursorShape.SizeHorCursor if level else shape
            shape = Qt.CursorShape.SizeVerCursor if upright else shape
        self.setCursor(shape)

    # -- painting -----------------------------------------------------------------------------
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.arrange()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.whole.isNull():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        box = self.target()
        source = QRectF(self.whole.rect()) if self.cutting else QRectF(self.kept_area())
        painter.drawPixmap(box, self.whole, source)
        if not self.cutting:
            return
        frame, dim = self.frame(), QColor(0, 0, 0, 128)
        above = QRectF(box.topLeft(), QPointF(box.right(), frame.top()))
        below = QRectF(QPointF(box.left(), frame.bottom()), box.bottomRight())
        before = QRectF(QPointF(box.left(), frame.top()), frame.bottomLeft())
        after = QRectF(frame.topRight(), QPointF(box.right(), frame.bottom()))
        for part in (above, below, before, after):
            painter.fillRect(part, dim)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for color, width in ((QColor(Qt.GlobalColor.white), 4), (self._theme.color("accent"), 2)):
            painter.setPen(QPen(color, width))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame)
        for corner in (frame.topLeft(), frame.topRight(), frame.bottomLeft(), frame.bottomRight()):
            _draw_handle(painter, self._theme, corner)


class CutPicture(QScrollArea):
    """A receipt's picture as large as there is room for; ``cut_changed`` when an edge is moved.

    The zoom stays when another picture is shown. Dragging beside the frame moves the picture.
    """

    cut_changed = Signal()

    def __init__(self, theme: Theme, tr: Catalog) -> None:
        super().__init__()
        self._unnamed = tr("The receipt")
        self.setAccessibleName(self._unnamed)
        names = (tr("Left edge"), tr("Top edge"), tr("Right edge"), tr("Bottom edge"))
        self.paper = _Paper(theme, names, self)
        self.paper.cut_changed.connect(self.cut_changed)
        self._zoom = 0
        self.setWidget(self.paper)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMinimumHeight(120)

    @property
    def cut(self) -> Cut:
        """What is cut away at the left, the top, the right and the bottom, in per cent."""
        return self.paper.cut

    def set_cut(self, cut: Cut) -> None:
        """Show another cut."""
        self.paper.set_cut(cut)
        self._fit()

    def set_cutting(self, *, on: bool) -> None:
        """Show the whole picture with the frame that can be moved, or only what is kept."""
        self.paper.cutting = on
        self.paper.arrange()
        self._fit()

    def show_picture(self, content: bytes | None, name: str) -> None:
        """Show a picture and say what it is; None shows nothing."""
        self.paper.whole = QPixmap()
        if content is not None:
            self.paper.whole.loadFromData(QByteArray(content))
        self.setAccessibleName(name or self._unnamed)
        self.paper.arrange()
        self._fit()

    def zoom_by(self, step: int) -> None:
        """Larger or smaller, from the whole picture to four times as large."""
        self._zoom = min(max(self._zoom + step, 0), len(_ZOOMS) - 1)
        self._fit()

    def zoom_whole(self) -> None:
        """As large as there is room for."""
        self._zoom = 0
        self._fit()

    @property
    def zoom(self) -> float:
        """How many times larger than the room it is shown in."""
        return _ZOOMS[self._zoom]

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
            return
        super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the paper its size, with the middle of what was seen still in the middle."""
        bars = (self.horizontalScrollBar(), self.verticalScrollBar())
        middles = [
            (bar.value() + bar.pageStep() / 2) / (bar.maximum() + bar.pageStep() or 1)
            for bar in bars
        ]
        room = self.maximumViewportSize()
        self.paper.resize(room * self.zoom if self.zoom > 1 else room)
        for bar, middle in zip(bars, middles, strict=True):
            whole = bar.maximum() + bar.pageStep()
            bar.setValue(round(whole * middle - bar.pageStep() / 2))
