"""Rows read from a calendar in sentences: what each would be, and why one is unsure."""

from collections.abc import Mapping
from datetime import date

from ledsagapp.exchange.calendar_file.event import BookingRow, RowState
from ledsagapp.i18n import Catalog
from ledsagapp.wording.common.formats import Formats


def booking_why(row: BookingRow, tr: Catalog) -> str:
    """Why a booking is unsure, in a sentence; "" where it is not."""
    return {
        "no_time": tr("The event has no time."),
        "no_time_of_day": tr("It lasts the whole day; write the times yourself."),
        "ends_before_start": tr("It ends before it begins."),
    }.get(row.why, "")


def booking_line(row: BookingRow, formats: Formats, today: date) -> str:
    """One event as a sentence: "tisdag 17 november 13.00–15.00, bio med Anna: ny"."""
    tr, event = formats.tr, row.event
    states = {
        RowState.NEW: tr("new"),
        RowState.SAME: tr("already there"),
        RowState.CHANGED: tr("changed since it was taken in"),
        RowState.CANCELLED: tr("called off in the calendar, not taken in"),
        RowState.UNSURE: tr("unsure"),
    }
    day = formats.near_date(event.day, today) if event.day else tr("no day")
    when = f"{day} {formats.span(event.start, event.end)}" if event.start else day
    text = tr("{when}, {what}: {state}").format(
        when=when, what=event.summary or tr("no words"), state=states[row.state]
    )
    why = booking_why(row, tr)
    return f"{text}. {why}" if why else text


def bookings_sentence(taken: int, left: Mapping[RowState, int], tr: Catalog) -> str:
    """What becomes of a calendar: how many are taken in, and which are left."""
    parts = [tr("%n booking(s) will be taken in.", "", taken)]
    kinds = (
        (RowState.NEW, tr("%n new", "", left.get(RowState.NEW, 0))),
        (RowState.SAME, tr("%n already there", "", left.get(RowState.SAME, 0))),
        (RowState.CHANGED, tr("%n changed", "", left.get(RowState.CHANGED, 0))),
        (RowState.CANCELLED, tr("%n called off", "", left.get(RowState.CANCELLED, 0))),
        (RowState.UNSURE, tr("%n unsure", "", left.get(RowState.UNSURE, 0))),
    )
    told = [text for state, text in kinds if left.get(state)]
    if told:
        parts.append(tr("Left: {rows}.").format(rows=", ".join(told)))
    return " ".join(parts)
