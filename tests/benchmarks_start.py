"""How long a start takes and what it holds: the program beside a bare window, each by itself."""

import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
SMAPS = Path("/proc/self/smaps_rollup")

# Both tell when their window has been drawn, and what they hold by then, and leave.
TOLD = """
import os, sys, time
from pathlib import Path

def told():
    now = time.time()
    held = Path({smaps!r})
    lines = held.read_text().splitlines()[1:] if held.exists() else []
    sizes = dict(line.split()[:2] for line in lines)
    sys.stdout.write(" ".join([str(now), sizes.get("Rss:", "0"), sizes.get("Pss:", "0")]))
    sys.stdout.flush()
    os._exit(0)
"""
BARE = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Bare(QMainWindow):
    def paintEvent(self, event):
        QTimer.singleShot(0, told)

application = QApplication([])
window = Bare()
window.resize(1280, 860)
window.show()
application.exec()
"""
PROGRAM = """
from ledsagapp import start
start.tell_pyside()
from PySide6.QtCore import QTimer
from ledsagapp import app

class Watched(app.Window):
    def paintEvent(self, event):
        super().paintEvent(event)
        QTimer.singleShot(0, told)

app.Window = Watched
app.main(["--data", sys.argv[1]])
"""


class Start(NamedTuple):
    """Seconds until the window was drawn, and the memory held then in kB; 0 where unknown."""

    seconds: float
    rss: int
    pss: int


def started(compiled: str, code: str, *arguments: str) -> Start:
    """One start in a process of its own, without any screen.

    What Python compiles once lies in the folder ``compiled``, wherever it may write otherwise.
    """
    told = TOLD.format(smaps=str(SMAPS))
    environ = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    environ.pop("PYTHONDONTWRITEBYTECODE", None)
    begin = time.time()
    run = subprocess.run(
        [sys.executable, "-c", told + code, *arguments],
        cwd=ROOT,
        env=environ,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=60,
        text=True,
        check=True,
    )
    drawn, rss, pss = run.stdout.split()
    return Start(float(drawn) - begin, int(rss), int(pss))


def compared(data: Path, rounds: int) -> tuple[Start, Start]:
    """The medians of the program with the book in a folder and of a bare window, taken in turn."""
    compiled = str(data / "compiled")
    started(compiled, PROGRAM, str(data))
    started(compiled, BARE)
    programs, bares = [], []
    for _ in range(rounds):
        programs.append(started(compiled, PROGRAM, str(data)))
        bares.append(started(compiled, BARE))
    return _median(programs), _median(bares)


def _median(starts: list[Start]) -> Start:
    return Start(
        median(one.seconds for one in starts),
        int(median(one.rss for one in starts)),
        int(median(one.pss for one in starts)),
    )
