"""What was worked out last, kept as long as nothing it was worked out from has changed.

A page asks for the accounts of the same ledger many times over, and a saving changes the rows of
one person among hundreds. Values never change, so it is enough to see whether they are the same
ones: a person whose rows and terms are those of last time has the accounts of last time. This is a
short cut and nothing else; ``tests/domain/accounting/test_known_accounts.py`` holds it against
working everything out.
"""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Final

from ledsagapp.domain.accounting.account_values import Account, Accounts
from ledsagapp.domain.accounting.assignment import Assignment
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Adjustment, Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets, Terms
from ledsagapp.domain.values import dataclass, field

_MOST_LEDGERS: Final = 4


@dataclass
class Part:
    """The rows that one person's accounts are worked out from, and the terms they are read by."""

    decisions: list[Decision] = field(default_factory=list)
    terms: list[Terms | None] = field(default_factory=list)
    outings: list[Outing] = field(default_factory=list)
    expenses: list[Expense] = field(default_factory=list)
    adjustments: list[Adjustment] = field(default_factory=list)

    def ledger(self) -> Ledger:
        """A ledger of these rows alone."""
        return Ledger(
            decisions=tuple(self.decisions),
            outings=tuple(self.outings),
            expenses=tuple(self.expenses),
            adjustments=tuple(self.adjustments),
        )


@dataclass(frozen=True)
class PartAccounts:
    """A person's accounts in order, and the entries that no decision takes."""

    accounts: tuple[Account, ...]
    unassigned: tuple[str, ...]


Work = Callable[[Ledger], PartAccounts]


class KnownAccounts:
    """The accounts of the ledgers asked for last, and of each person in the latest of them.

    May be asked from any thread: what is kept is exchanged whole.
    """

    def __init__(self) -> None:
        self._ledgers: tuple[tuple[Ledger, date, Mapping[str, Terms], Accounts], ...] = ()
        self._people: tuple[date, dict[str, tuple[Part, PartAccounts]]] = (date.min, {})

    def of_ledger(self, ledger: Ledger, on: date, presets: Presets) -> Accounts | None:
        """The accounts of this very ledger on the day, if nothing in its rules has changed."""
        for known, day, terms, found in self._ledgers:
            if known is ledger and day == on:
                same = terms == Assignment(ledger.decisions, presets).terms
                return found if same else None
        return None

    def keep(self, ledger: Ledger, on: date, presets: Presets, found: Accounts) -> None:
        """Keep what was worked out for a ledger."""
        terms = Assignment(ledger.decisions, presets).terms
        others = tuple(one for one in self._ledgers if one[0] is not ledger or one[1] != on)
        self._ledgers = ((ledger, on, terms, found), *others[: _MOST_LEDGERS - 1])

    def by_person(self, ledger: Ledger, on: date, presets: Presets, work: Work) -> Accounts:
        """The accounts of a ledger in which every entry counts once; ``work`` makes a person's."""
        day, before = self._people
        known = before if day == on else {}
        now: dict[str, tuple[Part, PartAccounts]] = {}
        for person_id, part in sorted(_parts(ledger, presets).items()):
            kept = known.get(person_id)
            if kept is not None and kept[0] == part:
                now[person_id] = kept
            else:
                now[person_id] = (part, work(part.ledger()))
        self._people = (on, now)
        accounts = tuple(one for _part, found in now.values() for one in found.accounts)
        unassigned = sorted(one for _part, found in now.values() for one in found.unassigned)
        return Accounts(on, accounts, tuple(unassigned))


def _parts(ledger: Ledger, presets: Presets) -> dict[str, Part]:
    """The rows of each person; an entry that names a decision goes to that decision's person."""
    terms = Assignment(ledger.decisions, presets).terms
    parts: dict[str, Part] = {}
    whose = {decision.id: decision.person_id for decision in ledger.decisions}

    def part(person_id: str) -> Part:
        found = parts.get(person_id)
        if found is None:
            found = parts[person_id] = Part()
        return found

    for decision in ledger.decisions:
        own = part(decision.person_id)
        own.decisions.append(decision)
        own.terms.append(terms.get(decision.id))
    for outing in ledger.outings:
        part(whose.get(outing.decision_id or "", outing.person_id)).outings.append(outing)
    for expense in ledger.expenses:
        part(whose.get(expense.decision_id or "", expense.person_id)).expenses.append(expense)
    for adjustment in ledger.adjustments:
        if adjustment.decision_id in whose:
            part(whose[adjustment.decision_id]).adjustments.append(adjustment)
    return parts
