"""Safety copies while the program runs: made, doubled outside the computer, looked at, put back."""

import logging
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QThreadPool

from ledsagapp.i18n import Catalog
from ledsagapp.paths import AppDirs
from ledsagapp.storage.backup import backups
from ledsagapp.storage.backup import restore as safety
from ledsagapp.storage.backup.online_copy import copy_beside
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError
from ledsagapp.ui import dialogs
from ledsagapp.ui.background import start
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.theme import Theme
from ledsagapp.wording.common.errors import book_told
from ledsagapp.wording.common.formats import Formats

MOST_BOOKS = 12
LARGE = 20_000_000  # bytes of a book from which on its copies are made aside
EVERY = 30 * 60 * 1000  # milliseconds between looks at whether the book has changed


def now() -> datetime:
    """The moment by the wall clock, which names the copies."""
    return datetime.now()  # noqa: DTZ005 - a person looks for a copy by the wall clock


def back_up(book: Book, folder: Path, outside: str, tr: Catalog) -> str:
    """Make a safety copy where the book has changed since the latest; what to say of it."""
    return _back_up(book.copy_to, book.path, book.key, folder, outside, tr)


def back_up_in_background(
    window: Window, pool: QThreadPool, folder: Path, outside: str, tr: Catalog
) -> None:
    """As ``backed_up``, while one goes on working; the window says of it when it is done."""
    book = window.context.book
    path, key = book.path, book.key
    copy = partial(copy_beside, path, key)

    def told(said: object) -> None:
        window.message.setText(str(said))

    def failed(error: Exception) -> None:
        raise error

    start(window, lambda: _back_up(copy, path, key, folder, outside, tr), told, failed, pool)


def is_large(book: Path) -> bool:
    """Whether a copy of the book takes so long that it would be felt."""
    return book.stat().st_size > LARGE


def _back_up(
    copy: Callable[[Path], object],
    book: Path,
    key: Key | None,
    folder: Path,
    outside: str,
    tr: Catalog,
) -> str:
    try:
        if backups.is_needed(book, folder):
            backups.back_up_with(copy, folder, now())
        made = backups.backups(folder)[-1]
    except (BookError, OSError):
        logging.getLogger(__name__).exception("No safety copy could be made")
        return tr("No safety copy could be made in {path}.").format(path=folder)
    said = _told(made, tr)
    return f"{said} {_doubled(made, outside, key, tr)}".strip() if outside else said


def _told(made: backups.Backup, tr: Catalog) -> str:
    formats, day = Formats(tr), made.made.date()
    text = tr("Everything is saved. Safety copy {day} {time}.")
    named = tr("today") if day == now().date() else formats.full_date(day)
    clock = formats.clock(made.made.hour * 60 + made.made.minute)
    return text.format(day=named, time=clock)


def _doubled(made: backups.Backup, outside: str, key: Key | None, tr: Catalog) -> str:
    """Make the second copy; a stick that is not there is said, and nothing is lost by it."""
    folder = Path(outside)
    try:
        if not folder.is_dir():
            raise FileNotFoundError(outside)
        safety.copy_outside(made, folder, now(), key)
    except (BookError, OSError):
        logging.getLogger(__name__).warning("No copy outside in %s", folder, exc_info=True)
        return tr("No copy was made in {path}. Is it connected?").format(path=folder)
    return ""


def look_at(copy: Path) -> None:
    """Open a safety copy in a program of its own, on a copy that is thrown away afterwards."""
    _start("--look", str(copy))


def remembered(file: Path) -> list[Path]:
    """The books opened, the latest first; none where the list cannot be read."""
    try:
        lines = file.read_text("utf-8").splitlines()
    except (OSError, ValueError):
        return []
    return [Path(line) for line in dict.fromkeys(lines) if line.strip()][:MOST_BOOKS]


def remember(book: Path, file: Path, *, forget: bool = False) -> None:
    """Put a book first among those opened, or take it away from them."""
    before = remembered(file)
    books = [one for one in before if one != book]
    books = books if forget else [book, *books]
    if books == before:
        return
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        file.write_text("".join(f"{one}\n" for one in books[:MOST_BOOKS]), "utf-8")
    except (OSError, ValueError):
        logging.getLogger(__name__).warning("The list of books was not kept", exc_info=True)


def other_book(window: Window, where: AppDirs, data: Path | None) -> None:
    """Ask for another book, and open it in a program of its own with the same settings."""
    books = remembered(where.books)

    def forget(book: Path) -> None:
        remember(book, where.books, forget=True)

    chosen = dialogs.open_other_book(window.context, window, books, forget)
    if chosen is not None:
        _start("--book", str(chosen), *(("--data", str(data)) if data is not None else ()))
        text = window.context.tr("{name} is being opened in a window of its own.")
        window.say(text.format(name=chosen.name))


def _start(*arguments: str) -> None:
    """Start the program once more, with a path that was chosen in this one."""
    command = [sys.executable]
    if not getattr(sys, "frozen", False):
        command += ["-m", "ledsagapp"]
    subprocess.Popen([*command, *arguments])  # noqa: S603


def replace_book_with(
    copy: Path, key: Key | None, book: Book, again: Callable[[], Book | None], tr: Catalog
) -> tuple[Book | None, str]:
    """Close the book, put the copy in its place and open that; what to say of it.

    ``key`` opens the copy; an encrypted book stays so with its own, whatever the copy was.
    Whatever goes wrong, ``again`` opens what then lies in the book's place.
    """
    book.close()
    try:
        kept = safety.put_in_place(copy, book.path, now(), key, book.key)
        text = tr("The safety copy is used now. The book of before lies in {name}.")
        said = text.format(name=kept.name if kept is not None else "")
    except BookError as error:
        said = book_told(error, tr)
    return again(), said


def recover_book(
    book: Path,
    how: str,
    theme: Theme,
    tr: Catalog,
    key: Key | None,
    key_of: Callable[[Path], tuple[Key | None, bool]],
) -> None:
    """Put a safety copy or what can be saved in the book's place, or say why that did not work."""
    try:
        if how == "copy":
            dialogs.take_copy(book, tr, key_of)
        else:
            dialogs.rescue(book, theme, tr, key)
    except (BookError, OSError) as error:
        text = tr("The book could not be put right: {why} Nothing was thrown away.")
        why = book_told(error, tr) if isinstance(error, BookError) else f"{error.strerror}."
        dialogs.show_notice(theme, tr, None, text.format(why=why), [])
