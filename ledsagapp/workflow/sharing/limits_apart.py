"""What several have written together: more than is granted, or into a month that is handed in.

Both are reckoned from the entries alone, as of the last day that anything is written for, so that
every computer asks the same whatever day it is there.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_figures import COUNTLESS, use_beyond
from ledsagapp.domain.accounting.account_values import Account, Frame
from ledsagapp.domain.accounting.assignment import start_day
from ledsagapp.domain.case.sealing import latest
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.seal import Seal
from ledsagapp.domain.model.vocabulary import Kind
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.storage.book import Book
from ledsagapp.storage.journal.knowledge import Knowledge
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.workflow.sealing import request_of, seal_of


@dataclass(frozen=True, slots=True)
class Beyond:
    """A frame of a decision in which more is used than granted: minutes, or öre."""

    decision_id: str
    person_id: str
    kind: Kind
    first: date
    last: date
    granted: int
    over: int


@dataclass(frozen=True, slots=True)
class ChangedSeal:
    """A report that was handed in, and what it would be by now: its hash."""

    seal: Seal
    now: str


def sums_beyond(ledger: Ledger, presets: Presets, knowledge: Knowledge) -> Iterator[Beyond]:
    """The frames that two who did not know of each other have used more of than is granted."""
    days = [start_day(one) for one in ledger.outings] + [one.date for one in ledger.expenses]
    if not days:
        return
    for account in accounts(ledger, max(days), presets).accounts:
        for frame in account.frames if account.policy not in COUNTLESS else ():
            over = use_beyond(account, frame)
            if over and knowledge.are_apart(*_entries(ledger, account, frame)):
                first, last = account.decision_ids[0], frame.end
                yield Beyond(
                    *(first, account.person_id, account.kind, frame.start, last),
                    frame.granted,
                    over,
                )


def _entries(ledger: Ledger, account: Account, frame: Frame) -> tuple[str, list[str]]:
    """The table and the ids of what was used of a frame."""
    if account.kind is Kind.COSTS:
        bought = ((one.id, one.person_id, one.date, one.decision_id) for one in ledger.expenses)
        return "expense", _within(bought, account, frame)
    gone = ((one.id, one.person_id, start_day(one), one.decision_id) for one in ledger.outings)
    return "outing", _within(gone, account, frame)


def _within(
    entries: Iterable[tuple[str, str, date, str | None]], account: Account, frame: Frame
) -> list[str]:
    return [
        id_
        for id_, person, day, decision in entries
        if person == account.person_id
        and frame.start <= day <= frame.end
        and (decision is None or decision in account.decision_ids)
    ]


def changed_seals(
    book: Book, ledger: Ledger, presets: Presets, knowledge: Knowledge
) -> Iterator[ChangedSeal]:
    """The reports that others have written into since, not knowing that they were handed in."""
    days: Mapping[str, Mapping[str, tuple[str, date]]] | None = None
    for seal in sorted(latest(ledger.seals), key=lambda seal: seal.id):
        unknown = knowledge.unknown_to("seal", seal.id, ("outing", "expense"))
        if not any(unknown.values()):
            continue
        days = _days(book) if days is None else days
        if any(
            found is not None and found[0] == seal.person_id and seal.first <= found[1] <= seal.last
            for table, ids in unknown.items()
            for found in (days[table].get(id_) for id_ in ids)
        ):
            now = _now(ledger, seal, presets, seal.sealed_on)
            if now is not None and now.hash != seal.hash:
                yield ChangedSeal(seal, now.hash)


def seal_anew(book: Book, seal: Seal, presets: Presets, today: date) -> None:
    """Seal the report anew, as the book says it now."""
    now = _now(book.ledger(), seal, presets, today)
    if now is not None:
        book.seals.put(replace(now, id=new_id()))


def _now(ledger: Ledger, seal: Seal, presets: Presets, today: date) -> Seal | None:
    view = read(ledger, today, presets, seal.person_id, me=False)
    return seal_of(view, request_of(seal), presets, "")


def _days(book: Book) -> dict[str, dict[str, tuple[str, date]]]:
    """Whose each outing and expense is and on which day, also of those that are removed."""
    outings = (*book.outings.all(), *book.outings.in_bin())
    expenses = (*book.expenses.all(), *book.expenses.in_bin())
    return {
        "outing": {one.id: (one.person_id, start_day(one)) for one in outings},
        "expense": {one.id: (one.person_id, one.date) for one in expenses},
    }
