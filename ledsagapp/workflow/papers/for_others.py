"""Reports of whoever acts for a person, of a provider, and of an association; no Qt."""

from collections.abc import Mapping
from datetime import date

from ledsagapp.domain.accounting.fees import fee_estimate
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.preset_parts import Currency
from ledsagapp.domain.model.rules import Preset, Presets, completed
from ledsagapp.domain.model.vocabulary import Category, Kind, Policy
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.snapshot import View
from ledsagapp.domain.statements.association import association
from ledsagapp.domain.statements.claims import claims
from ledsagapp.domain.statements.invoice import invoice
from ledsagapp.domain.statements.narrowed import with_provider
from ledsagapp.domain.statements.statement import ExpenseStatement, TimeStatement
from ledsagapp.i18n import Catalog
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.documents.appeal import AppealLetter, appeal_report, to_appeal
from ledsagapp.reports.documents.association import association_report
from ledsagapp.reports.documents.invoice import invoice_report
from ledsagapp.reports.documents.money_year import MoneyYear, money_report
from ledsagapp.reports.documents.municipalities import RuleRow, municipalities_report
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.parts.rule_words import policy_words
from ledsagapp.wording.common.formats import Formats

Words = tuple[ReportOptions, Catalog, Formats]
NOTHING = "–"


def money_of_year(view: View, costs: ExpenseStatement, presets: Presets, words: Words) -> Report:
    """The statement of a person's money over a period."""
    days = costs.first, min(costs.last, costs.on)
    ids = {row.expense.id for row in costs.rows}
    found = claims(view.ledger, costs.person.id, costs.on, presets).claims
    mine = tuple(one for one in found if one.expense.id in ids)
    fees = fee_estimate(view.ledger, costs.person.id, *days, presets).amount
    return money_report(MoneyYear(costs, mine, fees), *words)


def appeal_letter(view: View, person: Person, on: date, words: Words) -> Report:
    """The letter that appeals the latest decision that gave too little."""
    decision = to_appeal(one for one in view.ledger.decisions if one.person_id == person.id)
    terms = view.assignment.terms.get(decision.id) if decision is not None else None
    return appeal_report(AppealLetter(person, decision, terms, on), *words)


def invoice_of(view: View, time: TimeStatement, provider_id: str, words: Words) -> Report:
    """What a provider may put on an invoice; of every provider where none is chosen."""
    provider = {one.id: one for one in view.ledger.providers}.get(provider_id)
    narrowed = with_provider(time, provider_id) if provider is not None else time
    return invoice_report(invoice(narrowed, provider, view.presets), *words)


def everybody(view: View, first: date, last: date, words: Words) -> Report:
    """The figures of a whole book, without names."""
    return association_report(association(view.ledger, first, last), *words[1:])


def municipalities(presets: Presets, words: Words) -> Report:
    """Every set of rules beside each other, in the order of their names."""
    _options, tr, formats = words
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
    terms = completed(one.rules(kind), kind, presets)
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
