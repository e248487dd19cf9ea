"""Keeps the signed entries that count as use: corrections and opening balances."""

from collections.abc import Sequence
from typing import Final

from ledsagapp.domain.model.expense import ADJUSTMENT, Adjustment
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.columns import FieldRows
from ledsagapp.storage.tables.table import Entries

_ROWS: Final = FieldRows(ADJUSTMENT, Adjustment)


class Adjustments(Entries[Adjustment]):
    """The adjustments (rättelser, ingående saldo)."""

    noun = "adjustments"
    table = "adjustment"
    columns, needed = _ROWS.columns, _ROWS.needed
    order = ("date", "id")

    def _row(self, entry: Adjustment) -> Row:
        return _ROWS.row(entry)

    def _entry(self, row: Row, linked: Sequence[Row]) -> Adjustment:  # noqa: ARG002 - none hang
        return _ROWS.made(row)
