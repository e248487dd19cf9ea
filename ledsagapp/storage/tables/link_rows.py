"""Rows that hang on an entry, in order: the companions of an outing, the receipts of an expense."""

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from ledsagapp.storage.rows import NewRows, Row, Store, columns_query, read_columns
from ledsagapp.storage.schema.link_tables import LINK_TABLES, key_columns, key_condition

_EVERY: Final = ("place", "deleted")  # columns that each such table has beyond its key


class Links:
    """Link rows known by owner, what is linked and how-manieth.

    Two computers may each add one, and the same one is the same row.
    A row that links no text, or whose place is no number, is set aside by itself.
    ``columns`` are those beyond the key; a value to put is what is linked, then these.
    """

    def __init__(
        self, connection: Store, noun: str, table: str, columns: tuple[str, ...] = ()
    ) -> None:
        self._connection = connection
        self._noun = noun
        self.table = table
        self._owner, self._linked = LINK_TABLES[table]
        self._names = (*_EVERY, *columns)
        self._sound = _sound(table)
        self._there = _there(table)
        self._new = NewRows(table, (*key_columns(table), *self._names))
        self._insertion = self._new.insertion
        self._select = ", ".join((self._owner, "place", self._linked, *columns, "nth"))
        self._stored_columns = ", ".join(
            (self._linked, "nth", "place", "coalesce(deleted, 0)", *columns)
        )

    def of(self, owner_id: str) -> list[Row]:
        """What hangs on one entry, in order: owner, place, what is linked, ``columns``."""
        rows = self._connection.rows(
            f"SELECT {self._select} FROM {self.table} WHERE {self._owner} = ? AND {self._there}",
            (owner_id,),
        )
        return sorted(rows, key=_order)

    def all(self) -> dict[str, list[Row]]:
        """What hangs on every entry, by the entry's id, in one query."""
        found: dict[str, list[Row]] = {}
        several = set()
        for row in self._connection.rows(
            f"SELECT {self._select} FROM {self.table} WHERE {self._there}"
        ):
            if (others := found.get(row[0])) is None:
                found[row[0]] = [row]
            else:
                others.append(row)
                several.add(row[0])
        for owner_id in several:
            found[owner_id].sort(key=_order)
        return found

    def ids_by_owner(self) -> dict[str, tuple[str, ...]]:
        """What is linked to every entry, by the entry's id, in order and without what is beyond it.

        Nearly always that is one: the tuple of it is the same for all that have it.
        """
        columns: Sequence[Sequence[str]] | None = read_columns(
            self._connection, ids_question(self.table)
        )
        if columns is None:
            return {owner: tuple([row[2] for row in rows]) for owner, rows in self.all().items()}
        owners, linked = columns
        alone = {one: (one,) for one in {*linked}}
        found: dict[str, tuple[str, ...]] = dict(
            zip(owners, map(alone.__getitem__, linked), strict=True)
        )
        if len(found) < len(owners):
            for owner, rows in self.all().items():
                if len(rows) > 1:
                    found[owner] = tuple([row[2] for row in rows])
        return found

    def aside(self) -> list[dict[str, object]]:
        """The rows that link nothing that can be read, by the names of the columns."""
        names = self._new.columns
        rows = self._connection.rows(aside_question(self.table, names))
        return [dict(zip(names, row, strict=True)) for row in rows]

    def rows_by_name(self, owner_id: str) -> list[dict[str, object]]:
        """What hangs on one entry as it lies in the book, by the names of the columns."""
        names = (LINK_TABLES[self.table][1], "nth", *self._names)
        columns = ", ".join(names)
        rows = self._connection.rows(
            f"SELECT {columns} FROM {self.table} WHERE {self._owner} = ? ORDER BY 1, 2",
            (owner_id,),
        )
        return [dict(zip(names, row, strict=True)) for row in rows]

    def put(self, owner_id: str, wanted: Sequence[Row], *, new: bool) -> bool:
        """Make exactly these rows hang on the entry: whether anything had to be changed."""
        stored = {} if new else self._stored(owner_id)
        counted: Counter[object] = Counter()
        changed = False
        for place, (linked, *values) in enumerate(wanted):
            key, goal = (linked, counted[linked]), (place, 0, *values)
            counted[linked] += 1
            before = stored.pop(key, None)
            if before is None:
                self._insert((owner_id, *key), goal)
            elif before != goal:
                self._update((owner_id, *key), before, goal)
            changed = changed or before != goal
        for key, before in stored.items():
            is_sound = isinstance(key[0], str) and isinstance(before[0], int | float | None)
            if is_sound and not before[1]:
                self._update((owner_id, *key), before, (before[0], 1, *before[2:]))
                changed = True
        return changed

    def add_all(self, wanted: Mapping[str, Sequence[Row]]) -> None:
        """Make these rows hang on entries, by the entry's id, on which nothing has hung yet."""
        rows = []
        for owner_id, hanging in wanted.items():
            if len(hanging) == 1:  # as most often; that it comes once need not be counted
                linked, *values = hanging[0]
                rows.append((owner_id, linked, 0, 0, 0, *values))
                continue
            counted: Counter[object] = Counter()
            for place, (linked, *values) in enumerate(hanging):
                rows.append((owner_id, linked, counted[linked], place, 0, *values))
                counted[linked] += 1
        self._connection.write_many(self._noun, self._new, rows)

    def _stored(self, owner_id: str) -> dict[Row, Row]:
        """Every row that hangs or has hung on the entry: its other values by its key."""
        rows = self._connection.rows(
            f"SELECT {self._stored_columns} FROM {self.table} WHERE {self._owner} = ?",
            (owner_id,),
        )
        return {row[:2]: row[2:] for row in rows}

    def _insert(self, key: Row, goal: Row) -> None:
        self._connection.write(self._noun, self._insertion, (*key, *goal))

    def _update(self, key: Row, before: Row, goal: Row) -> None:
        changed = [at for at, value in enumerate(goal) if value != before[at]]
        assignments = ", ".join(f"{self._names[at]} = ?" for at in changed)
        self._connection.write(
            self._noun,
            f"UPDATE {self.table} SET {assignments} WHERE {key_condition(self.table)}",
            (*(goal[at] for at in changed), *key),
        )


def ids_question(table: str) -> str:
    """What SQLite is asked for the ids that are linked to every entry (``Links.ids_by_owner``)."""
    return columns_query(LINK_TABLES[table], f"{table} WHERE {_there(table)}")


def aside_question(table: str, names: Sequence[str] = ()) -> str:
    """What SQLite is asked for the rows that link nothing that can be read (``Links.aside``)."""
    asked = ", ".join(names or (*key_columns(table), *_EVERY))
    return f"SELECT {asked} FROM {table} WHERE deleted IS NOT 1 AND NOT ({_sound(table)})"


def _there(table: str) -> str:
    return f"deleted IS NOT 1 AND {_sound(table)}"


def _sound(table: str) -> str:
    """Of which rows there can be made something: numbers come before texts, texts before blobs."""
    owner, linked = LINK_TABLES[table]
    ordered = "nth < '' AND coalesce(place, 0) < ''"
    return f"{owner} < x'' AND {linked} < x'' AND {ordered}"


def _order(row: Row) -> Row:
    """By place; two computers may have given two rows the same, then by what is linked."""
    return (row[1] or 0, row[2], row[-1])
