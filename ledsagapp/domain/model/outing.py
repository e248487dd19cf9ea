"""The outing (utflykt, ledsagning): one occasion with a companion, start to end."""

from datetime import date

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
