"""Looks into the book that is going to be opened, while the program reads itself in."""

from collections.abc import Callable, Sequence

from ledsagapp.app.start_up.command_line import read_line
from ledsagapp.app.start_up.lean_folders import read_in_platformdirs
from ledsagapp.paths import app_dirs, with_book
from ledsagapp.storage.ahead_check import AheadCheck


def look_ahead(
    given: Sequence[str] | None, begin: Callable[[Callable[[], None]], object]
) -> AheadCheck | None:
    """Begin to, by what does a work beside; None where no own book is going to be opened."""
    asked = read_line(given)
    if asked.selftest or asked.demo or asked.screenshot or asked.look:
        return None
    if asked.data is None:
        read_in_platformdirs()
    usual = app_dirs(asked.data)
    return AheadCheck((with_book(usual, asked.book) if asked.book else usual).book, begin)
