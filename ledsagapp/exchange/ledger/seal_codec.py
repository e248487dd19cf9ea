"""The final reports and the confirmations of the ledger document, as values and back."""

from typing import Final

from ledsagapp.domain.model.seal import Confirmation, Seal
from ledsagapp.exchange.ledger.entry_codec import keys_of
from ledsagapp.exchange.ledger.field_codec import with_unknown
from ledsagapp.exchange.ledger.fields import Fields

SEAL: Final = keys_of(Seal)
CONFIRMATION: Final = keys_of(Confirmation)


def seal_from(fields: Fields) -> Seal:
    """A seal of the document."""
    return Seal(
        id=fields.text("id"),
        person_id=fields.text("person_id"),
        report=fields.text("report"),
        first=fields.day("first"),
        last=fields.day("last"),
        language=fields.text("language"),
        options=fields.text("options"),
        content=fields.text("content"),
        hash=fields.text("hash"),
        code=fields.text("code"),
        sealed_on=fields.day("sealed_on"),
        number=fields.whole("number"),
        replaces=fields.text_or_none("replaces"),
        unknown=fields.rest(SEAL),
    )


def confirmation_from(fields: Fields) -> Confirmation:
    """A confirmation of the document."""
    return Confirmation(
        id=fields.text("id"),
        person_id=fields.text("person_id"),
        report=fields.text("report"),
        first=fields.day("first"),
        last=fields.day("last"),
        hash=fields.text("hash"),
        answers=fields.text("answers"),
        confirmed_on=fields.day("confirmed_on"),
        note=fields.text_or_none("note"),
        unknown=fields.rest(CONFIRMATION),
    )


def seal_object(seal: Seal) -> dict[str, object]:
    """A seal as written."""
    written = {
        "id": seal.id,
        "person_id": seal.person_id,
        "report": seal.report,
        "first": seal.first.isoformat(),
        "last": seal.last.isoformat(),
        "language": seal.language,
        "options": seal.options,
        "content": seal.content,
        "hash": seal.hash,
        "code": seal.code,
        "sealed_on": seal.sealed_on.isoformat(),
        "number": seal.number,
        "replaces": seal.replaces,
    }
    return with_unknown(written, seal.unknown)


def confirmation_object(confirmation: Confirmation) -> dict[str, object]:
    """A confirmation as written."""
    written = {
        "id": confirmation.id,
        "person_id": confirmation.person_id,
        "report": confirmation.report,
        "first": confirmation.first.isoformat(),
        "last": confirmation.last.isoformat(),
        "hash": confirmation.hash,
        "answers": confirmation.answers,
        "confirmed_on": confirmation.confirmed_on.isoformat(),
        "note": confirmation.note,
    }
    return with_unknown(written, confirmation.unknown)
