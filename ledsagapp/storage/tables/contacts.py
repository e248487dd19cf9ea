"""Keeps the meetings with contact persons."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.vocabulary import ContactKind
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.columns import texts, texts_text
from ledsagapp.storage.tables.table import Entries


class Contacts(Entries[Contact]):
    """The contacts (kontakter)."""

    noun = "contacts"
    table = "contact"
    columns = ("id", "person_id", "decision_id", "date", "kind", "note", "unknown", "private")
    needed = ("person_id", "decision_id", "date", "kind")
    order = ("date", "id")

    def _row(self, entry: Contact) -> Row:
        own = (entry.id, entry.person_id, entry.decision_id, entry.date.isoformat())
        return (
            *own,
            entry.kind.value,
            entry.note,
            entry.unknown or None,
            texts_text(entry.private),
        )

    def _entry(self, row: Row, linked: Sequence[Row]) -> Contact:  # noqa: ARG002 - none hang here
        day, kind = date.fromisoformat(row[3]), ContactKind(row[4])
        return Contact(row[0], row[1], row[2], day, kind, row[5], row[6] or "", texts(row[7]))
