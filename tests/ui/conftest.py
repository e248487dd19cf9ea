"""A window on a book of its own, in either language, on a day that never changes."""

import os
import time
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.exceptions import TimeoutError as TooLong
from pytestqt.qtbot import QtBot

from ledsagapp import resources
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.i18n import Catalog, catalog
from ledsagapp.settings import Settings
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style import appearance
from ledsagapp.ui.widgets.text import speech
from tests.builders.family import TODAY, example_of, fill

Open = Callable[..., Window]


class Waiter(QtBot):
    """Looks as soon as all events are done for what is waited for, and then every millisecond.

    pytest-qt lets ten milliseconds pass each time, and most has come after one. How long it waits
    for what never comes is only how soon a failure is told: a busy computer is none.
    """

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = 30_000) -> None:
        end = time.monotonic() + timeout / 1000
        for turn in count():
            try:
                super().waitUntil(callback, timeout=-1)
            except TooLong:
                if time.monotonic() > end:
                    raise
            else:
                return
            QApplication.processEvents()
            if turn:
                self.wait(1)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    """As pytest-qt's own, with no more waiting than there has to be."""
    return Waiter(request)


if os.name == "posix":
    # A wide screen and a small one beside it; without this Qt invents one of 800 by 800.
    screens = Path(__file__).with_name("screens.json")
    os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={screens}"


@pytest.fixture(autouse=True)
def reader_as_before(qapp: QApplication) -> Iterator[None]:
    """A screen reader that a test lets be there is gone for the next."""
    before = QAccessible.isActive()
    yield
    QAccessible.setActive(before)


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    """An empty book."""
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as made:
        yield made


@pytest.fixture(scope="session")
def looks(qapp: QApplication) -> appearance.Appearance:
    """The one look of the one application, as in the program."""
    speech.install()
    return appearance.make_appearance(qapp, Settings())


@pytest.fixture
def open_window(book: Book, looks: appearance.Appearance, qtbot: QtBot) -> Open:
    """Opens the window: ``open_window(language="en", empty=True, text_size=200)``.

    With ``example`` the book is the example family's, which has something of everything; with
    ``words`` the texts are from a catalogue of one's own. ``starting``: as at a start before the
    window is drawn, and not shown yet.
    """

    def opened(
        *,
        language: str = "sv",
        empty: bool = False,
        example: bool = False,
        words: Catalog | None = None,
        starting: bool = False,
        **chosen: object,
    ) -> Window:
        if example:
            family = example_of(language)
            book.import_ledger(family.ledger, family.files)
        elif not empty and not book.people.all():
            fill(book)
        settings = Settings(first_start_done=True, **chosen)  # type: ignore[arg-type]
        looks.apply(settings)
        presets = RuleSets(resources.path("rules"), book.path.with_name("rules"))
        tr = words or catalog(language)
        made = (book, looks.theme, tr, settings, presets, lambda: TODAY)
        window = Window(*made, menus_later=starting)
        # A bound method of a value with slots would not live long enough for the signal.
        window.settings_wanted.connect(lambda chosen: looks.apply(chosen))  # noqa: PLW0108
        qtbot.addWidget(window)
        window.resize(1280, 900)
        if not starting:
            window.show()
            qtbot.waitExposed(window)
        return window

    return opened


@pytest.fixture
def window(open_window: Open) -> Window:
    """Maj's window in Swedish."""
    return open_window()
