"""What a start reads in that needs no Qt: while this is read in, Qt's libraries are loaded.

What is named here stands on nearly all of the rest below the window.
"""

from typing import Final

from ledsagapp.exchange.presets import preset_library
from ledsagapp.storage.tables.adjustments import Adjustments
from ledsagapp.storage.tables.companions import Companions
from ledsagapp.storage.tables.contacts import Contacts
from ledsagapp.storage.tables.decisions import Decisions
from ledsagapp.storage.tables.expenses import Expenses
from ledsagapp.storage.tables.outings import Outings
from ledsagapp.storage.tables.people import People
from ledsagapp.storage.tables.providers import Providers
from ledsagapp.storage.tables.seals import Confirmations, Seals
from ledsagapp.storage.tables.templates import Templates
from ledsagapp.wording.account import frame_lines, unsure
from ledsagapp.workflow import todo

__all__ = ("QUESTIONS", "frame_lines", "preset_library", "todo", "unsure")
_OTHERS: Final = (
    *(People, Providers, Companions, Decisions, Expenses, Adjustments),
    *(Templates, Seals, Confirmations, Contacts),
)
# What the book is asked first; it is gathered while the rest is read in.
QUESTIONS: Final = (*Outings.questions(), *(one.question() for one in _OTHERS))
