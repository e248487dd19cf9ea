"""``ledsag rows``, ``sheet`` and ``calendar``: out to other programs and back unchanged."""

import csv
import io
import json
import shutil
import subprocess
from datetime import date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import icalendar
import openpyxl
import pytest

from tests.builders import figures
from tests.builders.ledgers import document
from tests.cli.calls import Ledsag, written

KINDS = ("outings", "expenses", "frames", "claims", "follow-up", "outlays")
STOCKHOLM = ZoneInfo("Europe/Stockholm")
OUTINGS = [
    {"id": "o1", "person_id": "p1", "companion_ids": ["c1"], "start": "2026-11-03T13:00",
     "end": "2026-11-03T16:15", "status": "done", "activity": "=bio", "note": "bara för mig"},
    {"id": "o2", "person_id": "p1", "companion_ids": ["c1"], "start": "2026-10-25T01:30",
     "end": "2026-10-25T03:30", "status": "done"},
    {"id": "o3", "person_id": "p1", "companion_ids": ["c1"], "start": "2026-12-03T13:00",
     "end": "2026-12-03T14:00", "status": "planned", "activity": "bad"},
    {"id": "o4", "person_id": "p1", "companion_ids": ["c1"], "start": "2026-11-10T13:00",
     "end": "2026-11-10T14:00", "status": "cancelled_in_time"},
]  # fmt: skip
EXPENSES = [
    {"id": "e1", "person_id": "p1", "date": "2026-11-03", "amount": 14550, "category": "ticket"},
    {"id": "e2", "person_id": "p1", "date": "2026-11-04", "amount": 9, "category": "coffee"},
]


@pytest.fixture
def book(tmp_path: Path, ledsag: Ledsag) -> Path:
    """A book with a small autumn."""
    folder = tmp_path / "data"
    ledger = document(
        people=[{"id": "p1", "name": "Elsa Lind"}],
        companions=[{"id": "c1", "name": "Anna Berg"}],
        decisions=[
            {"id": "d1", "person_id": "p1", "kind": "hours", "valid_from": "2026-01-01",
             "valid_to": None, "monthly": 720, "total": None, "rules": {}},
            {"id": "k1", "person_id": "p1", "kind": "costs", "valid_from": "2026-01-01",
             "valid_to": None, "monthly": 30000, "total": None, "rules": {}},
        ],
        outings=OUTINGS,
        expenses=EXPENSES,
    )  # fmt: skip
    answer = ledsag("import", written(tmp_path, ledger), "--data", folder)
    assert answer.code == 0, answer.err
    return folder


def rows_of(path: Path, separator: str = ",") -> list[dict[str, str]]:
    text = path.read_text("utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=separator))


def test_rows_as_csv_are_numbers_dates_and_ids(book: Path, ledsag: Ledsag, tmp_path: Path) -> None:
    out = tmp_path / "o.csv"
    assert ledsag("rows", "outings", "--data", book, "--out", out).code == 0
    rows = rows_of(out)
    assert [one["Id"] for one in rows] == ["o2", "o1", "o4", "o3"]
    assert [one["Hours that count"] for one in rows] == ["3", "3.25", "0", "0"]
    assert rows[1]["Time that counts"] == "3:15"
    assert rows[1]["Activity"] == "'=bio"
    assert "bara för mig" not in out.read_text("utf-8")
    swedish = tmp_path / "sv.csv"
    ledsag("rows", "expenses", "--data", book, "--out", swedish, "--lang", "sv")
    assert [one["Belopp i kronor"] for one in rows_of(swedish, ";")] == ["145,50", "0,09"]


@pytest.mark.parametrize(
    "kind", ["outings", "expenses", "frames", "claims", "follow-up", "outlays"]
)
def test_sums_of_a_workbook_are_the_programs_to_the_minute_and_ore(
    kind: str,
    book: Path,
    ledsag: Ledsag,
    tmp_path: Path,
) -> None:
    out = tmp_path / f"{kind}.xlsx"
    assert ledsag("rows", kind, "--data", book, "--on", "2026-11-29", "--out", out).code == 0
    stored = openpyxl.load_workbook(out, data_only=True).active
    formulas = openpyxl.load_workbook(out).active
    assert stored is not None
    assert formulas is not None
    last = stored.max_row
    for column in range(1, stored.max_column + 1):
        formula = formulas.cell(last, column).value
        if not str(formula).startswith("=SUM("):
            continue
        values: list[Any] = [stored.cell(row, column).value or 0 for row in range(2, last)]
        if any(isinstance(one, timedelta) for one in values):
            continue  # openpyxl shows [h]:mm as a length of time; the last row is looked at below
        assert stored.cell(last, column).value == pytest.approx(sum(values), abs=1e-9)
    if kind == "outings":
        day = stored.cell(3, 1).value
        assert isinstance(day, datetime)
        assert stored.cell(last, 4).value == 6.25
        assert stored.cell(last, 5).value == timedelta(hours=6.25)


def shown_by_libreoffice(path: Path, tmp_path: Path) -> list[str]:
    """The lines of a workbook as LibreOffice shows them, worked out by LibreOffice itself."""
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        pytest.skip("LibreOffice is not installed here")
    command = [office, f"-env:UserInstallation=file://{tmp_path}/lo", "--headless"]
    # The last "true": cells as they are shown, [h]:mm among them.
    as_shown = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true"
    command += ["--convert-to", as_shown, "--outdir", str(tmp_path), str(path)]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    return path.with_suffix(".csv").read_text("utf-8").splitlines()


def test_libreoffice_reads_the_same_sums(book: Path, ledsag: Ledsag, tmp_path: Path) -> None:
    out = tmp_path / "o.xlsx"
    ledsag("rows", "outings", "--data", book, "--out", out)
    assert ",6.25,6:15," in shown_by_libreoffice(out, tmp_path)[-1]


def test_libreoffice_adds_the_money_to_the_ore(book: Path, ledsag: Ledsag, tmp_path: Path) -> None:
    out = tmp_path / "p.xlsx"
    ledsag("rows", "expenses", "--data", book, "--out", out)
    *rows, total = [next(csv.reader([line])) for line in shown_by_libreoffice(out, tmp_path)]
    place = 1  # the amount, after the day
    assert sum(Decimal(row[place]) for row in rows[1:]) == Decimal(total[place])
    ledger = json.loads(ledsag("export", "--data", book).out)
    assert Decimal(total[place]) * 100 == sum(one["amount"] for one in ledger["expenses"])


def test_a_calendar_equals_the_bookings_and_comes_back_as_the_same(
    book: Path,
    ledsag: Ledsag,
    tmp_path: Path,
) -> None:
    out = tmp_path / "k.ics"
    assert ledsag("calendar", "out", "--data", book, "--out", out, "--alarm", "60").code == 0
    calendar = icalendar.Calendar.from_ical(out.read_bytes())
    found = {str(one["uid"]): one for one in calendar.walk("VEVENT")}
    assert found.keys() == {f"o{n}@ledsagapp" for n in (1, 2, 3, 4)}
    booked: Any = found["o3@ledsagapp"]
    assert booked["dtstart"].dt == datetime(2026, 12, 3, 13, tzinfo=STOCKHOLM)
    assert booked["status"] == "TENTATIVE"
    assert len(booked.walk("VALARM")) == 1
    assert found["o4@ledsagapp"]["status"] == "CANCELLED"
    night: Any = found["o2@ledsagapp"]
    assert (night["dtend"].dt - night["dtstart"].dt.astimezone(ZoneInfo("UTC"))).seconds == 3 * 3600
    assert b"bara f" not in out.read_bytes()
    answer = json.loads(ledsag("calendar", "in", out, "--data", book, "--json").out)
    states = {one["uid"]: one["state"] for one in answer["rows"]}
    assert states == {
        "o1@ledsagapp": "same",
        "o2@ledsagapp": "same",
        "o3@ledsagapp": "same",
        "o4@ledsagapp": "cancelled",
    }


ICS = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//x//EN
BEGIN:VEVENT
UID:a
DTSTART;TZID=Europe/London:20261202T130000
DTEND;TZID=Europe/London:20261202T150000
SUMMARY:bio med Anna
END:VEVENT
BEGIN:VEVENT
UID:b
DTSTART;VALUE=DATE:20261203
SUMMARY:hela dagen
END:VEVENT
BEGIN:VEVENT
UID:c
DTSTART;TZID=Europe/Stockholm:20261207T090000
DTEND;TZID=Europe/Stockholm:20261207T100000
RRULE:FREQ=WEEKLY;COUNT=3
EXDATE;TZID=Europe/Stockholm:20261214T090000
SUMMARY:bad
END:VEVENT
BEGIN:VEVENT
UID:d
STATUS:CANCELLED
DTSTART:20261208T120000Z
DTEND:20261208T130000Z
END:VEVENT
END:VCALENDAR
"""


def test_events_become_bookings_in_swedish_time_once(
    book: Path,
    ledsag: Ledsag,
    tmp_path: Path,
) -> None:
    file = tmp_path / "in.ics"
    file.write_text(ICS, "utf-8")
    call = ("calendar", "in", file, "--data", book, "--on", "2026-11-29", "--person", "p1")
    rows = json.loads(ledsag(*call, "--json").out)["rows"]
    found = [(one["date"], one["start"], one["end"], one["state"]) for one in rows]
    assert found == [
        ("2026-12-02", "14:00", "16:00", "new"),
        ("2026-12-03", None, None, "unsure"),
        ("2026-12-07", "09:00", "10:00", "new"),
        ("2026-12-08", "13:00", "14:00", "cancelled"),
        ("2026-12-21", "09:00", "10:00", "new"),
    ]
    assert json.loads(ledsag(*call, "--json", "--take").out)["taken"] == 3
    assert json.loads(ledsag(*call, "--json", "--take").out)["taken"] == 0
    exported = json.loads(ledsag("export", "--data", book).out)
    taken = [one for one in exported["outings"] if one["start"] == "2026-12-02T14:00"]
    assert [(one["status"], one["companion_ids"]) for one in taken] == [("planned", ["c1"])]
    assert ledsag("undo", "--data", book).code == 0
    assert len(json.loads(ledsag("export", "--data", book).out)["outings"]) == len(OUTINGS)


def test_a_sheet_is_shown_and_its_clear_rows_are_one_step(
    book: Path,
    ledsag: Ledsag,
    tmp_path: Path,
) -> None:
    sheet = tmp_path / "hösten.csv"
    sheet.write_bytes(
        "Datum;Tid;Timmar;Ledsagare;Vad;Kr\n"
        "2026-11-05;13-16.30;3,5;anna + Karim;bad;45,50\n"
        "\n"
        "2026-11-06;;2;Anna;promenad;\n"
        "2026-11-03;13-16;;Anna;bio;\n"
        "i morgon kanske;9-10;;Anna;;\n"
        "Summa;;5,5;;;45,50\n".encode("cp1252")
    )
    call = ("sheet", sheet, "--data", book, "--on", "2026-11-29", "--person", "p1")
    answer = json.loads(ledsag(*call, "--json").out)
    assert answer["columns"]["date"] == "Datum"
    assert [(one["row"], one["state"]) for one in answer["rows"]] == [
        (1, "heading"), (2, "clear"), (4, "clear"), (5, "double"), (6, "unsure"), (7, "sum"),
    ]  # fmt: skip
    first, hours = answer["rows"][1], answer["rows"][2]
    assert (first["start"], first["end"], first["minutes"]) == ("13:00", "16:30", 210)
    assert (first["amount"], first["companions"]) == (4550, ["anna", "Karim"])
    assert (hours["start"], hours["minutes"], hours["kind"]) == (None, 120, "outing")
    assert ledsag(*call, "--take").code == 0
    exported = json.loads(ledsag("export", "--data", book).out)
    new = [one for one in exported["outings"] if one["id"] not in {"o1", "o2", "o3", "o4"}]
    assert sorted(one.get("counted_minutes") or 0 for one in new) == [0, 120]
    assert [one["time_known"] for one in new if one.get("counted_minutes")] == [False]
    assert sorted(one["name"] for one in exported["companions"]) == ["Anna Berg", "Karim"]
    again = json.loads(ledsag(*call, "--json").out)
    assert "clear" not in {one["state"] for one in again["rows"]}
    ledsag("undo", "--data", book)
    assert len(json.loads(ledsag("export", "--data", book).out)["outings"]) == len(OUTINGS)


def test_a_sheet_is_read_without_any_book(ledsag: Ledsag, tmp_path: Path) -> None:
    sheet = tmp_path / "x.csv"
    sheet.write_text("Datum;Tid;Brukare\n2026-11-05;13-15;Okänd\n", "utf-8")
    answer = json.loads(ledsag("sheet", sheet, "--data", tmp_path / "no", "--json").out)
    assert [one["state"] for one in answer["rows"]] == ["heading", "clear"]
    assert answer["rows"][1]["person"] == "Okänd"


@pytest.mark.parametrize(
    "call",
    [
        ("rows", "outings", "--out", "{book}/book.ledsagapp"),
        ("calendar", "out", "--out", "{book}/book.ledsagapp"),
        ("calendar", "in", "{broken}"),
        ("sheet", "{broken}"),
        ("sheet", "{missing}"),
        ("rows", "outings", "--from", "2026-12-01", "--to", "2026-11-01", "--out", "{book}/x.csv"),
        ("rows", "outings", "--person", "Ingen", "--out", "{book}/x.csv"),
        ("sheet", "{sheet}", "--sheet", "Blad 9"),
    ],
)
def test_a_wrong_wish_is_answered_in_a_line_and_changes_nothing(
    call: tuple[str, ...],
    book: Path,
    ledsag: Ledsag,
    tmp_path: Path,
) -> None:
    broken, sheet = tmp_path / "broken", tmp_path / "s.csv"
    broken.write_bytes(b"\0\1\2\3" * 9)
    sheet.write_text("Datum;Tid\n2026-11-05;13-15\n", "utf-8")
    before = (book / "book.ledsagapp").read_bytes()
    named = {"book": book, "broken": broken, "missing": tmp_path / "none", "sheet": sheet}
    answer = ledsag(*(part.format(**named) for part in call), "--data", book)
    assert (answer.code, answer.out) == (2, b"")
    assert answer.err.strip()
    assert "Traceback" not in answer.err
    assert (book / "book.ledsagapp").read_bytes() == before


def test_the_figures_of_a_case_stand_in_its_frames(ledsag: Ledsag, tmp_path: Path) -> None:
    path = next(one for one in figures.CASES if one.stem.startswith("01"))
    case = figures.case(path)
    ledger = written(tmp_path, case["ledger"])
    out = tmp_path / "f.csv"
    on = case["on"] if isinstance(case["on"], str) else date.today().isoformat()  # noqa: DTZ011
    assert ledsag("rows", "frames", "--ledger", ledger, "--on", on, "--out", out).code == 0
    granted = [float(one["Granted in hours"] or 0) * 60 for one in rows_of(out)]
    wanted = [
        frame["granted"]
        for account in case["expected"]["accounts"]
        for frame in account["frames"]
        if account["kind"] == "hours"
    ]
    assert granted[: len(wanted)] == wanted


def test_what_a_column_holds_is_said_and_remembered(
    book: Path, ledsag: Ledsag, tmp_path: Path
) -> None:
    path = tmp_path / "t.csv"
    path.write_text("Datum;Tid;Xyz\n2026-09-01;05-06.30;145,50\n", "utf-8")
    options = ("--data", book, "--on", "2026-11-22", "--person", "p1")

    def amount(*more: str) -> object:
        answer = ledsag("sheet", path, *options, "--json", *more)
        return json.loads(answer.out)["rows"][-1]["amount"]

    assert amount() is None
    assert amount("--column", "xyz=amount") == 145_50
    assert amount() is None  # said for that once
    assert amount("--column", "Xyz=amount", "--take") == 145_50
    assert amount() == 145_50
    assert ledsag("sheet", path, *options, "--column", "Xyz=money").code != 0
