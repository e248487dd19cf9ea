"""The final reports and the confirmations of the ledger document, as values and back."""

from typing import Final

from ledsagapp.domain.model.seal import CONFIRMATION, SEAL, Confirmation, Seal
from ledsagapp.exchange.ledger.field_codec import object_of, value_reader
from ledsagapp.exchange.ledger.fields import Fields

_seal: Final = value_reader(Seal, SEAL)
_confirmation: Final = value_reader(Confirmation, CONFIRMATION)


def seal_from(fields: Fields) -> Seal:
    """A seal of the document."""
    return _seal(fields)


def confirmation_from(fields: Fields) -> Confirmation:
    """A confirmation of the document."""
    return _confirmation(fields)


def seal_object(seal: Seal) -> dict[str, object]:
    """A seal as written."""
    return object_of(seal, SEAL)


def confirmation_object(confirmation: Confirmation) -> dict[str, object]:
    """A confirmation as written."""
    return object_of(confirmation, CONFIRMATION)
