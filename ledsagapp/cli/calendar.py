"""``ledsag calendar out`` and ``in``: the outings as an .ics file, and one read as bookings."""

import argparse
import json
from datetime import UTC, date, datetime

from ledsagapp.cli.common import (
    check_output,
    day_of,
    only_person,
    own_book,
    person_ids,
    read_document,
    rule_sets,
)
from ledsagapp.cli.output import RefusedError
from ledsagapp.domain.dates import local_time
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.exchange.calendar_file.event import BookingRow
from ledsagapp.exchange.calendar_file.read_ics import MOST_BYTES, read_events
from ledsagapp.exchange.calendar_file.write_ics import ics_bytes
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.calendar_rows import booking_line, booking_why
from ledsagapp.workflow.exchange.calendar_entries import booking_rows, events_of, take_bookings


def run(asked: argparse.Namespace, tr: Catalog) -> bytes:
    """Write the calendar, or read one."""
    return _out(asked, tr) if asked.way == "out" else _in(asked, tr)


def _out(asked: argparse.Namespace, tr: Catalog) -> bytes:
    if asked.alarm is not None and asked.alarm < 0:
        raise RefusedError(tr("--alarm: write the minutes before, 0 or more."))
    changes: dict[str, int] = {}
    if asked.ledger is None:
        ledger, changes = own_book(asked, tr).ledger_and_changes()
    else:
        ledger = read_document(asked, rule_sets(asked.data)).ledger
    events = events_of(ledger, person_ids(ledger, asked.person), tr, changes)
    check_output(asked.out, asked, tr)
    atomic_write(asked.out, ics_bytes(events, datetime.now(UTC), asked.alarm), private=True)
    text = tr("%n outing(s) in {name}.", "", len(events))
    return (text.format(name=asked.out.name) + "\n").encode()


def _in(asked: argparse.Namespace, tr: Catalog) -> bytes:
    today = day_of("--on", asked.on)
    with asked.file.open("rb") as file:
        events = read_events(file.read(MOST_BYTES + 1), today)
    ledger = own_book(asked, tr).ledger_if_there()
    person_id = only_person(ledger, asked.person, tr) if asked.take else ""
    rows = booking_rows(events, ledger, person_id, today, tr.language)
    taken = 0
    if asked.take:
        taken = own_book(asked, tr).change(lambda book: take_bookings(book, rows, asked.file.name))
    if asked.json:
        answer = {"rows": [_plain(one, ledger, tr) for one in rows], "taken": taken}
        return (json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode()
    formats = Formats(tr)
    lines = [booking_line(one, formats, today) for one in rows]
    if not rows:
        lines.append(tr("There are no events in {name}.").format(name=asked.file.name))
    if asked.take:
        lines.append(tr("%n booking(s) taken in.", "", taken))
    return "".join(f"{line}\n" for line in lines).replace("\N{NO-BREAK SPACE}", " ").encode()


def _plain(row: BookingRow, ledger: Ledger, tr: Catalog) -> dict[str, object]:
    names = {one.id: one.name for one in ledger.companions}
    event = row.event
    times = [local_time.local(text) for text in (event.start, event.end) if text]
    return {
        "uid": event.uid,
        "state": row.state,
        "date": _iso(event.day),
        "start": f"{times[0]:%H:%M}" if event.start else None,
        "end": f"{times[1]:%H:%M}" if event.end else None,
        "minutes": local_time.length(event.start, event.end) if event.start else None,
        "activity": event.summary or None,
        "place": event.place or None,
        "companions": [names[key] for key in row.outing.companion_ids] if row.outing else [],
        "why": booking_why(row, tr) or None,
    }


def _iso(day: date | None) -> str | None:
    return day.isoformat() if day else None
