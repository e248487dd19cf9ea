"""What is made for the readers of packets, cards, sheets and calendars, and the readers."""

import io
import json
import random
import zipfile
from collections.abc import Callable
from datetime import date
from functools import cache
from typing import Final

import xlsxwriter

from ledsagapp.exchange.calendar_file.read_ics import read_events
from ledsagapp.exchange.packet.answer import read_answer
from ledsagapp.exchange.packet.card import HandedCard, read_card, write_card
from ledsagapp.exchange.packet.packet import read_packet, write_packet
from ledsagapp.exchange.sheets.read_grid import read_grids
from ledsagapp.text_input.sheets.rows import read_sheet
from tests.tools.packets import a_packet

TODAY: Final = date(2026, 11, 29)
Spoil = Callable[[bytes, random.Random], bytes]
_CELLS: Final = (
    *("3 nov", "2026-11-03", "13-16.30", "13.00", "anna + karim", "145:-", "Summa", "November"),
    *("", "=1+1", "25.61", "1e999", "NaN", "-0", "0:00", "24:00", "31 feb", "\u22125", "²"),
)
_PROPERTIES: Final = (
    *("DTSTART:20261103T130000", "DTSTART;TZID=Europe/Stockholm:20261025T023000", "DTSTART:x"),
    *("DTSTART;VALUE=DATE:20261103", "DTSTART;TZID=Mars/Phobos:20261103T130000", "DURATION:-P1D"),
    *("DTEND:20261103T150000Z", "DTEND:20261103", "DURATION:PT2H", "DURATION:P99999999999D"),
    *("RRULE:FREQ=WEEKLY;COUNT=9", "RRULE:FREQ=SECONDLY", "RRULE:FREQ=YEARLY;BYDAY=9MO"),
    *("RRULE:FREQ=DAILY;INTERVAL=0", "RRULE:FREQ=DAILY;UNTIL=20261301T000000Z", "RRULE:x"),
    *("EXDATE:20261110T130000", "RDATE:20261111T130000", "RECURRENCE-ID:20261110T130000"),
    *("SEQUENCE:x", "SEQUENCE:99999999999999999999", "STATUS:CANCELLED", "UID:a", "SUMMARY:bio"),
    *("LOCATION:a\\, b", "DTSTART:00010101T000000Z", "DTSTART:99991231T235900", "SUMMARY;X=;Y"),
)


@cache
def _workbook() -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        sheet = made.add_worksheet("Nov 2026")
        for number, row in enumerate((("Datum", "Start", "Slut", "Vad"), ("3/11", 0.5, 0.75, "x"))):
            sheet.write_row(number, 0, row)
        sheet.merge_range(3, 0, 5, 0, "4/11")
        sheet.write_formula(6, 1, "=SUM(B2:B5)", None, 1.5)
    return out.getvalue()


def a_sheet(chance: random.Random, spoil: Spoil) -> bytes:
    """A sheet as text of odd cells, or a workbook, whole or with a part of it spoiled."""
    if chance.random() < 0.4:
        return _spoiled_archive(_workbook(), chance, spoil)
    sign = chance.choice(";,\t|")
    rows = [["Datum", "Start", "Slut", "Ledsagare", "Utlägg"][: chance.randrange(6)]]
    rows += [[chance.choice(_CELLS) for _ in range(chance.randrange(7))] for _ in range(8)]
    text = "\r\n".join(sign.join(row) for row in rows)
    data = text.encode(chance.choice(("utf-8", "utf-16", "cp1252")), "replace")
    return spoil(data, chance) if chance.random() < 0.4 else data


def _spoiled_archive(content: bytes, chance: random.Random, spoil: Spoil) -> bytes:
    """Spoiled as a whole, or one file inside it, so that it still opens as an archive."""
    if chance.random() < 0.4:
        return spoil(content, chance)
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as source, zipfile.ZipFile(out, "w") as target:
        names = source.namelist()
        wrong = chance.choice(names)
        for name in names:
            part = source.read(name)
            target.writestr(name, spoil(part, chance) if name == wrong else part)
    return out.getvalue()


def a_calendar(chance: random.Random, spoil: Spoil) -> bytes:
    """A calendar of events with odd properties."""
    lines = ["BEGIN:VCALENDAR", "VERSION:2.0"]
    for _ in range(chance.randrange(1, 5)):
        chosen = [chance.choice(_PROPERTIES) for _ in range(chance.randrange(1, 7))]
        lines += ["BEGIN:VEVENT", *chosen, "END:VEVENT"]
    data = "\r\n".join([*lines, "END:VCALENDAR", ""]).encode()
    return spoil(data, chance) if chance.random() < 0.4 else data


def a_card(chance: random.Random, spoil: Spoil) -> bytes:
    """A card, spoiled."""
    return spoil(write_card(HandedCard("Maj Ek", _packet()[1])), chance)


@cache
def _packet() -> tuple[bytes, str]:
    packet, _key = a_packet()
    return write_packet(packet), packet.sender


def an_open_packet(chance: random.Random, spoil: Spoil) -> bytes:
    """What is inside a packet, spoiled as by one who holds the key."""
    return _spoiled_archive(_packet()[0], chance, spoil)


def an_answer(chance: random.Random, spoil: Spoil) -> bytes:
    """An answer, spoiled."""
    rows = [{"key": "k1", "answer": chance.choice(("taken", "refused", "x")), "words": "nej"}]
    said = {"format": "ledsag-answer", "version": 1, "packet": "q", "on": "2026-11-29"}
    data = json.dumps({**said, "rows": rows}).encode()
    return spoil(data, chance) if chance.random() < 0.8 else data


def read_rows(data: bytes) -> None:
    """Read a sheet and its rows; what is clear has a day that has been and something to take."""
    for grid in read_grids(data, "t"):
        if len(grid.rows) > 3000:
            continue
        given = {"merged": grid.merged, "late_epoch": grid.late_epoch}
        for row in read_sheet(grid.name, grid.rows, TODAY, "sv", **given).rows:  # type: ignore[arg-type]
            if row.state == "clear":
                assert row.day is not None
                assert row.day <= TODAY
                assert row.minutes or row.amount


def read_calendar(data: bytes) -> None:
    """Read a calendar; what has no fault begins before it ends."""
    for event in read_events(data, TODAY):
        assert event.fault or not event.start or event.start != event.end


def read_handed_card(data: bytes) -> None:
    """Read a card; what it says can be written again."""
    card = read_card(data)
    assert read_card(write_card(card)) == card


def read_inside(data: bytes) -> None:
    """Read what is inside a packet, which can be written again."""
    packet = read_packet(data)
    assert read_packet(write_packet(packet)) == packet


def read_answered(data: bytes) -> None:
    """Read an answer."""
    read_answer(data)


MADE: Final = {
    "sheet": (a_sheet, read_rows, 10),
    "calendar": (a_calendar, read_calendar, 20),
    "card": (a_card, read_handed_card, 10),
    "packet": (an_open_packet, read_inside, 20),
    "answer": (an_answer, read_answered, 10),
}
