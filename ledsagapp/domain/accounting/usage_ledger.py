"""What has been used of each account up to a day, gathered from the entries in one pass."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Sequence
from copy import copy
from datetime import date
from itertools import chain, compress, repeat
from operator import attrgetter, is_not, itemgetter, not_
from typing import Final, TypeVar

from ledsagapp.domain.accounting import counting as counted
from ledsagapp.domain.accounting.assignment import AccountScope, Assignment, would_count
from ledsagapp.domain.accounting.eligibility import eligible
from ledsagapp.domain.accounting.outing_minutes import TimedOutings
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.in_time import outings_between
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Terms
from ledsagapp.domain.model.vocabulary import Kind, Rounding, Staffing, Status
from ledsagapp.domain.values import dataclass, field

T = TypeVar("T")
_FEW: Final = 1_000
_PERSON: Final[Callable[[Outing], str]] = attrgetter("person_id")
_START: Final[Callable[[Outing], str]] = attrgetter("start")
_DAY: Final = itemgetter(slice(len("2026-03-28")))


@dataclass(frozen=True, slots=True)
class DoneDay:
    """The lengths, in minutes, of outings that one person had within one day.

    All were done, name no decision, were counted otherwise by nobody, and one companion or several
    is the same to the decision that takes them.
    """

    person_id: str
    day: date
    lengths: tuple[int, ...]


@dataclass(slots=True)
class UsageEntry:
    """The use of one account, in minutes or öre.

    ``entries``: by the day it happened, in whose slot it counts. ``after``: by (day whose slot it
    counts in, day it happened) the part of an outing after the last day in force.
    ``performed``: minutes of outings that were done, by the day they happened, which is what money
    by the hour is earned by. ``adjusted``: corrections by day. ``activities``: eligible costs by
    outing, or by expense where there is none. ``booked``: planned outings after the day, by start
    day.
    """

    entries: dict[date, int] = field(default_factory=dict)
    after: dict[tuple[date, date], int] = field(default_factory=dict)
    performed: dict[date, int] = field(default_factory=dict)
    adjusted: dict[date, list[int]] = field(default_factory=dict)
    activities: dict[tuple[str, str], int] = field(default_factory=dict)
    booked: list[tuple[date, int]] = field(default_factory=list)
    not_eligible: int = 0

    def add(self, day: date, minutes: int, *, done: bool) -> None:
        """Add use of outings within a day; less than nothing takes it away."""
        if minutes:
            self.entries[day] = self.entries.get(day, 0) + minutes
            if done:
                self.performed[day] = self.performed.get(day, 0) + minutes

    def add_done(self, days: Sequence[date], minutes: Sequence[int | None], terms: Terms) -> None:
        """Add outings that were done, each within its day; of which None is told is left out."""
        told = [
            (day, length) for day, length in zip(days, minutes, strict=True) if length is not None
        ]
        if terms.rounding is not Rounding.EXACT:
            told = [(day, counted.all_done((length,), terms)) for day, length in told]
        sums = dict(told)
        if len(sums) < len(told):
            sums = {}
            for day, length in told:
                sums[day] = sums.get(day, 0) + length
        if not all(sums.values()) or not (
            self.entries.keys().isdisjoint(sums) and self.performed.keys().isdisjoint(sums)
        ):
            for day, length in sums.items():
                self.add(day, length, done=True)
            return
        self.entries.update(sums)
        self.performed.update(sums)

    def by_day_counted(self) -> Iterable[tuple[date, int]]:
        """The amounts with the day in whose slot each counts, corrections left out."""
        after = ((slot_day, amount) for (slot_day, _), amount in self.after.items())
        return chain(self.entries.items(), after)

    def copy(self) -> "UsageEntry":
        """One that can be changed without changing this one by outings."""
        return UsageEntry(
            dict(self.entries),
            dict(self.after),
            dict(self.performed),
            self.adjusted,
            self.activities,
            list(self.booked),
            self.not_eligible,
        )

    def drop_nothings(self) -> None:
        """Forget days on which nothing is left."""
        self.entries = {day: amount for day, amount in self.entries.items() if amount}
        self.performed = {day: amount for day, amount in self.performed.items() if amount}
        self.after = {days: amount for days, amount in self.after.items() if amount}
        self.adjusted = {day: amounts for day, amounts in self.adjusted.items() if amounts}


@dataclass(slots=True)
class _Taker:
    """What a person's outings of a day belong to, and those of all days until the ``last``."""

    person_id: str
    day: date
    last: date
    use: UsageEntry
    terms: Terms
    exact: bool


def _put(found: list[T], one: T, sign: int) -> None:
    """Put one last, or with -1 take one that is the same out."""
    if sign > 0:
        found.append(one)
    else:
        found.remove(one)


class UsageLedger:
    """The use of every account of a ledger as of a day, and the entries no decision takes."""

    def __init__(self, ledger: Ledger, on: date, assignment: Assignment) -> None:
        self.on = on
        self.holdings = assignment.holdings()
        self.unassigned: list[str] = []
        self._assignment = assignment
        self._uses = [UsageEntry() for _ in self.holdings]
        self._by_decision: dict[str, tuple[UsageEntry, AccountScope, Terms]] = {}
        for holding, use in zip(self.holdings, self._uses, strict=True):
            for decision in holding.decisions:
                self._by_decision[decision.id] = use, holding, assignment.terms[decision.id]
        self._gather_outings(ledger.outings)
        self._gather_expenses(ledger.expenses)
        self._gather_adjustments(ledger.adjustments)
        self.unassigned.sort()

    def add_days(self, days: Iterable[DoneDay]) -> None:
        """Add outings that are told by their days alone; LookupError where no decision takes one.

        Such a one is missed by its id, which is not told.
        """
        for one in days:
            if one.day > self.on:
                continue
            decision = self._assignment.ordinary(one.person_id, Kind.HOURS, one.day)
            if decision is None:
                raise LookupError(one)
            use, _, terms = self._by_decision[decision.id]
            use.add(one.day, counted.all_done(one.lengths, terms), done=True)

    def with_others(self, gone: Iterable[Outing], come: Iterable[Outing]) -> "UsageLedger":
        """The use where some outings were others: as of the same day, by the same decisions."""
        other = copy(self)
        other.exchange(gone, come)
        return other

    def as_of(self, on: date, ledger: Ledger) -> "UsageLedger | None":
        """The use of the same rows as of another day; None where as good all of it is another.

        Only what lies between the days is others: it comes in, or goes out, or is booked again.
        """
        first, last = min(self.on, on), max(self.on, on)
        near = outings_between(ledger.outings, first, last)
        moved = [one for one in near if first < clock.local_day(one.start) <= last]
        if len(moved) > max(_FEW, len(ledger.outings) // 2) or len(self.unassigned) > _FEW:
            return None
        other = copy(self)
        other.exchange((), ())
        other.move(on, moved, ledger)
        return other

    def move(self, on: date, outings: Sequence[Outing], ledger: Ledger) -> None:
        """Become the use as of another day, between which and this one those outings lie."""
        first, last, sign = min(self.on, on), max(self.on, on), 1 if on > self.on else -1
        paid = [one for one in ledger.expenses if first < one.date <= last]
        corrected = [one for one in ledger.adjustments if first < one.date <= last]
        for use in self._uses:
            use.activities = dict(use.activities)
            use.adjusted = {day: list(amounts) for day, amounts in use.adjusted.items()}
        self._gather_outings(outings, -1)
        self.on = last
        self._gather_expenses(paid, sign)
        self._gather_adjustments(corrected, sign)
        self.on = on
        self._gather_outings(outings)
        for use in self._uses:
            use.drop_nothings()
        self.unassigned.sort()

    def exchange(self, gone: Iterable[Outing], come: Iterable[Outing]) -> None:
        """Take some outings out and others in; whoever this was copied from keeps its own."""
        self.unassigned = list(self.unassigned)
        places = {id(use): place for place, use in enumerate(self._uses)}
        self._uses = [use.copy() for use in self._uses]
        self._by_decision = {
            key: (self._uses[places[id(use)]], holding, terms)
            for key, (use, holding, terms) in self._by_decision.items()
        }
        self._gather_outings(gone, -1)
        self._gather_outings(come)
        for use in self._uses:
            use.drop_nothings()
        self.unassigned.sort()

    def of(self, place: int) -> UsageEntry:
        """The use of the account at a place among ``holdings``."""
        return self._uses[place]

    def performed_by_day(self, person_id: str) -> dict[date, int]:
        """The counted minutes of a person's performed outings, by the day they happened."""
        days: dict[date, int] = {}
        for holding, use in zip(self.holdings, self._uses, strict=True):
            first = holding.decisions[0]
            if first.person_id == person_id and first.kind is Kind.HOURS:
                for day, minutes in use.performed.items():
                    days[day] = days.get(day, 0) + minutes
        return days

    def _gather_outings(self, outings: Iterable[Outing], sign: int = 1) -> None:
        """Add the use of outings, or with -1 take it away again.

        Nearly all were done within one day and belong to the decision that takes what their person
        does that day: of these no more is asked than their lengths, here in the loop itself, since
        each step more is taken 100,000 times.
        """
        if isinstance(outings, TimedOutings) and sign > 0:
            outings = self._gather_timed(outings)
        text = whose = ""
        taker: _Taker | None = None
        total, done, minute = 0, Status.DONE, clock.minute
        for outing in outings:
            start, end = outing.start, outing.end
            if start[:10] != text or outing.person_id != whose:
                if taker is not None and total:
                    taker.use.add(taker.day, sign * total, done=True)
                text, whose, total = start[:10], outing.person_id, 0
                taker = self._taker(text, whose, taker)
            if (
                taker is not None
                and end[:10] == text
                and len(start) == 16 == len(end)
                and outing.status is done
                and outing.decision_id is None
                and outing.counted_minutes is None
                and len(outing.companion_ids) < 2
            ):
                length = minute(end[11:]) - minute(start[11:])
                total += length if taker.exact else counted.all_done((length,), taker.terms)
            else:
                self._gather_outing(outing, sign)
        if taker is not None and total:
            taker.use.add(taker.day, sign * total, done=True)

    def _gather_timed(self, outings: TimedOutings) -> Iterable[Outing]:
        """Add those outings whose minutes are known, by the decisions of their one person.

        What is not told so is answered: on days on which the clock changes or that are to come,
        where no decision takes them, or where one counts each companion.
        """
        whose = {*map(_PERSON, outings)}
        if len(whose) != 1:
            return outings
        days = tuple(map(date.fromisoformat, map(_DAY, map(_START, outings))))
        minutes = list(outings.minutes)
        for day in clock.change_days(days[0], days[-1]):
            for place in range(bisect_left(days, day), bisect_right(days, day)):
                minutes[place] = None
        taken = [False] * len(minutes)
        for decision in self._assignment.in_turn(whose.pop(), Kind.HOURS):
            use, _, terms = self._by_decision[decision.id]
            if terms.staffing is not Staffing.PER_COMPANION:
                last = min(decision.valid_to or date.max, self.on)
                here = slice(bisect_left(days, decision.valid_from), bisect_right(days, last))
                use.add_done(days[here], minutes[here], terms)
                taken[here] = map(is_not, minutes[here], repeat(None))
        return compress(outings, map(not_, taken))

    def _taker(self, text: str, person_id: str, before: "_Taker | None") -> "_Taker | None":
        """What a person's outings within a day belong to; None where it is not told by the day.

        So it is where the clock changes, the day is to come, or no decision takes it. The decision
        of the day before nearly always takes this one as well.
        """
        day = clock.even_day(text)
        if day is None or day > self.on:
            return None
        if (
            before is not None
            and before.person_id == person_id
            and before.day <= day <= before.last
        ):
            before.day = day
            return before
        decision = self._assignment.ordinary(person_id, Kind.HOURS, day)
        if decision is None:
            return None
        use, _, terms = self._by_decision[decision.id]
        exact = terms.rounding is Rounding.EXACT
        return _Taker(person_id, day, decision.valid_to or date.max, use, terms, exact)

    def _gather_outing(self, outing: Outing, sign: int) -> None:
        plain = clock.plain(outing.start, outing.end)
        day, length = plain or (clock.local_day(outing.start), None)
        if day > self.on:
            self._book(outing, day, sign)
            return
        decision = self._assignment.of_outing(outing, day)
        if decision is None:
            if would_count(outing):
                _put(self.unassigned, outing.id, sign)
            return
        use, holding, terms = self._by_decision[decision.id]
        minutes = sign * counted.counted_minutes(outing, terms, length)
        if plain:
            use.add(day, minutes, done=outing.status is Status.DONE)
        elif minutes:
            _split(outing, minutes, use, holding, terms)

    def _book(self, outing: Outing, day: date, sign: int) -> None:
        if outing.status is not Status.PLANNED:
            return
        decision = self._assignment.of_outing(outing, day)
        if decision:
            use, _, terms = self._by_decision[decision.id]
            _put(use.booked, (day, counted.as_done(outing, terms)), sign)

    def _gather_expenses(self, expenses: Iterable[Expense], sign: int = 1) -> None:
        for expense in expenses:
            if expense.date > self.on:
                continue
            decision = self._assignment.of_expense(expense)
            if decision is None:
                if expense.amount > 0:
                    _put(self.unassigned, expense.id, sign)
                continue
            use, _, terms = self._by_decision[decision.id]
            paid = sign * eligible(expense, terms)
            use.not_eligible += sign * expense.amount - paid
            use.entries[expense.date] = use.entries.get(expense.date, 0) + paid
            outing = expense.outing_id
            activity = ("expense", expense.id) if outing is None else ("outing", outing)
            use.activities[activity] = use.activities.get(activity, 0) + paid

    def _gather_adjustments(self, adjustments: Iterable[Adjustment], sign: int = 1) -> None:
        for adjustment in adjustments:
            if adjustment.date <= self.on and adjustment.decision_id in self._by_decision:
                use = self._by_decision[adjustment.decision_id][0]
                _put(use.adjusted.setdefault(adjustment.date, []), adjustment.amount, sign)


def _split(
    outing: Outing, minutes: int, use: UsageEntry, holding: AccountScope, terms: Terms
) -> None:
    """Use of an outing over midnight or a change of the clock, by its days; less where below 0."""
    start = clock.local_day(outing.start)
    sign = -1 if minutes < 0 else 1
    for day, length in counted.by_day(outing, abs(minutes), terms):
        part = sign * length
        if outing.status is Status.DONE:
            use.performed[day] = use.performed.get(day, 0) + part
        if day == start or holding.in_force(day):
            use.entries[day] = use.entries.get(day, 0) + part
        else:
            use.after[start, day] = use.after.get((start, day), 0) + part
