"""What of a start is a library, or brings one along: read in before Qt's are loaded.

While the system loads a library it loads no other, and Qt's take 30 ms: whoever asks for a small
one meanwhile, only to find that ``json`` has one, waits for all of them.
"""

import _bisect
import _json
import _struct
import math
import sqlite3
import sys
import threading
import unicodedata
from importlib import import_module
from typing import Final

from ledsagapp.app.start_up.lean_zones import read_in_zoneinfo
from ledsagapp.domain import digests, values

_READ: Final = (*(_bisect, _json, _struct, math), *(sqlite3, threading, unicodedata))
_BY_THEM: Final = (digests, values)  # SHA-256, and msgspec


def read_in_small_libraries() -> None:
    """Read in the rest of them."""
    read_in_zoneinfo()
    if sys.platform != "win32":
        import_module("fcntl")
        if sys.version_info >= (3, 13):  # pathlib asks for it since
            import_module("grp")
