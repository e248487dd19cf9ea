"""Compiled modules without the texts that describe them: nobody asks for those while it runs.

Of what a start reads in, every tenth byte describes it, for whoever reads the source.
"""

import marshal
from itertools import pairwise
from opcode import opmap
from types import CodeType
from typing import Any, Final

_LOAD: Final = opmap["LOAD_CONST"]
_STORE: Final = opmap["STORE_NAME"]
_NEW_NAMES: Final = 0x2  # of a function, by the name of CO_NEWLOCALS
_PAIR: Final = 2  # bytes: what to do, and with which


def module_code(code: CodeType) -> bytes:
    """What is kept of a compiled module."""
    return marshal.dumps(without_descriptions(code))


def without_descriptions(code: CodeType) -> CodeType:
    """The same code, whose functions, classes and module describe themselves by None.

    Where a text is used for anything else as well, or a Python compiles otherwise, it stays.
    """
    kept: list[Any] = [
        without_descriptions(one) if isinstance(one, CodeType) else one for one in code.co_consts
    ]
    place = _of_function(code) if code.co_flags & _NEW_NAMES else _of_body(code)
    if place is not None and isinstance(kept[place], str):
        kept[place] = None
    return code.replace(co_consts=tuple(kept))


def _of_function(code: CodeType) -> int | None:
    """Where a function has its description: first, if it is not loaded as anything else is."""
    is_one = bool(code.co_consts) and not code.co_name.startswith("<")
    return 0 if is_one and not _loads(code, 0) else None


def _of_body(code: CodeType) -> int | None:
    """Where the body of a module or a class has its own: it is loaded once, to be named so."""
    if "__doc__" not in code.co_names:
        return None
    name = code.co_names.index("__doc__")
    pairs = _pairs(code)
    for first, second in pairwise(pairs):
        if first[0] == _LOAD and second == (_STORE, name):
            return first[1] if _loads(code, first[1]) == 1 else None
    return None


def _loads(code: CodeType, place: int) -> int:
    return _pairs(code).count((_LOAD, place))


def _pairs(code: CodeType) -> list[tuple[int, int]]:
    told = code.co_code
    return list(zip(told[::_PAIR], told[1::_PAIR], strict=True))
