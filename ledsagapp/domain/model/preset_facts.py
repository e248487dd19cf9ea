"""What a preset says, fact by fact, so that each can be laid beside the words it rests on."""

from collections.abc import Mapping
from typing import Final

from ledsagapp.domain.model.preset_parts import Currency, Fees, Quote
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.values import replace

_RULES: Final = (
    *("policy", "months", "anchor", "partial", "rounding", "late_cancellation", "staffing"),
    *("daily_cap", "limit", "rate", "categories"),
)
_FEES: Final = ("per_begun_hour", "per_occasion", "monthly_ceiling", "by_income")
_OTHERS: Final = ("bands", "note", "laws", "services", "valid_from", "valid_to", "extra")


def facts(preset: Preset) -> Mapping[str, object]:
    """All it says, by the keys that ``quotes`` and ``unknown`` use: "hours.policy", "note"."""
    found: dict[str, object] = {}
    for kind in Kind:
        rules: Rules = preset.rules(kind)
        found |= {f"{kind}.{key}": getattr(rules, key) for key in _RULES}
    fees = preset.fees or Fees()
    found |= {f"fees.{key}": getattr(fees, key) for key in _FEES}
    found["fees.by_income"] = fees.by_income or None
    found["suggested.hours_monthly"] = preset.hours_monthly
    found["suggested.costs_monthly"] = preset.costs_monthly
    found |= {key: getattr(preset, key) or None for key in _OTHERS}
    found["currency"] = None if preset.currency is Currency.SEK else preset.currency
    return {key: value for key, value in found.items() if value is not None}


def drop_outdated_sources(before: Preset, after: Preset) -> Preset:
    """The changed preset without the words of a source for what the person says differently.

    What the person has answered is no longer unknown.
    """
    was, now = facts(before), facts(after)
    changed = {key for key in was.keys() | now.keys() if was.get(key) != now.get(key)}
    quotes = (_narrowed(one, changed) for one in after.quotes)
    return replace(
        after,
        quotes=tuple(one for one in quotes if one.facts),
        unknown=tuple(key for key in after.unknown if key not in changed),
    )


def _narrowed(quote: Quote, gone: set[str]) -> Quote:
    return replace(quote, facts=tuple(one for one in quote.facts if one not in gone))
