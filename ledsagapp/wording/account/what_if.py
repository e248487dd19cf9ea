"""The same period under other rules, figure by figure, so that what differs stands together."""

from collections.abc import Callable, Sequence

from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Policy
from ledsagapp.domain.planning.comparison import ComparisonColumn
from ledsagapp.domain.planning.scenario import Lift, Scenario, added_cost
from ledsagapp.domain.values import dataclass
from ledsagapp.wording.account.account_sentences import Sentences
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.problems import problem_sentence
from ledsagapp.wording.common.row import Row


@dataclass(frozen=True, slots=True)
class _Figure:
    """A figure of the columns: its heading, its kind, and how to find it; a fee, or one with it."""

    title: str
    kind: Kind
    of: Callable[[ComparisonColumn], int]
    granted: bool = False
    is_fee: bool = False
    has_fee: bool = False


class WhatIfTexts:
    """The rows of a comparison; ``as_it_was`` is numberless where its decisions are."""

    def __init__(self, formats: Formats, presets: Presets, *, numberless: bool) -> None:
        self.tr = formats.tr
        self._formats, self._presets = formats, presets
        self._sentences = Sentences(formats)
        self._numberless = numberless

    def rows(self, columns: Sequence[ComparisonColumn]) -> list[Row]:
        """Each figure under a heading, one row for each set of rules; what is always 0 is left."""
        rows = [self._untold(n, one) for n, one in enumerate(columns) if one.problems]
        told = [one for one in columns if not one.problems]
        for place, figure in enumerate(self._figures()):
            if any(figure.of(one) or (figure.is_fee and one.by_income) for one in told):
                title = figure.title
                rows.append(Row(f"{place}", title, title, heading=True))
                rows += [self._row(f"{place}-{n}", figure, one) for n, one in enumerate(told)]
        return rows

    def scenario(self, found: Scenario) -> str:
        """What a municipality would pay, with how it was reckoned."""
        tr, formats = self.tr, self._formats
        text = tr("{persons} with {hours} a month for {months} at {price} an hour: {cost}.")
        return text.format(
            persons=tr("%n person(s)", "", found.persons),
            hours=formats.hours(found.minutes_monthly),
            months=tr("%n month(s)", "", found.months),
            price=formats.kronor(found.price),
            cost=formats.kronor(found.cost),
        )

    def lift_sentence(self, found: Scenario, lift: Lift) -> str:
        """What it takes to lift those who have fewer hours, and the whole sum with the others."""
        tr, formats = self.tr, self._formats
        cost = added_cost(lift.added, found.months, found.price)
        text = tr(
            "%n person(s) who have {together} a month together are lifted to {hours} each: {added} "
            "more a month, {cost}.",
            "",
            lift.persons,
        )
        said = text.format(
            together=formats.hours(lift.together),
            hours=formats.hours(lift.target),
            added=formats.hours(lift.added),
            cost=formats.kronor(cost),
        )
        if not found.persons:
            return said
        whole = tr("In all: {cost}.").format(cost=formats.kronor(found.cost + cost))
        return f"{self.scenario(found)} {said} {whole}"

    def _figures(self) -> tuple[_Figure, ...]:
        tr, hours, costs = self.tr, Kind.HOURS, Kind.COSTS
        return (
            _Figure(tr("Hours granted"), hours, lambda one: one.hours.granted, granted=True),
            _Figure(tr("Hours used"), hours, lambda one: one.hours.used),
            _Figure(tr("Hours over what was granted"), hours, lambda one: one.hours.over),
            _Figure(tr("Hours that expired"), hours, lambda one: one.hours.expired),
            _Figure(tr("Expenses granted"), costs, lambda one: one.costs.granted),
            _Figure(tr("Expenses used"), costs, lambda one: one.costs.used),
            _Figure(tr("Expenses over what was granted"), costs, lambda one: one.costs.over),
            _Figure(tr("Expenses that expired"), costs, lambda one: one.costs.expired),
            _Figure(tr("Fee for the hours, estimated"), costs, lambda one: one.fees, is_fee=True),
            _Figure(tr("Own cost in all"), costs, lambda one: one.own_cost, has_fee=True),
        )

    def _row(self, key: str, figure: _Figure, column: ComparisonColumn) -> Row:
        name, amount = self.name(column), figure.of(column)
        short = self._sentences.short(figure.kind, amount)
        said = self._sentences.amount(figure.kind, amount)
        if figure.granted and self._sets_no_number(column):
            short = said = self.tr("no number set")
        dated = self._fee_year(column) if figure.is_fee and amount else ""
        if column.by_income and (figure.is_fee or figure.has_fee):
            dated = f"{dated} {self.tr('The fee by income is not counted in.')}".strip()
        spoken = f"{figure.title}, {name}: {said}"
        return Row(key, name, f"{spoken}. {dated}" if dated else spoken, dated, right=short)

    def _fee_year(self, column: ComparisonColumn) -> str:
        """Which year a fee is from, as its source has it; "" where it bears no date."""
        preset = self._presets.get(column.preset_id or "")
        if preset is None or preset.fees is None or not preset.dated:
            return ""
        return self.tr("Fee of {year}.").format(year=preset.dated[:4])

    def name(self, column: ComparisonColumn) -> str:
        """What the rules of a column are called."""
        if column.preset_id is None:
            return self.tr("As it was")
        return self._presets[column.preset_id].name(self.tr.language)

    def _sets_no_number(self, column: ComparisonColumn) -> bool:
        if column.preset_id is None:
            return self._numberless
        return self._presets[column.preset_id].rules(Kind.HOURS).policy is Policy.FREE

    def _untold(self, number: int, column: ComparisonColumn) -> Row:
        name = self.name(column)
        why = problem_sentence(column.problems[0], self.tr)
        text = self.tr("Cannot be compared: {why}").format(why=why)
        return Row(f"untold-{number}", name, f"{name}. {text}", text, icon="info")
