"""Keeps those who go along."""

from ledsagapp.domain.model.people import COMPANION, Companion
from ledsagapp.storage.tables.field_table import FieldTable


class Companions(FieldTable[Companion]):
    """The companions (ledsagare)."""

    noun, table = "companions", "companion"
    fields, value = COMPANION, Companion
