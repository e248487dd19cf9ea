"""What has been used of one account, entry by entry: outings, expenses and corrections as lines."""

from collections.abc import Iterable, Iterator
from datetime import date

from ledsagapp.domain.accounting import counting as counted
from ledsagapp.domain.accounting.assignment import AccountScope
from ledsagapp.domain.accounting.eligibility import eligible
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.explanation.lines import Code, Line, RuleSource, rule_said, total
from ledsagapp.domain.explanation.usage import (
    ExplanationContext,
    parts_of_outing,
    taken_expenses,
)
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.values import dataclass, replace


@dataclass(frozen=True, slots=True)
class EntryUsage:
    """The use of one entry on one day, and the day whose month it counts in."""

    slot_day: date
    day: date
    line: Line


def entries(
    ground: ExplanationContext, holding: AccountScope, within: tuple[date, date] | None = None
) -> list[EntryUsage]:
    """Every entry used of the account up to the day, in order of time.

    ``within``: of hours at least all whose slot begins from the first day to the last.
    """
    ids = [decision.id for decision in holding.decisions]
    found = list(_corrections(ground, ids))
    if holding.decisions[0].kind is Kind.HOURS:
        for outing, day, decision in ground.outings(ids, within):
            if day <= ground.on:
                found.extend(_outing(ground, holding, outing, (day, decision)))
    else:
        found.extend(_expenses(ground, ids))
    return sorted(found, key=lambda entry: (entry.day, entry.slot_day))


def corrections(ground: ExplanationContext, holding: AccountScope) -> Iterator[EntryUsage]:
    """The corrections of the account up to the day."""
    return _corrections(ground, [decision.id for decision in holding.decisions])


def outing_line(
    ground: ExplanationContext, outing: Outing, decision: Decision, minutes: int
) -> Line:
    """An outing that counts for some minutes, and how its length became them."""
    day, terms = clock.local_day(outing.start), ground.terms(decision)
    length = clock.length(outing.start, outing.end)
    parts = [_part(Code.LENGTH, length, day, outing)]
    staffed = length * counted.staff(outing, terms)
    if outing.counted_minutes is not None:
        whole = outing.counted_minutes
        parts.append(_part(Code.PROVIDER_COUNTED, whole - length, day, outing))
    else:
        whole = counted.round_minutes(staffed, terms.rounding)
        staffing, rounding = (
            rule_said(decision, "staffing", ground.presets),
            rule_said(decision, "rounding", ground.presets),
        )
        parts.append(_part(Code.COMPANIONS, staffed - length, day, outing, staffing))
        parts.append(_part(Code.ROUNDING, whole - staffed, day, outing, rounding))
    parts.append(_part(Code.OTHER_MONTH, minutes - whole, day, outing))
    told = tuple(part for part in parts if part.amount or part.code is Code.LENGTH)
    rule = None
    if outing.status in (Status.CANCELLED_LATE, Status.NO_SHOW):
        rule = rule_said(decision, "late_cancellation", ground.presets)
    return Line(
        Code.OUTING,
        minutes,
        day,
        clock.local_day(outing.end),
        outing_ids=(outing.id,),
        decision_ids=(decision.id,),
        rule=rule,
        parts=told,
    )


def expense_line(ground: ExplanationContext, expense: Expense, decision: Decision) -> Line:
    """An expense as far as the rules pay it, and what they leave out."""
    paid, day = eligible(expense, ground.terms(decision)), expense.date
    parts: tuple[Line, ...] = ()
    if paid != expense.amount:
        rule = rule_said(decision, "categories", ground.presets)
        ids = (expense.id,)
        spent = Line(Code.SPENT, expense.amount, day, day, expense_ids=ids)
        less = paid - expense.amount
        parts = (spent, Line(Code.NOT_ELIGIBLE, less, day, day, expense_ids=ids, rule=rule))
    return Line(
        Code.EXPENSE,
        paid,
        day,
        day,
        outing_ids=(expense.outing_id,) if expense.outing_id else (),
        expense_ids=(expense.id,),
        decision_ids=(decision.id,),
        parts=parts,
    )


def _outing(
    ground: ExplanationContext, holding: AccountScope, outing: Outing, taken: tuple[date, Decision]
) -> Iterator[EntryUsage]:
    """The parts of an outing, each on its day."""
    for place, happened, part in parts_of_outing(ground, holding, outing, taken):
        yield EntryUsage(place, happened, outing_line(ground, outing, taken[1], part))


def _expenses(ground: ExplanationContext, ids: Iterable[str]) -> Iterator[EntryUsage]:
    for expense, decision in taken_expenses(ground, ids):
        yield EntryUsage(expense.date, expense.date, expense_line(ground, expense, decision))


def _corrections(ground: ExplanationContext, ids: Iterable[str]) -> Iterator[EntryUsage]:
    wanted = frozenset(ids)
    for one in sorted(ground.ledger.adjustments, key=lambda one: (one.date, one.id)):
        if one.decision_id in wanted and one.date <= ground.on:
            line = Line(
                Code.CORRECTION,
                one.amount,
                one.date,
                one.date,
                adjustment_ids=(one.id,),
                decision_ids=(one.decision_id,),
            )
            yield EntryUsage(one.date, one.date, line)


def _part(
    code: Code, amount: int, day: date, outing: Outing, rule: RuleSource | None = None
) -> Line:
    return Line(code, amount, day, day, outing_ids=(outing.id,), rule=rule)


def merge_split_outings(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The lines with each outing once, though it was split at midnight."""
    found: dict[tuple[str, ...], Line] = {}
    for number, line in enumerate(lines):
        if line.code is not Code.OUTING:
            found[str(number), "alone"] = line
        elif line.outing_ids in found:
            found[line.outing_ids] = _joined(found[line.outing_ids], line.amount)
        else:
            found[line.outing_ids] = line
    return tuple(found.values())


def _joined(line: Line, more: int) -> Line:
    """An outing's line with more of its minutes; what is in another month is less by them."""
    parts = [part for part in line.parts if part.code is not Code.OTHER_MONTH]
    amount = line.amount + more
    elsewhere = amount - total(parts)
    if elsewhere:
        parts.append(replace(line.parts[-1], code=Code.OTHER_MONTH, amount=elsewhere, rule=None))
    return replace(line, amount=amount, parts=tuple(parts))
