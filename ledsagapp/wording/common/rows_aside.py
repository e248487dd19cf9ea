"""Rows of the book that cannot be read, each named by what can be read of it."""

import json
from collections.abc import Sequence
from typing import Final

from ledsagapp.i18n import Catalog

_MOST: Final = 5
_TELLING: Final = ("start", "date", "valid_from", "name", "first", "id")


def aside_sentence(rows: Sequence[str], tr: Catalog) -> str:
    """How many rows (JSON texts) are set aside, and which the first of them are."""
    named = [_named(row, tr) for row in rows[:_MOST]]
    more = len(rows) - len(named)
    if more:
        named.append(tr("and %n more", "", more))
    text = tr(
        "%n row(s) in the book cannot be read. They count nothing, and are kept.", "", len(rows)
    )
    return f"{text} {', '.join(named)}."


def _named(row: str, tr: Catalog) -> str:
    """The noun of a row, and the first of what tells rows apart that it says."""
    said = json.loads(row)
    nouns = {
        "person": tr("Person"),
        "provider": tr("Provider"),
        "companion": tr("Companion"),
        "decision": tr("Decision"),
        "outing": tr("Outing"),
        "expense": tr("Expense"),
        "adjustment": tr("Correction"),
        "template": tr("Template"),
        "seal": tr("Report"),
        "confirmation": tr("Report"),
    }
    table = str(said.get("table", ""))
    telling = (said.get(name) for name in _TELLING)
    words = (nouns.get(table, table), str(next((one for one in telling if one), "")))
    return " ".join(one for one in words if one)
