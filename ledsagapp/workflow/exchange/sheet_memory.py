"""What a person said of the columns of sheets, remembered by heading among the settings."""

from collections.abc import Mapping
from typing import Final

from ledsagapp.text_input.sheets.columns import ROLES, Said

REMEMBERED: Final = "sheet-columns"  # the name it is kept under, among what lists remember
NOT_READ: Final = "-"


def said_before(remembered: Mapping[str, str]) -> Said:
    """What is remembered, as the reader of sheets takes it; words of another version are left."""
    known = {key: role for key, role in remembered.items() if role in (*ROLES, NOT_READ)}
    return Said({key: "" if role == NOT_READ else role for key, role in known.items()})
