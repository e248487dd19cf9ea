"""A table of the book whose columns are the fields of a noun, by its table of fields."""

from collections.abc import Sequence
from typing import ClassVar, TypeVar

from ledsagapp.domain.model.field import Field, columns_of, needed_columns
from ledsagapp.storage.rows import Row, Store
from ledsagapp.storage.tables.columns import FieldRows
from ledsagapp.storage.tables.link_rows import Links
from ledsagapp.storage.tables.table import Entries, Entry

V = TypeVar("V", bound=Entry)


class FieldTable(Entries[V]):
    """Entries of which each field lies in a column; ``further`` are columns of what is apart."""

    fields: ClassVar[tuple[Field, ...]]
    value: ClassVar[type]
    further: ClassVar[tuple[str, ...]] = ()

    def __init_subclass__(cls) -> None:
        cls.columns = (*columns_of(cls.fields), *cls.further)
        cls.needed = needed_columns(cls.fields)

    def __init__(self, connection: Store, links: Links | None = None) -> None:
        super().__init__(connection, links)
        self._rows: FieldRows[V] = FieldRows(self.fields, self.value)

    def _row(self, entry: V) -> Row:
        return self._rows.row(entry)

    def _entry(self, row: Row, linked: Sequence[Row]) -> V:  # noqa: ARG002 - of most none hang here
        return self._rows.made(row)
