"""An error nobody thought of: logged, told in one dialog, and the program goes on."""

import logging
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Protocol

from PySide6.QtWidgets import QApplication

from ledsagapp import __version__
from ledsagapp.i18n import Catalog
from ledsagapp.paths import AppDirs
from ledsagapp.storage.errors import BookError
from ledsagapp.ui import dialogs
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance


class Upgrade(Protocol):
    """Knows whether the program was replaced by another version while it runs."""

    def is_upgraded(self) -> bool: ...
    def tell(self) -> None: ...


class Running(Protocol):
    """What is needed of the program."""

    application: QApplication
    appearance: Appearance
    where: AppDirs
    tr: Catalog
    window: Window | None
    upgrade: Upgrade | None


def log_to(path: Path) -> None:
    """Have what goes wrong written into a file."""
    form = "%(asctime)s %(message)s"
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        logging.basicConfig(filename=path, encoding="utf-8", format=form)
    except OSError:
        # A program that cannot keep a log can still keep the book.
        logging.basicConfig(format=form)


Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


def crash_hook(program: Running) -> Hook:
    """What is called for an error nobody thought of: logged, told, and the program goes on."""
    showing: list[bool] = []

    def hook(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        report = "".join(traceback.format_exception(kind, error, trace))
        logging.getLogger(__name__).error("%s", report)
        if issubclass(kind, KeyboardInterrupt):
            program.application.quit()
            return
        if program.upgrade is not None and program.upgrade.is_upgraded():
            program.upgrade.tell()
            return
        if isinstance(error, BookError) and program.window is not None:
            program.window.told(error)
            return
        if showing:
            return
        showing.append(True)
        text = f"Ledsagapp {__version__}\n{report}"
        log = program.where.log
        dialogs.show_crash(program.appearance.theme, program.tr, program.window, text, log)
        showing.clear()

    return hook
