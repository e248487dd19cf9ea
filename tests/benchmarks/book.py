"""A book of ten years and larger ones, and how long it takes to reckon and to save in them."""

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path
from statistics import median
from typing import NamedTuple

from ledsagapp import resources
from ledsagapp.domain.accounting.account import accounts_from_the_ground as accounts
from ledsagapp.domain.model.decision import Decision
from ledsagapp.domain.model.expense import Expense
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.people import Companion, Person, Provider
from ledsagapp.domain.model.rules import Rules
from ledsagapp.domain.model.vocabulary import Category, Kind, Status
from ledsagapp.exchange.presets.preset_files import read_presets
from ledsagapp.storage.book import Book
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.tables.ids import new_id

YEARS = 10
WORDS = ("Bio", "Promenad", "Simning", "Museum", "Fika med Gunnel", "Körövning", "Konsert")
STOCKHOLM = Rules(preset="stockholm-2025")


def ledger(outings: int, expenses: int, today: date) -> Ledger:
    """Ten years of one person until today, a new decision every year; always the same ones."""
    chance = random.Random(outings)  # noqa: S311 - no secret, the same rows each time
    first = date(today.year - YEARS, 1, 1)
    made = tuple(_outing(number, outings, first, today, chance) for number in range(outings))
    return Ledger(
        people=(Person("maj", "Maj Ek"),),
        providers=(Provider("stegen", "Stegen Omsorg"),),
        companions=tuple(Companion(f"c{n}", f"Ledsagare {n}", "stegen") for n in range(6)),
        decisions=tuple(_decisions(first)),
        outings=made,
        expenses=tuple(_expense(made[n * outings // expenses], n) for n in range(expenses)),
    )


def _outing(number: int, count: int, first: date, today: date, chance: random.Random) -> Outing:
    day = first + timedelta(days=number * (today - first).days // count)
    start = chance.randrange(8 * 60, 18 * 60, 15)
    end = start + chance.randrange(30, 5 * 60, 15)
    return Outing(
        f"{number:032x}",
        "maj",
        (f"c{number % 6}",),
        f"{day}T{start // 60:02d}:{start % 60:02d}",
        f"{day}T{end // 60:02d}:{end % 60:02d}",
        Status.CANCELLED_LATE if number % 40 == 7 else Status.DONE,
        provider_id="stegen",
        activity=WORDS[number % len(WORDS)],
        place="Stan",
        note="Vi tog bussen hem" if number % 5 == 0 else None,
    )


def _expense(outing: Outing, number: int) -> Expense:
    day, amount = date.fromisoformat(outing.start[:10]), 2000 + number * 37 % 9000
    return Expense(
        f"e{number:031x}", "maj", day, amount, Category.TICKET, outing_id=outing.id, text="Biljett"
    )


def _decisions(first: date) -> list[Decision]:
    hours = [
        Decision(
            f"d{year}",
            "maj",
            Kind.HOURS,
            date(year, 1, 1),
            date(year, 12, 31),
            *(900 + 60 * (year % 4), None),
            rules=STOCKHOLM,
        )
        for year in range(first.year, first.year + YEARS + 1)
    ]
    costs = Decision("k", "maj", Kind.COSTS, first, None, *(30000, None), rules=STOCKHOLM)
    return [*hours, costs]


def write_book(folder: Path, outings: int, expenses: int, today: date) -> Book:
    """A new book with so much in it, open."""
    book = open_book(folder / "book.ledsagapp", folder / "state", create=True)
    book.import_ledger(ledger(outings, expenses, today), {})
    return book


def seconds(act: Callable[[], object], times: int) -> float:
    """The median of so many goes."""
    taken = []
    for _ in range(times):
        start = time.perf_counter()
        act()
        taken.append(time.perf_counter() - start)
    return median(taken)


class Reckoning(NamedTuple):
    """Seconds for the accounts of a book, and for the sum of its outings in plain SQL.

    ``reading`` is the ledger of a book just opened, ``reckoned`` the accounts of a ledger that is
    there, ``both`` one after the other.
    """

    reading: float
    reckoned: float
    both: float
    sum_of_texts: float
    sum_of_integers: float


def reckoning(book: Book, today: date, times: int) -> Reckoning:
    """The accounts with and without reading, beside two sums over the same rows."""
    presets = read_presets(resources.path("rules"))
    copy = book.path.with_name("copy.ledsagapp")
    book.copy_to(copy)
    reading, reckoned, both = [], [], []
    for _ in range(times):
        # A book that is open keeps what it has read.
        with open_book(copy, copy.with_name("elsewhere"), create=False) as fresh:
            start = time.perf_counter()
            ledger = fresh.ledger()
            middle = time.perf_counter()
            accounts(ledger, today, presets)
            end = time.perf_counter()
        reading.append(middle - start)
        reckoned.append(end - middle)
        both.append(end - start)
    texts, integers = _sums(copy, len(ledger.outings))
    return Reckoning(median(reading), median(reckoned), median(both), texts, integers)


def _sums(book: Path, outings: int) -> tuple[float, float]:
    """Seconds to sum the lengths of the outings from their texts, and a column of integers."""
    texts = "SELECT SUM((unixepoch(end) - unixepoch(start)) / 60) FROM outing"
    integers = "SELECT SUM(n) FROM whole"
    # A sum is over so soon that a single one would measure the clock.
    many = max(1, 20_000 // outings)
    with closing(sqlite3.connect(book)) as plain:
        plain.execute(
            "CREATE TEMP TABLE whole AS SELECT unixepoch(end) - unixepoch(start) AS n FROM outing"
        )

        def summed(query: str) -> float:
            return seconds(lambda: [plain.execute(query).fetchone() for _ in range(many)], 7) / many

        return summed(texts), summed(integers)


def saving(book: Book, times: int) -> tuple[float, float]:
    """Seconds to save one changed outing, and to commit one row in a bare file beside it."""
    outing = book.outings.all()[0]
    with closing(sqlite3.connect(book.path.with_name("bare.db"), isolation_level=None)) as bare:
        for pragma in ("synchronous = FULL", "fullfsync = ON", "temp_store = MEMORY"):
            bare.execute(f"PRAGMA {pragma}")
        bare.execute("CREATE TABLE t (id TEXT PRIMARY KEY, a, b)")

        def save() -> None:
            new = Outing(
                new_id(), "maj", outing.companion_ids, outing.start, outing.end, Status.DONE
            )
            book.outings.put(new)

        def commit() -> None:
            bare.execute("BEGIN IMMEDIATE")
            bare.execute("INSERT INTO t VALUES (?, 'maj', ?)", (new_id(), "x" * 100))
            bare.execute("COMMIT")

        return seconds(save, times), seconds(commit, times)
