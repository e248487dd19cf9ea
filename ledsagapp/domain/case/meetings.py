"""A contact person's meetings and calls: a decision without hours, where each contact counts."""

from collections import Counter
from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.vocabulary import ContactKind, Service
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class ContactCount:
    """How many contacts of each kind there were, and on which day the latest was."""

    meetings: int = 0
    calls: int = 0
    messages: int = 0
    latest: date | None = None

    @property
    def all(self) -> int:
        """Contacts of every kind together."""
        return self.meetings + self.calls + self.messages


@dataclass(frozen=True, slots=True)
class ContactMonth:
    """The contacts of one calendar month; ``start`` is its first day."""

    start: date
    count: ContactCount


@dataclass(frozen=True, slots=True)
class ContactStatement:
    """A person's contacts from ``first`` to ``last``, both included, in order of their days."""

    person: Person
    first: date
    last: date
    decisions: tuple[Decision, ...]
    contacts: tuple[Contact, ...]
    months: tuple[ContactMonth, ...]
    count: ContactCount


def on_contact_person(decision: Decision) -> bool:
    """Whether the decision grants a contact person (kontaktperson), and no hours."""
    return decision.service is Service.KONTAKTPERSON and not decision.refused


def contact_decisions(ledger: Ledger, person_id: str) -> tuple[Decision, ...]:
    """The person's decisions on a contact person, in order of time."""
    mine = (one for one in ledger.decisions if one.person_id == person_id)
    return tuple(sorted(filter(on_contact_person, mine), key=lambda one: (one.valid_from, one.id)))


def contacts_between(ledger: Ledger, person_id: str, first: date, last: date) -> list[Contact]:
    """The person's contacts of decisions on a contact person, in order of their days."""
    known = counted_once(ledger)
    ids = {one.id for one in contact_decisions(known, person_id)}
    found = [one for one in known.contacts if one.decision_id in ids and first <= one.date <= last]
    return sorted(found, key=lambda one: (one.date, one.id))


def count_contacts(contacts: Iterable[Contact]) -> ContactCount:
    """How many there are of each kind."""
    found = list(contacts)
    kinds = Counter(one.kind for one in found)
    return ContactCount(
        kinds[ContactKind.MEETING],
        kinds[ContactKind.PHONE],
        kinds[ContactKind.MESSAGE],
        max((one.date for one in found), default=None),
    )


def contact_statement(ledger: Ledger, person: Person, first: date, last: date) -> ContactStatement:
    """The contacts of a period, each counted once, with the months in which there was one."""
    found = contacts_between(ledger, person.id, first, last)
    months: dict[date, list[Contact]] = {}
    for one in found:
        months.setdefault(one.date.replace(day=1), []).append(one)
    decisions = tuple(
        one
        for one in contact_decisions(counted_once(ledger), person.id)
        if one.valid_from <= last and (one.valid_to is None or one.valid_to >= first)
    )
    return ContactStatement(
        person,
        first,
        last,
        decisions,
        tuple(found),
        tuple(ContactMonth(start, count_contacts(months[start])) for start in sorted(months)),
        count_contacts(found),
    )
