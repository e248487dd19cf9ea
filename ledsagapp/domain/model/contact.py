"""The contact (kontakt): an occasion of a contact person's decision; it counts no hours."""

import datetime

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
