"""pathlib, read in without what only the address of a file needs.

It asks for ``urllib.parse``, and with it for ``ipaddress``, for one function that turns a path into
an address (``as_uri``): a hundredth of a start. Here one stands in for it that asks when called.
"""

import importlib
import sys
import urllib
from types import ModuleType
from typing import Any

_NAME = "urllib.parse"


def quote_from_bytes(*given: Any, **named: Any) -> str:
    """As that of ``urllib.parse``."""
    quoted: str = importlib.import_module(_NAME).quote_from_bytes(*given, **named)
    return quoted


def read_in_pathlib() -> None:
    """Read it in, if nobody has yet; whoever asks for the other module later gets it."""
    if "pathlib" in sys.modules or _NAME in sys.modules:
        return
    stand_in = sys.modules[_NAME] = ModuleType(_NAME)
    vars(stand_in)["quote_from_bytes"] = quote_from_bytes
    try:
        importlib.import_module("pathlib")
    finally:
        del sys.modules[_NAME]
        vars(urllib).pop("parse", None)
