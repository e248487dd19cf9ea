"""Keeps the companion's costs, and which receipts belong to each."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.model.expense import Expense, Receipt
from ledsagapp.domain.model.vocabulary import Category, ReceiptPart
from ledsagapp.storage.rows import Row, Store
from ledsagapp.storage.tables.columns import day, day_text
from ledsagapp.storage.tables.link_rows import Links
from ledsagapp.storage.tables.table import Entries


class Expenses(Entries[Expense]):
    """The expenses (omkostnader); the receipts' bytes are kept apart, by their SHA-256."""

    noun = "expenses"
    table = "expense"
    columns = (
        *("id", "person_id", "date", "amount", "category"),
        *("decision_id", "outing_id", "text", "own_amount", "affidavit", "handed_in_on"),
        *("paid_on", "refused_amount", "refusal", "same_as", "paid_by", "unknown", "not_ordinary"),
    )
    needed = ("person_id", "date", "amount", "category")
    order = ("date", "id")

    def __init__(self, connection: Store) -> None:
        columns = ("name", "media_type", "text", "rotation", "crop", "unknown", "missing")
        receipts = Links(connection, self.noun, "expense_receipt", columns)
        super().__init__(connection, receipts)

    def _row(self, entry: Expense) -> Row:
        return (
            entry.id,
            entry.person_id,
            entry.date.isoformat(),
            entry.amount,
            entry.category.value,
            entry.decision_id,
            entry.outing_id,
            entry.text,
            entry.own_amount,
            1 if entry.affidavit else None,
            day_text(entry.handed_in_on),
            day_text(entry.paid_on),
            entry.refused_amount,
            entry.refusal,
            entry.same_as,
            entry.paid_by,
            entry.unknown or None,
            1 if entry.not_ordinary else None,
        )

    def _hanging(self, entry: Expense) -> list[Row]:
        return [
            (
                receipt.sha256,
                receipt.name,
                receipt.media_type,
                receipt.text,
                receipt.rotation or None,
                receipt.crop or None,
                receipt.unknown or None,
                None if receipt.missing is None else ",".join(receipt.missing),
            )
            for receipt in entry.receipts
        ]

    def _entry(self, row: Row, linked: Sequence[Row]) -> Expense:
        return Expense(
            row[0],
            row[1],
            date.fromisoformat(row[2]),
            row[3],
            Category(row[4]),
            row[5],
            row[6],
            row[7],
            tuple([_receipt(link) for link in linked]),
            row[8],
            bool(row[9]),
            day(row[10]),
            day(row[11]),
            row[12],
            row[13],
            row[14],
            row[15],
            row[16] or "",
            not_ordinary=bool(row[17]),
        )


def _receipt(link: Row) -> Receipt:
    return Receipt(
        link[3],
        link[4],
        link[2],
        link[5],
        link[6] or 0,
        link[7] or "",
        link[8] or "",
        None if link[9] is None else tuple(ReceiptPart(one) for one in link[9].split(",") if one),
    )
