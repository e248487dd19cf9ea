"""A call of the command line and what it answered, and ledgers written for it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from tests.builders import figures


class Answer(NamedTuple):
    code: int
    out: bytes
    err: str


Ledsag = Callable[..., Answer]


def written(folder: Path, ledger: Any, name: str = "ledger.json") -> Path:
    path = folder / name
    path.write_bytes(figures.as_bytes(ledger))
    return path
