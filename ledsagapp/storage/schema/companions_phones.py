"""Step 10: the telephone number a companion is reached at."""

from sqlite_utils import Database

from ledsagapp.storage.schema.journal_form import write_journal_triggers


def add_companions_phones(db: Database) -> None:
    """Take the step: a column, and triggers that journal it."""
    db.table("companion").add_column("phone", str)
    write_journal_triggers(db, "companion")
