"""msgspec, read in without the modules it asks for and no value of the program needs.

With them it takes a fifth of a short command, without a tenth. It asks for ``uuid`` and
``decimal`` to know their values when it meets them, for typing_extensions to do what ``typing``
does too since 3.11, and for two of its own that describe types. In the place of each that nobody
has read in yet stands an empty one while msgspec is read in; whoever asks for it later gets the
real one.
"""

from typing import Any, Final

from ledsagapp.domain.stand_ins import stand_ins


class Absent:
    """The type of values that there are none of."""

    unknown = None


# Of each what is looked for in it; None where msgspec does without.
_SPARED: Final[dict[str, dict[str, Any] | None]] = {
    "typing_extensions": None,
    "uuid": {"UUID": Absent, "SafeUUID": Absent},
    "decimal": {"Decimal": Absent},
    "msgspec.inspect": {},
    "msgspec._json_schema": {"schema": Absent, "schema_components": Absent},
}

with stand_ins(_SPARED):
    import msgspec
    from msgspec import structs

__all__ = ("msgspec", "structs")
