"""Long lists of objects in JSON read at once, where there is nothing about them to be told.

msgspec reads a list of values in a tenth of the time it takes to look at each field by itself, but
it does not tell of a key that stands twice, nor of more than one fault. So a list is read here only
where every object has no other keys than expected, each once and with a value of its own kind, none
of them null or what a value holds anyway. Of any other list the answer is None, and whoever asks
reads it field by field.
"""

import re
from collections.abc import Callable, Mapping
from itertools import starmap
from typing import Annotated, Any, Final, NamedTuple, TypeVar

from ledsagapp.domain.lean_msgspec import msgspec, structs
from ledsagapp.domain.values import field_names

T = TypeVar("T")
# No document has a key with this letter; what is not to be read bears it.
_NEVER: Final = "\x7f"
_KEY_ENDS: Final = b'":'
_APART: Final = re.compile(rb'"[ \t\r\n]+:')
_MOST: Final = 2**53


def whole_number() -> Any:
    """The kind of a whole number; longer ones are not read here."""
    return Annotated[int, msgspec.Meta(ge=-_MOST, le=_MOST)]


class JsonKind(NamedTuple):
    """What a field must hold to be read, and whether it must be there."""

    type: Any
    needed: bool


def list_reader(
    value: type[T], kinds: Mapping[str, JsonKind]
) -> Callable[[bytes], tuple[T, ...] | None]:
    """What reads a list of objects as values; the fields without a kind hold what they usually do.

    ``value`` is one of our own (``values.dataclass``).
    """
    listed: list[Any] = []
    for one in structs.fields(value):  # type: ignore[arg-type]
        kind = kinds.get(one.name)
        if kind is not None and kind.needed:
            listed.append((one.name, kind.type))
        else:
            listed.append((one.name, Any if kind is None else kind.type, one.default))
    made = msgspec.defstruct(
        value.__name__,
        listed,
        kw_only=True,
        forbid_unknown_fields=True,
        omit_defaults=True,
        rename={name: f"{name}{_NEVER}" for name in field_names(value) if name not in kinds},
    )
    decoder = msgspec.json.Decoder(list[made])  # type: ignore[valid-type]

    def read(data: bytes) -> tuple[T, ...] | None:
        if _NEVER.encode() in data or b"\\u" in data or _APART.search(data):
            return None
        try:
            found = decoder.decode(data)
        except (msgspec.MsgspecError, ValueError, RecursionError):
            return None
        # Written anew they have as many keys as before, or some stood twice or said nothing. What
        # looks like the end of a key within a text is there both times.
        if data.count(_KEY_ENDS) != msgspec.json.encode(found).count(_KEY_ENDS):
            return None
        return tuple(starmap(value, map(structs.astuple, found)))

    return read


def members(data: bytes) -> dict[str, bytes]:
    """The members of an object as they stand there; none where it is no object.

    Of a key that stands twice the last is told.
    """
    try:
        found = msgspec.json.decode(data, type=dict[str, msgspec.Raw])
    except (msgspec.MsgspecError, ValueError, RecursionError):
        return {}
    return {name: bytes(one) for name, one in found.items()}
