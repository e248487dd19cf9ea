"""Statistik: what was used and left, with whom, what and why, as a sentence, bars and rows."""

from datetime import date

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.statements.statistics import first_year
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.ui.clipboard import copy_text
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.bars import Bars
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.buttons import Button
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.fields.report_ways import ReportWays
from ledsagapp.ui.widgets.lists.sentence_list import SentenceList
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.account.statistics import LEFT, StatisticsTexts, subjects
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report

ALL = "all"


def show_statistics(context: Context, parent: QWidget) -> None:
    """Show how the person's hours and kronor have gone."""
    dialog = StatisticsDialog(context, parent)
    dialog.exec()
    dialog.deleteLater()


class StatisticsDialog(Dialog):
    """One subject and one year at a time; nothing in the book is touched."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(context.theme, context.tr, context.tr("Statistics"), parent)
        self.context = context
        self._view = context.view()
        self._texts = StatisticsTexts(context.formats, self._view)
        self._first = self._first_year()
        self._make()
        self._show()
        copy = Button(context.theme, self.tr("C&opy what is shown"), self._copy)
        self.finish(lambda: True, more=copy, save_text=self.tr("&Close"), cancel=False)

    def _make(self) -> None:
        tr, theme = self.tr, self.theme
        this = self._view.today.year
        years = [(str(year), str(year)) for year in range(this, self._first - 1, -1)]
        self.subject = Choice(subjects(self.catalog, self._view, self.context.formats))
        self.year = Choice([*years, (ALL, tr("All years"))])
        self.row(Field(theme, tr("&What"), self.subject), Field(theme, tr("&Year"), self.year))
        for one in (self.subject, self.year):
            one.activated.connect(lambda _index: self._chosen())
        self.card = Card(theme, tr("As a picture"), "chart")
        self.bars = Bars(theme)
        self.key = Text(theme, quiet=True)
        self.card.body.addWidget(self.bars)
        self.card.body.addWidget(self.key)
        self.place(self.card)
        self.list = SentenceList(theme, tr("The same in figures"))
        self.place(self.list)
        self.ways = ReportWays(self.context, self.report_request, self._report, plain_text)
        self.place(self.ways)

    def _first_year(self) -> int:
        view = self._view
        person = view.person.id if view.person is not None else ""
        return first_year(view.ledger, person, view.today)

    def _period(self) -> tuple[date, date]:
        """The days chosen, never past today."""
        every = self.year.key() == ALL
        first = self._first if every else int(self.year.key())
        last = self._view.today.year if every else first
        return date(first, 1, 1), min(date(last, 12, 31), self._view.today)

    def report_request(self) -> ReportRequest:
        """Every picture of the time chosen, as a report that is wanted."""
        first, last = self._period()
        period = Period(first, last, self.context.formats.range(first, last))
        return ReportRequest(
            ReportKind.STATISTICS, period, self.context.tr.language, ReportOptions()
        )

    def _report(self) -> Report | None:
        return build_report(self._view, self.report_request(), self.context.presets, None)

    def _show(self) -> None:
        # What is left is so now, whatever the year.
        self.year.setEnabled(self.subject.key() != LEFT)
        found = self._texts.picture(
            self.subject.key(), self._period(), years=self.year.key() == ALL
        )
        self.bars.show_bars(found.bars, found.value, found.sentence, found.use)
        self.key.setText(found.key)
        self.card.setVisible(bool(found.bars))
        self.list.fill(found.rows)
        self.list.setVisible(bool(found.rows))
        self.consequence.say(found.sentence)

    def _chosen(self) -> None:
        """Show it; what the choice that has the keyboard leads to is heard as part of it."""
        self._show()
        for one in (self.subject, self.year):
            heard = self.consequence.sentence() if one.hasFocus() else ""
            one.setAccessibleDescription(heard)

    def _copy(self) -> None:
        rows = [row.spoken for row in self.list.rows()]
        copy_text("\n".join([self.consequence.sentence(), *rows]))
        self.message.show()
        self.message.say(self.tr("Copied."))
