"""Files that other programs made: workbooks, text in any encoding, and hostile ones."""

import io
import zipfile
from datetime import date, time
from typing import Any

import openpyxl
import pytest
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sheets.read_grid import read_grids
from ledsagapp.exchange.sheets.write_csv import guard_formula
from ledsagapp.text_input.sheets.row import SheetRowState
from ledsagapp.text_input.sheets.rows import read_sheet


def workbook(*rows: list[Any], merge: str = "", late: bool = False) -> bytes:
    book = openpyxl.Workbook()
    if late:
        book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    if merge:
        sheet.merge_cells(merge)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_workbook_keeps_its_physical_rows_and_its_merged_days() -> None:
    data = workbook(
        ["Hösten"], [], ["Datum", "Från", "Till"],
        [date(2026, 11, 5), time(9), time(10)], [None, time(14), time(15)],
        merge="A4:A5",
    )  # fmt: skip
    (grid,) = read_grids(data, "x")
    assert grid.merged == {(4, 0)}
    read = read_sheet(grid.name, grid.rows, date(2026, 11, 29), "sv", merged=grid.merged)
    clear = [
        (one.number, one.day, one.minutes) for one in read.rows if one.state is SheetRowState.CLEAR
    ]
    assert clear == [(4, date(2026, 11, 5), 60), (5, date(2026, 11, 5), 60)]


def test_days_counted_from_1904_are_the_days_they_were() -> None:
    data = workbook(["Datum", "Tid"], [44868, "9-10"], late=True)
    (grid,) = read_grids(data, "x")
    assert grid.late_epoch
    read = read_sheet("x", grid.rows, date(2026, 11, 29), "sv", late_epoch=True)
    assert read.rows[1].day == date(2026, 11, 4)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1"])
@pytest.mark.parametrize("separator", [";", ",", "\t", "|"])
def test_text_is_read_in_its_encoding_with_its_separator(encoding: str, separator: str) -> None:
    rows = [["Datum", "Tid", "Ändamål"], ["2026-11-03", "13-15", 'fika på "Åsas"\nkafé']]
    quoted = [['"' + cell.replace('"', '""') + '"' for cell in row] for row in rows]
    text = "\r\n".join(separator.join(row) for row in quoted)
    (grid,) = read_grids(text.encode(encoding), "x.csv")
    assert grid.rows[1][2] == 'fika på "Åsas"\nkafé'
    assert len(grid.rows) == 2


def bomb() -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<workbook/>")
        archive.writestr("xl/worksheets/sheet1.xml", b" " * 320_000_000)
    return out.getvalue()


@pytest.mark.parametrize(
    "data",
    [b"PK\x03\x04 and nothing", b"\xd0\xcf\x11\xe0" + bytes(600), b"\0\1\2" * 50, bomb()],
    ids=["zip", "ole", "bytes", "bomb"],
)
def test_what_is_no_sheet_is_refused_in_words(data: bytes) -> None:
    with pytest.raises(ExchangeError) as refused:
        read_grids(data, "x")
    assert refused.value.problems[0].code in {"not_a_sheet", "sheet_too_large"}


def test_ten_thousand_rows_are_read() -> None:
    lines = [
        f"2026-{1 + n % 10:02d}-{1 + n % 28:02d};{n % 9 + 8}-{n % 9 + 9}" for n in range(10_000)
    ]
    (grid,) = read_grids(("Datum;Tid\n" + "\n".join(lines)).encode(), "x")
    assert len(grid.rows) == 10_001


@pytest.mark.parametrize("text", ["=1+1", "\u2212x", "\u0301=x", "\u200b@x", "\uff1dx", " +x"])
def test_no_cell_of_rows_becomes_a_formula(text: str) -> None:
    assert guard_formula(text).startswith("'")
