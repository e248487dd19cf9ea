"""Looking at a packet row by row before anything of it is taken in."""

from collections.abc import Iterable, Mapping

from ledsagapp.domain.accounting.same_as import first_ids
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.handover import Handover
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.validation.doubles import ExpensesByDay, OutingsByDay
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.packet.comparison import PacketRow, PacketState
from ledsagapp.exchange.packet.packet import OutingRow, Packet, PacketExpense, content_text
from ledsagapp.exchange.packet.sealing import unseal
from ledsagapp.storage.book import Book
from ledsagapp.workflow.exchange.make_packet import IN, handover_id
from ledsagapp.workflow.exchange.packet_rows import (
    expense_of,
    expense_row,
    fold_name,
    outing_of,
    outing_row,
    plain_receipts,
)

COMPANION, PERSON = "companion", "person"
UNKNOWN = ""  # who is meant by a name that was never matched


@dataclass(frozen=True, slots=True)
class PacketView:
    """A packet held against the book; ``ids`` are the companions here by folded name.

    ``unknown_names``: those of companions that nobody has said who they are.
    """

    packet: Packet
    person_id: str
    rows: tuple[PacketRow, ...]
    ids: Mapping[str, str]
    unknown_names: tuple[str, ...]


def open_sealed(book: Book, sealed: bytes, passphrase: str) -> tuple[bytes, str]:
    """What a file holds, and the id of the person whose card opened it."""
    cards = book.cards.all()[::-1]
    content, key = unseal(sealed, [card.private_key for card in cards], passphrase)
    return content, next((card.person_id for card in cards if card.private_key == key), "")


def look_at(
    book: Book, packet: Packet, person_id: str, matched: Mapping[str, str] | None = None
) -> PacketView:
    """The packet held against the book; ``matched`` says who is meant by which name.

    ExchangeError where nobody knows which person it is about.
    """
    ledger = book.ledger()
    person_id = _person(ledger, packet, person_id)
    ids = companions_by_name(book, ledger, packet, matched or {})
    names = {id_: name for name, id_ in _names(packet, ids)}
    names = {one.id: names.get(one.id, one.name) for one in ledger.companions}
    looking = _Looking(book, ledger, packet, person_id, ids, names)
    rows = tuple(looking.row(one) for one in packet.rows)
    unknown = [name for name, id_ in _names(packet, ids) if id_ == UNKNOWN]
    return PacketView(packet, person_id, rows, ids, tuple(dict.fromkeys(unknown)))


def _person(ledger: Ledger, packet: Packet, person_id: str) -> str:
    if person_id:
        if any(one.id == person_id for one in ledger.people):
            return person_id
        raise ExchangeError([Problem("--person", "no_such_person", (person_id,))])
    called = fold_name(packet.person_name)
    found = [one.id for one in ledger.people if fold_name(one.name) == called and not one.same_as]
    if len(found) == 1:
        return found[0]
    raise ExchangeError([Problem("--person", "packet_of_whom", (packet.person_name,))])


def companions_by_name(
    book: Book, ledger: Ledger, packet: Packet, matched: Mapping[str, str]
) -> dict[str, str]:
    """Who is meant by each folded name: said now, remembered, or of the very same name."""
    same = first_ids(ledger.companions)
    there = {one.id for one in ledger.companions}
    ids: dict[str, str] = {}
    for one in ledger.companions:
        ids.setdefault(fold_name(one.name), same.get(one.id, one.id))
    for known in book.known_names.all():
        if (known.sender, known.kind) == (packet.sender, COMPANION) and known.entry_id in there:
            ids[known.name] = known.entry_id
    ids.update((fold_name(name), id_) for name, id_ in matched.items())
    return ids


def _names(packet: Packet, ids: Mapping[str, str]) -> Iterable[tuple[str, str]]:
    named = [name for row in packet.outings for name in row.companions]
    named += [row.paid_by for row in packet.expenses if row.paid_by is not None]
    return [(name, ids.get(fold_name(name), UNKNOWN)) for name in named]


def standing(entry: Outing | Expense) -> str:
    """What of an entry a packet could change, as one text; companions by id."""
    ids = entry.companion_ids if isinstance(entry, Outing) else (entry.paid_by or "",)
    return content_text(packet_row(entry, {id_: id_ for id_ in ids if id_}))


def packet_row(entry: Outing | Expense, names: Mapping[str, str]) -> OutingRow | PacketExpense:
    """An entry here as a row."""
    if isinstance(entry, Outing):
        return outing_row(entry, names)
    return expense_row(entry, names, plain_receipts(entry))


class _Looking:
    """Holds the rows of one packet against one book."""

    def __init__(
        self,
        book: Book,
        ledger: Ledger,
        packet: Packet,
        person_id: str,
        ids: Mapping[str, str],
        names: Mapping[str, str],
    ) -> None:
        self._sender, self._person_id = packet.sender, person_id
        self._ids = {**{fold_name(name): UNKNOWN for name, _id in _names(packet, ids)}, **ids}
        self._names = names
        self._outings = {one.id: one for one in ledger.outings}
        self._expenses = {one.id: one for one in ledger.expenses}
        self._days = OutingsByDay(of_person(ledger.outings, person_id))
        self._sums = ExpensesByDay(of_person(ledger.expenses, person_id))
        self._handed = {one.id: one for one in book.handovers.all() if one.direction == IN}
        self._different = {(one.first, one.second) for one in book.differents.all()}

    def row(self, row: OutingRow | PacketExpense) -> PacketRow:
        """How the row stands."""
        before = self._handed.get(handover_id(IN, self._sender, row.key))
        ours = self._ours(row, before)
        if before is not None and before.content == content_text(row):
            return PacketRow(row, PacketState.SAME, ours)
        if ours is not None:
            now = packet_row(ours, self._names)
            if content_text(now) == content_text(row):
                return PacketRow(row, PacketState.SAME, ours)
            untouched = before is None or standing(ours) == before.stands
            return PacketRow(
                row, PacketState.CHANGED if untouched else PacketState.BOTH_CHANGED, ours
            )
        if before is not None and before.ours:
            return PacketRow(row, PacketState.BOTH_CHANGED)
        # One refused before comes again where the companion has changed it.
        perhaps = self._perhaps(row)
        if perhaps is not None:
            return PacketRow(row, PacketState.PERHAPS_SAME, None, perhaps)
        return PacketRow(row, PacketState.NEW)

    def _ours(
        self, row: OutingRow | PacketExpense, before: Handover | None
    ) -> Outing | Expense | None:
        """The entry here that the row became, or is by its id."""
        id_ = before.ours if before is not None and before.ours else row.key
        found: Outing | Expense | None = (
            self._outings.get(id_) if isinstance(row, OutingRow) else self._expenses.get(id_)
        )
        return found if found is not None and found.person_id == self._person_id else None

    def _perhaps(self, row: OutingRow | PacketExpense) -> Outing | Expense | None:
        found: Iterable[Outing | Expense]
        if isinstance(row, OutingRow):
            found = self._days.like(outing_of(row, self._person_id, self._ids, None))
        else:
            found = self._sums.like(expense_of(row, self._person_id, self._ids, None, None))
        for one in found:
            first, second = sorted((one.id, row.key))
            if (first, second) not in self._different:
                return one
        return None
