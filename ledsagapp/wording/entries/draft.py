"""What was understood of a line in a person's own words, what was not, and what must be asked."""

from datetime import date

from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.decision import Decision
from ledsagapp.text_input.contact_words import ContactWords
from ledsagapp.text_input.read_sentence import Doubt, Understood
from ledsagapp.wording.common.formats import Formats


def draft_words(got: Understood, formats: Formats) -> str:
    """What was understood, what was not, and where that is kept."""
    tr = formats.tr
    said = [tr("This is how your words were understood. Nothing is saved yet.")]
    if got.day is None:
        said.append(tr("No day was written, so it is today."))
    if got.start is None:
        said.append(tr("No time was written."))
    elif got.end is None and got.length is None:
        said.append(tr("No end was written."))
    said.extend(name_words(got, formats))
    if len(got.amounts) > 1:
        parts = formats.series(formats.kr(one) for one in got.amounts)
        text = tr("Several amounts: {parts}, together {sum}.")
        said.append(text.format(parts=parts, sum=formats.kr(got.amount or 0)))
    said.extend(doubt_words(one, formats) for one in got.doubts)
    if got.left:
        said.append(left_words(got, formats))
    return " ".join(said)


def left_words(got: Understood, formats: Formats) -> str:
    """What was not understood, and where it is kept."""
    tr = formats.tr
    text = tr('Not understood: "{text}". It is kept in the note.')
    if not got.stray:
        text = tr('Not understood: "{text}". It stays in what you did.')
    return text.format(text=" ".join(got.left))


def name_words(got: Understood, formats: Formats) -> list[str]:
    """The names that no companion has, and those that several have."""
    tr, said = formats.tr, []
    if got.strangers:
        text = tr("{name} could not be told among the companions.")
        said.append(text.format(name=formats.series(got.strangers)))
    if got.several:
        text = tr("More than one companion is called {name}. Choose who it was.")
        said.append(text.format(name=formats.series(got.several)))
    return said


def doubt_words(doubt: Doubt, formats: Formats) -> str:
    """Something that can be meant in two ways, as a question or as what was made of it."""
    tr, values = formats.tr, doubt.values
    if doubt.code == "other_weekday":
        weekday = formats.weekday(date(2026, 11, 2 + int(values[1])))
        text = tr('"{text}" does not fit: that day is a {weekday}. Which day was it?')
        return text.format(text=values[0], weekday=weekday)
    texts = {
        "night": tr('Is "{0}" in the night or in the afternoon? Write the hours as 13-15.'),
        "day_or_time": tr('Is "{0}" a day or a time? Write 17/11 for a day, 17:11 for a time.'),
        "which_time": tr('Which time, "{0}"?'),
        "thousands": tr('"{0}" was taken as {1} kronor, since it follows a word.'),
    }
    return texts[doubt.code].format(*values)


def contact_draft_words(got: ContactWords, formats: Formats) -> str:
    """What the form of a contact says first of the words it was filled from."""
    tr = formats.tr
    said = [tr("This is how your words were understood. Nothing is saved yet.")]
    if got.day is None:
        said.append(tr("No day was written, so it is today."))
    said.extend(_contact_doubts(got, formats))
    return " ".join(said)


def contact_questions(
    got: ContactWords, contact: Contact, decision: Decision | None, today: date, formats: Formats
) -> list[str]:
    """What must be answered before a contact is saved, a sentence each."""
    tr = formats.tr
    asked = _contact_doubts(got, formats)
    if decision is not None and not decision.in_force(contact.date):
        asked.append(tr("The decision is not in force on that day."))
    if contact.date > today:
        asked.append(tr("That day has not been yet."))
    return asked


def _contact_doubts(got: ContactWords, formats: Formats) -> list[str]:
    said = [doubt_words(one, formats) for one in got.doubts]
    if got.left:
        text = formats.tr('Not understood: "{text}". It is kept in the note.')
        said.append(text.format(text=" ".join(got.left)))
    return said
