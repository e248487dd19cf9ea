"""A line in own words as it is written: the parts shown below it, and how they are heard."""

from datetime import datetime

from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.snapshot import View
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input.draft_from_text import drafted
from ledsagapp.text_input.form_content import form_content
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.chip import Chip
from ledsagapp.wording.entries.chips import chips_of, chips_spoken, contact_chips
from ledsagapp.workflow.own_words import contact_draft


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
    draft = drafted(view.ledger, "", view.today, "", view.person_id)
    return Companion(new_id(), name, draft.outing.provider_id)
