"""What a table of the book is read from and written through, and a row as SQLite answers it."""

from collections.abc import Sequence
from contextlib import AbstractContextManager
from typing import Any, NamedTuple, Protocol

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
