"""The way in to the program with its window: the little that has to be done before the rest.

PySide looks through the source of every module imported after it, some 200 files and a twentieth
of a start, for whether it uses PySide and could switch on one of its features (snake_case names
and the like). No module here does, and that can be told beforehand.
"""

import gc
import os
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from ledsagapp.app.start_up.book_ahead import look_ahead
from ledsagapp.app.start_up.lean_pyside import read_in_lean
from ledsagapp.app.start_up.lean_zones import read_in_zoneinfo
from ledsagapp.app.start_up.libraries import load_libraries
from ledsagapp.exchange.receipts import draw_worker
from ledsagapp.exchange.receipts.draw_worker import ARGUMENT
from ledsagapp.ready import is_wheel
from ledsagapp.storage.ahead_check import AheadCheck

NO_FEATURE = 0


def main(given: Sequence[str] | None = None) -> int:
    """Run the program; answers the exit code."""
    if (sys.argv[1:] if given is None else list(given)) == [ARGUMENT]:
        return draw_worker.main()
    if is_wheel():
        from ledsagapp.bootstrap.environment import CANNOT_START  # noqa: PLC0415
        from ledsagapp.bootstrap.library_check import finds_libraries  # noqa: PLC0415
        from ledsagapp.bootstrap.system_packages import Computer  # noqa: PLC0415

        if not finds_libraries(os.environ, Computer()):
            return CANNOT_START
    ahead = make_ready(given)
    from ledsagapp.app import program as app  # noqa: PLC0415

    return app.main(given, ahead)


def make_ready(given: Sequence[str] | None = None) -> AheadCheck | None:
    """Do what has to be done before the program's modules are read in; looks into the book."""
    # What a start makes stays: looking through it for garbage costs a tenth of it.
    gc.disable()
    # In this order: while a library is being loaded no thread begins, and none else is loaded, so
    # what brings a small one of its own along (zoneinfo) would wait for all the large ones.
    ahead = look_ahead(given)
    read_in_zoneinfo()
    load_libraries()
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
        for name in (*sys.modules, *_modules(Path(__file__).parents[1], "ledsagapp")):
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
