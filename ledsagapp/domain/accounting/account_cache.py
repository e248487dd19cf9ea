"""What was worked out last, kept as long as nothing it was worked out from has changed.

A page asks for the accounts of the same ledger many times over, and a saving changes the rows of
one person among hundreds, or one outing among thousands. Values never change, so it is enough to
see whether they are the same ones: a person whose rows are those of last time has the accounts of
last time, and where a few outings are others, the use of the rest is known. This is a short cut
and nothing else; ``tests/domain/accounting/test_account_cache.py`` holds it against working
everything out.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date
from itertools import compress, count, islice, repeat
from operator import attrgetter, eq, is_
from types import MappingProxyType
from typing import Any, Final, TypeVar

from ledsagapp.domain.accounting.account_values import Account, Accounts
from ledsagapp.domain.accounting.assignment import rules_named
from ledsagapp.domain.accounting.usage_ledger import UsageLedger
from ledsagapp.domain.answer_cache import difference
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Preset, Presets
from ledsagapp.domain.values import dataclass

T = TypeVar("T")
# Whose each of some rows is, by the people of the decisions; and the rows by that.
_Owners = Callable[[Sequence[Any], Mapping[str, str]], Iterable[str | None]]
_Groups = Mapping[str, tuple[T, ...]]
_MOST_LEDGERS: Final = 4
_MOST_DAYS: Final = 6
_MOST_DIVIDED: Final = 3  # the book's own ledger, and those of a forecast and a preview
_MOST_PEOPLE: Final = 5_000
_FEW: Final = 1_000  # rows that differ; beyond that all is worked out


@dataclass(frozen=True)
class PersonRows:
    """The rows that one person's accounts are worked out from."""

    decisions: tuple[Decision, ...] = ()
    outings: tuple[Outing, ...] = ()
    expenses: tuple[Expense, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()

    def ledger(self) -> Ledger:
        """A ledger of these rows alone."""
        return Ledger(
            decisions=self.decisions,
            outings=self.outings,
            expenses=self.expenses,
            adjustments=self.adjustments,
        )


@dataclass(frozen=True)
class Worked:
    """What a person's rows came to: the use, the accounts in order, and what no decision takes."""

    part: PersonRows
    uses: UsageLedger
    accounts: tuple[Account, ...]
    unassigned: tuple[str, ...]


# What is known of each person on a day, by the person's decisions and by one other set of them.
_Day = Mapping[str, tuple[Worked, ...]]
# From the rows, and from their use where that is known already.
Work = Callable[[PersonRows, UsageLedger | None], Worked]


@dataclass(frozen=True)
class _Parts:
    """A ledger in which every entry counts once, divided by person, and the rules it names."""

    ledger: Ledger
    presets: Mapping[str, Preset | None]
    people: "_People"


class AccountCache:
    """The accounts of the ledgers asked for last, and of each person in the latest of them.

    May be asked from any thread: what is kept is exchanged whole.
    """

    def __init__(self) -> None:
        self._ledgers: tuple[tuple[Ledger, date, Mapping[str, Preset | None], Accounts], ...] = ()
        self._parts: tuple[_Parts, ...] = ()
        self._days: tuple[tuple[date, Mapping[str, Preset | None], _Day], ...] = ()

    def of_ledger(self, ledger: Ledger, on: date, presets: Presets) -> Accounts | None:
        """The accounts of this very ledger on the day, if nothing in its rules has changed."""
        for known, day, rules, found in self._ledgers:
            if known is ledger and day == on:
                return found if rules == rules_named(ledger.decisions, presets) else None
        return None

    def keep(self, ledger: Ledger, on: date, presets: Presets, found: Accounts) -> None:
        """Keep what was worked out for a ledger."""
        others = tuple(one for one in self._ledgers if one[0] is not ledger or one[1] != on)
        kept = (ledger, on, rules_named(ledger.decisions, presets), found)
        self._ledgers = (kept, *others[: _MOST_LEDGERS - 1])

    def by_person(
        self, ledger: Ledger, on: date, presets: Presets, work: Work, person_id: str | None = None
    ) -> Accounts:
        """The accounts of a ledger in which every entry counts once; ``work`` makes a person's.

        With a ``person_id`` that person's alone.
        """
        divided = self._divided(ledger, presets)
        people, rules = divided.people.of(person_id), divided.presets
        known = next((one for day, by, one in self._days if day == on and by == rules), {})
        near = [one for one in self._days if one[1] == rules and one[2] is not known]
        near.sort(key=lambda one: abs(one[0] - on))
        others_days = [one for _day, _by, one in near]
        days = (known, *others_days)
        now = {one: _worked(people[one], one, days, work) for one in sorted(people)}
        others = tuple(one for one in self._days if one[2] is not known)
        # A preview asks about one person's rows alone: the others' are kept beside them.
        news = {one: _both(found, known.get(one, ())) for one, found in now.items()}
        kept = {**known, **news} if len(known) <= _MOST_PEOPLE else news
        self._days = ((on, rules, kept), *others[: _MOST_DAYS - 1])
        accounts = tuple(one for found in now.values() for one in found.accounts)
        unassigned = sorted(one for found in now.values() for one in found.unassigned)
        return Accounts(on, accounts, tuple(unassigned))

    def _divided(self, ledger: Ledger, presets: Presets) -> _Parts:
        rules = rules_named(ledger.decisions, presets)
        alike = [known for known in self._parts if known.presets == rules]
        for known in alike:
            if known.ledger is ledger:
                return known
        for known in alike:
            people = known.people.where_few_are_others(ledger)
            if people is not None:
                found = _Parts(ledger, rules, people)
                self._parts = (found, *(one for one in self._parts if one is not known))
                return found
        found = _Parts(ledger, rules, _People(ledger, {}, complete=False))
        self._parts = (found, *self._parts[: _MOST_DIVIDED - 1])
        return found


class _People:
    """A ledger divided by person, of whom it is asked for.

    A page shows one person: among five hundred, dividing the others' rows is most of the work.
    May be asked from any thread: what is kept is exchanged whole.
    """

    def __init__(self, ledger: Ledger, known: Mapping[str, PersonRows], *, complete: bool) -> None:
        self._ledger = ledger
        self._whose = {decision.id: decision.person_id for decision in ledger.decisions}
        self._kept = known, complete

    def of(self, person_id: str | None) -> Mapping[str, PersonRows]:
        """The rows of a person, or of everyone, by the ids of those who have any."""
        known, complete = self._kept
        if complete:
            return known if person_id is None else _only(known, person_id)
        if person_id is None:
            found = _by_person(self._ledger, self._whose)
            known = {one: known.get(one, part) for one, part in found.items()}
            self._kept = known, True
            return known
        if person_id not in known:
            part = _of_one(self._ledger, self._whose, person_id)
            if part == PersonRows():
                return {}
            known = {**known, person_id: part}
            self._kept = known, False
        return _only(known, person_id)

    def where_few_are_others(self, ledger: Ledger) -> "_People | None":
        """Those of a ledger of which few rows are others; None where many, or decisions, are."""
        before, whose, (known, complete) = self._ledger, self._whose, self._kept
        if before.decisions != ledger.decisions:
            return None
        people = dict(known)
        for name, owners in _OWNERS.items():
            gone, come, _place = difference(getattr(before, name), getattr(ledger, name))
            if len(gone) + len(come) > _FEW:
                return None
            less: _Groups[Any] = _grouped(tuple(gone), whose, owners)
            more: _Groups[Any] = _grouped(tuple(come), whose, owners)
            for person_id in {*less, *more}:
                if not complete and person_id not in people:
                    continue  # gathered from the ledger itself when asked for
                part = people.get(person_id, PersonRows())
                rows = getattr(part, name)
                rows = _exchanged(rows, less.get(person_id, ()), more.get(person_id, ()))
                people[person_id] = part = _with(part, name, rows)
                if part == PersonRows():
                    del people[person_id]
        return _People(ledger, people, complete=complete)


def _only(people: Mapping[str, PersonRows], person_id: str) -> Mapping[str, PersonRows]:
    return {person_id: people[person_id]} if person_id in people else {}


def _by_decisions(part: PersonRows, known: Iterable[Worked]) -> Worked | None:
    """What is known of a person by the same decisions."""
    return next((one for one in known if one.part.decisions == part.decisions), None)


def _both(found: Worked, known: Iterable[Worked]) -> tuple[Worked, ...]:
    """What was found, and the latest known by other decisions: a preview asks about those."""
    others = (one for one in known if one.part.decisions != found.part.decisions)
    return (found, *islice(others, 1))


def _worked(part: PersonRows, person_id: str, days: Sequence[_Day], work: Work) -> Worked:
    """What a part comes to, by what is known of the person: on the same day, or on the nearest."""
    known = _by_decisions(part, days[0].get(person_id, ()))
    if known is None:
        found = (_by_decisions(part, day.get(person_id, ())) for day in days[1:])
        return work(part, next((one.uses for one in found if one and one.part == part), None))
    if known.part is part or known.part == part:
        return known
    if known.part.expenses != part.expenses or known.part.adjustments != part.adjustments:
        return work(part, None)
    gone, come, _place = difference(known.part.outings, part.outings)
    if len(gone) + len(come) > _FEW:
        return work(part, None)
    return work(part, known.uses.with_others(gone, come))


def _exchanged(rows: tuple[T, ...], gone: Sequence[T], come: Sequence[T]) -> tuple[T, ...]:
    """A person's rows with some taken out and others in their place, else last."""
    if not gone:
        return (*rows, *come)
    lost = {id(one) for one in gone}
    first = next(compress(count(), map(is_, rows, repeat(gone[0]))), len(rows))
    rest = rows[first : first + len(gone)]
    if len(rest) == len(gone) and all(id(one) in lost for one in rest):
        return (*rows[:first], *come, *rows[first + len(gone) :])
    return (*(one for one in rows if id(one) not in lost), *come)


def _with(part: PersonRows, name: str, rows: tuple[T, ...]) -> PersonRows:
    kept = {one: getattr(part, one) for one in ("decisions", *_OWNERS)}
    return PersonRows(**{**kept, name: rows})


def _of_one(ledger: Ledger, whose: Mapping[str, str], person_id: str) -> PersonRows:
    """As ``_by_person``, of one person."""
    theirs = {
        name: _chosen(getattr(ledger, name), owners(getattr(ledger, name), whose), person_id)
        for name, owners in _OWNERS.items()
    }
    decisions = _chosen(ledger.decisions, map(_PERSON, ledger.decisions), person_id)
    return PersonRows(decisions, **theirs)


def _chosen(rows: tuple[T, ...], owners: Iterable[str | None], person_id: str) -> tuple[T, ...]:
    """The rows that are a person's; the very rows where all are."""
    found = tuple(compress(rows, map(eq, owners, repeat(person_id))))
    return rows if len(found) == len(rows) else found


def _by_person(ledger: Ledger, whose: Mapping[str, str]) -> dict[str, PersonRows]:
    """The rows of each person; an entry that names a decision goes to that decision's person."""
    decisions: dict[str, list[Decision]] = {}
    for decision in ledger.decisions:
        decisions.setdefault(decision.person_id, []).append(decision)
    grouped = {
        name: _grouped(getattr(ledger, name), whose, owners) for name, owners in _OWNERS.items()
    }
    people = {*decisions, *(one for groups in grouped.values() for one in groups)}
    return {
        person_id: PersonRows(
            tuple(decisions.get(person_id, ())),
            **{name: groups.get(person_id, ()) for name, groups in grouped.items()},
        )
        for person_id in people
    }


def _grouped(rows: tuple[T, ...], whose: Mapping[str, str], owners: _Owners) -> _Groups[T]:
    theirs = list(owners(rows, whose))
    if len({*theirs}) == 1 and theirs[0] is not None:  # one person's, as in most books
        return {theirs[0]: rows}
    found: dict[str, list[T]] = {}
    for one, person_id in zip(rows, theirs, strict=True):
        if person_id is not None:
            found.setdefault(person_id, []).append(one)
    return {person_id: tuple(own) for person_id, own in found.items()}


def _of_entries(rows: Sequence[Outing | Expense], whose: Mapping[str, str]) -> Iterable[str]:
    people, named = map(_PERSON, rows), list(map(_DECISION, rows))
    if not any(named):
        return people
    pairs = zip(people, named, strict=True)
    return [whose.get(one, person_id) if one else person_id for person_id, one in pairs]


def _of_adjustments(rows: Sequence[Adjustment], whose: Mapping[str, str]) -> Iterable[str | None]:
    return map(whose.get, map(_DECISION, rows))


_PERSON: Final[Callable[[Any], str]] = attrgetter("person_id")
_DECISION: Final[Callable[[Any], Any]] = attrgetter("decision_id")
_OWNERS: Final[Mapping[str, _Owners]] = MappingProxyType(
    {"outings": _of_entries, "expenses": _of_entries, "adjustments": _of_adjustments}
)
