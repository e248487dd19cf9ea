"""Sees that the program was replaced by another version while it runs, and says what to do.

What is read in late would come from the new version and not fit: ``dpkg`` and ``git pull`` both put
files in the place of those a running program was started from.
"""

import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, Qt

import ledsagapp
from ledsagapp.app.session import Session

_NOTHING: Final = 0


def own_files() -> Iterator[Path]:
    """The files that the program was started from: one in a package, every module otherwise."""
    if getattr(sys, "frozen", False):
        yield Path(sys.executable)
        return
    for folder, _folders, names in os.walk(Path(ledsagapp.__file__).parent):
        yield from (Path(folder, name) for name in names if name.endswith(".py"))


def mark_of(files: Iterator[Path]) -> int:
    """What tells one state of files from another: each one's number on the disk and its time.

    Nought where there is none. A number stands for all of it: eight hundred paths kept for as long
    as the program runs are a quarter of a megabyte.
    """
    found = set()
    for path in files:
        try:
            seen = path.stat()
        except OSError:
            continue
        found.add((str(path), seen.st_ino, seen.st_mtime_ns))
    return hash(frozenset(found)) if found else _NOTHING


class UpgradeWatch(QObject):
    """Remembers what the program was started from, and looks again whenever one turns to it."""

    def __init__(self, session: Session, files: Callable[[], Iterator[Path]] = own_files) -> None:
        super().__init__(session.application)
        # Read in now, when the window is there: after an upgrade nothing of the old version can be.
        from ledsagapp.ui.dialogs.program.notice import show_notice  # noqa: PLC0415

        self._show = show_notice
        self._session, self._files = session, files
        self._mark = mark_of(files())
        self._said = False
        session.application.applicationStateChanged.connect(self._look)

    def is_upgraded(self) -> bool:
        """Whether other files lie where the program was started from, or none."""
        now = mark_of(self._files())
        return self._mark not in (_NOTHING, now)

    def tell(self) -> None:
        """Say in a dialog what to do."""
        session = self._session
        self._show(session.appearance.theme, session.tr, session.window, self._text(), [])

    def _look(self, state: Qt.ApplicationState) -> None:
        window = self._session.window
        active = state == Qt.ApplicationState.ApplicationActive
        if active and window is not None and not self._said and self.is_upgraded():
            self._said = True
            window.say(self._text())

    def _text(self) -> str:
        return self._session.tr(
            "Ledsagapp has been updated. Close it and open it again; everything is saved."
        )
