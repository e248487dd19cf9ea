"""What tells a decision beside the ordinary one from others."""

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.vocabulary import Service
from ledsagapp.reports.words import Formats, Words


def beside_words(decision: Decision, tr: Words, formats: Formats) -> str:
    """What tells a decision beside the ordinary one from others: its purpose, or since when."""
    if decision.purpose:
        return decision.purpose
    if decision.service is Service.KONTAKTPERSON:
        return tr("Contact person")
    text = tr("beside the ordinary decision, from {date}")
    return text.format(date=formats.full_date(decision.valid_from))
