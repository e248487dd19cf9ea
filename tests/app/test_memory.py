"""What a start needed for a moment is given back, and the book goes on as before."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
# A session with a long book, read once: what it holds in private before and after, in kB.
HELD = """
import sys
from datetime import date
from pathlib import Path
from types import SimpleNamespace
from ledsagapp.app.memory import release
from tests.benchmarks.book import write_book

def held():
    lines = Path("/proc/self/smaps_rollup").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("Anonymous:"))

with write_book(Path(sys.argv[1]), 5000, 500, date(2026, 11, 30)) as book:
    rows = len(book.ledger().outings)
    spare = [bytes(1000) for _ in range(20_000)]
    kept = spare[::2000]
    del spare
    before = held()
    release(SimpleNamespace(book=book))
    after = held()
    found = book.outings.all()[0]
    book.outings.put(found)
    print(before, after, rows == len(book.ledger().outings))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells, and needs to be asked")
def test_memory_is_given_back_and_the_book_can_still_be_read(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HELD, str(tmp_path)]
    ran = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    before, after, same = ran.stdout.split()
    assert int(after) < int(before) - 2_000, ran.stdout
    assert same == "True"


def test_nothing_under_the_windows_has_the_collector_run_by_itself() -> None:
    """It would run on any thread; ``Collector`` has it run on the windows' own."""
    switching = {
        path.relative_to(ROOT / "ledsagapp").as_posix()
        for path in (ROOT / "ledsagapp").rglob("*.py")
        if "gc.enable()" in path.read_text("utf-8")
    }
    # The command line has no windows; what rests for a while is only put back as it was.
    assert switching == {"cli/start.py", "domain/values.py"}
