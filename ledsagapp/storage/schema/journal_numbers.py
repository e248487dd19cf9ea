"""Step 4: link rows known by what they link, and a journal written in numbers.

The rows, lines and undo steps of an older book are carried over as they are; only their form is
another, so that its history, bin and undo go on where they were.
"""

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from sqlite_utils import Database

from ledsagapp.storage.schema.journal_form import name_terms, write_journal_triggers
from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT, LINK_TABLES, unsaid_is_zero

_TABLES: Final = (
    *("person", "provider", "companion", "decision", "outing", "outing_companion"),
    *("expense", "expense_receipt", "adjustment", "ledger", "template", "seal", "confirmation"),
)
_MORE: Final = {
    "outing_companion": (),
    "expense_receipt": (*("name", "media_type", "text", "rotation", "crop", "missing", "unknown"),),
}
_WHOLE: Final = ("rotation",)
Link = tuple[str, str, int]
Links = Mapping[str, tuple[Link, Mapping[str, Any]]]


Lines = Iterable[tuple[Any, ...]]


def number_the_journal(db: Database) -> None:
    """Take the step."""
    for table in _TABLES:
        for event in ("insert", "update"):
            db.execute(f"DROP TRIGGER IF EXISTS {table}_{event}")
    links = {
        table: links_by_old_id(table, db.query(f"SELECT * FROM {table}")) for table in LINK_TABLES
    }
    lines = db.execute(
        "SELECT dev, n, at, who, tbl, row, fields, ctr FROM change ORDER BY seq"
    ).fetchall()
    steps = db.execute(
        "SELECT seq, dev, first, last, name, data, state, of FROM step ORDER BY seq"
    ).fetchall()
    for name in ("change", "step", "writer", *LINK_TABLES):
        db.execute(f"DROP TABLE {name}")
    _create(db)
    for table, rows in links.items():
        _fill_links(db, table, rows)
    for table in _TABLES:
        name_terms(db, table)
    carrying = Carrying(db.execute("SELECT n, name FROM term").fetchall(), links, lines)
    _many(db, "device (n, id)", carrying.devices)
    _many(db, "hand (n, name)", carrying.hands)
    _many(db, "change", carrying.lines(lines))
    _many(db, "step", carrying.steps(steps))
    for table in _TABLES:
        write_journal_triggers(db, table)


def links_by_old_id(table: str, rows: Iterable[Mapping[str, Any]]) -> Links:
    """The rows of an old link table by their old id, with the key each has now; live ones first."""
    owner, linked = LINK_TABLES[table]
    counted: Counter[tuple[str, str]] = Counter()
    found = {}
    for row in sorted(rows, key=lambda row: (row["deleted"] or 0, row["place"] or 0, row["id"])):
        pair = (row[owner] or "", row[linked] or "")
        found[row["id"]] = ((*pair, counted[pair]), row)
        counted[pair] += 1
    return found


class Carrying:
    """Carries lines and steps of the old form over into the new one.

    An old line is (dev, n, at, who, tbl, row, fields, ctr); the new one a row of ``change``.
    """

    def __init__(
        self, terms: Iterable[tuple[int, str]], links: Mapping[str, Links], lines: Lines
    ) -> None:
        self._links = links
        by_number = dict(terms)
        self._tables = {name: n // 1000 for n, name in by_number.items() if n % 1000 == 0}
        self._fields = {
            (by_number[n // 1000 * 1000], name): n % 1000 for n, name in by_number.items()
        }
        kept = list(lines)
        self._devices = _numbers(line[0] for line in kept)
        self._hands = _numbers(line[3] for line in kept)

    @property
    def devices(self) -> list[tuple[int, str]]:
        """The number of each device that wrote."""
        return [(n, id_ or "") for id_, n in self._devices.items()]

    @property
    def hands(self) -> list[tuple[int, str]]:
        """The number of each name under which was written."""
        return [(n, name or "") for name, n in self._hands.items()]

    def lines(self, lines: Lines) -> Iterator[tuple[Any, ...]]:
        """The lines in the new form."""
        for dev, n, at, who, table, row, fields, ctr in lines:
            seq = self._devices[dev] << DEVICE_SHIFT | n
            key, said = self._carried(table, row, json.loads(fields))
            known = {
                str(self._fields[table, name]): value
                for name, value in said.items()
                if (table, name) in self._fields
            }
            text = json.dumps(known, ensure_ascii=False, separators=(",", ":"))
            yield seq, _milliseconds(at), self._hands[who], self._tables[table], key, text, ctr

    def steps(self, steps: Lines) -> Iterator[tuple[Any, ...]]:
        """The undo steps in the new form, as far as their device wrote a line."""
        for seq, dev, *rest in steps:
            if dev in self._devices:
                yield seq, self._devices[dev], *rest

    def _carried(
        self, table: str, row: str, fields: dict[str, list[Any]]
    ) -> tuple[str, dict[str, Any]]:
        """Whose line it is, and what it says."""
        key, said = row, {}
        if table in LINK_TABLES:
            owner, linked = LINK_TABLES[table]
            at = self._link(table, row, fields)
            key, said = at[0], {linked: at[1], **({"nth": at[2]} if at[2] else {})}
            fields = {name: pair for name, pair in fields.items() if name not in (owner, linked)}
        added, zero = "id" in fields, unsaid_is_zero(table)
        for name, (before, after) in fields.items():
            if name == "id":
                continue
            if not added:
                said[name] = [before, after]
            elif after is not None and not (name in zero and after == 0):
                said[name] = after
        return key, said

    def _link(self, table: str, row: str, fields: dict[str, list[Any]]) -> Link:
        if row in self._links.get(table, {}):
            return self._links[table][row][0]
        owner, linked = (fields.get(name, [None, row])[1] for name in LINK_TABLES[table])
        return (str(owner), str(linked), 0)


def _numbers(names: Iterable[str | None]) -> dict[str | None, int]:
    return {name: at for at, name in enumerate(dict.fromkeys(names), 1)}


def _many(db: Database, table: str, rows: Iterable[tuple[Any, ...]]) -> None:
    for row in rows:
        db.execute(f"INSERT INTO {table} VALUES ({', '.join('?' * len(row))})", row)


def _create(db: Database) -> None:
    for table, (owner, linked) in LINK_TABLES.items():
        more = "".join(
            f', "{name}" {"INTEGER" if name in _WHOLE else "TEXT"}' for name in _MORE[table]
        )
        db.execute(
            f'CREATE TABLE "{table}" ("{owner}" TEXT, "{linked}" TEXT, "nth" INTEGER,'
            f' "place" INTEGER, "deleted" INTEGER DEFAULT 0{more},'
            f' PRIMARY KEY ("{owner}", "{linked}", "nth")) WITHOUT ROWID'
        )
    db.execute("CREATE TABLE term (n INTEGER PRIMARY KEY, name TEXT)")
    db.execute("CREATE TABLE device (n INTEGER PRIMARY KEY, id TEXT, name TEXT)")
    db.execute("CREATE TABLE hand (n INTEGER PRIMARY KEY, name TEXT)")
    db.execute(
        "CREATE TABLE change (seq INTEGER PRIMARY KEY, at INTEGER, who INTEGER, tbl INTEGER,"
        ' "row" TEXT, fields TEXT, ctr INTEGER)'
    )
    db.execute("CREATE TABLE writer (id TEXT PRIMARY KEY, dev INTEGER, at INTEGER, who INTEGER)")
    db.execute("INSERT INTO writer (id) VALUES ('writer')")
    db.execute(
        "CREATE TABLE step (seq INTEGER PRIMARY KEY, dev INTEGER, first INTEGER, last INTEGER,"
        " name TEXT, data TEXT, state TEXT, of INTEGER)"
    )
    db.execute("CREATE INDEX idx_step_undone ON step (seq) WHERE state = 'undone'")
    for table in (*LINK_TABLES, "change"):
        db.execute(
            f"CREATE TRIGGER {table}_never_delete BEFORE DELETE ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{table}: never delete'); END"
        )


def _fill_links(db: Database, table: str, rows: Links) -> None:
    names = (*LINK_TABLES[table], "nth", "place", "deleted", *_MORE[table])
    for key, row in rows.values():
        rest = (row["place"], row["deleted"] or 0, *(row[name] for name in _MORE[table]))
        marks = ", ".join("?" * len(names))
        db.execute(f"INSERT INTO {table} VALUES ({marks})", (*key, *rest))


def _milliseconds(at: str | None) -> int | None:
    try:
        return round(datetime.fromisoformat(at or "").timestamp() * 1000)
    except ValueError:
        return None
