"""What the person's hours and outlays come to in a packet's days, before and after taking it in."""

from collections.abc import Collection

from ledsagapp.domain.accounting.entry_status import EntryState, EntryStatus
from ledsagapp.domain.accounting.same_as import counted_once
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.exchange.packet.packet import OutingRow
from ledsagapp.storage.book import Book
from ledsagapp.workflow.exchange.look_at_packet import PacketView
from ledsagapp.workflow.exchange.packet_rows import expense_of, fold_name, outing_of


@dataclass(frozen=True, slots=True)
class PacketSums:
    """Minutes that count and öre in the packet's days, before and after; the book as it then is."""

    minutes_before: int
    minutes_after: int
    cost_before: int
    cost_after: int
    after: Ledger


def packet_sums(
    book: Book, view: PacketView, keys: Collection[str], presets: Presets
) -> PacketSums:
    """What taking the rows of these keys would change; of a name nobody knows nothing is said."""
    before = book.ledger()
    outings = {one.id: one for one in before.outings}
    expenses = {one.id: one for one in before.expenses}
    ids = {**{fold_name(name): "" for name in view.unknown_names}, **view.ids}
    for one in view.rows:
        if one.key not in keys:
            continue
        if isinstance(one.row, OutingRow):
            outing = one.before if isinstance(one.before, Outing) else None
            made = outing_of(one.row, view.person_id, ids, outing)
            outings[made.id] = made
        else:
            cost = one.before if isinstance(one.before, Expense) else None
            paid = expense_of(one.row, view.person_id, ids, None, cost)
            expenses[paid.id] = paid
    after = replace(before, outings=(*outings.values(),), expenses=(*expenses.values(),))
    first, last = _sums(before, view, presets), _sums(after, view, presets)
    return PacketSums(first[0], last[0], first[1], last[1], after)


def _sums(ledger: Ledger, view: PacketView, presets: Presets) -> tuple[int, int]:
    once, days = counted_once(ledger), (view.packet.first, view.packet.last)
    status = EntryStatus(once, presets)
    minutes = sum(
        found.minutes
        for one in of_person(once.outings, view.person_id)
        if not clock.fault(one.start)
        and days[0] <= clock.local_day(one.start) <= days[1]
        and (found := status.outing(one)).state is EntryState.COUNTS
    )
    cost = sum(
        one.amount
        for one in of_person(once.expenses, view.person_id)
        if days[0] <= one.date <= days[1]
    )
    return minutes, cost
