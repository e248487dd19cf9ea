"""The history of any entry as plain lines: when, who, where, and each field before and after."""

import json

from ledsagapp.storage.journal.history import Change


def change_line(change: Change) -> str:
    """One saving in one line; the fields under the names they have in the book."""
    hand = " ".join(
        one for one in (change.who, f"({change.device})" if change.device else "") if one
    )
    what = f"{change.linked} " if change.linked else ""
    fields = ", ".join(
        f"{name}: {_shown(before)} → {_shown(after)}"
        for name, (before, after) in change.fields.items()
    )
    return f"{change.at}\t{hand}\t{what}{fields}"


def _shown(value: object) -> str:
    return json.dumps(value, ensure_ascii=False)
