"""zoneinfo, read in without the module that knows how Python was built.

It asks that one where the zones of the world lie, which takes as long to read in as all the rest of
it. Where the program's zone lies in its usual place, one stands in that tells that place.
"""

import importlib
import os
import sys
from typing import Any, Final

from ledsagapp.domain.dates.local_time import ZONE
from ledsagapp.domain.stand_ins import stand_ins

_NAME: Final = "sysconfig"
_USUAL: Final = "/usr/share/zoneinfo"


def get_config_var(name: str) -> Any:
    """As that of ``sysconfig``."""
    if name == "TZPATH" and os.access(f"{_USUAL}/{ZONE}", os.R_OK):
        return _USUAL
    return importlib.import_module(_NAME).get_config_var(name)


def read_in_zoneinfo() -> None:
    """Read it in, if nobody has yet; whoever asks for the other module later gets it."""
    if "zoneinfo" not in sys.modules:
        with stand_ins({_NAME: {"get_config_var": get_config_var}}):
            importlib.import_module("zoneinfo")
