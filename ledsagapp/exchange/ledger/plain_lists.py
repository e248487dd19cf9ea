"""The long lists of a ledger document, read at once where there is nothing to be told of them."""

import functools
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import Any, Final

from ledsagapp.domain.model.expense import EXPENSE, Expense
from ledsagapp.domain.model.field import Field, Holds
from ledsagapp.domain.model.outing import OUTING, Outing
from ledsagapp.domain.plain_json import JsonKind, list_reader, members, whole_number

_LONG: Final = 20_000  # bytes; what is shorter is read field by field in no time
_EMPTY: Final = b"[]"
_KINDS: Final[Mapping[Holds, Any]] = {
    Holds.TEXT: str,
    Holds.FLAG: bool,
    Holds.DAY: date,
    Holds.TEXTS: tuple[str, ...],
}
Lists = Mapping[str, tuple[Any, ...]]


def lists_apart(data: bytes) -> tuple[bytes, Lists]:
    """A document without its long lists, which stand there empty, and these as values.

    A list with anything in it that is to be told of, or that a later version wrote, stays.
    """
    found: dict[str, tuple[Any, ...]] = {}
    if len(data) < _LONG:
        return data, found
    said = members(data)
    for name, reader in _readers().items():
        text = said.get(name, b"")
        entries = reader(text) if len(text) >= _LONG else None
        if entries is not None:
            before, _, after = data.partition(text)
            if text in after:  # a key of a later version holds the same, and it may stand first
                continue
            data = before + _EMPTY + after
            found[name] = entries
    return data, found


@functools.cache
def _readers() -> Mapping[str, Callable[[bytes], tuple[Any, ...] | None]]:
    return {
        "outings": list_reader(Outing, _kinds(OUTING)),
        "expenses": list_reader(Expense, _kinds(EXPENSE)),
    }


def _kinds(table: Sequence[Field]) -> dict[str, JsonKind]:
    """What the fields of a document hold; those with fields of their own are not read here."""
    kinds = {**_KINDS, Holds.WHOLE: whole_number()}
    return {
        one.name: JsonKind(one.words or kinds[one.holds], one.needed)
        for one in table
        if one.in_document and one.holds is not Holds.OWN
    }
