"""Rows that hang on an entry, in order: the companions of an outing, the receipts of an expense."""

from collections.abc import Sequence
from operator import itemgetter

from ledsagapp.storage.connection import Connection, Row
from ledsagapp.storage.tables.ids import new_id


class Links:
    """Link rows with ids of their own, so that two computers may each add one.

    The first of ``columns`` says what is linked; a row of the same is changed, not replaced.
    """

    def __init__(
        self, connection: Connection, noun: str, table: str, owner: str, columns: tuple[str, ...]
    ) -> None:
        self._connection = connection
        self._noun = noun
        self._table = table
        self._owner = owner
        self._names = ("place", "deleted", *columns)
        self._columns = ", ".join(columns)

    def of(self, owner_id: str) -> list[Row]:
        """What hangs on one entry, in order: owner, place and ``columns``."""
        return self._connection.rows(
            f"SELECT {self._owner}, place, {self._columns} FROM {self._table}"
            f" WHERE {self._owner} = ? AND deleted IS NOT 1 ORDER BY place",
            (owner_id,),
        )

    def all(self) -> dict[str, list[Row]]:
        """What hangs on every entry, by the entry's id, in one query."""
        found: dict[str, list[Row]] = {}
        several = set()
        for row in self._connection.rows(
            f"SELECT {self._owner}, place, {self._columns} FROM {self._table}"
            " WHERE deleted IS NOT 1"
        ):
            if (others := found.get(row[0])) is None:
                found[row[0]] = [row]
            else:
                others.append(row)
                several.add(row[0])
        for owner_id in several:
            found[owner_id].sort(key=itemgetter(1))
        return found

    def put(self, owner_id: str, wanted: Sequence[Row], *, new: bool) -> bool:
        """Make exactly these rows hang on the entry: whether anything had to be changed."""
        free = [] if new else self._stored(owner_id)
        changed = False
        for place, values in enumerate(wanted):
            goal = (place, 0, *values)
            match = next((row for row in free if row[3] == values[0]), None)
            if match is None:
                self._insert(owner_id, goal)
            else:
                free.remove(match)
                if match[1:] != goal:
                    self._update(match, goal)
            changed = changed or match is None or match[1:] != goal
        for row in free:
            if not row[2]:
                self._update(row, (row[1], 1, *row[3:]))
                changed = True
        return changed

    def _stored(self, owner_id: str) -> list[Row]:
        """Every row that hangs or has hung on the entry: id, place, deleted, columns."""
        return self._connection.rows(
            f"SELECT id, place, coalesce(deleted, 0) AS gone, {self._columns} FROM {self._table}"
            f" WHERE {self._owner} = ? ORDER BY gone, place",
            (owner_id,),
        )

    def _insert(self, owner_id: str, goal: Row) -> None:
        names = ", ".join(("id", self._owner, *self._names))
        marks = ", ".join("?" * (2 + len(self._names)))
        self._connection.write(
            self._noun,
            f"INSERT INTO {self._table} ({names}) VALUES ({marks})",
            (new_id(), owner_id, *goal),
        )

    def _update(self, row: Row, goal: Row) -> None:
        changed = [at for at, value in enumerate(goal) if value != row[1 + at]]
        assignments = ", ".join(f"{self._names[at]} = ?" for at in changed)
        self._connection.write(
            self._noun,
            f"UPDATE {self._table} SET {assignments} WHERE id = ?",
            (*(goal[at] for at in changed), row[0]),
        )
