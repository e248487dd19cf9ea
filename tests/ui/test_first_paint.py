"""What can wait is done after the window has been drawn, however slow the computer is."""

import time

from PySide6.QtCore import QElapsedTimer, QEventLoop
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from ledsagapp.ui.first_paint import SETTLED, FirstPaint


class Slow(QWidget):
    """A window that takes its time before and while it is drawn."""

    def __init__(self, told: list[str]) -> None:
        super().__init__()
        self._told = told

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        self._told.append("drawn")


def _wait_for(told: list[str], word: str, most: int = 30_000) -> float:
    """Milliseconds until it was told, at most so many."""
    clock = QElapsedTimer()
    clock.start()
    while word not in told and clock.elapsed() < most:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 50)
    return clock.elapsed()


def test_work_waits_for_the_picture_of_a_slow_computer(qapp: QApplication) -> None:
    told: list[str] = []
    window = Slow(told)
    FirstPaint(window, lambda: told.append("work"))
    window.show()
    busy_until = time.monotonic() + 3 * SETTLED / 1000
    while time.monotonic() < busy_until:
        pass  # so long nothing is drawn: the clock of before was over by now
    assert _wait_for(told, "work") >= SETTLED * 0.9
    assert told[0] == "drawn"
    window.update()
    _wait_for(told, "work again", 3 * SETTLED)
    assert told.count("work") == 1
    window.deleteLater()


def test_work_is_done_where_nothing_is_drawn(qapp: QApplication) -> None:
    told: list[str] = []
    window = Slow(told)
    FirstPaint(window, lambda: told.append("work"), 300)
    assert _wait_for(told, "work") >= 270
    assert told == ["work"]
    window.deleteLater()
