"""The outing (utflykt, ledsagning): one occasion with a companion, start to end."""

from datetime import date
from typing import Final

from ledsagapp.domain.dates.local_time import are_times, are_times_of_day
from ledsagapp.domain.label import label
from ledsagapp.domain.model.field import UNKNOWN, Field, Holds, Kept, private_field
from ledsagapp.domain.model.vocabulary import CancelledBy, Status
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Outing:
    """One occasion; ``start`` and ``end`` are local times as typed (see ``clock``).

    ``counted_minutes`` replaces the reckoned time where the provider counted otherwise.
    Where only the length was known (not ``time_known``), ``start`` is at 12:00 and
    ``counted_minutes`` holds the length; it is shown without times.
    ``cancelled_time`` is the time of day ("07:45") on which it was called off, where it is known.
    ``private`` names what never leaves this computer: "note", "goal".
    Without ``decision_id`` the person's one ordinary decision in force that day takes it.
    """

    id: str
    person_id: str
    companion_ids: tuple[str, ...]
    start: str
    end: str
    status: Status
    decision_id: str | None = None
    provider_id: str | None = None
    counted_minutes: int | None = None
    activity: str | None = None
    place: str | None = None
    goal: str | None = None
    reason: str | None = None
    note: str | None = None
    cancelled_on: date | None = None
    cancelled_by: CancelledBy | None = None
    same_as: str | None = None
    time_known: bool = True
    unknown: str = ""
    cancelled_time: str | None = None
    private: tuple[str, ...] = ()


# In the order of the ledger document.
OUTING: Final = (
    Field(name="id", needed=True),
    Field(name="person_id", needed=True),
    Field(name="decision_id", label=label("decision")),
    Field(name="companion_ids", holds=Holds.TEXTS, needed=True, kept=Kept.APART),
    Field(name="provider_id", label=label("provider")),
    Field(name="start", needed=True, form=are_times, label=label("start")),
    Field(name="end", needed=True, form=are_times, label=label("end")),
    Field(name="status", holds=Holds.WORD, words=Status, needed=True, label=label("state")),
    Field(name="counted_minutes", holds=Holds.WHOLE, label=label("time counted")),
    Field(name="activity", label=label("what was done"), heading=label("Activity")),
    Field(name="place", label=label("place"), heading=label("Place")),
    Field(name="goal", label=label("goal"), heading=label("Goal")),
    Field(name="reason", label=label("reason"), heading=label("Reason")),
    Field(name="note", label=label("note")),
    Field(name="cancelled_on", holds=Holds.DAY, label=label("day it was called off")),
    Field(
        name="cancelled_by",
        holds=Holds.WORD,
        words=CancelledBy,
        label=label("who called it off"),
    ),
    Field(name="cancelled_time", form=are_times_of_day, label=label("time it was called off")),
    Field(name="same_as"),
    Field(name="time_known", holds=Holds.FLAG, usual=True),
    private_field("note", "goal"),
    UNKNOWN,
)
