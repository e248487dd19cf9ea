"""What was understood of a line in own words, part by part, and what would be left afterwards."""

from collections.abc import Iterator
from datetime import date

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.planning.afterwards import afterwards
from ledsagapp.domain.snapshot import View
from ledsagapp.reports.parts.contact_words import kind_words
from ledsagapp.text_input.contact_words import ContactWords
from ledsagapp.text_input.draft_from_text import time_text
from ledsagapp.text_input.form_content import USUAL_COST, FormContent
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.case.contacts import ICONS as CONTACT_ICONS
from ledsagapp.wording.case.grey_zones import activity_zone
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import ICONS, Labels
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.wording.entries.chip import PLAIN, QUESTION, RESULT, Chip
from ledsagapp.wording.entries.draft import doubt_words


def chips_of(content: FormContent, view: View, formats: Formats) -> tuple[Chip, ...]:
    """What was understood, then what is asked, and last what saving the form would lead to."""
    last = _result(content, view, formats)
    return (
        *_understood(content, view, formats),
        *_questions(content, formats),
        *([last] if last is not None else []),
    )


def contact_chips(got: ContactWords, contact: Contact, formats: Formats) -> tuple[Chip, ...]:
    """What was understood of words about the contact person; a contact takes no hours."""
    tr = formats.tr
    said = [Chip(CONTACT_ICONS[contact.kind], kind_words(tr)[contact.kind])]
    said += [Chip("document", contact.note)] if contact.note else []
    asked = [Chip("question", doubt_words(one, formats), QUESTION) for one in got.doubts]
    result = Chip("tick", tr("counts as one contact, takes no hours"), RESULT)
    return (Chip("calendar", formats.spoken_day(contact.date)), *said, *asked, result)


def chips_spoken(chips: tuple[Chip, ...], formats: Formats) -> str:
    """The chips as one text to be heard."""
    parts = [one.heard for one in chips if one.tone == PLAIN]
    said = [formats.tr("Understood: {parts}.").format(parts=", ".join(parts))] if parts else []
    for one in chips:
        if one.tone != PLAIN:
            text = formats.sentence(one.heard)
            said.append(text if text[-1:] in ".?" else f"{text}.")
    return " ".join(said)


def _understood(content: FormContent, view: View, formats: Formats) -> Iterator[Chip]:
    got, outing = content.understood, content.draft.outing
    labels = Labels(formats.tr)
    if got.status is not None:
        yield Chip(ICONS[got.status], labels.status[got.status])
    yield Chip("calendar", _day(content.day, view.today, formats))
    if (when := _times(content, formats)) is not None:
        yield when
    if got.activity:
        yield Chip("walking", got.activity)
    if got.place:
        yield Chip("building", got.place)
    names = {one.id: one.name for one in view.ledger.companions}
    for key in outing.companion_ids:
        name = names.get(key, "")
        usual = formats.tr("{name}, as last time").format(name=name)
        yield Chip("person", name if key in got.companion_ids else usual)
    if zone := activity_zone(view, got.activity, content.day, formats.tr, content.outing):
        text = formats.tr("the rules say something of this, shown in the form")
        yield Chip("document", text, spoken=zone)
    kind = labels.category_inside[content.draft.category or USUAL_COST]
    for amount in got.amounts:
        text, heard = formats.kr(amount), formats.kronor(amount)
        of_kind = len(got.amounts) == 1
        yield Chip(
            "krona",
            f"{text}, {kind}" if of_kind else text,
            spoken=f"{heard}, {kind}" if of_kind else heard,
        )


def _day(day: date, today: date, formats: Formats) -> str:
    """The day in words: "i går, tisdag 17 november"."""
    tr = formats.tr
    words = {-1: tr("yesterday"), 0: tr("today"), 1: tr("tomorrow")}
    near = abs((day - today).days) < 180
    said = formats.spoken_day(day) if near else formats.long_date(day)
    word = words.get((day - today).days)
    return f"{word}, {said}" if word else said


def _times(content: FormContent, formats: Formats) -> Chip | None:
    tr, got, outing = formats.tr, content.understood, content.outing
    if outing is not None:
        length = clock.length(outing.start, outing.end)
        span = formats.span(outing.start, outing.end)
        return Chip(
            "clock",
            f"{span} · {formats.hours_short(length)}",
            spoken=f"{formats.span_spoken(outing.start, outing.end)}, {formats.hours(length)}",
        )
    parts = []
    if got.start is not None:
        parts.append(tr("from {time}").format(time=_clock(got.start, formats)))
    if got.end is not None:
        parts.append(tr("until {time}").format(time=_clock(got.end, formats)))
    if got.length is not None:
        parts.append(formats.hours_short(got.length))
    return Chip("clock", " ".join(parts)) if parts else None


def _clock(minute: int, formats: Formats) -> str:
    hour, _, rest = time_text(minute).partition(":")
    return formats.clock(int(hour) * 60 + int(rest))


def _questions(content: FormContent, formats: Formats) -> Iterator[Chip]:
    tr, got = formats.tr, content.understood
    for name in got.strangers:
        text = tr("{name} is not among the companions").format(name=name)
        yield Chip("question", text, QUESTION, add=name)
    for name in got.several:
        text = tr("More than one is called {name}").format(name=name)
        yield Chip("question", text, QUESTION)
    for doubt in got.doubts:
        yield Chip("question", doubt_words(doubt, formats), QUESTION)
    if got.start is None and not any(one.code == "which_time" for one in got.doubts):
        yield Chip("question", tr("which time?"), QUESTION)
    elif got.start is not None and got.end is None and got.length is None:
        yield Chip("question", tr("until when?"), QUESTION)
    elif content.backwards:
        yield Chip("question", tr("the end is before the start"), QUESTION)
    elif content.outing is None and got.start is not None and not content.problems:
        yield Chip("question", tr("until when?"), QUESTION)
    for problem in content.problems:
        yield Chip("question", problem_sentence(problem, tr), QUESTION)
    for word in got.stray:
        text = tr("“{text}” was not understood, it goes into the note").format(text=word)
        yield Chip("question", text, QUESTION)


def _result(content: FormContent, view: View, formats: Formats) -> Chip | None:
    """What saving leads to, by the computation behind the line in the form."""
    outing = content.outing or content.draft.outing
    if outing.status is Status.PLANNED:
        return Chip("calendar-plus", formats.tr("becomes a booking"), RESULT)
    if content.outing is None:
        return None
    return _left(outing, content, view, formats)


def _left(outing: Outing, content: FormContent, view: View, formats: Formats) -> Chip:
    tr, sentences = formats.tr, Sentences(formats)
    later = afterwards(view, [outing], content.costs)
    if later is None:
        day = formats.day_month(start_day(outing))
        text = tr("does not count: no decision was in force on {day}").format(day=day)
        return Chip("hourglass", text, RESULT)
    if not later.left:
        return Chip("hourglass", tr("is written down as used"), RESULT)
    amounts = [sentences.short(one.account.kind, one.amount) for one in later.left]
    heard = [sentences.amount(one.account.kind, one.amount) for one in later.left]
    return Chip(
        "hourglass",
        tr("afterwards: {amount} left").format(amount=formats.series(amounts)),
        RESULT,
        tr("Afterwards {amount} left").format(amount=formats.series(heard)),
    )
