"""A book that another program exchanged, cut short or removed while it was open here."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.own_log import log_line
from ledsagapp.storage.backup.restore import free_name
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.opening import open_book


def keep_own_content(book: Book, seen: Ledger | None, now: datetime) -> Path | None:
    """Keep what was last read and saved here as a book beside the one that was exchanged.

    The file that was open is copied where it can still be read and holds what was ``seen`` last;
    else a new book is made of that, without its receipts' files. None where neither works: the
    safety copies are what there is then.
    """
    log_line("%s was exchanged by another program", book.path)
    target = free_name(book.path, f"kept-{now:%Y%m%dT%H%M%S}")
    try:
        if seen is None or book.ledger() == seen:
            book.copy_to(target)
            return target
    except (BookError, OSError):
        log_line("The open file could not be copied", failed=True)
    if seen is None:
        return None
    try:
        _write_ledger(seen, target, book)
    except (BookError, OSError):
        log_line("Nothing could be kept beside the book", failed=True)
        with suppress(OSError):
            target.unlink(missing_ok=True)
        return None
    return target


def _write_ledger(ledger: Ledger, target: Path, book: Book) -> None:
    with TemporaryDirectory(prefix="ledsagapp-") as state:
        with open_book(target, Path(state), create=True, anew=True) as fresh:
            if book.key is None:
                fresh.import_ledger(ledger, {})
        if book.key is not None:
            change_key(target, None, book.key)  # before anything is in it
            with open_book(target, Path(state), create=False, key=book.key) as fresh:
                fresh.import_ledger(ledger, {})
    target.with_name(target.name + ".lock").unlink(missing_ok=True)
