"""Gives back to the system what a start needed for a moment: 4 of 88 megabytes."""

import gc
import os
import sys
from contextlib import suppress

from PySide6.QtCore import QObject, QTimer

from ledsagapp.app.session import Session
from ledsagapp.app.start_up.c_functions import function_of, library
from ledsagapp.storage.errors import BookError

_A_WHILE = 3_500  # milliseconds: the first safety copy has been made by then


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
    # What a start made stays and is not looked through; what of it was garbage goes first.
    gc.unfreeze()
    gc.collect()
    gc.freeze()
    if sys.platform == "linux":  # others give back by themselves
        with suppress(OSError):  # glibc's; musl has none
            function_of(library(None, os.RTLD_NOW), "malloc_trim")(0)
