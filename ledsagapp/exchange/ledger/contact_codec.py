"""The contacts of the ledger document, and the rows of a newer version, as values and back."""

import json
from typing import Final

from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.vocabulary import ContactKind
from ledsagapp.exchange.ledger.entry_codec import keys_of
from ledsagapp.exchange.ledger.field_codec import with_unknown
from ledsagapp.exchange.ledger.fields import Fields
from ledsagapp.exchange.ledger.strict_json import is_too_deep

CONTACT: Final = keys_of(Contact)


def contact_from(fields: Fields) -> Contact:
    """A contact of the document."""
    return Contact(
        id=fields.text("id"),
        person_id=fields.text("person_id"),
        decision_id=fields.text("decision_id"),
        date=fields.day("date"),
        kind=fields.word("kind", ContactKind),
        note=fields.text_or_none("note"),
        unknown=fields.rest(CONTACT),
    )


def contact_object(contact: Contact) -> dict[str, object]:
    """A contact as written."""
    written = {
        "id": contact.id,
        "person_id": contact.person_id,
        "decision_id": contact.decision_id,
        "date": contact.date.isoformat(),
        "kind": contact.kind,
        "note": None if "note" in contact.private else contact.note,
    }
    return with_unknown(written, contact.unknown)


def rows_aside(top: Fields) -> tuple[str, ...]:
    """The rows of a newer version, each as the text of a JSON object, its keys in order."""
    if top.data.get("set_aside") is None:
        return ()
    found = []
    for number, row in enumerate(top.entries("set_aside")):
        if not isinstance(row, dict):
            top.fault(f"set_aside[{number}]", "not_object")
        elif is_too_deep(row):
            top.fault(f"set_aside[{number}]", "too_deep")
        else:
            found.append(row_text(row))
    return tuple(dict.fromkeys(found))


def row_text(row: dict[str, object]) -> str:
    """A row as one text: the same row always gives the same."""
    return json.dumps(row, ensure_ascii=False, sort_keys=True)
