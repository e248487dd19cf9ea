"""The form of the journal since step 4: numbers for device, table, field and moment.

A line is one saving of one row. Its ``seq`` is the device's number in the upper half and the
line's own number in the lower; ``fields`` is a JSON object from the number of a field to

* its value, in the line of a row that was added (what was not said is left out),
* the pair of its values before and after, in the line of a row that was changed.

The line of a link row is filed under the entry it hangs on and always says what is linked, and
how-manieth where that is not 0. Table ``term`` names the numbers. What this saves is told by
``tests.benchmarks.storage``.
"""

from collections.abc import Iterator

from sqlite_utils import Database

from ledsagapp.storage.schema.link_tables import DEVICE_SHIFT, LINK_TABLES, unsaid_is_zero

_FIELDS = 1000  # room for the fields of a table, after the number of the table
_AT_A_TIME = 25  # fields in one call of json_object: SQLite takes at most 127 arguments


def name_terms(db: Database, table: str) -> int:
    """Give a table and its columns the numbers they have in the journal; the table's number.

    A column that is added later gets the next number; no number ever changes its meaning.
    """
    rows = db.execute(f"SELECT name, n FROM term WHERE n % {_FIELDS} = 0").fetchall()
    known: dict[str, int] = dict(rows)
    number = known.get(table) or max([0, *known.values()]) + _FIELDS
    columns = [column.name for column in db.table(table).columns]
    for at, name in enumerate((table, *columns)):
        db.execute("INSERT OR IGNORE INTO term (n, name) VALUES (?, ?)", [number + at, name])
    return number // _FIELDS


def write_journal_triggers(db: Database, table: str) -> None:
    """Journal each saving of a row of the table; a step that adds a column calls this again."""
    number = name_terms(db, table)
    owner, linked = LINK_TABLES.get(table, ("id", ""))
    columns = {column.name: at for at, column in enumerate(db.table(table).columns, 1)}
    key = {owner, linked, "nth"} if linked else {owner}
    free = [name for name in columns if name not in key]
    changed = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in free)
    for event in ("insert", "update"):
        said = [(columns[name], _value(table, name)) for name in (linked, "nth") if name in columns]
        said.extend(
            (columns[name], _value(table, name) if event == "insert" else _pair(name))
            for name in free
        )
        db.execute(f"DROP TRIGGER IF EXISTS {table}_{event}")
        db.execute(
            f"CREATE TRIGGER {table}_{event} AFTER {event.upper()} ON {table}"
            + (f" WHEN {changed}" if event == "update" else "")
            + " BEGIN INSERT INTO change (seq, at, who, tbl, row, fields)"
            f" SELECT {_next_line()}, at, who, {number}, NEW.{owner}, {_object(said)}"
            " FROM writer; END"
        )


def _next_line() -> str:
    first = f"(writer.dev << {DEVICE_SHIFT})"
    within = f"BETWEEN {first} AND ({first} | {(1 << DEVICE_SHIFT) - 1})"
    return f"coalesce((SELECT max(seq) FROM change WHERE seq {within}), {first}) + 1"


def _value(table: str, name: str) -> str:
    return f'nullif(NEW."{name}", 0)' if name in unsaid_is_zero(table) else f'NEW."{name}"'


def _pair(name: str) -> str:
    both = f'OLD."{name}", NEW."{name}"'
    return f'CASE WHEN OLD."{name}" IS NOT NEW."{name}" THEN json_array({both}) END'


def _object(said: list[tuple[int, str]]) -> str:
    """A JSON object of what is not null: a merge patch (RFC 7396) leaves the rest out."""
    text = "'{}'"
    for part in _parts(said):
        members = ", ".join(f"'{number}', {value}" for number, value in part)
        text = f"json_patch({text}, json_object({members}))"
    return text


def _parts(said: list[tuple[int, str]]) -> Iterator[list[tuple[int, str]]]:
    for start in range(0, len(said), _AT_A_TIME):
        yield said[start : start + _AT_A_TIME]
