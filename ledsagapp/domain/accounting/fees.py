"""What the person's own support costs them under SoL: an estimate, since the authority bills."""

import re
from datetime import date
from typing import Final

from ledsagapp.domain.accounting.entry_status import EntryState, EntryStatus
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.preset_parts import Fees
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.values import dataclass

_LSS: Final = re.compile(r"\bLSS\b|1993:387", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class FeeMonth:
    """One month: the outings charged, their begun hours, and the sum as far as the ceiling.

    ``start`` is the first of the month; amounts in öre.
    """

    start: date
    outing_ids: tuple[str, ...]
    begun_hours: int
    amount: int


@dataclass(frozen=True, slots=True)
class FeeEstimate:
    """What the outings from ``first`` to ``last`` would cost the person, month by month.

    ``by_income``: a fee of some of them goes by the person's income; what it is, is not in here.
    """

    first: date
    last: date
    months: tuple[FeeMonth, ...]
    amount: int
    by_income: bool = False


def rests_on_lss(law: str | None) -> bool:
    """Whether the law as printed on the decision is LSS, under which nothing is paid."""
    return law is not None and _LSS.search(law) is not None


def begun_hours(minutes: int) -> int:
    """The hours begun in some minutes: 61 minutes are two."""
    return -(-minutes // 60)


def outing_fee(fees: Fees, minutes: int) -> int:
    """The fee of one outing by the minutes it counts for, before any ceiling."""
    if minutes <= 0:
        return 0
    return (fees.per_begun_hour or 0) * begun_hours(minutes) + (fees.per_occasion or 0)


def fee_estimate(
    ledger: Ledger,
    person_id: str,
    first: date,
    last: date,
    presets: Presets,
    *,
    other_monthly: int = 0,
) -> FeeEstimate:
    """The estimate for a person's outings that count, by the fees of each decision's preset.

    ``other_monthly``: other fees a month under the same ceiling (öre), such as home care. An
    outing is charged in the month of its first day. Months without a charged outing are left out.
    """
    charged: dict[date, list[tuple[str, int, Fees]]] = {}
    by_income = False
    for outing_id, day, minutes, fees in _charged(ledger, person_id, presets):
        if first <= day <= last:
            charged.setdefault(day.replace(day=1), []).append((outing_id, minutes, fees))
            by_income = by_income or fees.by_income
    months = tuple(_month(start, charged[start], other_monthly) for start in sorted(charged))
    return FeeEstimate(
        first,
        last,
        months,
        sum(month.amount for month in months),
        by_income,
    )


def _charged(ledger: Ledger, person_id: str, presets: Presets) -> list[tuple[str, date, int, Fees]]:
    """The person's outings that count on a decision with a fee: id, day, minutes, the fees."""
    standings = EntryStatus(ledger, presets)
    fees = {}
    for decision in standings.assignment.decisions:
        preset = presets.get(decision.rules.preset or "")
        if preset and preset.fees and not rests_on_lss(decision.law):
            fees[decision.id] = preset.fees
    found = []
    for outing in ledger.outings:
        if outing.person_id != person_id:
            continue
        standing = standings.outing(outing)
        if standing.state is EntryState.COUNTS and standing.decision_id in fees:
            found.append((outing.id, standing.day, standing.minutes, fees[standing.decision_id]))
    return sorted(found, key=lambda one: (one[1], one[0]))


def _month(start: date, charged: list[tuple[str, int, Fees]], other: int) -> FeeMonth:
    before = sum(outing_fee(fees, minutes) for _, minutes, fees in charged)
    ceilings = [fees.monthly_ceiling for _, _, fees in charged if fees.monthly_ceiling is not None]
    amount = min(before, max(0, max(ceilings) - other)) if ceilings else before
    ids = tuple(outing_id for outing_id, _, _ in charged)
    hours = sum(begun_hours(minutes) for _, minutes, _ in charged)
    return FeeMonth(start, ids, hours, amount)
