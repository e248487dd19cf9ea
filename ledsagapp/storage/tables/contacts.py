"""Keeps the meetings with contact persons."""

from ledsagapp.domain.model.contact import CONTACT, Contact
from ledsagapp.storage.tables.field_table import FieldTable


class Contacts(FieldTable[Contact]):
    """The contacts (kontakter)."""

    noun, table = "contacts", "contact"
    fields, value = CONTACT, Contact
    order = ("date", "id")
