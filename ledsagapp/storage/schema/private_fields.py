"""Step 9: which notes and goals are for oneself alone, and never leave this computer."""

from sqlite_utils import Database

from ledsagapp.storage.schema.journal_form import write_journal_triggers


def keep_private(db: Database) -> None:
    """Take the step: on each row the names of its fields that are kept here, as a JSON list."""
    for table in ("outing", "decision", "contact"):
        db.table(table).add_column("private", str)
        write_journal_triggers(db, table)
