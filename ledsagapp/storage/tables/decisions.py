"""Keeps the decisions, with their rules exactly as written: one column a rule."""

import functools
import json
from collections.abc import Sequence

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

    def _entry(self, row: Row, linked: Sequence[Row]) -> Decision:  # noqa: ARG002 - none hang here
        return self._rows.made(row, _rules(row[-len(_RULES) :]))


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
    """The rules of their columns; of hundreds of decisions most say the same, and share them."""
    return Rules(
        preset=row[0],
        policy=word(Policy, row[1]),
        months=row[2],
        anchor=word(Anchor, row[3]),
        partial=word(Partial, row[4]),
        rounding=word(Rounding, row[5]),
        late_cancellation=word(LateCancellation, row[6]),
        staffing=word(Staffing, row[7]),
        daily_cap=row[8],
        limit=row[9],
        rate=row[10],
        categories=None if row[11] is None else _categories(row[11]),
    )


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
    return tuple(
        (Category(category), CategoryRule(rule.get("cap"), rule.get("eligible")))
        for category, rule in json.loads(text).items()
    )
