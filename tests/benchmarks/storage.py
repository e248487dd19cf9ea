"""How long the book takes: ``python -m tests.benchmarks.storage``. Ratios say more than times."""

import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.vocabulary import Status
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.tables.ids import new_id


def an_outing(number: int) -> Outing:
    day = f"2026-03-{1 + number % 28:02}"
    companions = ("c1",) if number % 5 else ("c1", "c2")
    start, end = f"{day}T10:00", f"{day}T12:30"
    return Outing(
        new_id(),
        "p1",
        companions,
        start,
        end,
        Status.DONE,
        activity="Simning",
        place="Badhuset",
        note="Vi tog bussen hem",
    )


def milliseconds(act: Callable[[], object], times: int) -> float:
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    return median(taken) * 1000


def measure(folder: Path, outings: int) -> None:
    path, state = folder / "book.ledsagapp", folder / "state"
    ledger = Ledger(outings=tuple(an_outing(number) for number in range(outings)))
    with open_book(path, state, create=True) as book:
        print(f"{outings} outings")
        print(f"  import      {milliseconds(lambda: book.import_ledger(ledger, {}), 1):10.1f} ms")
        print(f"  and again   {milliseconds(lambda: book.import_ledger(ledger, {}), 1):10.1f} ms")

    def open_and_read() -> None:
        with open_book(path, state, create=False) as book:
            opened.append(milliseconds(book.ledger, 1))

    opened: list[float] = []
    both = milliseconds(open_and_read, 5)
    print(f"  open        {both - median(opened):10.1f} ms")
    print(f"  ledger      {median(opened):10.1f} ms")
    with (
        open_book(path, state, create=False) as book,
        closing(sqlite3.connect(folder / "bare.db", isolation_level=None)) as bare,
    ):
        bare.execute("PRAGMA synchronous = FULL")
        bare.execute("CREATE TABLE t (id TEXT PRIMARY KEY, a, b, c)")

        def commit() -> None:
            bare.execute("BEGIN")
            bare.execute("INSERT INTO t VALUES (?, 'p1', 'done', ?)", (new_id(), "x" * 100))
            bare.execute("COMMIT")

        saving = milliseconds(lambda: book.outings.put(an_outing(1)), 200)
        committing = milliseconds(commit, 200)
        print(f"  save one    {saving:10.2f} ms = {saving / committing:.1f} x a bare commit")
        print(f"  undo        {milliseconds(book.undo.undo, 20):10.2f} ms")
    print(f"  size        {path.stat().st_size / 1e6:10.1f} MB")


if __name__ == "__main__":
    for count in (3_000, 100_000):
        with TemporaryDirectory() as name:
            measure(Path(name), count)
