"""The frame's account: each figure of the frames that touch a period, with what lies behind it."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.accounting.account import account_of, accounts
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.accounting.assignment import Assignment, assignment_of
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.explanation.explain import Derivation, Explainer
from ledsagapp.domain.explanation.figure import Figure
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.rules import Presets, Terms
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.statements.statement import Granted
from ledsagapp.domain.values import dataclass

_FIGURES: Final = (
    Figure.GRANTED,
    Figure.USED,
    Figure.COVERED,
    Figure.OVER,
    Figure.EXPIRED,
    Figure.REMAINING_NOW,
    Figure.CAREFUL,
    Figure.REMAINING_FRAME,
)
_OF_TODAY: Final = (Figure.REMAINING_NOW, Figure.CAREFUL, Figure.REMAINING_FRAME)
_MAY_BE_NOTHING: Final = (Figure.OVER, Figure.EXPIRED, Figure.COVERED)


@dataclass(frozen=True, slots=True)
class StatementFrame:
    """One frame of one account: its decisions, and its figures explained.

    ``on`` is the day it is reckoned, which is its last where it has ended by then. ``terms``
    gives the rules of each decision the lines name.
    """

    kind: Kind
    start: date
    end: date
    on: date
    decisions: tuple[Granted, ...]
    figures: tuple[Derivation, ...]
    terms: tuple[tuple[str, Terms], ...]


@dataclass(frozen=True, slots=True)
class FrameStatement:
    """The frames of a person that touch a period, hours first; the entries their lines name."""

    person: Person
    first: date
    last: date
    on: date
    parts: tuple[StatementFrame, ...]
    outings: tuple[Outing, ...]
    expenses: tuple[Expense, ...]


def frame_statement(
    ledger: Ledger, person_id: str, first: date, last: date, on: date, presets: Presets
) -> FrameStatement:
    """The account of the frames of a period, as of ``on``; KeyError for no person."""
    ledger = counted_once(ledger)
    person = {one.id: one for one in ledger.people}[person_id]
    reckoned, assignment = accounts(ledger, on, presets), assignment_of(ledger.decisions, presets)
    parts = tuple(
        part
        for kind in (Kind.HOURS, Kind.COSTS)
        for account in reckoned.of(person_id, kind)
        for part in _parts(ledger, account, (first, last, on), assignment, presets)
    )
    return FrameStatement(person, first, last, on, parts, ledger.outings, ledger.expenses)


def _parts(
    ledger: Ledger,
    account: Account,
    days: tuple[date, date, date],
    assignment: Assignment,
    presets: Presets,
) -> Iterator[StatementFrame]:
    """The frames of an account; one that has ended is reckoned the day after it."""
    first, last, on = days
    by_id = {one.id: one for one in assignment.decisions}
    for frame in account.frames:
        if frame.start > last or frame.end < first:
            continue
        day = on if on <= frame.end else frame.end + timedelta(days=1)
        then = account_of(ledger, account.decision_ids[0], day, presets) or account
        explainer = Explainer(ledger, then, day, presets)
        inside = min(day, frame.end)
        current = then.current is not None and then.current.frame_start == frame.start
        found = [
            explainer.derivation(figure, inside)
            for figure in _FIGURES
            if current or figure not in _OF_TODAY
        ]
        yield StatementFrame(
            account.kind,
            frame.start,
            frame.end,
            day if current else inside,
            tuple(
                Granted(by_id[one], assignment.terms[one])
                for one in account.decision_ids
                if by_id[one].valid_from <= frame.end
                and (by_id[one].valid_to or date.max) >= frame.start
            ),
            tuple(_told(found)),
            tuple((one, assignment.terms[one]) for one in account.decision_ids),
        )


def _told(found: list[Derivation | None]) -> Iterator[Derivation]:
    """The figures worth a place: each that is something, and what was used even if nothing."""
    used = next((one.amount for one in found if one and one.figure is Figure.USED), 0)
    left = next((one.amount for one in found if one and one.figure is Figure.CAREFUL), None)
    for one in found:
        if one is None or (one.figure in _MAY_BE_NOTHING and not one.amount):
            continue
        if one.figure is Figure.COVERED and one.amount == used:
            continue
        if one.figure in (Figure.REMAINING_NOW, Figure.REMAINING_FRAME) and one.amount == left:
            continue
        yield one
