"""What is odd about a book that was just opened: older than it should be, or there twice."""

from collections.abc import Iterator

from ledsagapp.i18n import Catalog
from ledsagapp.paths import AppDirs
from ledsagapp.storage.backup.backups import backups
from ledsagapp.storage.backup.beside import conflict_copies
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError
from ledsagapp.ui import dialogs
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.wording.common.formats import Formats


def tell_what_is_odd(window: Window, book: Book, where: AppDirs, tr: Catalog) -> None:
    """Say what is odd about the book, and what its copies hold; nothing where nothing is."""
    try:
        lines = list(odd_lines(book, where, tr))
    except (BookError, OSError):
        return  # it cannot be read any more, which is said elsewhere
    if lines:
        dialogs.show_notice(window.context.theme, tr, window, lines[0], lines[1:])


def odd_lines(book: Book, where: AppDirs, tr: Catalog) -> Iterator[str]:
    """A sentence and what belongs to it, a line each; none for an ordinary book."""
    conflicts = conflict_copies(book.path, book.journal_end, book.key)
    if book.missing_lines:
        end = book.journal_end()
        yield tr(
            "The book lacks %n change(s) that were saved on this computer. It may be an older "
            "copy. What you see is what it holds.",
            "",
            book.missing_lines,
        )
        formats = Formats(tr)
        newer = [
            (one, one.end)
            for one in reversed(backups(where.backups))
            if one.end and one.end.identity == end.identity and one.end.lines > end.lines
        ]
        for one, held in newer[:5]:
            text = tr(
                "The safety copy of {when} holds %n change(s) more.", "", held.lines - end.lines
            )
            clock = formats.clock(one.made.hour * 60 + one.made.minute)
            yield text.format(when=f"{formats.full_date(one.made.date())} {clock}")
        if not newer:
            yield tr("No safety copy on this computer holds more than the book.")
        yield tr("Safety copies are looked at and taken into use on the page Safety.")
    elif conflicts:
        yield tr(
            "%n other version(s) of the book lie(s) beside it. Two computers may have changed it "
            "at the same time, and one of them is open now.",
            "",
            len(conflicts),
        )
    yield from (tr("Beside the book: {name}").format(name=path.name) for path in conflicts)
