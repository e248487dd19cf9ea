"""A file's address as SQLite reads it, apart from what else a connection asks for."""

import os
from pathlib import PurePath
from urllib.parse import quote

from ledsagapp.files import is_verbatim


def address(path: PurePath) -> str:
    """A file's address as SQLite reads it; ``path`` is absolute.

    On Windows a drive in the network would stand first in an address, which SQLite refuses, and a
    long place has a form that no address has: SQLite is given it as it is.
    """
    if is_verbatim(str(path)):
        return f"file:{quote(str(path), safe='')}"
    drive = path.drive if path.drive.endswith(":") else ""
    rest = quote(os.fsencode(path.as_posix().removeprefix(drive)))
    return f"file:///{drive}{rest}" if drive else f"file://{rest}"
