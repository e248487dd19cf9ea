"""The tables whose rows have no id: each is known by what it links, and by how-manieth it is.

Two computers that add the same companion to the same outing write one and the same row.
"""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

# table: the column of the entry the row hangs on, and of what hangs there
LINK_TABLES: Final[Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "outing_companion": ("outing_id", "companion_id"),
        "expense_receipt": ("expense_id", "sha256"),
    }
)
# table of entries: of what hangs on them
HANGING: Final[Mapping[str, str]] = MappingProxyType(
    {"outing": "outing_companion", "expense": "expense_receipt"}
)

# In the journal the number of a line has its device's number above this many bits.
DEVICE_SHIFT: Final = 32

# The first line of a device was written by somebody who knew of all that stood there before.
SEEN_AT_FIRST: Final = (
    f"INSERT OR REPLACE INTO seen SELECT (? << {DEVICE_SHIFT}) + 1, seq >> {DEVICE_SHIFT},"
    f" max(seq) & {(1 << DEVICE_SHIFT) - 1} FROM change WHERE seq >> {DEVICE_SHIFT} <> ?"
    f" GROUP BY seq >> {DEVICE_SHIFT}"
)

Key = tuple[str, ...] | tuple[str, str, int]


def key_columns(table: str) -> tuple[str, ...]:
    """The columns that tell the rows of a table apart."""
    return (*LINK_TABLES[table], "nth") if table in LINK_TABLES else ("id",)


def key_condition(table: str) -> str:
    """The condition, with a mark for each key column, that one row of the table meets."""
    return " AND ".join(f"{name} = ?" for name in key_columns(table))


def unsaid_is_zero(table: str) -> tuple[str, ...]:
    """The fields in which a new row has 0 where its line says nothing; the others have null."""
    return ("deleted", "nth", "place") if table in LINK_TABLES else ("deleted",)
