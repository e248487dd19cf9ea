"""Whether there is a screen to show a window on; standard library only, and little of it."""

from __future__ import annotations

import sys
from collections.abc import Mapping


def screen_available(environ: Mapping[str, str]) -> bool:
    """Whether Qt will find a screen; on Linux it ends the program hard where it does not."""
    if not sys.platform.startswith("linux"):
        return True
    chosen = environ.get("QT_QPA_PLATFORM", "").partition(":")[0]
    return chosen in {"offscreen", "minimal", "vnc"} or bool(
        environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY")
    )
