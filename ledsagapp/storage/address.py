"""A file's address as SQLite reads it, apart from what else a connection asks for."""

import os
from pathlib import PurePath
from typing import Final

from ledsagapp.files import is_verbatim

_PLAIN: Final = frozenset(b"abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-~")


def address(path: PurePath) -> str:
    """A file's address as SQLite reads it; ``path`` is absolute.

    On Windows a drive in the network would stand first in an address, which SQLite refuses, and a
    long place has a form that no address has: SQLite is given it as it is.
    """
    if is_verbatim(str(path)):
        return f"file:{percent_encoding(str(path).encode())}"
    drive = path.drive if path.drive.endswith(":") else ""
    rest = percent_encoding(os.fsencode(path.as_posix().removeprefix(drive)), b"/")
    return f"file:///{drive}{rest}" if drive else f"file://{rest}"


def percent_encoding(name: bytes, safe: bytes = b"") -> str:
    """A name as it stands in an address: as ``urllib.parse.quote`` has it.

    That takes a hundredth of a start to be read in, and a start opens a book by its address.
    """
    return "".join(chr(one) if one in _PLAIN or one in safe else f"%{one:02X}" for one in name)
