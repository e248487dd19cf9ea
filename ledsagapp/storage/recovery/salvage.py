"""What the pages of a damaged book hold, told apart by table.

A page that its table still leads to is that table's. A page that nothing leads to any more is told
by what the history says of the ids in it, or by its columns where only one table has such.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ledsagapp.storage.connection import Row
from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.recovery.sqlite_pages import Pages

_KINDS: Final = {"TEXT": str, "INTEGER": int, "BLOB": bytes}
_OURS: Final = ("_sqlite_migrations", "sqlite_sequence", "sqlite_stat1", "writer")
_REFERS: Final = (
    ("outing", "person_id", "person"),
    ("expense", "person_id", "person"),
    ("decision", "person_id", "person"),
    ("outing_companion", "outing_id", "outing"),
    ("outing_companion", "companion_id", "companion"),
    ("expense_receipt", "expense_id", "expense"),
)
_NEEDED: Final = {
    "outing_companion": ("outing_id", "place", "companion_id"),
    "expense_receipt": ("expense_id", "place", "sha256", "name", "media_type"),
}
_CHANGE, _STEP = 9, 8  # columns of a line of the history and of a step
Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Shapes:
    """The columns of every table and what each holds, as the present schema has them."""

    columns: Mapping[str, Mapping[str, type]]

    @classmethod
    def of(cls, db: sqlite3.Connection) -> "Shapes":
        """The shapes of a new book."""
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        return cls({name: _columns(db, name) for (name,) in names if name not in _OURS})

    def fits(self, table: str, values: Values) -> bool:
        """Whether each value is what its column holds, and none is missing that must be there."""
        kinds = self.columns[table]
        right = all(
            name in kinds and (value is None or type(value) is kinds[name])
            for name, value in values.items()
        )
        needed = ("id", *_NEEDED.get(table, ()))
        return right and all(values.get(name) is not None for name in needed)

    def only_fit(self, row: Row) -> str:
        """The one table of entries that a row could be from; "" where there are several or none."""
        fitting = [
            table
            for table, kinds in self.columns.items()
            if "deleted" in kinds
            and list(kinds).index("deleted") < len(row) <= len(kinds)
            and self.fits(table, dict(zip(kinds, row, strict=False)))
        ]
        return fitting[0] if len(fitting) == 1 else ""


def _columns(db: sqlite3.Connection, table: str) -> dict[str, type]:
    info = db.execute(f'PRAGMA table_info("{table}")').fetchall()
    return {row[1]: _KINDS.get(row[2], str) for row in info}


@dataclass(slots=True)
class Found:
    """Rows by table and id; ``history`` is what it says entries last were that have no row."""

    pages: Pages
    tables: dict[str, dict[str, Values]] = field(default_factory=dict)
    changes: list[Row] = field(default_factory=list)
    steps: list[Row] = field(default_factory=list)
    history: dict[str, dict[str, Values]] = field(default_factory=dict)
    receipt_leaves: list[int] = field(default_factory=list)
    _lines: dict[str, list[Row]] = field(default_factory=dict)

    def rows(self, table: str) -> Mapping[str, Values]:
        """The rows found of a table, by id."""
        return self.tables.get(table, {})

    def was(self, table: str, key: str) -> Values | None:
        """What the history says an entry last was; None where it does not name it."""
        known = self.history.get(table, {})
        if key not in known and key in self.rows(table):
            # A row that is there and makes no sense: rare, and looked up only then.
            if not self._lines:
                for line in self.changes:
                    self._lines.setdefault(line[6], []).append(line)
            known = {}
            for line in self._lines.get(key, []):
                if line[5] == table:
                    _follow(known, line)
        return known.get(key)

    def referred(self, table: str) -> set[str]:
        """The ids of a table that rows of other tables name."""
        return {
            key
            for source, column, target in _REFERS
            if target == table
            for row in self.rows(source).values()
            if isinstance(key := row.get(column), str)
        }

    def receipts(self) -> Iterator[tuple[str, bytes]]:
        """The files found, one at a time, by the SHA-256 they are kept under."""
        seen = set()
        for leaf in self.receipt_leaves:
            for _rowid, row in self.pages.rows(leaf):
                match row:
                    case (str(name), bytes(content)) if name not in seen:
                        seen.add(name)
                        yield name, content

    def add(self, table: str, names: list[str], row: Row) -> None:
        """Take a row in, unless one with its id is there."""
        values = dict(zip(names, row, strict=False))
        key = values.get("id")
        if isinstance(key, str):
            self.tables.setdefault(table, {}).setdefault(key, values)


def found_in(pages: Pages, shapes: Shapes, path: Path) -> Found:
    """Everything that can be read; BookError where a later version of the program wrote it."""
    found = Found(pages)
    reached: set[int] = set()
    if pages.count:
        for table, root, names in _schema(pages, shapes, path, reached):
            leaves = pages.leaves(root)
            reached.update(leaves)
            _take_leaves(found, table, names, leaves)
    lone = [
        number
        for number in range(1, pages.count + 1)
        if number not in reached and pages.is_leaf(number)
    ]
    lost_rows = [row for number in lone for row in _lone_rows(found, number)]
    found.changes.sort(key=lambda line: line[0])
    found.steps.sort(key=lambda step: step[0])
    of_id = {line[6]: line[5] for line in found.changes} if lost_rows else {}
    for row in lost_rows:
        table = of_id.get(row[0]) or shapes.only_fit(row)
        if table in shapes.columns:
            found.add(table, list(shapes.columns[table]), row)
    for line in found.changes:
        table, key = line[5], line[6]
        if table in shapes.columns and key not in found.rows(table):
            _follow(found.history.setdefault(table, {}), line)
    return found


def _schema(
    pages: Pages, shapes: Shapes, path: Path, reached: set[int]
) -> Iterator[tuple[str, int, list[str]]]:
    """Each table with its first page and the names of its columns, as far as the file says."""
    leaves = pages.leaves(1)
    reached.update(leaves)
    for leaf in leaves:
        for _rowid, row in pages.rows(leaf):
            match row:
                case ("table", str(name), _, int(root), str(sql)) if name not in _OURS:
                    names = _names(sql, name)
                    if name not in shapes.columns or set(names) - set(shapes.columns[name]):
                        if names:
                            raise BookError(Fault.NEWER, path, f"unknown columns in {name}")
                        continue
                    yield name, root, names


def _names(sql: str, table: str) -> list[str]:
    with closing(sqlite3.connect(":memory:")) as db:
        try:
            db.execute(sql)
        except sqlite3.Error:
            return []
        return list(_columns(db, table))


def _take_leaves(found: Found, table: str, names: list[str], leaves: list[int]) -> None:
    if table == "receipt":
        found.receipt_leaves.extend(leaves)
        return
    for leaf in leaves:
        for rowid, row in found.pages.rows(leaf):
            if table == "change":
                _take_line(found, rowid, row)
            elif table == "step":
                _take_step(found, rowid, row)
            else:
                found.add(table, names, row)


def _lone_rows(found: Found, number: int) -> list[Row]:
    """The rows of a page nothing leads to that are no receipt, line of the history or step."""
    rest = []
    for rowid, row in found.pages.rows(number):
        match row:
            case (str(name), bytes()) if len(name) == 64:
                if number not in found.receipt_leaves:
                    found.receipt_leaves.append(number)
            case (None, *_):
                _take_line(found, rowid, row)
                _take_step(found, rowid, row)
            case (str(), *_):
                rest.append(row)
    return rest


def _take_line(found: Found, rowid: int, row: Row) -> None:
    match row:
        case (_, dev, int(), at, who, str(), str(), str(), ctr) if (
            all(isinstance(text, str | None) for text in (dev, at, who))
            and isinstance(ctr, int | None)
            and len(row) == _CHANGE
        ):
            found.changes.append((rowid, *row[1:]))


def _take_step(found: Found, rowid: int, row: Row) -> None:
    match row:
        case (_, str(), int(first), int(last), str(), str(data), str(), of) if (
            isinstance(of, int | None) and first <= last < first + 10**7 and _json(data) is not None
        ):
            found.steps.append((rowid, *row[1:]))


def _follow(known: dict[str, Values], line: Row) -> None:
    """Take a line of the history into what entries last were, if their first line was there."""
    key, fields = line[6], _json(line[7])
    if not isinstance(fields, dict):
        return
    after = {name: pair[1] for name, pair in fields.items() if _is_pair(pair)}
    if key in known:
        known[key] = {**known[key], **after}
    elif after.get("id") == key:
        known[key] = after
    else:
        known[key] = {}


def _is_pair(pair: object) -> bool:
    return isinstance(pair, list) and len(pair) == 2


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None
