"""Qt's libraries, loaded on another thread while the program reads in what needs no Qt.

The system loads them without Python's lock, if Python lets go of it; an import does not. So they
are loaded here first, and the import of PySide then finds them there: a third of what bare PySide
takes to read in is gone from the way of everything else. The same goes for looking for fonts, which
Qt does when the first window is made. Meanwhile no other library is loaded and no thread begun: the
small ones a start needs are read in before (``small_libraries``). Where anything is otherwise than
here, the import does it all itself, as ever, and says what is missing.
"""

import os
import sys
import threading
from importlib.util import find_spec
from typing import Final

from ledsagapp.app.start_up.c_functions import function_of, library

_WINDOW: Final = (
    *("shiboken6/Shiboken.abi3.so", "PySide6/QtCore.abi3.so", "PySide6/QtGui.abi3.so"),
    "PySide6/QtWidgets.abi3.so",
)
_SCREENS: Final = "PySide6/Qt/plugins/platforms"
_FONTS: Final = "libfontconfig.so.1"


def load_libraries() -> threading.Thread | None:
    """Begin to load them; None where it is not known how, as on other systems than Linux."""
    found = find_spec("PySide6") if sys.platform == "linux" else None
    if found is None or found.origin is None or "PySide6" in sys.modules:
        return None
    folder = os.path.dirname(os.path.dirname(found.origin))
    places = [os.path.join(folder, name) for name in _WINDOW]
    if screen := _screen():
        places.append(os.path.join(folder, _SCREENS, f"libq{screen}.so"))
    loading = threading.Thread(target=_load, args=(places,), daemon=True)
    loading.start()
    return loading


def _screen() -> str:
    """The kind of screen Qt is going to show its windows on; empty where that is not plain."""
    asked = os.environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    if asked:
        return asked if asked.isalpha() else ""
    if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):
        return "xcb"
    return ""


def _load(places: list[str]) -> None:
    load = function_of(library(None, os.RTLD_NOW), "dlopen")
    for place in places:
        load(os.fsencode(place), os.RTLD_NOW)  # as an import does
    if load(_FONTS.encode(), os.RTLD_NOW):
        function_of(library(_FONTS, os.RTLD_NOW), "FcInit")()
