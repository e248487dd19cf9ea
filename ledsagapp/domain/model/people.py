"""Who is concerned: the individual, the organisation chosen, and the companion who goes along."""

from ledsagapp.domain.model.vocabulary import Employment
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Person:
    """The individual (enskild) whose decision it is.

    ``unknown`` in this and every other value: the JSON object text of keys a later version of
    the ledger document wrote ("" for none); kept and written back, never read.
    ``first_four``: the first four digits of the personal number (the year of birth), which some
    providers want beside the initials; the whole number is never kept.
    ``same_as`` in this and other values: the id of the one this is the same as, of the same list;
    what is the same as another counts nothing of its own (see ``accounting.same_as``).
    """

    id: str
    name: str
    first_four: str | None = None
    same_as: str | None = None
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Provider:
    """The organisation that performs the decision (utförare); a person may have several."""

    id: str
    name: str
    email: str | None = None
    phone: str | None = None
    same_as: str | None = None
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Companion:
    """Someone who goes along (ledsagare), for a provider, the municipality or on assignment.

    ``near_relative``: related to the person, which some municipalities do not allow.
    """

    id: str
    name: str
    provider_id: str | None = None
    employment: Employment | None = None
    near_relative: bool = False
    same_as: str | None = None
    unknown: str = ""
