"""The pages there are, and how each is made when it is first shown."""

from collections.abc import Callable
from typing import Final

from ledsagapp.i18n import Catalog
from ledsagapp.ui.context import Context
from ledsagapp.ui.pages.overview import OverviewPage
from ledsagapp.ui.widgets.navigation import Place
from ledsagapp.ui.widgets.page import Page

PLACES: Final = (
    *("overview", "outings", "calendar", "expenses"),
    *("decisions", "contacts", "reports", "safety"),
)
# The pages of the simple presentation; from the first of them every other is one press away.
SIMPLE_PLACES: Final = (
    *("simple", "simple-outing", "simple-booking", "simple-expense"),
    *("simple-left", "simple-month", "simple-print", "simple-help", "simple-view"),
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


def make_page(name: str, context: Context, go: Callable[[str, str], None]) -> Page:
    """A page by its name."""
    if name == "overview":
        return OverviewPage(context, go)
    if name in SIMPLE_PLACES:
        return _simple_makers()[name](context, go)
    return _makers()[name](context)


def _makers() -> dict[str, Callable[[Context], Page]]:
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


def _simple_makers() -> dict[str, Callable[[Context, Callable[[str, str], None]], Page]]:
    """The pages of the simple presentation, read in only where it is shown."""
    from ledsagapp.ui.pages.simple.expense import SimpleExpense  # noqa: PLC0415
    from ledsagapp.ui.pages.simple.help import SimpleHelp, SimpleView  # noqa: PLC0415
    from ledsagapp.ui.pages.simple.looking import SimpleLeft, SimpleMonth  # noqa: PLC0415
    from ledsagapp.ui.pages.simple.outing import SimpleBooking, SimpleOuting  # noqa: PLC0415
    from ledsagapp.ui.pages.simple.print import SimplePrint  # noqa: PLC0415
    from ledsagapp.ui.pages.simple.start import SimpleStart  # noqa: PLC0415

    return {
        "simple": SimpleStart,
        "simple-outing": SimpleOuting,
        "simple-booking": SimpleBooking,
        "simple-expense": SimpleExpense,
        "simple-left": SimpleLeft,
        "simple-month": SimpleMonth,
        "simple-print": SimplePrint,
        "simple-help": SimpleHelp,
        "simple-view": SimpleView,
    }
