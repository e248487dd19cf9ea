"""``ledsag add`` where the words are about the contact person: a day, how one met, no hours."""

import argparse
import json
from collections.abc import Callable
from datetime import date

from ledsagapp.cli.output import RefusedError
from ledsagapp.domain.model.contact import Contact
from ledsagapp.i18n import Catalog
from ledsagapp.wording.case.contacts import contact_lines
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.draft import contact_questions
from ledsagapp.workflow.own_words import ContactDraft


def add_contact(
    asked: argparse.Namespace,
    draft: ContactDraft,
    on: date,
    save: Callable[[Contact], None],
    tr: Catalog,
) -> str:
    """Show the contact as it was understood, and save it where that is asked for."""
    formats = Formats(tr)
    questions = contact_questions(draft.understood, draft.contact, draft.decision, on, formats)
    if asked.yes and (questions or draft.decision is None):
        nobody = tr("There is no decision on a contact person. First add it, under Decisions.")
        raise RefusedError("\n".join(questions or [nobody]))
    if asked.yes:
        save(draft.contact)
    if asked.json:
        return _as_json(draft, questions)
    told = [*contact_lines(draft.contact, formats), *questions]
    if asked.yes:
        told.append(tr("Saved: {what}.").format(what=tr("the contact")))
    elif not questions:
        told.append(tr("Nothing is saved. Add --yes to save it."))
    return "\n".join(told) + "\n"


def _as_json(draft: ContactDraft, questions: list[str]) -> str:
    """The keys of an outing's answer, empty where a contact has no such thing, and the contact."""
    got, contact = draft.understood, draft.contact
    answer = {
        "date": None if got.day is None else got.day.isoformat(),
        "start": None,
        "end": None,
        "minutes": None,
        "companions": [],
        "activity": None,
        "amount": None,
        "amounts": [],
        "category": None,
        "status": None,
        "place": None,
        "not_understood": list(got.left),
        "questions": questions,
        "contact": {"kind": contact.kind.value, "note": contact.note},
    }
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"
