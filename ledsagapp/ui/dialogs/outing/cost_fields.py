"""The companion's expenses in the form of an outing: amount, kind and receipts."""

from collections.abc import Callable

from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.text_input import read_values as reading
from ledsagapp.ui.context import Context
from ledsagapp.ui.dialogs.expense.receipt_describer import describer
from ledsagapp.ui.dialogs.expense.receipt_facts import Bought
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.fields.inputs import Choice
from ledsagapp.ui.widgets.fields.receipts import ReceiptBox
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.ui.widgets.text.text import Text
from ledsagapp.wording.common.errors import exchange_sentence
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.entries.readings import amount_fault


class Costs(Card):
    """One expense written with its outing; several are only counted here."""

    def __init__(self, context: Context, made: list[Expense], said: Callable[[str], None]) -> None:
        tr, theme = context.tr, context.theme
        super().__init__(theme, tr("The companion's expenses"), "krona")
        self._context = context
        self._made = made
        self.amount = LineInput()
        labels = Labels(tr)
        self.category = Choice([(key.value, labels.category[key]) for key in Category])
        self.amount_field = Field(theme, tr("&Amount in kronor"), self.amount)
        self.category_field = Field(theme, tr("&Kind"), self.category)
        receipts = made[0].receipts if len(made) == 1 else ()
        self.receipts = ReceiptBox(
            theme,
            tr,
            receipts,
            self._trouble,
            said,
            describer(context, self, lambda: Bought(amount=self.amount)),
            context.lists,
        )
        self.fields: list[Field] = []
        if len(made) > 1:
            text = tr(
                "%n expense(s) on this outing. Change them on the page Expenses.", "", len(made)
            )
            self.body.addWidget(Text(theme, text))
            return
        self.fields = [self.amount_field, self.category_field]
        columns = Columns(theme, 18)
        columns.add(self.amount_field)
        columns.add(self.category_field)
        self.body.addWidget(columns)
        self.body.addWidget(self.receipts)
        if made:
            self.fill(made[0].amount, made[0].category)

    def fill(self, amount: int | None, category: Category | None) -> None:
        """Write an amount and what it was for."""
        if amount is not None:
            self.amount.setText(self._context.formats.amount(amount))
        if category is not None:
            self.category.choose(category.value)

    def _trouble(self, error: ExchangeError) -> str:
        return exchange_sentence(error, self._context.tr)

    def check(self) -> None:
        """Look at the amount."""
        text = self.amount.text()
        bad = bool(text.strip()) and reading.read_amount(text) is None
        said = amount_fault(text, self._context.formats)
        self.amount_field.set_error(said if bad else "")

    def expense(self, outing: Outing, before: Outing) -> Expense | None:
        """The expense as it is written; None where none is. It moves with its outing's day."""
        amount = reading.read_amount(self.amount.text())
        made = self._made[0] if len(self._made) == 1 else None
        if len(self._made) > 1 or (amount is None and made is None and not self.receipts.receipts):
            return None
        day = start_day(outing)
        blank = Expense(
            new_id() if made is None else made.id, outing.person_id, day, 0, Category.TICKET
        )
        moved = made is not None and made.date.isoformat() == clock.typed_day(before.start)
        return replace(
            made or blank,
            date=day if made is None or moved else made.date,
            amount=amount or 0,
            category=Category(self.category.key()),
            outing_id=outing.id,
            receipts=self.receipts.receipts,
        )
