"""A session of the program around a window, as far as its services need one."""

from pathlib import Path

from PySide6.QtWidgets import QApplication

from ledsagapp.app.session import Session
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.i18n import catalog
from ledsagapp.paths import app_dirs
from ledsagapp.settings import Settings
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.appearance import Appearance


def session_of(
    window: Window | None, folder: Path, application: QApplication, appearance: Appearance
) -> Session:
    """A session in Swedish whose files lie in ``folder``, with that window and its book open."""
    made = Session(
        CommandLine(),
        app_dirs(folder),
        application=application,
        appearance=appearance,
        chosen=Settings(first_start_done=True),
        tr=catalog("sv"),
    )
    made.window = window
    made.book = window.context.book if window is not None else None
    return made
