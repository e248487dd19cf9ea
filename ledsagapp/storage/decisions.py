"""Keeps the decisions, with their rules exactly as written: one column a rule."""

import json
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from ledsagapp.domain.decision import Decision
from ledsagapp.domain.rules import CategoryRule, Rules
from ledsagapp.domain.words import (
    Anchor,
    Category,
    Kind,
    LateCancellation,
    Outcome,
    Partial,
    Policy,
    Rounding,
    Service,
    Staffing,
)
from ledsagapp.storage.connection import Row
from ledsagapp.storage.entries import Entries

W = TypeVar("W", bound=StrEnum)
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


class Decisions(Entries[Decision]):
    """The decisions (beslut)."""

    noun = "decisions"
    table = "decision"
    columns = (
        *("id", "person_id", "kind", "valid_from", "valid_to", "monthly", "total"),
        *("extra", "service", "law", "section", "case_number", "authority", "decided_on"),
        *("received_on", "applied_monthly", "outcome", "purpose", "goals", "unknown"),
        *_RULES,
    )

    def _row(self, entry: Decision) -> Row:
        return (
            entry.id,
            entry.person_id,
            entry.kind.value,
            entry.valid_from.isoformat(),
            _day_text(entry.valid_to),
            entry.monthly,
            entry.total,
            int(entry.extra),
            _text(entry.service),
            entry.law,
            entry.section,
            entry.case_number,
            entry.authority,
            _day_text(entry.decided_on),
            _day_text(entry.received_on),
            entry.applied_monthly,
            _text(entry.outcome),
            entry.purpose,
            json.dumps(entry.goals, ensure_ascii=False) if entry.goals else None,
            entry.unknown or None,
            *_rules_row(entry.rules),
        )

    def _entry(self, row: Row, linked: Sequence[Row]) -> Decision:  # noqa: ARG002 - none hang here
        return Decision(
            id=row[0],
            person_id=row[1],
            kind=Kind(row[2]),
            valid_from=date.fromisoformat(row[3]),
            valid_to=_day(row[4]),
            monthly=row[5],
            total=row[6],
            extra=bool(row[7]),
            service=_word(Service, row[8]),
            law=row[9],
            section=row[10],
            case_number=row[11],
            authority=row[12],
            decided_on=_day(row[13]),
            received_on=_day(row[14]),
            applied_monthly=row[15],
            outcome=_word(Outcome, row[16]),
            purpose=row[17],
            goals=tuple(json.loads(row[18])) if row[18] else (),
            unknown=row[19] or "",
            rules=_rules(row[20:]),
        )


def _rules_row(rules: Rules) -> Row:
    return (
        rules.preset,
        _text(rules.policy),
        rules.months,
        _text(rules.anchor),
        _text(rules.partial),
        _text(rules.rounding),
        _text(rules.late_cancellation),
        _text(rules.staffing),
        rules.daily_cap,
        rules.limit,
        rules.rate,
        None if rules.categories is None else _categories_text(rules.categories),
    )


def _rules(row: Row) -> Rules:
    return Rules(
        preset=row[0],
        policy=_word(Policy, row[1]),
        months=row[2],
        anchor=_word(Anchor, row[3]),
        partial=_word(Partial, row[4]),
        rounding=_word(Rounding, row[5]),
        late_cancellation=_word(LateCancellation, row[6]),
        staffing=_word(Staffing, row[7]),
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


def _text(word: StrEnum | None) -> str | None:
    return None if word is None else word.value


def _word(kind: type[W], text: str | None) -> W | None:
    return None if text is None else kind(text)


def _day_text(day: date | None) -> str | None:
    return None if day is None else day.isoformat()


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
