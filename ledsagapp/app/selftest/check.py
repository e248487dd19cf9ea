"""One thing that the program looks into about itself."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path


class FailedError(Exception):
    """What is not as it should be, as a short text."""


def require(true: object, text: str) -> None:
    """Raise FailedError with the text where something is not so."""
    if not true:
        raise FailedError(text)


@dataclass(frozen=True, slots=True)
class Check:
    """What is looked into, and the function that does it in a folder of its own.

    It answers what it saw, in a few words; any error it raises is a failure.
    """

    name: str
    look: Callable[[Path], str]
