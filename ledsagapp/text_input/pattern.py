"""A pattern that is compiled when a text is first held against it.

The words of three languages make long patterns: compiling those of a day takes forty milliseconds,
and most of what is typed fits the first ones.
"""

import re
from collections.abc import Iterator
from functools import cached_property


class Pattern:
    """As one that ``re`` has compiled, for text in any case."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern

    @cached_property
    def _compiled(self) -> re.Pattern[str]:
        return re.compile(self.pattern, re.IGNORECASE)

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of the whole text."""
        return self._compiled.fullmatch(text)

    def finditer(self, text: str) -> Iterator[re.Match[str]]:
        """The matches in a text, in order."""
        return self._compiled.finditer(text)
