"""The contact person in words: meetings and calls are told by their number, never in hours."""

from datetime import date

from ledsagapp.domain.case.meetings import (
    ContactCount,
    contact_decisions,
    contacts_between,
    count_contacts,
)
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.vocabulary import ContactKind
from ledsagapp.domain.snapshot import View
from ledsagapp.i18n import Catalog
from ledsagapp.reports.parts.contact_words import count_words, kind_words
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.row import Row

ICONS = {
    ContactKind.MEETING: "people",
    ContactKind.PHONE: "calendar",
    ContactKind.MESSAGE: "document",
}


def contact_row(contact: Contact, formats: Formats) -> Row:
    """One contact: its kind, its day, and what was noted."""
    title = kind_words(formats.tr)[contact.kind]
    day = formats.full_date(contact.date)
    second = ", ".join(part for part in (day, contact.note) if part)
    return Row(contact.id, title, f"{title}, {second}", second, icon=ICONS[contact.kind])


def contact_lines(contact: Contact, formats: Formats) -> list[str]:
    """What a contact says, a line each: the day, how one met, the note."""
    tr = formats.tr
    said = [tr("Day: {day}").format(day=formats.long_date(contact.date))]
    kind = kind_words(tr)[contact.kind]
    said.append(tr("Contact with the contact person: {kind}").format(kind=kind))
    if contact.note:
        said.append(tr("Other information: {note}").format(note=contact.note))
    said.append(tr("Each contact counts as one. It takes no hours from any decision."))
    return said


def contact_sentence(view: View, formats: Formats) -> str:
    """This year's contacts in a sentence; "" for one without a contact person today."""
    if view.person is None:
        return ""
    held = contact_decisions(view.ledger, view.person.id)
    if not any(one.in_force(view.today) for one in held):
        return ""
    first = date(view.today.year, 1, 1)
    found = count_contacts(contacts_between(view.ledger, view.person.id, first, view.today))
    return counted_sentence(found, view.today.year, formats)


def counted_sentence(found: ContactCount, year: int, formats: Formats) -> str:
    """How many contacts a year has had, and when the latest was."""
    tr: Catalog = formats.tr
    if found.latest is None:
        return tr("Contact person: nothing is recorded in {year} yet.").format(year=year)
    text = tr("Contact person: {counts} in {year}. The latest was on {date}.")
    return text.format(
        counts=count_words(found, tr), year=year, date=formats.day_month(found.latest)
    )
