"""What is open in one run: the application, its settings, the book and its window."""

from typing import Protocol

from PySide6.QtCore import QObject, QThreadPool, QTimer
from PySide6.QtWidgets import QApplication

from ledsagapp import settings
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.i18n import Catalog
from ledsagapp.own_log import log_failure
from ledsagapp.paths import AppDirs
from ledsagapp.storage.ahead_check import AheadCheck
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance


class Upgrade(Protocol):
    """Knows whether the program was replaced by another version while it runs."""

    def is_upgraded(self) -> bool: ...
    def tell(self) -> None: ...


class Session:
    """One run: what was asked for at the start, and what is open now.

    ``key`` opens the book, None for a plain one; ``idle`` locks by itself, once that was wanted;
    ``copies`` is where copies are made while one works, and ``copy_clock`` makes the next one;
    ``handed_over``: another start has taken the file that was given; ``ahead`` looks into the book
    before it is opened; ``is_starting`` while the first window is made.
    """

    def __init__(
        self,
        asked: CommandLine,
        where: AppDirs,
        *,
        application: QApplication,
        appearance: Appearance,
        chosen: settings.Settings,
        tr: Catalog,
    ) -> None:
        self.asked, self.where, self.tr = asked, where, tr
        self.application, self.appearance = application, appearance
        self.settings = chosen
        self.window: Window | None = None
        self.book: Book | None = None
        self.key: Key | None = None
        self.upgrade: Upgrade | None = None
        self.idle: QObject | None = None
        self.locked = False
        self.handed_over = self.is_starting = False
        self.ahead: AheadCheck | None = None
        self.copies = QThreadPool(application)
        self.copy_clock = QTimer(application)

    def keep(self, changed: settings.Settings) -> None:
        """Keep settings and put what they say into force."""
        self.settings = changed
        self.appearance.apply(changed)
        try:
            settings.save(changed, self.where.settings)
        except OSError as error:
            log_failure(self.where.log, "The settings could not be saved", error)

    def come_forward(self) -> None:
        """Show the window in front of the others, as a second start asks for."""
        if self.window is not None:
            self.window.showNormal()
            self.window.raise_()
            self.window.activateWindow()
