"""The rows of a sentence list: what each shows and speaks, made at once or when asked for.

A heading is no row: it is drawn above the first row that stands under it and is heard with that
one, so that a screen reader counts what can be chosen ("3 of 7"). Only in a list of thousands,
where each row must be as high as every other, headings are rows of their own.
"""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from ledsagapp.wording.common.row import Row

LONG_LIST = 200
HEADED = 2000  # rows; with more, Qt asking for the height of each would be felt at a keystroke
Index = QModelIndex | QPersistentModelIndex


class RowModel(QStringListModel):
    """The rows as Qt wants them.

    Their number is kept by Qt itself, as so many empty strings: it asks for it once for each row
    it lays out, and a hundred thousand answers from here would be felt at every keystroke.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()
        self.shown: Sequence[Row] = ()  # the rows one can stand on
        self.headings: dict[int, Row] = {}  # by the place of the row below them

    def fill(self, rows: Sequence[Row]) -> None:
        """Replace all rows; those of a long list are made when they are asked for."""
        under = under_headings(rows)
        if under is not None:
            self.rows, self.shown, self.headings = rows, under.bare(), under.headings()
        elif len(rows) > LONG_LIST:
            self.rows = self.shown = rows
            self.headings = {}
        else:
            self.rows = tuple(rows)
            self.shown, self.headings = _divide(self.rows)
        self.setStringList([""] * len(self.shown))

    def sentence(self, place: int) -> str:
        """What is heard of a row, its heading first where it is the first one under it."""
        heading, row = self.headings.get(place), self.shown[place]
        if heading is None:
            return row.spoken
        return f"{heading.spoken.removesuffix('.')}. {row.spoken}"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.shown):
            return None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.sentence(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return self.shown[index.row()].title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if 0 <= index.row() < len(self.shown) and self.shown[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _divide(rows: Sequence[Row]) -> tuple[list[Row], dict[int, Row]]:
    """The rows one can stand on, and the heading above some of them.

    A heading that no row follows stands as a row of its own.
    """
    shown: list[Row] = []
    headings: dict[int, Row] = {}
    for place, row in enumerate(rows):
        after = rows[place + 1] if place + 1 < len(rows) else None
        if row.heading and after is not None and not after.heading:
            headings[len(shown)] = row
        else:
            shown.append(row)
    return shown, headings


@runtime_checkable
class Lazy(Protocol):
    """Rows that are made when they are asked for, and know where a key stands."""

    def place(self, key: str) -> int | None: ...
    def tallest(self) -> list[Row]: ...


@runtime_checkable
class Headed(Lazy, Protocol):
    """Such rows under headings: those without them, and the headings by the row below each."""

    def bare(self) -> Sequence[Row]: ...
    def headings(self) -> dict[int, Row]: ...


def under_headings(rows: Sequence[Row]) -> Headed | None:
    """The rows, where they are of a long list whose headings are drawn above its rows."""
    return rows if LONG_LIST < len(rows) <= HEADED and isinstance(rows, Headed) else None


def tallest(rows: Sequence[Row]) -> Sequence[Row]:
    """Rows among which the highest is."""
    if isinstance(rows, Lazy):
        return rows.tallest()
    return sorted(rows, key=lambda row: len(row.title) + len(row.second), reverse=True)[:40]
