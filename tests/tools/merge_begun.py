"""``python3 -m tests.tools.merge_begun [SEEDS [OPERATIONS]]``: copies that begin to share at once.

The same as ``tests.tools.merge``, but first three carry copies of one book to each other; then all
begin to exchange through a folder, each before it has what the others have handed out.
"""

import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.tools.merge_begun", gui=True, dev=True)

from tests.builders.circle import Computer
from tests.tools.merge import Sharing
from tests.tools.merge_copies import take_in


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


def main(seeds: int = 20, operations: int = 300) -> int:
    """Run; the exit code is 1 where anything differs or was lost."""
    faults = 0
    for seed in range(seeds):
        started = time.monotonic()
        with TemporaryDirectory() as folder:
            beginning = Beginning(Path(folder), seed)
            differs: list[str] = []
            try:
                beginning.run(operations)
            except AssertionError as error:
                differs = [str(error)[:300]]
            try:
                lost = [*beginning.lost(), *beginning.wrong_questions()]
            finally:
                beginning.close()
        faults += bool(lost or differs)
        took = time.monotonic() - started
        print(
            f"seed {seed}: {beginning.written} values, {beginning.questions} questions,"
            f" {len(lost)} lost, {took:.0f} s",
            *differs,
            *lost[:3],
            sep="\n  ",
            flush=True,
        )
    return int(bool(faults))


if __name__ == "__main__":
    sys.exit(main(*map(int, sys.argv[1:3])))
