"""The contact (kontakt): an occasion of a contact person's decision; it counts no hours."""

import datetime
from typing import Final

from ledsagapp.domain.model.field import UNKNOWN, Field, Holds, private_field
from ledsagapp.domain.model.vocabulary import ContactKind
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Contact:
    """One meeting, call or message with the contact person (kontaktperson) of a decision.

    ``private`` names what never leaves this computer: "note".
    """

    id: str
    person_id: str
    decision_id: str
    date: datetime.date
    kind: ContactKind
    note: str | None = None
    unknown: str = ""
    private: tuple[str, ...] = ()


# In the order of the ledger document.
CONTACT: Final = (
    Field(name="id", needed=True),
    Field(name="person_id", needed=True),
    Field(name="decision_id", needed=True),
    Field(name="date", holds=Holds.DAY, needed=True),
    Field(name="kind", holds=Holds.WORD, words=ContactKind, needed=True),
    Field(name="note"),
    private_field("note"),
    UNKNOWN,
)
