"""Keeps the signed entries that count as use: corrections and opening balances."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.model.expense import Adjustment
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.table import Entries


class Adjustments(Entries[Adjustment]):
    """The adjustments (rättelser, ingående saldo)."""

    noun = "adjustments"
    table = "adjustment"
    columns = ("id", "decision_id", "date", "amount", "note", "unknown")
    needed = ("decision_id", "date", "amount")
    order = ("date", "id")

    def _row(self, entry: Adjustment) -> Row:
        return (
            entry.id,
            entry.decision_id,
            entry.date.isoformat(),
            entry.amount,
            entry.note,
            entry.unknown or None,
        )

    def _entry(self, row: Row, linked: Sequence[Row]) -> Adjustment:  # noqa: ARG002 - none hang
        return Adjustment(row[0], row[1], date.fromisoformat(row[2]), row[3], row[4], row[5] or "")
