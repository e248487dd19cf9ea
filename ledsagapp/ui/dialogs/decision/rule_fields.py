"""The folded rules of a decision: what only some municipalities say."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import Rules, Terms, complete_terms
from ledsagapp.domain.model.vocabulary import (
    Kind,
    LateCancellation,
    Partial,
    Policy,
    Rounding,
    Staffing,
)
from ledsagapp.domain.values import replace
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.labels import Labels


class RulesPart(QWidget):
    """Length of the frame, part months, rounding, late cancellation, staffing, sums of money."""

    changed = Signal()

    def __init__(self, context: Context, decision: Decision) -> None:
        super().__init__()
        self._context = context
        self._make()
        self._lay_out()
        self.fill(complete_terms(decision.rules, decision.kind, context.presets))
        for choice in (self._partial, self._rounding, self._late, self._staffing):
            choice.activated.connect(lambda _index: self.changed.emit())

    def _make(self) -> None:
        tr, theme, labels = self._context.tr, self._context.theme, Labels(self._context.tr)
        self._months, self._limit, self._rate, self._cap = (LineInput() for _ in range(4))
        self._partial = Choice([(key.value, labels.partial[key]) for key in Partial])
        self._rounding = Choice([(key.value, labels.rounding[key]) for key in Rounding])
        self._late = Choice(
            [(key.value, labels.late_cancellation[key]) for key in LateCancellation]
        )
        self._staffing = Choice([(key.value, labels.staffing[key]) for key in Staffing])
        self._months_field = Field(theme, tr("Mo&nths in a frame"), self._months)
        self._partial_field = Field(theme, tr("A &part of a month"), self._partial)
        self._rounding_field = Field(theme, tr("R&ounding"), self._rounding)
        self._late_field = Field(theme, tr("La&te cancellation"), self._late)
        self._staffing_field = Field(theme, tr("T&wo companions"), self._staffing)
        self._limit_field = Field(theme, tr("Kronor an &activity"), self._limit)
        self._rate_field = Field(theme, tr("Kronor an hour &done"), self._rate)
        self._cap_field = Field(theme, tr("At most a da&y"), self._cap, tr("For example 10 h"))
        self.fields = [
            self._months_field,
            self._partial_field,
            self._rounding_field,
            self._late_field,
            self._staffing_field,
            self._limit_field,
            self._rate_field,
            self._cap_field,
        ]
        for field in (self._months_field, self._limit_field, self._rate_field, self._cap_field):
            field.check = self.check

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        theme = self._context.theme
        card = Card(theme, self._context.tr("The rules"), "list")
        for pair in (self.fields[0:2], self.fields[2:4], self.fields[4:6], self.fields[6:8]):
            columns = Columns(theme, 18)
            for field in pair:
                columns.add(field)
            card.body.addWidget(columns)
        box.addWidget(card)

    def fill(self, terms: Terms) -> None:
        """Show rules."""
        formats = self._context.formats
        self._months.setText(str(terms.months))
        self._partial.choose(terms.partial.value)
        self._rounding.choose(terms.rounding.value)
        self._late.choose(terms.late_cancellation.value)
        self._staffing.choose(terms.staffing.value)
        for line, amount in ((self._limit, terms.limit), (self._rate, terms.rate)):
            line.setText("" if amount is None else formats.amount(amount))
        self._cap.setText("" if terms.daily_cap is None else formats.hours(terms.daily_cap))

    def fit(self, kind: Kind, policy: Policy) -> None:
        """Show only what matters for the kind and the policy."""
        hours = kind is Kind.HOURS
        framed = policy not in (
            Policy.NO_CARRY,
            Policy.FIXED_POT,
            Policy.FREE,
            Policy.PER_ACTIVITY,
        )
        self._months_field.setVisible(framed)
        self._partial_field.setVisible(policy not in (Policy.FIXED_POT, Policy.FREE))
        for field in (self._rounding_field, self._late_field, self._staffing_field):
            field.setVisible(hours)
        self._limit_field.setVisible(policy is Policy.PER_ACTIVITY)
        self._rate_field.setVisible(policy is Policy.PER_HOUR)
        self._cap_field.setVisible(hours and policy is Policy.FREE)

    def by_place(self) -> dict[str, Field]:
        """The fields by the place a problem names."""
        return {
            "rules.months": self._months_field,
            "rules.limit": self._limit_field,
            "rules.rate": self._rate_field,
            "rules.daily_cap": self._cap_field,
        }

    def check(self) -> None:
        """Look at what is written."""
        tr = self._context.tr
        number = self._months.text().strip()
        bad = not number.isdecimal() or not 1 <= int(number) <= 60
        shown = not self._months_field.isHidden()
        text = tr("Write a number of months, for example 3.")
        self._months_field.set_error(text if bad and shown else "")
        for field, line in ((self._limit_field, self._limit), (self._rate_field, self._rate)):
            shown = not field.isHidden()
            bad = shown and reading.read_amount(line.text()) is None
            field.set_error(tr("Write the amount in kronor, for example 300.") if bad else "")
        cap = self._cap.text().strip()
        bad = bool(cap) and reading.read_length(cap) is None
        said = tr("Write a length of time, for example 10 h.")
        self._cap_field.set_error(said if bad and not self._cap_field.isHidden() else "")

    def apply_to(self, rules: Rules, before: Terms) -> Rules:
        """The rules with what is written here; only what differs from before is written down."""
        months = int(self._months.text()) if self._months.text().strip().isdecimal() else 0
        wanted: dict[str, object] = {
            "months": months,
            "partial": Partial(self._partial.key()),
            "rounding": Rounding(self._rounding.key()),
            "late_cancellation": LateCancellation(self._late.key()),
            "staffing": Staffing(self._staffing.key()),
            "limit": reading.read_amount(self._limit.text()),
            "rate": reading.read_amount(self._rate.text()),
            "daily_cap": reading.read_length(self._cap.text()),
        }
        differing = {
            key: value
            for key, value in wanted.items()
            if value != getattr(before, key) and value is not None
        }
        return replace(rules, **differing)
