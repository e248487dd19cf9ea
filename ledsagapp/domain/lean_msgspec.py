"""msgspec, read in without the modules it asks for and no value of the program needs.

With them it takes a fifth of a short command, without a tenth. It asks for ``uuid`` and
``decimal`` to know their values when it meets them, for typing_extensions to do what ``typing``
does too since 3.11, and for two of its own that describe types. In the place of each that nobody
has read in yet stands an empty one while msgspec is read in; whoever asks for it later gets the
real one.

One more thing it asks: whether ``typing`` takes a name together with a word of Python 3.11. For
that name alone Python would make ready all it knows to tell of its own grammar.
"""

import builtins
import typing
from collections.abc import Iterator
from contextlib import contextmanager
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

# What it gives ``typing`` for a name, and throws away.
_TRIED: Final = "Foo"


@contextmanager
def _untried_name() -> Iterator[None]:
    """Have ``typing`` take that name without compiling it; any other as ever."""

    def compile_name(source: Any, *given: Any, **named: Any) -> Any:
        if source == _TRIED:
            return compile_name.__code__
        return builtins.compile(source, *given, **named)

    vars(typing)["compile"] = compile_name
    try:
        yield
    finally:
        del vars(typing)["compile"]


with stand_ins(_SPARED), _untried_name():
    import msgspec
    from msgspec import structs

__all__ = ("msgspec", "structs")
