"""What every page and dialog is given: the book, the words, the look and what day it is."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from ledsagapp.exchange.rule_sets import RuleSets
from ledsagapp.i18n import Catalog
from ledsagapp.storage.book import Book
from ledsagapp.ui.formats import Formats
from ledsagapp.ui.look import Look
from ledsagapp.ui.view import View


@dataclass(frozen=True, slots=True)
class Desk:
    """The things a page works with; ``say`` shows and speaks a result, ``view`` is the latest."""

    book: Book
    look: Look
    tr: Catalog
    formats: Formats
    presets: RuleSets
    today: Callable[[], date]
    say: Callable[[str], None]
    view: Callable[[], View]
