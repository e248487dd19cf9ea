"""``python3 -m tests.tools.merge_copies [SEEDS [OPERATIONS]]``: books merged by copies on a stick.

The same as ``tests.tools.merge``, but nothing is shared: now and then one takes in another's file.
"""

import sys
from itertools import permutations
from pathlib import Path
from tempfile import TemporaryDirectory

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.merge_copies", gui=True, dev=True)

from tests.builders.circle import Computer, alike
from tests.tools.merge import Sharing, report, take_in


class Copying(Sharing):
    """Three computers whose owners carry copies of their books to each other."""

    def exchange(self, computer: Computer) -> None:
        """Take in what one of the others has."""
        others = [one for one in self.computers if one is not computer]
        take_in(computer, self.dice.choice(others))

    def exchange_slowly(self, computer: Computer) -> None:
        """The same: nothing is shared."""
        self.exchange(computer)

    def arrive(self) -> None:
        """Take in everything everywhere."""
        for _turn in range(2):
            for computer, other in permutations(self.computers, 2):
                take_in(computer, other)
        alike(self.computers, self.secret)


def main(seeds: int = 4, operations: int = 1000) -> int:
    """Run; the exit code is 1 where anything differs or was lost."""
    faults = 0
    for seed in range(seeds):
        with TemporaryDirectory() as folder:
            faults += report(Copying(Path(folder), seed), seed, operations)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
