"""Fields for dates and times, read as a person types them."""

from datetime import date, timedelta

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.readings import clock_hint

_NIGHT = 6 * 60


class DateInput(LineInput):
    """A date written freely ("i går", "17/11", "2026-11-17"); up and down move a day."""

    def __init__(self, formats: Formats, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats
        self._today = today

    def value(self) -> date | None:
        """The day meant, or None where it cannot be understood or nothing is written."""
        return reading.read_date(self.text(), self._today, self._formats.language)

    def put(self, day: date | None) -> None:
        """Write a day out."""
        self.setText("" if day is None else day.isoformat())

    def in_words(self) -> str:
        """The day in words, "" where there is none."""
        day = self.value()
        return "" if day is None else self._formats.long_date(day)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        day = self.value() or self._today
        if date.min < day < date.max:
            self.put(day + timedelta(days=step))


class TimeInput(LineInput):
    """A time of day written freely ("13", "13.30", "1330"); up and down move 15 minutes."""

    def __init__(self, formats: Formats, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._formats = formats

    def value(self) -> int | None:
        """The minute of the day, or None where it cannot be understood."""
        return reading.read_time(self.text(), self._formats.language)

    def part(self) -> str:
        """The offset of "02:30 vintertid", "" where nothing of the kind is written."""
        found = reading.read_time_of_day(self.text(), self._formats.language)
        return found.part.value if found is not None else ""

    def put(self, minute: int | None) -> None:
        """Write a minute of the day out."""
        self.setText("" if minute is None else self._formats.clock(minute))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 15, Qt.Key.Key_Down: -15}.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        minute = self.value()
        start = 12 * 60 if minute is None else minute + step
        self.put(start % (24 * 60))


class EndInput(TimeInput):
    """The end as a time, or as how long it was from the start: "3 h 30", "3,5"."""

    def __init__(self, formats: Formats, start: TimeInput, parent: QWidget | None = None) -> None:
        super().__init__(formats, parent)
        self._start = start

    def _length(self) -> int | None:
        """The minutes written, None where a time stands there or nothing of use."""
        time = super().value()
        if time is not None and not self._by_comma(time):
            return None
        minutes = reading.read_length(self.text(), self._formats.language)
        return minutes if minutes is not None and 0 < minutes < 24 * 60 else None

    def _by_comma(self, time: int) -> bool:
        """Whether "2,25" is a length as "2,5" is, and not a time after the start like "16,30"."""
        if "," not in self.text():
            return False
        start = self._start.value()
        return time < _NIGHT or (start is not None and time <= start)

    def by_length(self) -> bool:
        """Whether a length is written."""
        return self._length() is not None

    def waits_for_start(self) -> bool:
        """Whether a length is written and no start to count it from."""
        return self.by_length() and self._start.value() is None

    def value(self) -> int | None:
        """The minute of the day it ended; past midnight it is the next day's."""
        minutes, start = self._length(), self._start.value()
        if minutes is None:
            return super().value()
        return None if start is None else _of_day(start + minutes)

    def in_words(self) -> str:
        """The time that a length comes to, "" where a time is written."""
        if not self.by_length():
            return clock_hint(self.value(), self._formats, start=False)
        minute = self.value()
        return "" if minute is None else self._formats.clock(minute)


def _of_day(minute: int) -> int:
    """A minute of this day or the next as a time of day; midnight itself ends the day."""
    return minute if minute <= 24 * 60 else minute - 24 * 60
