"""Whether an installed program finds the libraries of the system that Qt loads; else what to do.

A checkout has looked before it comes here, and a package of the system asks for them itself. Only a
wheel (pip, pipx) can be put where they are not, and there Qt would end in a traceback, or hard.
"""

from __future__ import annotations

import sys
from collections.abc import Mapping

from ledsagapp.bootstrap.system_packages import Computer, administrator_line, libraries, say


def finds_libraries(environ: Mapping[str, str], computer: Computer) -> bool:
    """Whether Qt will find what it loads for the screen there is; says what lacks where not."""
    if not sys.platform.startswith("linux"):
        return True
    wanted = libraries(environ)
    lacking = {name: package for name, package in wanted.items() if not computer.loads(name)}
    if lacking:
        error = administrator_line(lacking, computer, "ledsagapp")
        say(error.swedish, error.english)
    return not lacking
