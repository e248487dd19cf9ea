"""The program on a day that never changes; with ``--gallery`` F12 shows one dialog after another.

F11 goes to one page after another of the presentation in force, with its questions one by one.

What is heard of it stays the same from day to day, and dialogs that nobody can open without a
broken book or a passphrase are looked at too.
"""

import sys
from collections.abc import Callable, Iterator
from datetime import date

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QDialog

from ledsagapp.app import program as app
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


if __name__ == "__main__":
    app.today = lambda: DAY
    if "--gallery" in sys.argv:
        sys.argv.remove("--gallery")
        app.Program.open_window = with_gallery(app.Program.open_window)  # type: ignore[method-assign, assignment]
    sys.exit(app.main(sys.argv[1:]))
