"""A kept sheet as grids of raw cells: workbooks by calamine, text by its encoding and separator.

What is read are values: the results of formulas, never the formulas; nothing outside is followed.
"""

import csv
import io
import zipfile
from datetime import date, datetime, time, timedelta
from typing import Any, Final

from python_calamine import CalamineError, load_workbook

from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError

Raw = str | float | bool | date | datetime | time | timedelta | None
MOST_BYTES: Final = 30_000_000
MOST_UNPACKED: Final = 300_000_000
MOST_ROWS: Final = 50_000
MOST_COLUMNS: Final = 200
LONGEST_CELL: Final = 2_000
_WORKBOOKS: Final = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")
_SEPARATORS: Final = (";", "\t", ",", "|")
_SAMPLE: Final = 200
# A workbook that counts its days from 1904 says so in its description of the workbook.
_EPOCH_1904: Final = (b'date1904="1"', b'date1904="true"')


@dataclass(frozen=True, slots=True)
class SheetGrid:
    """A sheet: its name and its rows from the first physical one, blank ones too.

    ``merged``: (row, column) of the cells that repeat what stands above them in a merged area.
    ``late_epoch``: bare day numbers count from 1904.
    """

    name: str
    rows: tuple[tuple[Raw, ...], ...]
    merged: frozenset[tuple[int, int]] = frozenset()
    late_epoch: bool = False


def read_grids(data: bytes, name: str) -> tuple[SheetGrid, ...]:
    """Every sheet of a file; ExchangeError where it is none, too large, or has a password."""
    if len(data) > MOST_BYTES:
        raise ExchangeError([Problem("", "sheet_too_large")])
    if data.startswith(_WORKBOOKS):
        return _workbook(data)
    return (SheetGrid(name, _text_rows(data)),)


def _workbook(data: bytes) -> tuple[SheetGrid, ...]:
    late = _checked(data)
    try:
        book = load_workbook(io.BytesIO(data))
        return tuple(_grid(book, name, late=late) for name in book.sheet_names)
    except (CalamineError, ValueError, OSError) as error:
        raise ExchangeError([Problem("", "not_a_sheet")]) from error
    except BaseException as error:  # a panic of the reader's own language is no Exception
        if isinstance(error, KeyboardInterrupt | SystemExit | MemoryError):
            raise
        raise ExchangeError([Problem("", "not_a_sheet")]) from error


def _checked(data: bytes) -> bool:
    """Refuse an archive that unpacks to more than any sheet; whether its days begin in 1904."""
    if not data.startswith(b"PK"):
        return False
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if sum(one.file_size for one in archive.infolist()) > MOST_UNPACKED:
                raise ExchangeError([Problem("", "sheet_too_large")])
            if "xl/workbook.xml" not in archive.namelist():
                return False
            described = archive.read("xl/workbook.xml")
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, OSError, EOFError) as error:
        raise ExchangeError([Problem("", "not_a_sheet")]) from error
    return any(mark in described for mark in _EPOCH_1904)


def _grid(book: Any, name: str, *, late: bool) -> SheetGrid:
    sheet = book.get_sheet_by_name(name)
    rows = [list(row[:MOST_COLUMNS]) for row in sheet.to_python(skip_empty_area=False)[:MOST_ROWS]]
    merged: set[tuple[int, int]] = set()
    for (top, left), (bottom, _right) in sheet.merged_cell_ranges or ():
        if top < len(rows) and left < len(rows[top]) and bottom - top < MOST_ROWS:
            for row in range(top + 1, min(bottom + 1, len(rows))):
                if left < len(rows[row]) and rows[row][left] == "":
                    rows[row][left] = rows[top][left]
                    merged.add((row, left))
    cells = tuple(tuple(_cell(one) for one in row) for row in rows)
    return SheetGrid(name, cells, frozenset(merged), late)


def _cell(value: Any) -> Raw:
    if isinstance(value, str):
        return value[:LONGEST_CELL].strip() or None
    return value  # type: ignore[no-any-return]


def _text_rows(data: bytes) -> tuple[tuple[Raw, ...], ...]:
    text = decode_text(data)
    if "\0" in text:
        raise ExchangeError([Problem("", "not_a_sheet")])
    separator = _separator(text)
    if separator is None:
        return tuple((line.strip()[:LONGEST_CELL] or None,) for line in _lines(text))
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    rows: list[tuple[Raw, ...]] = []
    try:
        for row in reader:
            rows.append(tuple(_cell(one) for one in row[:MOST_COLUMNS]))
            if len(rows) >= MOST_ROWS:
                break
    except csv.Error as error:
        raise ExchangeError([Problem("", "not_a_sheet")]) from error
    return tuple(rows)


def _lines(text: str) -> list[str]:
    return text.splitlines()[:MOST_ROWS]


def decode_text(data: bytes) -> str:
    """Text in the encoding it is in: UTF-16 and UTF-8 by their marks, UTF-8, else Latin-1."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", "replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _separator(text: str) -> str | None:
    """What parts the cells: the sign that gives most rows the same number of cells, above one."""
    sample = "\n".join(text.splitlines()[:_SAMPLE])
    best, score = None, 0.0
    for sign in _SEPARATORS:
        try:
            rows = [row for row in csv.reader(io.StringIO(sample), delimiter=sign) if any(row)]
        except csv.Error:
            continue
        counts = [len(row) for row in rows]
        wide = [count for count in counts if count > 1]
        if not wide:
            continue
        common = max(set(wide), key=wide.count)
        share = wide.count(common) / len(counts) * min(common, 8)
        if share > score and (sign != "," or common > 2 or wide.count(common) > len(counts) / 2):
            best, score = sign, share
    return best if score >= 1 else None
