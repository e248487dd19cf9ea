"""Who pays whom: per expense whether it was handed in, paid or refused, and what is still owed.

The three practices in use (actual receipts, some receipts, a fixed sum) are those of the inquiry
of Stockholm 2013 (domain notes, S2); a provider may handle the money by power of attorney.
"""

from collections.abc import Iterable
from datetime import date

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.coverage import covered_expenses
from ledsagapp.domain.accounting.eligibility import eligible
from ledsagapp.domain.accounting.entry_status import EntryStatus
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.dates.frames import month_after
from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets, complete_terms
from ledsagapp.domain.model.vocabulary import Kind, Payee, PayoutBasis
from ledsagapp.domain.statements.account_claims import AccountClaims, account_claims
from ledsagapp.domain.values import dataclass, replace


class ClaimState(StrEnum):
    """How far an expense has come."""

    TO_HAND_IN = "to_hand_in"
    HANDED_IN = "handed_in"
    PAID = "paid"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Claim:
    """One expense as a claim in öre: ``amount`` is what may be claimed, ``owed`` what is left.

    ``beyond`` of the amount goes beyond the allowance: nobody owes it.

    ``provider_id``: the provider who handles the money that day, None where the person does.
    """

    expense: Expense
    decision_id: str
    amount: int
    refused: int
    beyond: int
    owed: int
    state: ClaimState
    provider_id: str | None


@dataclass(frozen=True, slots=True)
class Owed:
    """What is still owed to one payee: the person (``provider_id`` None) or a provider."""

    provider_id: str | None
    amount: int
    handed_in: int


@dataclass(frozen=True, slots=True)
class FixedSum:
    """A decision that pays a fixed sum: ``months`` begun up to the day, and the sum of them."""

    decision_id: str
    monthly: int
    months: int
    amount: int


@dataclass(frozen=True, slots=True)
class Claims:
    """A person's claims, oldest first, what is owed to whom, and the fixed sums paid out."""

    claims: tuple[Claim, ...] = ()
    owed: tuple[Owed, ...] = ()
    fixed: tuple[FixedSum, ...] = ()

    @property
    def beyond(self) -> int:
        """What was spent beyond the allowance, in öre."""
        return sum(one.beyond for one in self.claims)

    @property
    def laid_out(self) -> tuple[tuple[str, int], ...]:
        """What is still owed of that companions laid out: each companion's id, and öre.

        Whoever is paid hands so much on to them.
        """
        sums: dict[str, int] = {}
        for one in self.claims:
            if one.expense.paid_by is not None and one.owed:
                sums[one.expense.paid_by] = sums.get(one.expense.paid_by, 0) + one.owed
        return tuple(sorted(sums.items()))


def claims(ledger: Ledger, person_id: str, on: date, presets: Presets) -> Claims:
    """The claims of a person's expenses up to and with a day.

    An expense of a decision that pays a fixed sum or a sum for each hour is no claim of its own;
    nor is one on a day without a decision on costs, or of which nothing is eligible.
    """
    ledger = counted_once(ledger)
    standings = EntryStatus(ledger, presets)
    assignment = standings.assignment
    reckoned = accounts(ledger, on, presets)
    covered = covered_expenses(ledger, person_id, reckoned, standings)
    by_id = {one.id: one for one in ledger.decisions}
    found = []
    for expense in sorted(ledger.expenses, key=lambda one: (one.date, one.id)):
        if expense.person_id != person_id or expense.date > on:
            continue
        decision = assignment.of_expense(expense)
        if decision is None or decision.payout_basis in (PayoutBasis.FIXED, PayoutBasis.PER_HOUR):
            continue
        terms = complete_terms(decision.rules, Kind.COSTS, presets)
        amount = eligible(expense, terms)
        if amount:
            within = covered.get(expense.id, 0)
            found.append(_claim(expense, by_id[decision.id], (amount, within), on))
    found = _within_purse(found, account_claims(ledger, on, presets, reckoned))
    mine = [one for one in ledger.decisions if one.person_id == person_id]
    return Claims(tuple(found), _owed(found), tuple(_fixed(mine, on)))


def _within_purse(found: list[Claim], purses: Iterable[AccountClaims]) -> list[Claim]:
    """The claims with no more owed than their account owes: what was overpaid is taken off.

    It is taken off the latest claims first, so that the earliest are paid out first.
    """
    later = dict(enumerate(found))
    for purse in purses:
        mine = [place for place, one in later.items() if one.decision_id in purse.decision_ids]
        too_much = sum(later[place].owed for place in mine) - purse.owed
        for place in reversed(mine):
            off = max(0, min(too_much, later[place].owed))
            too_much -= off
            later[place] = replace(later[place], owed=later[place].owed - off)
    return list(later.values())


def payee_of(decision: Decision, day: date) -> str | None:
    """The provider that handles the money on a day, None where the person does.

    The power of attorney counts from–to, both days included; without dates it always does.
    """
    if decision.payee is not Payee.PROVIDER or decision.proxy_provider_id is None:
        return None
    begun = decision.proxy_from is None or decision.proxy_from <= day
    holds = decision.proxy_to is None or day <= decision.proxy_to
    return decision.proxy_provider_id if begun and holds else None


def _claim(expense: Expense, decision: Decision, amounts: tuple[int, int], on: date) -> Claim:
    amount, within = amounts
    refused = min(expense.refused_amount or 0, amount)
    paid = expense.paid_on is not None and expense.paid_on <= on
    handed_in = expense.handed_in_on is not None and expense.handed_in_on <= on
    if refused == amount:
        state = ClaimState.REFUSED
    elif paid:
        state = ClaimState.PAID
    else:
        state = ClaimState.HANDED_IN if handed_in else ClaimState.TO_HAND_IN
    # What is refused is first what the allowance would not have covered anyway.
    left = 0 if paid else max(0, min(within, amount - refused))
    who = payee_of(decision, expense.date)
    return Claim(expense, decision.id, amount, refused, amount - within, left, state, who)


def _owed(found: Iterable[Claim]) -> tuple[Owed, ...]:
    sums: dict[str | None, list[int]] = {}
    for one in found:
        if one.owed:
            both = sums.setdefault(one.provider_id, [0, 0])
            both[0] += one.owed
            both[1] += one.owed if one.state is ClaimState.HANDED_IN else 0
    ordered = sorted(sums.items(), key=lambda item: item[0] or "")
    return tuple(Owed(who, amount, handed_in) for who, (amount, handed_in) in ordered)


def _fixed(decisions: Iterable[Decision], on: date) -> Iterable[FixedSum]:
    for one in decisions:
        wanted = one.kind is Kind.COSTS and one.payout_basis is PayoutBasis.FIXED
        if not wanted or one.fixed_payout is None or one.refused or one.valid_from > on:
            continue
        last, months = min(on, one.valid_to or on), 0
        first = one.valid_from.replace(day=1)
        while month_after(first, months) <= last:
            months += 1
        yield FixedSum(one.id, one.fixed_payout, months, one.fixed_payout * months)
