"""A contact person's meetings: a decision without hours, where what happened is counted."""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.accounting.assignment import Assignment
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Meetings:
    """The meetings of one calendar month: how many came about, and how many did not."""

    month: date
    done: int
    missed: int
    days: tuple[date, ...]


def meetings(
    ledger: Ledger, decision_ids: Iterable[str], first: date, last: date, presets: Presets
) -> tuple[Meetings, ...]:
    """The meetings of decisions in a period, for each month in which there was one or should be.

    ``days`` are those of the meetings that came about, in order.
    """
    wanted, assignment = frozenset(decision_ids), Assignment(ledger.decisions, presets)
    done: dict[date, list[date]] = {}
    missed: dict[date, int] = {}
    for outing in ledger.outings:
        day = clock.local_day(outing.start)
        taken = assignment.of_outing(outing, day)
        if taken is None or taken.id not in wanted or not first <= day <= last:
            continue
        month = day.replace(day=1)
        if outing.status is Status.DONE:
            done.setdefault(month, []).append(day)
        elif outing.status is not Status.PLANNED:
            missed[month] = missed.get(month, 0) + 1
    return tuple(
        Meetings(
            month,
            len(done.get(month, ())),
            missed.get(month, 0),
            tuple(sorted(done.get(month, ()))),
        )
        for month in sorted(done.keys() | missed.keys())
    )
