"""What an account is worked out from, and no more, read from a book that nothing is odd about.

A command that only answers figures need not open the book as one that is written in: no lock, no
look at every page, no rows or columns that no account asks for. Wherever anything is out of the
ordinary (a passphrase, an earlier schema, a saving that was cut off, a row that cannot be read)
None is the answer, and the book is opened as ever, which says what is the matter.
"""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Sequence
from contextlib import closing
from itertools import repeat
from pathlib import Path
from typing import Final, Never

from ledsagapp.domain.accounting.assignment import Assignment
from ledsagapp.domain.accounting.usage_ledger import DoneDay
from ledsagapp.domain.dates import local_time as clock
from ledsagapp.domain.model.field import Holds, Kept, columns_of
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.outing import OUTING, Outing
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.model.vocabulary import Kind, Staffing
from ledsagapp.domain.values import dataclass, replace
from ledsagapp.storage.address import address
from ledsagapp.storage.rows import NewRows, Row
from ledsagapp.storage.schema.schema_version import APPLICATION_ID, NAMES, applied_steps
from ledsagapp.storage.tables.adjustments import Adjustments
from ledsagapp.storage.tables.columns import FieldRows, column_read
from ledsagapp.storage.tables.companions import Companions
from ledsagapp.storage.tables.decisions import Decisions
from ledsagapp.storage.tables.expenses import Expenses
from ledsagapp.storage.tables.people import People
from ledsagapp.storage.tables.table import UNREADABLE


def _names(columns: Iterable[str]) -> str:
    return ", ".join(f'"{name}"' for name in columns)


_KEPT: Final = "deleted IS NOT 1"
_ASKED_FOR: Final = (
    *("id", "person_id", "start", "end", "status", "decision_id", "counted_minutes", "same_as"),
)
_FIELDS: Final = tuple(one for name in _ASKED_FOR for one in OUTING if one.name == name)
_OUTINGS: Final = f"SELECT {_names(_ASKED_FOR)} FROM outing WHERE {_KEPT}"
_WHOLE: Final = f"SELECT {_names(columns_of(OUTING))} FROM outing WHERE {_KEPT}"
# Done within one day, and nothing else to be known of it. Texts come before every blob.
_BY_ITS_DAY: Final = (
    "status = 'done' AND counted_minutes IS NULL AND decision_id IS NULL AND same_as IS NULL"
    """ AND length(start) = 16 AND length("end") = 16"""
    """ AND substr(start, 1, 10) = substr("end", 1, 10)"""
    """ AND id < x'' AND person_id < x'' AND start < x'' AND "end" < x''"""
)
# What no account asks for, and a row cannot be read all the same where it makes no sense. Nearly
# any text is one, so of most it is enough that it is no blob.
_BESIDE: Final = tuple(
    one
    for one in OUTING
    if one.kept is not Kept.APART and not one.needed and one.name not in _ASKED_FOR
)
_ODD: Final = " OR ".join(
    f"\"{one.name}\" >= x''"
    if one.holds is Holds.TEXT and one.form is None
    else f'"{one.name}" IS NOT NULL'
    for one in _BESIDE
)
# One long text is had in half the time of 100,000 rows. Of an outing that is told by its day alone
# there stand person, start and the time of its end, of any other its number.
_IN_SHORT: Final = (
    f"SELECT count(*), group_concat(CASE WHEN {_ODD} THEN rowid WHEN {_BY_ITS_DAY}"
    f' THEN person_id || start || substr("end", 12) ELSE rowid END, char(31))'
    f" FROM outing WHERE {_KEPT}"
)
_BETWEEN: Final = "\x1f"
_FEW: Final = 1_000  # that may be read one by one, however few the others are
_SPAN: Final = len("T13:0016:30")
_DAY: Final = len("2026-03-28")
_COMPANIONS: Final = (
    "SELECT outing_id, companion_id FROM outing_companion WHERE deleted IS NOT 1"
    " AND outing_id < x'' AND companion_id < x'' AND nth < '' AND coalesce(place, 0) < ''"
    " ORDER BY outing_id, place, companion_id, nth"
)


@dataclass(frozen=True, slots=True)
class AccountRows:
    """A ledger whose outings hold what accounts ask for, and those told by their days alone."""

    ledger: Ledger
    days: tuple[DoneDay, ...] = ()


def read_for_accounts(path: Path, presets: Presets) -> AccountRows | None:
    """The people, decisions and entries of a plain book.

    The companions of an outing are read where a decision, by its own rules or those of its set
    among ``presets``, counts each of them; then no outing is told by its day alone.
    """
    if not path.is_file() or path.with_name(f"{path.name}-journal").exists():
        return None
    try:
        with closing(_connect(path)) as db:
            db.execute("BEGIN")
            return _account_rows(db, presets) if _is_of_today(db) else None
    except (sqlite3.Error, OSError, *UNREADABLE):
        return None


def _connect(path: Path) -> sqlite3.Connection:
    uri = f"{address(path.absolute())}?mode=ro"
    return sqlite3.connect(uri, timeout=2, isolation_level=None, uri=True)


def _is_of_today(db: sqlite3.Connection) -> bool:
    ours = db.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID
    return ours and set(applied_steps(db)) == set(NAMES)


def _account_rows(db: sqlite3.Connection, presets: Presets) -> AccountRows | None:
    """What accounts ask for; None, or one of ``UNREADABLE``, where a row is to be set aside."""
    rows = _Rows(db)
    people, companions, decisions = People(rows), Companions(rows), Decisions(rows)
    expenses, adjustments = Expenses(rows), Adjustments(rows)
    ledger = Ledger(
        people=people.all(),
        companions=companions.all(),
        decisions=decisions.all(),
        expenses=expenses.all(),
        adjustments=adjustments.all(),
    )
    assignment = Assignment(ledger.decisions, presets)
    if any(one.set_aside() for one in (people, companions, decisions, expenses, adjustments)):
        return None
    several = any(one.staffing is Staffing.PER_COMPANION for one in assignment.terms.values())
    if not several and all(one.same_as is None for one in ledger.people):
        found = _by_their_days(db, ledger, assignment)
        if found is not None:
            return found
    return AccountRows(replace(ledger, outings=_outings(db, companions=several)))


def _by_their_days(
    db: sqlite3.Connection, ledger: Ledger, assignment: Assignment
) -> AccountRows | None:
    """The outings by their days as far as that goes; None where a good part has to be read."""
    count, text = db.execute(_IN_SHORT).fetchone()
    told = text.split(_BETWEEN) if count else []
    if len(told) != count:  # a person's id holds what stands between
        return None
    spans: dict[str, list[str]] = defaultdict(list)
    for one in told:
        spans[one[:-_SPAN]].append(one[-_SPAN:])
    numbers = spans.pop("", [])
    days = [
        (key[-_DAY:], DoneDay(key[:-_DAY], clock.day(key[-_DAY:]), tuple(lengths)))
        for key, found in spans.items()
        for lengths in (clock.lengths_within(key[-_DAY:], found),)
    ]
    # What no decision takes is told by its id.
    lacking = {
        text for text, one in days if not assignment.ordinary(one.person_id, Kind.HOURS, one.day)
    }
    if max(len(numbers), len(lacking)) > max(_FEW, count // 2):
        return None
    others = _outings(
        db,
        " AND (rowid IN (SELECT value FROM json_each(?))"
        + " OR substr(start, 1, 10) IN (SELECT value FROM json_each(?))" * bool(lacking)
        + ")",
        [json.dumps(list(map(int, numbers)))] + [json.dumps(sorted(lacking))] * bool(lacking),
    )
    if any(one.same_as is not None for one in others):
        return None
    plain = tuple(one for text, one in days if text not in lacking)
    return AccountRows(replace(ledger, outings=others), plain)


def _outings(
    db: sqlite3.Connection,
    condition: str = "",
    values: Sequence[object] = (),
    *,
    companions: bool = False,
) -> tuple[Outing, ...]:
    """The outings with what accounts ask for; one of ``UNREADABLE`` where a row makes no sense."""
    odd = db.execute(f"{_WHOLE}{condition} AND ({_ODD})", values).fetchall()
    FieldRows(OUTING, Outing).values_of(odd, repeat(()))
    along: dict[str, tuple[str, ...]] = {}
    if companions:
        for outing_id, companion_id in db.execute(_COMPANIONS):
            along[outing_id] = (*along.get(outing_id, ()), companion_id)
    rows = db.execute(f"{_OUTINGS}{condition}", values).fetchall()
    if not rows:
        return ()
    read = map(column_read, _FIELDS, zip(*rows, strict=True))
    ids, people, starts, ends, status, decisions, counted, same = read
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
            status,
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

    def write_many(self, noun: str, sql: str | NewRows, rows: Sequence[Sequence[object]]) -> Never:
        """Nothing is written here."""
        raise NotImplementedError

    def step(self, name: str, *data: str) -> Never:
        """Nothing is written here."""
        raise NotImplementedError
