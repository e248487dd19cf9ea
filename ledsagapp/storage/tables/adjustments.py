"""Keeps the signed entries that count as use: corrections and opening balances."""

from collections.abc import Sequence

from ledsagapp.domain.model.expense import ADJUSTMENT, Adjustment
from ledsagapp.domain.model.field import columns_of, needed_of
from ledsagapp.storage.rows import Row, Store
from ledsagapp.storage.tables.columns import FieldRows
from ledsagapp.storage.tables.table import Entries


class Adjustments(Entries[Adjustment]):
    """The adjustments (rättelser, ingående saldo)."""

    noun = "adjustments"
    table = "adjustment"
    columns, needed = columns_of(ADJUSTMENT), needed_of(ADJUSTMENT)
    order = ("date", "id")

    def __init__(self, connection: Store) -> None:
        super().__init__(connection)
        self._rows = FieldRows(ADJUSTMENT, Adjustment)

    def _row(self, entry: Adjustment) -> Row:
        return self._rows.row(entry)

    def _entry(self, row: Row, linked: Sequence[Row]) -> Adjustment:  # noqa: ARG002 - none hang
        return self._rows.made(row)
