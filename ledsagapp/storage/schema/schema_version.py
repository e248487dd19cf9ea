"""The steps a book's schema has taken and may take: known by name, taken only when one is missing.

What a step does stands in ``storage.migrations``, in the words of sqlite-utils. Reading that in
takes longer than opening the book and reading all of it, and nearly every start finds a book with
nothing missing: so the names stand here, and the record of sqlite-utils is read with plain SQL.
"""

import sqlite3
from collections.abc import Callable
from typing import Final

from ledsagapp.domain.values import dataclass

APPLICATION_ID: Final = 0x4C656473  # "Leds": tells the book from any other SQLite file
STEP_SET: Final = "ledsagapp"
PROGRAM_SET: Final = "ledsagapp program"  # in the record: which versions took the steps
NAMES: Final = (
    "m001_first_book",
    "m002_claims_templates_and_seals",
    "m003_what_receipts_lack",
    "m004_links_and_journal_in_numbers",
    "m005_meeting_other_books",
    "m006_shared_books",
    "m007_representatives",
    "m008_plans",
    "m009_private_fields",
    "m010_companions_phones",
)

_RECORD: Final = "_sqlite_migrations"


@dataclass(frozen=True, slots=True)
class SchemaSteps:
    """The names of the steps from an empty file to a schema, in order; ``take`` takes the rest.

    Each step is taken whole, together with the record of it, or not at all.
    """

    names: tuple[str, ...]
    take: Callable[[sqlite3.Connection], None]

    def missing(self, connection: sqlite3.Connection) -> list[str]:
        """The steps the book has not taken yet."""
        before = applied_steps(connection)
        return [name for name in self.names if name not in before]


def applied_steps(connection: sqlite3.Connection) -> list[str]:
    """Every step the book has taken, also those this version does not know."""
    there = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?"
    if not connection.execute(there, (_RECORD,)).fetchall():
        return []
    query = f"SELECT name FROM {_RECORD} WHERE migration_set = ? ORDER BY rowid"
    return [name for (name,) in connection.execute(query, (STEP_SET,))]


def note_program(connection: sqlite3.Connection, version: str) -> None:
    """Write into the book which version of the program took its latest steps."""
    if program_needed(connection) != version:
        connection.execute(
            f"INSERT INTO {_RECORD} (migration_set, name, applied_at) "
            "VALUES (?, ?, strftime('%Y-%m-%d %H:%M:%S+00:00'))",
            (PROGRAM_SET, version),
        )
        connection.commit()


def note_time(connection: sqlite3.Connection) -> None:
    """Write into a book that was just made that its steps were taken now."""
    connection.execute(f"UPDATE {_RECORD} SET applied_at = strftime('%Y-%m-%d %H:%M:%f+00:00')")
    connection.commit()


def program_needed(connection: sqlite3.Connection) -> str:
    """The version of the program that took the latest steps; "" where the book does not say."""
    query = f"SELECT name FROM {_RECORD} WHERE migration_set = ? ORDER BY rowid DESC LIMIT 1"
    found = connection.execute(query, (PROGRAM_SET,)).fetchone()
    return str(found[0]) if found else ""
