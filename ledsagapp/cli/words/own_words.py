"""``ledsag add``: an outing in own words, typed on the command line, read as in the window."""

import argparse
import json
from collections.abc import Sequence
from datetime import date, datetime
from functools import partial

from ledsagapp.cli.output import RefusedError
from ledsagapp.cli.own_book import OwnBook
from ledsagapp.cli.words.contact_words import add_contact
from ledsagapp.domain.accounting.currency import currency_of_person
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.validation.ledger_checks import known_references, outing_problems
from ledsagapp.i18n import Catalog
from ledsagapp.text_input.draft_from_text import names_of, time_text
from ledsagapp.text_input.read_sentence import Understood, read_line
from ledsagapp.wording.account.outlook import beyond_purse
from ledsagapp.wording.case.grey_zones import activity_zone
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.wording.entries.draft import doubt_words, left_words, name_words
from ledsagapp.workflow.own_words import (
    contact_draft,
    entries,
    last_minute,
    save_contact,
    save_own_words,
    times,
)


def add_words(
    asked: argparse.Namespace, book: OwnBook, on: date, presets: Presets, tr: Catalog
) -> str:
    """Read a line as an outing, and save it where that is asked for."""
    line = " ".join(asked.words)
    ledger = book.ledger() if asked.yes else _ledger(asked, book)
    person_id = _person_id(ledger, asked.person, tr) if asked.yes or ledger.people else ""
    contact = contact_draft(ledger, line, on, person_id, tr.language)
    if contact is not None:
        keep = partial(_keep_contact, book)
        return add_contact(asked, contact, on, keep, tr)
    if not asked.yes:
        return _only_read(asked, line, ledger, person_id, on, presets, tr)
    draft, outing, costs = entries(ledger, line, on, person_id, tr.language, _now(asked))
    got = draft.understood or Understood()
    questions = _questions(got, ledger, person_id, on, presets, tr)
    if questions or outing is None:
        raise RefusedError("\n".join(questions))
    for problem in outing_problems(outing, known_references(ledger)):
        raise RefusedError(problem_sentence(problem, tr))
    book.save(lambda there: save_own_words(there, outing, costs))
    if asked.json:
        return _as_json(got, ledger, on, questions)
    money = currency_of_person(ledger.decisions, person_id, on, presets)
    formats = Formats(tr).counting(money)
    told = [*_lines(got, ledger, on, formats), _zone(got, ledger, person_id, on, presets, tr)]
    return "\n".join(one for one in [*told, _saved(outing, costs, tr)] if one) + "\n"


def _only_read(
    asked: argparse.Namespace,
    line: str,
    ledger: Ledger,
    person_id: str,
    on: date,
    presets: Presets,
    tr: Catalog,
) -> str:
    got = read_line(line, on, names_of(ledger, person_id), tr.language)
    questions = _questions(got, ledger, person_id, on, presets, tr)
    if asked.json:
        return _as_json(got, ledger, on, questions)
    zone = _zone(got, ledger, person_id, on, presets, tr)
    money = currency_of_person(ledger.decisions, person_id, on, presets)
    formats = Formats(tr).counting(money)
    told = [*_lines(got, ledger, on, formats), zone, *_notes(got, ledger, tr), *questions]
    told.append(tr("Nothing is saved. Add --yes to save it.") if not questions else "")
    return "\n".join(one for one in told if one) + "\n"


def _keep_contact(book: OwnBook, contact: Contact) -> None:
    book.save(lambda there: save_contact(there, contact))


def _ledger(asked: argparse.Namespace, book: OwnBook) -> Ledger:
    """The book, an empty one where there is none, or where it is shut and only read for JSON."""
    if not book.is_there():
        return Ledger()
    try:
        return book.ledger()
    except RefusedError:
        if asked.json:
            return Ledger()
        raise


def _person_id(ledger: Ledger, wanted: str | None, tr: Catalog) -> str:
    """Whose outing it is: the one asked for, else the only one there is."""
    found = [one.id for one in ledger.people if wanted in (None, one.id, one.name)]
    if len(found) == 1:
        return found[0]
    if wanted is not None:
        raise RefusedError(tr("--person: There is nobody called “{name}”.").format(name=wanted))
    if not found:
        raise RefusedError(tr("Nobody is in the book yet. Begin with the decision."))
    raise RefusedError(tr("The book is about several people. Say who with --person."))


def _now(asked: argparse.Namespace) -> datetime | None:
    """The moment, where no other day is taken for today."""
    return datetime.now() if asked.on is None else None  # noqa: DTZ005 - the clock on the wall


def _questions(
    got: Understood, ledger: Ledger, person_id: str, on: date, presets: Presets, tr: Catalog
) -> list[str]:
    """What must be answered before it can be saved, a sentence each."""
    formats, asked = Formats(tr), []
    if got.start is None:
        asked.append(tr("When did it begin?"))
    if last_minute(got) is None:
        asked.append(tr("When did it end?"))
    elif got.start is not None and times(got, on) is None:
        asked.append(tr("There is no such time that day. Write another."))
    asked += [doubt_words(one, formats) for one in got.doubts if one.asks]
    asked += name_words(Understood(several=got.several), formats) if ledger.people else []
    day = got.day or on
    if got.amount and ledger.people:
        view = read(counted_once(ledger), on, presets, person_id, me=False)
        cost = Expense("", person_id, day, got.amount, Category.OTHER)
        money = formats.counting(view.currency)
        asked += [text for text in [beyond_purse(money, view, cost)] if text]
    return asked


def _zone(
    got: Understood, ledger: Ledger, person_id: str, on: date, presets: Presets, tr: Catalog
) -> str:
    """What the rules say of an activity that is unclear: information, with its source."""
    if not ledger.people:
        return ""
    view = read(counted_once(ledger), on, presets, person_id, me=False)
    return activity_zone(view, got.activity, got.day or on, tr)


def _notes(got: Understood, ledger: Ledger, tr: Catalog) -> list[str]:
    """What is told without being asked."""
    formats = Formats(tr)
    said = [doubt_words(one, formats) for one in got.doubts if not one.asks]
    if ledger.people:
        said += name_words(Understood(strangers=got.strangers), formats)
    if got.left:
        said.append(left_words(got, formats))
    return said


def _as_json(got: Understood, ledger: Ledger, on: date, questions: Sequence[str]) -> str:
    """The answer for programs, its keys always the same."""
    when = times(got, on)
    end = last_minute(got)
    answer = {
        "date": None if got.day is None else got.day.isoformat(),
        "start": time_text(got.start) or None,
        "end": time_text(end) or None,
        "minutes": when.minutes if when is not None else got.length,
        "companions": _companions(got, ledger),
        "activity": got.activity or None,
        "amount": got.amount,
        "amounts": list(got.amounts),
        "category": None if got.category is None else got.category.value,
        "status": None if got.status is None else got.status.value,
        "place": got.place or None,
        "not_understood": list(got.left),
        "questions": list(questions),
    }
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def _companions(got: Understood, ledger: Ledger) -> list[str]:
    """The names as the book has them, then those it does not know, as they were written."""
    names = {one.id: one.name for one in ledger.companions}
    return [*(names[key] for key in got.companion_ids), *got.strangers, *got.several]


def _lines(got: Understood, ledger: Ledger, on: date, formats: Formats) -> list[str]:
    """What was understood, a line each."""
    tr, when = formats.tr, times(got, on)
    day = got.day or on
    said = [tr("Day: {day}").format(day=formats.long_date(day))]
    if got.day is None:
        said.append(tr("No day was written, so it is today."))
    if when is not None:
        text = tr("Time: {span}, {length}")
        span = formats.span(when.start, when.end)
        said.append(text.format(span=span, length=formats.hours(when.minutes)))
    elif got.start is not None:
        said.append(tr("From: {time}").format(time=formats.clock(got.start)))
    elif got.length is not None:
        said.append(tr("Length: {length}").format(length=formats.hours(got.length)))
    if got.status is not None:
        said.append(tr("State: {state}").format(state=Labels(tr).status[got.status]))
    if companions := _companions(got, ledger):
        said.append(tr("Companion: {name}").format(name=", ".join(companions)))
    what = ", ".join(part for part in (got.activity, got.place) if part)
    said += [tr("What: {what}").format(what=what)] if what else []
    if got.amount is not None:
        parts = " + ".join(formats.kr(one) for one in got.amounts)
        whole = f" = {formats.kr(got.amount)}" if len(got.amounts) > 1 else ""
        said.append(tr("Cost: {amount}").format(amount=f"{parts}{whole}"))
    return said


def _saved(outing: Outing, costs: Sequence[Expense], tr: Catalog) -> str:
    what = outing.activity or tr("Outing")
    if costs:
        return tr("Saved: {what}, with %n expense(s).", "", len(costs)).format(what=what)
    return tr("Saved: {what}.").format(what=what)
