"""What a set of rules says beside its frames: what of each kind of cost is paid, and the fees."""

from collections.abc import Callable

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ledsagapp.domain.model.preset_parts import Fees
from ledsagapp.domain.model.rules import CategoryRule
from ledsagapp.domain.model.time_bands import BandKind, TimeBand
from ledsagapp.domain.model.vocabulary import Category
from ledsagapp.domain.values import replace
from ledsagapp.reports.documents.invoice import band_span, band_words
from ledsagapp.text_input import read_values as reading
from ledsagapp.text_input.band_words import read_band
from ledsagapp.ui.context import Context
from ledsagapp.ui.widgets.cards.card import Card
from ledsagapp.ui.widgets.fields.form import Field
from ledsagapp.ui.widgets.layout import Columns
from ledsagapp.ui.widgets.text.line_input import LineInput
from ledsagapp.wording.common.labels import Labels

Categories = tuple[tuple[Category, CategoryRule], ...]


class _Amounts(QWidget):
    """A card of lines for kronor, two beside each other; ``touched`` is told of each change."""

    def __init__(
        self,
        context: Context,
        title: str,
        labels: list[tuple[str, str]],
        touched: Callable[[], None],
    ) -> None:
        super().__init__()
        self._context = context
        self.lines = [LineInput() for _ in labels]
        pairs = zip(labels, self.lines, strict=True)
        self.fields = [Field(context.theme, name, line, told) for (name, told), line in pairs]
        card = Card(context.theme, title, "krona")
        for place in range(0, len(self.fields), 2):
            columns = Columns(context.theme, 18)
            for field in self.fields[place : place + 2]:
                columns.add(field)
            card.body.addWidget(columns)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)
        for field, line in zip(self.fields, self.lines, strict=True):
            field.check = self.check
            line.textEdited.connect(lambda _text: touched())

    def put(self, amounts: list[int | None]) -> None:
        """Show amounts in öre."""
        for line, amount in zip(self.lines, amounts, strict=True):
            line.setText("" if amount is None else self._context.formats.amount(amount))

    def read(self) -> list[int | None]:
        """The amounts written, None for nothing."""
        return [reading.read_amount(line.text()) for line in self.lines]

    def check(self) -> None:
        """Look at what is written."""
        ask = self._context.tr("Write the amount in kronor, for example 300.")
        for field, line in zip(self.fields, self.lines, strict=True):
            written = line.text().strip()
            bad = bool(written) and reading.read_amount(written) is None
            field.set_error(ask if bad else "")


class CategoriesPart(_Amounts):
    """The most that is paid of each kind of cost; 0 where nothing is."""

    def __init__(self, context: Context, touched: Callable[[], None]) -> None:
        tr, words = context.tr, Labels(context.tr).category
        text = tr("{category}, at most kronor")
        told = tr("Empty: all of it. 0: nothing.")
        labels = [(text.format(category=words[one]), told) for one in Category]
        super().__init__(context, tr("What is paid of each cost"), labels, touched)

    def fill(self, rules: Categories) -> None:
        """Show what is paid."""
        known = dict(rules)
        self.put([_most(known.get(one)) for one in Category])

    def apply_to(self, before: Categories) -> Categories:
        """What is paid as written; what was said of a category and still holds stays as it is."""
        known, found = dict(before), []
        for one, amount in zip(Category, self.read(), strict=True):
            rule = known.get(one)
            if amount == _most(rule):
                if rule is not None:
                    found.append((one, rule))
            elif amount == 0:
                found.append((one, CategoryRule(eligible=False)))
            elif amount is not None:
                found.append((one, CategoryRule(cap=amount)))
        return tuple(found)


def _most(rule: CategoryRule | None) -> int | None:
    if rule is None:
        return None
    return 0 if rule.eligible is False else rule.cap


class FeesPart(_Amounts):
    """The person's own fee under SoL."""

    def __init__(self, context: Context, touched: Callable[[], None]) -> None:
        tr = context.tr
        labels = [
            (tr("A begun hour, kronor"), tr("Only under SoL. Under LSS there is no fee.")),
            (tr("An occasion, kronor"), ""),
            (tr("At most a month, kronor"), tr("The ceiling shared with other help at home.")),
        ]
        super().__init__(context, tr("Own fee"), labels, touched)

    def fill(self, fees: Fees | None) -> None:
        """Show the fees."""
        one = fees or Fees()
        self.put([one.per_begun_hour, one.per_occasion, one.monthly_ceiling])

    def apply_to(self, before: Fees | None) -> Fees | None:
        """The fees as written; None where nothing is said of them."""
        hour, occasion, ceiling = self.read()
        changed = replace(
            before or Fees(), per_begun_hour=hour, per_occasion=occasion, monthly_ceiling=ceiling
        )
        return None if before is None and changed == Fees() else changed


class BandsPart(QWidget):
    """The time bands that providers are paid by, each with its price an hour."""

    def __init__(self, context: Context, touched: Callable[[], None]) -> None:
        super().__init__()
        self._context = context
        tr, words = context.tr, band_words(context.tr)
        card = Card(context.theme, tr("Time bands on invoices"), "calendar")
        self._lines: dict[BandKind, tuple[LineInput, LineInput]] = {}
        self.fields: list[Field] = []
        for kind in BandKind:
            span, price = LineInput(), LineInput()
            told = tr("For example: 07-19. Empty where there is none.")
            if kind is BandKind.WEEKEND:
                told = tr("For example: fri 19 - mon 07. Goes before the others.")
            pair = (
                Field(context.theme, words[kind], span, told),
                Field(context.theme, tr("{band}, kronor an hour").format(band=words[kind]), price),
            )
            columns = Columns(context.theme, 18)
            for field in pair:
                columns.add(field)
                field.check = self.check
            card.body.addWidget(columns)
            for line in (span, price):
                line.textEdited.connect(lambda _text: touched())
            self._lines[kind] = (span, price)
            self.fields.extend(pair)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(card)

    def fill(self, bands: tuple[TimeBand, ...]) -> None:
        """Show the bands."""
        formats = self._context.formats
        for band in bands:
            span, price = self._lines[band.kind]
            span.setText(band_span(band, formats))
            price.setText("" if band.rate is None else formats.amount(band.rate))

    def value(self) -> tuple[TimeBand, ...]:
        """The bands as written."""
        language, found = self._context.tr.language, []
        for kind, (span, price) in self._lines.items():
            band = read_band(kind, span.text(), reading.read_amount(price.text()), language)
            found.extend([] if band is None else [band])
        return tuple(found)

    def check(self) -> None:
        """Look at what is written."""
        tr, language = self._context.tr, self._context.tr.language
        ask = tr("Write from when to when, for example 07-19.")
        money = tr("Write the amount in kronor, for example 300.")
        for place, (kind, (span, price)) in enumerate(self._lines.items()):
            bad = bool(span.text().strip()) and read_band(kind, span.text(), None, language) is None
            self.fields[2 * place].set_error(ask if bad else "")
            typed = price.text().strip()
            wrong = bool(typed) and reading.read_amount(typed) is None
            self.fields[2 * place + 1].set_error(money if wrong else "")
