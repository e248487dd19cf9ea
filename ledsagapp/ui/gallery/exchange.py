"""The dialogs that take in and hand over, made without being asked: for pictures and for tests."""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from PySide6.QtWidgets import QDialog

from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.exchange.calendar_file.event import Event
from ledsagapp.exchange.packet.packet import OutingRow, Packet
from ledsagapp.exchange.sheets.read_grid import read_grids
from ledsagapp.ui.dialogs.exchange.calendar_in import BookingsDialog
from ledsagapp.ui.dialogs.exchange.calendar_out import CalendarDialog
from ledsagapp.ui.dialogs.exchange.doubles import DoublesDialog
from ledsagapp.ui.dialogs.exchange.rows_out import RowsDialog
from ledsagapp.ui.dialogs.exchange.sheet_in import SheetDialog
from ledsagapp.ui.dialogs.expense.receipt_inbox import ReceiptInbox
from ledsagapp.ui.dialogs.packet.card import CardDialog
from ledsagapp.ui.dialogs.packet.make import MakePacketDialog
from ledsagapp.ui.dialogs.packet.take import PacketDialog
from ledsagapp.ui.gallery.sharing import OF_SHARING
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.workflow.exchange.look_at_packet import look_at


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


def _doubles(window: Window) -> QDialog:
    return DoublesDialog(window.context, window)


def _inbox(window: Window) -> QDialog:
    return ReceiptInbox(window.context, window, "", lambda _folder: None)


def _card(window: Window) -> QDialog | None:
    person = window.view().person
    return None if person is None else CardDialog(window.context, person, window)


def _packet_out(window: Window) -> QDialog | None:
    person = window.view().person
    return None if person is None else MakePacketDialog(window.context, person, window)


def _packet_in(window: Window) -> QDialog | None:
    """A packet with a row that is new and one that may be here already."""
    person, ledger = window.view().person, window.view().ledger
    here = next((one for one in ledger.outings if one.status is Status.DONE), None)
    if person is None or here is None:
        return None
    rows = (
        OutingRow("a", "2026-01-05T03:00", "2026-01-05T05:00", Status.DONE, ("Lisa",)),
        OutingRow(
            "b",
            here.start,
            here.end,
            Status.DONE,
            tuple(one.name for one in ledger.companions if one.id in here.companion_ids),
        ),
    )
    days = date(2026, 1, 1), window.context.today()
    packet = Packet("p", days[1], "age1", "Lisa", person.name, *days, rows, (), {})
    view = look_at(window.context.book, packet, person.id)
    return PacketDialog(window.context, view, window)


OF_EXCHANGE: Final[tuple[tuple[str, Callable[[Window], QDialog | None]], ...]] = (
    ("rows-out", _rows),
    ("calendar-out", _calendar_out),
    ("sheet-in", _sheet),
    ("calendar-in", _bookings),
    ("receipt-inbox", _inbox),
    ("doubles", _doubles),
    ("card", _card),
    ("packet-out", _packet_out),
    ("packet-in", _packet_in),
    *OF_SHARING,
)
