"""What a set of rules says for itself: its note, its source, and what has to be asked."""

from datetime import date

from ledsagapp.domain.case.preset_fit import Misfit, law_of, misfits
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.preset_facts import facts
from ledsagapp.domain.model.preset_parts import Currency, Law
from ledsagapp.domain.model.rules import Preset, Presets
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.ordering import sort_key
from ledsagapp.i18n import Catalog
from ledsagapp.reports.parts.rule_sources import quote_words
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.labels import Labels
from ledsagapp.wording.common.row import Row


def preset_sentence(preset: Preset, kind: Kind, tr: Catalog) -> str:
    """The note, the source with its year, and what the source does not say of this kind."""
    dated = f", {preset.dated}" if preset.dated else ""
    source = tr("Source: {source}.").format(source=f"{preset.source}{dated}")
    money = ""
    if preset.currency is Currency.DKK:
        money = tr("The amounts are in Danish kroner.")
    parts = [preset.note_in(tr.language), money, source, asks(preset, kind, tr)]
    return " ".join(part for part in parts if part)


def asks(preset: Preset, kind: Kind, tr: Catalog) -> str:
    """What the person has to ask about; "" where the source says it all."""
    words = fact_words(tr)
    groups = (kind.value, "fees") if kind is Kind.HOURS else (kind.value,)
    keys = [key.split(".", 1) for key in preset.unknown if key.count(".") == 1]
    found = [words[name] for group, name in keys if group in groups and name in words]
    if not found:
        return ""
    text = tr("It does not say: {what}. Ask your case officer, and change it here.")
    return text.format(what=", ".join(dict.fromkeys(found)))


def fact_words(tr: Catalog) -> dict[str, str]:
    """What a set of rules can say, in words."""
    return {
        "policy": tr("how it may be used"),
        "months": tr("how long the frame is"),
        "anchor": tr("when the frame begins"),
        "partial": tr("what a part of a month gives"),
        "rounding": tr("how time is rounded"),
        "late_cancellation": tr("whether a late cancellation counts"),
        "staffing": tr("how two companions count"),
        "daily_cap": tr("the most a day"),
        "limit": tr("the limit for an activity"),
        "rate": tr("the sum for an hour"),
        "per_begun_hour": tr("the fee"),
        "per_occasion": tr("the fee"),
        "monthly_ceiling": tr("the highest fee a month"),
        "by_income": tr("the fee"),
        "categories": tr("which expenses are paid"),
        "hours_monthly": tr("hours a month"),
        "costs_monthly": tr("kronor a month"),
        "laws": tr("the law"),
        "services": tr("the service"),
        "valid_from": tr("from when it holds"),
        "valid_to": tr("until when it holds"),
        "extra": tr("that it stands beside the ordinary decision"),
        "bands": tr("the time bands"),
        "currency": tr("the currency"),
        "note": tr("the description"),
    }


def quote_rows(preset: Preset, tr: Catalog) -> list[Row]:
    """The words of the sources, each with what rests on them."""
    words, said, rows = fact_words(tr), facts(preset), []
    for number, quote in enumerate(preset.quotes):
        there = [one.rpartition(".")[2] for one in quote.facts if one in said]
        named = list(dict.fromkeys(words[one] for one in there if one in words))
        title = tr("What the source says of {what}").format(what=", ".join(named))
        text = quote_words(quote, tr)
        rows.append(Row(f"quote-{number}", title, f"{title}: {text}", text))
    return rows


def remarks(preset: Preset, decision: Decision, today: date, formats: Formats) -> str:
    """What speaks against using these rules for the decision; "" where nothing does."""
    tr = formats.tr
    law = {Law.LSS: "LSS", Law.SOL: "SoL", Law.DENMARK: "serviceloven"}
    own, laws = law_of(decision), ", ".join(law[one] for one in preset.laws)
    services = Labels(tr).service
    texts = {
        Misfit.LAW: tr("These rules are for decisions under {rules_law}; this one is under {law}."),
        Misfit.SERVICE: tr("These rules are not for the service {service}."),
        Misfit.NOT_YET: tr("These rules hold from {first}; the decision begins before that."),
        Misfit.NO_LONGER: tr("These rules held until {last}."),
        Misfit.OLD_PRICE: tr("The prices of the time bands are from {year} and may have changed."),
        Misfit.OLD_FEE: tr("The fee is from {year} and may have changed. Ask what it is now."),
    }
    return " ".join(
        texts[one].format(
            rules_law=laws,
            law=law.get(own, "") if own is not None else "",
            service=services[decision.service] if decision.service is not None else "",
            first=formats.full_date(preset.valid_from) if preset.valid_from else "",
            last=formats.full_date(preset.valid_to) if preset.valid_to else "",
            year=preset.dated[:4],
        )
        for one in misfits(preset, decision, today)
    )


def preset_choices(presets: Presets, kind: Kind, tr: Catalog) -> list[tuple[str, str]]:
    """The sets of rules that say something of a kind of decision, by name."""
    fitting = [one for one in presets.values() if _speaks_of(one, kind)]
    fitting.sort(key=lambda one: sort_key(one.name(tr.language)))
    return [(one.id, one.name(tr.language)) for one in fitting]


def _speaks_of(preset: Preset, kind: Kind) -> bool:
    return (preset.hours if kind is Kind.HOURS else preset.costs) is not None
