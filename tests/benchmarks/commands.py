"""How long a short command takes, as a process of its own, beside the least it could."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

ROOT: Final = Path(__file__).resolve().parents[2]
NOTHING: Final = ("-c", "pass")
# The minutes of all outings, by SQL alone: what any program that answers from the book must read.
SUM: Final = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1])
minutes = '(julianday("end") - julianday(start)) * 1440'
print(db.execute(f"SELECT sum({minutes}) FROM outing WHERE deleted IS NOT 1").fetchone())
"""


class Compared(NamedTuple):
    """Seconds of a command and of its limit, each a median of the same rounds."""

    name: str
    seconds: float
    limit: float
    most: float


def compared(rounds: int) -> list[Compared]:
    """Commands without a book beside ``python -c pass``."""
    asked = (
        ("ledsag --version / python -c pass", ("--version",), NOTHING, 3.0),
        ("ledsag --help / python -c pass", ("--help",), NOTHING, 3.0),
        ("ledsag read / python -c pass", ("read", "amount", "145", "--json"), NOTHING, 4.0),
    )
    return [_compared(name, words, limit, most, rounds) for name, words, limit, most in asked]


def account_beside_sum(folder: Path, outings: int, most: float, rounds: int) -> Compared:
    """The accounts of a book of so many outings as a command, beside a sum in SQL."""
    name = f"ledsag account --json of {outings} / Python and a sum in SQL"
    own, limit = ("--data", str(folder), "account", "--json"), str(folder / "book.ledsagapp")
    return _compared(name, own, ("-c", SUM, limit), most, rounds)


def _compared(
    name: str, words: tuple[str, ...], limit: tuple[str, ...], most: float, rounds: int
) -> Compared:
    own, least = [], []
    for number in range(rounds + 1):  # the first go is for the disk
        taken = _seconds("-m", "ledsagapp.cli", *words), _seconds(*limit)
        if number:
            own.append(taken[0])
            least.append(taken[1])
    return Compared(name, median(own), median(least), most)


def _seconds(*words: str) -> float:
    start = time.perf_counter()
    subprocess.run(
        [sys.executable, *words], cwd=ROOT, env=dict(os.environ), capture_output=True, check=True
    )
    return time.perf_counter() - start
