"""The pages there are, and how each is made when it is first shown."""

from collections.abc import Callable
from typing import Final

from ledsagapp.i18n import Catalog
from ledsagapp.ui.desk import Desk
from ledsagapp.ui.pages.overview import OverviewPage
from ledsagapp.ui.widgets.navigation import Place
from ledsagapp.ui.widgets.page import Page

PLACES: Final = (
    *("overview", "outings", "calendar", "expenses"),
    *("decisions", "contacts", "reports", "safety"),
)


def places(tr: Catalog) -> tuple[Place, ...]:
    """The pages with their words, icons and keys."""
    return (
        Place("overview", tr("Overview"), "house", 1),
        Place("outings", tr("Outings"), "walking", 2),
        Place("calendar", tr("Calendar"), "calendar", 3),
        Place("expenses", tr("Expenses"), "receipt", 4),
        Place("decisions", tr("Decisions"), "document", 5),
        Place("contacts", tr("Contacts"), "people", 6),
        Place("reports", tr("Reports"), "chart", 7),
        Place("safety", tr("Safety"), "shield", 8),
    )


def make_page(name: str, desk: Desk, go: Callable[[str, str], None]) -> Page:
    """A page by its name."""
    if name == "overview":
        return OverviewPage(desk, go)
    return _makers()[name](desk)


def _makers() -> dict[str, Callable[[Desk], Page]]:
    """The pages besides the first; what they need is read in when one of them is shown."""
    from ledsagapp.ui.pages.calendar import CalendarPage  # noqa: PLC0415
    from ledsagapp.ui.pages.contacts import ContactsPage  # noqa: PLC0415
    from ledsagapp.ui.pages.decisions import DecisionsPage  # noqa: PLC0415
    from ledsagapp.ui.pages.expenses import ExpensesPage  # noqa: PLC0415
    from ledsagapp.ui.pages.outings import OutingsPage  # noqa: PLC0415
    from ledsagapp.ui.pages.reports import ReportsPage  # noqa: PLC0415
    from ledsagapp.ui.pages.safety import SafetyPage  # noqa: PLC0415

    return {
        "outings": OutingsPage,
        "calendar": CalendarPage,
        "expenses": ExpensesPage,
        "decisions": DecisionsPage,
        "contacts": ContactsPage,
        "reports": ReportsPage,
        "safety": SafetyPage,
    }
