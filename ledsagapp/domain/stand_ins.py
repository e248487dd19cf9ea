"""Small modules in the place of large ones, while something is read in that hardly needs them."""

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from types import ModuleType
from typing import Any


@contextmanager
def stand_ins(held: Mapping[str, Mapping[str, Any] | None]) -> Iterator[None]:
    """Have such modules in the place of those that nobody has read in yet.

    Of each name what is looked for in it; None where whoever asks does without the module.
    Whoever asks for it later gets the real one.
    """
    absent = {name: one for name, one in held.items() if name not in sys.modules}
    for name, one in absent.items():
        sys.modules[name] = None if one is None else ModuleType(name)  # type: ignore[assignment]
        if one is not None:
            vars(sys.modules[name]).update(one)
    try:
        yield
    finally:
        for name in absent:
            del sys.modules[name]
            parent = sys.modules.get(name.rpartition(".")[0])
            if parent is not None:
                vars(parent).pop(name.rpartition(".")[2], None)
