"""Text without what cannot be seen in it, as it goes into a file of text."""

import re
from typing import Final

# The categories Cc and Cs without line breaks and tabs.
_UNSEEN: Final = re.compile("[\\x00-\\x08\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff]")


def visible(text: str) -> str:
    """The text without control characters; line breaks, tabs and marks of scripts stay."""
    return _UNSEEN.sub("", text)
