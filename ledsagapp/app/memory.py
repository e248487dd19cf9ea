"""Memory: what lies about is collected on the window's thread, what a start needed given back."""

import ctypes
import gc
import sys

from PySide6.QtCore import QObject, QTimer

from ledsagapp.app.session import Session
from ledsagapp.storage.errors import BookError

_A_WHILE = 3_500  # milliseconds: the first safety copy has been made by then
_EVERY = 2_000  # milliseconds
_MANY = 700  # new things that may be in a circle: as many as Python itself waits for
_YOUNG = 10  # how often the youngest are looked through before those that stayed are


class Collector(QObject):
    """Has Python look for things in circles on the window's thread, and nowhere else.

    By itself Python does so on whatever thread comes by, that of a work or of a timer. What it
    finds may be widgets, and where those end on another thread than their own, the program ends
    without a word, then or a little later.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._looked = 0
        self._clock = QTimer(self)
        self._clock.timeout.connect(self.look)
        self._clock.start(_EVERY)

    def look(self) -> None:
        """Look through the youngest where there are many; each tenth time also older ones."""
        if gc.get_count()[0] < _MANY:
            return
        self._looked += 1
        among_older = not self._looked % _YOUNG
        gc.collect(2 if not self._looked % _YOUNG**2 else int(among_older))


def release_later(program: Session, parent: QObject) -> None:
    """Give back what is not needed once the window has been there for a while."""
    QTimer.singleShot(_A_WHILE, parent, lambda: release(program))


def release(program: Session) -> None:
    """Give back the pages of the book that SQLite keeps, and what lies free between the rest."""
    book = program.book
    if book is not None and not book.is_closed:
        try:
            book.release_memory()
        except BookError:  # said where the book is read next: here nobody asked for anything
            return
    if sys.platform == "linux":  # others give back by themselves
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # glibc's; musl has none
        if trim is not None:
            trim(0)
