"""Rapporter: choose a report and its days, read it through, hand it over."""

from ledsagapp.ui.desk import Desk, View
from ledsagapp.ui.widgets.page import Page


class ReportsPage(Page):
    """The reports."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "adjustments"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.look, desk.tr("Reports"), desk.tr("What is shown"))
        self.end()

    def show_view(self, view: View) -> None:
        """Show the book as of now."""
