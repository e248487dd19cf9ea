"""msgspec, read in without the modules it asks for and no value of the program needs.

With them it takes a fifth of a short command, without a tenth. It asks for ``uuid`` and
``decimal`` to know their values when it meets them, for typing_extensions to do what ``typing``
does too since 3.11, and for two of its own that describe types. In the place of each that nobody
has read in yet stands an empty one while msgspec is read in; whoever asks for it later gets the
real one.
"""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from types import ModuleType
from typing import Final

# Of each what is looked for in it; None where msgspec does without.
_SPARED: Final[tuple[tuple[str, tuple[str, ...] | None], ...]] = (
    ("typing_extensions", None),
    ("uuid", ("UUID", "SafeUUID")),
    ("decimal", ("Decimal",)),
    ("msgspec.inspect", ()),
    ("msgspec._json_schema", ("schema", "schema_components")),
)


class Absent:
    """The type of values that there are none of."""

    unknown = None


def _stand_in(name: str, looked_for: tuple[str, ...]) -> ModuleType:
    made = ModuleType(name)
    for one in looked_for:
        setattr(made, one, Absent)
    return made


@contextmanager
def _spared() -> Iterator[None]:
    """Have empty modules in the place of those that are not there yet."""
    absent = tuple(one for one in _SPARED if one[0] not in sys.modules)
    for name, looked_for in absent:
        empty = None if looked_for is None else _stand_in(name, looked_for)
        sys.modules[name] = empty  # type: ignore[assignment]
    try:
        yield
    finally:
        for name, _looked_for in absent:
            del sys.modules[name]
            parent = sys.modules.get(name.rpartition(".")[0])
            if parent is not None:
                vars(parent).pop(name.rpartition(".")[2], None)


with _spared():
    import msgspec
    from msgspec import structs

__all__ = ("msgspec", "structs")
