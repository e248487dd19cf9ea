"""The decision as a case: when the appeal time ends, and whether it was enforced.

Information and never legal advice: the decision itself says what holds.
"""

from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.accounting.assignment import assignment_of
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.dates.frames import month_after
from ledsagapp.domain.dates.holidays import next_weekday
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Outcome, Status
from ledsagapp.domain.values import dataclass

APPEAL_DAYS: Final = 21
ENFORCE_MONTHS: Final = 3


class Enforcement(StrEnum):
    """Whether a decision on hours has been carried out within three months."""

    DONE = "done"
    DONE_LATE = "done_late"
    WAITING = "waiting"
    OVERDUE = "overdue"


@dataclass(frozen=True, slots=True)
class Appeal:
    """The last day to hand in an appeal; ``days_left`` is negative once it is past.

    ``ordinary_end`` is three weeks from the day received, before weekends and holidays.
    """

    received_on: date
    ordinary_end: date
    end: date
    days_left: int


@dataclass(frozen=True, slots=True)
class Enforced:
    """When the decision was first carried out, if it has been, and when it should have been."""

    due: date
    first_done: date | None
    state: Enforcement


def appeal(received_on: date, on: date) -> Appeal:
    """The appeal time of a decision received on a day, as of another day."""
    ordinary = received_on + timedelta(days=APPEAL_DAYS)
    end = next_weekday(ordinary)
    return Appeal(received_on, ordinary, end, (end - on).days)


def may_be_appealed(decision: Decision) -> bool:
    """Whether less was granted than applied for: refused, in part, or a lower amount."""
    if decision.outcome in (Outcome.REFUSED, Outcome.PARTLY):
        return True
    applied, monthly = decision.applied_monthly, decision.monthly
    return applied is not None and monthly is not None and monthly < applied


def enforcement(decision: Decision, ledger: Ledger, on: date, presets: Presets) -> Enforced | None:
    """Whether a decision on hours was carried out within three months; None for others."""
    if decision.refused or decision.kind is not Kind.HOURS:
        return None
    start = decision.decided_on or decision.valid_from
    start = max(start, decision.valid_from)
    due = month_after(start, ENFORCE_MONTHS)
    first = decision.enforced_on
    if first is None or first > on:
        first = _first_done(decision, ledger, on, presets)
    if first is None:
        state = Enforcement.OVERDUE if on > due else Enforcement.WAITING
    else:
        state = Enforcement.DONE if first <= due else Enforcement.DONE_LATE
    return Enforced(due, first, state)


def _first_done(decision: Decision, ledger: Ledger, on: date, presets: Presets) -> date | None:
    assignment, found = assignment_of(ledger.decisions, presets), None
    # Before its first day an outing is taken by a decision only where it names it.
    early, late = clock.surely_before(decision.valid_from), clock.surely_after(on)
    for outing in ledger.outings:
        if outing.start < early and outing.decision_id is None:
            continue
        if outing.start >= late:
            continue
        day = clock.local_day(outing.start)
        if outing.status is Status.DONE and day <= on and (found is None or day < found):
            taken = assignment.of_outing(outing, day)
            if taken is not None and taken.id == decision.id:
                found, late = day, clock.surely_after(day)
    return found
