"""A line of the journal on its way between the computers that share a book."""

import json
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

from ledsagapp.domain.values import dataclass, field

SharedRow = tuple[str, ...]
"""Which row: its table, then its key as texts."""


@dataclass(frozen=True, slots=True)
class SharedLine:
    """One saving of one row, as its device wrote it.

    ``device`` and ``number`` name the line everywhere. ``said`` is the line itself, verbatim, as
    JSON. ``seen`` says how far the writer had come with the lines of the other devices, as far as
    that is more than at its line before. ``values`` are what the fields became.
    """

    device: str
    number: int
    said: str
    seen: Mapping[str, int] = field(default_factory=dict)
    row: SharedRow = ()
    values: Mapping[str, object] = field(default_factory=dict)


def read_json(text: str) -> Any:
    """What a text that the program wrote says; thousands are read at once."""
    return _reader()(text)[0]


def compact_json(value: object) -> str:
    """The text of a value, without blanks."""
    return _writer()(value)


@cache
def _reader() -> Callable[[str], tuple[Any, int]]:
    return json.JSONDecoder().raw_decode


@cache
def _writer() -> Callable[[object], str]:
    return json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode
