"""``python3 -m tests.tools.load``: 100,000 outings and 20,000 receipts, beside a book of ten years.

Each thing is done in a program of its own, so that its memory is its own: what it takes in seconds
and at the most in memory, and how many times that of the ten-year book. ``--quick`` loads a tenth.
"""

import os
import re
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from types import MappingProxyType
from typing import Final, NamedTuple

from ledsagapp.bootstrap.environment import ensure
from ledsagapp.domain.values import replace

if __name__ == "__main__":
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    ensure("tests.tools.load", gui=True, dev=True)

from ledsagapp import resources
from ledsagapp.domain.accounting.account import accounts_from_the_ground
from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.snapshot import read as read_view
from ledsagapp.exchange.ledger.document import LedgerDocument, pieces, read
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.storage.backup.restore import contents
from ledsagapp.storage.encryption.keys import new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.recovery.repair import rescue_book
from ledsagapp.storage.tables.ids import new_id
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, load_receipts, receipts
from ledsagapp.workflow.export_report import write_pdf_report
from tests.benchmarks.book import ledger

if sys.platform != "win32":
    import resource

ROOT: Final = Path(__file__).resolve().parents[2]
TODAY: Final = date(2026, 11, 25)
RECEIPT: Final = 4000  # bytes


class Size(NamedTuple):
    """How much a book holds; each receipt hangs on an expense of its own."""

    outings: int
    expenses: int
    receipts: int


TEN_YEARS: Final = Size(3_000, 1_500, 600)
LARGE: Final = Size(100_000, 30_000, 20_000)


class Took(NamedTuple):
    """Seconds, and megabytes at the most, of a program that did one thing."""

    seconds: float
    memory: float


def write_book(folder: Path, size: Size) -> None:
    """A book with so much in it, its receipts small and each of its own."""
    book, files = ledger(size.outings, size.expenses, TODAY), {}
    expenses = []
    for number, expense in enumerate(book.expenses):
        if number < size.receipts:
            content = b"\xff\xd8\xff" + number.to_bytes(4) + os.urandom(RECEIPT)
            name = sha256(content).hexdigest()
            files[name] = content
            receipt = Receipt(f"kvitto {number}.jpg", "image/jpeg", name)
            expense = replace(expense, receipts=(receipt,))  # noqa: PLW2901 - the same, with one
        expenses.append(expense)
    with open_book(folder / "book.ledsagapp", folder / "state", create=True) as made:
        made.import_ledger(replace(book, expenses=tuple(expenses)), files)


# -- what is done ---------------------------------------------------------------------------------
def _opened(folder: Path) -> None:
    open_book(folder / "book.ledsagapp", folder / "state", create=False).close()


def _reckoned(folder: Path) -> None:
    presets = RuleSets(resources.path("rules"), folder / "rules")
    with open_book(folder / "book.ledsagapp", folder / "state", create=False) as book:
        accounts_from_the_ground(book.ledger(), TODAY, presets)


def _saved(folder: Path) -> None:
    with open_book(folder / "book.ledsagapp", folder / "state", create=False) as book:
        book.outings.put(replace(book.outings.all()[-1], id=new_id()))


def _copied(folder: Path) -> None:
    with open_book(folder / "book.ledsagapp", folder / "state", create=False) as book:
        book.copy_to(folder / f"{new_id()}.copy")


def _looked_into(folder: Path) -> None:
    contents(folder / "book.ledsagapp")


def _exported(folder: Path) -> None:
    with (
        open_book(folder / "book.ledsagapp", folder / "state", create=False) as book,
        (folder / "book.ledger").open("wb") as file,
    ):
        file.writelines(pieces(LedgerDocument(*book.export())))


def _imported(folder: Path) -> None:
    presets = RuleSets(resources.path("rules"), folder / "rules")
    document = read((folder / "book.ledger").read_bytes(), presets)
    place = folder / new_id()
    with open_book(place / "book.ledsagapp", place / "state", create=True) as book:
        book.import_ledger(document.ledger, document.files)


def _reported(folder: Path, kind: ReportKind, first: date) -> None:
    presets = RuleSets(resources.path("rules"), folder / "rules")
    with open_book(folder / "book.ledsagapp", folder / "state", create=False) as book:
        view = read_view(book.ledger(), TODAY, presets, "maj", me=False)
        wanted = ReportRequest(kind, Period(first, TODAY, ""), "sv", ReportOptions())
        files = load_receipts(receipts(view, wanted.period), book.receipts.get)
        now = datetime(2026, 11, 25, 12, tzinfo=UTC)
        write_pdf_report(view, wanted, presets, files, folder / f"{new_id()}.pdf", now)


def _encrypted(folder: Path) -> None:
    path = folder / "book.ledsagapp"
    key = new_key("fyra vanliga ord")
    change_key(path, None, key)
    change_key(path, key, None)


def _repaired(folder: Path) -> None:
    rescue_book(folder / "book.ledsagapp", folder / f"{new_id()}.saved")


ACTS: Final = MappingProxyType[str, Callable[[Path], None]](
    {
        "opens": _opened,
        "opens, reads and reckons": _reckoned,
        "opens and saves an outing": _saved,
        "makes a checked safety copy": _copied,
        "looks into a safety copy": _looked_into,
        "exports it with its receipts": _exported,
        "imports that into an empty book": _imported,
        "time report of a month as PDF": lambda folder: _reported(
            folder, ReportKind.TIME, TODAY.replace(day=1)
        ),
        "time report of a year as PDF": lambda folder: _reported(
            folder, ReportKind.TIME, TODAY.replace(month=1, day=1)
        ),
        "is encrypted and decrypted": _encrypted,
        "is repaired": _repaired,
    }
)


def took(act: str, folder: Path) -> Took:
    """Do one thing in a program of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.tools.load", "--act", act, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        raise RuntimeError(f"{act}: {done.stderr}")
    seconds, memory = done.stdout.split()[-2:]
    return Took(float(seconds), float(memory))


def do(act: str, folder: Path) -> None:
    """Do one thing here and print what it took."""
    start = time.perf_counter()
    ACTS[act](folder)
    seconds = time.perf_counter() - start
    print(seconds, _most_memory())


def _most_memory() -> float:
    """Megabytes this program has held at the most."""
    status = Path("/proc/self/status")
    if status.exists():
        # The system's own count of a child begins with what its parent held.
        held = re.search(r"VmHWM:\s+(\d+) kB", status.read_text("utf-8"))
        return int(held[1]) / 1024 if held else 0.0
    if sys.platform == "win32":
        return 0.0
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 / 1024


def compared(large: Size, small: Size) -> None:
    """Do everything with both books and print a line for each thing."""
    with TemporaryDirectory(prefix="ledsagapp-load-") as name:
        folders = [Path(name) / word for word in ("large", "small")]
        for folder, size in zip(folders, (large, small), strict=True):
            write_book(folder, size)
        print(f"{'':<36}{large.outings} outings, {large.receipts} receipts; beside {small.outings}")
        sizes = [(folder / "book.ledsagapp").stat().st_size / 1e6 for folder in folders]
        print(f"{'the file':<36}{sizes[0]:9.1f} MB {sizes[0] / sizes[1]:25.1f} x")
        for act in ACTS:
            much, little = (took(act, folder) for folder in folders)
            line = f"{much.seconds:9.2f} s  {much.seconds / little.seconds:6.1f} x"
            memory = f"{much.memory:8.0f} MB {much.memory / little.memory:6.1f} x"
            print(f"{act:<36}{line} {memory}", flush=True)


def main(given: list[str]) -> int:
    """Load, or do the one thing that is named."""
    if given[:1] == ["--act"]:
        do(given[1], Path(given[2]))
        return 0
    large = Size(*(count // 10 for count in LARGE)) if "--quick" in given else LARGE
    compared(large, TEN_YEARS)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
