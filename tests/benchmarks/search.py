"""How long a keystroke in the search of a very long list takes, until the rows are painted."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Searched(NamedTuple):
    """Seconds for the slowest and the median keystroke, and for one step of scrolling."""

    slowest: float
    median: float
    scroll: float


def searched(folder: Path, outings: int) -> Searched:
    """The times of a window of its own: Qt here would share its pages with windows measured."""
    ran = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.search_window", str(folder), str(outings)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        timeout=600,
        check=True,
    )
    return Searched(*json.loads(ran.stdout))
