"""Keeps the organisations that perform the decisions."""

from ledsagapp.domain.model.people import PROVIDER, Provider
from ledsagapp.storage.tables.field_table import FieldTable


class Providers(FieldTable[Provider]):
    """The organisations chosen (utförare)."""

    noun, table = "providers", "provider"
    fields, value = PROVIDER, Provider
