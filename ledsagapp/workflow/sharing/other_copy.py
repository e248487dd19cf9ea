"""Another copy of the book, on a stick say: what it would bring, and taking that in.

The other file is not changed: a copy of it is read. What comes are lines of its history, as they
come in an exchange, so that the same question is asked where two have written apart.
"""

import shutil
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.shared_line import SharedLine
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.storage.book import Book
from ledsagapp.storage.encryption.keys import Key
from ledsagapp.storage.errors import BookError
from ledsagapp.storage.opening import open_book
from ledsagapp.storage.tables.shared import Merge
from ledsagapp.workflow.exchange.file_kind import FileKind, file_kind
from ledsagapp.workflow.sharing.steps import AT_ONCE, BREATH, Slices, Steps

_BESIDE: Final = ("-journal", "-wal")  # what SQLite has not brought into the file itself


@dataclass(frozen=True, slots=True)
class Here:
    """What the book has already: the end of each device's lines, and receipts by SHA-256."""

    path: Path
    ends: Mapping[str, int]
    receipts: frozenset[str]


@dataclass(frozen=True, slots=True)
class OtherCopy:
    """What another copy has that the book has not.

    ``common`` is the last line that both have of each device: its number, and what it says.
    ``names`` is what computers are called, by their ids; ``key`` is the family's, "" where it is
    not shared.
    """

    lines: tuple[SharedLine, ...]
    names: Mapping[str, str]
    receipts: Mapping[str, bytes]
    common: Mapping[str, tuple[int, str]]
    key: str


@dataclass(frozen=True, slots=True)
class Coming:
    """How many entries of each table would be new and how many changed; ``receipts`` beside.

    ``apart``: the two have nothing in common.
    """

    entries: Mapping[str, tuple[int, int]]
    receipts: int
    apart: bool


def here(book: Book) -> Here:
    """What the book has already."""
    return Here(book.path, book.shared.ends(), book.shared.receipt_names())


def read_copy(path: Path, key: Key | None, known: Here) -> OtherCopy:
    """What a file has that the book has not; needs neither the book nor the window.

    ExchangeError where it is no book, BookError where it is damaged, of a later version, or does
    not open with the key; OSError where it cannot be read.
    """
    if file_kind(path) not in (FileKind.BOOK, FileKind.COPY):
        raise ExchangeError([Problem("", "not_a_book", (path.name,))])
    if path.samefile(known.path):
        raise ExchangeError([Problem("", "same_book")])
    with _opened(path, key) as book:
        shared = book.shared
        wanted = shared.receipt_names() - known.receipts
        contents = {digest: book.receipts.get(digest) for digest in sorted(wanted)}
        return OtherCopy(
            tuple(shared.lines_beyond(known.ends)),
            {device: name for device, name in shared.names().items() if name},
            {digest: content for digest, content in contents.items() if content is not None},
            {
                device: (number, shared.line_said(device, number))
                for device, end in shared.ends().items()
                if (number := min(end, known.ends.get(device, 0)))
            },
            shared.notes().get("key", ""),
        )


def preview(book: Book, other: OtherCopy) -> Coming:
    """What would come; ExchangeError where the two must not be put together."""
    shared = book.shared
    if other.key and other.key == shared.notes().get("key"):
        raise ExchangeError([Problem("", "same_circle")])
    for device, (number, said) in other.common.items():
        own = shared.line_said(device, number)
        if own and said and own != said:
            raise ExchangeError([Problem("", "same_writer")])
    apart = bool(shared.ends()) and not other.common
    return Coming(shared.kinds_of_change(other.lines), len(other.receipts), apart)


def take_copy(book: Book, other: OtherCopy, slices: Slices = AT_ONCE) -> Steps[int]:
    """Take it in: how many rows that changed. What is ended in between goes on the next time."""
    told: set[str] = set()
    count, at, shared = 0, 0, book.shared
    size = max(slices.first(len(other.lines)), 1)
    try:
        shared.keep(Merge(lambda _rows: {}, names=other.names), told)
        while at < len(other.lines):
            started = time.monotonic()
            count += shared.take_copy(other.lines[at : at + size], told)
            at += size
            size = slices.next(size, time.monotonic() - started)
            yield BREATH
        for content in other.receipts.values():
            shared.keep(Merge(lambda _rows: {}, receipts=(content,)), told)
            yield BREATH
    finally:
        shared.announce(told)
    return count


@contextmanager
def _opened(path: Path, key: Key | None) -> Iterator[Book]:
    """A copy of the file, opened as a book, gone afterwards."""
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        copy = Path(folder) / "book" / path.name
        copy.parent.mkdir()
        shutil.copyfile(path, copy)
        for ending in _BESIDE:
            beside = path.with_name(path.name + ending)
            if beside.exists():
                shutil.copyfile(beside, copy.with_name(copy.name + ending))
        try:
            with open_book(copy, Path(folder) / "state", create=False, key=key) as book:
                yield book
        except BookError as error:
            raise BookError(error.fault, path, error.detail, error.needs) from error
