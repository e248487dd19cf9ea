"""``python3 -m tests.tools.merge_begun [SEEDS [OPERATIONS]]``: copies that begin to share at once.

The same as ``tests.tools.merge``, but first three carry copies of one book to each other; then all
begin to exchange through a folder, each before it has what the others have handed out.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.merge_begun", gui=True, dev=True)

from tests.builders.circle import Computer
from tests.tools.merge import Sharing, report, take_in


class Beginning(Sharing):
    """Three computers with a common history, of which none has the others' files at first."""

    copying = True

    def run(self, operations: int) -> None:
        """Do a part with copies on a stick; all then begin to share, and do the rest."""
        for _turn in range(3):
            self.do(operations // 6)
            for computer in self.dice.sample(self.computers, 2):
                self.exchange(computer)
        self.copying = False
        for computer in self.computers:
            if self.dice.random() < 0.7:
                self.exchange(computer)
        self.do(operations // 2)
        self.arrive()

    def exchange(self, computer: Computer) -> None:
        """Take in another's copy, or later exchange through the folder."""
        if not self.copying:
            super().exchange(computer)
            return
        others = [one for one in self.computers if one is not computer]
        take_in(computer, self.dice.choice(others))

    def exchange_slowly(self, computer: Computer) -> None:
        """As ``exchange``, later in small slices."""
        if self.copying:
            self.exchange(computer)
        else:
            super().exchange_slowly(computer)


def main(seeds: int = 20, operations: int = 300) -> int:
    """Run; the exit code is 1 where anything differs or was lost."""
    faults = 0
    for seed in range(seeds):
        with TemporaryDirectory() as folder:
            faults += report(Beginning(Path(folder), seed), seed, operations)
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
