"""Skriv ut: which paper, which month, and whether to print it or keep it as a file."""

from collections.abc import Callable
from datetime import date, timedelta

from PySide6.QtGui import QShowEvent

from ledsagapp.domain.dates.calendar import month_span
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.graphics import pictograms
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.report_ways import ReportWays
from ledsagapp.ui.widgets.steps_page import SUM, StepQuestion, StepsPage
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from ledsagapp.workflow.simple_choices import OTHER, SimpleChoice

_PAPER, _FILE = "paper", "file"


@dataclass(frozen=True, slots=True)
class _Told:
    """The answers so far."""

    kind: ReportKind = ReportKind.EASY
    first: date | None = None


class SimplePrint(StepsPage):
    """The papers one most often needs."""

    reads = frozenset({"people", "decisions", "outings", "expenses", "companions"})

    def __init__(self, context: Context, go: Callable[[str, str], None]) -> None:
        super().__init__(context, context.tr("Print something"), go)
        self._told_so_far = _Told()
        self._ways = ReportWays(context, self.report_request, self._report, plain_text)
        self._ways.hide()

    def show_view(self, view: View) -> None:
        """Nothing: the question shown stays as it is, and the report reads the book."""

    def showEvent(self, event: QShowEvent) -> None:
        if not self.step():
            self._told_so_far = _Told()
            self.begin()
        super().showEvent(event)

    def plan(self) -> list[str]:
        return ["kind", "month", SUM]

    def ask(self, name: str) -> StepQuestion:
        tr, picture = self._context.tr, pictograms.picture
        if name == "kind":
            choices = [
                SimpleChoice("easy", tr("The month, easy to read"), picture("calendar")),
                SimpleChoice("time", tr("The hours, for the provider"), picture("hourglass")),
                SimpleChoice("expenses", tr("What it cost, with receipts"), picture("receipt")),
            ]
            return StepQuestion(tr("What do you want to print?"), choices)
        if name.startswith("month"):
            return StepQuestion(tr("Which month?"), self._months(more=name.endswith("+")))
        choices = [
            SimpleChoice(_PAPER, tr("Print on paper"), picture("printer")),
            SimpleChoice(_FILE, tr("Keep as a file"), picture("book"), tr("To send or to save")),
        ]
        text = tr("{report}. Print it or keep it?")
        report = self._report()
        said = text.format(report=report.title if report is not None else tr("Print something"))
        return StepQuestion(said, choices, name=tr("Read through"))

    def _months(self, *, more: bool) -> list[SimpleChoice]:
        tr, formats = self._context.tr, self._context.formats
        first, found = self._context.today().replace(day=1), []
        for _count in range(12 if more else 3):
            picture = pictograms.day(first.month)
            found.append(SimpleChoice(first.isoformat(), formats.month_title(first), picture))
            first = (first - timedelta(days=1)).replace(day=1)
        if more:
            return found[3:]
        other = SimpleChoice(OTHER, tr("An earlier month"), pictograms.picture("calendar"))
        return [*found, other]

    def take(self, name: str, key: str) -> str:
        told = self._told_so_far
        if key == OTHER:
            return f"{name}+"
        if name == "kind":
            self._told_so_far = replace(told, kind=ReportKind(key))
        elif name.startswith("month"):
            self._told_so_far = replace(told, first=date.fromisoformat(key))
        elif key == _PAPER:
            self._ways.print_report()
        else:
            self._ways.make_pdf_elsewhere()
        return ""

    def report_request(self) -> ReportRequest | None:
        """What was answered, as a report that is wanted."""
        told, formats = self._told_so_far, self._context.formats
        first, last = month_span(told.first or self._context.today())
        period = Period(first, last, formats.month_title(first))
        large = told.kind is ReportKind.EASY
        return ReportRequest(
            told.kind, period, self._context.tr.language, ReportOptions(), large=large
        )

    def _report(self) -> Report | None:
        wanted = self.report_request()
        return (
            build_report(self._context.view(), wanted, self._context.presets, None)
            if wanted
            else None
        )
