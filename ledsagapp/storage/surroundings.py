"""What a book takes from the computer it is on: the moment, and an id that no other has."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from typing import Final

from ledsagapp.domain.values import dataclass


def _now() -> int:
    return round(datetime.now(UTC).timestamp() * 1000)


def _new_device() -> str:
    return os.urandom(8).hex()


@dataclass(frozen=True, slots=True)
class Surroundings:
    """``now`` in milliseconds since 1970, UTC; ``new_device`` is 16 hexadecimal digits."""

    now: Callable[[], int] = _now
    new_device: Callable[[], str] = _new_device


HERE: Final = Surroundings()
