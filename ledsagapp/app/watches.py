"""What goes on by itself from when the window is there; read in no sooner."""

import sys
from collections.abc import Callable
from pathlib import Path

from ledsagapp.app.file_to_open import FileOpenWatch
from ledsagapp.app.memory import release_later
from ledsagapp.app.session import Session
from ledsagapp.app.upgrade_watch import UpgradeWatch
from ledsagapp.storage.book import Book
from ledsagapp.ui.shell.calendar_watch import CalendarWatch
from ledsagapp.ui.shell.inbox_watch import InboxWatch
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.shell.share_watch import ShareWatch
from ledsagapp.ui.shell.single_instance import InstanceServer


def watch_program(program: Session, book: Book, take_file: Callable[[Path], None]) -> None:
    """Hear other starts, files from the system, and that the program was replaced by another."""
    application = program.application
    if not program.asked.example:  # a book made for this one window, which no other start names
        InstanceServer(book.path, program.come_forward, take_file, application)
    if sys.platform == "darwin":  # it hears of each event, and only macOS has such ones
        FileOpenWatch(application, take_file)
    program.upgrade = UpgradeWatch(program)
    release_later(program, application)


def watch_files(window: Window) -> None:
    """Watch the folder of receipts, and keep the calendar file in step."""
    InboxWatch(window)
    CalendarWatch(window)


def watch_share(window: Window) -> None:
    """Exchange with the others of a shared book."""
    ShareWatch(window)
