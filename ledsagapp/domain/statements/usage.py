"""How much of what was granted came about (utförandegrad), why not the rest, and what was decided.

The degree is a fraction in whole thousandths, so that no float tells a share: 625 is 62.5 %.
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from datetime import date
from operator import itemgetter

from ledsagapp.domain.accounting.account import account_of, accounts_of
from ledsagapp.domain.accounting.account_figures import lost_minutes
from ledsagapp.domain.accounting.assignment import Assignment, assignment_of
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.in_time import outings_between
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Outcome, Status
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.planning.comparison import period_sums
from ledsagapp.domain.values import dataclass

NOT_PERFORMED = (
    Status.CANCELLED_IN_TIME,
    Status.CANCELLED_LATE,
    Status.CANCELLED_BY_PROVIDER,
    Status.NO_SHOW,
)


@dataclass(frozen=True, slots=True)
class Missed:
    """Outings that did not come about for one reason; ``None`` where none was written.

    ``minutes`` is how long they would have been.
    """

    status: Status
    reason: str | None
    outings: int
    minutes: int


@dataclass(frozen=True, slots=True)
class Usage:
    """A frame or a year: granted, performed, and what came between; minutes.

    ``degree`` is performed of granted in thousandths, rounded; None where nothing is granted.
    ``performed`` counts outings done, ``used`` all that was taken from the hours. ``so_far`` is
    what was granted up to the day, ``degree_so_far`` performed of that; in a frame that is over
    both are the frame's. ``decision_ids``: whose hours they are, none for all of a person's.
    """

    start: date
    end: date
    granted: int
    used: int
    performed: int
    expired: int
    degree: int | None
    missed: tuple[Missed, ...]
    so_far: int
    degree_so_far: int | None
    decision_ids: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DecisionYear:
    """The decisions of one year and kind: how they turned out, and the amounts a month.

    A decision belongs to the year it was made, or where that is not known its first year.
    ``changed``: it follows another within a day, on another amount. Amounts of those only that
    say both what was applied for and what was granted.
    """

    year: int
    kind: Kind
    decisions: int
    granted: int
    partly: int
    refused: int
    appealed: int
    changed: int
    applied_monthly: int
    granted_monthly: int


def frame_usages(
    ledger: Ledger, person_id: str, on: date, presets: Presets, start: date | None = None
) -> tuple[Usage, ...]:
    """The degree of use of each frame of the person's hours begun by the day, in order.

    With a ``start`` of the frames alone that begin on that day.
    """
    ledger = counted_once(ledger)
    assignment = assignment_of(ledger.decisions, presets)
    found = []
    for account in accounts_of(ledger, person_id, on, presets).of(person_id, Kind.HOURS):
        frames = [frame for frame in account.frames if start in (None, frame.start)]
        if not frames:
            continue
        first = min(frame.start for frame in frames)
        own = _of_decisions(ledger.outings, account.decision_ids, assignment, (first, on))
        days = [day for day, _outing in own]
        for frame in frames:
            since, until = bisect_left(days, frame.start), bisect_right(days, frame.end)
            inside = [outing for _day, outing in own[since:until]]
            begun = sum(slot.granted for slot in frame.slots if slot.start <= on)
            so_far = begun if frame.slots else frame.granted
            sums = _Amounts(frame.granted, so_far, frame.used, lost_minutes(account.policy, frame))
            found.append(_usage((frame.start, frame.end), sums, inside, account.decision_ids))
    return tuple(sorted(found, key=lambda usage: usage.start))


def year_usage(
    ledger: Ledger,
    person_id: str,
    year: int,
    on: date,
    presets: Presets,
    decision_id: str | None = None,
) -> Usage:
    """The degree of use of a person's hours in a calendar year, up to the day.

    With a ``decision_id`` of the hours it gives, and those it shares frames with, alone.
    """
    ledger = counted_once(ledger)
    first, last = date(year, 1, 1), date(year, 12, 31)
    ids: tuple[str, ...] = ()
    if decision_id is not None:
        holding = account_of(ledger, decision_id, on, presets)
        ids = holding.decision_ids if holding is not None else (decision_id,)
    until = min(last, max(first, on))
    sums = period_sums(ledger, person_id, Kind.HOURS, (first, until), presets, ids)
    own = [
        one
        for one in outings_between(ledger.outings, first, last)
        if one.person_id == person_id and first <= clock.local_day(one.start) <= min(last, on)
    ]
    if ids:
        assignment = assignment_of(ledger.decisions, presets)
        own = [one for _day, one in _of_decisions(own, ids, assignment, (first, on))]
    amounts = _Amounts(sums.granted, sums.granted, sums.used, sums.expired)
    return _usage((first, last), amounts, own, ids)


def decision_years(decisions: Iterable[Decision], person_id: str) -> tuple[DecisionYear, ...]:
    """How a person's decisions turned out over the years, by year and kind."""
    own = sorted(
        (one for one in decisions if one.person_id == person_id),
        key=lambda one: (one.valid_from, one.id),
    )
    changed = _changed(own)
    groups: dict[tuple[int, Kind], list[Decision]] = {}
    for one in own:
        groups.setdefault(((one.decided_on or one.valid_from).year, one.kind), []).append(one)
    return tuple(
        _decision_year(year, kind, groups[year, kind], changed) for year, kind in sorted(groups)
    )


def _decision_year(
    year: int, kind: Kind, decisions: list[Decision], changed: frozenset[str]
) -> DecisionYear:
    told = [one for one in decisions if one.applied_monthly is not None]
    outcomes = [one.outcome or Outcome.GRANTED for one in decisions]
    return DecisionYear(
        year,
        kind,
        len(decisions),
        outcomes.count(Outcome.GRANTED),
        outcomes.count(Outcome.PARTLY),
        outcomes.count(Outcome.REFUSED),
        sum(one.appealed_on is not None for one in decisions),
        sum(one.id in changed for one in decisions),
        sum(one.applied_monthly or 0 for one in told),
        sum(0 if one.refused else one.monthly or 0 for one in told),
    )


def _changed(decisions: Iterable[Decision]) -> frozenset[str]:
    """The decisions that follow right after another of their kind and give another amount."""
    before: dict[Kind, Decision] = {}
    found = set()
    for one in decisions:
        if one.refused or one.extra:
            continue
        last = before.get(one.kind)
        follows = last and last.valid_to and (one.valid_from - last.valid_to).days == 1
        if last and follows and last.monthly != one.monthly:
            found.add(one.id)
        before[one.kind] = one
    return frozenset(found)


def _of_decisions(
    outings: Iterable[Outing], ids: Iterable[str], assignment: Assignment, days: tuple[date, date]
) -> list[tuple[date, Outing]]:
    """The outings of some decisions that begin within the days, by day, else as they were."""
    wanted = frozenset(ids)
    found = []
    early = clock.surely_before(days[0])
    for outing in outings:
        if outing.start < early:
            continue
        day = clock.local_day(outing.start)
        if days[0] <= day <= days[1]:
            taken = assignment.of_outing(outing, day)
            if taken is not None and taken.id in wanted:
                found.append((day, outing))
    found.sort(key=itemgetter(0))
    return found


@dataclass(frozen=True, slots=True)
class _Amounts:
    """What an account says of a frame or a year, in minutes."""

    granted: int
    so_far: int
    used: int
    expired: int


def _usage(
    days: tuple[date, date], sums: _Amounts, own: list[Outing], ids: tuple[str, ...]
) -> Usage:
    performed = sum(minutes_of(one) for one in own if one.status is Status.DONE)
    return Usage(
        *days,
        sums.granted,
        sums.used,
        performed,
        sums.expired,
        thousandths(performed, sums.granted),
        tuple(missed_by_reason(own)),
        sums.so_far,
        thousandths(performed, sums.so_far),
        ids,
    )


def thousandths(part: int, whole: int) -> int | None:
    """A share in whole thousandths, rounded half up; None of nothing."""
    return (part * 2000 + whole) // (2 * whole) if whole else None


def minutes_of(outing: Outing) -> int:
    """What the outing took or would have taken; what the provider counted goes first."""
    if outing.counted_minutes is not None and outing.status is Status.DONE:
        return outing.counted_minutes
    return clock.length(outing.start, outing.end)


def missed_by_reason(own: Iterable[Outing]) -> list[Missed]:
    """Why outings did not come about, the reason that cost most time first."""
    sums: dict[tuple[Status, str | None], list[int]] = {}
    for one in own:
        if one.status in NOT_PERFORMED:
            sums.setdefault((one.status, one.reason or None), []).append(minutes_of(one))
    found = [Missed(*key, len(minutes), sum(minutes)) for key, minutes in sums.items()]
    return sorted(found, key=lambda one: (-one.minutes, one.status, sort_key(one.reason or "")))
