"""The book at a start: opened, or as many tries as the person wants to make it so."""

import sys
from pathlib import Path
from typing import Final

from ledsagapp.app.session import Session
from ledsagapp.storage.book import Book
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.opening import open_book
from ledsagapp.ui import dialogs
from ledsagapp.ui.lazy import lazy

# What the person may open in the place of a book that is too new, and what a start is given then.
INSTEAD: Final = {"look": "--look", "other": "--book"}

_start_program = lazy("ledsagapp.app.other_start", "start_program")
_told = lazy("ledsagapp.wording.common.errors", "book_told")


def open_own_book(session: Session) -> Book | None:
    """The book, after as many tries as the person wants; None when it is to be left.

    Where a window has it open already, that one comes forward and takes the file that was given.
    """
    anew, where = False, session.where
    while True:
        try:
            return open_book(
                *(where.book, where.state),
                create=True,
                anew=anew,
                key=session.key,
                ahead=session.ahead,
            )
        except BookError as error:
            given = session.asked.file
            if error.fault is Fault.LOCKED and _raised_other(where.book, given):
                session.handed_over = given is not None
                if not session.handed_over:
                    sys.stderr.write(_told(error, session.tr) + "\n")
                return None
            answer = _answer(session, error)
        if answer == "quit":
            return None
        anew = answer == "empty"
        if answer in ("copy", "rescue"):
            _recover(session, answer)
        if answer in INSTEAD and _opens_instead(session, answer):
            return None


def _opens_instead(session: Session, how: str) -> bool:
    """Whether another program is started with what the person chose in the place of the book."""
    chosen = dialogs.choose_instead(session.where.book, how, session.tr)
    if chosen is None:
        return False
    data = session.asked.data
    _start_program(INSTEAD[how], str(chosen), *(("--data", str(data)) if data is not None else ()))
    session.handed_over = True
    return True


def _recover(session: Session, how: str) -> None:
    """Put a safety copy or what can be saved in the book's place."""
    from ledsagapp.app.backup_scheduler import recover_book  # noqa: PLC0415
    from ledsagapp.app.key_questions import KeyQuestions  # noqa: PLC0415

    key_of = KeyQuestions(session).of_copy
    theme = session.appearance.theme
    recover_book(session.where.book, how, theme, session.tr, session.key, key_of)


def _answer(session: Session, error: BookError) -> str:
    """What is to be done about a book that did not open: "again", or as in ``book_trouble``."""
    if error.fault not in (Fault.ENCRYPTED, Fault.WRONG_KEY):
        return str(dialogs.ask_what_to_do(error, session.appearance.theme, session.tr))
    from ledsagapp.app.key_questions import KeyQuestions  # noqa: PLC0415

    session.key, wanted = KeyQuestions(session).at_start()
    return "again" if session.key is not None else wanted or "quit"


def _raised_other(book: Path, file: Path | None) -> bool:
    from ledsagapp.ui.shell.single_instance import raise_other  # noqa: PLC0415

    return raise_other(book, file)
