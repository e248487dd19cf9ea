"""Which decision takes an entry, and which decisions reckon together in one account."""

import functools
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from operator import attrgetter
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
_BY_TIME: Final = attrgetter("valid_from", "id")


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


class _Timeline:
    """A person's ordinary decisions of one kind: one at a time, in order of time."""

    def __init__(self, decisions: Sequence[Decision]) -> None:
        by_id, turns = {one.id: one for one in decisions}, in_turn(decisions)
        self.decisions = decisions
        self._starts = [one.valid_from for one in turns]
        self.turns: Sequence[Decision] = [by_id[one.id] for one in turns]

    def on(self, day: date) -> Decision | None:
        """The decision in force on the day; of several the one that came first."""
        place = bisect_right(self._starts, day)
        if not place:
            return None
        found = self.turns[place - 1]
        return found if found.valid_to is None or day <= found.valid_to else None


class _Person:
    """A person's decisions that stand: ordinary ones by kind, and those that stand beside."""

    def __init__(self, decisions: Iterable[Decision], terms: Mapping[str, Terms]) -> None:
        standing = sorted((one for one in decisions if _stands(one)), key=_BY_TIME)
        ordinary = [one for one in standing if not stands_beside(one, terms[one.id])]
        self.beside = [one for one in standing if stands_beside(one, terms[one.id])]
        self.hours, self.costs = (
            _Timeline([one for one in ordinary if one.kind is kind])
            for kind in (Kind.HOURS, Kind.COSTS)
        )

    def of(self, kind: Kind) -> _Timeline:
        """The ordinary ones of a kind."""
        return self.hours if kind is Kind.HOURS else self.costs


class _DecisionTerms(Mapping[str, Terms]):
    """The terms of decisions that were not refused by their ids, completed when asked for."""

    def __init__(self, decisions: Iterable[Decision], presets: Presets) -> None:
        self._decisions = {one.id: one for one in decisions if not one.refused}
        self._presets = presets
        self._known: dict[tuple[Rules, Kind], Terms] = {}  # many have the same rules

    def __getitem__(self, decision_id: str) -> Terms:
        decision = self._decisions[decision_id]
        key = decision.rules, decision.kind
        if key not in self._known:
            self._known[key] = complete_terms(*key, self._presets)
        return self._known[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._decisions)

    def __len__(self) -> int:
        return len(self._decisions)


class Assignment:
    """Answers which decision takes an outing or an expense of a ledger.

    What a person's decisions come to is worked out when first asked for: among hundreds few are.
    """

    def __init__(self, decisions: Iterable[Decision], presets: Presets) -> None:
        self._given = tuple(decisions)
        self.terms: Mapping[str, Terms] = _DecisionTerms(self._given, presets)
        self._people: dict[str, list[Decision]] = {}
        for decision in self._given:
            self._people.setdefault(decision.person_id, []).append(decision)
        self._known: dict[str, _Person] = {}
        self._holdings: list[AccountScope] | None = None

    @functools.cached_property
    def decisions(self) -> tuple[Decision, ...]:
        """Those that were not refused and hold on some day, in order of time."""
        return tuple(sorted(filter(_stands, self._given), key=_BY_TIME))

    @functools.cached_property
    def _by_id(self) -> Mapping[str, Decision]:
        return {one.id: one for one in self._given if _stands(one)}

    def _of(self, person_id: str) -> _Person:
        if person_id not in self._known:
            own = self._people.get(person_id, ())
            self._known[person_id] = _Person(own, self.terms)
        return self._known[person_id]

    def of_outing(self, outing: Outing, day: date) -> Decision | None:
        """The decision that takes an outing starting on the day; None leaves it unassigned."""
        if outing.decision_id is not None:
            return self._named(outing.decision_id, day)
        return self._of(outing.person_id).hours.on(day)

    def of_expense(self, expense: Expense) -> Decision | None:
        """The decision that takes an expense by its own date; None leaves it unassigned."""
        if expense.decision_id is not None:
            return self._named(expense.decision_id, expense.date)
        return self._of(expense.person_id).costs.on(expense.date)

    def ordinary(self, person_id: str, kind: Kind, day: date) -> Decision | None:
        """The person's one decision of a kind in force on the day that stands by itself."""
        return self._of(person_id).of(kind).on(day)

    def in_turn(self, person_id: str, kind: Kind) -> Sequence[Decision]:
        """A person's decisions of a kind that stand by themselves, in order; none overlap."""
        return self._of(person_id).of(kind).turns

    def holdings(self) -> list[AccountScope]:
        """The accounts there are, in order of person, kind, first day and first decision."""
        if self._holdings is None:
            self._holdings = self._scopes()
        return list(self._holdings)

    def _scopes(self) -> list[AccountScope]:
        found: list[AccountScope] = []
        for person_id in self._people:
            person = self._of(person_id)
            for line in (person.hours, person.costs):
                found.extend(self._runs(line.decisions))
            found.extend(AccountScope((one,), self.terms[one.id]) for one in person.beside)
        found.sort(key=_order)
        return found

    def holding(self, decision_id: str) -> AccountScope:
        """The account a decision belongs to; KeyError for a refused or unknown one."""
        decision = self._by_id[decision_id]
        line = self._of(decision.person_id).of(decision.kind)
        for holding in self._runs(line.decisions):
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


def _stands(decision: Decision) -> bool:
    return not decision.refused and decision.has_days


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
