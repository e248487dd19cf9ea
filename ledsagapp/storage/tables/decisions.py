"""Keeps the decisions, with their rules exactly as written: one column a rule."""

import functools
import json
from collections.abc import Mapping, Sequence
from typing import Any

from ledsagapp.domain.model.decision import DECISION, Decision
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
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.columns import word, word_text
from ledsagapp.storage.tables.field_table import FieldTable

Categories = tuple[tuple[Category, CategoryRule], ...]

_RULES = (
    "rules_preset",
    "rules_policy",
    "rules_months",
    "rules_anchor",
    "rules_partial",
    "rules_rounding",
    "rules_late_cancellation",
    "rules_staffing",
    "rules_daily_cap",
    "rules_limit",
    "rules_rate",
    "rules_categories",
)


class Decisions(FieldTable[Decision]):
    """The decisions (beslut)."""

    noun, table = "decisions", "decision"
    fields, value = DECISION, Decision
    further = _RULES
    order = ("valid_from", "id")

    def _row(self, entry: Decision) -> Row:
        return (*super()._row(entry), *_rules_row(entry.rules))

    def _apart(self, rows: Sequence[Row], linked: Sequence[Sequence[Row]]) -> tuple[list[Any], ...]:  # noqa: ARG002
        return ([_rules(row[-len(_RULES) :]) for row in rows],)


def _rules_row(rules: Rules) -> Row:
    return (
        rules.preset,
        word_text(rules.policy),
        rules.months,
        word_text(rules.anchor),
        word_text(rules.partial),
        word_text(rules.rounding),
        word_text(rules.late_cancellation),
        word_text(rules.staffing),
        rules.daily_cap,
        rules.limit,
        rules.rate,
        None if rules.categories is None else _categories_text(rules.categories),
    )


@functools.lru_cache(maxsize=1_024)
def _rules(row: Row) -> Rules:
    """The rules of their columns; of hundreds of decisions most say the same, and share them.

    ValueError where a column holds what is none of its rule's.
    """
    preset, _, months, *_, daily_cap, limit, rate, categories = row
    texts = all(isinstance(one, str | None) for one in (preset, categories))
    amounts = all(_is_at_least(one, 0) for one in (daily_cap, limit, rate))
    if not (texts and amounts and _is_at_least(months, 1)):
        raise ValueError(row)
    return Rules(
        preset=preset,
        policy=word(Policy, row[1]),
        months=months,
        anchor=word(Anchor, row[3]),
        partial=word(Partial, row[4]),
        rounding=word(Rounding, row[5]),
        late_cancellation=word(LateCancellation, row[6]),
        staffing=word(Staffing, row[7]),
        daily_cap=daily_cap,
        limit=limit,
        rate=rate,
        categories=None if categories is None else _categories(categories),
    )


def _is_at_least(number: object, least: int) -> bool:
    """Whether it is absent, or a whole number not below the least."""
    return number is None or (type(number) is int and number >= least)


def _categories_text(categories: Categories) -> str:
    """As in the ledger document: only what is said of each category."""
    said = {
        category.value: {
            key: value
            for key, value in (("cap", rule.cap), ("eligible", rule.eligible))
            if value is not None
        }
        for category, rule in categories
    }
    return json.dumps(said)


def _categories(text: str) -> Categories:
    return tuple((Category(name), _category_rule(rule)) for name, rule in json.loads(text).items())


def _category_rule(rule: Mapping[str, Any]) -> CategoryRule:
    cap, eligible = rule.get("cap"), rule.get("eligible")
    if not _is_at_least(cap, 0) or not isinstance(eligible, bool | None):
        raise ValueError(rule)
    return CategoryRule(cap, eligible)
