"""What would be: the frame a decision gives, and the ledger as it would be after a change."""

from collections.abc import Iterable, Iterator
from datetime import date
from typing import Any

from ledsagapp.domain import values
from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_figures import frame_of
from ledsagapp.domain.accounting.account_values import Account, Frame
from ledsagapp.domain.accounting.entry_status import EntryState, EntryStatus
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.facts import bookings
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.entry import Entry
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.validation.rule_checks import decision_problems, overlap_problems

_LIST_OF: dict[type[Entry], str] = {
    Person: "people",
    Provider: "providers",
    Companion: "companions",
    Decision: "decisions",
    Outing: "outings",
    Expense: "expenses",
    Adjustment: "adjustments",
}


def frame_preview(
    decision: Decision, on: date, presets: Presets, others: Iterable[Decision] = ()
) -> Frame | None:
    """The frame that holds the day, with its months and grants, and nothing used.

    ``others``: the decisions as they will be beside this one, with which it may share frames.
    A day outside the decision is moved to its nearest day. None for a decision that grants
    nothing or is not complete yet; no slots where the policy has no months.
    """
    if decision.refused or decision_problems(decision, presets):
        return None
    day = max(on, decision.valid_from)
    if decision.valid_to is not None:
        day = min(day, decision.valid_to)
    mine = (decision.person_id, decision.kind)
    line = [one for one in others if (one.person_id, one.kind) == mine and one.id != decision.id]
    together = (*line, decision)
    if any(decision_problems(one, presets) for one in line) or overlap_problems(together, presets):
        together = (decision,)
    account = accounts(Ledger(decisions=together), day, presets).holding(decision.id)
    return frame_of(account, day) or account.frames[-1] if account is not None else None


def with_entry(ledger: Ledger, entry: Entry) -> Ledger:
    """The ledger as it would be with the entry saved: in the place of the one with its id."""
    name = _LIST_OF[type(entry)]
    entries: tuple[Entry, ...] = getattr(ledger, name)
    if any(one.id == entry.id for one in entries):
        changed = tuple(entry if one.id == entry.id else one for one in entries)
    else:
        changed = (*entries, entry)
    return _changed(ledger, name, changed)


def without_entry(ledger: Ledger, entry: Entry) -> Ledger:
    """The ledger as it would be with the entry taken away.

    What is the same as it goes along: it counts nothing of its own, also while the other is away.
    """
    name = _LIST_OF[type(entry)]
    entries: tuple[Entry, ...] = getattr(ledger, name)
    gone = _ids_that_lead_to(entry.id, entries)
    return _changed(ledger, name, tuple(one for one in entries if one.id not in gone))


def _ids_that_lead_to(id_: str, entries: tuple[Entry, ...]) -> set[str]:
    """The id itself and those of its doubles, and of their doubles."""
    same = {one.id: getattr(one, "same_as", None) for one in entries}
    gone = {id_}
    while more := {key for key, other in same.items() if other in gone} - gone:
        gone |= more
    return gone


def planned_by_slot(
    frame: Frame, account: Account, ledger: Ledger, on: date, presets: Presets
) -> tuple[int, ...]:
    """What is booked after the day in each month of a frame: minutes as if done, or öre.

    Of money that is what may be claimed of the expenses dated later. Without months: nothing.
    """
    sums = [0] * len(frame.slots)
    for day, amount in booked_by_day(account, ledger, on, presets):
        for place, slot in enumerate(frame.slots):
            if slot.start <= day <= slot.end:
                sums[place] += amount
    return tuple(sums)


def booked_by_day(
    account: Account, ledger: Ledger, on: date, presets: Presets
) -> tuple[tuple[date, int], ...]:
    """What an account has booked after the day, in the order of the ledger: minutes or öre."""
    ledger = counted_once(ledger)
    found = _booked(account, ledger, EntryStatus(ledger, presets), on)
    return tuple((day, amount) for day, amount in found if day > on)


def _booked(
    account: Account, ledger: Ledger, standings: EntryStatus, on: date
) -> Iterator[tuple[date, int]]:
    """The bookings an account takes: the day of each, and what it comes to."""
    if account.kind is Kind.COSTS:
        for expense in ledger.expenses:
            if expense.date <= on:
                continue
            paid = standings.expense(expense)
            if paid.decision_id in account.decision_ids:
                yield expense.date, paid.eligible
        return
    for outing in bookings(ledger.outings):  # of all it would take as long as the account itself
        standing = standings.outing(outing)
        if standing.state is EntryState.PLANNED and standing.decision_id in account.decision_ids:
            yield standing.day, standing.minutes


def _changed(ledger: Ledger, name: str, entries: tuple[Entry, ...]) -> Ledger:
    change: dict[str, Any] = {name: entries}
    return values.replace(ledger, **change)


def merge_ledgers(ledger: Ledger, other: Ledger) -> Ledger:
    """The ledger as it would be with another taken in; the other's entries win by their id."""
    change: dict[str, Any] = {}
    for name in _LIST_OF.values():
        entries = {entry.id: entry for entry in getattr(ledger, name)}
        entries.update((entry.id, entry) for entry in getattr(other, name))
        change[name] = tuple(entries.values())
    return values.replace(ledger, **change)
