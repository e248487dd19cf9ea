"""Waits until a widget looks as it will be seen: laid out, and a report's page drawn."""

from typing import Final

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop
from PySide6.QtWidgets import QWidget

from ledsagapp.ui.widgets.cards.report_preview import ReportPreview

_TURNS: Final = 8
_PATIENCE, _A_MOMENT = 10_000, 50  # milliseconds for the page of a report, and between two looks


def settle(widget: QWidget) -> None:
    """Do what is waiting to be done, and wait for what is drawn aside."""
    for _turn in range(_TURNS):
        QCoreApplication.processEvents()
    patience = QDeadlineTimer(_PATIENCE)
    while any(one.waits() for one in widget.findChildren(ReportPreview)):
        if patience.hasExpired():
            return
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, _A_MOMENT)
