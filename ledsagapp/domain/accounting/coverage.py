"""Which expenses an allowance covers: in order of (date, id), the last perhaps in part."""

from bisect import bisect_right

from ledsagapp.domain.accounting.account_values import Account, Accounts, Slot
from ledsagapp.domain.accounting.entry_status import EntryStatus
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.vocabulary import Kind, Policy


def covered_expenses(
    ledger: Ledger, person_id: str, reckoned: Accounts, standings: EntryStatus
) -> dict[str, int]:
    """The öre covered of each of a person's expenses dated on or before the day reckoned."""
    covered: dict[str, int] = {}
    own = [e for e in ledger.expenses if e.person_id == person_id and e.date <= reckoned.on]
    own.sort(key=lambda expense: (expense.date, expense.id))
    for account in reckoned.of(person_id, Kind.COSTS):
        taken = [e for e in own if standings.expense(e).decision_id in account.decision_ids]
        if account.policy is Policy.PER_ACTIVITY:
            covered |= _by_activity(taken, account, standings)
        elif account.policy is Policy.FREE:
            covered |= {expense.id: standings.expense(expense).eligible for expense in taken}
        else:
            covered |= _by_slot(taken, account, _corrections(ledger, account, reckoned), standings)
    return covered


def _by_activity(
    expenses: list[Expense], account: Account, standings: EntryStatus
) -> dict[str, int]:
    """Each outing up to the limit; an expense without outing by itself."""
    limit = standings.assignment.terms[account.decision_ids[0]].limit or 0
    left: dict[tuple[str, str], int] = {}
    covered = {}
    for expense in expenses:
        outing = expense.outing_id
        activity = ("expense", expense.id) if outing is None else ("outing", outing)
        rest = left.get(activity, limit)
        covered[expense.id] = min(standings.expense(expense).eligible, rest)
        left[activity] = rest - covered[expense.id]
    return covered


def _corrections(ledger: Ledger, account: Account, reckoned: Accounts) -> list[Adjustment]:
    return [
        adjustment
        for adjustment in ledger.adjustments
        if adjustment.decision_id in account.decision_ids and adjustment.date <= reckoned.on
    ]


def _by_slot(
    expenses: list[Expense],
    account: Account,
    corrections: list[Adjustment],
    standings: EntryStatus,
) -> dict[str, int]:
    """Each month up to what is available in it, corrections taken first."""
    slots: list[Slot] = [slot for frame in account.frames for slot in frame.slots]
    starts = [slot.start for slot in slots]
    left = [slot.available for slot in slots]
    for correction in corrections:
        place = bisect_right(starts, correction.date) - 1
        if place >= 0:  # a book may hold one from before its decision: it corrects nothing
            left[place] -= correction.amount
    covered = {}
    for expense in expenses:
        place = bisect_right(starts, expense.date) - 1
        covered[expense.id] = max(0, min(standings.expense(expense).eligible, left[place]))
        left[place] -= covered[expense.id]
    return covered
