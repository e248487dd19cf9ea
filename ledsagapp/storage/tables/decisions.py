"""Keeps the decisions, with their rules exactly as written: one column a rule."""

import json
from collections.abc import Sequence
from datetime import date

from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.rules import CategoryRule, Rules
from ledsagapp.domain.model.vocabulary import (
    Anchor,
    AppealOutcome,
    Category,
    Kind,
    LateCancellation,
    Outcome,
    Partial,
    Payee,
    PayoutBasis,
    Policy,
    Rounding,
    Service,
    Staffing,
)
from ledsagapp.storage.rows import Row
from ledsagapp.storage.tables.columns import day, day_text, texts, texts_text, word, word_text
from ledsagapp.storage.tables.table import Entries

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
_COURSE = (
    *("ordered_on", "order_monthly", "enforced_on", "appealed_on", "appeal_outcome"),
    *("payout_basis", "fixed_payout", "payee", "proxy_provider_id", "proxy_from", "proxy_to"),
    *("handler", "handler_phone"),
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
        *_COURSE,
        *("unsure", "plan", "plan_follow_up", "private"),
    )
    needed = ("person_id", "kind", "valid_from")
    order = ("valid_from", "id")

    def _row(self, entry: Decision) -> Row:
        return (
            entry.id,
            entry.person_id,
            entry.kind.value,
            entry.valid_from.isoformat(),
            day_text(entry.valid_to),
            entry.monthly,
            entry.total,
            int(entry.extra),
            word_text(entry.service),
            entry.law,
            entry.section,
            entry.case_number,
            entry.authority,
            day_text(entry.decided_on),
            day_text(entry.received_on),
            entry.applied_monthly,
            word_text(entry.outcome),
            entry.purpose,
            texts_text(entry.goals),
            entry.unknown or None,
            *_rules_row(entry.rules),
            *_course_row(entry),
            texts_text(entry.unsure),
            entry.plan,
            day_text(entry.plan_follow_up),
            texts_text(entry.private),
        )

    def _entry(self, row: Row, linked: Sequence[Row]) -> Decision:  # noqa: ARG002 - none hang here
        return Decision(
            id=row[0],
            person_id=row[1],
            kind=Kind(row[2]),
            valid_from=date.fromisoformat(row[3]),
            valid_to=day(row[4]),
            monthly=row[5],
            total=row[6],
            extra=bool(row[7]),
            service=word(Service, row[8]),
            law=row[9],
            section=row[10],
            case_number=row[11],
            authority=row[12],
            decided_on=day(row[13]),
            received_on=day(row[14]),
            applied_monthly=row[15],
            outcome=word(Outcome, row[16]),
            purpose=row[17],
            goals=texts(row[18]),
            unknown=row[19] or "",
            rules=_rules(row[20:]),
            ordered_on=day(row[32]),
            order_monthly=row[33],
            enforced_on=day(row[34]),
            appealed_on=day(row[35]),
            appeal_outcome=word(AppealOutcome, row[36]),
            payout_basis=word(PayoutBasis, row[37]),
            fixed_payout=row[38],
            payee=word(Payee, row[39]),
            proxy_provider_id=row[40],
            proxy_from=day(row[41]),
            proxy_to=day(row[42]),
            handler=row[43],
            handler_phone=row[44],
            unsure=texts(row[45]),
            plan=row[46],
            plan_follow_up=day(row[47]),
            private=texts(row[48]),
        )


def _course_row(entry: Decision) -> Row:
    return (
        day_text(entry.ordered_on),
        entry.order_monthly,
        day_text(entry.enforced_on),
        day_text(entry.appealed_on),
        word_text(entry.appeal_outcome),
        word_text(entry.payout_basis),
        entry.fixed_payout,
        word_text(entry.payee),
        entry.proxy_provider_id,
        day_text(entry.proxy_from),
        day_text(entry.proxy_to),
        entry.handler,
        entry.handler_phone,
    )


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


def _rules(row: Row) -> Rules:
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
