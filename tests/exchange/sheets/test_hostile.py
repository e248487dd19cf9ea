"""Files made to do harm: bombs, formulas that lead outside, a million events, endless repeats."""

import io
import time
import zipfile
from contextlib import suppress
from datetime import date

import pytest
import xlsxwriter

from ledsagapp.exchange.calendar_file.read_ics import MOST_EVENTS, read_events
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sheets.read_grid import MOST_UNPACKED, read_grids
from ledsagapp.i18n import LANGUAGES, catalog
from ledsagapp.wording.common.errors import file_fault_lines

TODAY = date(2026, 11, 29)


def told(error: pytest.ExceptionInfo[ExchangeError]) -> list[str]:
    """What is said of it in Swedish; in every language it is a sentence, no code."""
    for language in LANGUAGES:
        for line in file_fault_lines(error.value, catalog(language)):
            assert "_" not in line
            assert line.endswith(".")
            assert not line.startswith(":")
    return file_fault_lines(error.value, catalog("sv"))


def bomb(*, honest: bool) -> bytes:
    """A workbook whose sheet unpacks to more than any; not ``honest``: it promises one byte."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        with archive.open("xl/worksheets/sheet1.xml", "w", force_zip64=False) as part:
            for _ in range(MOST_UNPACKED // 10_000_000 + 1):
                part.write(b" " * 10_000_000)
    data = out.getvalue()
    size = zipfile.ZipFile(io.BytesIO(data)).infolist()[1].file_size
    return data if honest else data.replace(size.to_bytes(4, "little"), (1).to_bytes(4, "little"))


@pytest.mark.parametrize("honest", [True, False])
def test_a_bomb_is_refused_in_a_sentence(*, honest: bool) -> None:
    data = bomb(honest=honest)
    assert len(data) < 1_000_000
    begun = time.process_time()
    with pytest.raises(ExchangeError) as error:
        read_grids(data, "bomb")
    assert time.process_time() - begun < 5
    assert told(error)


def test_of_a_formula_that_leads_outside_only_the_value_is_read() -> None:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as made:
        sheet = made.add_worksheet("T")
        sheet.write_formula(0, 0, '=WEBSERVICE("http://127.0.0.1:9/x")', None, "bio")
        sheet.write_formula(0, 1, "='[\\\\127.0.0.1\\x.xlsx]A'!B1", None, 3.5)
    assert read_grids(out.getvalue(), "t")[0].rows == (("bio", 3.5),)


def test_a_million_events_are_refused_before_they_are_read() -> None:
    data = b"BEGIN:VCALENDAR\r\n" + b"BEGIN:VEVENT\r\n" * 1_000_000
    begun = time.process_time()
    with pytest.raises(ExchangeError) as error:
        read_events(data, TODAY)
    assert time.process_time() - begun < 2
    assert str(MOST_EVENTS) in told(error)[0]


@pytest.mark.parametrize(
    "rule",
    [
        "FREQ=SECONDLY",
        "FREQ=DAILY;INTERVAL=0",
        "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
        "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31",
        "FREQ=YEARLY;BYSETPOS=366",
        "FREQ=DAILY;BYHOUR=1,2,3",
    ],
)
def test_a_rule_made_to_go_on_for_ever_gives_its_first_occasion(rule: str) -> None:
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", "DTSTART:19500101T130000", f"RRULE:{rule}"]
    begun = time.process_time()
    found = read_events("\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR"]).encode(), TODAY)
    assert time.process_time() - begun < 2
    assert [one.start for one in found] == ["1950-01-01T13:00"]


def test_many_rules_from_long_ago_end_in_reasonable_time() -> None:
    event = "BEGIN:VEVENT\r\nUID:{}\r\nDTSTART:19010101T130000\r\nRRULE:FREQ=DAILY\r\nEND:VEVENT"
    events = "\r\n".join(event.format(number) for number in range(100))
    begun = time.process_time()
    read_events(f"BEGIN:VCALENDAR\r\n{events}\r\nEND:VCALENDAR".encode(), TODAY)
    assert time.process_time() - begun < 20


@pytest.mark.parametrize("zone", ["Europe/", "../../etc/passwd", "\x00", "x" * 5000])
def test_a_zone_that_is_none_harms_nothing(zone: str) -> None:
    lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "UID:a", f"DTSTART;TZID={zone}:20261103T130000"]
    data = "\r\n".join([*lines, "END:VEVENT", "END:VCALENDAR"]).encode()
    with suppress(ExchangeError):
        assert len(read_events(data, TODAY)) <= 1
