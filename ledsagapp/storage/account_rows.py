"""What an account is worked out from, and no more, read from a book that nothing is odd about.

A command that only answers figures need not open the book as one that is written in: no lock, no
look at every page, no rows or columns that no account asks for. Wherever anything is out of the
ordinary (a passphrase, an earlier schema, a saving that was cut off, a row that cannot be read)
None is the answer, and the book is opened as ever, which says what is the matter.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from itertools import repeat
from pathlib import Path
from typing import Final, Never

from ledsagapp.domain.accounting.assignment import Assignment
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import Outing
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Staffing, Status
from ledsagapp.storage.driver import address
from ledsagapp.storage.rows import Row
from ledsagapp.storage.schema.schema_version import APPLICATION_ID, NAMES, applied_steps
from ledsagapp.storage.tables.adjustments import Adjustments
from ledsagapp.storage.tables.companions import Companions
from ledsagapp.storage.tables.decisions import Decisions
from ledsagapp.storage.tables.expenses import Expenses
from ledsagapp.storage.tables.people import People
from ledsagapp.storage.tables.table import UNREADABLE

_OUTINGS: Final = (
    'SELECT id, person_id, start, "end", status, decision_id, counted_minutes, same_as FROM outing'
    " WHERE deleted IS NOT 1 AND person_id IS NOT NULL AND start IS NOT NULL"
    ' AND "end" IS NOT NULL AND status IS NOT NULL'
)
_COMPANIONS: Final = (
    "SELECT outing_id, companion_id FROM outing_companion WHERE deleted IS NOT 1"
    " ORDER BY outing_id, place, companion_id, nth"
)


def read_for_accounts(path: Path, presets: Presets) -> Ledger | None:
    """The people, decisions and entries of a plain book; outings hold what accounts ask for.

    The companions of an outing are read where a decision, by its own rules or those of its set
    among ``presets``, counts each of them.
    """
    if not path.is_file() or path.with_name(f"{path.name}-journal").exists():
        return None
    try:
        with closing(_connect(path)) as db:
            db.execute("BEGIN")
            return _ledger(db, presets) if _is_of_today(db) else None
    except (sqlite3.Error, OSError, *UNREADABLE):
        return None


def _connect(path: Path) -> sqlite3.Connection:
    uri = f"{address(path.absolute())}?mode=ro"
    return sqlite3.connect(uri, timeout=2, isolation_level=None, uri=True)


def _is_of_today(db: sqlite3.Connection) -> bool:
    ours = db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    return ours and set(applied_steps(db)) == set(NAMES)


def _ledger(db: sqlite3.Connection, presets: Presets) -> Ledger:
    rows = _Rows(db)
    decisions = Decisions(rows).all()
    companions = Companions(rows).all()
    terms = Assignment(decisions, presets).terms.values()
    several = any(one.staffing is Staffing.PER_COMPANION for one in terms)
    return Ledger(
        people=People(rows).all(),
        companions=companions,
        decisions=decisions,
        outings=_outings(db, companions=several),
        expenses=Expenses(rows).all(),
        adjustments=Adjustments(rows).all(),
    )


def _outings(db: sqlite3.Connection, *, companions: bool) -> tuple[Outing, ...]:
    along: dict[str, tuple[str, ...]] = {}
    if companions:
        for outing_id, companion_id in db.execute(_COMPANIONS):
            along[outing_id] = (*along.get(outing_id, ()), companion_id)
    rows = db.execute(_OUTINGS).fetchall()
    if not rows:
        return ()
    ids, people, starts, ends, words, decisions, counted, same = zip(*rows, strict=True)
    status = {one.value: one for one in Status}
    none = repeat(None)
    # Column by column: a call for each row in Python would take as long as SQLite itself.
    return tuple(
        map(
            Outing,
            ids,
            people,
            map(along.get, ids, repeat(())) if along else repeat(()),
            starts,
            ends,
            map(status.__getitem__, words),
            decisions,
            none,  # provider_id
            counted,
            *(none, none, none, none, none),  # activity, place, goal, reason, note
            *(none, none),  # cancelled_on, cancelled_by
            same,
        )
    )


class _Rows:
    """As much of a ``Connection`` as reading the entries of a table asks for."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def rows(self, sql: str, values: Sequence[object] = ()) -> "list[Row]":
        """The rows of a query."""
        return self._db.execute(sql, values).fetchall()

    def revision(self, noun: str) -> int:  # noqa: ARG002 - nothing changes while it is read
        """Always the same."""
        return 0

    def writes(self, noun: str) -> int:  # noqa: ARG002 - as above
        """Never."""
        return 0

    def write(self, noun: str, sql: str, values: Sequence[object]) -> Never:
        """Nothing is written here."""
        raise NotImplementedError

    def write_many(self, noun: str, sql: str, rows: Sequence[Sequence[object]]) -> Never:
        """Nothing is written here."""
        raise NotImplementedError

    def step(self, name: str, *data: str) -> Never:
        """Nothing is written here."""
        raise NotImplementedError
