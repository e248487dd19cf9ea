"""The rows of a sentence list: what each shows and speaks, made at once or when asked for."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QStringListModel, Qt

from ledsagapp.wording.common.row import Row

LONG_LIST = 200
Index = QModelIndex | QPersistentModelIndex


class RowModel(QStringListModel):
    """The rows as Qt wants them.

    Their number is kept by Qt itself, as so many empty strings: it asks for it once for each row
    it lays out, and a hundred thousand answers from here would be felt at every keystroke.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[Row] = ()

    def fill(self, rows: Sequence[Row]) -> None:
        """Replace all rows; those of a long list are made when they are asked for."""
        self.rows = rows if len(rows) > LONG_LIST else tuple(rows)
        self.setStringList([""] * len(rows))

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.rows):
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        if role == Qt.ItemDataRole.DisplayRole:
            return row.title
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if 0 <= index.row() < len(self.rows) and self.rows[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@runtime_checkable
class Lazy(Protocol):
    """Rows that are made when they are asked for, and know where a key stands."""

    def place(self, key: str) -> int | None: ...
    def tallest(self) -> list[Row]: ...


def tallest(rows: Sequence[Row]) -> Sequence[Row]:
    """Rows among which the highest is."""
    if isinstance(rows, Lazy):
        return rows.tallest()
    return sorted(rows, key=lambda row: len(row.title) + len(row.second), reverse=True)[:40]
