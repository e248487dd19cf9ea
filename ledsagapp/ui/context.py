"""What every page and dialog is given: the book, the words, the look and what day it is."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.snapshot import View
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import Catalog
from ledsagapp.storage.book import Book
from ledsagapp.storage.progress import Progress
from ledsagapp.ui.style.theme import Theme
from ledsagapp.wording.common.formats import Formats


class BookSafety(NamedTuple):
    """What pages ask for about safety copies, other books and the passphrase.

    ``ask``: "now" makes a copy where the book has changed and says what came of it, "before" does
    so without a word before much is changed; "look" opens one to look at, "use" puts one in the
    book's place, "outside" takes a second folder, None for none; "books" asks which
    other book to open. What it may be asked about the passphrase stands in ``protecting``.
    ``outside`` is that second folder, "" for none; ``remembered``: whether the key lies in the
    computer's key ring. ``refuses`` says why a file may not be written at a path (it is a book, a
    copy, a receipt that waits), "" where it may.
    """

    ask: Callable[[str, Path | None], None]
    outside: Callable[[], str]
    remembered: Callable[[], bool]
    refuses: Callable[[Path], str]


class Lists(NamedTuple):
    """How a list was ordered and filtered, by the list's name."""

    recall: Callable[[str], Mapping[str, str]]
    remember: Callable[[str, Mapping[str, str]], None]


@dataclass(frozen=True, slots=True)
class Context:
    """The things a page works with; ``say`` shows and speaks a result, ``view`` is the latest.

    ``do`` does a thing of the menus by its name, ``choose`` changes a setting. ``presentation``
    is "simple", "ordinary" or "full". ``slowly`` does what has that title behind a dialog that
    tells how far it has come; None where it was stopped. ``key_lines`` are the keys of the menus, a
    line each, as the manual lists them.
    """

    book: Book
    theme: Theme
    tr: Catalog
    formats: Formats
    presets: RuleSets
    today: Callable[[], date]
    say: Callable[[str], None]
    view: Callable[[], View]
    do: Callable[[str], None]
    choose: Callable[[str, str], None]
    presentation: Callable[[], str]
    slowly: Callable[[QWidget, str, Callable[[Progress], object]], object | None]
    safe: BookSafety
    lists: Lists
    key_lines: Callable[[], tuple[str, ...]]
