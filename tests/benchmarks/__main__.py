"""``python3 -m tests.benchmarks``: how long things take, as ratios to the least they could take.

Both sides of a ratio are measured in the same run on the same computer, so that the figures can
be compared between computers. ``--quick`` leaves out the largest book and the report.
``--short`` measures the few that are looked at before each change, in half a minute, and fails only
where one has doubled since it was last written down with ``--short --write``. ``--write`` puts
all figures into ``docs/performance.md``.
"""

import os
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    ensure("tests.benchmarks", gui=True, dev=True)

from ledsagapp.settings import Settings, save
from tests.benchmarks import (
    book as benchmarks_book,
)
from tests.benchmarks import (
    commands as benchmarks_commands,
)
from tests.benchmarks import (
    encrypted as benchmarks_encrypted,
)
from tests.benchmarks import (
    growth as benchmarks_growth,
)
from tests.benchmarks import (
    imports as benchmarks_imports,
)
from tests.benchmarks import (
    pages as benchmarks_pages,
)
from tests.benchmarks import peers as benchmarks_peers
from tests.benchmarks import (
    reports as reports_benchmark,
)
from tests.benchmarks import (
    search as benchmarks_search,
)
from tests.benchmarks import (
    short,
)
from tests.benchmarks import (
    start as benchmarks_start,
)
from tests.benchmarks import tagged as benchmarks_tagged
from tests.benchmarks.written import PLACE, Figure, with_table

OUTINGS, EXPENSES = 3_000, 1_500
LARGE = 100_000
ROUNDS = 7
LARGER = (1.3, 3.0)  # of a start with ten years: 500 people, and 100,000 outings


def starting(folder: Path, today: date) -> Iterator[Figure]:
    """The start with a book of ten years until the overview is drawn, and what it then holds."""
    with benchmarks_book.write_book(folder, OUTINGS, EXPENSES, today):
        pass
    own = benchmarks_commands.account_beside_sum(folder, OUTINGS, 5.0, ROUNDS)
    for one in (*benchmarks_commands.compared(ROUNDS), own):
        yield Figure(one.name, one.seconds * 1000, one.limit * 1000, "ms", one.most)
    settings = Settings(first_start_done=True, person_id="maj", me="maj")
    save(settings, folder / "config" / "settings.json")
    program, parts, bare = benchmarks_start.compared(folder, ROUNDS)
    yield Figure("start to overview / bare window", program.seconds, bare.seconds, "s", 2.0)
    title = "such a window without a program / bare window"
    yield Figure(f"start of {title}", parts.seconds, bare.seconds, "s")
    if bare.rss:
        yield Figure(f"memory (RSS) of {title}", parts.rss / 1024, bare.rss / 1024, "MB")
        yield Figure("memory (RSS) / bare window", program.rss / 1024, bare.rss / 1024, "MB")
        yield Figure("memory (PSS) / bare window", program.pss / 1024, bare.pss / 1024, "MB")
        program, bare = benchmarks_start.held(folder)
        title = "memory (PSS) five seconds after the first paint / bare window"
        yield Figure(title, program.pss / 1024, bare.pss / 1024, "MB", 1.6)


def reckoning(folder: Path, today: date, outings: int) -> Iterator[Figure]:
    """The accounts of so many outings and nothing else, and saving one more, beside plain SQL."""
    with benchmarks_book.write_book(folder, outings, 0, today) as book:
        took = benchmarks_book.reckoning(book, today, 9 if outings < LARGE else 3)
        texts, integers = took.sum_of_texts, took.sum_of_integers
        name = f"accounts of {outings}, read and reckoned / SQL sum of"
        yield Figure(f"{name} texts", took.both * 1000, texts * 1000, "ms")
        yield Figure(f"{name} integers", took.both * 1000, integers * 1000, "ms")
        name = f"accounts of {outings}, reckoned / SQL sum of"
        yield Figure(f"{name} texts", took.reckoned * 1000, texts * 1000, "ms")
        yield Figure(f"{name} integers", took.reckoned * 1000, integers * 1000, "ms")
        name = f"reading {outings} / SQL sum of texts"
        yield Figure(name, took.reading * 1000, texts * 1000, "ms")
        save_one, commit = benchmarks_book.saving(book, 200)
        name = f"saving one outing among {outings} / bare commit"
        yield Figure(name, save_one * 1000, commit * 1000, "ms", 3.0)
    if outings == LARGE:
        one = benchmarks_commands.account_beside_sum(folder, outings, 6.0, 3)
        yield Figure(one.name, one.seconds * 1000, one.limit * 1000, "ms", one.most)


def showing(today: date, *, quick: bool) -> Iterator[Figure]:
    """Each page's first opening, and a saving until it is new, beside the saving alone.

    The goals are milliseconds; they are told as the ratio they come to in this run.
    """
    for name, (saving, opening) in benchmarks_pages.GOALS.items():
        if quick and name != "ten years":
            continue
        with TemporaryDirectory() as folder:
            place = benchmarks_pages.write_books(Path(folder), today, name)
            found = benchmarks_pages.measured(place)
        for one in found.pages:
            least = found.commit
            title = f"{name}: {one.page}"
            yield Figure(f"{title}, a saving / alone", one.saving, least, "ms", saving / least)
            yield Figure(f"{title}, first opening", one.opening, least, "ms", opening / least)
        if name == "ten years":
            first, later = found.form[0], found.form[1:]
            for word, took, most in zip(
                ("first", "median", "slowest"),
                (first, median(later), max(later)),
                benchmarks_pages.FORM_GOALS,
                strict=True,
            ):
                title = f"{name}: the form of an outing, {word} / a saving alone"
                yield Figure(title, took, found.commit, "ms", most / found.commit)


def growing(today: date, *, quick: bool) -> Iterator[Figure]:
    """Each kind of work at a hundred times the rows, beside a hundred times as long."""
    sizes = benchmarks_growth.SIZES[: 2 if quick else 3]
    for one in benchmarks_growth.grown(today, sizes):
        share, rows = one.times[-1] / one.times[0], one.rows[-1] / one.rows[0]
        times = ", ".join(f"{time:.3g}" for time in one.times)
        title = f"growth of {one.work} ({times} ms)"
        yield Figure(title, share, rows, "x", benchmarks_growth.NOISE)


def importing(today: date) -> Iterator[Figure]:
    """A document of fifteen thousand rows, beside plain inserts of them."""
    with TemporaryDirectory() as folder:
        found = benchmarks_imports.imported(Path(folder), today, ROUNDS)
    title = f"import of {found.rows} rows / plain inserts of them"
    yield Figure(title, found.document * 1000, found.inserts * 1000, "ms", 3.5)


def searching() -> Iterator[Figure]:
    """A letter typed into the search of a long list, until it is painted, beside 50 ms."""
    with TemporaryDirectory() as name:
        found = benchmarks_search.searched(Path(name), LARGE)
        title = f"a letter in the search of {LARGE} outings, painted / 50 ms"
        yield Figure(f"{title}, the slowest", found.slowest * 1000, 50, "ms", 1.0)
        yield Figure(f"{title}, the median", found.median * 1000, 50, "ms", 1.0)
        yield Figure(
            f"scrolling {LARGE} outings, one step / 50 ms", found.scroll * 1000, 50, "ms", 1.0
        )


def reporting() -> Iterator[Figure]:
    """A time report of a thousand outings as accessible PDF, beside the same plain tables."""
    found = reports_benchmark.compared()
    name = "time report of 1000 outings / plain tables"
    yield Figure(name, found.accessible.seconds, found.wrapped.seconds, "s", 1.5)
    for one in benchmarks_tagged.tagged():
        title = f"{one.name} / the same untagged"
        yield Figure(title, one.seconds * 1000, one.without * 1000, "ms", 1.25)


def encrypting(today: date) -> Iterator[Figure]:
    """A book of ten years with a passphrase, beside the same book without."""
    with TemporaryDirectory() as name:
        for one in benchmarks_encrypted.costs(Path(name), OUTINGS, EXPENSES, today, ROUNDS):
            title = one.name if "/" in one.name else f"{one.name}, encrypted / plain"
            yield Figure(title, one.encrypted * 1000, one.plain * 1000, "ms")


def beside_peers(today: date) -> Iterator[Figure]:
    """Starts on a real X server beside a bare window, and large accounts beside ``ledger``."""
    if benchmarks_peers.can_be_measured():
        bare, own, *others = benchmarks_peers.windows(today)
        for one in (own, *others):
            ours = (own.name, benchmarks_peers.INSIDE, benchmarks_peers.NOTHING_WRITTEN)
            most = 2.0 if one.name in ours else None
            title = f"window of {one.name} on an X server / {bare.name}"
            yield Figure(title, one.time, bare.time, "ms", most)
        larger = (one for one in others if one.name.startswith(f"{own.name}, "))
        for one, most in zip(larger, LARGER, strict=True):
            title = f"window of {one.name} on an X server / with ten years"
            yield Figure(title, one.time, own.time, "ms", most)
    found = benchmarks_peers.accounts_beside_ledger(today)
    if found is not None:
        title = f"ledsag account of {LARGE} / ledger (C++) over as many"
        yield Figure(title, found[0] * 1000, found[1] * 1000, "ms", 0.6)


def figures(*, quick: bool) -> Iterator[Figure]:
    """All of them, one after the other."""
    today = datetime.now().astimezone().date()
    with TemporaryDirectory() as name:
        yield from starting(Path(name), today)
    for outings in (OUTINGS,) if quick else (OUTINGS, LARGE):
        with TemporaryDirectory() as name:
            yield from reckoning(Path(name), today, outings)
    yield from showing(today, quick=quick)
    yield from encrypting(today)
    yield from importing(today)
    yield from growing(today, quick=quick)
    if not quick:
        yield from reporting()
        yield from searching()
        yield from beside_peers(today)


def line(figure: Figure) -> str:
    """A figure as a line of the table."""
    verdict = ""
    if figure.target is not None:
        word = "ok" if figure.ratio <= figure.target else "TOO MUCH"
        verdict = f"  at most {figure.target:4.1f}  {word}"
    values = f"{figure.measured:9.4g} {figure.unit:2} {figure.reference:9.3g} {figure.unit:2}"
    return f"{figure.name:<62} {values} {figure.ratio:8.2f} x{verdict}"


def main(arguments: list[str]) -> None:
    """Print each figure as it is known; with ``--write`` put them into the document."""
    found = []
    for figure in figures(quick="--quick" in arguments):
        print(line(figure), flush=True)
        found.append(figure)
    if "--write" in arguments:
        today = datetime.now().astimezone().date()
        PLACE.write_text(with_table(PLACE.read_text("utf-8"), found, today), "utf-8")


if __name__ == "__main__":
    if "--short" in sys.argv:
        sys.exit(short.main(sys.argv[1:]))
    main(sys.argv[1:])
