"""A year gathered for a renewal, and a change of provider: what a new reader must be told."""

from datetime import date

from ledsagapp.domain.accounting.assignment import assignment_of
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person, Provider
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Status
from ledsagapp.domain.ordering import sort_key
from ledsagapp.domain.statements.providers import ProviderTakeover, change
from ledsagapp.domain.statements.statement import (
    ExpenseStatement,
    Granted,
    TimeStatement,
    expense_statement,
    time_statement,
)
from ledsagapp.domain.statements.usage import DecisionYear, Usage, decision_years, frame_usages
from ledsagapp.domain.values import dataclass


@dataclass(frozen=True, slots=True)
class GoalSum:
    """What was done towards a goal; ``None`` where the outing named none."""

    goal: str | None
    outings: int
    minutes: int


@dataclass(frozen=True, slots=True)
class CompanionSum:
    """How often one companion went along, from when to when."""

    name: str
    outings: int
    minutes: int
    first: date
    last: date


@dataclass(frozen=True, slots=True)
class Dossier:
    """The hours and costs of a period, its frames' degrees of use, and how decisions turned out."""

    time: TimeStatement
    costs: ExpenseStatement
    usages: tuple[Usage, ...]
    goals: tuple[GoalSum, ...]
    companions: tuple[CompanionSum, ...]
    years: tuple[DecisionYear, ...]


@dataclass(frozen=True, slots=True)
class ProviderChange:
    """A change of provider on a day; ``named`` gives the names behind the figures' ids."""

    person: Person
    granted: Granted
    change: ProviderTakeover
    old: Provider | None
    new: Provider | None
    named: tuple[tuple[str, str], ...]


def dossier(
    ledger: Ledger, person_id: str, first: date, last: date, on: date, presets: Presets
) -> Dossier:
    """Everything a renewal is decided on; KeyError for no person."""
    ledger = counted_once(ledger)
    days = (person_id, first, last, on)
    time = time_statement(ledger, *days, presets)
    usages = frame_usages(ledger, person_id, on, presets)
    return Dossier(
        time,
        expense_statement(ledger, *days, presets),
        tuple(one for one in usages if one.start <= last and one.end >= first),
        _goals(time),
        _companions(time),
        decision_years(ledger.decisions, person_id),
    )


def provider_change(
    ledger: Ledger, person_id: str, day: date, presets: Presets, new_id: str = ""
) -> ProviderChange | None:
    """The figures with which the person changes provider on a day; None with no hours that day.

    The old provider is the one that performed most in the frame.
    """
    person = {one.id: one for one in ledger.people}[person_id]
    assignment = assignment_of(ledger.decisions, presets)
    decision = assignment.ordinary(person_id, Kind.HOURS, day)
    found = change(ledger, decision.id, day, presets) if decision is not None else None
    if decision is None or found is None:
        return None
    providers = {one.id: one for one in ledger.providers}
    performed = [one.provider_id for one in found.providers if one.provider_id and one.outings]
    old = next((providers[one] for one in performed if one != new_id and one in providers), None)
    names = tuple((one.id, one.name) for one in ledger.providers)
    granted = Granted(decision, assignment.terms[decision.id])
    return ProviderChange(person, granted, found, old, providers.get(new_id), names)


def _goals(time: TimeStatement) -> tuple[GoalSum, ...]:
    sums: dict[str | None, list[int]] = {}
    for row in time.rows:
        if row.outing.status is Status.DONE:
            sums.setdefault(row.outing.goal or None, []).append(row.length)
    made = (GoalSum(goal, len(lengths), sum(lengths)) for goal, lengths in sums.items())
    return tuple(
        sorted(made, key=lambda one: (one.goal is None, -one.minutes, sort_key(one.goal or "")))
    )


def _companions(time: TimeStatement) -> tuple[CompanionSum, ...]:
    found: dict[str, list[tuple[date, int]]] = {}
    names: dict[str, str] = {}
    for row in time.rows:
        for companion in row.companions if row.outing.status is Status.DONE else ():
            found.setdefault(companion.id, []).append((row.day, row.length))
            names[companion.id] = companion.name
    made = (
        CompanionSum(
            names[one],
            len(times),
            sum(length for _, length in times),
            min(day for day, _ in times),
            max(day for day, _ in times),
        )
        for one, times in found.items()
    )
    return tuple(sorted(made, key=lambda one: (-one.minutes, sort_key(one.name))))
