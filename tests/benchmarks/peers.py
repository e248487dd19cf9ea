"""How long a window takes to be drawn on a real X server: the program's, a bare one, its peers'.

Peers are measured where they are installed (``keepassxc``, ``homebank``, ``gnucash``; Vorta,
also in an environment of its own, named in ``VORTA``) and where ``Xvfb`` is; and
``ledger`` beside the accounts of a large book.
"""

import mmap
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from ledsagapp.bootstrap.environment import base_python
from tests.benchmarks.book import ledger as ledger_of_one
from tests.benchmarks.book import write_book
from tests.benchmarks.pages import GOALS, write_books

ROOT: Final = Path(__file__).resolve().parents[2]
ROUNDS: Final = 9
LONGEST: Final = 30  # seconds after which a window is not waited for any more
LARGE: Final = 100_000
_PAUSE: Final = 0.001
BARE: Final = """
from PySide6.QtWidgets import QApplication, QMainWindow
application = QApplication([])
window = QMainWindow()
window.setWindowTitle("Bare")
window.resize(1280, 860)
window.show()
application.exec()
"""
OWN: Final = "ledsagapp"
NOTHING_WRITTEN: Final = f"{OWN} where no bytecode may be written"
# Bare PySide is started by this one too: the system's own may read in much for itself first.
INSIDE: Final = f"{OWN} by the environment's own Python"
PEERS: Final = ("keepassxc", "homebank", "gnucash")


class Stood(NamedTuple):
    """Milliseconds from the launch until the window was drawn; the median of its rounds."""

    name: str
    time: float


def can_be_measured() -> bool:
    """Whether there is what starts a screen."""
    return shutil.which("Xvfb") is not None


def windows(today: date, rounds: int = ROUNDS) -> Iterator[Stood]:
    """The bare window, the program's with a book of ten years, and each peer's, in turn."""
    with TemporaryDirectory() as place:
        folder = Path(place)
        # As a person starts it: by the system's Python, which goes on in the environment.
        start = (base_python(), "-m", "ledsagapp", "--data")
        books = {name: str(write_books(folder, today, name)) for name in GOALS}
        asked = {
            "bare window": (sys.executable, "-c", BARE),
            OWN: (*start, books["ten years"]),
            INSIDE: (sys.executable, *start[1:], books["ten years"]),
            NOTHING_WRITTEN: ("env", "PYTHONDONTWRITEBYTECODE=1", *start, books["ten years"]),
            **{f"{OWN}, {name}": (*start, books[name]) for name in (*GOALS,)[1:]},
            **{name: (name,) for name in PEERS if shutil.which(name)},
        }
        vorta = os.environ.get("VORTA") or shutil.which("vorta")
        if vorta:
            asked["vorta"] = (vorta,)
        taken: dict[str, list[float]] = {name: [] for name in asked}
        for number in range(rounds + 1):  # the first go is for the disk
            for name, words in asked.items():
                took = _until_it_is_drawn(words)
                if number:
                    taken[name].append(took)
        for name, times in taken.items():
            yield Stood(name, median(times) * 1000)


def accounts_beside_ledger(today: date, rounds: int = 3) -> tuple[float, float] | None:
    """Seconds of ``ledsag account`` and of ``ledger balance`` over as many rows; None without."""
    if not shutil.which("ledger"):
        return None
    with TemporaryDirectory() as name:
        folder = Path(name)
        with write_book(folder, LARGE, 0, today):
            pass
        journal = folder / "book.ledger"
        journal.write_text(_journal(today), "utf-8")
        own = ("-m", "ledsagapp.cli", "--data", name, "account", "--json")
        least = ("ledger", "--args-only", "-f", str(journal), "balance", "--monthly")
        took = [(_seconds((sys.executable, *own)), _seconds(least)) for _round in range(rounds)]
    return median(one for one, _other in took), median(other for _one, other in took)


def _journal(today: date) -> str:
    """The same outings as a journal of hours, as that program reads it."""
    lines = []
    for one in ledger_of_one(LARGE, 0, today).outings:
        day = one.start.partition("T")[0]
        lines.append(f"{day} Ledsagning\n    used:hours  1 h\n    granted:hours\n")
    return "\n".join(lines)


class _Screen:
    """A screen of its own, whose picture is a file: looking at it takes nothing from who draws."""

    def __init__(self, display: str, picture: Path) -> None:
        self.display = display
        with picture.open("rb") as file:
            held = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        length, colours = (struct.unpack_from(">I", held, place)[0] for place in _XWD)
        # Every so many bytes of the points, each in another row and column.
        self._points = memoryview(held)[length + 12 * colours :: _APART]

    def is_drawn_on(self) -> bool:
        """Whether anything can be seen; without a window it is black."""
        return any(self._points)


# Where a picture as X servers write it tells how long its head is, and how many colours follow.
_XWD: Final = (0, 4 * 19)
_APART: Final = 4 * 1021 + 1


@contextmanager
def _screen() -> Iterator[_Screen]:
    """A screen, gone afterwards."""
    reading, writing = os.pipe()
    with TemporaryDirectory() as place:
        # Without -noreset it begins anew, deaf for a moment, each time its last client has gone.
        size = ("-screen", "0", "1600x1000x24")
        words = ("Xvfb", "-displayfd", str(writing), *size, "-noreset", "-fbdir", place)
        with subprocess.Popen(words, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
            try:
                os.close(writing)
                with os.fdopen(reading) as told:
                    display = f":{told.readline().strip()}"
                yield _Screen(display, Path(place, "Xvfb_screen0"))
            finally:
                server.terminate()


def _until_it_is_drawn(words: Sequence[str]) -> float:
    """Start it with a home and a screen of its own, and look at that until something is drawn."""
    with TemporaryDirectory() as home, _screen() as screen:
        environ = {**os.environ, "DISPLAY": screen.display, "HOME": home, "QT_QPA_PLATFORM": "xcb"}
        environ |= {"XDG_CONFIG_HOME": f"{home}/config", "XDG_DATA_HOME": f"{home}/data"}
        begin = time.perf_counter()
        with subprocess.Popen(
            words, cwd=ROOT, env=environ, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        ) as program:
            try:
                while not screen.is_drawn_on():
                    if program.poll() is not None or time.perf_counter() - begin > LONGEST:
                        raise RuntimeError(f"{words[0]} shows no window: {program.returncode}")
                    time.sleep(_PAUSE)
                return time.perf_counter() - begin
            finally:
                program.kill()


def _seconds(words: Sequence[str]) -> float:
    begin = time.perf_counter()
    subprocess.run(words, cwd=ROOT, stdout=subprocess.DEVNULL, check=True)
    return time.perf_counter() - begin
