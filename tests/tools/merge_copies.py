"""``python3 -m tests.tools.merge_copies [SEEDS [OPERATIONS]]``: books merged by copies on a stick.

The same as ``tests.tools.merge``, but nothing is shared: now and then one takes in another's file.
"""

import sys
import time
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.merge_copies", gui=True, dev=True)

from ledsagapp.workflow.sharing.other_copy import here, preview, read_copy, take_copy
from ledsagapp.workflow.sharing.steps import straight
from tests.builders.circle import Computer, alike
from tests.tools.merge import Sharing


class Copying(Sharing):
    """Three computers whose owners carry copies of their books to each other."""

    def exchange(self, computer: Computer) -> None:
        """Take in what one of the others has."""
        others = [one for one in self.computers if one is not computer]
        take_in(computer, self.dice.choice(others))

    def arrive(self) -> None:
        """Take in everything everywhere."""
        for _turn in range(2):
            for computer, other in permutations(self.computers, 2):
                take_in(computer, other)
        alike(self.computers, self.secret)


def take_in(computer: Computer, other: Computer) -> None:
    """Take another's file into a book."""
    come = read_copy(other.path, other.key, here(computer.book))
    preview(computer.book, come)
    straight(take_copy(computer.book, come))


def main(seeds: int = 4, operations: int = 1000) -> int:
    """Run; the exit code is 1 where anything differs or was lost."""
    faults = 0
    for seed in range(seeds):
        started = time.monotonic()
        with TemporaryDirectory() as folder:
            copying = Copying(Path(folder), seed)
            try:
                copying.run(operations)
                lost = [*copying.lost(), *copying.wrong_questions()]
            finally:
                copying.close()
        faults += bool(lost)
        took = time.monotonic() - started
        print(
            f"seed {seed}: {copying.written} values, {copying.questions} questions,"
            f" {len(lost)} lost, {took:.0f} s"
        )
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
