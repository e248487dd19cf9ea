"""What has been used of each account up to a day, gathered from the entries in one pass."""

from dataclasses import dataclass, field
from datetime import date

from ledsagapp.domain import clock, counted
from ledsagapp.domain.assignment import Assignment, Holding, would_count
from ledsagapp.domain.costs import eligible
from ledsagapp.domain.ledger import Ledger
from ledsagapp.domain.outing import Outing
from ledsagapp.domain.words import Kind, Status


@dataclass(slots=True)
class Use:
    """The use of one account, in minutes or öre.

    ``entries``: by (day whose slot it counts in, day it happened); the two differ only for the
    part of an outing after the last day in force. ``adjusted``: corrections by day.
    ``activities``: eligible costs by outing, or by expense where there is none.
    ``booked``: planned outings after the day, by start day.
    """

    entries: dict[tuple[date, date], int] = field(default_factory=dict)
    adjusted: dict[date, list[int]] = field(default_factory=dict)
    activities: dict[tuple[str, str], int] = field(default_factory=dict)
    booked: list[tuple[date, int]] = field(default_factory=list)
    not_eligible: int = 0


class Uses:
    """The use of every account of a ledger as of a day, and the entries no decision takes."""

    def __init__(self, ledger: Ledger, on: date, assignment: Assignment) -> None:
        self.on = on
        self.holdings = assignment.holdings()
        self.unassigned: list[str] = []
        self._assignment = assignment
        self._uses = [Use() for _ in self.holdings]
        self._by_decision: dict[str, tuple[Use, Holding]] = {}
        for holding, use in zip(self.holdings, self._uses, strict=True):
            for decision in holding.decisions:
                self._by_decision[decision.id] = use, holding
        self._gather_outings(ledger)
        self._gather_expenses(ledger)
        self._gather_adjustments(ledger)
        self.unassigned.sort()

    def of(self, place: int) -> Use:
        """The use of the account at a place among ``holdings``."""
        return self._uses[place]

    def minutes_by_day(self, person_id: str) -> dict[date, int]:
        """The counted minutes of each day of a person, over all decisions on hours."""
        days: dict[date, int] = {}
        for holding, use in zip(self.holdings, self._uses, strict=True):
            first = holding.decisions[0]
            if first.person_id == person_id and first.kind is Kind.HOURS:
                for (_, day), minutes in use.entries.items():
                    days[day] = days.get(day, 0) + minutes
        return days

    def _gather_outings(self, ledger: Ledger) -> None:
        assignment, on = self._assignment, self.on
        for outing in ledger.outings:
            plain = clock.plain(outing.start, outing.end)
            day, length = plain or (clock.local_day(outing.start), None)
            if day > on:
                if outing.status is Status.PLANNED:
                    self._book(outing, day)
                continue
            decision = assignment.of_outing(outing, day)
            if decision is None:
                if would_count(outing):
                    self.unassigned.append(outing.id)
                continue
            terms = assignment.terms[decision.id]
            minutes = counted.counted(outing, terms, length)
            if not minutes:
                continue
            use, holding = self._by_decision[decision.id]
            if plain:
                place = day, day
                use.entries[place] = use.entries.get(place, 0) + minutes
                continue
            for happened, part in counted.by_day(outing, minutes, terms):
                place = (happened if holding.in_force(happened) else day), happened
                use.entries[place] = use.entries.get(place, 0) + part

    def _book(self, outing: Outing, day: date) -> None:
        decision = self._assignment.of_outing(outing, day)
        if decision:
            minutes = counted.as_done(outing, self._assignment.terms[decision.id])
            self._by_decision[decision.id][0].booked.append((day, minutes))

    def _gather_expenses(self, ledger: Ledger) -> None:
        for expense in ledger.expenses:
            if expense.date > self.on:
                continue
            decision = self._assignment.of_expense(expense)
            if decision is None:
                if expense.amount > 0:
                    self.unassigned.append(expense.id)
                continue
            use = self._by_decision[decision.id][0]
            paid = eligible(expense, self._assignment.terms[decision.id])
            use.not_eligible += expense.amount - paid
            place = expense.date, expense.date
            use.entries[place] = use.entries.get(place, 0) + paid
            outing = expense.outing_id
            activity = ("expense", expense.id) if outing is None else ("outing", outing)
            use.activities[activity] = use.activities.get(activity, 0) + paid

    def _gather_adjustments(self, ledger: Ledger) -> None:
        for adjustment in ledger.adjustments:
            if adjustment.date <= self.on and adjustment.decision_id in self._by_decision:
                use = self._by_decision[adjustment.decision_id][0]
                use.adjusted.setdefault(adjustment.date, []).append(adjustment.amount)
