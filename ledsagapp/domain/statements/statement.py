"""What a time report and an expense statement say: rows, sums and the frame, as plain figures.

Made for one person and a period, as of a day. A statement for a past month is best made as of
its last day: figures of a frame then leave out what happened later in the same frame.
"""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from ledsagapp.domain.accounting.account import accounts_of
from ledsagapp.domain.accounting.account_values import Account, Accounts, Frame
from ledsagapp.domain.accounting.coverage import covered_expenses
from ledsagapp.domain.accounting.entry_status import EntryState, EntryStatus, ExpenseStatus
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.in_time import outings_between
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.rules import Presets, Terms
from ledsagapp.domain.model.vocabulary import Category, Kind, Policy, Status
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.planning.affordability import frame_left
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Granted:
    """A decision in force on some day of the period, with its rules complete."""

    decision: Decision
    terms: Terms


@dataclass(frozen=True, slots=True)
class FrameUse:
    """A frame that touches the period; ``left`` may still be used until it ends.

    Under ``free`` and ``per_activity`` nothing is granted and nothing is left.
    """

    decision_ids: tuple[str, ...]
    policy: Policy
    frame: Frame
    left: int


@dataclass(frozen=True, slots=True)
class TimeRow:
    """One outing of the period, by its Swedish times.

    ``counted`` is 0 for what does not count and for what is only planned; ``length`` is the
    real time booked or done. An outing over midnight stands whole on its first day.
    """

    outing: Outing
    day: date
    start: datetime
    end: datetime
    length: int
    counted: int
    state: EntryState
    companions: tuple[Companion, ...]
    provider: Provider | None
    decision_id: str | None


@dataclass(frozen=True, slots=True)
class StatusSum:
    """The outings of the period with one status: how many, their length, what they counted."""

    status: Status
    outings: int
    length: int
    counted: int


@dataclass(frozen=True, slots=True)
class ReasonSum:
    """Hours not performed for one reason: why not all hours were used; ``None`` if not said."""

    status: Status
    reason: str | None
    outings: int
    length: int


@dataclass(frozen=True, slots=True)
class TimeStatement:
    """Hours of a person over a period; ``counted`` sums the rows that count on a decision.

    ``adjustments`` are those of the frames shown, so that their use can be followed.
    ``unassigned`` sums what rows would count had a decision been in force. ``alone``: the name
    of the one companion or provider the rows are narrowed to, "" for all.
    """

    person: Person
    first: date
    last: date
    on: date
    decisions: tuple[Granted, ...]
    frames: tuple[FrameUse, ...]
    adjustments: tuple[Adjustment, ...]
    rows: tuple[TimeRow, ...]
    by_status: tuple[StatusSum, ...]
    reasons: tuple[ReasonSum, ...]
    counted: int
    unassigned: int
    alone: str = ""


@dataclass(frozen=True, slots=True)
class ExpenseRow:
    """One expense of the period; ``number`` is also the number of its receipts.

    ``amount`` = eligible + not eligible where a decision takes it; ``covered`` is the part of
    the eligible that the allowance covers, in order of date.
    """

    number: int
    expense: Expense
    outing: Outing | None
    eligible: int
    not_eligible: int
    covered: int
    state: EntryState
    decision_id: str | None


@dataclass(frozen=True, slots=True)
class CategorySum:
    """The expenses of the period in one category, in öre."""

    category: Category
    expenses: int
    amount: int
    eligible: int
    covered: int


@dataclass(frozen=True, slots=True)
class ExpenseStatement:
    """Companion costs of a person over a period, in öre.

    ``over`` is eligible but beyond the allowance; ``unassigned`` no decision takes.
    """

    person: Person
    first: date
    last: date
    on: date
    decisions: tuple[Granted, ...]
    frames: tuple[FrameUse, ...]
    adjustments: tuple[Adjustment, ...]
    rows: tuple[ExpenseRow, ...]
    by_category: tuple[CategorySum, ...]
    amount: int
    eligible: int
    not_eligible: int
    covered: int
    over: int
    unassigned: int


def time_statement(
    ledger: Ledger, person_id: str, first: date, last: date, on: date, presets: Presets
) -> TimeStatement:
    """The hours of a person from ``first`` to ``last``, as of ``on``; KeyError for no person."""
    ledger = counted_once(ledger)
    standings, reckoned = EntryStatus(ledger, presets), accounts_of(ledger, person_id, on, presets)
    rows = _time_rows(ledger, person_id, first, last, standings)
    frames = _frames(reckoned, person_id, Kind.HOURS, (first, last))
    not_done = [row for row in rows if row.outing.status not in (Status.DONE, Status.PLANNED)]
    return TimeStatement(
        _person(ledger, person_id),
        first,
        last,
        on,
        _granted(standings, person_id, Kind.HOURS, (first, last)),
        frames,
        _adjustments(ledger, frames, on),
        rows,
        tuple(status_sums(rows)),
        tuple(reason_sums(not_done)),
        sum(row.counted for row in rows if row.state is EntryState.COUNTS),
        sum(row.counted for row in rows if row.state is EntryState.UNASSIGNED),
    )


def expense_statement(
    ledger: Ledger, person_id: str, first: date, last: date, on: date, presets: Presets
) -> ExpenseStatement:
    """The costs of a person from ``first`` to ``last``, as of ``on``; KeyError for no person."""
    ledger = counted_once(ledger)
    standings, reckoned = EntryStatus(ledger, presets), accounts_of(ledger, person_id, on, presets)
    covered = covered_expenses(ledger, person_id, reckoned, standings)
    rows = _expense_rows(ledger, person_id, (first, last), standings, covered)
    frames = _frames(reckoned, person_id, Kind.COSTS, (first, last))
    eligible, paid = sum(row.eligible for row in rows), sum(row.covered for row in rows)
    return ExpenseStatement(
        _person(ledger, person_id),
        first,
        last,
        on,
        _granted(standings, person_id, Kind.COSTS, (first, last)),
        frames,
        _adjustments(ledger, frames, on),
        rows,
        tuple(_category_sums(rows)),
        sum(row.expense.amount for row in rows),
        eligible,
        sum(row.not_eligible for row in rows),
        paid,
        eligible - paid,
        sum(row.expense.amount for row in rows if row.state is EntryState.UNASSIGNED),
    )


def _person(ledger: Ledger, person_id: str) -> Person:
    return {person.id: person for person in ledger.people}[person_id]


def _granted(
    standings: EntryStatus, person_id: str, kind: Kind, period: tuple[date, date]
) -> tuple[Granted, ...]:
    """The decisions in force in the period, in order of their first day."""
    first, last = period
    return tuple(
        Granted(decision, standings.assignment.terms[decision.id])
        for decision in standings.assignment.decisions
        if (decision.person_id, decision.kind) == (person_id, kind)
        and decision.valid_from <= last
        and (decision.valid_to is None or first <= decision.valid_to)
    )


def _frames(
    reckoned: Accounts, person_id: str, kind: Kind, period: tuple[date, date]
) -> tuple[FrameUse, ...]:
    """The frames that touch the period."""
    first, last = period
    return tuple(
        FrameUse(account.decision_ids, account.policy, frame, _left(account, frame))
        for account in reckoned.of(person_id, kind)
        for frame in account.frames
        if frame.start <= last and first <= frame.end
    )


def _adjustments(ledger: Ledger, frames: tuple[FrameUse, ...], on: date) -> tuple[Adjustment, ...]:
    """The corrections that the frames' figures hold, in order of their days."""
    found = [
        one
        for one in ledger.adjustments
        for use in frames
        if one.decision_id in use.decision_ids
        and use.frame.start <= one.date <= min(use.frame.end, on)
    ]
    return tuple(sorted(found, key=lambda one: (one.date, one.id)))


def _left(account: Account, frame: Frame) -> int:
    if account.current is not None and account.current.frame_start == frame.start:
        return account.current.careful
    return frame_left(account, frame, frame.end) if frame.slots and not frame.expired else 0


def _time_rows(
    ledger: Ledger, person_id: str, first: date, last: date, standings: EntryStatus
) -> tuple[TimeRow, ...]:
    """The outings begun in the period, in order of their start."""
    companions = {companion.id: companion for companion in ledger.companions}
    providers = {provider.id: provider for provider in ledger.providers}
    rows = []
    for outing in outings_between(ledger.outings, first, last):
        if outing.person_id != person_id or not first <= clock.local_day(outing.start) <= last:
            continue
        standing = standings.outing(outing)
        rows.append(
            TimeRow(
                outing,
                standing.day,
                clock.local(outing.start),
                clock.local(outing.end),
                standing.length,
                0 if standing.state is EntryState.PLANNED else standing.minutes,
                standing.state,
                tuple(companions[one] for one in outing.companion_ids if one in companions),
                providers.get(outing.provider_id or ""),
                standing.decision_id,
            )
        )
    return tuple(sorted(rows, key=lambda row: (row.start, row.end, row.outing.id)))


def status_sums(rows: Iterable[TimeRow]) -> Iterable[StatusSum]:
    """How the outings turned out, in the order of the statuses."""
    rows = tuple(rows)
    for status in Status:
        found = [row for row in rows if row.outing.status is status]
        if found:
            length, counted = sum(row.length for row in found), sum(row.counted for row in found)
            yield StatusSum(status, len(found), length, counted)


def reason_sums(rows: Iterable[TimeRow]) -> Iterable[ReasonSum]:
    """Why outings did not come about, the commonest reason first."""
    sums: dict[tuple[Status, str | None], list[int]] = {}
    for row in rows:
        lengths = sums.setdefault((row.outing.status, row.outing.reason or None), [])
        lengths.append(row.length)

    def order(item: tuple[tuple[Status, str | None], list[int]]) -> tuple[int, bool, Any]:
        reason = item[0][1]
        return -sum(item[1]), reason is None, sort_key(reason or "")

    for (status, reason), lengths in sorted(sums.items(), key=order):
        yield ReasonSum(status, reason, len(lengths), sum(lengths))


def _expense_rows(
    ledger: Ledger,
    person_id: str,
    period: tuple[date, date],
    standings: EntryStatus,
    covered: dict[str, int],
) -> tuple[ExpenseRow, ...]:
    """The expenses of the period, numbered in order of (date, id)."""
    first, last = period
    outings = {outing.id: outing for outing in ledger.outings}
    own = [
        expense
        for expense in ledger.expenses
        if expense.person_id == person_id and first <= expense.date <= last
    ]
    rows = []
    for number, expense in enumerate(sorted(own, key=lambda one: (one.date, one.id)), 1):
        standing: ExpenseStatus = standings.expense(expense)
        rows.append(
            ExpenseRow(
                number,
                expense,
                outings.get(expense.outing_id or ""),
                standing.eligible,
                standing.not_eligible,
                covered.get(expense.id, 0),
                standing.state,
                standing.decision_id,
            )
        )
    return tuple(rows)


def _category_sums(rows: Iterable[ExpenseRow]) -> Iterable[CategorySum]:
    rows = tuple(rows)
    for category in Category:
        found = [row for row in rows if row.expense.category is category]
        if found:
            yield CategorySum(
                category,
                len(found),
                sum(row.expense.amount for row in found),
                sum(row.eligible for row in found),
                sum(row.covered for row in found),
            )
