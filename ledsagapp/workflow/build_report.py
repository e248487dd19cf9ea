"""The reports of a view: which statement, in which language, with which pictures; no Qt."""

from collections.abc import Callable, Mapping
from datetime import date

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.case.meetings import ContactStatement, contact_statement
from ledsagapp.domain.facts import lacks_receipt
from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.private import shown_to_others
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.seal import Seal
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.companion_statement import companion_statement
from ledsagapp.domain.statements.dossier import dossier, provider_change
from ledsagapp.domain.statements.frame_statement import frame_statement
from ledsagapp.domain.statements.narrowed import with_companion, with_provider
from ledsagapp.domain.statements.statement import (
    ExpenseStatement,
    Granted,
    TimeStatement,
    expense_statement,
    time_statement,
)
from ledsagapp.domain.values import dataclass, field, replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.render import receipt_pages
from ledsagapp.exchange.sealed_paper.paper import NAME, paper_bytes
from ledsagapp.i18n import Catalog, catalog
from ledsagapp.reports.blocks import Attachment, Heading, Paragraph, Report
from ledsagapp.reports.documents.application import (
    Application,
    CostlyActivity,
    application_report,
)
from ledsagapp.reports.documents.change import change_report
from ledsagapp.reports.documents.companion import companion_report
from ledsagapp.reports.documents.contacts import contact_report
from ledsagapp.reports.documents.dossier import dossier_report
from ledsagapp.reports.documents.easy_read import easy_report
from ledsagapp.reports.documents.expense import ReceiptSources, expense_report
from ledsagapp.reports.documents.follow_up import follow_up_report
from ledsagapp.reports.documents.frame import frame_report
from ledsagapp.reports.documents.missed import missed_report
from ledsagapp.reports.documents.paper import Paper, paper_report
from ledsagapp.reports.documents.proxy import Proxy, proxy_report
from ledsagapp.reports.documents.time import time_report
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.sealed import sealed
from ledsagapp.reports.registry import ReportKind
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.papers.for_others import (
    appeal_letter,
    everybody,
    invoice_of,
    money_of_year,
    municipalities,
)
from ledsagapp.workflow.read_back import confirmation_of, with_note
from ledsagapp.workflow.statistics_report import statistics_report

Pictures = Mapping[str, tuple[bytes, ...]] | None


@dataclass(frozen=True, slots=True)
class Extra:
    """What only some reports ask for.

    ``companion_id`` and ``provider_id`` narrow a time report, name who a form is for, and who
    takes over or is given power. ``day`` is the first day of a change or a power of attorney.
    """

    companion_id: str = ""
    provider_id: str = ""
    day: date | None = None
    blank: bool = False
    activity: CostlyActivity = field(default_factory=CostlyActivity)


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
    final = wanted if seal is None else replace(wanted, on=seal.last)
    report = _Maker(view, person, final, presets, (pictures, originals or {})).report()
    tr = catalog(wanted.language)
    read = confirmation_of(view.ledger.confirmations, person.id, report)
    report = with_note(report, read, tr, Formats(tr))
    if seal is None:
        return report
    replaced = {one.id: one for one in view.ledger.seals}.get(seal.replaces or "")
    whole = sealed(report, seal, replaced, tr, Formats(tr))
    carried = Attachment(
        NAME,
        "application/json",
        paper_bytes(seal, files_of(view, wanted)),
        tr("The sealed content, for checking the code without the book"),
    )
    return replace(whole, files=(*whole.files, carried))


class _Maker:
    """Makes one report of the view's person."""

    def __init__(
        self,
        view: View,
        person: Person,
        wanted: ReportRequest,
        presets: Presets,
        shown: tuple[Pictures, Mapping[str, bytes]],
    ) -> None:
        self._view, self._wanted, self._presets = view, wanted, presets
        self._person = person
        self._pictures, self._originals = shown
        self._tr: Catalog = catalog(wanted.language)
        formats = Formats(self._tr, lambda: view.currency)
        self._words = (wanted.options, self._tr, formats)
        self._person_id = person.id

    def report(self) -> Report:
        making: Mapping[ReportKind, Callable[[], Report]] = {
            ReportKind.TIME: self._time,
            ReportKind.EXPENSES: self._expenses,
            ReportKind.FRAME: self._frame,
            ReportKind.MISSED: lambda: missed_report(self._hours(), *self._words),
            ReportKind.FOLLOW_UP: lambda: follow_up_report(self._hours(), *self._words),
            ReportKind.CONTACTS: self._contacts,
            ReportKind.DOSSIER: self._dossier,
            ReportKind.CHANGE: self._change,
            ReportKind.PROXY: self._proxy,
            ReportKind.APPLICATION: self._application,
            ReportKind.PAPER: self._paper,
            ReportKind.COMPANION: self._companion,
            ReportKind.STATISTICS: self._statistics,
            ReportKind.MONEY: lambda: money_of_year(
                self._view, self._costs(), self._presets, self._words
            ),
            ReportKind.APPEAL: lambda: appeal_letter(
                self._view, self._person, self._on, self._words
            ),
            ReportKind.INVOICE: lambda: invoice_of(
                self._view, self._hours(), self._wanted.extra.provider_id, self._words
            ),
            ReportKind.EVERYBODY: lambda: everybody(self._view, *self._days[1:3], self._words),
            ReportKind.MUNICIPALITIES: lambda: municipalities(self._presets, self._words),
            ReportKind.EASY: lambda: easy_report(
                self._hours(), self._costs(), self._met(), *self._words
            ),
        }
        return making[self._wanted.kind]()

    # -- statements ---------------------------------------------------------------------------
    @property
    def _on(self) -> date:
        return self._wanted.on or self._view.today

    @property
    def _days(self) -> tuple[str, date, date, date]:
        period = self._wanted.period
        return self._person_id, period.first, period.last, self._on

    def _hours(self) -> TimeStatement:
        return time_statement(self._view.ledger, *self._days, self._presets)

    def _costs(self) -> ExpenseStatement:
        return expense_statement(self._view.ledger, *self._days, self._presets)

    def _allowance(self, day: date) -> tuple[Granted, ...]:
        found = expense_statement(
            self._view.ledger, self._person_id, day, day, self._on, self._presets
        )
        return found.decisions

    # -- reports ------------------------------------------------------------------------------
    def _time(self) -> Report:
        statement, extra, ledger = self._hours(), self._wanted.extra, self._view.ledger
        names = {one.id: one.name for one in ledger.companions}
        names |= {one.id: one.name for one in ledger.providers}
        for narrow, chosen in (
            (with_companion, extra.companion_id),
            (with_provider, extra.provider_id),
        ):
            if chosen:
                statement = replace(narrow(statement, chosen), alone=names.get(chosen, ""))
        return time_report(statement, *self._words)

    def _expenses(self) -> Report:
        companions = self._view.ledger.companions
        sources = ReceiptSources(companions, self._pictures, self._originals)
        return expense_report(self._costs(), sources, *self._words)

    def _frame(self) -> Report:
        found = frame_statement(self._view.ledger, *self._days, self._presets)
        return frame_report(found, *self._words)

    def _dossier(self) -> Report:
        found = dossier(self._view.ledger, *self._days, self._presets)
        return dossier_report(found, *self._words)

    def _met(self) -> ContactStatement:
        """The contacts of the period up to the day it is reckoned."""
        period = self._wanted.period
        last = max(period.first, min(period.last, self._on))
        found = contact_statement(self._view.ledger, self._person, period.first, last)
        return replace(found, last=period.last)

    def _contacts(self) -> Report:
        return contact_report(self._met(), *self._words)

    def _change(self) -> Report:
        extra = self._wanted.extra
        day = extra.day or self._wanted.period.first
        found = provider_change(
            self._view.ledger, self._person_id, day, self._presets, extra.provider_id
        )
        if found is not None:
            return change_report(found, *self._words)
        tr, formats = self._tr, self._words[2]
        title = tr("Change of provider {date}").format(date=formats.full_date(day))
        text = tr("No decision on hours was in force on {date}. Choose another day.")
        said = Paragraph(text.format(date=formats.full_date(day)), lead=True)
        return Report(title, title, (Heading(title, 1), said))

    def _proxy(self) -> Report:
        extra, view = self._wanted.extra, self._view
        held = [one.decision for one in self._allowance(extra.day or view.today)]
        said = next((one for one in held if one.proxy_provider_id or one.proxy_from), None)
        own = said.proxy_provider_id if said is not None else None
        providers = {one.id: one for one in view.ledger.providers}
        provider = providers.get(extra.provider_id or own or "")
        # The decision's days are those of the provider it names; another one is asked from today.
        agreed = said if said is not None and extra.provider_id in ("", own) else None
        first = extra.day or (agreed and agreed.proxy_from) or view.today
        last = agreed.proxy_to if agreed is not None else None
        last = last if last is None or last >= first else None
        found = Proxy(self._person, provider, self._allowance(first), first, last)
        return proxy_report(found, *self._words)

    def _application(self) -> Report:
        today = self._on
        activity = self._wanted.extra.activity
        found = Application(self._person, self._allowance(today), activity, today)
        return application_report(found, *self._words)

    def _companion(self) -> Report:
        period, extra = self._wanted.period, self._wanted.extra
        days = period.first, period.last, self._on
        found = companion_statement(self._view.ledger, extra.companion_id, *days)
        return companion_report(found, self._words[2].range(*days[:2]), *self._words)

    def _statistics(self) -> Report:
        period = self._wanted.period
        days = period.first, min(period.last, self._view.today)
        return statistics_report(self._view, self._person, days, *self._words)

    def _paper(self) -> Report:
        extra = self._wanted.extra
        names = {one.id: one.name for one in self._view.ledger.companions}
        name = names.get(extra.companion_id, "")
        return paper_report(Paper(self._hours(), extra.blank, name), *self._words)


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


def left_out(view: View, wanted: ReportRequest) -> tuple[int, int]:
    """How many outings of the period are still booked, and how many expenses lack a receipt."""
    person, period = view.person, wanted.period
    if person is None:
        return 0, 0
    booked = sum(
        one.status is Status.PLANNED
        for one in view.outings
        if period.first <= start_day(one) <= period.last
    )
    bare = sum(
        lacks_receipt(one) for one in view.expenses if period.first <= one.date <= period.last
    )
    return booked, bare
