"""Checks of a decision and its rules: what is missing, negative, or does not fit together."""

from collections.abc import Iterator, Sequence
from datetime import date

from ledsagapp.domain.accounting.assignment import stands_beside
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets, Rules, Terms, complete_terms, overlaid, terms
from ledsagapp.domain.model.vocabulary import Anchor, Kind, Policy

COSTS_ONLY = (Policy.PER_ACTIVITY, Policy.PER_HOUR)
NEEDS_MONTHLY = (Policy.CARRY_FORWARD, Policy.POOL, Policy.NO_CARRY, Policy.ROLLING)


def rules_problems(rules: Rules, kind: Kind, presets: Presets) -> list[Problem]:
    """What is wrong with the rules alone, by key: "months", "categories.meal.cap"."""
    if rules.preset is not None and rules.preset not in presets:
        return [Problem("preset", "preset_unknown", (rules.preset,))]
    return list(_rules(complete_terms(rules, kind, presets), kind))


def _rules(terms: Terms, kind: Kind) -> Iterator[Problem]:
    if kind is Kind.HOURS and terms.policy in COSTS_ONLY:
        yield Problem("policy", "policy_not_for_hours", (terms.policy,))
    if terms.months < 1:
        yield Problem("months", "months_low", (str(terms.months),))
    elif terms.anchor is Anchor.CALENDAR and (terms.months > 12 or 12 % terms.months):
        yield Problem("months", "months_not_in_year", (str(terms.months),))
    amounts = {"daily_cap": terms.daily_cap, "limit": terms.limit, "rate": terms.rate}
    for category, rule in terms.categories:
        amounts[f"categories.{category}.cap"] = rule.cap
    for place, amount in amounts.items():
        if amount is not None and amount < 0:
            yield Problem(place, "negative", (str(amount),))


def decision_problems(decision: Decision, presets: Presets) -> list[Problem]:
    """What is wrong with one decision by itself; the places are its field names."""
    found = [
        Problem(f"rules.{problem.place}", problem.code, problem.values)
        for problem in rules_problems(decision.rules, decision.kind, presets)
    ]
    for field in ("monthly", "total", "applied_monthly", "order_monthly", "fixed_payout"):
        amount = getattr(decision, field)
        if amount is not None and amount < 0:
            found.append(Problem(field, "negative", (str(amount),)))
    if decision.valid_to is not None and decision.valid_to < decision.valid_from:
        values = decision.valid_from.isoformat(), decision.valid_to.isoformat()
        found.append(Problem("valid_to", "ends_before_start", values))
    if decision.proxy_from and decision.proxy_to and decision.proxy_to < decision.proxy_from:
        values = decision.proxy_from.isoformat(), decision.proxy_to.isoformat()
        found.append(Problem("proxy_to", "ends_before_start", values))
    if decision.rules.preset is None or decision.rules.preset in presets:
        found.extend(_missing(decision, complete_terms(decision.rules, decision.kind, presets)))
    return found


def _missing(decision: Decision, terms: Terms) -> Iterator[Problem]:
    """What the policy needs and the decision does not say; a refused one grants nothing."""
    if decision.refused:
        return
    needed: dict[str, object] = {}
    if terms.policy in NEEDS_MONTHLY:
        needed["monthly"] = decision.monthly
    elif terms.policy is Policy.FIXED_POT:
        needed["total"] = decision.total
        needed["valid_to"] = decision.valid_to
    elif terms.policy is Policy.PER_ACTIVITY:
        needed["rules.limit"] = terms.limit
    elif terms.policy is Policy.PER_HOUR:
        needed["rules.rate"] = terms.rate
    for place, value in needed.items():
        if value is None:
            yield Problem(place, "missing_for_policy", (terms.policy,))


def overlap_problems(decisions: Sequence[Decision], presets: Presets) -> list[tuple[int, Problem]]:
    """Ordinary decisions of one person and kind in force on the same day.

    Each fault comes with the place among ``decisions`` of the one that begins later.
    """
    lines: dict[tuple[str, Kind], list[tuple[date, int]]] = {}
    for place, decision in enumerate(decisions):
        if _stands_in_line(decision, presets):
            line = lines.setdefault((decision.person_id, decision.kind), [])
            line.append((decision.valid_from, place))
    found: list[tuple[int, Problem]] = []
    for line in lines.values():
        longest: Decision | None = None
        for _, place in sorted(line):
            decision = decisions[place]
            if longest and longest.in_force(decision.valid_from):
                values = longest.id, decision.valid_from.isoformat()
                found.append((place, Problem("valid_from", "overlap", values)))
            if longest is None or _end(decision) > _end(longest):
                longest = decision
    return found


def _stands_in_line(decision: Decision, presets: Presets) -> bool:
    """Whether the decision may not overlap another; broken ones are told of elsewhere."""
    if decision.refused or _end(decision) < decision.valid_from:
        return False
    preset = decision.rules.preset
    rules = decision.rules
    if preset is not None and preset in presets:
        rules = overlaid(rules, presets[preset].rules(decision.kind))
    return not stands_beside(decision, terms(rules, decision.kind))


def _end(decision: Decision) -> date:
    return decision.valid_to or date.max
