"""A preset written as TOML: the few kinds of value it needs, in the order people read them."""

import json
from collections.abc import Iterator, Mapping
from typing import Final

from ledsagapp.domain.model.preset_parts import Currency, Fees, Quote
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.exchange.ledger.rules_codec import rules_object, without_none
from ledsagapp.exchange.presets.band_codec import band_object

_CONTROL: Final = "\x7f"


def toml_of(preset: Preset) -> str:
    """The text of a preset's file."""
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
    parts = ["\n".join(_pairs(without_none(head)))]
    for name, table in _tables(preset).items():
        parts.append("\n".join([f"[{name}]", *_pairs(table)]))
    bands = (without_none(band_object(one)) for one in preset.bands)
    parts.extend("\n".join(["[[bands]]", *_pairs(band)]) for band in bands)
    for quote in preset.quotes:
        source = None if quote.source == preset.source else quote.source
        said = without_none({"facts": list(quote.facts), "source": source, **_words(quote)})
        parts.append("\n".join(["[[quotes]]", *_pairs(said)]))
    for zone in preset.grey_zones:
        table = {"subject": str(zone.subject), **dict(zone.texts), "source": zone.source}
        table |= _words(zone.quote) if zone.quote is not None else {}
        parts.append("\n".join(["[[grey_zones]]", *_pairs(table)]))
    return "\n\n".join(parts) + "\n"


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
    """The table of one kind's rules and those of its categories."""
    written = rules_object(rules)
    table = dict(written) if isinstance(written, dict) else {}
    categories = table.pop("categories", None)
    tables: dict[str, Mapping[str, object]] = {name: table}
    if isinstance(categories, dict):
        if not categories:
            tables[f"{name}.categories"] = {}
        for category, rule in categories.items():
            tables[f"{name}.categories.{category}"] = rule
    return tables


def _fees(fees: Fees) -> Mapping[str, object]:
    return without_none(
        {
            "per_begun_hour": fees.per_begun_hour,
            "per_occasion": fees.per_occasion,
            "monthly_ceiling": fees.monthly_ceiling,
            "by_income": fees.by_income or None,
        }
    )


def _pairs(table: Mapping[str, object]) -> Iterator[str]:
    for key, value in table.items():
        yield f"{key} = {_value(value)}"


def _value(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return f"[{', '.join(map(_value, value))}]"
    if isinstance(value, int):
        return str(value)
    # JSON's escapes are TOML's, save that TOML wants DEL escaped too.
    return json.dumps(str(value), ensure_ascii=False).replace(_CONTROL, "\\u007f")
