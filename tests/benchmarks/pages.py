"""How long the open window takes to show a page first, and all figures anew after a saving.

Beside the saving alone, which is what a person waits for in any case. Three books: ten years of one
person, five hundred people, and one person with a hundred thousand outings.
"""

import json
import os
import subprocess
import sys
from datetime import date
from pathlib import Path
from typing import Any, Final, NamedTuple

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.values import replace
from ledsagapp.settings import Settings, save
from ledsagapp.storage.opening import open_book
from tests.benchmarks.book import ledger as ledger_of_one

ROOT: Final = Path(__file__).resolve().parents[2]
# At the most so many milliseconds for a saving and a first opening, by the goals set for each book.
FORM_GOALS: Final = (120, 60, 80)  # of the form of an outing: first, median and slowest after it
GOALS: Final = {"ten years": (40, 100), "500 people": (30, 80), "100,000 outings": (150, 300)}


class PageTime(NamedTuple):
    """Milliseconds of one page: its first opening, and a saving until it shows what is new."""

    page: str
    opening: float
    saving: float


class WindowTimes(NamedTuple):
    """What was measured in one window; ``commit`` is the same saving without a window.

    ``form`` is how long the form of an outing took to be there, the first time and each after it.
    """

    commit: float
    pages: tuple[PageTime, ...]
    form: tuple[float, ...]


def write_books(folder: Path, today: date, name: str) -> Path:
    """The folder of a book with its settings: one of those of ``GOALS``."""
    place = folder / name.replace(" ", "-").replace(",", "")
    if name == "500 people":
        made = many_people(500, 50, today)
    else:
        outings = 3_000 if name == "ten years" else 100_000
        made = ledger_of_one(outings, outings // 5, today)
    with open_book(place / "book.ledsagapp", place / "state", create=True) as book:
        book.import_ledger(made, {})
    me = made.people[0].id
    save(Settings(first_start_done=True, person_id=me, me=me), place / "config" / "settings.json")
    return place


def many_people(people: int, outings: int, today: date) -> Ledger:
    """A ledger of many people, each with the same decisions and some outings."""
    one, numbers = ledger_of_one(outings, outings // 5, today), range(people)
    return replace(
        one,
        people=tuple(Person(f"p{n}", f"Person {n}") for n in numbers),
        decisions=tuple(
            replace(it, id=f"{it.id}-{n}", person_id=f"p{n}")
            for n in numbers
            for it in one.decisions
        ),
        outings=tuple(
            replace(it, id=f"{it.id}-{n}", person_id=f"p{n}") for n in numbers for it in one.outings
        ),
        expenses=tuple(
            replace(
                it,
                id=f"{it.id}-{n}",
                person_id=f"p{n}",
                outing_id=f"{it.outing_id}-{n}" if it.outing_id else None,
            )
            for n in numbers
            for it in one.expenses
        ),
    )


def measured(place: Path) -> WindowTimes:
    """The times of a window over a book, in a process of its own without any screen."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.benchmarks.pages_window", str(place)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        timeout=300,
        text=True,
        check=True,
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return WindowTimes(
        found["commit"], tuple(PageTime(*one) for one in found["pages"]), tuple(found["form"])
    )
