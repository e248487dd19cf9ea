"""Text without what cannot be seen in it, as it goes into a file of text."""

from typing import Final
from unicodedata import category

_LINES: Final = "\n\t"


def visible(text: str) -> str:
    """The text without control characters; line breaks, tabs and marks of scripts stay."""
    return "".join(sign for sign in text if sign in _LINES or category(sign) not in ("Cc", "Cs"))
