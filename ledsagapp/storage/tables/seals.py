"""Keeps the reports that are final, and what the person confirmed of those read through."""

from ledsagapp.domain.model.seal import CONFIRMATION, SEAL, Confirmation, Seal
from ledsagapp.storage.tables.field_table import FieldTable


class Seals(FieldTable[Seal]):
    """The seals (förseglingar)."""

    noun, table = "seals", "seal"
    fields, value = SEAL, Seal


class Confirmations(FieldTable[Confirmation]):
    """The confirmations (egna bekräftelser)."""

    noun, table = "confirmations", "confirmation"
    fields, value = CONFIRMATION, Confirmation
