"""The fields of a preset file: every key checked, so that a slip is told and never guessed at."""

import re
from collections.abc import Mapping
from typing import Final, TypeVar

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.preset_parts import (
    Currency,
    Fees,
    GreyZone,
    Law,
    Quote,
    Subject,
    Texts,
)
from ledsagapp.domain.model.rules import Preset, Rules
from ledsagapp.domain.model.vocabulary import Kind, Service
from ledsagapp.domain.validation.rule_checks import rules_problems
from ledsagapp.exchange.ledger.fields import Fields, shorten, vocabulary
from ledsagapp.exchange.ledger.rules_codec import RULES, rules_of
from ledsagapp.exchange.presets.band_codec import bands_of

SUGGESTED: Final = frozenset(("hours_monthly", "costs_monthly"))
FEES: Final = frozenset(("per_begun_hour", "per_occasion", "monthly_ceiling", "by_income"))
GREY_ZONE: Final = frozenset(("subject", "source", "words", "place", "retold"))
QUOTE: Final = frozenset(("facts", "words", "source", "place", "retold"))
_HEAD: Final = ("id", "municipality", "source", "dated", "valid_from", "valid_to", "names", "note")
_BODY: Final = ("hours", "costs", "suggested", "fees", "bands", "quotes", "grey_zones", "unknown")
KEYS: Final = frozenset((*_HEAD, "services", "laws", "currency", "extra", *_BODY))
ASKABLE: Final = frozenset(
    ["dated"]
    + [f"{kind}.{key}" for kind in Kind for key in RULES - {"preset"}]
    + [f"fees.{key}" for key in FEES]
    + [f"suggested.{key}" for key in SUGGESTED]
)
_WITHOUT_RULES: Final = frozenset(
    ("note", "laws", "services", "extra", "currency", "bands", "valid_from", "valid_to")
)
_LANGUAGE: Final = r"[a-z]{2,3}"
_DATED: Final = r"[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?"
_ID: Final = r"[a-z0-9]+(-[a-z0-9]+)*"
_W = TypeVar("_W", bound=StrEnum)


def preset_of(fields: Fields) -> Preset:
    """The preset in the fields of a file; faults are noted in the fields."""
    _only(fields, KEYS)
    suggested = _suggested(fields)
    preset = Preset(
        id=_id(fields),
        names=_texts(fields, "names"),
        source=fields.text("source"),
        dated=_dated(fields),
        hours=_rules(fields, Kind.HOURS),
        costs=_rules(fields, Kind.COSTS),
        hours_monthly=suggested.get("hours_monthly"),
        costs_monthly=suggested.get("costs_monthly"),
        municipality=fields.text_or_none("municipality"),
        note=_texts(fields, "note") if "note" in fields.data else (),
        valid_from=fields.day_or_none("valid_from"),
        valid_to=fields.day_or_none("valid_to"),
        services=_words(fields, "services", Service),
        laws=_words(fields, "laws", Law),
        extra=fields.flag_or_none("extra") or False,
        fees=_fees(fields),
        grey_zones=_grey_zones(fields),
        unknown=_unknown(fields),
        quotes=_quotes(fields),
        currency=fields.word_or_none("currency", Currency) or Currency.SEK,
        bands=bands_of(fields),
    )
    if preset.valid_from and preset.valid_to and preset.valid_to < preset.valid_from:
        days = preset.valid_from.isoformat(), preset.valid_to.isoformat()
        fields.fault("valid_to", "ends_before_start", *days)
    return preset


def _only(fields: Fields, known: frozenset[str]) -> None:
    for key in fields.data:
        if key not in known:
            fields.fault(key, "unknown_key")


def _id(fields: Fields) -> str:
    found = fields.text("id")
    if found and not re.fullmatch(_ID, found):
        fields.fault("id", "preset_id_form", shorten(found))
    return found


def _texts(fields: Fields, key: str) -> Texts:
    inner = fields.below(key, fields.data.get(key))
    if inner is None:
        return ()
    return _by_language(inner, frozenset())


def _by_language(fields: Fields, others: frozenset[str]) -> Texts:
    """The texts at the keys that are languages ("sv", "fi"), at least one; the first is the usual.

    Any key that is neither a language nor among ``others`` is a fault.
    """
    found = []
    for key in fields.data:
        if key in others:
            continue
        if re.fullmatch(_LANGUAGE, key):
            found.append((key, fields.text(key)))
        else:
            fields.fault(key, "unknown_key")
    if not found:
        fields.fault("sv", "missing")
    return tuple(found)


def _dated(fields: Fields) -> str:
    """The date of the source; "" only where the file says that it is unknown."""
    if "dated" not in fields.data and "dated" in _texts_or_none(fields, "unknown"):
        return ""
    dated = fields.text("dated")
    if dated and not re.fullmatch(_DATED, dated):
        fields.fault("dated", "date_not_there", shorten(dated))
    return dated


def _rules(fields: Fields, kind: Kind) -> Rules | None:
    """The rules of one kind, checked as they will be used: with the defaults in the gaps."""
    data = fields.data.get(kind)
    inner = fields.below(kind, data) if data is not None else None
    if inner is None:
        return None
    count = len(fields.problems)
    if "preset" in inner.data:
        inner.fault("preset", "unknown_key")
    rules = rules_of(inner)
    if len(fields.problems) == count:
        for problem in rules_problems(rules, kind, {}):
            inner.fault(problem.place, problem.code, *problem.values)
    return rules


def _suggested(fields: Fields) -> dict[str, int]:
    inner = fields.below("suggested", fields.data.get("suggested", {}))
    return _amounts(inner, SUGGESTED) if inner else {}


def _amounts(fields: Fields, known: frozenset[str]) -> dict[str, int]:
    """The amounts at the keys known; any other key is a fault."""
    found = {}
    for key in fields.data:
        if key not in known:
            fields.fault(key, "unknown_key")
            continue
        found[key] = fields.whole(key)
        if found[key] < 0:
            fields.fault(key, "negative", str(found[key]))
    return found


def _fees(fields: Fields) -> Fees | None:
    data = fields.data.get("fees")
    inner = fields.below("fees", data) if data is not None else None
    if inner is None:
        return None
    by_income = inner.flag_or_none("by_income") or False
    place: Mapping[str, object] = {k: v for k, v in inner.data.items() if k != "by_income"}
    amounts = _amounts(Fields(place, lambda: "fees", fields.problems), FEES)
    return Fees(
        amounts.get("per_begun_hour"),
        amounts.get("per_occasion"),
        amounts.get("monthly_ceiling"),
        by_income,
    )


def _grey_zones(fields: Fields) -> tuple[GreyZone, ...]:
    if "grey_zones" not in fields.data:
        return ()
    found = []
    for number, data in enumerate(fields.entries("grey_zones")):
        inner = fields.below(f"grey_zones[{number}]", data)
        if inner:
            texts = _by_language(inner, GREY_ZONE)
            subject, source = inner.word("subject", Subject), inner.text("source")
            quote = _quote(inner, (), source) if "words" in inner.data else None
            found.append(GreyZone(subject, texts, source, quote))
    return tuple(found)


def _quotes(fields: Fields) -> tuple[Quote, ...]:
    """The words the facts rest on; each fact must be one that a file can say."""
    if "quotes" not in fields.data:
        return ()
    found = []
    for number, data in enumerate(fields.entries("quotes")):
        inner = fields.below(f"quotes[{number}]", data)
        if inner:
            _only(inner, QUOTE)
            facts = inner.texts("facts")
            for place, fact in enumerate(facts):
                if fact not in ASKABLE | _WITHOUT_RULES:
                    inner.fault(f"facts[{place}]", "unknown_key")
            own = inner.text_or_none("source")
            source = own if own is not None else str(fields.data.get("source", ""))
            found.append(_quote(inner, facts, source))
    return tuple(found)


def _quote(fields: Fields, facts: tuple[str, ...], source: str) -> Quote:
    return Quote(
        facts,
        fields.text("words"),
        source,
        fields.text_or_none("place") or "",
        fields.flag_or_none("retold") or False,
    )


def _words(fields: Fields, key: str, words: type[_W]) -> tuple[_W, ...]:
    """A list of words of a closed vocabulary, which may be absent."""
    known: dict[str, _W] = vocabulary(words)
    found = []
    for number, word in enumerate(_texts_or_none(fields, key)):
        if word in known:
            found.append(known[word])
        else:
            fields.fault(f"{key}[{number}]", "unknown_value", shorten(word), ", ".join(known))
    return tuple(found)


def _unknown(fields: Fields) -> tuple[str, ...]:
    """The keys the source says nothing of; each must be one that could be said."""
    asked = _texts_or_none(fields, "unknown")
    for number, key in enumerate(asked):
        if key not in ASKABLE:
            fields.fault(f"unknown[{number}]", "unknown_key")
    return asked


def _texts_or_none(fields: Fields, key: str) -> tuple[str, ...]:
    """A list of texts that may be absent; nothing of a list in which something is no text."""
    if key not in fields.data:
        return ()
    count = len(fields.problems)
    found = fields.texts(key)
    return found if len(fields.problems) == count else ()
