"""Safety copies while the program runs: made, doubled outside the computer, looked at, put back."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from ledsagapp.app.session import Session
from ledsagapp.i18n import Catalog
from ledsagapp.own_log import log_line
from ledsagapp.storage.backup import restore as safety
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError
from ledsagapp.ui import dialogs
from ledsagapp.ui.background import start
from ledsagapp.ui.lazy import lazy
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.style.theme import Theme
from ledsagapp.wording.common.errors import book_told, failure_told
from ledsagapp.wording.common.formats import Formats
from ledsagapp.workflow.safety.copies import CopyOutcome, CopyReport, beside, copy_task, make_copy
from ledsagapp.workflow.safety.recent_books import RecentBooks

LARGE = 20_000_000  # bytes of a book from which on its copies are made aside
EVERY = 30 * 60 * 1000  # milliseconds between looks at whether the book has changed

_start_program = lazy("ledsagapp.app.other_start", "start_program")


def now() -> datetime:
    """The moment by the wall clock, which names the copies."""
    return datetime.now()  # noqa: DTZ005 - a person looks for a copy by the wall clock


class BackupService:
    """Makes the safety copies of the book that is open, and says what came of them."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def back_up(self, *, in_background: bool = False, asked: bool = False) -> None:
        """Make a safety copy where the book holds what no copy does, and say so.

        A large one, where nothing waits for it, ``in_background``: while one goes on working. One
        that is ``asked`` for is spoken of whatever came of it. An example has none.
        """
        session, tr = self._session, self._session.tr
        book, window = session.book, session.window
        if book is None:
            return
        if session.asked.example:
            if asked and window is not None:
                window.say(tr("What is shown here is not kept, so no copy is made of it."))
            return
        session.copy_clock.start(EVERY)
        if in_background and window is not None and is_large(book.path):
            self.make_copy_in_background(window)
            return
        self.wait()
        said = self._make_copy_now(book, asked=asked)
        if window is not None and asked:
            window.say(said)
        elif window is not None:
            window.message.setText(said)

    def wait(self) -> None:
        """Wait until a copy under way is made."""
        self._session.copies.waitForDone()

    def make_copy_in_background(self, window: Window) -> None:
        """Make a copy while one goes on working; the window says of it when it is done."""
        session = self._session
        outside, tr = session.settings.outside, session.tr
        task = beside(copy_task(window.context.book, session.where.backups, outside))

        def say(report: object) -> None:
            if isinstance(report, CopyReport):
                window.message.setText(copy_sentence(report, outside, tr))

        def fail(error: Exception) -> None:
            raise error

        start(window, lambda: make_copy(task, now()), say, fail, session.copies)

    def _make_copy_now(self, book: Book, *, asked: bool) -> str:
        session = self._session
        outside = session.settings.outside
        try:
            task = copy_task(book, session.where.backups, outside)
        except BookError as error:
            log_line("No safety copy could be made", failed=True)
            return book_told(error, session.tr)
        return copy_sentence(make_copy(task, now()), outside, session.tr, asked=asked)


def is_large(book: Path) -> bool:
    """Whether a copy of the book takes so long that it would be felt."""
    try:
        return book.stat().st_size > LARGE
    except OSError:
        return False


def copy_sentence(report: CopyReport, outside: str, tr: Catalog, *, asked: bool = False) -> str:
    """What came of a safety copy, in words; more of them where one was asked for."""
    if report.outcome is CopyOutcome.FAILED or report.backup is None:
        if report.outcome is CopyOutcome.EMPTY:
            return tr("There is nothing in the book yet, so no safety copy is needed.")
        return tr("No safety copy could be made in {path}.").format(path=report.folder)
    formats, moment = Formats(tr), report.backup.made
    named = tr("today") if moment.date() == now().date() else formats.full_date(moment.date())
    clock = formats.clock(moment.hour * 60 + moment.minute)
    text = tr("Everything is saved. Safety copy {day} {time}.")
    if asked and report.outcome is CopyOutcome.FRESH:
        text = tr("A safety copy was made {day} {time}, and checked.")
    elif asked:
        text = tr("Nothing has changed since the safety copy of {day} {time}, which is whole.")
    said = text.format(day=named, time=clock)
    if report.outside_failed:
        text = tr("No copy was made in {path}. Is it connected?")
        return f"{said} {text.format(path=outside)}"
    if asked and outside:
        return f"{said} {tr('There is one in {path} too.').format(path=outside)}"
    return said


def look_at(copy: Path) -> None:
    """Open a safety copy in a program of its own, on a copy that is thrown away afterwards."""
    _start_program("--look", str(copy))


def open_other_book(window: Window, books: RecentBooks, data: Path | None) -> None:
    """Ask for another book, and open it in a program of its own with the same settings."""
    chosen = dialogs.open_other_book(window.context, window, books.all(), books.forget)
    if chosen is not None:
        _start_program("--book", str(chosen), *(("--data", str(data)) if data is not None else ()))
        text = window.context.tr("{name} is being opened in a window of its own.")
        window.say(text.format(name=chosen.name))


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
        dialogs.show_notice(theme, tr, None, text.format(why=failure_told(error, tr)), [])
