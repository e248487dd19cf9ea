"""Which decision takes an entry, and which decisions reckon together in one account."""

import functools
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from ledsagapp.domain.accounting import counting as counted
from ledsagapp.domain.answer_cache import AnswerCache
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.dates.frames import in_turn
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Preset, Presets, Rules, Terms, complete_terms, terms
from ledsagapp.domain.model.vocabulary import Anchor, Kind, Policy, Service
from ledsagapp.domain.values import dataclass

DEFAULT_HOURS: Final = terms(Rules(), Kind.HOURS)


@dataclass(frozen=True, slots=True)
class AccountScope:
    """The decisions of one account in order of time, with the terms they are reckoned by."""

    decisions: tuple[Decision, ...]
    terms: Terms

    def in_force(self, day: date) -> bool:
        """Whether a decision of the account holds on the day."""
        return any(decision.in_force(day) for decision in self.decisions)


def stands_beside(decision: Decision, terms: Terms) -> bool:
    """Whether the decision takes only entries that name it and may overlap others."""
    beside = decision.extra or terms.policy is Policy.FIXED_POT
    return beside or decision.service is Service.KONTAKTPERSON


class DecisionTimeline:
    """The ordinary decisions of one kind: for each person one at a time, in order of time.

    What a person's come to is worked out when first asked for: among hundreds few are.
    """

    def __init__(self, decisions: Iterable[Decision]) -> None:
        self.people: dict[str, list[Decision]] = {}
        for decision in decisions:
            self.people.setdefault(decision.person_id, []).append(decision)
        self._turns: dict[str, tuple[list[date], list[Decision]]] = {}

    def on(self, person_id: str, day: date) -> Decision | None:
        """The person's decision in force on the day; of several the one that came first."""
        starts, turns = self._turns.get(person_id) or self._in_order(person_id)
        place = bisect_right(starts, day)
        if not place:
            return None
        found = turns[place - 1]
        return found if found.valid_to is None or day <= found.valid_to else None

    def in_turn(self, person_id: str) -> Sequence[Decision]:
        """The person's decisions in order, none of which overlap."""
        return (self._turns.get(person_id) or self._in_order(person_id))[1]

    def _in_order(self, person_id: str) -> tuple[list[date], list[Decision]]:
        """The first days of the person's decisions, none of which overlap, and the decisions."""
        line = self.people.get(person_id)
        if line is None:
            return [], []
        by_id, turns = {one.id: one for one in line}, in_turn(line)
        found = [one.valid_from for one in turns], [by_id[one.id] for one in turns]
        self._turns[person_id] = found
        return found


class Assignment:
    """Answers which decision takes an outing or an expense of a ledger."""

    def __init__(self, decisions: Iterable[Decision], presets: Presets) -> None:
        allowed = [decision for decision in decisions if not decision.refused]
        self.terms = dict(_terms_of(allowed, presets))
        standing = [decision for decision in allowed if decision.has_days]
        standing.sort(key=lambda decision: (decision.valid_from, decision.id))
        self.decisions = tuple(standing)
        self._by_id = {decision.id: decision for decision in standing}
        ordinary: list[Decision] = []
        self._beside: list[Decision] = []
        for one in standing:
            beside = stands_beside(one, self.terms[one.id])
            (self._beside if beside else ordinary).append(one)
        self._hours = DecisionTimeline(one for one in ordinary if one.kind is Kind.HOURS)
        self._costs = DecisionTimeline(one for one in ordinary if one.kind is Kind.COSTS)
        self._holdings: list[AccountScope] | None = None

    def of_outing(self, outing: Outing, day: date) -> Decision | None:
        """The decision that takes an outing starting on the day; None leaves it unassigned."""
        if outing.decision_id is not None:
            return self._named(outing.decision_id, day)
        return self._hours.on(outing.person_id, day)

    def of_expense(self, expense: Expense) -> Decision | None:
        """The decision that takes an expense by its own date; None leaves it unassigned."""
        if expense.decision_id is not None:
            return self._named(expense.decision_id, expense.date)
        return self._costs.on(expense.person_id, expense.date)

    def ordinary(self, person_id: str, kind: Kind, day: date) -> Decision | None:
        """The person's one decision of a kind in force on the day that stands by itself."""
        return (self._hours if kind is Kind.HOURS else self._costs).on(person_id, day)

    def in_turn(self, person_id: str, kind: Kind) -> Sequence[Decision]:
        """A person's decisions of a kind that stand by themselves, in order; none overlap."""
        return (self._hours if kind is Kind.HOURS else self._costs).in_turn(person_id)

    def holdings(self) -> list[AccountScope]:
        """The accounts there are, in order of person, kind, first day and first decision."""
        if self._holdings is None:
            self._holdings = self._scopes()
        return list(self._holdings)

    def _scopes(self) -> list[AccountScope]:
        found: list[AccountScope] = []
        for line in (*self._hours.people.values(), *self._costs.people.values()):
            found.extend(self._runs(line))
        found.extend(AccountScope((one,), self.terms[one.id]) for one in self._beside)
        found.sort(key=_order)
        return found

    def holding(self, decision_id: str) -> AccountScope:
        """The account a decision belongs to; KeyError for a refused or unknown one."""
        decision = self._by_id[decision_id]
        kind = self._hours if decision.kind is Kind.HOURS else self._costs
        for holding in self._runs(kind.people.get(decision.person_id, ())):
            if any(one.id == decision_id for one in holding.decisions):
                return holding
        return AccountScope((decision,), self.terms[decision_id])

    def _named(self, decision_id: str, day: date) -> Decision | None:
        decision = self._by_id.get(decision_id)
        return decision if decision and decision.in_force(day) else None

    def _runs(self, line: Sequence[Decision]) -> Iterable[AccountScope]:
        """Ordinary decisions cut where one does not go on in the frames of the one before."""
        run: list[Decision] = []
        for decision in line:
            terms = self.terms[decision.id]
            if run and not _shares_frames(self.terms[run[-1].id], terms):
                yield AccountScope(tuple(run), self.terms[run[0].id])
                run = []
            run.append(decision)
        if run:
            yield AccountScope(tuple(run), self.terms[run[0].id])


def _terms_of(decisions: Iterable[Decision], presets: Presets) -> Iterator[tuple[str, Terms]]:
    known: dict[tuple[int, Kind], Terms] = {}  # by the very rules, which many decisions share
    for one in decisions:
        key = id(one.rules), one.kind
        if key not in known:
            known[key] = complete_terms(one.rules, one.kind, presets)
        yield one.id, known[key]


def assignment_of(decisions: Sequence[Decision], presets: Presets) -> Assignment:
    """The assignment by some decisions, kept as long as they and the rules they name stay."""
    return _known()(decisions, rules_named(decisions, presets), presets)


@functools.cache
def _known() -> AnswerCache[Assignment]:
    return AnswerCache(_assign, by=2)


def _assign(
    decisions: Sequence[Decision], _named: Mapping[str, Preset | None], presets: Presets
) -> Assignment:
    return Assignment(decisions, presets)


def rules_named(decisions: Iterable[Decision], presets: Presets) -> dict[str, Preset | None]:
    """The sets of rules that some decisions name, as they are now."""
    rows = decisions if isinstance(decisions, tuple) else tuple(decisions)
    return {name: presets.get(name) for name in _names()(rows)}


@functools.cache
def _names() -> AnswerCache[frozenset[str]]:
    return AnswerCache(_preset_names, most=8)


def _preset_names(decisions: Iterable[Decision]) -> frozenset[str]:
    return frozenset(one.rules.preset or "" for one in decisions)


def would_count(outing: Outing) -> bool:
    """Whether an outing that no decision takes should be shown as missing one."""
    return counted.counted_minutes(outing, DEFAULT_HOURS) > 0


def start_day(outing: Outing) -> date:
    """The Swedish date on which an outing begins, which decides its decision."""
    return clock.local_day(outing.start)


def _shares_frames(one: Terms, other: Terms) -> bool:
    """Whether a decision goes on in the frames of the one before it."""
    return (
        one.anchor is Anchor.CALENDAR
        and other.anchor is Anchor.CALENDAR
        and one.policy is not Policy.PER_ACTIVITY
        and _frame_rules(one) == _frame_rules(other)
    )


def _frame_rules(terms: Terms) -> tuple[object, ...]:
    return terms.policy, terms.months, terms.partial, terms.rate, terms.daily_cap


def _order(holding: AccountScope) -> tuple[str, Kind, date, str]:
    first = holding.decisions[0]
    return first.person_id, first.kind, first.valid_from, first.id
