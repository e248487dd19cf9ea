"""What tags cost: reports laid out and drawn as they are, beside the same ones without tags."""

import io
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from time import process_time
from typing import Final, NamedTuple

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.statements.statement import expense_statement
from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.documents.expense import ReceiptSources, expense_report
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.pdf.bands import A4, Geometry
from ledsagapp.reports.pdf.canvas import TaggedCanvas
from ledsagapp.reports.pdf.layout import Layout
from ledsagapp.reports.pdf.pages import Painter, Running, pages
from ledsagapp.reports.pdf.structure import Element, TreeRoot
from ledsagapp.reports.pdf.text import Writing
from ledsagapp.wording.common.formats import Formats
from tests.builders.ledgers import costs, expense, ledger
from tests.reports.examples import MADE, many_outings, picture, times

ROUNDS: Final = 5
RECEIPTS: Final = 50
YEAR: Final = (date(2026, 1, 1), date(2026, 12, 31))


class Tagged(NamedTuple):
    """A report with its tags, and without; seconds of processor time, the least of the rounds."""

    name: str
    seconds: float
    without: float


class _Untagged(TaggedCanvas):
    """The same canvas, on which nothing says what it is."""

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:  # noqa: ARG002 - as what it stands for
        yield

    @contextmanager
    def in_margin(self, subtype: str) -> Iterator[None]:  # noqa: ARG002 - as above
        yield

    def save(self) -> None:
        self.tree = TreeRoot()
        super().save()


def tagged(rounds: int = ROUNDS) -> Iterator[Tagged]:
    """A month's time report, and a year's expenses with fifty receipts."""
    month = times(book=many_outings(31, 24, "2026-11-01T09:30"))
    for name, report in (("a month's time report", month), ("a year's receipts", _receipts())):
        if len(written(report, TaggedCanvas)) <= len(written(report, _Untagged)):
            raise ValueError(name)
        taken = [_both(report) for _round in range(rounds)]
        yield Tagged(name, *(min(one) for one in zip(*taken, strict=True)))


def _both(report: Report) -> tuple[float, float]:
    return _seconds(lambda: written(report, TaggedCanvas)), _seconds(
        lambda: written(report, _Untagged)
    )


def _seconds(act: Callable[[], object]) -> float:
    begin = process_time()
    act()
    return process_time() - begin


def written(report: Report, kind: type[TaggedCanvas]) -> bytes:
    """The bytes of a report drawn on a canvas of that kind."""
    out = io.BytesIO()
    canvas = kind(out, A4, "sv-SE", MADE)
    writing, geometry = Writing(), Geometry(1.0)
    layout = Layout(report, canvas.tree.document, writing, 1.0, black=False, images={})
    placed = list(pages(layout.bands(report.blocks), geometry.height))
    canvas.tree.document.number()
    painter = Painter(canvas, writing, geometry, Running(report.title, report.about, _page))
    for number, page in enumerate(placed, 1):
        painter.page(page, number, len(placed))
    canvas.save()
    return out.getvalue()


def _page(number: int, count: int) -> str:
    return f"Sida {number} av {count}"


def _receipts() -> Report:
    """A year with a cost and a photographed receipt every week."""
    photo = picture(900, 1600)
    days = [YEAR[0] + timedelta(days=7 * number) for number in range(RECEIPTS)]
    spent = [
        expense(
            day.isoformat(),
            95,
            Category.TICKET,
            f"e{number}",
            text="Biobiljett",
            receipts=(Receipt("bio.jpg", "image/jpeg", f"{number:064x}"),),
        )
        for number, day in enumerate(days)
    ]
    book: Ledger = ledger(costs(valid_to="2026-12-31"), *spent)
    sources = ReceiptSources((), {f"{number:064x}": (photo,) for number in range(RECEIPTS)})
    statement = expense_statement(book, "p1", *YEAR, YEAR[1], {})
    tr = catalog("sv")
    return expense_report(statement, sources, ReportOptions(), tr, Formats(tr))
