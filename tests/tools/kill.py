"""``python3 -m tests.tools.kill [WRITES [SEED]] [--passphrase]``: killed while writing.

A program of its own writes outings and expenses and says after each saving what the sums are. It
is killed at a random moment, again and again; each time the book must pass ``integrity_check`` and
hold exactly what was said last, or that and the one saving that was under way.
"""

import random
import subprocess
import sys
import threading
import time
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.kill", gui=False, dev=True)

from ledsagapp.storage.book import Book
from ledsagapp.storage.driver import connect
from ledsagapp.storage.encryption.keys import Key, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book

ROOT = Path(__file__).resolve().parents[2]
LONGEST = 0.4  # seconds a writer lives at the most after its first saving
WRITING = """
import sys
from ledsagapp.domain.values import replace
from pathlib import Path
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.opening import open_book
from tests.builders.entries import expense, outing

words = [bytes.fromhex(word) for word in sys.argv[3:]]
key = Key(*words) if words else None
book = open_book(Path(sys.argv[1]), Path(sys.argv[2]), create=True, key=key)
number = len(book.outings.all())
total = sum(one.amount for one in book.expenses.all())
while True:
    number += 1
    with book.together("add_outing", str(number)):
        content = str(number).encode() * (number % 700)
        book.receipts.put(content)
        book.outings.put(outing(f"o{number}", companions=("c1", "c2")))
        book.expenses.put(replace(expense(f"e{number}", amount=number), outing_id=f"o{number}"))
    total += number
    print(number, total, flush=True)
"""


@dataclass(frozen=True, slots=True)
class Survived:
    """How many writers were killed, how many savings they confirmed, and when one was cut off."""

    kills: int
    writes: int
    halfway: int


def survived(folder: Path, writes: int, seed: int, key: Key | None = None) -> Survived:
    """Kill until so many savings were confirmed; AssertionError where one was lost or halved.

    With a key the book is encrypted.
    """
    chance = random.Random(seed)  # noqa: S311 - no secret
    path, state = folder / "book.ledsagapp", folder / "state"
    kills = number = halfway = 0
    if key is not None:
        open_book(path, state, create=True).close()
        change_key(path, None, key)
    while number < writes:
        number, total = confirmed(path, state, chance.uniform(0, LONGEST), key)
        halfway += path.with_name(path.name + "-journal").exists()
        with closing(connect(path, key)) as db:
            found = db.execute("PRAGMA integrity_check").fetchall()
        assert found == [("ok",)], found
        with open_book(path, state, create=False, key=key) as book:
            assert sums(book) in ((number, total), (number + 1, total + number + 1)), sums(book)
        kills += 1
    return Survived(kills, number, halfway)


def sums(book: Book) -> tuple[int, int]:
    """How many outings there are, and the sum of the expenses, which belong to one each."""
    outings, expenses = book.outings.all(), book.expenses.all()
    assert [one.outing_id for one in expenses] == [one.id for one in outings]
    return len(outings), sum(one.amount for one in expenses)


def confirmed(path: Path, state: Path, seconds: float, key: Key | None) -> tuple[int, int]:
    """The last saving of which a writer said that it was kept, and the sum it said."""
    words = () if key is None else (key.raw.hex(), key.salt.hex())
    command = [sys.executable, "-c", WRITING, path, state, *words]
    writer = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    with writer:
        assert writer.stdout is not None
        first = writer.stdout.readline()
        killer = threading.Timer(seconds, writer.kill)
        killer.start()
        # The last line may itself have been cut short by the kill.
        lines = [line for line in (first, *writer.stdout) if line.endswith("\n")]
        killer.join()
    number, total = lines[-1].split()
    return int(number), int(total)


def main(given: list[str]) -> int:
    """Kill over so many writes, and say what was seen."""
    key = new_key("fyra vanliga ord") if "--passphrase" in given else None
    numbers = [int(word) for word in given if word.isdecimal()]
    writes = numbers[0] if numbers else 1000
    seed = numbers[1] if len(numbers) > 1 else random.randrange(10**6)  # noqa: S311 - as above
    begun = time.monotonic()
    with TemporaryDirectory(prefix="ledsagapp-kill-") as folder:
        seen = survived(Path(folder), writes, seed, key)
    print(
        f"{seen.writes} confirmed savings, {seen.kills} kills, {seen.halfway} of them in the middle"
        f" of one, nothing lost (seed {seed}, {time.monotonic() - begun:.0f} s)"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
