"""A sum for one activity (en enstaka dyrare aktivitet): whether it has been used for several."""

from ledsagapp.domain.accounting.assignment import assignment_of
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets, complete_terms
from ledsagapp.domain.model.vocabulary import Kind, Policy


def is_for_one_activity(decision: Decision, presets: Presets) -> bool:
    """Whether the decision is a sum for one activity, by the rules it follows."""
    preset = presets.get(decision.rules.preset or "")
    if decision.kind is not Kind.COSTS or preset is None or not preset.extra:
        return False
    return complete_terms(decision.rules, Kind.COSTS, presets).policy is Policy.FIXED_POT


def activities_of(ledger: Ledger, decision: Decision, presets: Presets) -> int:
    """How many activities the decision's expenses are of: outings, and days of those without."""
    known = counted_once(ledger)
    assignment = assignment_of(known.decisions, presets)
    found = set()
    for expense in known.expenses:
        taken = assignment.of_expense(expense)
        if taken is not None and taken.id == decision.id:
            found.add(expense.outing_id or expense.date.isoformat())
    return len(found)


def several_activities(ledger: Ledger, decision: Decision, presets: Presets) -> int:
    """How many activities a sum for one has been used for; 0 where that is one, or it is not so."""
    if decision.refused or not is_for_one_activity(decision, presets):
        return 0
    count = activities_of(ledger, decision, presets)
    return count if count > 1 else 0
