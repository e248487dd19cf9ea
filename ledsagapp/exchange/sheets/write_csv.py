"""Rows as CSV: ISO dates, decimal hours and [h]:mm, numbers that a spreadsheet adds up.

In Swedish and Finnish the cells are parted by semicolons and numbers have a decimal comma, since
a spreadsheet set to those countries reads no others as numbers ("3.5" becomes the third of May).
"""

import csv
import io
from datetime import date

from ledsagapp.domain.formulas import begins_a_formula
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.sheets.row_table import Cell, CellKind, RowTable


@dataclass(frozen=True, slots=True)
class CsvForm:
    """What parts cells and decimals."""

    separator: str = ";"
    decimal: str = ","


def csv_bytes(table: RowTable, form: CsvForm) -> bytes:
    """The table with its headings, in UTF-8 with the mark by which spreadsheets know it."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=form.separator, lineterminator="\r\n")
    writer.writerow([guard_formula(column.heading) for column in table.columns])
    for row in table.rows:
        cells = zip(row, table.columns, strict=True)
        writer.writerow([_text(cell, column.holds, form) for cell, column in cells])
    return ("\N{ZERO WIDTH NO-BREAK SPACE}" + out.getvalue()).encode()


def _text(cell: Cell, holds: CellKind, form: CsvForm) -> str:
    if cell is None:
        return ""
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, str):
        return guard_formula(cell)
    sign, amount = ("-" if cell < 0 else ""), abs(cell)
    match holds:
        case CellKind.TIME | CellKind.CLOCK:
            width = 2 if holds is CellKind.TIME else 1
            return f"{sign}{amount // 60:0{width}d}:{amount % 60:02d}"
        case CellKind.HOURS:
            return sign + _decimal(amount, 60, form.decimal)
        case CellKind.MONEY:
            return f"{sign}{amount // 100}{form.decimal}{amount % 100:02d}"
    return str(cell)


def _decimal(amount: int, unit: int, point: str) -> str:
    """An amount in units with as many decimals as say it exactly, at most four."""
    thousandths = (amount * 10_000 + unit // 2) // unit
    whole, part = divmod(thousandths, 10_000)
    decimals = f"{part:04d}".rstrip("0")
    return f"{whole}{point}{decimals}" if decimals else str(whole)


def guard_formula(text: str) -> str:
    """The text on one line, with an apostrophe before what a spreadsheet would run as a formula.

    Full-width signs are taken for the plain ones by some spreadsheets, and marks without width
    are passed over before the first letter.
    """
    plain = "".join(one if one.isprintable() else " " for one in text)
    line = " ".join(plain.split())
    return f"'{line}" if begins_a_formula(line) else line


def csv_form(language: str) -> CsvForm:
    """How numbers and cells are parted where that language is spoken."""
    return CsvForm(",", ".") if language == "en" else CsvForm()
