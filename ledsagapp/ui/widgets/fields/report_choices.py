"""What a report is to hold: its days, language, names and shape; only what applies is shown."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.ordering import by_name
from ledsagapp.domain.snapshot import View
from ledsagapp.reports.options import CostlyActivity, Extra, ReportOptions
from ledsagapp.reports.registry import Option, ReportKind, has_option, options_of
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice, TextInput, Tick
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.periods import Period, like, neighbours, periods
from ledsagapp.wording.common.setting_choices import report_languages
from ledsagapp.workflow.build_report import ReportRequest


class ReportChoices(QWidget):
    """The fields of one report at a time; ``changed`` after each change of any."""

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._periods: list[Period] = []
        self._kind = ReportKind.TIME
        self._month: date | None = None
        self._make()
        self._lay_out()
        self._connect()
        self.show_for(self._kind)

    # -- make, lay out, connect ---------------------------------------------------------------
    def _make(self) -> None:
        tr = self._context.tr
        self._period = Choice()
        self._language = Choice(report_languages(tr))
        self._language.choose(tr.language)
        self._name = Choice(
            (
                ("full", tr("The whole name")),
                ("initials", tr("Initials")),
                ("first_four", tr("Initials and year of birth")),
            )
        )
        self._alone, self._provider, self._companion = Choice(), Choice(), Choice()
        self._day = DateInput(self._context.formats, self._context.today())
        self._what, self._place, self._amount = LineInput(), LineInput(), LineInput()
        self._activity_day = DateInput(self._context.formats, self._context.today())
        self._why = TextInput(self._context.theme)
        self._companions = Tick(tr("The companion's &name"), on=True)
        self._activities = Tick(tr("What you di&d"), on=True)
        self._places = Tick(tr("Where you were"), on=True)
        self._notes = Tick(tr("Your own notes"))
        self._originals = Tick(tr("The receipts' own files inside the PDF"))
        self._blank = Tick(tr("With nothing filled in"))
        self._large = Tick(tr("Large te&xt (18 points)"))
        self._black = Tick(tr("Black and white"))

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._fields = self._made_fields()
        for field, _option in self._fields:
            column.addWidget(field)

    def _made_fields(self) -> list[tuple[Field, Option | None]]:
        """Each field with the option it belongs to; None for what every report has."""
        tr, theme = self._context.tr, self._context.theme
        option = Option
        self._day_field = Field(theme, tr("First day (&from)"), self._day)
        self._activity_day_field = Field(theme, tr("Day"), self._activity_day)
        self._provider_field = Field(theme, tr("Provider who takes over"), self._provider)
        self._amount_field = Field(
            theme, tr("What the companion's part costs"), self._amount, tr("In kronor")
        )
        return [
            (Field(theme, tr("&Period"), self._period), option.PERIOD),
            (Field(theme, tr("Lan&guage of the report"), self._language), None),
            (Field(theme, tr("Your name in the report"), self._name), None),
            (Field(theme, tr("Whose outings"), self._alone), option.ALONE),
            (self._provider_field, option.PROVIDER),
            (Field(theme, tr("Companion"), self._companion), option.COMPANION),
            (self._day_field, option.DAY),
            (Field(theme, tr("Activity"), self._what), option.ACTIVITY),
            (self._activity_day_field, option.ACTIVITY),
            (Field(theme, tr("Place"), self._place), option.ACTIVITY),
            (self._amount_field, option.ACTIVITY),
            (Field(theme, tr("Why it matters"), self._why), option.ACTIVITY),
            (Field(theme, "", self._companions), option.COMPANIONS),
            (Field(theme, "", self._activities), option.ACTIVITIES),
            (Field(theme, "", self._places), option.PLACES),
            (Field(theme, "", self._notes), option.NOTES),
            (Field(theme, "", self._originals, self._hidden_data()), option.ORIGINALS),
            (Field(theme, "", self._blank), option.BLANK),
            (Field(theme, "", self._large), None),
            (Field(theme, "", self._black), None),
        ]

    def _hidden_data(self) -> str:
        return self._context.tr("Where and when a photograph was taken is left out of its file.")

    def _connect(self) -> None:
        tell = self._tell
        for choice in (
            *(self._period, self._language, self._name, self._alone),
            *(self._provider, self._companion),
        ):
            choice.currentIndexChanged.connect(lambda _index: tell())
        for line in (self._day, self._what, self._place, self._amount, self._activity_day):
            line.textChanged.connect(lambda _text: tell())
        self._why.textChanged.connect(tell)
        for tick in (
            *(self._companions, self._activities, self._places, self._notes),
            *(self._originals, self._blank, self._large, self._black),
        ):
            tick.toggled.connect(lambda _on: tell())

        self._day_field.check = self._look_at_days
        self._activity_day_field.check = self._look_at_days
        self._amount_field.check = self._look_at_amount

    def _look_at_days(self) -> None:
        """What cannot be understood as a day is told, and stands in no report."""
        text = self._context.tr("Write a day, for example 17/11 or yesterday.")
        for field, day in (
            (self._day_field, self._day),
            (self._activity_day_field, self._activity_day),
        ):
            bad = bool(day.text().strip()) and day.value() is None
            field.set_error(text if bad else "")

    def _look_at_amount(self) -> None:
        """What cannot be understood as kronor is told, and stands in no report."""
        typed = self._amount.text().strip()
        bad = bool(typed) and reading.read_amount(typed) is None
        text = self._context.tr("Write the amount in kronor, for example 145 or 62,50.")
        self._amount_field.set_error(text if bad else "")

    def _tell(self) -> None:
        """Say what was understood, and that something was changed."""
        self._keep_month()
        self._day_field.set_hint(self._day.in_words())
        self._activity_day_field.set_hint(self._activity_day.in_words())
        self.changed.emit()

    # -- what is shown ------------------------------------------------------------------------
    def show_view(self, view: View) -> None:
        """Offer the days and people of the book."""
        tr, ledger = self._context.tr, view.ledger
        blocked = self.blockSignals(True)
        self._periods = periods(view, self._context.formats)
        self._period.offer([(one.key, one.name) for one in self._periods])
        companions = [(f"companion {one.id}", one.name) for one in ledger.companions]
        providers = [(f"provider {one.id}", one.name) for one in ledger.providers]
        self._alone.offer([("", tr("All of them")), *companions, *providers])
        nobody = tr("Not said")
        self._provider.offer(
            [("", nobody), *((one.id, one.name) for one in by_name(ledger.providers))]
        )
        self._companion.offer(
            [("", nobody), *((one.id, one.name) for one in by_name(ledger.companions))]
        )
        self.blockSignals(blocked)

    def show_for(self, kind: ReportKind) -> None:
        """Show the fields of a report; the days stay where it is made for such days.

        Where it is made for others, it takes those round the month that was looked at, and the
        month comes back with the next report that is made for a month.
        """
        if kind is not self._kind:
            self._kind = kind
            found = like(self._periods, kind, self.period, self._month)
            self._choose_quietly(found)
        tr = self._context.tr
        providers = {
            ReportKind.PROXY: tr("Provider who gets the power of attorney"),
            ReportKind.INVOICE: tr("Provider who invoices"),
        }
        self._provider_field.rename(providers.get(kind, tr("Provider who takes over")))
        for field, option in self._fields:
            field.setVisible(option is None or has_option(kind, option))

    def _choose_quietly(self, period: Period | None) -> None:
        blocked = self.blockSignals(True)
        self._period.choose(period.key if period is not None else "")
        self.blockSignals(blocked)

    def _keep_month(self) -> None:
        """Remember the month looked at, for the reports after one of other days."""
        period = self.period
        if period is not None and period.is_month:
            self._month = period.first

    def neighbours(self) -> tuple[Period | None, Period | None]:
        """The period of the same sort before the one chosen, and the one after."""
        period = self.period
        if period is None:
            return None, None
        return neighbours(self._periods, period)

    def choose_period(self, period: Period) -> None:
        """Choose other days for the report."""
        self._period.choose(period.key)

    def choose_month(self, day: date) -> None:
        """Choose the month that holds a day, where there is one to choose."""
        found = next((one for one in self._periods if one.is_month and one.holds(day)), None)
        if found is not None:
            self.choose_period(found)

    @property
    def period(self) -> Period | None:
        """The period chosen; None before there is any."""
        return next((one for one in self._periods if one.key == self._period.key()), None)

    def report_request(self) -> ReportRequest | None:
        """What is chosen; None before the page was filled."""
        period = self.period
        if period is None:
            return None
        has, name = options_of(self._kind), self._name.key()
        options = ReportOptions(
            initials=name in ("initials", "first_four"),
            first_four=name == "first_four",
            companions=self._companions.isChecked(),
            activities=self._activities.isChecked(),
            places=self._places.isChecked(),
            notes=self._notes.isChecked() and Option.NOTES in has,
            originals=self._originals.isChecked() and Option.ORIGINALS in has,
        )
        return ReportRequest(
            self._kind,
            period,
            self._language.key(),
            options,
            self._large.isChecked(),
            self._black.isChecked(),
            self._extra(has),
        )

    def _extra(self, has: Option) -> Extra:
        """What only this report asks; what is hidden says nothing."""
        noun, _space, alone = self._alone.key().partition(" ")
        alone = alone if Option.ALONE in has else ""
        companion = self._companion.key() if Option.COMPANION in has else ""
        provider = self._provider.key() if Option.PROVIDER in has else ""
        return Extra(
            alone if noun == "companion" else companion,
            alone if noun == "provider" else provider,
            self._day.value(),
            blank=self._blank.isChecked() and Option.BLANK in has,
            activity=CostlyActivity(
                self._what.text().strip(),
                self._activity_day.value(),
                self._place.text().strip(),
                reading.read_amount(self._amount.text()) or 0,
                self._why.toPlainText().strip(),
            ),
        )
