"""Functions of C libraries, called as ``ctypes`` does it, which makes thirty types first."""

import sys
from collections.abc import Callable
from typing import Any, Final

if sys.platform == "linux":
    import _ctypes

_C_CALL: Final = 1  # how functions of C are called, by the name of FUNCFLAG_CDECL


def function_of(library: int, name: str) -> Callable[..., int | None]:
    """A function of a loaded library; a call of it lets go of Python's lock.

    It takes whole numbers and bytes, and answers a number; None is nought. OSError where there is
    none of the name. On Linux alone.
    """

    class Address(_ctypes._SimpleCData):  # type: ignore[type-arg]  # noqa: SLF001
        _type_ = "P"

    class Function(_ctypes.CFuncPtr):
        _flags_ = _C_CALL
        _restype_ = Address

    function: Callable[..., int | None] = Function(_ctypes.dlsym(library, name))
    return function


def library(name: str | None, how: int) -> int:
    """A library that is loaded, or loaded now as ``os.RTLD_NOW`` and its kin say.

    None is the program itself with all it has loaded. OSError where there is none.
    """
    asked: Any = name
    found: int = _ctypes.dlopen(asked, how)
    return found
