"""The tables of a report as CSV: a sheet any program of tables can open.

The tables stand below each other, each under its heading and parted by an empty line. A cell that
begins with a sign which such a program would reckon (= + - @, tab) gets an apostrophe before it,
so that no text from the book is ever run as a formula.
"""

import csv
import io
from collections.abc import Iterable

from ledsagapp.domain.formulas import begins_a_formula
from ledsagapp.reports.blocks import Block, Cell, Facts, Heading, Report, Table, Together
from ledsagapp.reports.text.visible import visible


def csv_text(report: Report, separator: str = ";") -> str:
    """The report's tables and facts; a separator of ";" is what Swedish programs expect."""
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator, lineterminator="\r\n")
    headings: dict[int, str] = {}
    for block in _flat(report.blocks):
        if isinstance(block, Heading):
            headings = {level: text for level, text in headings.items() if level < block.level}
            headings[block.level] = block.text
            if block.level == 1:
                writer.writerow([csv_cell(block.text)])
        else:
            writer.writerow([])
            said = [text for level, text in headings.items() if level > 1]
            if said:
                writer.writerow([csv_cell(", ".join(said))])
            writer.writerows(_rows(block))
    return out.getvalue()


def csv_cell(text: str) -> str:
    """The text with an apostrophe before a sign that would make it a formula."""
    plain = visible(text).replace("\n", " ").replace("\N{NO-BREAK SPACE}", " ")
    return f"'{plain}" if begins_a_formula(plain) else plain


def _flat(blocks: Iterable[Block]) -> Iterable[Heading | Table | Facts]:
    for block in blocks:
        if isinstance(block, Together):
            yield from _flat(block.blocks)
        elif isinstance(block, Heading | Table | Facts):
            yield block


def _rows(block: Table | Facts) -> Iterable[list[str]]:
    if isinstance(block, Facts):
        yield from ([csv_cell(fact.label), csv_cell(fact.text)] for fact in block.facts)
        return
    yield [csv_cell(column.title) for column in block.columns]
    rows: tuple[tuple[Cell, ...], ...] = block.rows
    for row in (*rows, *((block.total,) if block.total else ())):
        yield [csv_cell(cell.text) for cell in row]
