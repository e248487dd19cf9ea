"""Step 7: who acts for a person, a provider's number on invoices, and what is still asked."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from sqlite_utils import Database

from ledsagapp.storage.schema.journal_form import write_journal_triggers

_ADDED: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "person": ("representatives",),
        "provider": ("organisation_number",),
        "outing": ("cancelled_time",),
        "decision": ("unsure",),
    }
)


def add_representatives(db: Database) -> None:
    """Take the step: one column each, and triggers that journal them."""
    for table, columns in _ADDED.items():
        for column in columns:
            db.table(table).add_column(column, str)
        write_journal_triggers(db, table)
