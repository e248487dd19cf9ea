"""Keeps the companion's costs, and which receipts belong to each."""

import re
from collections.abc import Sequence
from typing import Any, Final

from ledsagapp.domain.model.expense import EXPENSE, Expense, Receipt
from ledsagapp.domain.model.field import are_objects
from ledsagapp.domain.model.vocabulary import ReceiptPart
from ledsagapp.storage.rows import Row, Store
from ledsagapp.storage.tables.field_table import FieldTable
from ledsagapp.storage.tables.link_rows import Links

# A document may name a receipt of which there are no bytes, and whose digest is not known either.
_SHA256: Final = re.compile(r"(?:[0-9a-f]{64})?")


class Expenses(FieldTable[Expense]):
    """The expenses (omkostnader); the receipts' bytes are kept apart, by their SHA-256."""

    noun = "expenses"
    table = "expense"
    fields, value = EXPENSE, Expense
    order = ("date", "id")

    def __init__(self, connection: Store) -> None:
        columns = ("name", "media_type", "text", "rotation", "crop", "unknown", "missing")
        receipts = Links(connection, self.noun, "expense_receipt", columns)
        super().__init__(connection, receipts)

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

    def _apart(self, rows: Sequence[Row], linked: Sequence[Sequence[Row]]) -> tuple[list[Any], ...]:
        if not any(linked):
            return ([()] * len(rows),)
        return ([tuple([_receipt(link) for link in links]) for links in linked],)


def _receipt(link: Row) -> Receipt:
    """The receipt of what hangs on an expense; ValueError where a column holds what is none."""
    _expense, _nth, sha256, name, media_type, text, rotation, crop, unknown, missing, *_ = link
    needed, optional = (sha256, name, media_type), (text, crop, unknown, missing)
    if not all(
        isinstance(one, str) for one in (*needed, *(one for one in optional if one is not None))
    ):
        raise ValueError(link)
    receipt = Receipt(
        name=name,
        media_type=media_type,
        sha256=sha256,
        text=text,
        rotation=rotation or 0,
        crop=crop or "",
        unknown=unknown or "",
        missing=None
        if missing is None
        else tuple(ReceiptPart(one) for one in missing.split(",") if one),
    )
    sound = _SHA256.fullmatch(sha256) and receipt.can_be_shown
    if not sound or not are_objects([unknown] if unknown else []):
        raise ValueError(link)
    return receipt
