"""platformdirs, read in without what makes files for a moment.

It asks for ``tempfile``, and with it for compressors, chance and digests, for one function that
tells a folder nobody here asks it for. Here one stands in for it that asks when called.
"""

import importlib
import sys

from ledsagapp.domain.stand_ins import stand_ins

_NAME = "tempfile"


def gettempdir() -> str:
    """As that of ``tempfile``."""
    folder: str = importlib.import_module(_NAME).gettempdir()
    return folder


def read_in_platformdirs() -> None:
    """Read it in, if nobody has yet; whoever asks for the other module later gets it."""
    if "platformdirs" not in sys.modules:
        with stand_ins({_NAME: {"gettempdir": gettempdir}}):
            importlib.import_module("platformdirs")
