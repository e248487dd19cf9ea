"""What a passphrase costs: a book of ten years encrypted and plain, measured turn by turn."""

import os
import shutil
import time
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from statistics import median
from typing import NamedTuple

from ledsagapp import resources
from ledsagapp.domain.accounting.account import accounts_from_the_ground
from ledsagapp.domain.values import replace
from ledsagapp.exchange.presets.preset_files import read_presets
from ledsagapp.storage.encryption.keys import Key, derive_key, new_key
from ledsagapp.storage.encryption.rekey import change_key
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.tables.ids import new_id
from tests.benchmarks.book import write_book

RECEIPTS, RECEIPT_SIZE = 300, 60_000
WORDS = "fyra vanliga ord"


class Cost(NamedTuple):
    """Seconds with and without a passphrase."""

    name: str
    encrypted: float
    plain: float


def costs(folder: Path, outings: int, expenses: int, today: date, times: int) -> Iterator[Cost]:
    """Opening, reading, reckoning, saving, copying; and once what the passphrase itself takes."""
    plain, sealed = folder / "plain", folder / "sealed"
    with write_book(plain, outings, expenses, today) as book, book.together("add_receipt"):
        for _ in range(RECEIPTS):
            book.receipts.put(os.urandom(RECEIPT_SIZE))
    shutil.copytree(plain, sealed)
    key = new_key(WORDS)
    anew = _seconds(lambda: change_key(sealed / "book.ledsagapp", None, key))
    as_it_is = _seconds(lambda: shutil.copy(plain / "book.ledsagapp", folder / "copied"))
    yield Cost("encrypting the whole book / copying its file", anew, as_it_is)
    books = ((sealed, key), (plain, None))
    for name, act in _acts(today).items():
        taken = [[act(where, own) for where, own in books] for _ in range(times)]
        with_, without = (median(one[side] for one in taken) for side in (0, 1))
        yield Cost(name, with_, without)
    derived = _seconds(lambda: derive_key(WORDS, key.salt))
    opened = _acts(today)["opening, with a key at hand"](sealed, key)
    yield Cost("opening with the passphrase / with a key at hand", opened + derived, opened)


def _seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    return time.perf_counter() - start


def _acts(today: date) -> dict[str, Callable[[Path, Key | None], float]]:
    presets = read_presets(resources.path("rules"))

    def opening(folder: Path, key: Key | None) -> float:
        path, state = folder / "book.ledsagapp", folder / "state"
        start = time.perf_counter()
        with open_book(path, state, create=False, key=key):
            return time.perf_counter() - start

    def opened(act: Callable[..., object]) -> Callable[[Path, Key | None], float]:
        def measured(folder: Path, key: Key | None) -> float:
            path, state = folder / "book.ledsagapp", folder / "state"
            with open_book(path, state, create=False, key=key) as book:
                return _seconds(lambda: act(book))

        return measured

    def copied(folder: Path, key: Key | None) -> float:
        target = folder / "copy.ledsagapp"
        target.unlink(missing_ok=True)
        return opened(lambda book: book.copy_to(target))(folder, key)

    def saved(folder: Path, key: Key | None) -> float:
        path, state = folder / "book.ledsagapp", folder / "state"
        with open_book(path, state, create=False, key=key) as book:
            like = book.outings.all()[0]
            return _seconds(lambda: book.outings.put(replace(like, id=new_id())))

    return {
        "opening, with a key at hand": opening,
        "reading the ledger": opened(lambda book: book.ledger()),
        "reading it and the account of ten years": opened(
            lambda book: accounts_from_the_ground(book.ledger(), today, presets)
        ),
        "saving an outing": saved,
        "a checked safety copy": copied,
    }
