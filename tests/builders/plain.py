"""What a window says, with the plain spaces of a test: no line end parts a number from its unit."""

from typing import TypeVar

T = TypeVar("T")


def plain(said: T) -> T:
    """A text, or texts in a list, a tuple or by key, with each no-break space as a plain one."""
    if isinstance(said, str):
        return type(said)(said.replace("\N{NO-BREAK SPACE}", " "))
    if isinstance(said, dict):
        return type(said)({plain(key): plain(value) for key, value in said.items()})
    if isinstance(said, list | tuple):
        return type(said)(plain(one) for one in said)
    return said
