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
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QTableView,
    QWidget,
)

from ledsagapp.ui.style.steady import hide_bar, hold_steady
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.lists.day_painter import DayPainter, hours_shown
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.calendar_days import CalendarDay

CELL_LETTERS = 11
_STEPS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -7,
    Qt.Key.Key_Down: 7,
}
# The day's sentence says weekday and week itself; a header would be spoken before each of them.
_UNSPOKEN = " "
Index = QModelIndex | QPersistentModelIndex


class _Weeks(QAbstractTableModel):
    """The weeks as Qt wants them."""

    def __init__(self, formats: Formats) -> None:
        super().__init__()
        self._formats = formats
        self.weeks: tuple[tuple[CalendarDay, ...], ...] = ()

    def fill(self, weeks: Sequence[tuple[CalendarDay, ...]]) -> None:
        """Replace all days."""
        self.beginResetModel()
        self.weeks = tuple(weeks)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.weeks)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else 7

    def at(self, index: Index) -> CalendarDay | None:
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
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return _UNSPOKEN
            number = self.weeks[section][0].day.isocalendar().week
            return self._formats.tr("w. {number}").format(number=number)
        day = self.weeks[0][section].day
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _UNSPOKEN
        short = self._formats.weekday_short(day)
        return f"{short} {self.weeks[0][section].title}" if len(self.weeks) == 1 else short


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
        if way == Qt.Orientation.Vertical and self._hours() is not None:
            self._paint_hours(painter, rect)
            return
        text = str(model.headerData(logicalIndex, way, Qt.ItemDataRole.DisplayRole) or "")
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("muted"))
        painter.drawText(rect, int(Qt.AlignmentFlag.AlignCenter), text)

    def _hours(self) -> range | None:
        grid = self.parent()
        return grid.hours() if isinstance(grid, DayGrid) else None

    def _paint_hours(self, painter: QPainter, rect: QRect) -> None:
        """The hours of a week beside its lines."""
        hours = self._hours() or range(0)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.color("muted"))
        each, line = rect.height() / max(len(hours), 1), self._theme.line()
        step = max(1, -(-(line + 2) // max(1, round(each))))
        for number, hour in enumerate(hours):
            if number and number % step == 0:
                y = rect.top() + round(number * each) - line // 2
                box = QRect(rect.left(), y, rect.width() - 8, line)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignRight), f"{hour:02d}")


class DayGrid(QTableView):
    """The grid; it never changes days by itself: ``wanted`` says which day the keys ask for."""

    wanted = Signal(object)
    opened = Signal(object)
    booked = Signal(object)

    def __init__(self, theme: Theme, formats: Formats, name: str) -> None:
        super().__init__()
        hold_steady(self)
        self._theme = theme
        self._model = _Weeks(formats)
        self._painter = DayPainter(theme, formats.tr)
        self._room = 0
        self.setModel(self._model)
        self.setItemDelegate(self._painter)
        self._painter.setParent(self)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setCornerButtonEnabled(False)
        self.setHorizontalHeader(_Names(theme, Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(_Names(theme, Qt.Orientation.Vertical, self))
        hide_bar(self, Qt.Orientation.Horizontal)
        hide_bar(self, Qt.Orientation.Vertical)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._book)

    def fill(self, weeks: Sequence[tuple[CalendarDay, ...]], chosen: date) -> None:
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

    def days(self) -> list[CalendarDay]:
        """Every day shown, in order."""
        return [day for week in self._model.weeks for day in week]

    def day(self) -> date | None:
        """The day chosen."""
        found = self._model.at(self.currentIndex())
        return None if found is None else found.day

    def hours(self) -> range | None:
        """The hours shown where it is a week; None where it is a month."""
        return self._painter.hours

    def set_now(self, minute: int | None) -> None:
        """Draw the line of now in a week at that minute of today; None for none."""
        if minute != self._painter.now:
            self._painter.now = minute
            self.viewport().update()

    def now(self) -> int | None:
        """The minute of today where the line of now is drawn."""
        return self._painter.now

    def cell_width(self, width: int) -> int:
        """How wide a cell would be in a grid of that width."""
        return (width - self._week_width() - 2 * self.frameWidth()) // 7

    def _week_width(self) -> int:
        return self._theme.letters(5)

    def _clicked(self, index: QModelIndex) -> None:
        day = self._model.at(index)
        if day is not None:
            self.wanted.emit(day.day)

    def _book(self, index: QModelIndex) -> None:
        day = self._model.at(index)
        if day is not None:
            self.booked.emit(day.day)

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

    def set_room(self, height: int) -> None:
        """Take so much height, or what the weeks need at the least where that is more."""
        if height != self._room:
            self._room = height
            self._fit()

    def _fit(self) -> None:
        """Share the height there is among the weeks; the grid never grows with what it holds."""
        if not self._model.weeks:
            return
        self._painter.hours = hours_shown(self.days()) if len(self._model.weeks) == 1 else None
        width = max(self.cell_width(self.width()), 20)
        self.verticalHeader().setFixedWidth(self._week_width())
        top = self._theme.line() + 12
        self.horizontalHeader().setFixedHeight(top)
        around = top + 2 * self.frameWidth()
        for column in range(7):
            self.setColumnWidth(column, width)
        count = len(self._model.weeks)
        least = self._painter.least(self.days()) * count
        room = max(self._room - around, least)
        for row in range(count):
            self.setRowHeight(row, room * (row + 1) // count - room * row // count)
        height = room + around
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
