"""The few ratios that are looked at before each change: by processor time, which noise moves least.

A ratio fails only where it is twice what ``today.json`` says it was when it was last written.
"""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from tests.benchmarks.commands import NOTHING, SUM
from tests.benchmarks.pages import write_books
from tests.benchmarks.start import BARE, PROGRAM, TOLD_AND_LEAVE

ROOT: Final = Path(__file__).resolve().parents[2]
TODAY: Final = Path(__file__).with_name("today.json")
ROUNDS: Final = 4
TWICE: Final = 2.0


class Ratio(NamedTuple):
    """A ratio as it is, as it was when last written down, and the goal."""

    name: str
    now: float
    before: float
    goal: float

    @property
    def doubled(self) -> bool:
        """Whether it has become twice as large."""
        return self.now > TWICE * self.before


def ratios(today: date) -> list[Ratio]:
    """Each of them, measured now."""
    written: dict[str, float] = json.loads(TODAY.read_text("utf-8")) if TODAY.exists() else {}
    with TemporaryDirectory() as folder:
        data = write_books(Path(folder), today, "ten years")
        book, place = str(data / "book.ledsagapp"), str(data)
        asked: tuple[tuple[str, Sequence[str], Sequence[str], float], ...] = (
            ("ledsag --version / python -c pass", _ledsag("--version"), NOTHING, 3.0),
            ("ledsag --help / python -c pass", _ledsag("--help"), NOTHING, 3.0),
            (
                "ledsag read / python -c pass",
                _ledsag("read", "amount", "145", "--json"),
                NOTHING,
                4,
            ),
            (
                "ledsag account --json / Python and a sum in SQL",
                _ledsag("--data", place, "account", "--json"),
                ("-c", SUM, book),
                5.0,
            ),
            (
                "start to the first paint / bare window",
                ("-c", TOLD_AND_LEAVE + PROGRAM, place),
                ("-c", TOLD_AND_LEAVE + BARE),
                2.0,
            ),
        )
        found = []
        for name, words, limit, goal in asked:
            ratio = _ratio(words, limit)
            found.append(Ratio(name, ratio, written.get(name, ratio), goal))
    return found


def main(arguments: list[str]) -> int:
    """Print them; 1 where one has doubled. ``--write`` writes them down as today's."""
    found = ratios(date.today())  # noqa: DTZ011 - which day the book ends on, and no more
    for one in found:
        word = "DOUBLED" if one.doubled else "ok"
        print(f"{one.name:<52} {one.now:5.2f} (was {one.before:4.2f}, goal {one.goal:3.1f}) {word}")
    if "--write" in arguments:
        text = json.dumps({one.name: round(one.now, 2) for one in found}, indent=2)
        TODAY.write_text(f"{text}\n", "utf-8")
    return int(any(one.doubled for one in found))


def _ledsag(*words: str) -> tuple[str, ...]:
    return ("-m", "ledsagapp.cli", *words)


def _ratio(words: Sequence[str], limit: Sequence[str]) -> float:
    """How many times the processor time of the limit; the least of some rounds of each."""
    _seconds(words)  # what is compiled once
    own, least = [], []
    for _round in range(ROUNDS):
        own.append(_seconds(words))
        least.append(_seconds(limit))
    return min(own) / min(least)


def _seconds(words: Sequence[str]) -> float:
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    with subprocess.Popen(
        [sys.executable, *words], cwd=ROOT, env=environ, stdout=subprocess.DEVNULL
    ) as process:
        _pid, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError(f"{words} ended with {process.returncode}")
    return used.ru_utime + used.ru_stime
