"""An outing or a contact in a person's own words: what it says, what must be asked, saving it."""

from datetime import date, datetime, timedelta

from ledsagapp.domain.case.meetings import contact_decisions
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.model.vocabulary import Category, ContactKind, Kind, Service
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.contact_words import ContactWords, read_contact
from ledsagapp.text_input.draft import Draft
from ledsagapp.text_input.draft_from_text import draft_entry
from ledsagapp.text_input.form_content import form_content
from ledsagapp.text_input.read_sentence import Understood
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.chip import Chip
from ledsagapp.wording.entries.chips import chips_of, chips_spoken, contact_chips
from ledsagapp.workflow.commands import save_outing

DAY = 24 * 60


@dataclass(frozen=True, slots=True)
class Times:
    """When an outing was, as local times of the ledger; ``minutes`` in absolute time."""

    start: str
    end: str
    minutes: int


@dataclass(frozen=True, slots=True)
class ContactDraft:
    """A contact to be looked at before it is saved; ``decision`` None where none is on one."""

    contact: Contact
    decision: Decision | None
    understood: ContactWords


def times(got: Understood, today: date) -> Times | None:
    """The times of what was understood; None where start or end is not known, or is no time.

    An end that does not come after the start is the next day's; no day written is today.
    """
    minute = last_minute(got)
    if got.start is None or minute is None:
        return None
    day = got.day or today
    start = _local(day, got.start)
    end = _local(day, minute)
    if clock.fault(start) or clock.fault(end) or clock.is_backwards(start, end):
        return None
    return Times(start, end, clock.length(start, end))


def last_minute(got: Understood) -> int | None:
    """The end in minutes from the first day's midnight, written as a time or as a length."""
    if got.end is not None:
        later = got.start is not None and got.end <= got.start
        return got.end + DAY if later else got.end
    if got.start is not None and got.length is not None:
        return got.start + got.length
    return None


def entries(
    ledger: Ledger, line: str, today: date, person_id: str, language: str, now: datetime | None
) -> tuple[Draft, Outing | None, list[Expense]]:
    """The draft of a line, and the outing and expenses it makes where its times are whole."""
    draft = draft_entry(ledger, line, today, new_id(), person_id, language=language, now=now)
    got = draft.understood or Understood()
    when = times(got, today)
    if when is None:
        return draft, None, []
    outing = replace(draft.outing, start=when.start, end=when.end)
    day = got.day or today
    costs = [
        Expense(new_id(), person_id, day, amount, got.category or Category.OTHER, None, outing.id)
        for amount in got.amounts
    ]
    return draft, outing, costs


def save_own_words(book: Book, outing: Outing, costs: list[Expense]) -> None:
    """Save the outing and its expenses as one step."""
    save_outing(book, outing, costs, {})


def contact_draft(
    ledger: Ledger, line: str, today: date, person_id: str, language: str
) -> ContactDraft | None:
    """The line as a contact; None where it is about an outing.

    Words that can be about either are an outing's as long as a decision on hours is in force that
    day. Without a book a line that can be about nothing else is a contact.
    """
    held = contact_decisions(ledger, person_id)
    if ledger.people and not held:
        return None
    got = read_contact(line, today, language)
    if got is None:
        return None
    day = got.day or today
    now = [one for one in held if one.in_force(day)]
    alone = bool(now) and not _has_hours(ledger, person_id, day)
    if not got.sure and not alone:
        return None
    decision = next(reversed(now or held), None)
    kind = got.kind or ContactKind.MEETING
    named = "" if decision is None else decision.id
    contact = Contact(new_id(), person_id, named, day, kind, got.note or None)
    return ContactDraft(contact, decision, got)


def save_contact(book: Book, contact: Contact, *, new: bool = True) -> None:
    """Save a contact as one step."""
    step = "add_contact" if new else "change_contact"
    with book.together(step, contact.id, contact.date.isoformat()):
        book.contacts.put(contact)


def _local(day: date, minute: int) -> str:
    on, left = day + timedelta(days=minute // DAY), minute % DAY
    return f"{on.isoformat()}T{left // 60:02d}:{left % 60:02d}"


def _has_hours(ledger: Ledger, person_id: str, day: date) -> bool:
    """Whether the person has a decision on hours that day, beside the contact person."""
    return any(
        one.kind is Kind.HOURS
        and one.service is not Service.KONTAKTPERSON
        and not one.refused
        and one.in_force(day)
        for one in of_person(ledger.decisions, person_id)
    )


def read_own_words(
    line: str, view: View, now: datetime, formats: Formats
) -> tuple[tuple[Chip, ...], str]:
    """The parts of a line, the last of them what would be left, and all as one sentence."""
    language = formats.tr.language
    contact = contact_draft(view.ledger, line, view.today, view.person_id, language)
    if contact is not None:
        chips = contact_chips(contact.understood, contact.contact, formats)
    else:
        chips = chips_of(form_content(view, line, now, language), view, formats)
    return chips, chips_spoken(chips, formats)


def new_companion(name: str, view: View) -> Companion:
    """A companion of that name with the provider that a new outing would have."""
    draft = draft_entry(view.ledger, "", view.today, "", view.person_id)
    return Companion(new_id(), name, draft.outing.provider_id)
