"""What the rules of municipalities and models come to, each said in a few words; no Qt."""

from collections.abc import Mapping

from ledsagapp.domain.model.preset_parts import Currency
from ledsagapp.domain.model.rules import Preset, Presets, complete_terms
from ledsagapp.domain.model.vocabulary import Category, Kind, Policy
from ledsagapp.domain.ordering import sort_key
from ledsagapp.i18n import Catalog, catalog
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.documents.municipalities import RuleRow, municipalities_report
from ledsagapp.reports.parts.rule_words import policy_words
from ledsagapp.reports.source import ReportSource
from ledsagapp.wording.common.formats import Formats

NOTHING = "–"


def build(source: ReportSource) -> Report:
    """Every set of rules beside each other, in the order of their names."""
    presets, tr = source.presets, catalog(source.language)
    formats = Formats(tr, lambda: source.view.currency)
    found = sorted(presets.values(), key=lambda one: sort_key(one.name(tr.language)))
    rows = tuple(
        RuleRow(
            one.name(tr.language),
            _kind(one, Kind.HOURS, presets, tr, formats),
            _kind(one, Kind.COSTS, presets, tr, formats),
            _fee(one, tr, formats),
            ", ".join(part for part in (one.source, one.dated) if part),
        )
        for one in found
    )
    return municipalities_report(rows, tr)


def _kind(one: Preset, kind: Kind, presets: Presets, tr: Catalog, formats: Formats) -> str:
    """What the rules say of hours or costs; what the source is silent about is left out."""
    if (one.hours if kind is Kind.HOURS else one.costs) is None:
        return NOTHING
    terms = complete_terms(one.rules(kind), kind, presets)
    monthly = one.hours_monthly if kind is Kind.HOURS else one.costs_monthly
    said = [] if monthly is None else [_monthly(monthly, kind, one, tr, formats)]
    paid = dict(terms.categories)
    if kind is Kind.COSTS and all(key in paid and paid[key].eligible is False for key in Category):
        return tr("Nothing is paid")
    if not one.asks(f"{kind.value}.policy"):
        said.append(policy_words(tr)[terms.policy])
        if terms.policy in (Policy.CARRY_FORWARD, Policy.POOL, Policy.ROLLING):
            said.append(tr("%n month(s)", "", terms.months))
    return ", ".join(said) or NOTHING


def _monthly(amount: int, kind: Kind, one: Preset, tr: Catalog, formats: Formats) -> str:
    if kind is Kind.HOURS:
        return tr("{amount} a month").format(amount=formats.hours(amount))
    unit: Mapping[bool, str] = {
        True: tr("{amount} Danish kroner a month").format(amount=formats.amount(amount)),
        False: tr("{amount} a month").format(amount=formats.kronor(amount)),
    }
    return unit[one.currency is Currency.DKK]


def _fee(one: Preset, tr: Catalog, formats: Formats) -> str:
    fees = one.fees
    if fees is None:
        return NOTHING
    said = []
    if not (fees.per_begun_hour or fees.per_occasion or fees.by_income) and (
        fees.per_begun_hour == 0 or fees.per_occasion == 0
    ):
        return tr("No fee")
    if fees.per_begun_hour is not None:
        text = tr("{amount} for each begun hour")
        said.append(text.format(amount=formats.kronor(fees.per_begun_hour)))
    if fees.per_occasion is not None:
        text = tr("{amount} each time")
        said.append(text.format(amount=formats.kronor(fees.per_occasion)))
    if fees.monthly_ceiling is not None:
        text = tr("at most {amount} a month")
        said.append(text.format(amount=formats.kronor(fees.monthly_ceiling)))
    if fees.by_income:
        said.append(tr("by income"))
    return ", ".join(said) or NOTHING
