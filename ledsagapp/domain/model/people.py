"""Who is concerned: the individual, the organisation chosen, and the companion who goes along."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Final

from ledsagapp.domain.dates.local_time import day
from ledsagapp.domain.model.field import UNKNOWN, Field, Holds, Kept
from ledsagapp.domain.model.vocabulary import Employment, Role
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class Representative:
    """Someone who acts for the person (företrädare), from–to, both days included.

    None for a day that is not known, or that is not there yet. ``contact`` as people write it.
    """

    name: str
    role: Role
    first: date | None = None
    last: date | None = None
    contact: str | None = None

    def acts(self, day: date) -> bool:
        """Whether one acts for the person on a day."""
        begun = self.first is None or self.first <= day
        return begun and (self.last is None or day <= self.last)


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
    representatives: tuple[Representative, ...] = ()

    def representatives_on(self, day: date) -> tuple[Representative, ...]:
        """Those who act for the person on a day."""
        return tuple(one for one in self.representatives if one.acts(day))


@dataclass(frozen=True, slots=True)
class Provider:
    """The organisation that performs the decision (utförare); a person may have several.

    ``organisation_number`` as it is written on invoices.
    """

    id: str
    name: str
    email: str | None = None
    phone: str | None = None
    same_as: str | None = None
    unknown: str = ""
    organisation_number: str | None = None


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
    phone: str | None = None


def are_years(texts: Iterable[str]) -> bool:
    """Whether each is four digits."""
    return all(len(one) == 4 and one.isascii() and one.isdigit() for one in texts)


# In the order of the ledger document.
PERSON: Final = (
    Field(name="id", needed=True),
    Field(name="name", needed=True),
    Field(name="first_four", form=are_years),
    Field(name="same_as"),
    Field(name="representatives", holds=Holds.OWN, kept=Kept.APART),
    UNKNOWN,
)
PROVIDER: Final = (
    Field(name="id", needed=True),
    Field(name="name", needed=True),
    Field(name="email"),
    Field(name="phone"),
    Field(name="same_as"),
    Field(name="organisation_number"),
    UNKNOWN,
)
COMPANION: Final = (
    Field(name="id", needed=True),
    Field(name="name", needed=True),
    Field(name="provider_id"),
    Field(name="employment", holds=Holds.WORD, words=Employment),
    Field(name="near_relative", holds=Holds.FLAG, usual=False),
    Field(name="same_as"),
    Field(name="phone"),
    UNKNOWN,
)


def representative_object(one: Representative) -> dict[str, str]:
    """A representative as the book and the document write it: only what is known."""
    written = {
        "name": one.name,
        "role": one.role.value,
        "first": one.first.isoformat() if one.first else None,
        "last": one.last.isoformat() if one.last else None,
        "contact": one.contact,
    }
    return {key: text for key, text in written.items() if text is not None}


def representative_of(written: Mapping[str, str]) -> Representative:
    """The representative that was written; ValueError or KeyError for one that makes no sense."""
    first, last = written.get("first"), written.get("last")
    name, contact = written["name"], written.get("contact")
    texts: tuple[object, ...] = (name, contact or "")
    if not all(isinstance(one, str) for one in texts):
        raise ValueError(written)
    return Representative(
        name,
        Role(written["role"]),
        day(first) if first else None,
        day(last) if last else None,
        contact,
    )
