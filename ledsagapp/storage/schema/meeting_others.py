"""Step 5: what a book needs to meet other books."""

from collections.abc import Mapping
from typing import Final

from sqlite_utils import Database

from ledsagapp.domain.model.handover import Different, Handover, KnownName, PacketCard
from ledsagapp.domain.values import fields
from ledsagapp.storage.schema.journal_form import write_journal_triggers

_TEXTS: Final[Mapping[str, type]] = {
    "card": PacketCard,
    "handover": Handover,
    "known_name": KnownName,
    "different": Different,
}


def meet_others(db: Database) -> None:
    """Take the step: who paid, outings without times, contacts, packets, rows set aside."""
    db.table("outing").add_column("time_known", int)
    db.table("expense").add_column("paid_by", str)
    tables: dict[str, tuple[str, ...]] = {
        "contact": ("person_id", "decision_id", "date", "kind", "note", "unknown"),
        "set_aside": ("content",),
        **{name: tuple(one.name for one in fields(value))[1:] for name, value in _TEXTS.items()},
    }
    for table, columns in tables.items():
        every: dict[str, type] = {"id": str, **dict.fromkeys(columns, str), "deleted": int}
        db.table(table).create(every, pk="id", defaults={"deleted": 0})
        db.execute(
            f"CREATE TRIGGER {table}_never_delete BEFORE DELETE ON {table}"
            f" BEGIN SELECT RAISE(ABORT, '{table}: never delete'); END"
        )
    for table in (*tables, "outing", "expense"):
        write_journal_triggers(db, table)
