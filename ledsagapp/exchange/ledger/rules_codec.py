"""The rules of a decision as an object of the ledger document or of a preset file."""

from collections.abc import Mapping
from typing import Final

from ledsagapp.domain import values
from ledsagapp.domain.model.rules import CategoryRule, Rules
from ledsagapp.domain.model.vocabulary import (
    Anchor,
    Category,
    LateCancellation,
    Partial,
    Policy,
    Rounding,
    Staffing,
)
from ledsagapp.exchange.ledger.fields import Fields, vocabulary

RULES: Final = frozenset(field.name for field in values.fields(Rules))
CATEGORY_RULE: Final = frozenset(("cap", "eligible"))


def rules_from(data: object, fields: Fields) -> Rules:
    """The rules at the key ``rules`` of an object: an object, or the id of a preset."""
    if isinstance(data, str):
        return Rules(preset=data)
    inner = fields.below("rules", data)
    return rules_of(inner) if inner else Rules()


def rules_of(fields: Fields) -> Rules:
    """The rules in an object; a key that is no rule is a fault."""
    for key in fields.data:
        if key not in RULES:
            fields.fault(key, "unknown_key")
    return Rules(
        preset=fields.text_or_none("preset"),
        policy=fields.word_or_none("policy", Policy),
        months=fields.whole_or_none("months"),
        anchor=fields.word_or_none("anchor", Anchor),
        partial=fields.word_or_none("partial", Partial),
        rounding=fields.word_or_none("rounding", Rounding),
        late_cancellation=fields.word_or_none("late_cancellation", LateCancellation),
        staffing=fields.word_or_none("staffing", Staffing),
        daily_cap=fields.whole_or_none("daily_cap"),
        limit=fields.whole_or_none("limit"),
        rate=fields.whole_or_none("rate"),
        categories=_categories(fields),
    )


def rules_object(rules: Rules) -> object:
    """The rules as they are written: what was left unsaid stays unsaid."""
    written: dict[str, object] = {
        "preset": rules.preset,
        "policy": rules.policy,
        "months": rules.months,
        "anchor": rules.anchor,
        "partial": rules.partial,
        "rounding": rules.rounding,
        "late_cancellation": rules.late_cancellation,
        "staffing": rules.staffing,
        "daily_cap": rules.daily_cap,
        "limit": rules.limit,
        "rate": rules.rate,
    }
    said = without_none(written)
    if rules.categories is not None:
        said["categories"] = {
            category.value: without_none({"cap": rule.cap, "eligible": rule.eligible})
            for category, rule in rules.categories
        }
    return rules.preset if list(said) == ["preset"] else said


def without_none(written: Mapping[str, object]) -> dict[str, object]:
    """An object without its absent keys."""
    return {key: value for key, value in written.items() if value is not None}


def _categories(fields: Fields) -> tuple[tuple[Category, CategoryRule], ...] | None:
    value = fields.data.get("categories")
    if value is None:
        return None
    inner = fields.below("categories", value)
    if inner is None:
        return None
    found = []
    for key, rule in inner.data.items():
        category = vocabulary(Category).get(key)
        if category is None:
            inner.fault(key, "unknown_key")
            continue
        one = inner.below(key, rule)
        if one:
            for name in one.data:
                if name not in CATEGORY_RULE:
                    one.fault(name, "unknown_key")
            found.append(
                (category, CategoryRule(one.whole_or_none("cap"), one.flag_or_none("eligible")))
            )
    return tuple(found)
