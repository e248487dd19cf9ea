"""Reminders: what is near, as sentences that may be shown outside the program; no Qt.

They may lie on a locked screen for anyone to read, so they name nobody and no place.
"""

from datetime import timedelta

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import booked_of_person
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import View
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.case.deadlines import due_words, waiting_papers
from ledsagapp.wording.common.formats import Formats
from ledsagapp.workflow.todo import ending_decisions

EXPIRING = timedelta(days=14)


def reminders(view: View, formats: Formats) -> list[str]:
    """What the chosen person is reminded of today, the most pressing first."""
    if view.person is None:
        return []
    found = [
        _booked(view, formats),
        *(due_words(one, view, formats) for one in waiting_papers(view)),
        _expiring(view, formats),
        *_ending(view, formats),
    ]
    return [one for one in found if one]


def booked_tomorrow(view: View) -> list[Outing]:
    """The chosen person's bookings of tomorrow, in order."""
    tomorrow = (view.today + timedelta(days=1)).isoformat()
    found = [
        one
        for one in booked_of_person(view.ledger.outings, view.person_id)
        if start_day(one).isoformat() == tomorrow
    ]
    return sorted(found, key=lambda one: (one.start, one.id))


def _booked(view: View, formats: Formats) -> str:
    found = booked_tomorrow(view)
    if not found:
        return ""
    text = formats.tr("%n outing(s) booked for tomorrow, at {time}.", "", len(found))
    return text.format(time=formats.time(found[0].start))


def _expiring(view: View, formats: Formats) -> str:
    """The hours that are lost within a fortnight; money is left to the pages."""
    near = [
        one
        for one in view.of(Kind.HOURS)
        if one.current is not None and one.current.frame_end - view.today <= EXPIRING
    ]
    return Sentences(formats).expiry(near, view.today)


def _ending(view: View, formats: Formats) -> list[str]:
    text = formats.tr("A decision ends on {date}. Time to apply again?")
    return [
        text.format(date=formats.near_date(one.valid_to, view.today))
        for one in ending_decisions(view)
        if one.valid_to is not None
    ]
