"""How the rows of a sentence list are measured and painted; and the small rows of a dense one."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ledsagapp.ui.style.paint import draw_box
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.row_model import Index, RowModel, tallest, under_headings
from ledsagapp.wording.common.row import Row

MOST_LINES = 6
NARROW = 48
_PAD = 10
_WRAP = int(Qt.TextFlag.TextWordWrap)


class RowPainter(QStyledItemDelegate):
    """Measures and paints a row; the right column becomes a third line where it is narrow."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.alike = 0  # the height of every row of a long list, 0 where each has its own
        self._above = 0  # and of every heading above one

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
            strong, plain = self._theme.metrics(strong=True), self._theme.metrics()
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
        if not isinstance(model, RowModel):
            return QSize(width, 0)
        if self.alike:
            headed = index.row() in model.headings
            return QSize(width, self.alike + (self._above if headed else 0))
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
        under = under_headings(rows)
        heads = () if under is None else under.headings().values()
        self._above = max((self._height(one, max(width, 60)) for one in heads), default=0)

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
        return self._theme.height_of(text, width, strong=strong) if text else 0

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        if not isinstance(model, RowModel):
            return
        row, colors, box = model.shown[index.row()], self._theme.colors, option.rect
        for heading in self._heading(model, index):
            height = self._above if self.alike else self._height(heading, max(box.width(), 60))
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
            self._fill(painter, box, current=current)
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(box, colors.color("alt"))
        self._write_row(painter, row, box, chosen=chosen and not row.heading)
        if current:
            self._draw_ring(painter, box, chosen=chosen)
        painter.restore()

    def _fill(self, painter: QPainter, box: QRect, *, current: bool) -> None:
        """The ground of the row chosen."""
        del current
        painter.fillRect(box, self._theme.color("select"))
        edge = QRect(box.left(), box.top(), 4, box.height())
        painter.fillRect(edge, self._theme.color("accent"))

    def _draw_ring(self, painter: QPainter, box: QRect, *, chosen: bool) -> None:
        """The ring round the row the keyboard is on."""
        colors = self._theme.colors
        inside = colors.high_contrast and chosen
        use = "on_select" if inside else "focus"
        ring = box.adjusted(4, 4, -4, -4) if inside else box.adjusted(0, 0, 0, -1)
        draw_box(painter, ring, None, colors.color(use), colors.ring, 4)

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


class DenseRowPainter(RowPainter):
    """Rows of one short line each, a heading in quiet letters; only the row chosen is strong."""

    def _height(self, row: Row, width: int) -> int:
        text = max(40, width - 2 * _PAD - 4)
        return max(30, self._wrapped(row.title, text, strong=False) + _PAD)

    def _fill(self, painter: QPainter, box: QRect, *, current: bool) -> None:
        # The ring lies outside the ground where it would be hard to tell from it: in so small a
        # row a ring inside would cross the text.
        apart = current and self._theme.colors.high_contrast
        super()._fill(painter, box.adjusted(4, 4, -4, -4) if apart else box, current=current)

    def _draw_ring(self, painter: QPainter, box: QRect, *, chosen: bool) -> None:
        del chosen
        colors = self._theme.colors
        draw_box(painter, box, None, colors.color("focus"), colors.ring, 4)

    def _write_row(self, painter: QPainter, row: Row, box: QRect, *, chosen: bool = False) -> None:
        theme = self._theme
        left = _PAD if row.heading else _PAD + 4
        room = box.adjusted(left, 0, -_PAD, 0)
        # Strong letters are wider: where they would need a line more, the ground tells enough.
        wanted = chosen or (row.heading and theme.colors.high_contrast)
        strong = wanted and self._wrapped(row.title, room.width(), strong=True) <= box.height()
        painter.setFont(theme.font(strong=strong))
        use = "muted" if row.heading else "on_select" if chosen else "text"
        painter.setPen(theme.color(use))
        painter.drawText(room, _WRAP | int(Qt.AlignmentFlag.AlignVCenter), row.title)
