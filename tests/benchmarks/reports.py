"""How long a large time report takes, beside the same tables made with plain reportlab.

Run by hand: ``python -m tests.reports_benchmark [OUTINGS]``. Both write the same rows, a table a
month, with the same font; the plain one has neither tags nor totals of pages, so that the ratio
says what an accessible file costs.
"""

import io
import sys
from collections.abc import Callable, Iterator
from datetime import date
from time import perf_counter
from typing import NamedTuple

from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate
from reportlab.platypus import Table as PlainTable

from ledsagapp.reports.blocks import Cell, ColumnKind, Heading, Report, Table
from ledsagapp.reports.pdf.text import REGULAR, font_names
from tests.reports.examples import many_outings, pdf, times

ROUNDS = 3
TEXT_WIDTH = 481.0


class Measured(NamedTuple):
    """Seconds of the fastest round, and the size of the file."""

    seconds: float
    size: int


class Comparison(NamedTuple):
    """The accessible report beside plain tables: with wrapped cells, and with one-line cells."""

    accessible: Measured
    wrapped: Measured
    one_line: Measured

    @property
    def ratio(self) -> float:
        """To plain tables that wrap their texts, as the report does."""
        return self.accessible.seconds / self.wrapped.seconds

    @property
    def ratio_to_one_line(self) -> float:
        """To plain tables that would cut long texts: the least reportlab can do."""
        return self.accessible.seconds / self.one_line.seconds


def compared(outings: int = 1000, rounds: int = ROUNDS) -> Comparison:
    """A report of so many outings, one every 26 hours, against plain tables of the same rows."""
    font_names()
    days = (date(2024, 1, 1), date(2024 + outings // 330 + 1, 12, 31))
    book = many_outings(outings, first="2024-01-01T09:30")
    report = times(book=book, days=days)
    pdf(report)
    return Comparison(
        _fastest(lambda: pdf(report), rounds),
        _fastest(lambda: _plain(report, wrapped=True), rounds),
        _fastest(lambda: _plain(report, wrapped=False), rounds),
    )


def _fastest(make: Callable[[], bytes], rounds: int) -> Measured:
    found = []
    for _ in range(rounds):
        begin = perf_counter()
        content = make()
        found.append(Measured(perf_counter() - begin, len(content)))
    return min(found)


def _plain(report: Report, *, wrapped: bool) -> bytes:
    out = io.BytesIO()
    template = SimpleDocTemplate(out, pagesize=A4, initialFontName=REGULAR)
    template.build(list(_flowables(report, wrapped=wrapped)))
    return out.getvalue()


def _flowables(report: Report, *, wrapped: bool) -> Iterator[Flowable]:
    style = ParagraphStyle("row", fontName=REGULAR, fontSize=10, leading=13.5)
    for block in report.blocks:
        if isinstance(block, Heading):
            yield Paragraph(block.text, style)
        elif isinstance(block, Table):
            yield _table(block, style, wrapped=wrapped)


def _table(table: Table, style: ParagraphStyle, *, wrapped: bool) -> Flowable:
    texts = [column.kind is ColumnKind.TEXT and wrapped for column in table.columns]

    def row(cells: tuple[Cell, ...]) -> list[object]:
        return [
            Paragraph(cell.text, style) if wraps else cell.text
            for cell, wraps in zip(cells, texts, strict=True)
        ]

    head = [column.title for column in table.columns]
    rows = [head, *(row(one) for one in (*table.rows, *([table.total] if table.total else [])))]
    widths = [TEXT_WIDTH / len(head)] * len(head)
    fonts = [("FONT", (0, 0), (-1, -1), REGULAR, 10, 13.5), ("LINEBELOW", (0, 0), (-1, -1), 0.5, 0)]
    return PlainTable(rows, colWidths=widths, repeatRows=1, style=fonts)


def main() -> None:
    """Print what was measured."""
    outings = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    found = compared(outings)
    for name, measured in zip(("accessible", "wrapped", "one line"), found[:3], strict=True):
        print(f"{name:<11} {measured.seconds:6.2f} s  {measured.size / 1000:7.0f} kB")
    print(f"ratio {found.ratio:.2f} to plain wrapped, {found.ratio_to_one_line:.2f} to one line")


if __name__ == "__main__":
    main()
