"""What a table of the book is read from and written through, and a row as SQLite answers it."""

from collections.abc import Container, Sequence
from contextlib import AbstractContextManager
from types import NoneType
from typing import Any, NamedTuple, Protocol

from ledsagapp.domain.values import from_json
from ledsagapp.storage.errors import sqlite_errors

Row = tuple[Any, ...]


class NewRows(NamedTuple):
    """Into which columns of a table rows come that were not there before."""

    table: str
    columns: tuple[str, ...]

    @property
    def insertion(self) -> str:
        """The statement that adds one of them."""
        names = ", ".join(f'"{name}"' for name in self.columns)
        return f"INSERT INTO {self.table} ({names}) VALUES ({', '.join('?' * len(self.columns))})"


class Store(Protocol):
    """As much of the book's connection as a table needs."""

    def rows(self, sql: str, values: Sequence[object] = ()) -> list[Row]:
        """The rows of a query."""

    def revision(self, noun: str) -> int:
        """A number that changes whenever the noun's rows may have changed."""

    def writes(self, noun: str) -> int:
        """How often a row of the noun was written, by whomever in this program."""

    def write(self, noun: str, sql: str, values: Sequence[object]) -> None:
        """Change one row, inside a step."""

    def write_many(self, noun: str, sql: str | NewRows, rows: Sequence[Sequence[object]]) -> None:
        """As ``write``, one row for each of these values, or new rows with these."""

    def step(self, name: str, *data: str) -> AbstractContextManager[None]:
        """Keep everything written inside the block together, or nothing of it."""


def columns_query(names: Sequence[str], source: str, worked_out: Sequence[str] = ()) -> str:
    """The question for all rows of a source, told as one JSON list a column.

    ``worked_out`` are expressions of SQLite, of which the lists come after those of the columns.
    """
    asked = (*(f'"{name}"' for name in names), *worked_out)
    return f"SELECT {', '.join(f'json_group_array({one})' for one in asked)} FROM {source}"


def read_columns(
    store: Store, question: str, repeated: Container[int] = ()
) -> list[list[Any]] | None:
    """What each column of a ``columns_query`` holds, in one order; None where one is no JSON.

    In columns at the places ``repeated`` each text is kept once: whose an outing is, and what was
    done, is said thousandfold, and would take a quarter of the memory of all outings.

    SQLite tells a column as one list: for each single value it answers it would take and give back
    a lock three times, and another for each row, which is half the time of reading 100,000 rows.
    Texts, whole numbers and nothing come out as they lie there. Whoever finds a column to hold
    anything else, as a number with a fraction, reads the rows themselves.
    """
    try:
        first, *others = store.rows(question)[0]
    except sqlite_errors():  # there are bytes among them
        return None
    try:
        column = from_json(first)
        count = len(column)
        empty = f"[{','.join(['null'] * count)}]"  # as most columns are
        columns = [column]
        for place, one in enumerate(others, 1):
            if one == empty:
                columns.append([None] * count)
                continue
            column = from_json(one)
            columns.append(_once_each(column) if place in repeated else column)
    except ValueError:  # a number beyond all, or whatever a later SQLite may write
        return None
    return columns


def _once_each(column: list[Any]) -> list[Any]:
    """The same, equal texts being one and the same.

    Numbers are left: one with a fraction is equal to one without, and no text's column holds them.
    """
    known: dict[Any, Any] = {}
    found = list(map(known.setdefault, column, column))
    return found if {*map(type, known)} <= {str, NoneType} else column
