"""The program is killed at any moment: what it had said was saved is there, and nothing by half."""

import random
import sqlite3
import subprocess
import sys
import threading
from contextlib import closing
from pathlib import Path

import pytest

from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.opening import open_book
from tests.storage.conftest import KEY, Place
from tests.tools.kill import survived

KILLS = 6

WRITING = """
import sys
from ledsagapp.domain.values import replace
from pathlib import Path
from ledsagapp.storage.opening import open_book
from tests.builders.entries import expense, outing

book = open_book(Path(sys.argv[1]), Path(sys.argv[2]), create=True)
number = len(book.outings.all())
while True:
    number += 1
    with book.together("add_outing", str(number)):
        book.outings.put(outing(f"o{number}", companions=("c1", "c2")))
        book.expenses.put(replace(expense(f"e{number}"), outing_id=f"o{number}"))
    print(number, flush=True)
"""

STOPPING = """
import os, sys
from pathlib import Path
from ledsagapp.storage.opening import open_book
from tests.builders.entries import outing, person

book = open_book(Path(sys.argv[1]), Path(sys.argv[2]), create=True)
book.people.put(person())
with book.together("never finished"):
    for number in range(3000):
        book.outings.put(outing(f"o{number}", note="x" * 2000))
    os._exit(7)
"""


def last_confirmed(place: Place, seconds: float) -> int:
    """Write until killed: the last number whose saving the writer had been told of."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITING, place.path, place.state], stdout=subprocess.PIPE, text=True
    )
    with writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        killer = threading.Timer(seconds, writer.kill)
        killer.start()
        # The last line may itself have been cut short by the kill.
        lines = [line for line in (first, *writer.stdout) if line.endswith("\n")]
        killer.join()
    return int(lines[-1])


@pytest.mark.parametrize("seed", range(KILLS))
def test_what_was_confirmed_survives_a_kill_at_any_moment(place: Place, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - no secret
    for _ in range(2):
        confirmed = last_confirmed(place, chance.uniform(0, 0.2))
        with open_book(place.path, place.state, create=False) as book:
            outings, expenses = book.outings.all(), book.expenses.all()
            assert confirmed <= len(outings) <= confirmed + 1
            assert [entry.outing_id for entry in expenses] == [entry.id for entry in outings]
            assert all(entry.companion_ids == ("c1", "c2") for entry in outings)
        with closing(sqlite3.connect(place.path)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_step_that_was_not_finished_is_rolled_back_at_the_next_opening(place: Place) -> None:
    done = subprocess.run([sys.executable, "-c", STOPPING, place.path, place.state], check=False)
    assert done.returncode == 7
    journal = Path(f"{place.path}-journal")
    assert journal.exists()
    book = place.open(create=False)
    assert not journal.exists()
    assert [entry.id for entry in book.people.all()] == ["p1"]
    assert book.outings.all() == ()


@pytest.mark.parametrize("key", [None, KEY], ids=["plain", "encrypted"])
def test_the_sums_are_those_of_the_last_confirmed_saving_however_often_it_is_killed(
    tmp_path: Path, key: Key | None
) -> None:
    # The longer run is ``python3 -m tests.tools.kill``.
    assert survived(tmp_path, 60, seed=7, key=key).kills >= 1
