"""What became of a decision: the order to the provider, the appeal, and who is paid what."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.vocabulary import AppealOutcome, Kind, Payee, PayoutBasis
from ledsagapp.domain.values import replace
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.choices import NONE, key_or_none, providers
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.labels import Labels

W = TypeVar("W", bound=StrEnum)


class CoursePart(QWidget):
    """Order, first day carried out, appeal, case officer; for costs, basis and payee."""

    def __init__(self, context: Context, decision: Decision) -> None:
        super().__init__()
        self._context = context
        self._decision = decision
        self._make()
        self._lay_out()
        self._fill()
        self.fit(decision.kind)

    def _make(self) -> None:
        context, tr, theme = self._context, self._context.tr, self._context.theme
        words, unsaid = Labels(tr), (NONE, tr("Not said"))
        self._ordered, self._enforced, self._appealed, self._from, self._to = (
            DateInput(context.formats, context.today()) for _ in range(5)
        )
        self._order, self._fixed, self._handler, self._phone = (LineInput() for _ in range(4))
        self._outcome = Choice([unsaid, *_named(AppealOutcome, words.appeal)])
        self._basis = Choice([unsaid, *_named(PayoutBasis, words.payout_basis)])
        self._payee = Choice([unsaid, *_named(Payee, words.payee)])
        self._proxy = Choice(providers(context))
        self._order_field = Field(theme, tr("Ordered of the provider, a month"), self._order)
        self._fixed_field = Field(theme, tr("Fixed sum, kronor a month"), self._fixed)
        self._dated = [
            (Field(theme, tr("Order sent on"), self._ordered), self._ordered),
            (Field(theme, tr("Carried out from"), self._enforced), self._enforced),
            (Field(theme, tr("Appealed on"), self._appealed), self._appealed),
            (Field(theme, tr("Power of attorney from"), self._from), self._from),
            (Field(theme, tr("Power of attorney to"), self._to), self._to),
        ]
        self._case = [
            (self._dated[0][0], self._order_field),
            (self._dated[1][0],),
            (self._dated[2][0], Field(theme, tr("What became of the appeal"), self._outcome)),
            (
                Field(theme, tr("Case officer"), self._handler),
                Field(theme, tr("The case officer's telephone"), self._phone),
            ),
        ]
        self._money = [
            (Field(theme, tr("Paid out by"), self._basis), self._fixed_field),
            (Field(theme, tr("Paid out to"), self._payee),),
            (Field(theme, tr("Provider with power of attorney"), self._proxy),),
            (self._dated[3][0], self._dated[4][0]),
        ]
        for field in (self._order_field, self._fixed_field, *(one for one, _ in self._dated)):
            field.check = self.check
        self.fields = [field for row in (*self._case, *self._money) for field in row]

    def _lay_out(self) -> None:
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        theme, tr = self._context.theme, self._context.tr
        self._case_card = Card(theme, tr("What became of it"), "calendar")
        self._money_card = Card(theme, tr("Who pays whom"), "krona")
        for card, rows in ((self._case_card, self._case), (self._money_card, self._money)):
            for row in rows:
                columns = Columns(theme, 18)
                for field in row:
                    columns.add(field)
                card.body.addWidget(columns)
            box.addWidget(card)

    def _fill(self) -> None:
        one, formats = self._decision, self._context.formats
        days = (one.ordered_on, one.enforced_on, one.appealed_on, one.proxy_from, one.proxy_to)
        for (_field, line), day in zip(self._dated, days, strict=True):
            line.put(day)
        if one.order_monthly is not None:
            hours, amount = one.kind is Kind.HOURS, one.order_monthly
            self._order.setText(formats.hours(amount) if hours else formats.amount(amount))
        if one.fixed_payout is not None:
            self._fixed.setText(formats.amount(one.fixed_payout))
        self._handler.setText(one.handler or "")
        self._phone.setText(one.handler_phone or "")
        self._outcome.choose(one.appeal_outcome.value if one.appeal_outcome else NONE)
        self._basis.choose(one.payout_basis.value if one.payout_basis else NONE)
        self._payee.choose(one.payee.value if one.payee else NONE)
        self._proxy.choose(one.proxy_provider_id or NONE)

    def fit(self, kind: Kind) -> None:
        """Show who pays whom for costs alone."""
        self._money_card.setVisible(kind is Kind.COSTS)

    def by_place(self) -> dict[str, Field]:
        """The fields by the place a problem names."""
        return {
            "order_monthly": self._order_field,
            "fixed_payout": self._fixed_field,
            "proxy_to": self._dated[4][0],
        }

    def check(self) -> None:
        """Look at what is written."""
        tr = self._context.tr
        unread = tr("The date was not understood. Write for example 17/11 or 2026-11-17.")
        for field, day in self._dated:
            field.set_error(unread if day.text().strip() and day.value() is None else "")
        written = self._order.text().strip()
        bad = bool(written) and reading.read_length(written) is None
        self._order_field.set_error(tr("Write a number, for example 20.") if bad else "")
        written = self._fixed.text().strip()
        bad = bool(written) and reading.read_amount(written) is None
        ask = tr("Write the amount in kronor, for example 300.")
        self._fixed_field.set_error(ask if bad else "")
        first, last = self._from.value(), self._to.value()
        if first and last and last < first:
            self._dated[4][0].set_error(tr("The last day is before the first day."))

    def apply_to(self, decision: Decision, kind: Kind) -> Decision:
        """The decision with what is written here; who pays whom only for costs."""
        read = reading.read_length if kind is Kind.HOURS else reading.read_amount
        costs = kind is Kind.COSTS
        outcome = key_or_none(self._outcome.key())
        basis = key_or_none(self._basis.key()) if costs else None
        payee = key_or_none(self._payee.key()) if costs else None
        return replace(
            decision,
            ordered_on=self._ordered.value(),
            order_monthly=read(self._order.text()),
            enforced_on=self._enforced.value(),
            appealed_on=self._appealed.value(),
            appeal_outcome=AppealOutcome(outcome) if outcome else None,
            handler=self._handler.text().strip() or None,
            handler_phone=self._phone.text().strip() or None,
            payout_basis=PayoutBasis(basis) if basis else None,
            fixed_payout=reading.read_amount(self._fixed.text()) if costs else None,
            payee=Payee(payee) if payee else None,
            proxy_provider_id=key_or_none(self._proxy.key()) if costs else None,
            proxy_from=self._from.value() if costs else None,
            proxy_to=self._to.value() if costs else None,
        )


def _named(words: type[W], names: Mapping[W, str]) -> list[tuple[str, str]]:
    return [(word.value, names[word]) for word in words]
