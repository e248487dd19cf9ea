"""Waits until a widget looks as it will be seen: laid out, and a report's page drawn."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QTimer
from PySide6.QtWidgets import QWidget

from ledsagapp.ui.widgets.cards.report_preview import ReportPreview

_TURNS: Final = 8
_PATIENCE, _A_MOMENT = 10_000, 5  # milliseconds for the page of a report, and between two looks


def settle(widget: QWidget) -> None:
    """Do what is waiting to be done, and wait for what is drawn aside."""
    _do_what_waits()
    patience = QDeadlineTimer(_PATIENCE)
    drawn_aside = widget.findChildren(ReportPreview)
    while any(one.waits() for one in drawn_aside) and not patience.hasExpired():
        QTimer.singleShot(_A_MOMENT, lambda: None)  # what wakes the next line at the latest
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    if drawn_aside:
        _do_what_waits()  # what has come is laid out


def _do_what_waits() -> None:
    for _turn in range(_TURNS):
        QCoreApplication.processEvents()
