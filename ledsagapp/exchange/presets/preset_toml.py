"""A preset written as TOML, in the order people read it."""

from collections.abc import Mapping

from ledsagapp.domain.model.preset_parts import Currency, Fees, GreyZone, Quote
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.exchange.ledger.rules_codec import rules_object, without_none
from ledsagapp.exchange.presets.band_codec import band_object


def toml_of(preset: Preset) -> str:
    """The text of a preset's file."""
    from tomli_w import dumps  # noqa: PLC0415 - only where a file is written

    head: dict[str, object] = {
        "id": preset.id,
        "municipality": preset.municipality,
        "source": preset.source,
        "dated": preset.dated,
        "valid_from": preset.valid_from.isoformat() if preset.valid_from else None,
        "valid_to": preset.valid_to.isoformat() if preset.valid_to else None,
        "services": [str(one) for one in preset.services] or None,
        "laws": [str(one) for one in preset.laws] or None,
        "currency": None if preset.currency is Currency.SEK else str(preset.currency),
        "extra": preset.extra or None,
        "unknown": list(preset.unknown) or None,
    }
    written: dict[str, object] = {**without_none(head), **_tables(preset)}
    if preset.bands:
        written["bands"] = [dict(without_none(band_object(one))) for one in preset.bands]
    if preset.quotes:
        written["quotes"] = [_quote(one, preset.source) for one in preset.quotes]
    if preset.grey_zones:
        written["grey_zones"] = [_zone(one) for one in preset.grey_zones]
    return dumps(written)


def _quote(quote: Quote, source: str) -> dict[str, object]:
    """The facts a quotation stands for, and its source where it is not that of the whole."""
    other = None if quote.source == source else quote.source
    return dict(without_none({"facts": list(quote.facts), "source": other, **_words(quote)}))


def _zone(zone: GreyZone) -> dict[str, object]:
    table: dict[str, object] = {
        "subject": str(zone.subject),
        **dict(zone.texts),
        "source": zone.source,
    }
    return table | (_words(zone.quote) if zone.quote is not None else {})


def _words(quote: Quote) -> dict[str, object]:
    """The words themselves and where they stand."""
    return dict(
        without_none(
            {"words": quote.words, "place": quote.place or None, "retold": quote.retold or None}
        )
    )


def _tables(preset: Preset) -> dict[str, Mapping[str, object]]:
    suggested = {"hours_monthly": preset.hours_monthly, "costs_monthly": preset.costs_monthly}
    tables: dict[str, Mapping[str, object]] = {"names": dict(preset.names)}
    if preset.note:
        tables["note"] = dict(preset.note)
    for name, rules in (("hours", preset.hours), ("costs", preset.costs)):
        if rules is not None:
            tables |= _rules(name, rules)
    if preset.fees is not None:
        tables["fees"] = _fees(preset.fees)
    if said := without_none(suggested):
        tables["suggested"] = said
    return tables


def _rules(name: str, rules: Rules) -> dict[str, Mapping[str, object]]:
    """The table of one kind's rules, with those of its categories in it."""
    written = rules_object(rules)
    table = dict(written) if isinstance(written, dict) else {}
    categories = table.get("categories")
    if isinstance(categories, dict):
        table["categories"] = {key: dict(rule) for key, rule in categories.items()}
    return {name: table}


def _fees(fees: Fees) -> Mapping[str, object]:
    return without_none(
        {
            "per_begun_hour": fees.per_begun_hour,
            "per_occasion": fees.per_occasion,
            "monthly_ceiling": fees.monthly_ceiling,
            "by_income": fees.by_income or None,
        }
    )
