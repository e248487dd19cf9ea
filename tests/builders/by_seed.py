"""Chance and time that come of a seed, so that what went wrong once goes wrong again."""

import random
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Final

from ledsagapp.storage.surroundings import Surroundings

_LETTERS: Final = "qpzry9x8gf2tvdw0s3jn54khce6mua7l"
_KIND: Final = "age-secret-key-"
_SUM: Final = (0x3B6A57B2, 0x26508E6D, 0x1EA119FA, 0x3D4233DD, 0x2A1462B3)
_BEGIN: Final = datetime(2026, 11, 29, 12, tzinfo=UTC)
_YEAR: Final = 365 * 86_400_000  # milliseconds


class SeededClock:
    """A computer's clock, which may be years wrong; each look at it takes half a second."""

    def __init__(self, seed: str) -> None:
        self._dice = random.Random(seed)  # noqa: S311 - a test's dice
        self.wrong = self._looks = 0

    def now(self) -> int:
        """The moment as this computer has it, in milliseconds since 1970, UTC."""
        self._looks += 1
        return round(_BEGIN.timestamp() * 1000) + self.wrong + 500 * self._looks

    def text(self) -> str:
        """The same as ISO 8601."""
        return datetime.fromtimestamp(self.now() / 1000, UTC).isoformat(timespec="seconds")

    def turn(self) -> None:
        """Set the clock: right, some minutes wrong, or some years."""
        most = self._dice.choice((0, 900_000, _YEAR // 100, 9 * _YEAR))
        self.wrong = self._dice.randint(-most, most)

    def surroundings(self) -> Surroundings:
        """What a book on this computer takes from it."""
        return Surroundings(self.now, lambda: f"{self._dice.getrandbits(64):016x}")


def key_by_seed(seed: int) -> str:
    """A family's key, as ``new_family_key`` makes one: 32 bytes in Bech32."""
    data = random.Random(seed).randbytes(32)  # noqa: S311 - a test's dice
    fives = list(_fives(data))
    kind = [*(ord(one) >> 5 for one in _KIND), 0, *(ord(one) & 31 for one in _KIND)]
    check = _checked([*kind, *fives, *[0] * 6]) ^ 1
    fives += [check >> 5 * (5 - at) & 31 for at in range(6)]
    return f"{_KIND}1{''.join(_LETTERS[one] for one in fives)}".upper()


def _fives(data: bytes) -> Iterator[int]:
    bits = int.from_bytes(data) << 4  # 256 bits and four more are 52 times five
    return (bits >> 5 * at & 31 for at in reversed(range(52)))


def _checked(values: list[int]) -> int:
    found = 1
    for value in values:
        top = found >> 25
        found = (found & 0x1FFFFFF) << 5 ^ value
        for at, one in enumerate(_SUM):
            found ^= one if top >> at & 1 else 0
    return found
