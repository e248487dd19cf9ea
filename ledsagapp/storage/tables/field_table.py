"""A table of the book whose columns are the fields of a noun, by its table of fields."""

from collections.abc import Iterable, Sequence
from operator import itemgetter
from typing import Any, ClassVar, Final, TypeVar

from ledsagapp.domain.model.field import Field, Holds, columns_of, needed_columns
from ledsagapp.domain.values import collector_at_rest
from ledsagapp.storage.rows import Row, Store, columns_query, read_columns
from ledsagapp.storage.tables.columns import FieldRows
from ledsagapp.storage.tables.link_rows import Links
from ledsagapp.storage.tables.table import THERE, UNREADABLE, Entries, Entry

V = TypeVar("V", bound=Entry)
# Texts that many rows say alike; those with a form are times and days, of each row its own.
_SAID: Final = frozenset({Holds.TEXT, Holds.WORD})


class FieldTable(Entries[V]):
    """Entries of which each field lies in a column; ``further`` are columns of what is apart.

    ``worked_out`` are expressions of SQLite about each row, asked with all rows at once.
    """

    fields: ClassVar[tuple[Field, ...]]
    value: ClassVar[type]
    further: ClassVar[tuple[str, ...]] = ()
    worked_out: ClassVar[tuple[str, ...]] = ()
    repeated: ClassVar[frozenset[int]] = frozenset()

    def __init_subclass__(cls) -> None:
        cls.columns = (*columns_of(cls.fields), *cls.further)
        cls.repeated = frozenset(
            cls.columns.index(one.name)
            for one in cls.fields
            if one.name in cls.columns and one.holds in _SAID and not one.form and one.name != "id"
        )
        cls.needed = needed_columns(cls.fields)

    def __init__(self, connection: Store, links: Links | None = None) -> None:
        super().__init__(connection, links)
        self._rows: FieldRows[V] = FieldRows(self.fields, self.value)

    @classmethod
    def question(cls, which: str = THERE) -> str:
        """What SQLite is asked for all entries, or those of a condition."""
        return columns_query(cls.columns, f"{cls.table} WHERE {which}", cls.worked_out)

    def _row(self, entry: V) -> Row:
        return self._rows.row(entry)

    def _entry(self, row: Row, linked: Sequence[Row]) -> V:
        return self._made_of([row], [linked])[0]

    def _made_of(self, rows: Sequence[Row], linked: Sequence[Sequence[Row]]) -> tuple[V, ...]:
        return self._rows.values_of(rows, *self._apart(rows, linked))

    def _read(self, which: str) -> tuple[tuple[V, ...], bool]:
        with collector_at_rest():
            found = self._read_by_columns(which)
        return super()._read(which) if found is None else (found, True)

    def _read_by_columns(self, which: str) -> tuple[V, ...] | None:
        """The entries in order; None where not every row can be read, or so at least not here."""
        columns = read_columns(self._connection, self.question(which), self.repeated)
        if columns is None:
            return None
        if not columns[0]:
            return ()
        try:
            ordered = self._in_turn(columns)
            kept = ordered[: len(self.columns)]
            found = self._rows.of_columns(kept, *self._apart_of_columns(kept))
            return self._with_what_was_worked_out(found, ordered[len(kept) :])
        except UNREADABLE:
            return None

    def _with_what_was_worked_out(
        self,
        found: tuple[V, ...],
        columns: Sequence[Sequence[Any]],  # noqa: ARG002 - most nouns have nothing worked out
    ) -> tuple[V, ...]:
        """The entries with what SQLite worked out about each, a column for each expression."""
        return found

    def _in_turn(self, columns: Sequence[Sequence[Any]]) -> Sequence[Sequence[Any]]:
        """The columns in the order of the table; TypeError where something else than texts is told.

        The values are made after this: those asked one after the other then lie so in memory, or
        each question to 100,000 of them would take three times as long.
        """
        there: Sequence[int] = range(len(columns[0]))
        places = there
        for name in reversed(self.order):
            places = sorted(places, key=columns[self.columns.index(name)].__getitem__)
        if places == list(there):
            return columns
        chosen, nothing = itemgetter(*places), len(places)
        return [
            one if one[0] is None and one.count(None) == nothing else chosen(one) for one in columns
        ]

    def _apart_of_columns(self, columns: Sequence[Sequence[Any]]) -> tuple[Iterable[Any], ...]:
        """As ``_apart``, of all rows by their columns."""
        rows = list(zip(*columns, strict=True))
        return self._apart(rows, self._linked(rows))

    def _apart(
        self,
        rows: Sequence[Row],  # noqa: ARG002 - most nouns keep nothing apart
        linked: Sequence[Sequence[Row]],  # noqa: ARG002 - as above
    ) -> tuple[list[Any], ...]:
        """What is kept apart for each row, in the order of the fields."""
        return ()
