"""New ids for entries: UUIDv7, so that ids sort by the time they were made."""

import os
import threading
import time
from functools import cache

_RANDOM_BITS = 74


class _Maker:
    """Remembers the latest id, so that the next is greater also when the clock stands still."""

    def __init__(self) -> None:
        self._latest = 0
        self._lock = threading.Lock()

    def next(self) -> int:
        """A 122-bit number: milliseconds since 1970, then random bits."""
        fresh = (time.time_ns() // 1_000_000 << _RANDOM_BITS) | _random_bits()
        with self._lock:
            self._latest = max(fresh, self._latest + 1)
            return self._latest


def _random_bits() -> int:
    return int.from_bytes(os.urandom(10)) >> (80 - _RANDOM_BITS)


@cache
def _maker() -> _Maker:
    return _Maker()


def new_id() -> str:
    """A new UUIDv7 as text; within one run of the program each is greater than the one before."""
    number = _maker().next()
    milliseconds, rest = number >> _RANDOM_BITS, number & ((1 << _RANDOM_BITS) - 1)
    high, low = rest >> 62, rest & ((1 << 62) - 1)
    text = f"{(milliseconds << 80) | (7 << 76) | (high << 64) | (2 << 62) | low:032x}"
    return f"{text[:8]}-{text[8:12]}-{text[12:16]}-{text[16:20]}-{text[20:]}"
