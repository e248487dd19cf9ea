"""A month or a week as a grid of days; each day speaks a whole sentence, arrows go by days."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from ledsagapp.ui.style.paint import rounded
from ledsagapp.ui.style.theme import Theme
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.calendar_days import Day, Entry

CELL_LETTERS = 11
_PAD = 8
_BY_WORDS = int(Qt.TextFlag.TextWordWrap)
_ANYWHERE = int(Qt.TextFlag.TextWrapAnywhere)
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
Index = QModelIndex | QPersistentModelIndex


class _Weeks(QAbstractTableModel):
    """The weeks as Qt wants them."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.weeks: tuple[tuple[Day, ...], ...] = ()

    def fill(self, weeks: Sequence[tuple[Day, ...]]) -> None:
        """Replace all days."""
        self.beginResetModel()
        self.weeks = tuple(weeks)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 7

    def at(self, index: Index) -> Day | None:
        """The day of a cell."""
        if 0 <= index.row() < len(self.weeks) and 0 <= index.column() < 7:
            return self.weeks[index.row()][index.column()]
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        day = self.at(index)
        if day is None:
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return day.spoken
        return day.title if role == Qt.ItemDataRole.DisplayRole else None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not told or not self.weeks:
            return None
        if orientation == Qt.Orientation.Vertical:
            number = self.weeks[section][0].day.isocalendar().week
            return self._formats.tr("w. {number}").format(number=number)
        day = self.weeks[0][section].day
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._formats.weekday(day)
        return self._formats.weekday_short(day)


class _DayPainter(QStyledItemDelegate):
    """Measures and paints a day: number, holiday or border, and its outings."""

    def __init__(self, theme: Theme, parent: "DayGrid") -> None:
        super().__init__(parent)
        self._theme = theme
        self._grid = parent

    def height(self, day: Day, width: int) -> int:
        """How high the day's cell needs to be."""
        room, line = width - 2 * _PAD, self._theme.line()
        height = line + sum(self._wrapped(word, room) for word in day.words)
        for entry in day.entries:
            height += self._beside(entry, room)
            height += self._wrapped(entry.hours, room) + self._wrapped(entry.what, room)
        return height + 2 * _PAD

    def _beside(self, entry: Entry, room: int) -> int:
        size = self._theme.line()
        return max(size, self._wrapped(entry.state, room - size - 4))

    def _wrapped(self, text: str, width: int) -> int:
        if not text:
            return 0
        metrics, room = QFontMetrics(self._theme.font()), QRect(0, 0, max(width, 20), 10_000)
        return metrics.boundingRect(room, self._way(text, width), text).height()

    def _way(self, text: str, width: int) -> int:
        """A word is broken only where it has no room on a line of its own."""
        metrics = QFontMetrics(self._theme.font())
        longest = max(map(metrics.horizontalAdvance, text.split()), default=0)
        return _BY_WORDS if longest <= width else _ANYWHERE

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        day = model.at(index) if isinstance(model, _Weeks) else None
        if day is None:
            return
        colors = self._theme.colors
        box = option.rect.adjusted(2, 2, -2, -2)
        chosen = index == self._grid.currentIndex()
        painter.save()
        fill = "select" if chosen else "alt" if day.free and day.inside else "base"
        edge = "text" if day.today else "line"
        width = 2 if day.today else colors.edge
        rounded(painter, box, colors.color(fill), colors.color(edge), width)
        if day.border:
            self._border(painter, box, day.border)
        self._words(painter, day, box, chosen=chosen)
        if chosen and self._grid.hasFocus():
            inside = colors.high_contrast
            ring = box.adjusted(4, 4, -4, -4) if inside else box
            use = "on_select" if inside else "focus"
            rounded(painter, ring, None, colors.color(use), colors.ring)
        painter.restore()

    def _border(self, painter: QPainter, box: QRect, side: int) -> None:
        """A heavy side where a frame begins or ends; the word for it stands in the cell."""
        strip = QRect(box.left(), box.top() + 4, 4, box.height() - 8)
        if side > 0:
            strip.moveRight(box.right())
        rounded(painter, strip, self._theme.color("accent"), None, 0, 2)

    def _words(self, painter: QPainter, day: Day, box: QRect, *, chosen: bool) -> None:
        theme, room = self._theme, box.width() - 2 * _PAD + 4
        ink = theme.color("on_select" if chosen else "text" if day.inside else "muted")
        quiet = theme.color("on_select" if chosen else "muted")
        x, y = box.left() + _PAD - 2, box.top() + _PAD - 2
        painter.setFont(theme.font(strong=day.today))
        painter.setPen(ink)
        painter.drawText(QRect(x, y, room + _PAD, theme.line()), 0, day.title)
        y += theme.line()
        painter.setFont(theme.font())
        for word in day.words:
            y = self._write(painter, word, QRect(x, y, room, 0), quiet)
        for entry in day.entries:
            size = theme.line()
            painter.drawPixmap(x, y, theme.pixmap(entry.icon, size, ink))
            beside = QRect(x + size + 4, y, room - size - 4, 0)
            y = max(y + size, self._write(painter, entry.state, beside, ink))
            y = self._write(painter, entry.hours, QRect(x, y, room, 0), ink)
            y = self._write(painter, entry.what, QRect(x, y, room, 0), ink)

    def _write(self, painter: QPainter, text: str, box: QRect, color: object) -> int:
        height, way = self._wrapped(text, box.width()), self._way(text, box.width())
        painter.setPen(color)
        painter.drawText(QRect(box.left(), box.top(), box.width(), height), way, text)
        return box.top() + height


class _Names(QHeaderView):
    """The weekdays above and the weeks beside the days, as quiet words without boxes."""

    def __init__(self, theme: Theme, way: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(way, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(10)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:
        model, way = self.model(), self.orientation()
        text = str(model.headerData(logicalIndex, way, Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("muted"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)


class DayGrid(QTableView):
    """The grid; it never changes days by itself: ``wanted`` says which day the keys ask for."""

    wanted = Signal(object)
    opened = Signal(object)

    def __init__(self, theme: Theme, formats: Formats, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._model = _Weeks(formats)
        self._painter = _DayPainter(theme, self)
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalHeader(_Names(theme, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Names(theme, Qt.Orientation.Vertical, self))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._open)

    def fill(self, weeks: Sequence[tuple[Day, ...]], chosen: date) -> None:
        """Show weeks of days, one of them chosen."""
        if tuple(weeks) != self._model.weeks:
            self._model.fill(weeks)
        self.choose(chosen)
        self._fit()

    def choose(self, chosen: date) -> None:
        """Choose a day that is shown."""
        for row, week in enumerate(self._model.weeks):
            for column, day in enumerate(week):
                if day.day == chosen:
                    self.setCurrentIndex(self._model.index(row, column))

    def days(self) -> list[Day]:
        """Every day shown, in order."""
        return [day for week in self._model.weeks for day in week]

    def day(self) -> date | None:
        """The day chosen."""
        found = self._model.at(self.currentIndex())
        return None if found is None else found.day

    def cell_width(self, width: int) -> int:
        """How wide a cell would be in a grid of that width."""
        return (width - self._week_width() - 2 * self.frameWidth()) // 7

    def _week_width(self) -> int:
        return self._theme.letters(6)

    def _clicked(self, index: QModelIndex) -> None:
        day = self._model.at(index)
        if day is not None:
            self.wanted.emit(day.day)

    def _open(self, index: QModelIndex) -> None:
        day = self._model.at(index)
        if day is not None:
            self.opened.emit(day.day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        day, key = self.day(), Qt.Key(event.key())
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if day is None or not plain:
            super().keyPressEvent(event)
        elif key in _STEPS:
            self.wanted.emit(_later(day, _STEPS[key]))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            away = -day.weekday() if key == Qt.Key.Key_Home else 6 - day.weekday()
            self.wanted.emit(_later(day, away))
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self.wanted.emit(months_away(day, -1 if key == Qt.Key.Key_PageUp else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2):
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.letters(60), self.minimumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.letters(20), self.minimumHeight())

    def _fit(self) -> None:
        """Give each week the height its fullest day needs, and the grid the sum of them."""
        if not self._model.weeks:
            return
        width = max(self.cell_width(self.width()), 20)
        self.verticalHeader().setFixedWidth(self._week_width())
        top = self._theme.line() + 12
        self.horizontalHeader().setFixedHeight(top)
        height = top + 2 * self.frameWidth() + 4
        for column in range(7):
            self.setColumnWidth(column, width)
        for row, week in enumerate(self._model.weeks):
            least = self._theme.line() * 3 + 2 * _PAD
            needed = max(least, *(self._painter.height(day, width - 4) for day in week)) + 4
            self.setRowHeight(row, needed)
            height += needed
        if height != self.height() or height != self.minimumHeight():
            self.setFixedHeight(height)
            self.updateGeometry()


def _later(day: date, days: int) -> date:
    """A day so many days later; at the ends of the calendar the day itself."""
    try:
        return day + timedelta(days=days)
    except OverflowError:
        return day


def months_away(day: date, months: int) -> date:
    """The same day of another month, or its last where that month is shorter."""
    number = day.year * 12 + day.month - 1 + months
    year, month = divmod(number, 12)
    if not date.min.year <= year <= date.max.year:
        return day
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, day.day)
