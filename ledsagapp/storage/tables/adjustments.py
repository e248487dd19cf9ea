"""Keeps the signed entries that count as use: corrections and opening balances."""

from ledsagapp.domain.model.expense import ADJUSTMENT, Adjustment
from ledsagapp.storage.tables.field_table import FieldTable


class Adjustments(FieldTable[Adjustment]):
    """The adjustments (rättelser, ingående saldo)."""

    noun = "adjustments"
    table = "adjustment"
    fields, value = ADJUSTMENT, Adjustment
    order = ("date", "id")
