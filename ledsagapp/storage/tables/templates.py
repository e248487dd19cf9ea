"""Keeps the outings one often makes."""

from ledsagapp.domain.model.template import TEMPLATE, Template
from ledsagapp.storage.tables.field_table import FieldTable


class Templates(FieldTable[Template]):
    """The templates (mallar)."""

    noun, table = "templates", "template"
    fields, value = TEMPLATE, Template
