"""What the gallery shows of questions: each asks before something goes or is kept for good."""

from collections.abc import Callable
from typing import Final

from PySide6.QtWidgets import QDialog

from ledsagapp.ui.dialogs.book import questions
from ledsagapp.ui.dialogs.expense.receipt_pictures import picture_question
from ledsagapp.ui.dialogs.program.settings import SettingsDialog
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.ui.widgets.fields.question import Question


def _leaving(window: Window) -> QDialog:
    """Left with something written and not saved."""
    return SettingsDialog(window.context, window.settings, window).question_of_leaving()


def _of_a_copy(window: Window) -> QDialog:
    formats = window.context.formats
    when = f"{formats.full_date(window.context.today())} {formats.clock(9 * 60 + 15)}"
    return questions.use_question(window.context.theme, window.context.tr, when, window)


def _asked(make: Callable[..., Question], *given: object) -> Callable[[Window], QDialog]:
    return lambda window: make(window.context.theme, window.context.tr, *given, window)


OF_QUESTIONS: Final[tuple[tuple[str, Callable[[Window], QDialog]], ...]] = (
    ("ask-leaving", _leaving),
    ("ask-passphrase", _asked(questions.passphrase_question)),
    ("ask-copies", _asked(questions.copies_question, 12)),
    ("ask-use-copy", _of_a_copy),
    ("ask-leave-sharing", _asked(questions.leave_question)),
    ("ask-picture", _asked(picture_question, "kvitto bad.jpg")),
)
