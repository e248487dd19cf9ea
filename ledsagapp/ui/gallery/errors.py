"""What the gallery shows of things gone wrong: a file not taken in, a crash, a book in trouble."""

from PySide6.QtWidgets import QDialog

from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.recovery.repair import Rescued
from ledsagapp.ui.dialogs.book.book_error import trouble
from ledsagapp.ui.dialogs.book.rescue import rescued_question
from ledsagapp.ui.dialogs.program.crash import crash
from ledsagapp.ui.dialogs.program.notice import notice
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.wording.common.errors import file_fault_lines


def not_taken_in(window: Window) -> QDialog:
    """A file that was not taken in, fault by fault."""
    tr = window.context.tr
    error = ExchangeError(
        [
            Problem("outings[3].end", "before_start", ("2026-03-04T14:00", "2026-03-04T12:00")),
            Problem("expenses[0].person_id", "no_such_person", ("okänd",)),
        ]
    )
    text = tr("{name} was not taken in. Nothing has been changed.").format(name="book.json")
    return notice(window.context.theme, tr, window, text, file_fault_lines(error, tr))


def crash_dialog(window: Window) -> QDialog:
    """An error nobody thought of."""
    report = 'Traceback (most recent call last):\n  File "example.py", line 1\nZeroDivisionError'
    log = window.context.book.path.with_name("ledsagapp.log")
    return crash(window.context.theme, window.context.tr, window, report, log)


def in_trouble(window: Window, fault: Fault) -> QDialog:
    """A book that could not be opened."""
    context = window.context
    return trouble(BookError(fault, context.book.path), context.theme, context.tr)


def rescue_dialog(window: Window) -> QDialog:
    """What was saved of a damaged book, with every kind of shortcoming."""
    read = {"person": 2, "decision": 3, "outing": 311, "expense": 98, "receipt": 61}
    path = window.context.book.path.with_name("book.saved-20261117T101500.ledsagapp")
    names = ("kvitto bad.jpg",)
    told = Rescued(path, read, 12, {"outing": 2}, names, ("taxi.pdf",), 3)
    return rescued_question(told, window.context.theme, window.context.tr)
