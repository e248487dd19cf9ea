"""What is done before the program's modules are read in.

PySide looks through the source of every module imported after it, some 200 files and a twentieth
of a start, for whether it uses PySide and could switch on one of its features (snake_case names
and the like). No module here does, and that can be told beforehand.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from ledsagapp.app.start_up.book_ahead import look_ahead
from ledsagapp.app.start_up.helper import Helper
from ledsagapp.app.start_up.lean_pyside import read_in_lean
from ledsagapp.storage.ahead_check import AheadCheck

NO_FEATURE = 0


def prepare(given: Sequence[str] | None, helper: Helper) -> AheadCheck | None:
    """Have the helper look into the book, and read in PySide after what needs none of it."""
    ahead = look_ahead(given, helper.do)
    helper.dismiss()  # nothing else comes
    from ledsagapp.app.start_up import without_qt  # noqa: PLC0415 - read in meanwhile

    if ahead is not None:
        ahead.ask(without_qt.QUESTIONS)
    if not read_in_lean():
        tell_pyside()
    return ahead


def tell_pyside() -> None:
    """Note that the modules there are and all of the program have no feature switched on.

    Where a later PySide keeps its notes elsewhere, it looks for itself again.
    """
    import PySide6.QtCore  # noqa: F401, PLC0415 - PySide's own notes are there once it is

    known = getattr(sys.modules.get("__feature__"), "pyside_feature_dict", None)
    if isinstance(known, dict):
        for name in (*sys.modules, *_modules(Path(__file__).parents[2], "ledsagapp")):
            known.setdefault(name, NO_FEATURE)


def _modules(folder: Path, package: str) -> Iterator[str]:
    """The names of a package and of all modules in it."""
    yield package
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.endswith((".py", ".pyc")):  # frozen, they lie compiled
                yield f"{package}.{entry.name.partition('.')[0]}"
            elif entry.is_dir() and entry.name not in ("resources", "__pycache__"):
                yield from _modules(Path(entry.path), f"{package}.{entry.name}")
