"""The reports of a view: which statement, in which language, with which pictures; no Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from ledsagapp.domain.expense import Receipt
from ledsagapp.domain.rules import Presets
from ledsagapp.domain.statement import expense_statement, time_statement
from ledsagapp.domain.words import Kind, Status
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipt_pictures import receipt_pages
from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.expense_report import ReceiptSources, expense_report
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.time_report import time_report
from ledsagapp.ui.formats import Formats
from ledsagapp.ui.periods import Period
from ledsagapp.ui.view import View

Pictures = Mapping[str, tuple[bytes, ...]]


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the person chose: hours or costs, for which days, in which language."""

    kind: Kind
    period: Period
    language: str
    options: ReportOptions
    large: bool = False


def made(view: View, wanted: Wanted, presets: Presets, pictures: Pictures) -> Report | None:
    """The report as blocks; None while the book has nobody."""
    if view.person is None:
        return None
    tr = catalog(wanted.language)
    formats, period = Formats(tr), wanted.period
    days = (view.person.id, period.first, period.last, view.today)
    if wanted.kind is Kind.HOURS:
        statement = time_statement(view.ledger, *days, presets)
        return time_report(statement, wanted.options, tr, formats)
    costs = expense_statement(view.ledger, *days, presets)
    sources = ReceiptSources(view.ledger.companions, pictures)
    return expense_report(costs, sources, wanted.options, tr, formats)


def receipts(view: View, period: Period) -> tuple[Receipt, ...]:
    """The receipts of the chosen person's expenses in the period."""
    return tuple(
        receipt
        for one in view.ledger.expenses
        if view.person is not None
        and one.person_id == view.person.id
        and period.first <= one.date <= period.last
        for receipt in one.receipts
    )


def drawn(files: Mapping[str, tuple[Receipt, bytes]]) -> dict[str, tuple[bytes, ...]]:
    """The receipts' pages by SHA-256; none for a file that cannot be drawn here."""
    found = {}
    for name, (receipt, content) in files.items():
        try:
            found[name] = receipt_pages(content, receipt.media_type, receipt.name)
        except ExchangeError:
            found[name] = ()
    return found


def fetched(
    wanted: tuple[Receipt, ...], get: Callable[[str], bytes | None]
) -> dict[str, tuple[Receipt, bytes]]:
    """The receipts' bytes by SHA-256, as far as they are in the book."""
    found = {}
    for receipt in wanted:
        content = get(receipt.sha256)
        if content is not None:
            found[receipt.sha256] = (receipt, content)
    return found


def left_out(view: View, wanted: Wanted) -> tuple[int, int]:
    """How many outings of the period are still booked, and how many expenses lack a receipt."""
    person, period = view.person, wanted.period
    if person is None:
        return 0, 0
    first, last = period.first.isoformat(), period.last.isoformat()
    booked = sum(
        one.status is Status.PLANNED and one.person_id == person.id
        for one in view.ledger.outings
        if first <= one.start[:10] <= last
    )
    bare = sum(
        not one.receipts and one.person_id == person.id
        for one in view.ledger.expenses
        if period.first <= one.date <= period.last
    )
    return booked, bare
