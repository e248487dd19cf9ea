"""What every page and dialog is given: the book, the words, the look and what day it is."""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from enum import auto
from pathlib import Path

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.enumerations import Enum
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import Catalog
from ledsagapp.storage.book import Book
from ledsagapp.storage.progress import Progress
from ledsagapp.ui.style.theme import Theme
from ledsagapp.wording.common.formats import Formats


class SafetyWish(Enum):
    """What may be asked of the program about copies, other books and the passphrase."""

    BACK_UP = auto()
    BACK_UP_BEFORE = auto()
    OPEN_OTHER_BOOK = auto()
    LOOK = auto()
    USE = auto()
    OUTSIDE = auto()
    LOCK = auto()
    SET_PASSPHRASE = auto()
    REMOVE_PASSPHRASE = auto()
    RECOVERY_SHEET = auto()
    FORGET_KEY = auto()
    ENCRYPT_COPIES = auto()
    DELETE_COPIES = auto()


@dataclass(frozen=True, slots=True)
class BookSafety:
    """What pages ask for about safety copies, other books and the passphrase.

    ``request`` hands a wish to the program, with a path where it is about one. ``outside`` is the
    second folder of copies, "" for none; ``remembered``: whether the key lies in the computer's
    key ring. ``refuses`` says why a file may not be written at a path (it is a book, a copy, a
    receipt that waits), "" where it may.
    """

    request: Callable[[SafetyWish, Path | None], None]
    outside: Callable[[], str]
    remembered: Callable[[], bool]
    refuses: Callable[[Path], str]

    def back_up(self) -> None:
        """Make a copy where the book has changed since the latest, and say what came of it."""
        self.request(SafetyWish.BACK_UP, None)

    def back_up_before(self) -> None:
        """Make such a copy before much is changed, without a word."""
        self.request(SafetyWish.BACK_UP_BEFORE, None)

    def open_other_book(self) -> None:
        """Ask which other book to open."""
        self.request(SafetyWish.OPEN_OTHER_BOOK, None)

    def look_at(self, copy: Path) -> None:
        """Open a copy to look at."""
        self.request(SafetyWish.LOOK, copy)

    def use_copy(self, copy: Path) -> None:
        """Put a copy in the book's place."""
        self.request(SafetyWish.USE, copy)

    def set_outside(self, folder: Path | None) -> None:
        """Take a second folder for copies, None for none."""
        self.request(SafetyWish.OUTSIDE, folder)

    def set_passphrase(self) -> None:
        """Set a passphrase, or change it."""
        self.request(SafetyWish.SET_PASSPHRASE, None)

    def lock(self) -> None:
        """Hide everything until the passphrase is written."""
        self.request(SafetyWish.LOCK, None)


@dataclass(frozen=True, slots=True)
class Lists:
    """How a list was ordered and filtered, by the list's name."""

    recall: Callable[[str], Mapping[str, str]]
    remember: Callable[[str, Mapping[str, str]], None]


@dataclass(frozen=True, slots=True)
class Context:
    """The things a page works with; ``say`` shows and speaks a result, ``view`` is the latest.

    ``run`` runs a command by its id, ``choose`` changes a setting. ``presentation``
    is "simple", "ordinary" or "full". ``slowly`` does what has that title behind a dialog that
    tells how far it has come; None where it was stopped. ``key_lines`` are the keys of the menus, a
    line each, as the manual lists them. ``clock_started``: since when the clock runs, or None.
    ``now``: the moment, by the clock on the wall.
    """

    book: Book
    theme: Theme
    tr: Catalog
    formats: Formats
    presets: RuleSets
    today: Callable[[], date]
    say: Callable[[str], None]
    view: Callable[[], View]
    run: Callable[[str], None]
    choose: Callable[[str, str], None]
    presentation: Callable[[], str]
    slowly: Callable[[QWidget, str, Callable[[Progress], object]], object | None]
    safe: BookSafety
    lists: Lists
    key_lines: Callable[[], tuple[str, ...]]
    clock_started: Callable[[], datetime | None]
    now: Callable[[], datetime]
