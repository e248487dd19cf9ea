"""The entries of a table as Qt wants them: columns, and cells that are worded when asked for."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

T = TypeVar("T")
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class EntryColumn(Generic[T]):
    """A column: its heading, what stands in it, and by what it is ordered.

    ``empty`` is said where there is nothing; a ``figure`` stands to the right. ``ways`` are the
    words for the order upwards and downwards. In a dense table the column that ``stretches`` is
    the only one that may be elided; ``icon`` stands before the words, ``quiet`` ones are muted.
    """

    key: str
    title: str
    text: Callable[[T], str]
    order: Callable[[T], object]
    empty: str = "–"
    figure: bool = False
    ways: tuple[str, str] = ("", "")
    stretches: bool = False
    icon: Callable[[T], str] | None = None
    quiet: bool = False
    strong: bool = False


class EntryModel(QAbstractTableModel):
    """The entries as Qt wants them; a cell is worded when it is asked for."""

    def __init__(
        self,
        columns: Sequence[EntryColumn[Any]],
        key: Callable[[Any], str],
        spoken: Callable[[Any], str],
    ) -> None:
        super().__init__()
        self.columns, self._key, self._spoken = tuple(columns), key, spoken
        self.entries: Sequence[Any] = ()

    def fill(self, entries: Sequence[Any]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self.entries = entries
        self.endResetModel()

    def key(self, row: int) -> str:
        """The id of a row's entry."""
        return self._key(self.entries[row]) if 0 <= row < len(self.entries) else ""

    def text(self, row: int, column: int) -> str:
        """What a cell shows."""
        return self.columns[column].text(self.entries[row])

    def icon(self, row: int, column: int) -> str:
        """The name of the icon of a cell, "" for none."""
        icon = self.columns[column].icon
        return icon(self.entries[row]) if icon is not None else ""

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.entries)

    def columnCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self.entries):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(index.row(), index.column())
        if role == Qt.ItemDataRole.AccessibleTextRole:
            if index.column() == 0:
                return self._spoken(self.entries[index.row()])
            column = self.columns[index.column()]
            return f"{column.title}: {self.text(index.row(), index.column()) or column.empty}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        told = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
        if not told:
            return None
        if orientation == Qt.Orientation.Vertical:
            return str(section + 1)
        return self.columns[section].title
