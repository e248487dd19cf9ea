"""Amount, day and shop beside a receipt: the form's own, proposed where the computer has read."""

from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.receipts.ocr import Suggestion
from ledsagapp.text_input.read_sentence import Names, read_line
from ledsagapp.text_input.read_values import read_amount
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.fields.date_time_inputs import DateInput
from ledsagapp.ui.widgets.fields.day_field import DayField
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.entries.readings import amount_fault
from ledsagapp.wording.papers.receipt_agreement import amounts_agree, days_agree


@dataclass(frozen=True, slots=True)
class Bought:
    """The fields of the form a receipt belongs to; what is read off it is written there too."""

    title: str = ""
    amount: LineInput | None = None
    day: DateInput | None = None
    what: LineInput | None = None
    outing_day: date | None = None


class ReceiptFacts:
    """A copy of the form's fields; ``hand_back`` writes them into the form, which saves them."""

    def __init__(self, context: Context, bought: Bought) -> None:
        tr, theme = context.tr, context.theme
        self._context, self._bought = context, bought
        self._shop = ""
        self.amount, self.day = LineInput(), DateInput(context.formats, context.today())
        self._amount_field = Field(theme, tr("&Amount in kronor"), self.amount)
        self._day_field = DayField(theme, tr("&Date"), self.day, tr)
        self.fields: list[Field] = []
        if bought.amount is not None:
            self.amount.setText(bought.amount.text())
            self._amount_field.check = self._amount_left
            self.fields.append(self._amount_field)
        if bought.day is not None:
            self.day.setText(bought.day.text())
            self._day_field.check = self._day_left
            self.fields.append(self._day_field)

    def _amount_left(self) -> None:
        written = self.amount.text().strip()
        bad = bool(written) and read_amount(written) is None
        self._amount_field.set_error(amount_fault(written, self._context.formats) if bad else "")

    def _day_left(self) -> None:
        self._day_field.look(needed=True)

    def use(self, found: Suggestion) -> None:
        """Fill in what was read where nothing is written; what a person wrote stays.

        A form that is new has today as its day: that is taken as not written.
        """
        if found.amount is not None and not self.amount.text().strip():
            self.amount.setText(self._context.formats.amount(found.amount))
        if found.day is not None and self.day.value() in (None, self._context.today()):
            self.day.put(found.day)
        self._shop = found.seller

    def agreement(self, texts: Sequence[str]) -> str:
        """Whether what the receipts say agrees with the expense and with its outing."""
        formats, bought = self._context.formats, self._bought
        written = read_amount(self.amount.text()) if bought.amount is not None else None
        said = ""
        if written is not None:
            said = amounts_agree(
                [_amounts(text, self._context) for text in texts], written, formats
            )
        day = self.day.value() if bought.day is not None else None
        if day is None or bought.outing_day is None:
            return said
        return f"{said} {days_agree(day, bought.outing_day, formats)}".strip()

    def other_amount(self, found: Suggestion) -> str:
        """What to say where the receipt has another amount than what is written; else ""."""
        written = read_amount(self.amount.text())
        if self._bought.amount is None or found.amount is None or written in (None, found.amount):
            return ""
        text = self._context.tr(
            "The receipt says {read}, but {written} is written. Look it through."
        )
        kronor = self._context.formats.kronor
        return text.format(read=kronor(found.amount), written=kronor(written or 0))

    def hand_back(self) -> None:
        """Write amount, day and shop into the form; the shop only where it has no words yet."""
        bought = self._bought
        pairs = ((bought.amount, self.amount), (bought.day, self.day))
        for field, here in pairs:
            if field is not None and field.text() != here.text():
                field.setText(here.text())
        if bought.what is not None and self._shop and not bought.what.text().strip():
            bought.what.setText(self._shop)


def _amounts(text: str, context: Context) -> tuple[int, ...]:
    """The amounts that a description names, in öre."""
    return read_line(text, context.today(), Names(), context.tr.language).amounts
