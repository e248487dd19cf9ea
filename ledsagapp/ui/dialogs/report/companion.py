"""Ledsagarens vy: own hours and outlays by month and individual, what is handed in and paid."""

from PySide6.QtWidgets import QWidget

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.statements.companion_statement import (
    CompanionOuting,
    CompanionStatement,
    Outlay,
    PersonMonth,
    companion_statement,
)
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.documents.companion import companion_answer, outlay_states
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.dialog import Dialog
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.fields.report_ways import ReportWays
from ledsagapp.ui.widgets.lists.sentence_list import Row, SentenceList
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.periods import Period, periods
from ledsagapp.wording.entries.packet_answers import answer_text
from ledsagapp.workflow.build_report import ReportRequest, build_report


def show_companion(context: Context, parent: QWidget, companion_id: str) -> None:
    """Show a companion's own hours and outlays."""
    dialog = CompanionView(context, parent, companion_id)
    dialog.exec()
    dialog.deleteLater()


class CompanionView(Dialog):
    """One companion and one time; who one is stays chosen for the next time."""

    def __init__(self, context: Context, parent: QWidget, companion_id: str) -> None:
        super().__init__(
            context.theme, context.tr, context.tr("The companion's hours and outlays"), parent
        )
        self.context = context
        self._periods = _all_periods(context)
        self._make(companion_id)
        self.finish(lambda: True, save_text=self.tr("&Close"), cancel=False)
        self._show()

    def _make(self, companion_id: str) -> None:
        tr, theme, ledger = self.tr, self.theme, self.context.view().ledger
        self.companion = Choice([(one.id, one.name) for one in by_name(ledger.companions)])
        self.companion.choose(companion_id)
        self.period = Choice([(one.key, one.name) for one in self._periods])
        self.row(
            Field(theme, tr("&Which companion are you?"), self.companion),
            Field(theme, tr("&Time"), self.period),
        )
        self.companion.activated.connect(lambda _index: self._chosen())
        self.period.activated.connect(lambda _index: self._chosen())
        self.ways = ReportWays(self.context, self.report_request, self._report, plain_text)
        self.place(self.ways)
        self.list = SentenceList(theme, tr("Month by month and person"))
        self.place(self.list)

    # -- what is shown ------------------------------------------------------------------------
    def _chosen(self) -> None:
        self.context.choose("companion_id", self.companion.key())
        self._show()
        self.message.show()
        self.message.say(self.consequence.sentence())

    def _period(self) -> Period:
        key = self.period.key()
        return next((one for one in self._periods if one.key == key), self._periods[0])

    def statement(self) -> CompanionStatement | None:
        """The hours and outlays of the companion and time chosen."""
        view, period = self.context.view(), self._period()
        days = period.first, period.last, view.today
        return companion_statement(view.ledger, self.companion.key(), *days)

    def _show(self) -> None:
        found = self.statement()
        if found is None:
            self.consequence.say(self.tr("There are no companions in the book yet."))
            self.list.hide()
            self.ways.offer(possible=False)
            return
        self.consequence.say(companion_answer(found, self.context.tr, self.context.formats))
        rows = [row for month in found.months for row in self._rows(month)]
        self.list.fill(rows)
        self.list.setVisible(bool(rows))
        self.ways.offer(possible=bool(rows))

    def _rows(self, month: PersonMonth) -> list[Row]:
        """A heading with the sums, then each outing and each outlay."""
        tr, formats, sums = self.tr, self.context.formats, month.sums
        title = f"{formats.month_title(month.month)}: {month.person.name}"
        parts = [formats.hours_short(sums.minutes)]
        said = [formats.hours(sums.minutes)]
        if sums.amount:
            parts.append(formats.kr(sums.amount))
            text = tr("outlays {amount}, paid {paid}, handed in {waiting}, to hand in {left}")
            said.append(
                text.format(
                    amount=formats.kronor(sums.amount),
                    paid=formats.kronor(sums.paid),
                    waiting=formats.kronor(sums.waiting),
                    left=formats.kronor(sums.left),
                )
            )
        key = f"{month.month} {month.person.id}"
        head = Row(
            f"month {key}",
            title,
            f"{title}: {', '.join(said)}",
            right=" · ".join(parts),
            heading=True,
        )
        rows = [self._worked(one) for one in month.worked]
        return [head, *rows, *(self._outlay(one) for one in month.outlays)]

    def _worked(self, one: CompanionOuting) -> Row:
        tr, formats, outing = self.tr, self.context.formats, one.outing
        what = formats.sentence(outing.activity or outing.place or tr("Outing"))
        span = formats.span(outing.start, outing.end)
        received = self._received(outing.id)
        parts = [
            formats.spoken_day(one.day),
            what,
            formats.span_spoken(outing.start, outing.end),
            formats.hours(one.minutes),
            received,
        ]
        spoken = ", ".join(part for part in parts if part)
        return Row(
            outing.id,
            what,
            spoken,
            f"{span} · {received}" if received else span,
            right=formats.hours_short(one.minutes),
            lead=str(one.day.day),
            lead_small=formats.weekday_short(one.day),
            icon="tick",
        )

    def _received(self, key: str) -> str:
        """What became of an entry that was handed over in a packet; "" for most."""
        handed = self.context.view().answered.get(key)
        return answer_text(handed, self.context.formats) if handed is not None else ""

    def _outlay(self, one: Outlay) -> Row:
        formats, expense = self.context.formats, one.expense
        words = Labels(self.context.tr).category[expense.category]
        what = f"{words}: {expense.text}" if expense.text else words
        state = outlay_states(self.context.tr)[one.state]
        amount = formats.kronor(expense.amount)
        state = ", ".join(part for part in (state, self._received(expense.id)) if part)
        spoken = ", ".join((formats.spoken_day(expense.date), what, amount, state))
        return Row(
            expense.id,
            what,
            spoken,
            state,
            right=formats.kr(expense.amount),
            lead=str(expense.date.day),
            lead_small=formats.weekday_short(expense.date),
            icon="receipt",
        )

    # -- what is handed over ------------------------------------------------------------------
    def report_request(self) -> ReportRequest:
        """What is shown, as a report that is wanted."""
        extra = Extra(companion_id=self.companion.key())
        language = self.context.tr.language
        return ReportRequest(
            ReportKind.COMPANION, self._period(), language, ReportOptions(), extra=extra
        )

    def _report(self) -> Report | None:
        return build_report(self.context.view(), self.report_request(), self.context.presets, None)


def _all_periods(context: Context) -> list[Period]:
    """The months and years of the whole book, whoever they were with."""
    view = context.view()
    days = [start_day(one).isoformat() for one in view.ledger.outings]
    return periods(view, context.formats, earliest=min(days, default=""))
