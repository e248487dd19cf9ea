"""When the book cannot be opened: what is the matter, and what one can do about it."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Final

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.i18n import Catalog
from ledsagapp.storage.backup.backups import backups, folder_of
from ledsagapp.storage.backup.beside import copies_from_before, whole_books
from ledsagapp.storage.backup.restore import put_in_place
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.ui.style.theme import Theme
from ledsagapp.ui.widgets.fields.ask_file import ask_file
from ledsagapp.ui.widgets.fields.question import Question
from ledsagapp.wording.common.errors import book_told
from ledsagapp.wording.common.formats import Formats

_NAMED: Final = 4


class BookErrorAnswer(StrEnum):
    """What the person chose."""

    AGAIN = "again"
    COPY = "copy"
    RESCUE = "rescue"
    EMPTY = "empty"
    LOOK = "look"
    OTHER = "other"
    QUIT = "quit"


def ask_what_to_do(error: BookError, theme: Theme, tr: Catalog) -> BookErrorAnswer:
    """Tell what is the matter with the book and ask what to do."""
    question = trouble(error, theme, tr)
    question.exec()
    return BookErrorAnswer(question.answer or BookErrorAnswer.QUIT)


def trouble(error: BookError, theme: Theme, tr: Catalog) -> Question:
    """What is the matter with the book, and what one can do about it."""
    answers = {BookErrorAnswer.AGAIN: tr("Try again")}
    if error.fault in (Fault.DAMAGED, Fault.MISSING):
        answers[BookErrorAnswer.COPY] = tr("Open a safety copy…")
    if error.fault is Fault.DAMAGED:
        answers[BookErrorAnswer.RESCUE] = tr("Save what can be read…")
    if error.fault is Fault.MISSING:
        answers[BookErrorAnswer.EMPTY] = tr("Begin an empty book")
    if error.fault is Fault.NEWER:
        if copies_from_before(error.path):
            answers[BookErrorAnswer.LOOK] = tr("Look at a copy from before…")
        answers[BookErrorAnswer.OTHER] = tr("Choose another book…")
    answers[BookErrorAnswer.QUIT] = tr("Quit")
    lines = [book_told(error, tr), tr("The book: {path}").format(path=error.path)]
    if error.fault in (Fault.DAMAGED, Fault.MISSING):
        lines += _seen_beside(error.path, tr)
    if error.fault is Fault.NEWER:
        lines += _from_before(error.path, tr)
    text = "\n".join(lines)
    named = {str(answer): word for answer, word in answers.items()}
    return Question(theme, tr("The book could not be opened"), text, named)


def _seen_beside(book: Path, tr: Catalog) -> list[str]:
    """The whole books that can be seen from there by name, and how many safety copies there are."""
    found = whole_books(book)
    if not found:
        return [tr("No other whole book and no safety copy can be seen beside it.")]
    beside = [path.name for path in found if path.parent == book.parent]
    lines = []
    if beside:
        names = ", ".join(beside[:_NAMED])
        if len(beside) > _NAMED:
            names = f"{names} {tr('and %n more', '', len(beside) - _NAMED)}"
        lines.append(tr("Whole books beside it: {names}.").format(names=names))
    copies = [one for one in backups(folder_of(book)) if one.path in found]
    if copies:
        formats, newest = Formats(tr), copies[-1].made
        text = tr("%n safety cop(ies) of it, the newest from {when}.", "", len(copies))
        clock = formats.clock(newest.hour * 60 + newest.minute)
        lines.append(text.format(when=f"{formats.full_date(newest.date())} {clock}"))
    return lines


def _from_before(book: Path, tr: Catalog) -> list[str]:
    """How many copies there are that this version can open, and the newest by name."""
    copies = copies_from_before(book)
    if not copies:
        return []
    text = tr("%n cop(ies) from before lie(s) beside it, the newest is {name}.", "", len(copies))
    return [text.format(name=copies[0].name)]


def choose_instead(book: Path, how: str, tr: Catalog) -> Path | None:
    """Which copy from before is to be looked at, or which other book is to be opened.

    One copy alone is not asked about. None: the person has thought better of it.
    """
    if how == BookErrorAnswer.LOOK:
        copies = copies_from_before(book)
        if len(copies) == 1:
            return copies[0]
        kinds = tr("Copies from before ({pattern});;All files (*)")
        kinds = kinds.format(pattern=f"*.before-*{book.suffix}")
        return ask_file(None, None, tr("Look at a copy from before"), kinds, book.parent)
    kinds = tr("Books (*.ledsagapp);;All files (*)")
    chosen = ask_file(None, None, tr("Choose another book"), kinds, book.parent)
    return chosen if chosen is None or chosen.resolve() != book.resolve() else None


def take_copy(book: Path, tr: Catalog, key_of: Callable[[Path], tuple[Key | None, bool]]) -> bool:
    """Ask for a safety copy and put it in the book's place; what lay there is kept beside it.

    ``key_of`` answers a copy's key, and whether the person gave it where one is needed.
    The copy is checked first; BookError where it is damaged or no book, and nothing has moved.
    """
    start = folder_of(book) if folder_of(book).is_dir() else book.parent
    kinds = tr("Books (*.ledsagapp);;All files (*)")
    copy = ask_file(None, None, tr("Open a safety copy"), kinds, start)
    if copy is None or copy.resolve() == book.resolve():
        return False
    key, given = key_of(copy)
    if not given:
        return False
    put_in_place(copy, book, datetime.now(), key)  # noqa: DTZ005 - a name people can read
    return True
