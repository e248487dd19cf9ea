"""The pages there are, and how each is made when it is first shown."""

from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from ledsagapp.i18n import Catalog
from ledsagapp.ui.context import Context
from ledsagapp.ui.lazy import lazy
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


# The module and class of each page besides the first; read in when it is shown, and it alone.
_PAGES: Final = MappingProxyType(
    {
        "outings": ("outings", "OutingsPage"),
        "calendar": ("calendar", "CalendarPage"),
        "expenses": ("expenses", "ExpensesPage"),
        "decisions": ("decisions", "DecisionsPage"),
        "contacts": ("contacts", "ContactsPage"),
        "reports": ("reports", "ReportsPage"),
        "safety": ("safety", "SafetyPage"),
        "simple": ("simple.start", "SimpleStart"),
        "simple-outing": ("simple.outing", "SimpleOuting"),
        "simple-booking": ("simple.outing", "SimpleBooking"),
        "simple-expense": ("simple.expense", "SimpleExpense"),
        "simple-left": ("simple.looking", "SimpleLeft"),
        "simple-month": ("simple.looking", "SimpleMonth"),
        "simple-print": ("simple.print", "SimplePrint"),
        "simple-help": ("simple.help", "SimpleHelp"),
        "simple-view": ("simple.help", "SimpleView"),
    }
)


def make_page(name: str, context: Context, go: Callable[[str, str], None]) -> Page:
    """A page by its name."""
    if name == "overview":
        return OverviewPage(context, go)
    module, made = _PAGES[name]
    make = lazy(f"ledsagapp.ui.pages.{module}", made)
    page: Page = make(context, go) if name in SIMPLE_PLACES else make(context)
    return page
