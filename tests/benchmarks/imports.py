"""How long a document takes to be taken in, beside plain inserts of the rows it comes to."""

import sqlite3
import time
from contextlib import closing
from datetime import date
from pathlib import Path
from statistics import median
from typing import Final, NamedTuple

from ledsagapp import resources
from ledsagapp.exchange.ledger.document import LedgerDocument, read, write
from ledsagapp.exchange.presets.preset_files import read_presets
from ledsagapp.storage.opening import open_book
from tests.benchmarks.book import ledger

OUTINGS: Final = 5_000  # with a companion each, and as many expenses: fifteen thousand rows
TABLES: Final = ("outing", "outing_companion", "expense")
LIKE_THE_BOOK: Final = ("journal_mode = DELETE", "synchronous = EXTRA", "page_size = 4096")


class Imported(NamedTuple):
    """Seconds for the document and for the bare rows, and how many rows those were."""

    document: float
    inserts: float
    rows: int


def imported(folder: Path, today: date, rounds: int) -> Imported:
    """Medians of some rounds, each into new files."""
    presets = read_presets(resources.path("rules"))
    content = write(LedgerDocument(ledger(OUTINGS, OUTINGS, today), {}))
    documents, inserts, rows = [], [], 0
    for number in range(rounds):
        place = folder / str(number)
        with open_book(place / "book.ledsagapp", place / "state", create=True) as book:
            begin = time.perf_counter()
            book.import_ledger(read(content, presets, for_book=True).ledger, {})
            documents.append(time.perf_counter() - begin)
        took, rows = _inserted(place)
        inserts.append(took)
    return Imported(median(documents), median(inserts), rows)


def _inserted(place: Path) -> tuple[float, int]:
    """The rows of the book once more, into bare tables with the same columns and keys."""
    with (
        closing(sqlite3.connect(place / "book.ledsagapp")) as book,
        closing(sqlite3.connect(place / "bare.db", isolation_level=None)) as bare,
    ):
        rows = {name: book.execute(f"SELECT * FROM {name}").fetchall() for name in TABLES}
        for pragma in LIKE_THE_BOOK:
            bare.execute(f"PRAGMA {pragma}")
        for name in TABLES:
            (said,) = book.execute("SELECT sql FROM sqlite_master WHERE name = ?", (name,))
            bare.execute(said[0])
        begin = time.perf_counter()
        bare.execute("BEGIN")
        for name, found in rows.items():
            marks = ", ".join("?" * len(found[0]))
            bare.executemany(f"INSERT INTO {name} VALUES ({marks})", found)
        bare.execute("COMMIT")
        return time.perf_counter() - begin, sum(map(len, rows.values()))
