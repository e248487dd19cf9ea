"""Reads rows out of an SQLite file page by page, also where SQLite itself gives the file up.

The form is described in "Database File Format" (sqlite.org/fileformat2.html). Nothing is written,
and nothing that is read is relied on: a row is given back whole and well formed, or not at all.
"""

import mmap
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from ledsagapp.storage.encryption.keys import MAGIC
from ledsagapp.storage.rows import Row

_LEAF, _INTERIOR = 13, 5
# A table without row numbers lies in the tree of an index, whose inner pages hold rows too.
_KEYED_LEAF, _KEYED_INTERIOR = 10, 2
_USUAL_PAGE: Final = 4096
_FIRST_HEADER: Final = 100
_SIZES: Final = (0, 1, 2, 3, 4, 6, 8, 8, 0, 0)  # bytes of the serial types 0 to 9
_MOST_RESERVED: Final = 80  # bytes at the end of each page of a book that was encrypted
_LONGEST: Final = 9  # bytes of a number written with a variable length


class UnreadableError(Exception):
    """A page or row that does not hold together."""


@dataclass(slots=True)
class Pages:
    """The pages of a file; ``bad`` grows by each place that could not be read."""

    data: mmap.mmap | bytes
    bad: set[str] = field(default_factory=set)
    size: int = field(init=False)
    usable: int = field(init=False)
    count: int = field(init=False)

    def __post_init__(self) -> None:
        head = bytes(self.data[:_FIRST_HEADER])
        told = int.from_bytes(head[16:18])
        told = 65536 if told == 1 else told
        sound = head.startswith(MAGIC) and told >= 512 and told & (told - 1) == 0
        self.size = told if sound else _USUAL_PAGE
        self.usable = self.size - (head[20] if sound and head[20] <= _MOST_RESERVED else 0)
        # A last page that was cut short may still hold whole rows.
        self.count = -(-len(self.data) // self.size)

    def leaves(self, root: int) -> list[int]:
        """The pages of a table that hold rows, in order, as far as the way to them can be read."""
        found, seen, waiting = [], set(), [root]
        while waiting:
            number = waiting.pop()
            if number in seen:
                continue
            seen.add(number)
            try:
                children = self._children(number)
            except (UnreadableError, IndexError):
                self.bad.add(f"page {number}")
                continue
            if children is None or self._kind(number) == _KEYED_INTERIOR:
                found.append(number)
            waiting.extend(reversed(children or ()))
        return found

    def is_leaf(self, number: int) -> bool:
        """Whether the page says of itself that it holds rows of a table."""
        return self._kind(number) == _LEAF

    def is_keyed(self, number: int) -> bool:
        """Whether the page says that it holds entries of an index, or rows known by their key."""
        return self._kind(number) in (_KEYED_LEAF, _KEYED_INTERIOR)

    def rows(self, number: int) -> Iterator[tuple[int, Row]]:
        """The rows of a page that can be read, each with its number (0 where it has none)."""
        page, start = self._page(number), _start(number)
        read = self._keyed_cell if self.is_keyed(number) else self._cell
        head = 12 if self._kind(number) == _KEYED_INTERIOR else 8
        skip = 4 if self._kind(number) == _KEYED_INTERIOR else 0
        many = int.from_bytes(page[start + 3 : start + 5])
        for place in range(min(many, self.size // 4)):
            at = start + head + 2 * place
            try:
                yield read(page, int.from_bytes(page[at : at + 2]) + skip)
            except (UnreadableError, IndexError, UnicodeDecodeError):
                self.bad.add(f"row {place} of page {number}")

    def _page(self, number: int) -> bytes:
        if not 1 <= number <= self.count:
            raise UnreadableError
        return bytes(self.data[(number - 1) * self.size : number * self.size])

    def _kind(self, number: int) -> int:
        page, start = self._page(number), _start(number)
        return page[start] if start < len(page) else 0

    def _children(self, number: int) -> list[int] | None:
        """The pages below a page, or None where it is a leaf."""
        page, start = self._page(number), _start(number)
        if page[start] in (_LEAF, _KEYED_LEAF):
            return None
        if page[start] not in (_INTERIOR, _KEYED_INTERIOR):
            raise UnreadableError
        found = []
        for place in range(min(int.from_bytes(page[start + 3 : start + 5]), self.size // 4)):
            at = int.from_bytes(page[start + 12 + 2 * place : start + 14 + 2 * place])
            found.append(int.from_bytes(page[at : at + 4]))
        return [*found, int.from_bytes(page[start + 8 : start + 12])]

    def _cell(self, page: bytes, at: int) -> tuple[int, Row]:
        length, at = _number(page, at)
        rowid, at = _number(page, at)
        return rowid, self._content(page, at, length, self.usable - 35)

    def _keyed_cell(self, page: bytes, at: int) -> tuple[int, Row]:
        length, at = _number(page, at)
        return 0, self._content(page, at, length, (self.usable - 12) * 64 // 255 - 23)

    def _content(self, page: bytes, at: int, length: int, most: int) -> Row:
        if not 0 < length <= len(self.data):
            raise UnreadableError
        here = self._held_here(length, most)
        content = page[at : at + here]
        if here < length:
            content += self._overflow(int.from_bytes(page[at + here : at + here + 4]), length, here)
        if len(content) != length:
            raise UnreadableError
        return _record(content)

    def _held_here(self, length: int, most: int) -> int:
        if length <= most:
            return length
        least = (self.usable - 12) * 32 // 255 - 23
        wanted = least + (length - least) % (self.usable - 4)
        return wanted if wanted <= most else least

    def _overflow(self, number: int, length: int, here: int) -> bytes:
        parts, missing = [], length - here
        while missing > 0:
            page = self._page(number)
            part = page[4 : min(4 + missing, self.usable)]
            if not part:
                raise UnreadableError
            parts.append(part)
            missing -= len(part)
            number = int.from_bytes(page[:4])
        return b"".join(parts)


def _start(number: int) -> int:
    return _FIRST_HEADER if number == 1 else 0


def _number(data: bytes, at: int) -> tuple[int, int]:
    """A number of one to nine bytes, and the place after it."""
    value = 0
    for place in range(_LONGEST - 1):
        byte = data[at + place]
        value = value << 7 | byte & 0x7F
        if byte < 0x80:
            return value, at + place + 1
    value = value << 8 | data[at + _LONGEST - 1]
    return value - (1 << 64) if value >> 63 else value, at + _LONGEST


def _record(content: bytes) -> Row:
    end, at = _number(content, 0)
    if not at <= end <= len(content):
        raise UnreadableError
    kinds = []
    while at < end:
        kind, at = _number(content, at)
        kinds.append(kind)
    if at != end:
        raise UnreadableError
    values: list[object] = []
    for kind in kinds:
        value, at = _value(content, at, kind)
        values.append(value)
    if at != len(content):
        raise UnreadableError
    return tuple(values)


def _value(content: bytes, at: int, kind: int) -> tuple[object, int]:
    if kind >= 12:
        part = content[at : at + (kind - 12) // 2]
        return (part.decode() if kind % 2 else part), at + (kind - 12) // 2
    if kind in (7, 10, 11) or kind < 0:
        raise UnreadableError  # no fractions are kept in a book, and 10 and 11 are nothing
    if kind in (0, 8, 9):
        return {0: None, 8: 0, 9: 1}[kind], at
    end = at + _SIZES[kind]
    return int.from_bytes(content[at:end], signed=True), end
