"""Rows as XLSX: real dates, times and numbers; sums are formulas with their results stored too."""

import io
from collections.abc import Sequence
from datetime import date
from typing import Any, Final

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from ledsagapp.exchange.sheets.row_table import Cell, CellKind, RowTable, SheetColumn

# A day is the unit of time in a sheet, and a krona of money.
_FORMATS: Final = {
    CellKind.DATE: "yyyy-mm-dd",
    CellKind.TIME: "hh:mm",
    CellKind.HOURS: "0.00",
    CellKind.CLOCK: "[h]:mm",
    CellKind.MONEY: "#,##0.00",
    CellKind.NUMBER: "0",
    CellKind.TEXT: "@",
}
_WIDEST: Final = 60
_MINUTES_OF_A_DAY: Final = 24 * 60
_LONGEST_NAME: Final = 31
_NOT_IN_A_NAME: Final = str.maketrans("[]:*?/\\", "       ")


def xlsx_bytes(tables: Sequence[RowTable]) -> bytes:
    """A workbook with a sheet a table; nothing in it is a link, and no text becomes a formula."""
    out = io.BytesIO()
    options = {
        "in_memory": True,
        "strings_to_formulas": False,
        "strings_to_urls": False,
        "strings_to_numbers": False,
    }
    book = xlsxwriter.Workbook(out, options)
    formats = {holds: book.add_format({"num_format": text}) for holds, text in _FORMATS.items()}
    strong = book.add_format({"bold": True})
    sums = {
        holds: book.add_format({"num_format": text, "bold": True, "top": 1})
        for holds, text in _FORMATS.items()
    }
    names: list[str] = []
    for table in tables:
        sheet = book.add_worksheet(_sheet_name(table.title, names))
        sheet.freeze_panes(1, 0)
        for place, column in enumerate(table.columns):
            sheet.write_string(0, place, column.heading, strong)
            sheet.set_column(place, place, _width(table, place))
        for number, row in enumerate(table.rows, 1):
            for place, (cell, column) in enumerate(zip(row, table.columns, strict=True)):
                _write(sheet, number, place, cell, column, formats[column.holds])
        _write_sums(sheet, table, sums)
        if table.rows:
            sheet.autofilter(0, 0, len(table.rows), len(table.columns) - 1)
    book.close()
    return out.getvalue()


def _sheet_name(title: str, names: list[str]) -> str:
    """A name Excel takes: at most 31 letters, without its special signs, none twice."""
    name = title.translate(_NOT_IN_A_NAME).strip("' ")[:_LONGEST_NAME] or "1"
    while name.casefold() in names:
        name = f"{name[: _LONGEST_NAME - 3]} {len(names) + 1}"
    names.append(name.casefold())
    return name


def _width(table: RowTable, place: int) -> int:
    texts = [str(row[place]) for row in table.rows[:200] if isinstance(row[place], str)]
    longest = max((len(text) for text in (*texts, table.columns[place].heading)), default=8)
    return min(max(longest + 2, 8), _WIDEST)


def _write(
    sheet: Any,
    number: int,
    place: int,
    cell: Cell,
    column: SheetColumn,
    form: object,
) -> None:
    if cell is None:
        return
    if isinstance(cell, date):
        sheet.write_datetime(number, place, cell, form)
    elif isinstance(cell, str):
        sheet.write_string(number, place, cell)
    else:
        sheet.write_number(number, place, _number(cell, column.holds), form)


def _number(amount: int, holds: CellKind) -> float:
    match holds:
        case CellKind.TIME | CellKind.CLOCK:
            return amount / _MINUTES_OF_A_DAY
        case CellKind.HOURS:
            return amount / 60
        case CellKind.MONEY:
            return amount / 100
    return amount


def _write_sums(sheet: Any, table: RowTable, sums: dict[CellKind, object]) -> None:
    """A row of sums below the rows, as formulas with their results."""
    below = len(table.rows) + 1
    if not table.rows or not any(column.summed for column in table.columns):
        return
    sheet.write_string(below, 0, table.total, sums[CellKind.TEXT])
    for place, column in enumerate(table.columns):
        if column.summed:
            name = xl_col_to_name(place)
            formula = f"=SUM({name}2:{name}{below})"
            value = _number(table.sum_of(place), column.holds)
            sheet.write_formula(below, place, formula, sums[column.holds], value)
