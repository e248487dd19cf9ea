"""Entries of the book as rows of a packet, and rows as entries of the book."""

import unicodedata
from collections.abc import Mapping

from ledsagapp.domain.model.expense import Expense, Receipt
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.values import replace
from ledsagapp.exchange.packet.packet import OutingRow, PacketExpense, PacketReceipt

Names = Mapping[str, str]


def fold_name(name: str) -> str:
    """A name as it is held against others: å written in two ways, capitals and spaces alike."""
    return " ".join(unicodedata.normalize("NFC", name).casefold().split())


def outing_row(outing: Outing, names: Names) -> OutingRow:
    """What of an outing a companion and a person both know; names by companion id."""
    return OutingRow(
        outing.id,
        outing.start,
        outing.end,
        outing.status,
        tuple(names[one] for one in outing.companion_ids if one in names),
        outing.activity,
        outing.place,
        None if outing.time_known else outing.counted_minutes,
    )


def expense_row(
    expense: Expense, names: Names, receipts: tuple[PacketReceipt, ...]
) -> PacketExpense:
    """What of an expense a companion and a person both know."""
    return PacketExpense(
        expense.id,
        expense.date,
        expense.amount,
        expense.category,
        expense.text,
        expense.outing_id,
        names.get(expense.paid_by or ""),
        receipts,
    )


def plain_receipts(expense: Expense) -> tuple[PacketReceipt, ...]:
    """The receipts of an expense as they are kept."""
    return tuple(PacketReceipt(one.name, one.media_type, one.sha256) for one in expense.receipts)


def outing_of(row: OutingRow, person_id: str, ids: Names, before: Outing | None) -> Outing:
    """The row as an outing; of one that is here only what the row says is changed."""
    outing = before or Outing(row.key, person_id, (), row.start, row.end, row.status)
    known = row.minutes is None
    return replace(
        outing,
        companion_ids=tuple(dict.fromkeys(ids[fold_name(name)] for name in row.companions)),
        start=row.start,
        end=row.end,
        status=row.status,
        activity=row.activity,
        place=row.place,
        time_known=known,
        counted_minutes=outing.counted_minutes if known else row.minutes,
    )


def expense_of(
    row: PacketExpense, person_id: str, ids: Names, outing_id: str | None, before: Expense | None
) -> Expense:
    """The row as an expense; of one that is here only what the row says is changed."""
    expense = before or Expense(row.key, person_id, row.day, row.amount, row.category)
    kept = {one.sha256: one for one in expense.receipts}
    receipts = tuple(
        kept.get(one.sha256) or Receipt(one.name, one.media_type, one.sha256)
        for one in row.receipts
    )
    return replace(
        expense,
        date=row.day,
        amount=row.amount,
        category=row.category,
        text=row.text,
        outing_id=outing_id or (before.outing_id if before else None),
        paid_by=None if row.paid_by is None else ids[fold_name(row.paid_by)],
        receipts=receipts,
    )
