"""Who is concerned: the individual, the organisation chosen, and the companion who goes along."""

from dataclasses import dataclass

from ledsagapp.domain.words import Employment


@dataclass(frozen=True, slots=True)
class Person:
    """The individual (enskild) whose decision it is.

    ``unknown`` in this and every other value: the JSON object text of keys a later version of
    the ledger document wrote ("" for none); kept and written back, never read.
    """

    id: str
    name: str
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Provider:
    """The organisation that performs the decision (utförare); a person may have several."""

    id: str
    name: str
    email: str | None = None
    phone: str | None = None
    unknown: str = ""


@dataclass(frozen=True, slots=True)
class Companion:
    """Someone who goes along (ledsagare), for a provider, the municipality or on assignment."""

    id: str
    name: str
    provider_id: str | None = None
    employment: Employment | None = None
    unknown: str = ""
