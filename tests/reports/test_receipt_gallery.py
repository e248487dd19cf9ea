"""Small receipts stand several on a page of the statement, in their order, none too small."""

import re

import pytest

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.statements.statement import expense_statement
from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.documents.expense import ReceiptSources, expense_report
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.wording.common.formats import Formats
from tests.builders.ledgers import costs, expense, ledger
from tests.reports.examples import COMPANIONS, NOVEMBER, pdf, picture
from tests.reports.reading import Tagged, failures, texts

FEW = [(300, 400), (300, 250), (300, 300)]
MANY = [(300, 400), (300, 250), (300, 300), (300, 480), (300, 700), (300, 1200)]


def statement(shapes: list[tuple[int, int]], *, shown: bool = True) -> Report:
    """A statement of so many expenses, each with a receipt of that width and height."""
    spent = [
        expense(
            f"2026-11-0{number}",
            100,
            expense_id=f"e{number}",
            receipts=(Receipt(f"{number}.jpg", "image/jpeg", f"{number}" * 64, "Kafé, 100 kr"),),
        )
        for number in range(1, len(shapes) + 1)
    ]
    pictures = {f"{n}" * 64: (picture(*shape),) for n, shape in enumerate(shapes, start=1)}
    made = expense_statement(ledger(costs(), *spent), "p1", *NOVEMBER, NOVEMBER[1], {})
    tr = catalog("sv")
    sources = ReceiptSources(COMPANIONS, pictures if shown else None)
    return expense_report(made, sources, ReportOptions(), tr, Formats(tr))


def numbers(content: bytes) -> list[list[int]]:
    """The receipts of each page that has any."""
    found = [re.findall(r"Kvitto (\d) ·", text) for text in texts(content)]
    return [[int(one) for one in some] for some in found if some]


def test_four_stand_on_a_page_or_two_and_a_long_one_alone() -> None:
    content = pdf(statement(MANY))
    assert numbers(content) == [[1, 2, 3, 4], [5], [6]]
    assert failures(content) == []


def test_large_text_has_two_on_a_page_at_most() -> None:
    assert max(len(some) for some in numbers(pdf(statement(FEW), large=True))) == 2


def test_three_expenses_stand_on_two_pages() -> None:
    first, second = texts(pdf(statement(FEW)))
    assert "Underskrift" in first
    assert "Per slag: Biljett 300" in first
    assert "Kvitto 3 ·" in second


@pytest.mark.parametrize("shapes", [FEW, MANY])
def test_no_receipt_is_narrower_than_can_be_read(shapes: list[tuple[int, int]]) -> None:
    """At least 48 mm, six tenths of the roll of a till."""
    content = pdf(statement(shapes))
    tagged = Tagged(content)  # held, or its objects would be gone
    figures = tagged.of("Figure")
    assert len(figures) == len(shapes)
    for figure in figures:
        left, _bottom, right, _top = map(float, figure.node.A.BBox)
        assert right - left >= 48 * 72 / 25.4


def test_words_alone_say_nothing_of_where_the_pictures_are() -> None:
    said = plain_text(statement(FEW, shown=False))
    assert "Kvitto 1 · 100" in said
    assert "På kvittot står: Kafé, 100 kr" in said
    assert "har inte kommit" not in said


@pytest.mark.parametrize("large", [False, True])
def test_the_table_says_on_which_page_each_receipt_is(*, large: bool) -> None:
    shapes = [(300, 1200), *MANY]
    content = pdf(statement(shapes), large=large)
    pages = texts(content)
    stands = {
        int(number): page
        for page, text in enumerate(pages, 1)
        for number in re.findall(r"Kvitto (\d) ·", text)
    }
    table = " ".join(text for text in pages if not re.search(r"Kvitto \d ·", text))
    said = [int(page) for page in re.findall(r"\bsida (\d+)", table)]
    assert said == [stands[number] for number in sorted(stands)]
    assert len(set(said)) > 2
    assert "bifogat" not in table
    assert failures(content) == []
