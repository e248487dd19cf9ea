"""The contacts of the ledger document, and the rows of a newer version, as values and back."""

import json
from typing import Final

from ledsagapp.domain.model.contact import CONTACT, Contact
from ledsagapp.exchange.ledger.field_codec import object_of, value_reader
from ledsagapp.exchange.ledger.fields import Fields
from ledsagapp.exchange.ledger.strict_json import is_too_deep

_contact: Final = value_reader(Contact, CONTACT)


def contact_from(fields: Fields) -> Contact:
    """A contact of the document."""
    return _contact(fields)


def contact_object(contact: Contact) -> dict[str, object]:
    """A contact as written."""
    return object_of(contact, CONTACT)


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
