"""Many new rows at a time, with the lines that the journal gets of them.

A trigger writes the line of each saving, as ``schema/journal_form.py`` makes it. To look up the
last line again for each of fifteen thousand rows, and to run the trigger at all, takes longer than
to write the rows. So where many come, the trigger is away while they are written, inside the same
transaction, and their lines are written in the same form in one go.
``tests/storage/journal/test_new_rows.py`` holds them against those of the trigger.
"""

import sqlite3
from collections.abc import Iterator, Sequence
from json.encoder import encode_basestring
from typing import Final

from ledsagapp.storage.journal.lines import JournalTerms, line_number, seq_of
from ledsagapp.storage.rows import NewRows, Row
from ledsagapp.storage.schema.link_tables import LINK_TABLES, unsaid_is_zero

_MANY: Final = 500
_LINES: Final = "INSERT INTO change (seq, at, who, tbl, row, fields) VALUES (?, ?, ?, ?, ?, ?)"


def write_rows(
    db: sqlite3.Connection, sql: str | NewRows, rows: Sequence[Sequence[object]]
) -> None:
    """Run a statement for each row, or add new rows and their lines, inside a transaction.

    There are no lines where nobody is told to write, as in a merge.
    """
    if isinstance(sql, NewRows):
        _insert(db, sql, rows)
    else:
        db.executemany(sql, rows)


def _insert(db: sqlite3.Connection, into: NewRows, rows: Sequence[Sequence[object]]) -> None:
    trigger = f"{into.table}_insert"
    said = db.execute(
        "SELECT sql FROM sqlite_master WHERE type = 'trigger' AND name = ?", (trigger,)
    ).fetchone()
    if len(rows) < _MANY or said is None:
        db.executemany(into.insertion, rows)
        return
    db.execute(f"DROP TRIGGER {trigger}")
    db.executemany(into.insertion, rows)
    db.execute(said[0])
    writer = db.execute("SELECT dev, at, who FROM writer").fetchone()
    if writer is not None:
        db.executemany(_LINES, _lines(db, into, rows, writer))


def _lines(
    db: sqlite3.Connection, into: NewRows, rows: Sequence[Sequence[object]], writer: Row
) -> Iterator[Row]:
    """A line for each row: what is not null, and nothing that goes without saying."""
    dev, at, who = writer
    between = (seq_of(dev, 0), seq_of(dev + 1, 0) - 1)
    last = db.execute("SELECT max(seq) FROM change WHERE seq BETWEEN ? AND ?", between).fetchone()
    first = seq_of(dev, line_number(last[0] or 0) + 1)
    terms = JournalTerms(db.execute("SELECT n, name FROM term").fetchall())
    owner = LINK_TABLES[into.table][0] if into.table in LINK_TABLES else "id"
    key, number = into.columns.index(owner), terms.number(into.table)
    zero = unsaid_is_zero(into.table)
    told = sorted(
        (int(terms.field(into.table, name)), place, name in zero)
        for place, name in enumerate(into.columns)
        if name != owner
    )
    members = [(place, f'"{field}":', unsaid) for field, place, unsaid in told]
    for seq, row in enumerate(rows, first):
        said = [
            f"{begin}{encode_basestring(value) if isinstance(value, str) else value}"
            for place, begin, unsaid in members
            if (value := row[place]) is not None and not (unsaid and value == 0)
        ]
        yield seq, at, who, number, row[key], f"{{{','.join(said)}}}"
