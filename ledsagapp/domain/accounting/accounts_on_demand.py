"""The accounts of a ledger on a day, worked out when they are asked for, of whom they are asked.

A page shows one person: among five hundred, the others' accounts are nine tenths of the work.
"""

import functools
from collections.abc import Mapping, Sequence
from datetime import date

from ledsagapp.domain.accounting.account import accounts, accounts_of
from ledsagapp.domain.accounting.account_values import Account, Accounts
from ledsagapp.domain.accounting.same_as import counted_once, first_ids
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets


class AccountsOnDemand:
    """Answers about the accounts of one ledger as of a day, the same however it is asked."""

    def __init__(self, ledger: Ledger, on: date, presets: Presets) -> None:
        self._ledger, self._on, self._presets = ledger, on, presets
        self._people: dict[str, Accounts] = {}
        self._unassigned: dict[str, frozenset[str]] = {}

    @functools.cached_property
    def everyone(self) -> Accounts:
        """The accounts of all people."""
        return accounts(self._ledger, self._on, self._presets)

    def of_person(self, person_id: str) -> Accounts:
        """The accounts of a person, and what of the entries that belong there no decision takes."""
        if person_id not in self._people:
            found = accounts_of(self._ledger, person_id, self._on, self._presets)
            self._people[person_id] = found
        return self._people[person_id]

    def holding(self, decision_id: str) -> Account | None:
        """The account a decision belongs to; None for a refused or unknown decision."""
        whose = self._whose.get(decision_id)
        return None if whose is None else self.of_person(whose).holding(decision_id)

    def entries_without_decision(self, person_id: str) -> frozenset[str]:
        """Among others the ids of the person's own entries that no decision takes.

        An entry that names another's decision belongs to that person's accounts, and so do the
        entries of someone who is the same person as another.
        """
        if person_id not in self._unassigned:
            self._unassigned[person_id] = self._left_over(person_id)
        return self._unassigned[person_id]

    def _left_over(self, person_id: str) -> frozenset[str]:
        entries: tuple[Sequence[Outing], Sequence[Expense]] = (
            of_person(self._ledger.outings, person_id),
            of_person(self._ledger.expenses, person_id),
        )
        named = {one.decision_id for rows in entries for one in rows} - {None}
        others = {whose for one in named if (whose := self._whose.get(one or "")) is not None}
        own = first_ids(self._ledger.people).get(person_id, person_id)
        people = (self.of_person(one) for one in {own, *others})
        return frozenset(id_ for found in people for id_ in found.unassigned)

    @functools.cached_property
    def _whose(self) -> Mapping[str, str]:
        return {one.id: one.person_id for one in counted_once(self._ledger).decisions}
