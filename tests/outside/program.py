"""The program on a day that never changes; with ``--gallery`` F12 shows one dialog after another.

With ``--kept`` the example family's book is one's own: it has safety copies, and each moment that
names one is a minute after the last.

F11 goes to one page after another of the presentation in force, with its questions one by one.

What is heard of it stays the same from day to day, and dialogs that nobody can open without a
broken book or a passphrase are looked at too.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import date, datetime, time, timedelta
from itertools import count
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from ledsagapp.app import backup_scheduler
from ledsagapp.app import program as app
from ledsagapp.app.demo import move_in
from ledsagapp.paths import app_dirs
from ledsagapp.storage.book import Book
from ledsagapp.ui.gallery.gallery import dialogs, free, pages
from ledsagapp.ui.shell.main_window import Window

DAY = date(2026, 11, 22)
END, LAST = "No more dialogs", "No more pages"


class Gallery(QObject):
    """Puts the dialog shown away and shows the next; the window's title then says its name."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self._window = window
        self._shown: QDialog | None = None
        self._next: Iterator[tuple[str, QDialog]] = dialogs(window)
        self._pages: Iterator[str] = pages(window)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        pressed = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        key = event.key() if pressed else None  # type: ignore[attr-defined]
        if key == Qt.Key.Key_F11:
            self._window.setWindowTitle(next(self._pages, LAST))
        elif key == Qt.Key.Key_F12:
            self._show_next()
        return key in (Qt.Key.Key_F11, Qt.Key.Key_F12)

    def _show_next(self) -> None:
        if self._shown is not None:
            free(self._shown)
        name, self._shown = next(self._next, (END, None))
        self._window.setWindowTitle(name)
        if self._shown is not None:
            self._shown.setModal(False)
            self._shown.show()
            self._shown.activateWindow()


def with_gallery(
    open_window: Callable[[app.Program, Book], Window],
) -> Callable[[app.Program, Book], Window]:
    """What opens the window, and has it listen for F12."""

    def opened(program: app.Program, book: Book) -> Window:
        window = open_window(program, book)
        QApplication.instance().installEventFilter(Gallery(window))  # type: ignore[union-attr]
        return window

    return opened


def keep_family(folder: Path) -> None:
    """Have the example family's book be the one that is opened in the folder."""
    where = app_dirs(folder)
    move_in(where, DAY, "sv")
    minutes = count()
    noon = datetime.combine(DAY, time(12))
    backup_scheduler.now = lambda: noon + timedelta(minutes=next(minutes))


if __name__ == "__main__":
    app.today = lambda: DAY
    if "--kept" in sys.argv:
        sys.argv.remove("--kept")
        keep_family(Path(sys.argv[sys.argv.index("--data") + 1]))
    if "--gallery" in sys.argv:
        sys.argv.remove("--gallery")
        app.Program.open_window = with_gallery(app.Program.open_window)  # type: ignore[method-assign, assignment]
    sys.exit(app.main(sys.argv[1:]))
