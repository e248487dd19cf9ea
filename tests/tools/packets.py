"""Damages packets and sees that each is refused whole or read right.

``python -m tests.tools.packets`` does it ten thousand times.
Half are damaged as they travel, closed; half inside, as one would be who holds the key.
"""

import random
import sys
from collections.abc import Iterator
from datetime import date
from hashlib import sha256

from ledsagapp.domain.model.vocabulary import Category, Status
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.packet.packet import (
    OutingRow,
    Packet,
    PacketExpense,
    PacketReceipt,
    read_packet,
    write_packet,
)
from ledsagapp.exchange.packet.sealing import close_for, new_pair, unseal

MANY = 10_000
Damage = tuple[bool, int]  # whether inside, and the seed of what is done to it


def a_packet() -> tuple[Packet, str]:
    """A packet with something of everything, and the key that opens it."""
    public, private = new_pair()
    photo = bytes(range(256)) * 4
    name = sha256(photo).hexdigest()
    outing = OutingRow("k1", "2026-10-03T10:00", "2026-10-03T12:00", Status.DONE, ("Anna Ek",))
    receipt = PacketReceipt("kvitto.jpg", "image/jpeg", name)
    day = date(2026, 10, 3)
    cost = PacketExpense("x1", day, 9000, Category.TICKET, "Bad", "k1", "Anna Ek", (receipt,))
    days = (day.replace(day=1), day.replace(day=31))
    packet = Packet("q", day, public, "Anna Ek", "Maj", *days, (outing,), (cost,), {name: photo})
    return packet, private


def damaged(count: int, seed: int) -> Iterator[Damage]:
    """So many ways to damage a packet."""
    return ((number % 2 == 0, seed * MANY + number) for number in range(count))


def refused_or_right(packet: Packet, private: str, damages: Iterator[Damage]) -> int:
    """How many of the damaged packets were refused; AssertionError where one was read otherwise."""
    plain = write_packet(packet)
    sealed = close_for(plain, packet.sender)
    refused = 0
    for inside, seed in damages:
        chance = random.Random(seed)  # noqa: S311 - no secret
        try:
            if inside:
                read = read_packet(_spoilt(plain, chance))
            else:
                read = read_packet(unseal(_spoilt(sealed, chance), [private], "")[0])
        except ExchangeError:
            refused += 1
            continue
        # Within, the words themselves can be others that are as sound; what is read is whole.
        assert inside or read == packet, seed
        assert write_packet(read_packet(write_packet(read))) == write_packet(read), seed
    return refused


def _spoilt(data: bytes, chance: random.Random) -> bytes:
    spoilt = bytearray(data)
    place = chance.randrange(len(spoilt))
    match chance.randrange(4):
        case 0:
            spoilt[place] ^= 1 << chance.randrange(8)
        case 1:
            del spoilt[place:]
        case 2:
            spoilt[place : place + chance.randrange(1, 40)] = chance.randbytes(chance.randrange(40))
        case _:
            spoilt[place:place] = chance.randbytes(chance.randrange(1, 20))
    return bytes(spoilt)


def main() -> int:
    """Damage ten thousand, and say how many were refused."""
    packet, private = a_packet()
    refused = refused_or_right(packet, private, damaged(MANY, seed=0))
    sys.stdout.write(f"{MANY} damaged packets: {refused} refused, {MANY - refused} read right\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
