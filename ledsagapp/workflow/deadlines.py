"""The days on which the person hands in papers, as the settings have them."""

from ledsagapp.domain.case.deadlines import Deadlines
from ledsagapp.settings import Settings


def deadlines_of(settings: Settings) -> Deadlines:
    """The days the person has set."""
    return Deadlines(settings.report_day, settings.signature_day, settings.statement_day)


def read_by_pages(settings: Settings) -> tuple[object, ...]:
    """What of the settings the pages show something of."""
    shown = settings.presentation
    return settings.person_id, settings.me, deadlines_of(settings), shown
