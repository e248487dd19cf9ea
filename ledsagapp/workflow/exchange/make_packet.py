"""Making a packet of a companion's outings and outlays, and the cards packets are closed for."""

from collections import Counter
from datetime import date
from typing import Final

from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.digests import sha256
from ledsagapp.domain.facts import of_person
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.handover import Handover, PacketCard
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.packet.card import HandedCard, write_card
from ledsagapp.exchange.packet.packet import (
    OutingRow,
    Packet,
    PacketExpense,
    PacketReceipt,
    content_text,
    write_packet,
)
from ledsagapp.exchange.packet.sealing import close_by, close_for, new_pair
from ledsagapp.exchange.receipts.strip_metadata import strip_metadata
from ledsagapp.storage.book import Book
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.workflow.exchange.packet_rows import expense_row, outing_row

IN, OUT = "in", "out"
_BYTES_A_ROW: Final = 120  # a row of text, closed


@dataclass(frozen=True, slots=True)
class PacketRequest:
    """Which packet is wanted: whose outings, which days, of which companion ("" the only one)."""

    person_id: str
    first: date
    last: date
    companion_id: str = ""


def card_of(book: Book, person: Person, today: date, *, fresh: bool = False) -> bytes:
    """The person's card as a file's bytes; made, or made new, and kept in the book as one step.

    A card that was lost or leaked is replaced by a ``fresh`` one: what was closed for the old
    one still opens here.
    """
    card = _own_card(book, person.id, today, fresh=fresh)
    return write_card(HandedCard(person.name, card.public_key))


def latest_card(book: Book, person_id: str) -> PacketCard | None:
    """The card packets about the person are closed for now, None where none was made."""
    own = of_person(book.cards.all(), person_id)
    return own[-1] if own else None


def _own_card(book: Book, person_id: str, today: date, *, fresh: bool = False) -> PacketCard:
    own = latest_card(book, person_id)
    if own is not None and not fresh:
        return own
    public, private = new_pair()
    card = PacketCard(new_id(), person_id, public, private, today.isoformat())
    book.cards.put(card)
    return card


@dataclass(frozen=True, slots=True)
class PacketSize:
    """How much a packet would hold; ``bytes`` is what its pictures and rows come to, roughly."""

    rows: int
    pictures: int
    bytes: int


def packet_size(book: Book, request: PacketRequest) -> PacketSize:
    """How large the packet would be; nothing is written."""
    outings, expenses = _entries(book.ledger(), request)
    names = {one.sha256 for expense in expenses for one in expense.receipts}
    there = [content for name in names if (content := book.receipts.get(name)) is not None]
    rows = len(outings) + len(expenses)
    return PacketSize(rows, len(there), sum(map(len, there)) + rows * _BYTES_A_ROW)


def make_packet(book: Book, request: PacketRequest, today: date) -> Packet:
    """The packet; its rows are remembered as sent, as one step. ExchangeError where empty."""
    ledger = book.ledger()
    person = next((one for one in ledger.people if one.id == request.person_id), None)
    if person is None:
        raise ExchangeError([Problem("--person", "no_such_person", (request.person_id,))])
    outings, expenses = _entries(ledger, request)
    if not outings and not expenses:
        raise ExchangeError([Problem("", "packet_empty")])
    names = {one.id: one.name for one in ledger.companions}
    sender = request.companion_id or _most_often(outings, expenses)
    files: dict[str, bytes] = {}
    with book.together("make_packet", names.get(sender, "")):
        packet = Packet(
            new_id(),
            today,
            _own_card(book, "", today).public_key,
            names.get(sender, ""),
            person.name,
            request.first,
            request.last,
            tuple(outing_row(one, names) for one in outings),
            tuple(expense_row(one, names, _stripped(book, one, files)) for one in expenses),
            files,
        )
        for row in packet.rows:
            _remember(book, packet, row)
    return packet


def close_packet(packet: Packet, card: HandedCard | None, passphrase: str) -> bytes:
    """The packet closed for the card, else by the passphrase; ExchangeError without either."""
    content = write_packet(packet)
    if card is not None:
        return close_for(content, card.public_key)
    if not passphrase:
        raise ExchangeError([Problem("--for", "packet_needs_card")])
    return close_by(content, passphrase)


def handover_id(direction: str, other: str, key: str) -> str:
    """One row handed over has one line for ever, the same on every computer."""
    return sha256(f"{direction}\n{other}\n{key}".encode()).hexdigest()[:32]


def _entries(ledger: Ledger, request: PacketRequest) -> tuple[list[Outing], list[Expense]]:
    """The person's outings with a companion within the days, and the outlays that go with them."""
    wanted = request.companion_id
    outings = [
        one
        for one in of_person(ledger.outings, request.person_id)
        if one.same_as is None
        and not clock.fault(one.start)
        and request.first <= clock.local_day(one.start) <= request.last
        and (wanted in one.companion_ids if wanted else one.companion_ids)
    ]
    ids = {one.id for one in outings}
    expenses = [
        one
        for one in of_person(ledger.expenses, request.person_id)
        if one.same_as is None
        and request.first <= one.date <= request.last
        and (not wanted or one.paid_by == wanted or one.outing_id in ids)
    ]
    return outings, expenses


def _most_often(outings: list[Outing], expenses: list[Expense]) -> str:
    found = Counter(id_ for one in outings for id_ in one.companion_ids)
    found.update(one.paid_by for one in expenses if one.paid_by)
    return max(sorted(found), key=lambda id_: found[id_], default="")


def _stripped(book: Book, expense: Expense, files: dict[str, bytes]) -> tuple[PacketReceipt, ...]:
    """The receipts without hidden data; one whose bytes are not here goes by its name alone."""
    found = []
    for receipt in expense.receipts:
        content = book.receipts.get(receipt.sha256)
        safe = None if content is None else strip_metadata(content, receipt.media_type)
        if safe is None:
            found.append(PacketReceipt(receipt.name, receipt.media_type, receipt.sha256))
            continue
        name = sha256(safe[0]).hexdigest()
        files[name] = safe[0]
        found.append(PacketReceipt(receipt.name, safe[1], name))
    return tuple(found)


def _remember(book: Book, packet: Packet, row: OutingRow | PacketExpense) -> None:
    kind = "outing" if isinstance(row, OutingRow) else "expense"
    id_ = handover_id(OUT, packet.person_name, row.key)
    content = content_text(row)
    book.handovers.put(Handover(id_, OUT, packet.id, kind, row.key, row.key, content))
