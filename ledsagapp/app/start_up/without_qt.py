"""What a start reads in that needs no Qt: while this is read in, Qt's libraries are loaded.

What is named here stands on nearly all of the rest below the window.
"""

from typing import Final

from ledsagapp.exchange.presets import preset_library
from ledsagapp.storage.tables.expenses import Expenses
from ledsagapp.storage.tables.outings import Outings
from ledsagapp.wording.account import frame_lines, unsure
from ledsagapp.workflow import todo

__all__ = ("QUESTIONS", "frame_lines", "preset_library", "todo", "unsure")
# The most rows of a book; they are gathered while the rest is read in.
QUESTIONS: Final = (*Outings.questions(), Expenses.question())
