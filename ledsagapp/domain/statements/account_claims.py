"""What each costs account has to pay: what the allowance covers, what is paid, what is still owed.

The allowance knows its purse: what goes beyond it is owed by nobody and is told as that.
"""

from datetime import date

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_values import Account, Accounts
from ledsagapp.domain.accounting.coverage import covered_expenses
from ledsagapp.domain.accounting.entry_status import EntryStatus
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class AccountClaims:
    """The claims of one costs account in öre, over its whole life up to the day.

    ``eligible``, ``covered`` and ``beyond`` are the account's own, corrections included.
    ``handed_in``: what may be claimed of the expenses handed in; ``paid`` and ``refused`` what came
    of them; ``owed`` what is covered of expenses and neither paid nor refused.
    """

    decision_ids: tuple[str, ...]
    eligible: int
    covered: int
    beyond: int
    handed_in: int
    paid: int
    refused: int
    owed: int


def account_claims(
    ledger: Ledger, on: date, presets: Presets, reckoned: Accounts | None = None
) -> tuple[AccountClaims, ...]:
    """The claims of every costs account of a ledger, in the order of the accounts."""
    own = counted_once(ledger)
    known = reckoned or accounts(own, on, presets)
    standings = EntryStatus(own, presets)
    found = []
    for account in known.accounts:
        if account.kind is Kind.COSTS:
            covered = covered_expenses(own, account.person_id, known, standings)
            found.append(_of(account, own, covered, standings, on))
    return tuple(found)


def _of(
    account: Account, ledger: Ledger, covered: dict[str, int], standings: EntryStatus, on: date
) -> AccountClaims:
    sums = {"handed_in": 0, "paid": 0, "refused": 0}
    within = claimed = 0
    for expense in ledger.expenses:
        if expense.date > on or expense.id not in covered:
            continue
        standing = standings.expense(expense)
        if standing.decision_id not in account.decision_ids:
            continue
        claim, refused = standing.eligible, min(expense.refused_amount or 0, standing.eligible)
        claimed += covered[expense.id]
        sums["refused"] += refused
        # What is refused is first what the allowance would not have covered anyway.
        within += max(0, refused - (claim - covered[expense.id]))
        sums["handed_in"] += claim if _was(expense.handed_in_on, on) else 0
        sums["paid"] += claim - refused if _was(expense.paid_on, on) else 0
    return AccountClaims(
        account.decision_ids,
        sum(frame.used for frame in account.frames),
        sum(frame.covered for frame in account.frames),
        sum(frame.over for frame in account.frames),
        **sums,
        owed=max(0, claimed - sums["paid"] - within),
    )


def _was(day: date | None, on: date) -> bool:
    return day is not None and day <= on
