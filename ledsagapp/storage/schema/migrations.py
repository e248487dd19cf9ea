"""The schema of the book, as steps that only ever add.

A released step is never edited: a change is a new function at the end of ``schema``, and its
name at the end of ``steps.NAMES``.
There are no rules here beyond the key, since two people may write what a rule of one program
version would refuse; what is right is said in ``domain.checks`` and told as Problems.
"""

import sqlite3
from contextlib import suppress

from sqlite_utils import Database, Migrations

from ledsagapp.storage.errors import sqlite_errors
from ledsagapp.storage.schema.companions_phones import add_companions_phones
from ledsagapp.storage.schema.journal_numbers import number_the_journal
from ledsagapp.storage.schema.meeting_others import meet_others
from ledsagapp.storage.schema.plans import add_plans
from ledsagapp.storage.schema.private_fields import keep_private
from ledsagapp.storage.schema.representatives import add_representatives
from ledsagapp.storage.schema.schema_version import APPLICATION_ID, STEP_SET
from ledsagapp.storage.schema.share_tables import keep_shares

_ENTRIES: dict[str, dict[str, type]] = {
    "person": {"name": str},
    "provider": {"name": str, "email": str, "phone": str},
    "companion": {"name": str, "provider_id": str, "employment": str},
    "decision": {
        "person_id": str,
        "kind": str,
        "valid_from": str,
        "valid_to": str,
        "monthly": int,
        "total": int,
        "rules_preset": str,
        "rules_policy": str,
        "rules_months": int,
        "rules_anchor": str,
        "rules_partial": str,
        "rules_rounding": str,
        "rules_late_cancellation": str,
        "rules_staffing": str,
        "rules_daily_cap": int,
        "rules_limit": int,
        "rules_rate": int,
        "rules_categories": str,
        "extra": int,
        "service": str,
        "law": str,
        "section": str,
        "case_number": str,
        "authority": str,
        "decided_on": str,
        "received_on": str,
        "applied_monthly": int,
        "outcome": str,
        "purpose": str,
        "goals": str,
    },
    "outing": {
        "person_id": str,
        "decision_id": str,
        "provider_id": str,
        "start": str,
        "end": str,
        "status": str,
        "counted_minutes": int,
        "activity": str,
        "place": str,
        "goal": str,
        "reason": str,
        "note": str,
    },
    "outing_companion": {"outing_id": str, "place": int, "companion_id": str},
    "expense": {
        "person_id": str,
        "decision_id": str,
        "outing_id": str,
        "date": str,
        "amount": int,
        "category": str,
        "text": str,
    },
    "expense_receipt": {
        "expense_id": str,
        "place": int,
        "sha256": str,
        "name": str,
        "media_type": str,
    },
    "adjustment": {"decision_id": str, "date": str, "amount": int, "note": str},
    "ledger": {},
}
# Step 2: the course of a decision, who pays whom, what a receipt says, who called an outing off.
_MORE: dict[str, dict[str, type]] = {
    "person": {"first_four": str},
    "companion": {"near_relative": int},
    "decision": {
        "ordered_on": str,
        "order_monthly": int,
        "enforced_on": str,
        "appealed_on": str,
        "appeal_outcome": str,
        "payout_basis": str,
        "fixed_payout": int,
        "payee": str,
        "proxy_provider_id": str,
        "proxy_from": str,
        "proxy_to": str,
        "handler": str,
        "handler_phone": str,
    },
    "outing": {"cancelled_on": str, "cancelled_by": str},
    "expense": {
        "own_amount": int,
        "affidavit": int,
        "handed_in_on": str,
        "paid_on": str,
        "refused_amount": int,
        "refusal": str,
    },
    "expense_receipt": {"text": str, "rotation": int, "crop": str},
}
# Step 2: habitual outings, and reports that are final or have been read through.
_NEW: dict[str, dict[str, type]] = {
    "template": {
        "person_id": str,
        "name": str,
        "start": str,
        "end": str,
        "weekday": int,
        "companion_ids": str,
        "provider_id": str,
        "decision_id": str,
        "activity": str,
        "place": str,
        "goal": str,
        "category": str,
        "amount": int,
    },
    "seal": {
        "person_id": str,
        "report": str,
        "first": str,
        "last": str,
        "language": str,
        "options": str,
        "content": str,
        "hash": str,
        "code": str,
        "sealed_on": str,
        "number": int,
        "replaces": str,
    },
    "confirmation": {
        "person_id": str,
        "report": str,
        "first": str,
        "last": str,
        "hash": str,
        "answers": str,
        "confirmed_on": str,
        "note": str,
    },
}
_SAME_AS = ("person", "companion", "provider", "outing", "expense")


def schema() -> Migrations:
    """Every step from an empty file to the present schema, in order."""
    steps = Migrations(STEP_SET)
    steps()(m001_first_book)
    steps()(m002_claims_templates_and_seals)
    steps()(m003_what_receipts_lack)
    steps()(m004_links_and_journal_in_numbers)
    steps()(m005_meeting_other_books)
    steps()(m006_shared_books)
    steps()(m007_representatives)
    steps()(m008_plans)
    steps()(m009_private_fields)
    steps()(m010_companions_phones)
    return steps


def grow(connection: sqlite3.Connection, steps: Migrations | None = None) -> None:
    """Take the steps a book has not taken yet: those of ``schema``, unless said otherwise."""
    (steps or schema()).apply(Database(connection, execute_plugins=False))
    if connection.execute("PRAGMA freelist_count").fetchone()[0]:
        # What a page held that was free is not brought back after a crash, and a repair would
        # find there what was never saved.
        with suppress(*sqlite_errors()):  # without room for it the book is good all the same
            connection.execute("VACUUM")


def m001_first_book(db: Database) -> None:
    """Entries, receipts, the journal and the steps that can be undone."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    for table, columns in _ENTRIES.items():
        every: dict[str, type] = {"id": str, **columns}
        if table != "outing_companion":
            every["unknown"] = str
        if table in _SAME_AS:
            every["same_as"] = str
        db.table(table).create({**every, "deleted": int}, pk="id", defaults={"deleted": 0})
    db.table("outing_companion").create_index(["outing_id"])
    db.table("expense_receipt").create_index(["expense_id"])
    db.table("receipt").create({"sha256": str, "bytes": bytes}, pk="sha256")
    _create_journal(db)
    db.table("ledger").insert({"id": "ledger"})
    for table in _ENTRIES:
        write_first_triggers(db, table)
    for table in (*_ENTRIES, "receipt", "change"):
        _refuse(db, table, "DELETE")
    _refuse(db, "receipt", "UPDATE")
    db.execute("PRAGMA user_version = 1")


def m002_claims_templates_and_seals(db: Database) -> None:
    """More fields of entries that are there, and three new kinds of entries."""
    for table, columns in _MORE.items():
        for name, kind in columns.items():
            db.table(table).add_column(name, kind)
        write_first_triggers(db, table)
    for table, columns in _NEW.items():
        every: dict[str, type] = {"id": str, **columns, "unknown": str, "deleted": int}
        db.table(table).create(every, pk="id", defaults={"deleted": 0})
        write_first_triggers(db, table)
        _refuse(db, table, "DELETE")
    db.execute("PRAGMA user_version = 2")


def m003_what_receipts_lack(db: Database) -> None:
    """The parts that cannot be read on a receipt, as words of a list."""
    db.table("expense_receipt").add_column("missing", str)
    write_first_triggers(db, "expense_receipt")
    db.execute("PRAGMA user_version = 3")


def m004_links_and_journal_in_numbers(db: Database) -> None:
    """Link rows without ids of their own, and a journal of half the size."""
    number_the_journal(db)
    db.execute("PRAGMA user_version = 4")


def m005_meeting_other_books(db: Database) -> None:
    """Who paid, outings without times, contacts, packets, and rows of a newer version."""
    meet_others(db)
    db.execute("PRAGMA user_version = 5")


def m006_shared_books(db: Database) -> None:
    """Room for what several computers that share the book need to agree."""
    keep_shares(db)
    db.execute("PRAGMA user_version = 6")


def m007_representatives(db: Database) -> None:
    """Who acts for a person, an invoice's number, and what is still to be answered."""
    add_representatives(db)
    db.execute("PRAGMA user_version = 7")


def m008_plans(db: Database) -> None:
    """The plan of how a decision is carried out, and costs of no ordinary purpose."""
    add_plans(db)
    db.execute("PRAGMA user_version = 8")


def m009_private_fields(db: Database) -> None:
    """Notes and goals that never leave the computer they were written on."""
    keep_private(db)
    db.execute("PRAGMA user_version = 9")


def m010_companions_phones(db: Database) -> None:
    """The number a companion is reached at."""
    add_companions_phones(db)
    db.execute("PRAGMA user_version = 10")


def _create_journal(db: Database) -> None:
    """The journal, the writer whose name the triggers put on each line, and the undo steps."""
    line = {"seq": int, "dev": str, "n": int, "at": str, "who": str}
    db.table("change").create({**line, "tbl": str, "row": str, "fields": str, "ctr": int}, pk="seq")
    db.table("change").create_index(["dev", "n"], unique=True)
    db.table("writer").create({"id": str, "dev": str, "at": str, "who": str}, pk="id")
    db.table("writer").insert({"id": "writer"})
    db.table("step").create(
        {
            "seq": int,
            "dev": str,
            "first": int,
            "last": int,
            "name": str,
            "data": str,
            "state": str,
            "of": int,
        },
        pk="seq",
    )
    db.execute("CREATE INDEX idx_step_undone ON step (seq) WHERE state = 'undone'")


def write_first_triggers(db: Database, table: str) -> None:
    """Journal each saving of a row with its changed fields, before and after.

    Until step 4, which has a form of its own (``journal_form``). A row that is not there yet
    counts as removed, so that the line of an added row reads ``"deleted": [1, 0]``.
    """
    columns = [column.name for column in db.table(table).columns]
    for event in ("insert", "update"):
        pairs = " UNION ALL ".join(
            f"SELECT '{name}' AS f, {_before(event, name)} AS a, NEW.\"{name}\" AS b"
            for name in columns
        )
        changed = " OR ".join(f'OLD."{name}" IS NOT NEW."{name}"' for name in columns)
        db.execute(f"DROP TRIGGER IF EXISTS {table}_{event}")
        db.execute(
            f"CREATE TRIGGER {table}_{event} AFTER {event.upper()} ON {table}"
            + (f" WHEN {changed}" if event == "update" else "")
            + " BEGIN INSERT INTO change (dev, n, at, who, tbl, row, fields)"
            " SELECT dev, coalesce((SELECT max(n) FROM change WHERE dev = writer.dev), 0) + 1,"
            f" at, who, '{table}', NEW.id,"
            f" (SELECT json_group_object(f, json_array(a, b)) FROM ({pairs}) WHERE a IS NOT b)"
            " FROM writer; END"
        )


def _before(event: str, name: str) -> str:
    if event == "update":
        return f'OLD."{name}"'
    return "1" if name == "deleted" else "NULL"


def _refuse(db: Database, table: str, event: str) -> None:
    db.execute(
        f"CREATE TRIGGER {table}_never_{event.lower()} BEFORE {event} ON {table}"
        f" BEGIN SELECT RAISE(ABORT, '{table}: never {event.lower()}'); END"
    )
