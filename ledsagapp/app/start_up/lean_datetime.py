"""datetime, read in without what it says in Python and then throws away.

Since Python 3.12 its module asks for the one written in C and says no more; before that it says all
of it in Python first, a hundred kilobytes of code. Here that module is filled as the newer one is.
"""

import importlib
import sys
from importlib.util import find_spec, module_from_spec
from typing import Final

_NAME: Final = "datetime"
_EXPORTED: Final = (
    *("date", "datetime", "time", "timedelta", "timezone", "tzinfo"),
    *("MINYEAR", "MAXYEAR", "UTC"),
)


def read_in_datetime() -> None:
    """Read it in, if nobody has yet; where this Python has none in C, as ever."""
    if _NAME in sys.modules or sys.version_info >= (3, 12):
        return
    spec = find_spec(_NAME)
    try:
        written_in_c = importlib.import_module(f"_{_NAME}")
    except ImportError:
        return
    if spec is not None:
        module = module_from_spec(spec)
        told = vars(written_in_c).items()
        vars(module).update({name: one for name, one in told if not name.startswith("_")})
        vars(module).update(__doc__=written_in_c.__doc__, __all__=_EXPORTED)
        sys.modules[_NAME] = module
