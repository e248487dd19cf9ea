"""Two readings of a rule nobody has answered yet: what each would leave, until it is."""

from datetime import date
from typing import Any, Final

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_figures import figures_now
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets, complete_terms
from ledsagapp.domain.model.vocabulary import Anchor, Partial, Policy
from ledsagapp.domain.values import dataclass, replace

POLICY: Final = "policy"
PARTIAL: Final = "partial"
_BOTH: Final[dict[str, tuple[Any, Any]]] = {
    POLICY: (Policy.CARRY_FORWARD, Policy.POOL),
    PARTIAL: (Partial.FULL, Partial.BY_DAY),
}


@dataclass(frozen=True, slots=True)
class Reading:
    """What may be used now, or is left in the frame, under the first and the second reading.

    ``rule`` is "policy" (saved month by month, or free over the frame: what may be used this
    month) or "partial" (a begun month in full, or by its days: what is left). Minutes or öre.
    """

    rule: str
    first: int
    second: int


def readings(ledger: Ledger, account: Account, on: date, presets: Presets) -> tuple[Reading, ...]:
    """The readings of an account that differ today and that nobody has answered."""
    own = [one for one in ledger.decisions if one.id in account.decision_ids]
    found = []
    for rule in (POLICY, PARTIAL):
        if any(is_asked(one, rule, presets) for one in own):
            first, second = (
                _left(ledger, account, (rule, value), on, presets) for value in _BOTH[rule]
            )
            if first is not None and second is not None and first != second:
                found.append(Reading(rule, first, second))
    return tuple(found)


def answer_rule(decision: Decision, rule: str) -> Decision:
    """The decision with a rule that was not known answered."""
    return replace(decision, unsure=tuple(one for one in decision.unsure if one != rule))


def is_asked(decision: Decision, rule: str, presets: Presets) -> bool:
    """Whether a rule of a decision is still to be answered.

    What a part of a month gives is asked where the decision begins inside one, the set of rules
    does not know, and the decision does not say.
    """
    if rule in decision.unsure:
        return True
    preset = presets.get(decision.rules.preset or "")
    if rule != PARTIAL or preset is None or decision.rules.partial is not None:
        return False
    by_date = complete_terms(decision.rules, decision.kind, presets).anchor is Anchor.DECISION_DATE
    inside = decision.valid_from.day != 1 and not by_date
    return inside and preset.asks(f"{decision.kind.value}.{PARTIAL}")


def _left(
    ledger: Ledger, account: Account, reading: tuple[str, Any], on: date, presets: Presets
) -> int | None:
    """What would be said of the account were the rule this one; None where none is in force."""
    rule, value = reading
    change: dict[str, Any] = {rule: value}
    decisions = tuple(
        replace(one, rules=replace(one.rules, **change)) if one.id in account.decision_ids else one
        for one in ledger.decisions
    )
    other = accounts(replace(ledger, decisions=decisions), on, presets)
    found = other.holding(account.decision_ids[-1])
    said = figures_now(found, on) if found is not None else None
    if said is None:
        return None
    return said.this_month if rule == POLICY else said.left
