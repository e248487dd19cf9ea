"""Paints the days of the calendar: in a month what fits of each entry, in a week by the clock."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ledsagapp.i18n import Catalog
from ledsagapp.ui.style.paint import draw_box
from ledsagapp.ui.style.theme import Theme
from ledsagapp.wording.entries.calendar_days import CalendarDay, DayEntry

_INSET = 4
_EDGE = 5
_USUAL = range(8, 21)  # the hours of a week that are shown also where nothing is booked
_STRIPE = 4
Index = QModelIndex | QPersistentModelIndex


def hours_shown(days: Sequence[CalendarDay]) -> range:
    """The hours a week shows: the usual ones, and more only where there is something in them."""
    entries = [one for day in days for one in day.entries]
    first = min([_USUAL.start, *(one.begin // 60 for one in entries)])
    return range(first, max([_USUAL.stop, *(-(-one.end // 60) for one in entries)]))


class DayPainter(QStyledItemDelegate):
    """Paints a day; ``hours`` are those of a week, None where a month is shown."""

    def __init__(self, theme: Theme, tr: Catalog) -> None:
        super().__init__()
        self._theme, self._tr = theme, tr
        self.hours: range | None = None
        self.now: int | None = None  # the minute of today, where the line of now is drawn
        self._on_chosen = False  # a done entry is told apart from the chosen day's own colour

    def least(self, days: Sequence[CalendarDay]) -> int:
        """The least height of a row: the number and a line; in a week two lines for three hours."""
        line = self._theme.line()
        return (line + 2) * len(hours_shown(days)) * 2 // 3 if self.hours else 2 * line + 16

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        grid, model = self.parent(), index.model()
        day = model.at(index) if hasattr(model, "at") else None
        if not isinstance(day, CalendarDay) or not isinstance(grid, QTableView):
            return
        chosen = self._on_chosen = index == grid.currentIndex()
        box = option.rect
        painter.save()
        self._ground(painter, box, day, chosen=chosen, first=index.row() == 0)
        if self.hours is None:
            self._month(painter, box, day, chosen=chosen)
        else:
            self._week(painter, box, day, self.hours)
        if chosen:
            self._ring(painter, box, focused=grid.hasFocus())
        painter.restore()

    def _ground(
        self, painter: QPainter, box: QRect, day: CalendarDay, *, chosen: bool, first: bool
    ) -> None:
        colors = self._theme.colors
        weekend = day.free and (day.inside or self.hours is not None)
        painter.fillRect(box, colors.color("select" if chosen else "alt" if weekend else "base"))
        painter.setPen(QPen(colors.color("line"), colors.edge))
        painter.drawLine(box.topLeft(), box.bottomLeft())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        if first:
            painter.drawLine(box.topLeft(), box.topRight())

    def _ring(self, painter: QPainter, box: QRect, *, focused: bool) -> None:
        colors = self._theme.colors
        use, width = ("focus", colors.ring) if focused else ("accent", 2)
        draw_box(painter, box, None, colors.color(use), width, 4)

    # -- a month ------------------------------------------------------------------------------
    def _month(self, painter: QPainter, box: QRect, day: CalendarDay, *, chosen: bool) -> None:
        top = box.top() + _INSET
        self._number(painter, box, day, chosen=chosen)
        top += self._theme.line() + 4
        room = QRect(box.left() + _INSET, top, box.width() - 2 * _INSET, box.bottom() - top - 1)
        line = self._theme.line() + 3
        entries = day.entries
        if len(entries) == 1 and room.height() >= 2 * self._theme.line() + 6:
            self._two_lines(painter, QRect(room.topLeft(), room.bottomRight()), entries[0])
            return
        most = max(1, room.height() // line)
        shown = entries if len(entries) <= most else entries[: max(most - 1, 1)]
        for number, entry in enumerate(shown):
            at = QRect(room.left(), room.top() + number * line, room.width(), line - 2)
            self._one_line(painter, at, entry)
        if len(entries) > len(shown):
            painter.setFont(self._theme.font())
            painter.setPen(self._theme.color("on_select" if chosen else "muted"))
            more = self._tr("+ %n more", "", len(entries) - len(shown))
            y = min(room.top() + len(shown) * line, box.bottom() - self._theme.line() - 2)
            if most > 1:
                painter.drawText(QRect(room.left(), y, room.width(), line), 0, more)
            else:
                # No line of its own: beside the number.
                right = int(Qt.AlignmentFlag.AlignRight)
                above = QRect(room.left(), box.top() + _INSET, room.width() - 2, line)
                painter.drawText(above, right, more)

    def _number(self, painter: QPainter, box: QRect, day: CalendarDay, *, chosen: bool) -> None:
        theme = self._theme
        ink = theme.color("on_select" if chosen else "text" if day.inside else "muted")
        font = theme.font(strong=day.today or chosen)
        wide = QFontMetrics(font).horizontalAdvance(day.title)
        at = QRect(box.left() + 8, box.top() + _INSET - 1, wide, theme.line())
        if day.today:
            pill = at.adjusted(-5, 0, 5, 1)
            draw_box(painter, pill, theme.color("accent"), None, 0, 5)
            ink = theme.color("on_accent")
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(at, int(Qt.TextFlag.TextDontClip), day.title)
        if day.words:
            left = at.right() + 10
            beside = QRect(left, at.top(), box.right() - left - 2, theme.line())
            quiet = theme.color("on_select" if chosen else "muted")
            self._write(painter, beside, ", ".join(day.words), theme.font(), quiet)

    def _two_lines(self, painter: QPainter, room: QRect, entry: DayEntry) -> None:
        line = self._theme.line()
        box = QRect(room.left(), room.top(), room.width(), 2 * line + 4)
        ink = self._entry_ground(painter, box, entry)
        self._icon(painter, box, entry, ink)
        left = box.left() + _EDGE + 4
        beside = QRect(left + line + 3, box.top() + 1, box.right() - left - line - 4, line)
        if self._beside_icon(painter, beside, entry, ink):
            return
        below = QRect(left, box.top() + line + 1, box.right() - left - 2, line)
        self._write(painter, below, entry.what, self._name_font(entry), ink)

    def _one_line(self, painter: QPainter, box: QRect, entry: DayEntry) -> None:
        ink = self._entry_ground(painter, box, entry)
        self._icon(painter, box, entry, ink)
        left = box.left() + _EDGE + self._theme.line() + 7
        beside = QRect(left, box.top(), box.right() - left - 1, box.height())
        font = self._name_font(entry, strong=False)
        begin = entry.times.partition("\N{EN DASH}")[0]
        text = f"{begin} {entry.what}"
        whole = _fits(text, font, beside)
        self._write(painter, beside, text if whole else entry.what, font, ink)

    # -- a week -------------------------------------------------------------------------------
    def _week(self, painter: QPainter, box: QRect, day: CalendarDay, hours: range) -> None:
        each = box.height() / len(hours)
        painter.setPen(QPen(self._theme.color("line"), 1))
        for number in range(1, len(hours)):
            y = box.top() + round(number * each)
            painter.drawLine(box.left(), y, box.right(), y)
        lanes = _lanes(day.entries)
        count = max(lanes, default=0) + 1
        wide = (box.width() - 2 * _INSET) // count
        for entry, lane in zip(day.entries, lanes, strict=True):
            top = box.top() + round((entry.begin / 60 - hours.start) * each)
            bottom = box.top() + round((entry.end / 60 - hours.start) * each)
            high = max(bottom - top - 1, self._theme.line() + 2)
            left = box.left() + _INSET + lane * wide
            self._block(painter, QRect(left, top + 1, wide - 1, high), entry)
        if day.today and self.now is not None:
            self._now(painter, box, box.top() + round((self.now / 60 - hours.start) * each))

    def _now(self, painter: QPainter, box: QRect, y: int) -> None:
        """The line of now, with a dot where the day begins; not outside the hours shown."""
        if not box.top() <= y <= box.bottom():
            return
        color = self._theme.color("focus")
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(color, 2))
        painter.drawLine(box.left() + 1, y, box.right(), y)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(QPointF(box.left() + 6, y), 5, 5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)

    def _block(self, painter: QPainter, box: QRect, entry: DayEntry) -> None:
        line = self._theme.line()
        if box.height() < 2 * line + 4:
            self._one_line(painter, box, entry)
            return
        ink = self._entry_ground(painter, box, entry)
        self._icon(painter, box, entry, ink)
        left, right = box.left() + _EDGE + 4, box.right() - 2
        beside = QRect(left + line + 3, box.top() + 1, right - left - line - 3, line)
        named = self._beside_icon(painter, beside, entry, ink)
        rest = [(entry.who, self._theme.font())]
        if not named:
            rest.insert(0, (entry.what, self._name_font(entry)))
        y = box.top() + line + 1
        for text, font in rest:
            if text and y + line <= box.bottom():
                self._write(painter, QRect(left, y, right - left, line), text, font, ink)
                y += line

    # -- an entry -----------------------------------------------------------------------------
    def _beside_icon(self, painter: QPainter, box: QRect, entry: DayEntry, ink: QColor) -> bool:
        """Write the time if it fits whole, else the name if it does; whether it was the name.

        Half a time would be another time.
        """
        usual, strong = self._theme.font(), self._name_font(entry)
        if _fits(entry.times, usual, box):
            self._write(painter, box, entry.times, usual, ink)
            return False
        named = _fits(entry.what, strong, box)
        if named:
            self._write(painter, box, entry.what, strong, ink)
        return named

    def _entry_ground(self, painter: QPainter, box: QRect, entry: DayEntry) -> QColor:
        """The box of an entry, and the colour of what is written in it."""
        colors = self._theme.colors
        if not entry.happens:
            return colors.color("on_select" if self._on_chosen else "text")
        accent = colors.color("accent")
        filled = entry.done and not self._on_chosen
        fill = colors.color("select" if filled else "base")
        draw_box(painter, box, fill, accent, colors.edge, 4)
        strip = QRectF(box.left() + 1, box.top() + 1, _EDGE, box.height() - 2)
        if entry.done:
            painter.fillRect(strip, accent)
        else:
            self._stripes(painter, strip, accent)
        return colors.color("on_select" if filled else "text")

    def _stripes(self, painter: QPainter, strip: QRectF, color: QColor) -> None:
        painter.save()
        painter.setClipRect(strip)
        painter.setPen(QPen(color, 2))
        y = strip.top()
        while y < strip.bottom() + strip.width():
            painter.drawLine(QPointF(strip.left(), y), QPointF(strip.right(), y - strip.width()))
            y += _STRIPE
        painter.restore()

    def _icon(self, painter: QPainter, box: QRect, entry: DayEntry, ink: QColor) -> None:
        size = self._theme.line() - 2
        at = QPointF(box.left() + _EDGE + 4, box.top() + 2)
        painter.drawPixmap(at, self._theme.pixmap(entry.icon, size, ink))

    def _name_font(self, entry: DayEntry, *, strong: bool = True) -> QFont:
        font = self._theme.font(strong=strong and entry.happens)
        font.setStrikeOut(not entry.happens)
        return font

    def _write(self, painter: QPainter, box: QRect, text: str, font: QFont, ink: QColor) -> None:
        """One line; what has no room ends in three dots, and stands whole beside the grid."""
        painter.setFont(font)
        painter.setPen(ink)
        room = max(box.width(), 0)
        short = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, int(Qt.AlignmentFlag.AlignVCenter), short)


def _fits(text: str, font: QFont, box: QRect) -> bool:
    return QFontMetrics(font).horizontalAdvance(text) <= box.width()


def _lanes(entries: Sequence[DayEntry]) -> list[int]:
    """The lane of each entry, so that those at the same time stand beside each other."""
    ends: list[int] = []
    found = []
    for one in entries:
        lane = next((n for n, end in enumerate(ends) if end <= one.begin), len(ends))
        if lane == len(ends):
            ends.append(0)
        ends[lane] = one.end
        found.append(lane)
    return found
