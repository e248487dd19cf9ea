"""What if: the same logged entries under other rules, side by side with how it was."""

from collections.abc import Iterable
from datetime import date, timedelta

from ledsagapp.domain import values
from ledsagapp.domain.accounting.account import accounts, accounts_of
from ledsagapp.domain.accounting.account_figures import lost_minutes
from ledsagapp.domain.accounting.account_values import Account
from ledsagapp.domain.accounting.assignment import assignment_of, stands_beside
from ledsagapp.domain.accounting.fees import fee_estimate
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Preset, Presets, Rules
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.validation.rule_checks import decision_problems
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class PeriodSums:
    """What the accounts of one kind come to over a period, in minutes or öre.

    ``expired`` is what died unused in frames that ended in the period.
    """

    granted: int = 0
    used: int = 0
    over: int = 0
    expired: int = 0
    not_eligible: int = 0


@dataclass(frozen=True, slots=True)
class ComparisonColumn:
    """One set of rules: how the period went, or what would be needed to say so.

    ``preset_id`` is None for how it was. ``own_cost`` (öre) is what the person pays: costs over
    the allowance and not eligible, and the estimated fees. With ``problems`` there are no sums.
    ``by_income``: there are fees by income too, which are in none of the sums.
    """

    preset_id: str | None
    hours: PeriodSums
    costs: PeriodSums
    fees: int
    own_cost: int
    problems: tuple[Problem, ...] = ()
    by_income: bool = False


def compare_presets(
    ledger: Ledger,
    person_id: str,
    first: date,
    last: date,
    preset_ids: Iterable[str],
    presets: Presets,
) -> tuple[ComparisonColumn, ...]:
    """How a person's period went, and how it would have gone under each preset.

    Under a preset each ordinary decision of the person keeps its days and its amount, save where
    the preset has an amount of its own ("20 free hours"). Extra decisions stay as they are.
    """
    found = [_column(None, ledger, person_id, (first, last), presets)]
    for preset_id in preset_ids:
        other, problems = under(ledger, person_id, presets[preset_id], presets)
        if problems:
            found.append(ComparisonColumn(preset_id, PeriodSums(), PeriodSums(), 0, 0, problems))
        else:
            found.append(_column(preset_id, other, person_id, (first, last), presets))
    return tuple(found)


def under(
    ledger: Ledger, person_id: str, preset: Preset, presets: Presets
) -> tuple[Ledger, tuple[Problem, ...]]:
    """The ledger with a person's ordinary decisions under a preset, and what it lacks for that."""
    terms = assignment_of(ledger.decisions, presets).terms
    decisions, problems = [], []
    for decision in ledger.decisions:
        ordinary = not decision.refused and not stands_beside(decision, terms[decision.id])
        if decision.person_id == person_id and ordinary:
            changed = _changed(decision, preset)
            problems += decision_problems(changed, presets)
            decisions.append(changed)
        else:
            decisions.append(decision)
    return values.replace(ledger, decisions=tuple(decisions)), tuple(problems)


def closed_frames_changed(
    ledger: Ledger, on: date, before: Presets, after: Presets
) -> list[Problem]:
    """A problem for each decision whose ended frames would get other figures by changed presets."""
    known = {account.decision_ids: account for account in accounts(ledger, on, before).accounts}
    later = {account.decision_ids: account for account in accounts(ledger, on, after).accounts}
    found = []
    for ids, account in known.items():
        closed = [frame for frame in account.frames if frame.end < on]
        now = later.get(ids)
        if closed and (now is None or list(now.frames[: len(closed)]) != closed):
            found.append(Problem("rules", "closed_frames_change", (ids[0],)))
    return found


def _changed(decision: Decision, preset: Preset) -> Decision:
    amount = preset.hours_monthly if decision.kind is Kind.HOURS else preset.costs_monthly
    monthly = decision.monthly if amount is None else amount
    return values.replace(decision, rules=Rules(preset=preset.id), monthly=monthly)


def _column(
    preset_id: str | None,
    ledger: Ledger,
    person_id: str,
    period: tuple[date, date],
    presets: Presets,
) -> ComparisonColumn:
    hours = period_sums(ledger, person_id, Kind.HOURS, period, presets)
    costs = period_sums(ledger, person_id, Kind.COSTS, period, presets)
    fees = fee_estimate(ledger, person_id, *period, presets)
    own_cost = costs.over + costs.not_eligible + fees.amount
    return ComparisonColumn(
        preset_id, hours, costs, fees.amount, own_cost, by_income=fees.by_income
    )


def period_sums(
    ledger: Ledger,
    person_id: str,
    kind: Kind,
    period: tuple[date, date],
    presets: Presets,
    ids: tuple[str, ...] = (),
) -> PeriodSums:
    """What the accounts of a kind come to in the months that begin in the period.

    With ``ids`` of the account of those decisions alone.

    Where there are no months (a limit for each activity) by the difference of two days. What
    expired is what had expired on the day after the period and not yet on its first day.
    """
    first, last = period

    def as_of(day: date) -> tuple[Account, ...]:
        found = accounts_of(ledger, person_id, day, presets).of(person_id, kind)
        return tuple(one for one in found if not ids or set(ids) & set(one.decision_ids))

    end, before = as_of(last), as_of(first - timedelta(days=1))
    dead_before, dead_after = as_of(first), as_of(last + timedelta(days=1))
    months = [
        slot
        for account in end
        for frame in account.frames
        for slot in frame.slots
        if first <= slot.start <= last
    ]
    return PeriodSums(
        sum(slot.granted for slot in months),
        sum(slot.used for slot in months) + _loose(end, "used") - _loose(before, "used"),
        sum(slot.over for slot in months) + _loose(end, "over") - _loose(before, "over"),
        _expired(dead_after) - _expired(dead_before),
        _not_eligible(end) - _not_eligible(before),
    )


def _loose(found: Iterable[Account], figure: str) -> int:
    """A figure of the frames without months, summed."""
    frames = (frame for account in found for frame in account.frames if not frame.slots)
    return sum(getattr(frame, figure) for frame in frames)


def _expired(found: Iterable[Account]) -> int:
    return sum(lost_minutes(account.policy, frame) for account in found for frame in account.frames)


def _not_eligible(found: Iterable[Account]) -> int:
    return sum(account.not_eligible for account in found)
