"""pathlib, read in without what only the address of a file needs.

It asks for ``urllib.parse``, and with it for ``ipaddress``, for one function that turns a path into
an address (``as_uri``): a hundredth of a start. Here one stands in for it that asks when called.
"""

import importlib
import sys
from typing import Any

from ledsagapp.domain.stand_ins import stand_ins

_NAME = "urllib.parse"


def quote_from_bytes(*given: Any, **named: Any) -> str:
    """As that of ``urllib.parse``."""
    quoted: str = importlib.import_module(_NAME).quote_from_bytes(*given, **named)
    return quoted


def read_in_pathlib() -> None:
    """Read it in, if nobody has yet; whoever asks for the other module later gets it."""
    if "pathlib" not in sys.modules:
        with stand_ins({_NAME: {"quote_from_bytes": quote_from_bytes}}):
            importlib.import_module("pathlib")
