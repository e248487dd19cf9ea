"""What sharing a book costs: ``python -m tests.benchmarks.sharing [OUTINGS]``; ratios count.

The first merge on another computer beside taking in the same rows as a document, and one edit on
its way out and in, with everything at hand.
"""

import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import NamedTuple

from ledsagapp.bootstrap.environment import ensure

if __name__ == "__main__":
    ensure("tests.benchmarks.sharing", gui=True, dev=True)

from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Companion
from ledsagapp.domain.values import replace
from ledsagapp.exchange.ledger.document import LedgerDocument, read, write
from ledsagapp.exchange.sharing.carriers import FolderCarrier
from ledsagapp.exchange.sharing.parcels import Family, new_family_key
from ledsagapp.storage.opening import open_book
from ledsagapp.workflow.sharing.exchange import Exchange
from tests.benchmarks.storage import an_outing
from tests.builders.circle import Computer
from tests.builders.entries import person

OUTINGS, EDITS = 5_000, 15
MOST_MERGE, MOST_EDIT = 1.5, 0.080


class Shared(NamedTuple):
    """What was measured, in seconds, beside what it is compared with."""

    name: str
    seconds: float
    reference: float
    most: float


def _took(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def compared(root: Path, outings: int = OUTINGS) -> Iterator[Shared]:
    """Share a book of so many outings, merge it on another computer, and edit it there and back."""
    ledger = Ledger(
        people=(person("p1"),),
        companions=(Companion("c1", "Maj"), Companion("c2", "Bo")),
        outings=tuple(an_outing(number) for number in range(outings)),
    )
    kin = Family(new_family_key())
    anna, bo = Computer(root, "Anna", kin), Computer(root, "Bo", kin)
    for one in (anna, bo):
        one.exchanging = Exchange(one.book, kin, FolderCarrier(anna.folder), one.name)
    plain = open_book(root / "plain" / "book.ledsagapp", root / "plain" / "state", create=True)
    document = write(LedgerDocument(ledger, {}))
    started = time.perf_counter()
    plain.import_ledger(read(document, {}, for_book=True).ledger, {})
    imported = time.perf_counter() - started
    plain.close()
    plain = open_book(root / "bare" / "book.ledsagapp", root / "bare" / "state", create=True)
    bare = _took(lambda: plain.import_ledger(ledger, {}))
    plain.close()
    anna.book.import_ledger(ledger, {})
    name = f"of {outings} outings / importing them as a document"
    yield Shared(f"sharing {name}", _took(anna.exchange), imported, 0)
    merged = _took(bo.exchange)
    yield Shared(f"first merge {name}", merged, imported, MOST_MERGE)
    yield Shared(f"first merge of {outings} outings / writing their rows", merged, bare, 0)
    assert len(bo.book.outings.all()) == outings
    first = anna.book.outings.all()[0]
    out: list[float] = []
    into: list[float] = []
    saving: list[float] = []
    for number in range(EDITS):
        said = replace(first, note=f"ändring {number}")
        saving.append(_took(lambda said=said: anna.book.outings.put(said)))  # type: ignore[misc]
        out.append(_took(anna.exchange))
        into.append(_took(bo.exchange))
    yield Shared("saving one edit / 80 ms", median(saving), MOST_EDIT, 0)
    yield Shared("one edit out / 80 ms", median(out), MOST_EDIT, 0)
    yield Shared("one edit in / 80 ms", median(into), MOST_EDIT, 0)
    both = [sum(pair) for pair in zip(out, into, strict=True)]
    yield Shared("one edit out and in / 80 ms", median(both), MOST_EDIT, 1.0)
    for computer in (anna, bo):
        computer.book.close()


def main(outings: int = OUTINGS) -> None:
    """Print each figure."""
    with TemporaryDirectory() as folder:
        for one in compared(Path(folder), outings):
            ratio = one.seconds / one.reference
            verdict = ("ok" if ratio <= one.most else "TOO MUCH") if one.most else ""
            print(f"{one.name:<62} {one.seconds * 1000:8.1f} ms {ratio:6.2f} x  {verdict}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
