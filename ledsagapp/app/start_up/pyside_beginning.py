"""What PySide begins with, as long as no text about an error or help is asked for.

Executed under the name that PySide gives its own, which unpacks the modules that know how to write
such texts. Here stands what ``lean_pyside`` has put in their place.
"""

import importlib
from types import ModuleType


def bootstrap() -> ModuleType:
    """The module that PySide takes its functions about texts from."""
    return importlib.import_module("shibokensupport.signature.loader")
