"""The laws of packets: damaged ones, many rows, planted doubles, twice, and back again."""

import random
import time
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.domain.values import replace
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.packet.comparison import PacketState
from ledsagapp.exchange.packet.packet import OutingRow, Packet, read_packet, write_packet
from ledsagapp.exchange.packet.sealing import new_pair
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from ledsagapp.workflow.exchange.look_at_packet import look_at
from ledsagapp.workflow.exchange.take_packet import RowChoice, take_packet
from tests.tools.packets import a_packet, damaged, refused_or_right

TODAY = date(2026, 11, 29)
ROWS = 500


@pytest.fixture
def book(tmp_path: Path) -> Iterator[Book]:
    with open_book(tmp_path / "book.ledsagapp", tmp_path / "state", create=True) as made:
        yield made


def many(count: int, seed: int = 7) -> list[Outing]:
    chance = random.Random(seed)  # noqa: S311 - no secret
    found = []
    for number in range(count):
        quarter = timedelta(minutes=15 * chance.randrange(24))
        start = datetime(2024, 1, 1, 8) + timedelta(days=number * 2) + quarter
        end = start + timedelta(minutes=30 * chance.randrange(3, 9))
        begun, over = (one.isoformat(timespec="minutes") for one in (start, end))
        found.append(Outing(f"o{number}", "p", (chance.choice("abc"),), begun, over, Status.DONE))
    return found


def filled(book: Book, outings: list[Outing]) -> Ledger:
    companions = tuple(Companion(one, f"Ledsagare {one}") for one in "abc")
    ledger = Ledger((Person("p", "Maj"),), (), companions, (), tuple(outings))
    book.import_ledger(ledger, {})
    return book.ledger()


def packet_of(outings: list[Outing], names: str = "Ledsagare {}") -> Packet:
    rows = tuple(
        OutingRow(
            f"h{one.id}",
            one.start,
            one.end,
            one.status,
            tuple(names.format(id_) for id_ in one.companion_ids),
        )
        for one in outings
    )
    first, last = date(2024, 1, 1), date(2028, 1, 1)
    return Packet("q", TODAY, new_pair()[0], "Ledsagare a", "maj", first, last, rows)


def test_of_planted_doubles_nine_in_ten_are_asked_about_and_none_is_taken(book: Book) -> None:
    before, chance = filled(book, many(ROWS)), random.Random(3)  # noqa: S311 - no secret
    moved = []
    for one in before.outings:
        off = timedelta(minutes=chance.randrange(-45, 46))
        start, end = (
            (datetime.fromisoformat(text) + off).isoformat(timespec="minutes")
            for text in (one.start, one.end)
        )
        moved.append(replace(one, start=start, end=end))
    view = look_at(book, packet_of(moved), "")
    asked = [row for row in view.rows if row.state is PacketState.PERHAPS_SAME]
    assert len(asked) >= 0.9 * ROWS
    taken = take_packet(book, view, RowChoice(), TODAY, {})
    assert taken.taken == ROWS - len(asked)
    assert len(book.outings.all()) == 2 * ROWS - len(asked)


def test_five_hundred_rows_are_looked_at_within_half_a_second(book: Book) -> None:
    filled(book, many(3000, seed=1))
    packet = packet_of(many(ROWS))
    data = write_packet(packet)
    taken = []
    for _ in range(3):
        begin = time.process_time()
        look_at(book, read_packet(data), "")
        taken.append(time.process_time() - begin)
    assert min(taken) <= 0.5


def test_the_same_packet_twice_adds_nothing_and_undo_gives_the_ledger_of_before(book: Book) -> None:
    before, packet = filled(book, []), packet_of(many(60))
    assert take_packet(book, look_at(book, packet, ""), RowChoice(), TODAY, {}).taken == 60
    after = book.ledger()
    again = look_at(book, packet, "")
    assert {row.state for row in again.rows} == {PacketState.SAME}
    assert take_packet(book, again, RowChoice(), TODAY, {}).taken == 0
    assert book.ledger() == after
    book.undo.undo()
    assert book.ledger() == before
    assert {row.state for row in look_at(book, packet, "").rows} == {PacketState.NEW}


def test_damaged_packets_are_refused_whole_or_read_right() -> None:
    packet, private = a_packet()
    assert refused_or_right(packet, private, damaged(400, seed=1)) > 300


def test_what_is_no_packet_says_so() -> None:
    for data in (b"", b"x", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" + bytes(40)):
        with pytest.raises(ExchangeError):
            read_packet(data)
