"""The dialogs that take in and hand over, made without being asked: for pictures and for tests."""

from collections.abc import Callable
from datetime import timedelta
from typing import Final

from PySide6.QtWidgets import QDialog

from ledsagapp.exchange.calendar_file.event import Event
from ledsagapp.exchange.sheets.read_grid import read_grids
from ledsagapp.ui.dialogs.exchange.calendar_in import BookingsDialog
from ledsagapp.ui.dialogs.exchange.calendar_out import CalendarDialog
from ledsagapp.ui.dialogs.exchange.rows_out import RowsDialog
from ledsagapp.ui.dialogs.exchange.sheet_in import SheetDialog
from ledsagapp.ui.shell.main_window import Window


def _rows(window: Window) -> QDialog:
    return RowsDialog(window.context, window)


def _calendar_out(window: Window) -> QDialog:
    return CalendarDialog(window.context, window)


def _sheet(window: Window) -> QDialog:
    """A sheet with a clear row, an unsure one, a double and a sum."""
    day = window.context.today() - timedelta(days=30)
    lines = [
        "Datum;Start;Slut;Timmar;Ledsagare;Utlägg",
        f"{day};05:00;06:30;1,5;Lisa;145,50",
        f"{day};05:00;06:30;1,5;Lisa;145,50",
        f"{day + timedelta(days=1)};13:00;;;Lisa;",
        "Summa;;;3;;291",
    ]
    grids = read_grids("\n".join(lines).encode(), "taxi")
    return SheetDialog(window.context, "taxi.csv", grids, window)


def _bookings(window: Window) -> QDialog:
    """A calendar with an event to book, one called off and one of a whole day."""
    day = window.context.today() + timedelta(days=3)
    times = f"{day}T13:00", f"{day}T15:00"
    events = [
        Event("a", day, *times, "Lisa"),
        Event("b", day, *times, "taxi", cancelled=True),
        Event("c", day, summary="Lisa"),
    ]
    return BookingsDialog(window.context, "taxi.ics", events, window)


OF_EXCHANGE: Final[tuple[tuple[str, Callable[[Window], QDialog]], ...]] = (
    ("rows-out", _rows),
    ("calendar-out", _calendar_out),
    ("sheet-in", _sheet),
    ("calendar-in", _bookings),
)
