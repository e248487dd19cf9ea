"""The way in to the program with its window: the little that has to be done before the rest."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

from ledsagapp.app.start_up.lean_datetime import read_in_datetime
from ledsagapp.app.start_up.lean_pathlib import read_in_pathlib
from ledsagapp.exchange.receipts.draw_argument import ARGUMENT
from ledsagapp.ready import is_wheel
from ledsagapp.ui.lazy import lazy

_draw_receipts = lazy("ledsagapp.exchange.receipts.draw_worker", "main")
_read_in_small_libraries = lazy("ledsagapp.app.start_up.small_libraries", "read_in_small_libraries")
_helper = lazy("ledsagapp.app.start_up.helper", "Helper")
_load_libraries = lazy("ledsagapp.app.start_up.libraries", "load_libraries")
_prepare = lazy("ledsagapp.app.start_up.preparation", "prepare")


def main(given: Sequence[str] | None = None) -> int:
    """Run the program; answers the exit code."""
    if (sys.argv[1:] if given is None else list(given)) == [ARGUMENT]:
        return int(_draw_receipts())
    if is_wheel():
        from ledsagapp.bootstrap.environment import CANNOT_START  # noqa: PLC0415
        from ledsagapp.bootstrap.library_check import finds_libraries  # noqa: PLC0415
        from ledsagapp.bootstrap.system_packages import Computer  # noqa: PLC0415

        if not finds_libraries(os.environ, Computer()):
            return CANNOT_START
    ahead = make_ready(given)
    from ledsagapp.app import program as app  # noqa: PLC0415

    return app.main(given, ahead)


def make_ready(given: Sequence[str] | None = None) -> Any:
    """Do what has to be done before the program's modules are read in.

    Answers what looks into the book meanwhile (``AheadCheck``); None where none is looked into.
    """
    # What a start makes stays: looking through it for garbage costs a tenth of it.
    gc.disable()
    read_in_datetime()
    # In this order: while a library is being loaded no other is, and no thread begins.
    _read_in_small_libraries()
    helper = _helper()
    _load_libraries()
    read_in_pathlib()
    return _prepare(given, helper)
