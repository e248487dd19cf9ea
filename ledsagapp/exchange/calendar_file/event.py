"""An event of a calendar as a value, with Swedish wall-clock times, and what it would be."""

from datetime import date

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Event:
    """One occasion of a calendar; ``start`` and ``end`` are local times as the ledger has them.

    Without a time of day ``day`` alone is set (an all-day event). ``uid`` names the event in every
    calendar it comes to, ``sequence`` grows when it changes. ``fault``: why the event could not be
    read, "" where it could.
    """

    uid: str
    day: date | None
    start: str = ""
    end: str = ""
    summary: str = ""
    place: str = ""
    cancelled: bool = False
    planned: bool = False
    sequence: int = 0
    fault: str = ""


class RowState(StrEnum):
    """What an event or a row would be in the book."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"
    CANCELLED = "cancelled"
    UNSURE = "unsure"


@dataclass(frozen=True, slots=True)
class BookingRow:
    """An event read as a booking; ``why``: a code that says why it is unsure, "" where it is not.

    ``outing`` is what would be saved, None where nothing can be.
    """

    event: Event
    state: RowState
    outing: Outing | None
    why: str = ""
