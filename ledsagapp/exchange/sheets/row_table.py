"""A table of rows as values: what the columns hold, so that each format writes real values."""

from datetime import date

from ledsagapp.domain.enumerations import StrEnum
from ledsagapp.domain.values import dataclass

Cell = str | int | date | None


class CellKind(StrEnum):
    """What a column holds, which decides how a cell is written.

    ``TIME`` is a minute of the day, ``HOURS`` minutes shown as decimal hours, ``CLOCK`` minutes
    shown as [h]:mm, ``MONEY`` öre shown as kronor; each an integer in the cell.
    """

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    HOURS = "hours"
    CLOCK = "clock"
    MONEY = "money"


@dataclass(frozen=True, slots=True)
class SheetColumn:
    """A heading and what stands below it; ``summed`` columns get a sum below the rows."""

    heading: str
    holds: CellKind = CellKind.TEXT
    summed: bool = False


@dataclass(frozen=True, slots=True)
class RowTable:
    """A title, columns and rows; a cell is empty where there is nothing to say.

    ``total`` is the word that stands before the sums.
    """

    title: str
    columns: tuple[SheetColumn, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: str

    def sum_of(self, place: int) -> int:
        """The sum of a column in its own unit: minutes, öre or a number."""
        values = (row[place] for row in self.rows)
        return sum(value for value in values if isinstance(value, int))
