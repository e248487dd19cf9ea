"""What every page and dialog is given: the book, the words, the look and what day it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.exchange.rule_sets import RuleSets
from ledsagapp.i18n import Catalog
from ledsagapp.storage.book import Book
from ledsagapp.storage.progress import Progress
from ledsagapp.ui.formats import Formats
from ledsagapp.ui.look import Look
from ledsagapp.ui.view import View


@dataclass(frozen=True, slots=True)
class Desk:
    """The things a page works with; ``say`` shows and speaks a result, ``view`` is the latest.

    ``secure`` asks for something about safety copies: "now" makes one where the book has changed,
    "look" opens one to look at, "use" puts one in the book's place, "outside" takes a second
    folder, None for none; "books" asks which other book to open. ``outside`` is that folder, ""
    for none. ``do`` does a thing of the menus by its name, ``choose`` changes a setting.
    ``presentation`` is "simple", "ordinary" or "full". ``recall`` and ``remember`` are of how a
    list was ordered and filtered, by its name. ``slowly`` does what has that title behind a
    dialog that tells how far it has come; None where it was stopped.
    What ``secure`` may ask for about the passphrase stands in ``protecting``; ``remembered``: its
    key lies in the computer's key ring.
    """

    book: Book
    look: Look
    tr: Catalog
    formats: Formats
    presets: RuleSets
    today: Callable[[], date]
    say: Callable[[str], None]
    view: Callable[[], View]
    secure: Callable[[str, Path | None], None]
    outside: Callable[[], str]
    do: Callable[[str], None]
    choose: Callable[[str, str], None]
    presentation: Callable[[], str]
    recall: Callable[[str], Mapping[str, str]]
    remember: Callable[[str, Mapping[str, str]], None]
    slowly: Callable[[QWidget, str, Callable[[Progress], object]], object | None]
    remembered: Callable[[], bool]
