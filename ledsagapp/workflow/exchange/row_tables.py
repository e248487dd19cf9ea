"""Rows of a book for a spreadsheet: outings, expenses, frames, claims and two forms.

One row an entry, with its id; every figure is the account's own. What is only for the person
(the private note) never goes along.
"""

from collections.abc import Callable
from datetime import date
from typing import Final

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_values import Account, Frame
from ledsagapp.domain.accounting.entry_status import EntryState, EntryStatus
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.dates import local_time
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import OUTING, Outing
from ledsagapp.domain.model.private import shown_to_others
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.statements.account_claims import account_claims
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.exchange.sheets.row_table import Cell, CellKind, RowTable, SheetColumn
from ledsagapp.i18n import Catalog
from ledsagapp.wording.common.labels import Labels

OUTINGS, EXPENSES, FRAMES, CLAIMS = "outings", "expenses", "frames", "claims"
FOLLOW_UP, OUTLAYS = "follow-up", "outlays"
KINDS: Final = (OUTINGS, EXPENSES, FRAMES, CLAIMS, FOLLOW_UP, OUTLAYS)
_LAST: Final = date.max


@dataclass(frozen=True, slots=True)
class Wish:
    """Whose rows, from which days on (both included), and the day the accounts are asked on."""

    ledger: Ledger
    presets: Presets
    on: date
    person_ids: frozenset[str] = frozenset()
    first: date = date.min
    last: date = _LAST

    def is_wanted(self, person_id: str) -> bool:
        """Whether rows of a person belong there; of everybody where nobody is named."""
        return not self.person_ids or person_id in self.person_ids


def row_table(kind: str, wish: Wish, tr: Catalog) -> RowTable:
    """The table of one of ``KINDS``."""
    return _TABLES[kind](replace(wish, ledger=shown_to_others(wish.ledger)), tr)


class _Names:
    """The names that stand for ids in rows."""

    def __init__(self, ledger: Ledger) -> None:
        self.people = {one.id: one.name for one in ledger.people}
        self.companions = {one.id: one.name for one in ledger.companions}
        self.providers = {one.id: one.name for one in ledger.providers}

    def companions_of(self, outing: Outing) -> str:
        """The companions of an outing, parted by commas."""
        return ", ".join(self.companions.get(key, key) for key in outing.companion_ids)


def _outings_of(wish: Wish) -> list[Outing]:
    found = [
        one
        for one in wish.ledger.outings
        if wish.is_wanted(one.person_id)
        and one.same_as is None
        and wish.first <= local_time.local_day(one.start) <= wish.last
    ]
    return sorted(found, key=lambda one: (local_time.local(one.start), one.id))


def _expenses_of(wish: Wish) -> list[Expense]:
    found = [
        one
        for one in wish.ledger.expenses
        if wish.is_wanted(one.person_id)
        and one.same_as is None
        and wish.first <= one.date <= wish.last
    ]
    return sorted(found, key=lambda one: (one.date, one.id))


def _outing_table(wish: Wish, tr: Catalog) -> RowTable:
    names, labels = _Names(wish.ledger), Labels(tr)
    status = EntryStatus(wish.ledger, wish.presets)
    own = [field for field in OUTING if field.heading]
    columns = (
        SheetColumn(tr("Date"), CellKind.DATE),
        SheetColumn(tr("From", "a time of day"), CellKind.TIME),
        SheetColumn(tr("To", "a time of day"), CellKind.TIME),
        SheetColumn(tr("Hours that count"), CellKind.HOURS, summed=True),
        SheetColumn(tr("Time that counts"), CellKind.CLOCK, summed=True),
        SheetColumn(tr("How it turned out")),
        SheetColumn(tr("Person")),
        SheetColumn(tr("Companion")),
        SheetColumn(tr("Provider")),
        *(SheetColumn(tr.of(field.heading)) for field in own),
        SheetColumn(tr("Length in hours"), CellKind.HOURS),
        SheetColumn(tr("Id")),
    )

    def row(one: Outing) -> tuple[Cell, ...]:
        stands = status.outing(one)
        counts = stands.minutes if stands.state is EntryState.COUNTS else 0
        times = _times_of(one)
        return (
            stands.day,
            *times,
            counts,
            counts,
            labels.status[one.status],
            names.people.get(one.person_id, one.person_id),
            names.companions_of(one),
            names.providers.get(one.provider_id or "", ""),
            *(getattr(one, field.name) or "" for field in own),
            stands.length,
            one.id,
        )

    rows = tuple(row(one) for one in _outings_of(wish))
    return RowTable(tr("Outings"), columns, rows, tr("Total"))


def _times_of(one: Outing) -> tuple[Cell, Cell]:
    if not getattr(one, "time_known", True):
        return None, None
    first, last = local_time.local(one.start), local_time.local(one.end)
    return first.hour * 60 + first.minute, last.hour * 60 + last.minute


def _expense_table(wish: Wish, tr: Catalog) -> RowTable:
    names, labels = _Names(wish.ledger), Labels(tr)
    status = EntryStatus(wish.ledger, wish.presets)
    activities = {one.id: one.activity or "" for one in wish.ledger.outings}
    columns = (
        SheetColumn(tr("Date"), CellKind.DATE),
        SheetColumn(tr("Amount in kronor"), CellKind.MONEY, summed=True),
        SheetColumn(tr("Of it by the rules"), CellKind.MONEY, summed=True),
        SheetColumn(tr("Category")),
        SheetColumn(tr("What")),
        SheetColumn(tr("Person")),
        SheetColumn(tr("Outing")),
        SheetColumn(tr("Receipts"), CellKind.NUMBER),
        SheetColumn(tr("Who paid")),
        SheetColumn(tr("Handed in"), CellKind.DATE),
        SheetColumn(tr("Paid"), CellKind.DATE),
        SheetColumn(tr("Refused in kronor"), CellKind.MONEY, summed=True),
        SheetColumn(tr("Id")),
    )

    def row(one: Expense) -> tuple[Cell, ...]:
        person = names.people.get(one.person_id, one.person_id)
        return (
            one.date,
            one.amount,
            status.expense(one).eligible,
            labels.category[one.category],
            one.text or "",
            person,
            activities.get(one.outing_id or "", ""),
            len(one.receipts),
            names.companions.get(one.paid_by, "") if one.paid_by else person,
            one.handed_in_on,
            one.paid_on,
            one.refused_amount,
            one.id,
        )

    rows = tuple(row(one) for one in _expenses_of(wish))
    return RowTable(tr("Expenses"), columns, rows, tr("Total"))


def _frame_table(wish: Wish, tr: Catalog) -> RowTable:
    names, labels = _Names(wish.ledger), Labels(tr)
    figures = (tr("Granted"), tr("Used"), tr("Covered"), tr("Over"), tr("Expired"), tr("Left"))
    hours, kronor = tr("in hours"), tr("in kronor")
    columns = (
        SheetColumn(tr("First day"), CellKind.DATE),
        SheetColumn(tr("Last day"), CellKind.DATE),
        SheetColumn(tr("Person")),
        SheetColumn(tr("Kind")),
        *(SheetColumn(f"{text} {hours}", CellKind.HOURS, summed=True) for text in figures),
        *(SheetColumn(f"{text} {kronor}", CellKind.MONEY, summed=True) for text in figures),
        SheetColumn(tr("Decisions")),
    )

    def row(account: Account, frame: Frame) -> tuple[Cell, ...]:
        values: tuple[Cell, ...] = (
            frame.granted,
            frame.used,
            frame.covered,
            frame.over,
            frame.expired,
            _left(account, frame, wish.on),
        )
        nothing: tuple[Cell, ...] = (None,) * len(values)
        both = (values, nothing) if account.kind is Kind.HOURS else (nothing, values)
        return (
            frame.start,
            frame.end,
            names.people.get(account.person_id, account.person_id),
            labels.kind[account.kind],
            *both[0],
            *both[1],
            ", ".join(account.decision_ids),
        )

    rows = tuple(
        row(account, frame)
        for account in accounts(wish.ledger, wish.on, wish.presets).accounts
        if wish.is_wanted(account.person_id)
        for frame in account.frames
        if frame.end >= wish.first and frame.start <= wish.last
    )
    return RowTable(tr("Frames"), columns, rows, tr("Total"))


def _left(account: Account, frame: Frame, on: date) -> Cell:
    """What may still be used of a frame; nothing of one that is past, or has no limit."""
    if account.policy in (Policy.FREE, Policy.PER_ACTIVITY):
        return None
    holds = account.current is not None and frame.start <= on <= frame.end
    return account.current.careful if account.current is not None and holds else 0


def _claim_table(wish: Wish, tr: Catalog) -> RowTable:
    names = _Names(wish.ledger)
    of = {one.id: one.person_id for one in counted_once(wish.ledger).decisions}
    columns = (
        SheetColumn(tr("Person")),
        SheetColumn(tr("Decisions")),
        *(
            SheetColumn(text, CellKind.MONEY, summed=True)
            for text in (
                tr("May be claimed"),
                tr("Within the allowance"),
                tr("Beyond the allowance"),
                tr("Handed in"),
                tr("Paid"),
                tr("Refused"),
                tr("Still to be paid"),
            )
        ),
    )
    rows = tuple(
        (
            names.people.get(of[one.decision_ids[0]], ""),
            ", ".join(one.decision_ids),
            *(one.eligible, one.covered, one.beyond),
            *(one.handed_in, one.paid, one.refused, one.owed),
        )
        for one in account_claims(wish.ledger, wish.on, wish.presets)
        if wish.is_wanted(of[one.decision_ids[0]])
    )
    return RowTable(tr("Claims"), columns, rows, tr("Total"))


def _follow_up_table(wish: Wish, tr: Catalog) -> RowTable:
    """The columns of a municipality's monthly follow-up, a row a month of a person's hours."""
    names = _Names(wish.ledger)
    decisions = {one.id: one for one in wish.ledger.decisions}
    columns = (
        SheetColumn(tr("Name")),
        SheetColumn(tr("Granted support")),
        SheetColumn(tr("Granted hours in the month"), CellKind.HOURS),
        SheetColumn(tr("The goal of the support")),
        SheetColumn(tr("Performed hours in the month"), CellKind.HOURS),
        SheetColumn(tr("Why were not all hours performed?")),
        SheetColumn(tr("What was done in the month")),
        SheetColumn(tr("First day"), CellKind.DATE),
    )
    outings = _outings_of(wish)
    rows = []
    for account in accounts(wish.ledger, wish.on, wish.presets).accounts:
        if account.kind is not Kind.HOURS or not wish.is_wanted(account.person_id):
            continue
        decision = decisions[account.decision_ids[-1]]
        for slot in (slot for frame in account.frames for slot in frame.slots):
            if slot.end < wish.first or slot.start > min(wish.last, wish.on):
                continue
            days = [
                one
                for one in of_person(outings, account.person_id)
                if slot.start <= local_time.local_day(one.start) <= slot.end
            ]
            rows.append(
                (
                    names.people.get(account.person_id, ""),
                    decision.service or Labels(tr).kind[account.kind],
                    slot.granted,
                    ", ".join(getattr(decision, "goals", ()) or ()),
                    slot.used,
                    _joined(one.reason for one in days),
                    _joined(one.activity for one in days if one.status == "done"),
                    slot.start,
                )
            )
    return RowTable(tr("Monthly follow-up"), columns, tuple(rows), tr("Total"))


def _joined(texts: object) -> str:
    """Each text once, in order."""
    found = dict.fromkeys(text for text in texts if text)  # type: ignore[attr-defined]
    return ", ".join(found)


def _outlay_table(wish: Wish, tr: Catalog) -> RowTable:
    """The columns of a municipality's statement of cash outlays, receipts numbered in order."""
    columns = (
        SheetColumn(tr("Date"), CellKind.DATE),
        SheetColumn(tr("Receipt number"), CellKind.NUMBER),
        SheetColumn(tr("Notes")),
        SheetColumn(tr("Sum in kronor"), CellKind.MONEY, summed=True),
    )
    activities = {one.id: one.activity or "" for one in wish.ledger.outings}
    labels = Labels(tr)
    rows = []
    number = 0
    for one in _expenses_of(wish):
        number += 1 if one.receipts else 0
        said = one.text or activities.get(one.outing_id or "", "") or labels.category[one.category]
        rows.append((one.date, number if one.receipts else None, said, one.amount))
    return RowTable(tr("Cash outlays"), columns, tuple(rows), tr("Sum of the outlays"))


_TABLES: Final[dict[str, Callable[[Wish, Catalog], RowTable]]] = {
    OUTINGS: _outing_table,
    EXPENSES: _expense_table,
    FRAMES: _frame_table,
    CLAIMS: _claim_table,
    FOLLOW_UP: _follow_up_table,
    OUTLAYS: _outlay_table,
}
