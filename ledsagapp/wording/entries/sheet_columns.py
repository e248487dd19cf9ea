"""The columns of a kept sheet in words: what each holds, its name, and some of its cells."""

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from typing import Final

from ledsagapp.i18n import Catalog
from ledsagapp.text_input.sheets import columns
from ledsagapp.text_input.sheets.cells import Raw

_SAMPLES: Final = 3
_LONGEST: Final = 24


def role_choices(tr: Catalog) -> tuple[tuple[str, str], ...]:
    """What a column may hold, first that it is not read."""
    return (
        ("-", tr("Not read")),
        (columns.DATE, tr("Day")),
        (columns.SPAN, tr("Start and end in one cell")),
        (columns.START, tr("Start time")),
        (columns.END, tr("End time")),
        (columns.LENGTH, tr("How long")),
        (columns.AMOUNT, tr("Amount")),
        (columns.COMPANION, tr("Companion")),
        (columns.PERSON, tr("Person")),
        (columns.ACTIVITY, tr("What you did")),
        (columns.PLACE, tr("Place")),
    )


def column_name(heading: Raw, place: int, tr: Catalog) -> str:
    """A column by its heading, else by its letter."""
    if isinstance(heading, str) and heading.strip():
        return " ".join(heading.split())[: 2 * _LONGEST]
    return tr("Column {letter}").format(letter=_letter(place))


def _letter(place: int) -> str:
    """The letters a spreadsheet has above a column, "A" for the first."""
    before, last = divmod(place, 26)
    return (_letter(before - 1) if before else "") + chr(ord("A") + last)


def sample_text(cells: Sequence[Raw], tr: Catalog) -> str:
    """The first cells of a column as they stand there."""
    found = [_shown(one) for one in cells if one is not None][:_SAMPLES]
    if not found:
        return tr("Nothing stands in it.")
    return tr("For example: {cells}").format(cells="; ".join(found))


def _shown(cell: Raw) -> str:
    if isinstance(cell, datetime):
        midnight = cell.time() == time()
        return f"{cell:%Y-%m-%d}" if midnight else f"{cell:%Y-%m-%d %H:%M}"
    if isinstance(cell, date):
        return cell.isoformat()
    if isinstance(cell, time):
        return f"{cell:%H:%M}"
    if isinstance(cell, timedelta):
        return ":".join(str(cell).split(":")[:2])
    text = f"{cell:g}" if isinstance(cell, float) else " ".join(str(cell).split())
    return re.sub(r"\s+\S*$", "", text[:_LONGEST]) + "…" if len(text) > _LONGEST else text
