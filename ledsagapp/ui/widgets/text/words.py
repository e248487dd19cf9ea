"""The words of a text as it may be broken over lines."""

import re
from typing import Final

_BREAK: Final = re.compile(r"[ \n\t]+")


def words_of(text: str) -> list[str]:
    """What a line is never broken within: "145 kr" with a no-break space is one word."""
    return [word for word in _BREAK.split(text) if word]
