"""Step 8: the plan of how a decision is carried out, and costs of no ordinary purpose."""

from sqlite_utils import Database

from ledsagapp.storage.schema.journal_form import write_journal_triggers


def add_plans(db: Database) -> None:
    """Take the step: one column each, and triggers that journal them."""
    db.table("decision").add_column("plan", str)
    db.table("decision").add_column("plan_follow_up", str)
    db.table("expense").add_column("not_ordinary", int)
    for table in ("decision", "expense"):
        write_journal_triggers(db, table)
