"""Outings as events of a calendar, and events as bookings with what each would be in the book."""

import uuid
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Final

from ledsagapp.domain.dates import local_time
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.exchange.calendar_file.event import BookingRow, Event, RowState
from ledsagapp.i18n import Catalog
from ledsagapp.storage.book import Book
from ledsagapp.text_input.draft_from_text import names_of
from ledsagapp.text_input.read_sentence import read_line
from ledsagapp.wording.common.formats import Formats

OUR_HOST: Final = "@ledsagapp"
_CANCELLED: Final = frozenset(
    {Status.CANCELLED_IN_TIME, Status.CANCELLED_LATE, Status.CANCELLED_BY_PROVIDER}
)
_SPACE: Final = uuid.UUID("3b0a0f0e-5d3c-4d7c-9a44-0d7f4c1d5a10")  # of events of other calendars
_SHOWN: Final = frozenset({Status.PLANNED, Status.DONE, *_CANCELLED})


def events_of(
    ledger: Ledger, person_ids: frozenset[str], tr: Catalog, changes: Mapping[str, int]
) -> tuple[Event, ...]:
    """The outings booked, performed and called off, in order of time; notes never go along.

    ``changes``: how often each outing was changed, by its id, which a calendar goes by to know a
    newer event from an older one. Of several people each event says whose it is.
    """
    names = {one.id: one.name for one in ledger.companions}
    people = {one.id: one.name for one in ledger.people}
    several = len(people) > 1 and len(person_ids) != 1
    shown = (
        one
        for one in ledger.outings
        if one.status in _SHOWN
        and one.same_as is None
        and getattr(one, "time_known", True)
        and (not person_ids or one.person_id in person_ids)
    )
    found = [
        Event(
            f"{one.id}{OUR_HOST}",
            local_time.local_day(one.start),
            one.start,
            one.end,
            _summary(one, names, people if several else {}, tr),
            one.place or "",
            one.status in _CANCELLED,
            one.status is Status.PLANNED,
            changes.get(one.id, 0),
        )
        for one in shown
    ]
    return tuple(sorted(found, key=lambda one: (local_time.moment(one.start), one.uid)))


def _summary(one: Outing, names: Mapping[str, str], people: Mapping[str, str], tr: Catalog) -> str:
    what = one.activity or tr("Outing with a companion")
    with_whom = Formats(tr).series(names[key] for key in one.companion_ids if key in names)
    text = tr("{what} with {names}").format(what=what, names=with_whom) if with_whom else what
    return f"{people[one.person_id]}: {text}" if one.person_id in people else text


def booking_rows(
    events: Iterable[Event], ledger: Ledger, person_id: str, today: date, language: str
) -> tuple[BookingRow, ...]:
    """Each event with what it would be in the book, in the order given."""
    there = {one.id: one for one in ledger.outings}
    names = names_of(ledger, person_id)
    rows = []
    for event in events:
        id_ = _outing_id(event.uid)
        before = there.get(id_)
        if event.cancelled:
            rows.append(BookingRow(event, RowState.CANCELLED, None))
        elif event.fault or not event.start:
            rows.append(BookingRow(event, RowState.UNSURE, None, event.fault or "no_time_of_day"))
        else:
            got = read_line(event.summary, today, names, language)
            outing = Outing(
                id_,
                person_id,
                got.companion_ids,
                event.start,
                event.end,
                Status.PLANNED,
                activity=event.summary or None,
                place=event.place or None,
            )
            rows.append(_held_against(event, outing, before))
    return tuple(rows)


def _outing_id(uid: str) -> str:
    """The id of an event as an outing: its own where it came from a book, else made of its name."""
    if uid.endswith(OUR_HOST):
        return uid.removesuffix(OUR_HOST)
    return str(uuid.uuid5(_SPACE, uid))


def _held_against(event: Event, outing: Outing, before: Outing | None) -> BookingRow:
    if before is None:
        return BookingRow(event, RowState.NEW, outing)
    moved = replace(before, start=outing.start, end=outing.end, place=outing.place)
    same = _is_same(before, outing)
    return BookingRow(event, RowState.SAME if same else RowState.CHANGED, before if same else moved)


def _is_same(before: Outing, outing: Outing) -> bool:
    moments = (before.start, before.end), (outing.start, outing.end)
    times = [tuple(local_time.moment(text) for text in pair) for pair in moments]
    return times[0] == times[1] and (before.place or None) == outing.place


def can_be_booked(row: BookingRow) -> bool:
    """Whether a row is new, or a booking that was moved.

    Only what is still booked is moved: an outing that was performed or called off is left.
    """
    if row.outing is None:
        return False
    moved = row.state is RowState.CHANGED and row.outing.status is Status.PLANNED
    return row.state is RowState.NEW or moved


def take_bookings(book: Book, rows: Sequence[BookingRow], name: str) -> int:
    """Save the new bookings and those moved, as one step; how many there were."""
    taken = [one.outing for one in rows if one.outing is not None and can_be_booked(one)]
    if taken:
        with book.together("import_calendar", name):
            for outing in taken:
                book.outings.put(outing)
    return len(taken)
