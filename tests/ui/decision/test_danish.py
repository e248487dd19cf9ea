"""A Danish decision counts in Danish kroner, wherever money is said."""

import re
from datetime import date

import pytest

from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.preset_parts import Currency
from ledsagapp.domain.model.vocabulary import Category, Kind
from ledsagapp.domain.values import replace
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.storage.book import Book
from ledsagapp.ui.shell.main_window import Window
from ledsagapp.wording.account.outlook import change_outlook, expense_outlook
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from tests.builders.plain import plain
from tests.ui.test_pseudo import said


@pytest.fixture
def danish(window: Window, book: Book) -> Window:
    """The family's window after its decision on costs was made a Danish one."""
    (costs,) = [one for one in book.decisions.all() if one.kind is Kind.COSTS][:1]
    rules = replace(costs.rules, preset="denmark-97")
    book.decisions.put(replace(costs, rules=rules))
    assert window.view().currency is Currency.DKK
    return window


def test_the_pages_and_the_line_before_saving_say_danish_kroner(danish: Window) -> None:
    for page in ("overview", "expenses"):
        danish.go(page)
        text = " ".join(said(danish, reports=False)).replace("\N{NO-BREAK SPACE}", " ")
        assert "danska kronor kvar" in text or "DKK" in text, page
        assert set(re.findall(r"\d+ kr(?:onor)?\b", text)) <= {"145 kr"}, page  # the example line
    view, formats = danish.view(), danish.context.formats
    cost = Expense("new", view.person_id, view.today, 6000, Category.COFFEE)
    assert "danska kronor" in plain(expense_outlook(formats, view, cost))
    fewer = [replace(one, monthly=10000) for one in view.ledger.decisions if one.kind is Kind.COSTS]
    others = [one for one in view.ledger.decisions if one.kind is not Kind.COSTS]
    after = replace(view.ledger, decisions=(*others, *fewer))
    assert "danska kronor" in plain(change_outlook(formats, view, after))


@pytest.mark.parametrize("kind", [ReportKind.EXPENSES, ReportKind.FRAME, ReportKind.EASY])
def test_the_papers_say_danish_kroner(danish: Window, kind: ReportKind) -> None:
    period = Period(date(2026, 10, 1), date(2026, 12, 31), "")
    wanted = ReportRequest(kind, period, "sv", ReportOptions())
    report = build_report(danish.view(), wanted, danish.context.presets, {})
    assert report is not None
    text = plain_text(report).replace("\N{NO-BREAK SPACE}", " ")
    assert "danska kronor" in text or "DKK" in text
    assert set(re.findall(r"\d+ kr(?:onor)?\b", text)) <= {"948 kr"}  # the source's own words
