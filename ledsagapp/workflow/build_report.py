"""The reports of a view: which statement, in which language, with which pictures; no Qt."""

from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.facts import lacks_receipt
from ledsagapp.domain.in_time import outings_between
from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.private import shown_to_others
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.seal import Seal
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass, field, replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.render import receipt_pages
from ledsagapp.exchange.sealed_paper.paper import NAME, paper_bytes
from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import Attachment, Report
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.parts.seal_notes import add_seal
from ledsagapp.reports.registry import ReportKind, report_spec
from ledsagapp.reports.source import Pictures, ReportSource
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.read_back import confirmation_of, with_note


@dataclass(frozen=True, slots=True)
class ReportRequest:
    """What the person chose: which report, for which days, in which language and shape.

    ``on`` is the day it is reckoned, today where nothing is said. With a ``seal`` it is final.
    """

    kind: ReportKind
    period: Period
    language: str
    options: ReportOptions
    large: bool = False
    black: bool = False
    extra: Extra = field(default_factory=Extra)
    on: date | None = None
    seal: Seal | None = None


def build_report(
    view: View,
    wanted: ReportRequest,
    presets: Presets,
    pictures: Pictures,
    originals: Mapping[str, bytes] | None = None,
) -> Report | None:
    """The report as blocks; None while the book has nobody.

    ``originals`` by SHA-256 go along inside the PDF where the person chose so.
    """
    person = view.person
    if person is None:
        return None
    view = replace(view, ledger=shown_to_others(view.ledger))
    seal = wanted.seal
    tr, period = catalog(wanted.language), wanted.period
    source = ReportSource(
        *(view, person, period.first, period.last),
        (wanted.on or view.today) if seal is None else seal.last,
        *(presets, wanted.language, wanted.options, tr),
        Formats(tr, lambda: view.currency),
        *(wanted.extra, pictures, originals or {}),
    )
    report = _built(source, wanted.kind)
    read = confirmation_of(view.ledger.confirmations, person.id, report)
    report = with_note(report, read, tr, Formats(tr))
    if seal is None:
        return report
    replaced = {one.id: one for one in view.ledger.seals}.get(seal.replaces or "")
    whole = add_seal(report, seal, replaced, tr, Formats(tr))
    carried = Attachment(
        NAME,
        "application/json",
        paper_bytes(seal, files_of(view, wanted)),
        tr("The sealed content, for checking the code without the book"),
    )
    return replace(whole, files=(*whole.files, carried))


def _built(source: ReportSource, kind: ReportKind) -> Report:
    """The report by the function that the registry names for it."""
    module, _, name = report_spec(kind, source.tr).build.partition(":")
    build: Callable[[ReportSource], Report] = getattr(import_module(module), name)
    return build(source)


def receipts(view: View, period: Period) -> tuple[Receipt, ...]:
    """The receipts of the chosen person's expenses in the period."""
    return tuple(
        receipt
        for one in view.expenses
        if period.first <= one.date <= period.last
        for receipt in one.receipts
    )


def files_of(view: View, wanted: ReportRequest) -> tuple[str, ...]:
    """The files a report is made from, by their SHA-256: what a seal is also of."""
    if wanted.kind is not ReportKind.EXPENSES:
        return ()
    return tuple(one.sha256 for one in receipts(view, wanted.period))


def render_receipts(files: Mapping[str, tuple[Receipt, bytes]]) -> dict[str, tuple[bytes, ...]]:
    """The receipts' pages by SHA-256; none for a file that cannot be drawn here."""
    found: dict[str, tuple[bytes, ...]] = {}
    for name, (receipt, content) in files.items():
        try:
            found[name] = receipt_pages(
                content,
                receipt.media_type,
                receipt.name,
                rotation=receipt.rotation,
                crop=receipt.crop_box,
            )
        except ExchangeError:
            found[name] = ()
    return found


def load_receipts(
    wanted: tuple[Receipt, ...], get: Callable[[str], bytes | None]
) -> dict[str, tuple[Receipt, bytes]]:
    """The receipts' bytes by SHA-256, as far as they are in the book."""
    found = {}
    for receipt in wanted:
        content = get(receipt.sha256)
        if content is not None:
            found[receipt.sha256] = (receipt, content)
    return found


def count_left_out(view: View, wanted: ReportRequest) -> tuple[int, int]:
    """How many outings of the period are still booked, and how many expenses lack a receipt."""
    person, period = view.person, wanted.period
    if person is None:
        return 0, 0
    booked = sum(
        one.status is Status.PLANNED
        for one in outings_between(view.outings, period.first, period.last)
        if period.first <= start_day(one) <= period.last
    )
    bare = sum(
        lacks_receipt(one) for one in view.expenses if period.first <= one.date <= period.last
    )
    return booked, bare
