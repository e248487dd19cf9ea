"""What the pages of a damaged book hold, told apart by table.

A page that its table still leads to is that table's. A page that nothing leads to any more is told
by what the history says of the ids in it, or by its columns where only one table has such.
"""

import json
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

from ledsagapp.storage.errors import BookError, Fault
from ledsagapp.storage.journal.lines import JournalLine, JournalTerms, in_order
from ledsagapp.storage.journal.undo import NOUNS
from ledsagapp.storage.recovery.sqlite_pages import Pages
from ledsagapp.storage.rows import Row
from ledsagapp.storage.schema.journal_numbers import Carrying, links_by_old_id
from ledsagapp.storage.schema.link_tables import LINK_TABLES, Key, key_columns
from ledsagapp.storage.schema.schema_version import NAMES

_KINDS: Final = {"TEXT": str, "INTEGER": int, "BLOB": bytes}
_NO_VERSION: Final = 10_000  # a number of a version that can only be damage
_OURS: Final = ("_sqlite_migrations", "sqlite_sequence", "sqlite_stat1", "writer", "term")
_REFERS: Final = (
    ("outing", "person_id", "person"),
    ("expense", "person_id", "person"),
    ("decision", "person_id", "person"),
    ("outing_companion", "outing_id", "outing"),
    ("outing_companion", "companion_id", "companion"),
    ("expense_receipt", "expense_id", "expense"),
)
_NEEDED: Final = {
    "outing_companion": ("outing_id", "companion_id", "nth", "place"),
    "expense_receipt": ("expense_id", "sha256", "nth", "place", "name", "media_type"),
}
# The columns of the link tables before step 4, when each row had an id of its own.
_ONCE: Final = {
    "outing_companion": ("id", "outing_id", "place", "companion_id", "deleted"),
    "expense_receipt": (
        *("id", "expense_id", "place", "sha256", "name", "media_type", "unknown", "deleted"),
        *("text", "rotation", "crop", "missing"),
    ),
}
SHARE_TABLES: Final = ("seen", "share_note", "share_blob", "share_read")
_CHANGE, _OLD_CHANGE = 7, 9  # columns of a line of the history, now and before step 4
Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class Shapes:
    """The columns of every table and what each holds, as the present schema has them."""

    columns: Mapping[str, Mapping[str, type]]
    terms: tuple[tuple[int, str], ...]

    @classmethod
    def of(cls, db: sqlite3.Connection) -> "Shapes":
        """The shapes of a new book."""
        names = db.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        columns = {name: _columns(db, name) for (name,) in names if name not in _OURS}
        return cls(columns, tuple(db.execute("SELECT n, name FROM term").fetchall()))

    def fits(self, table: str, values: Values) -> bool:
        """Whether each value is what its column holds, and none is missing that must be there."""
        kinds = self.columns[table]
        right = all(
            name in kinds and (value is None or type(value) is kinds[name])
            for name, value in values.items()
        )
        needed = _NEEDED.get(table, ("id",))
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
        whole = [table for table in fitting if len(self.columns[table]) == len(row)]
        fitting = whole or fitting
        return fitting[0] if len(fitting) == 1 else ""


def _columns(db: sqlite3.Connection, table: str) -> dict[str, type]:
    info = db.execute(f'PRAGMA table_info("{table}")').fetchall()
    return {row[1]: _KINDS.get(row[2], str) for row in info}


@dataclass(slots=True)
class Found:
    """Rows by table and key; ``history`` is what it says entries last were that have no row.

    ``changes`` and ``steps`` are rows as they are kept now; ``devices`` and ``hands`` what the
    numbers in them mean.
    """

    pages: Pages
    terms: JournalTerms
    tables: dict[str, dict[Key, Values]] = field(default_factory=dict)
    changes: list[Row] = field(default_factory=list)
    steps: list[Row] = field(default_factory=list)
    devices: list[Row] = field(default_factory=list)
    hands: list[Row] = field(default_factory=list)
    history: dict[str, dict[Key, Values]] = field(default_factory=dict)
    receipt_leaves: list[int] = field(default_factory=list)
    seen: list[Row] = field(default_factory=list)
    notes: dict[str, str] = field(default_factory=dict)
    was_shared: bool = False
    old: "OldForm" = field(default_factory=lambda: OldForm())  # noqa: PLW0108 - it stands below
    _lines: dict[str, list[Row]] = field(default_factory=dict)

    def rows(self, table: str) -> Mapping[Key, Values]:
        """The rows found of a table, by key."""
        return self.tables.get(table, {})

    def was(self, table: str, key: Key) -> Values | None:
        """What the history says an entry last was; None where it does not name it."""
        known = self.history.get(table, {})
        if key not in known and key in self.rows(table):
            # A row that is there and makes no sense: rare, and looked up only then.
            if not self._lines:
                for kept in self.changes:
                    self._lines.setdefault(kept[4], []).append(kept)
            known = {}
            for kept in self._lines.get(str(key[0]), []):
                line = read_journal_line(self.terms, kept)
                if line is not None and (line.table, line.key) == (table, key):
                    _follow(known, line)
        return known.get(key)

    def referred_keys(self, table: str) -> set[Key]:
        """The keys of entries of a table that rows of other tables name."""
        return {
            (key,)
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

    def add(self, table: str, names: Sequence[str], row: Row) -> None:
        """Take a row in, unless one with its key is there."""
        values = dict(zip(names, row, strict=False))
        if table in LINK_TABLES and "id" in values:
            self.old.links.setdefault(table, []).append({**dict.fromkeys(_ONCE[table]), **values})
            return
        key: Any = tuple(values.get(name) for name in key_columns(table))
        if isinstance(key[0], str) and None not in key:
            self.tables.setdefault(table, {}).setdefault(key, values)


@dataclass(slots=True)
class OldForm:
    """What was found in the form of before step 4."""

    links: dict[str, list[dict[str, object]]] = field(default_factory=dict)
    changes: list[Row] = field(default_factory=list)
    steps: list[Row] = field(default_factory=list)

    def carry_over(self, found: Found, shapes: Shapes) -> None:
        """Bring it into the form of now, among the rest."""
        self.changes.sort(key=lambda line: line[0])
        lines = [line[1:] for line in self.changes if _sound(line)]
        links = {table: links_by_old_id(table, rows) for table, rows in self.links.items()}
        for table, rows in links.items():
            owner, linked = LINK_TABLES[table]
            for key, row in rows.values():
                values = {name: row[name] for name in shapes.columns[table] if name in row}
                values |= {owner: key[0], linked: key[1], "nth": key[2]}
                found.tables.setdefault(table, {})[key] = values
        carrying = Carrying(shapes.terms, links, lines)
        found.changes.extend(carrying.lines(lines))
        found.steps.extend(carrying.steps(self.steps))
        found.devices.extend(carrying.devices)
        found.hands.extend(carrying.hands)


def _sound(line: Row) -> bool:
    fields = _json(line[7])
    return (
        line[5] in NOUNS
        and isinstance(fields, dict)
        and all(_is_pair(pair) for pair in fields.values())
    )


def read_remains(pages: Pages, shapes: Shapes, path: Path) -> Found:
    """Everything that can be read; BookError where a later version of the program wrote it."""
    found = Found(pages, JournalTerms(shapes.terms))
    reached: set[int] = set()
    if pages.count:
        for table, root, names in _schema(pages, shapes, path, reached):
            leaves = pages.leaves(root)
            reached.update(leaves)
            _take_leaves(found, table, names, leaves)
    lone = [number for number in range(1, pages.count + 1) if number not in reached]
    lost_rows = [row for number in lone for row in _lone_rows(found, number)]
    found.changes.sort(key=lambda line: line[0])
    of_id = _tables_of_ids(found) if lost_rows else {}
    for row in lost_rows:
        table = shapes.only_fit(row) if _is_link(row) else of_id.get(row[0]) or shapes.only_fit(row)
        if table in shapes.columns:
            once = table in _ONCE and not _is_link(row)
            found.add(table, _ONCE[table] if once else list(shapes.columns[table]), row)
    found.old.carry_over(found, shapes)
    found.changes.sort(key=lambda line: line[0])
    found.steps.sort(key=lambda step: step[0])
    lines = (line for kept in found.changes if (line := read_journal_line(found.terms, kept)))
    for line in in_order(list(lines)):
        if line.key not in found.rows(line.table):
            _follow(found.history.setdefault(line.table, {}), line)
    return found


def _tables_of_ids(found: Found) -> dict[str, str]:
    """The table of each id that the history names; a link row has none of its own."""
    of_id = {}
    for line in found.changes:
        if (table := found.terms.table(line[3])) not in LINK_TABLES:
            of_id[line[4]] = table
    return of_id | {line[6]: line[5] for line in found.old.changes}


def read_journal_line(terms: JournalTerms, kept: Row) -> JournalLine | None:
    """A line of the history, or None where it makes no sense."""
    try:
        return terms.line(kept[0], kept[1], "", *kept[3:6])
    except (ValueError, TypeError):
        return None


def _is_link(row: Row) -> bool:
    return len(row) > 4 and isinstance(row[1], str) and isinstance(row[2], int)


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
                    if name in shapes.columns and set(names) - _known(shapes, name):
                        names = _unspoilt(pages, shapes, path, name, names)
                    elif name not in shapes.columns and names:
                        raise BookError(Fault.NEWER, path, f"unknown table {name}")
                    if name in shapes.columns and names:
                        yield name, root, names


def _unspoilt(pages: Pages, shapes: Shapes, path: Path, table: str, names: list[str]) -> list[str]:
    """The columns of a table of which a name is not ours, in a file of which much may be spoilt.

    BookError where the file says that a later version made it. Else a letter was damaged, and the
    table is the one this version makes where it has as many columns; nothing where it has not.
    """
    told = int.from_bytes(bytes(pages.data[60:64]))
    if len(NAMES) < told < _NO_VERSION:
        raise BookError(Fault.NEWER, path, f"unknown columns in {table}")
    pages.bad.add(f"the columns of {table}")
    ours = list(shapes.columns[table])
    return ours if len(ours) == len(names) else []


def _known(shapes: Shapes, table: str) -> set[str]:
    once = ("dev", "n") if table == "change" else _ONCE.get(table, ())
    return {*shapes.columns[table], *once}


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
            elif table in SHARE_TABLES:
                _take_shared(found, table, row)
            elif table == "device":
                found.devices.append((rowid, *row[1:3]))
            elif table == "hand":
                found.hands.append((rowid, *row[1:2]))
            else:
                found.add(table, names, row)


def _lone_rows(found: Found, number: int) -> list[Row]:
    """The rows of a page nothing leads to that are no receipt, line of the history or step."""
    if found.pages.is_keyed(number):
        # Most of these are the index of ids, which says nothing that the rows do not.
        return [row for _rowid, row in found.pages.rows(number) if _is_link(row)]
    if not found.pages.is_leaf(number):
        return []
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


def _take_shared(found: Found, table: str, row: Row) -> None:
    """How the book is shared; the document itself is had anew from what the others have."""
    match table, row:
        case ("seen", (int(), int(), int())):
            found.seen.append(row)
        case ("share_note", (str(name), str(value))):
            found.notes[name] = value
            found.was_shared = True
        case ("share_blob" | "share_read", _):
            found.was_shared = True


def _take_line(found: Found, rowid: int, row: Row) -> None:
    match row:
        case (_, at, who, int(), str(), str(), ctr) if len(row) == _CHANGE and all(
            isinstance(one, int | None) for one in (at, who, ctr)
        ):
            found.changes.append((rowid, *row[1:]))
        case (_, dev, int(), at, who, str(), str(), str(), ctr) if (
            all(isinstance(text, str | None) for text in (dev, at, who))
            and isinstance(ctr, int | None)
            and len(row) == _OLD_CHANGE
        ):
            found.old.changes.append((rowid, *row[1:]))


def _take_step(found: Found, rowid: int, row: Row) -> None:
    match row:
        case (_, dev, int(first), int(last), str(), str(data), str(), of) if (
            isinstance(of, int | None)
            and isinstance(dev, int | str)
            and first <= last < first + 10**7
            and _json(data) is not None
        ):
            steps = found.steps if isinstance(dev, int) else found.old.steps
            steps.append((rowid, *row[1:]))


def _follow(known: dict[Key, Values], line: JournalLine) -> None:
    """Take a line of the history into what entries last were, if their first line was there."""
    after = {name: pair[1] for name, pair in line.fields.items()}
    if line.key in known:
        known[line.key] = {**known[line.key], **after}
    elif line.added:
        named = dict(zip(key_columns(line.table), line.key, strict=True))
        known[line.key] = {**named, **after}
    else:
        known[line.key] = {}


def _is_pair(pair: object) -> bool:
    return isinstance(pair, list) and len(pair) == 2


def _json(text: str) -> object:
    try:
        return json.loads(text)
    except ValueError:
        return None
