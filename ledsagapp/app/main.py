"""The way in to the program with its window: the little that has to be done before the rest."""

import gc
import os
import sys
from collections.abc import Sequence
from typing import Any

# First: the small libraries, while nobody is loading large ones.
from ledsagapp.app.start_up.libraries import load_libraries  # isort: skip
from ledsagapp.app.start_up.helper import Helper
from ledsagapp.app.start_up.lean_zones import read_in_zoneinfo
from ledsagapp.exchange.receipts.draw_argument import ARGUMENT
from ledsagapp.ready import is_wheel
from ledsagapp.ui.lazy import lazy

_draw_receipts = lazy("ledsagapp.exchange.receipts.draw_worker", "main")
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
    # In this order: while a library is being loaded no thread begins, and none else is loaded, so
    # what brings a small one of its own along (zoneinfo) would wait for all the large ones.
    read_in_zoneinfo()
    helper = Helper()
    load_libraries()
    return _prepare(given, helper)
