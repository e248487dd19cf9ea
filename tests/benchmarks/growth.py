"""How work grows with its rows: the same at a thousand, ten thousand and a hundred thousand.

Each must grow no faster than its rows do: ten times the rows may take ten times as long.
"""

import functools
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final, NamedTuple

from ledsagapp import resources
from ledsagapp.domain.accounting.account import accounts_from_the_ground
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import LedgerDocument, write
from ledsagapp.exchange.presets.preset_files import read_presets
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.storage.book import Book
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from tests.benchmarks.book import ledger as ledger_of_one
from tests.benchmarks.book import write_book
from tests.benchmarks.search import searched
from tests.builders.circle import Computer

SIZES: Final = (1_000, 10_000, 100_000)
NOISE: Final = 1.25  # what a busy computer adds; work that grows with the square comes to ten
TIMES: Final = 5


class Grown(NamedTuple):
    """Milliseconds of one kind of work at each of the sizes, as far as they were measured."""

    work: str
    rows: tuple[int, ...]
    times: tuple[float, ...]

    @property
    def most(self) -> float:
        """How much faster than its rows it grew, from each size to the next; at the most."""
        steps = zip(self.rows, self.rows[1:], self.times, self.times[1:], strict=False)
        return max((after / before) / (rows / few) for few, rows, before, after in steps)


def grown(today: date, sizes: tuple[int, ...] = SIZES) -> Iterator[Grown]:
    """Each kind of work over books of these sizes."""
    found: dict[str, list[float]] = {}
    for rows in sizes:
        for work, seconds in _measured(rows, today):
            found.setdefault(work, []).append(seconds * 1000)
    for work, times in found.items():
        yield Grown(work, sizes, tuple(times))


def _measured(rows: int, today: date) -> Iterator[tuple[str, float]]:
    with TemporaryDirectory() as folder, write_book(Path(folder), rows, 0, today) as book:
        ledger = book.ledger()
        yield "account", _least(lambda: accounts_from_the_ground(ledger, today, _presets()))
        yield "save and refresh", _saved(book, today)
        yield "copy", _least(lambda: _copied(book))
        yield "export", _least(lambda: write(LedgerDocument(book.ledger(), {})))
        view = read(book.ledger(), today, _presets(), "maj", me=True)
        yield "report", _least(lambda: _report(view, today), 2)
    with TemporaryDirectory() as folder:
        yield "search, one letter", searched(Path(folder), rows).median
    with TemporaryDirectory() as folder:
        yield "merge", _merged(Path(folder), rows, today)


@functools.cache
def _presets() -> Presets:
    return read_presets(resources.path("rules"))


def _saved(book: Book, today: date) -> float:
    """One saving until rows, accounts and assignment are there anew."""
    number = 0

    def save() -> View:
        nonlocal number
        number += 1
        latest = max(book.outings.all(), key=lambda one: one.start)
        book.outings.put(replace(latest, note=f"note {number}"))
        return read(book.ledger(), today, _presets(), "maj", me=True)

    save()
    return _least(save)


def _copied(book: Book) -> None:
    place = book.path.with_name("copy.ledsagapp")
    place.unlink(missing_ok=True)
    book.copy_to(place)


def _report(view: View, today: date) -> str:
    """The time report of all years, as text."""
    days = Period(date(today.year - 10, 1, 1), today, "")
    wanted = ReportRequest(ReportKind.TIME, days, "sv", ReportOptions())
    report = build_report(view, wanted, view.presets, None)
    return plain_text(report) if report is not None else ""


def _merged(folder: Path, rows: int, today: date) -> float:
    """The first merge on another computer."""
    kin = Family(new_family_key())
    anna, bo = Computer(folder, "Anna", kin), Computer(folder, "Bo", kin)
    anna.book.import_ledger(ledger_of_one(rows, 0, today), {})
    anna.exchange()
    for path in anna.folder.iterdir():
        (bo.folder / path.name).write_bytes(path.read_bytes())
    took = _took(bo.exchange)
    assert len(bo.book.outings.all()) == rows
    for computer in (anna, bo):
        computer.book.close()
    return took


def _least(act: Callable[[], object], times: int = TIMES) -> float:
    return min(_took(act) for _time in range(times))


def _took(act: Callable[[], object]) -> float:
    begin = time.perf_counter()
    act()
    return time.perf_counter() - begin
