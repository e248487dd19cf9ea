"""``python3 -m tests.tools.merge [SEEDS [OPERATIONS [postgres]]]``: books computers share.

Each writes through the book's own door; files come late, doubled, cut short, altered or never, and
what is promised long after the promise; programs are ended in the midst of it and started, books
restored from copies and given passphrases, clocks are years wrong and put back. In the end all
must hold the same rows, lines and receipts, and in each field what somebody wrote last: a value
that nobody who had seen it has written over. Who had seen what is counted from outside. What is
marked as only for me must be on no other computer. With ``postgres`` files go through a real
database instead of folders.

Ids, keys and moments come of the seed: the same seed and number of operations do the same again.
"""

import random
import shutil
import sys
import time
from collections.abc import Callable
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.merge", gui=True, dev=True)

from ledsagapp.exchange.sharing.carriers import Carrier
from ledsagapp.exchange.sharing.parcels import Family
from ledsagapp.exchange.sharing.postgres import PostgresCarrier
from ledsagapp.storage.encryption.keys import Key, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from ledsagapp.workflow.sharing.other_copy import here, preview, read_copy, take_copy
from ledsagapp.workflow.sharing.steps import Slices, straight
from tests.builders.by_seed import SeededClock, key_by_seed
from tests.builders.circle import Computer, Syncing, alike, settle
from tests.builders.postgres import served
from tests.tools.merge_deeds import Deed, Writing
from tests.tools.merge_witness import Witness

NAMES = ("Anna", "Bo", "Cia")
LATE = "Dan"


class Sharing(Writing):
    """Three computers and one that comes later, what they do, and who had seen what."""

    def __init__(
        self, root: Path, seed: int, *, restoring: bool = True, postgres: str = ""
    ) -> None:
        super().__init__(random.Random(seed))  # noqa: S311 - a test's dice
        self._root, self._seed, self._postgres = root, seed, postgres
        self._family = Family(key_by_seed(seed))
        self.computers = [self._computer(name) for name in NAMES]
        self.syncing = Syncing(self.computers, seed, hostile=True)
        self.witness = Witness()
        self._copied: dict[str, Key | None] = {}
        self._deeds: list[tuple[int, Deed]] = [
            *self.savings,
            *((6, self.exchange), (3, self.exchange_slowly), (3, self.restart)),
            *((1, self.passphrase), (2, self.turn_clock), (2, self.hold), (1, self.begin_late)),
            *(((1, self.keep_copy), (1, self.restore)) if restoring else ()),
        ]

    def _computer(self, name: str) -> Computer:
        clock = SeededClock(f"{self._seed} {name}")
        path = self._root / name / "data" / "book.ledsagapp"
        path.parent.mkdir(parents=True)
        path.write_bytes(_empty_book())
        carrier = _database(self._postgres, self._family)
        return Computer(self._root, name, self._family, carrier=carrier, clock=clock)

    def run(self, operations: int) -> None:
        """Do so many things, then let everything arrive."""
        self.do(operations)
        self.arrive()

    def do(self, operations: int) -> None:
        """Do so many things, and carry files now and then."""
        deeds = [deed for weight, deed in self._deeds for _ in range(weight)]
        for at in range(operations):
            self.act(self.dice.choice(self.computers), self.dice.choice(deeds))
            if at % 10 == 0:
                self.syncing.carry()

    def act(self, computer: Computer, deed: Deed) -> None:
        """Do one thing, and remember what who did it had seen."""
        before = computer.book.shared.ends()
        deed(computer)
        self.witness.notice(computer, before)

    def arrive(self) -> None:
        """Let everything arrive; all then hold the same."""
        settle(self.syncing, 12)
        alike(self.computers, self.secret)

    def faults(self) -> list[str]:
        """What was lost, and what is wrongly asked or not asked."""
        lost = self.witness.lost(self.computers[0], self.secret)
        return [*lost, *self.witness.wrong_questions(self.computers, self.secret)]

    def close(self) -> None:
        """Close the books."""
        for computer in self.computers:
            computer.book.close()

    def exchange(self, computer: Computer) -> None:
        """Exchange."""
        computer.exchange()

    def exchange_slowly(self, computer: Computer) -> None:
        """Exchange a little at a time, writing meanwhile; now and then it is broken off."""
        wait, breaks = self.dice.random() < 0.9, self.dice.random() < 0.3
        savings = [deed for weight, deed in self.savings for _ in range(weight)]
        steps = computer.exchanging.steps(computer.now(), _Little(), wait=wait)
        step: Callable[[], Any] = steps.__next__
        while True:
            try:
                work = step()
            except StopIteration:
                return
            if self.dice.random() < 0.1:
                self.act(computer, self.dice.choice(savings))
            step = partial(steps.send, None if work is None else work())
            if breaks and self.dice.random() < 0.1:
                steps.close()
                return

    def restart(self, computer: Computer) -> None:
        """End the program, start it again."""
        computer.restart()

    def passphrase(self, computer: Computer) -> None:
        """Give the book another passphrase, or take it away."""
        computer.book.close()
        key = None if computer.key else _passphrase()
        change_key(computer.path, computer.key, key)
        computer.key = key
        computer.open()

    def keep_copy(self, computer: Computer) -> None:
        """A copy of the book as it is."""
        computer.book.close()
        shutil.copyfile(computer.path, computer.path.with_suffix(".copy"))
        self._copied[computer.name] = computer.key
        computer.open()

    def restore(self, computer: Computer) -> None:
        """Put the copy in the place of the book."""
        copy = computer.path.with_suffix(".copy")
        if not copy.exists():
            return
        computer.book.close()
        shutil.copyfile(copy, computer.path)
        computer.key = self._copied[computer.name]
        computer.open()

    def turn_clock(self, computer: Computer) -> None:
        """Set the clock, rightly or wrongly."""
        if computer.clock is not None:
            computer.clock.turn()

    def hold(self, computer: Computer) -> None:
        """Let what another hands out come late: only its promise comes; or let it come again."""
        pairs = [(one.name, computer.name) for one in self.computers if one is not computer]
        self.syncing.held.symmetric_difference_update({self.dice.choice(pairs)})

    def begin_late(self, computer: Computer) -> None:
        """Another computer begins with a copy of this one's book, its files not there yet."""
        if len(self.computers) > len(NAMES):
            return
        late = self._computer(LATE)
        take_in(late, computer)
        self.syncing.held |= {(one.name, LATE) for one in self.computers}
        self.computers.append(late)


@cache
def _empty_book() -> bytes:
    """A book in which nothing is written: making one takes longer than a hundred savings."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "book.ledsagapp"
        open_book(path, Path(folder) / "state", create=True).close()
        return path.read_bytes()


@cache
def _passphrase() -> Key:
    return new_key("en liten röd båt")


class _Little(Slices):
    """Three lines between two breaths."""

    def first(self, count: int) -> int:
        """How many to begin with, of so many."""
        return min(3, count)

    def next(self, size: int, took: float) -> int:  # noqa: ARG002 - however long it took
        """How many follow."""
        return max(size, 3)


def take_in(computer: Computer, other: Computer) -> None:
    """Take another's file into a book."""
    come = read_copy(other.path, other.key, here(computer.book))
    preview(computer.book, come)
    straight(take_copy(computer.book, come))


def _database(url: str, kin: Family) -> Carrier | None:
    return PostgresCarrier(url, kin.circle) if url else None


def report(sharing: Sharing, seed: int, operations: int) -> bool:
    """Run, and say what came of it; whether anything differs or was lost."""
    started, differs = time.monotonic(), []
    try:
        sharing.run(operations)
    except AssertionError as error:
        differs = [f"differs: {str(error)[:400]}"]
    try:
        faults = [*differs, *sharing.faults()]
        lines = len(sharing.computers[0].content()["change"])
    finally:
        sharing.close()
    witness = sharing.witness
    print(
        f"seed {seed}: {lines} lines, {witness.written} values, {witness.questions} questions,"
        f" {len(sharing.secret)} with notes for oneself, {len(faults)} faults,"
        f" {time.monotonic() - started:.0f} s",
        *faults[:5],
        sep="\n  ",
        flush=True,
    )
    return bool(faults)


def main(seeds: int = 10, operations: int = 10_000, *, carrier: str = "folder") -> int:
    """Run; the exit code is 1 where anything differs or was lost."""
    if carrier != "postgres":
        return _run(seeds, operations, "")
    with served() as url:
        return _run(seeds, operations, url)


def _run(seeds: int, operations: int, url: str) -> int:
    faults = 0
    for seed in range(seeds):
        with TemporaryDirectory() as folder:
            faults += report(Sharing(Path(folder), seed, postgres=url), seed, operations)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3]), carrier="".join(sys.argv[3:4]) or "folder"))
