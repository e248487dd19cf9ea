"""What waits, person by person, over everybody of a book: for who looks after many."""

from collections import Counter
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Final

from ledsagapp.domain.accounting.account_figures import COUNTLESS, frame_of, use_beyond
from ledsagapp.domain.accounting.account_values import Accounts
from ledsagapp.domain.accounting.assignment import Assignment
from ledsagapp.domain.case.decision_end import ending
from ledsagapp.domain.facts import is_passed_booking, receipt_is_awaited
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import dataclass

RECENT: Final = timedelta(days=120)


@dataclass(frozen=True, slots=True)
class Attention:
    """What waits for one person, each as how many.

    ``passed`` bookings nobody has said the outcome of, ``loose`` entries under no decision,
    ``receipts`` awaited, decisions ``ending`` that nothing takes over, and accounts used
    ``beyond`` what the present frame gives.
    """

    person_id: str
    name: str
    passed: int = 0
    loose: int = 0
    receipts: int = 0
    ending: int = 0
    beyond: int = 0

    @property
    def count(self) -> int:
        """How much waits altogether."""
        return self.passed + self.loose + self.receipts + self.ending + self.beyond


def attention(
    ledger: Ledger, accounts: Accounts, assignment: Assignment, today: date
) -> tuple[Attention, ...]:
    """Everybody of the book, those for whom most waits first."""
    loose = set(accounts.unassigned)
    passed = Counter(one.person_id for one in ledger.outings if is_passed_booking(one, today))
    unheld = Counter(one.person_id for one in ledger.outings if one.id in loose)
    unheld += Counter(one.person_id for one in ledger.expenses if one.id in loose)
    receipts = Counter(
        one.person_id
        for one in ledger.expenses
        if one.date >= today - RECENT and receipt_is_awaited(one, assignment.of_expense(one), today)
    )
    ends = Counter(one.person_id for one in decisions_ending(ledger.decisions, today))
    beyond = Counter(
        one.person_id
        for one in accounts.accounts
        if one.policy not in COUNTLESS
        and (frame := frame_of(one, today)) is not None
        and use_beyond(one, frame)
    )
    found = [
        Attention(
            *(one.id, one.name, passed[one.id], unheld[one.id]),
            *(receipts[one.id], ends[one.id], beyond[one.id]),
        )
        for one in ledger.people
    ]
    return tuple(sorted(found, key=lambda one: (-one.count, one.name, one.person_id)))


def decisions_ending(decisions: Iterable[Decision], today: date) -> list[Decision]:
    """The decisions that it is time to apply anew for: they end soon, and nothing takes over."""
    by_person: dict[str, list[Decision]] = {}
    for one in decisions:
        by_person.setdefault(one.person_id, []).append(one)
    return [
        one
        for own in by_person.values()
        for one in own
        if (last := ending(one, own, today)) is not None and last.remind
    ]
