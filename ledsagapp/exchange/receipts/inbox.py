"""Receipt files that wait in a folder, each with the day it was taken or saved; never changed."""

import functools
import os
import stat
import warnings
from collections.abc import Collection, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from PIL import Image

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.receipts.draw import NotDrawableError, open_picture
from ledsagapp.exchange.receipts.receipt_files import (
    LARGEST,
    PDF,
    is_whole,
    media_type,
    plain_name,
    read_file,
)

MOST_FILES: Final = 300  # that wait; those known already do not count
_EXIF, _TAKEN, _SAVED = 0x8769, 0x9003, 0x0132
_COMING: Final = (".part", ".partial", ".crdownload", ".download", ".tmp", ".filepart")


@dataclass(frozen=True, slots=True)
class InboxFile:
    """A file of a kind that can be a receipt; ``taken``: whether the picture says its day."""

    path: Path
    day: date
    taken: bool

    @property
    def name(self) -> str:
        """The file's name as it is shown."""
        return plain_name(self.path.name)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What is in a file: its kind, its sum, and the day the camera wrote, if any."""

    kind: str
    sha256: str
    taken: date | None


def new_receipts(folder: Path, known: Collection[str]) -> list[InboxFile]:
    """The receipts of a folder that are not among the known SHA-256 sums, the oldest first.

    At most 300 of them, and as many as there are files beside. Raises ``OSError`` where the folder
    cannot be read; a file that cannot be, is no ordinary one or has not come whole is passed over.
    """
    found = []
    for path, size, changed in _files(folder):
        seen = _look(path, size, changed)
        if seen is None or seen.sha256 in known:
            continue
        try:
            moment = datetime.fromtimestamp(changed / 1e9, UTC).astimezone()
        except (OSError, ValueError, OverflowError):
            continue
        found.append(InboxFile(path, seen.taken or moment.date(), seen.taken is not None))
        if len(found) == MOST_FILES:
            break
    return sorted(found, key=lambda one: (one.day, one.path.name))


def _files(folder: Path) -> Iterator[tuple[Path, int, int]]:
    """The ordinary files of a folder that may be receipts, with their size and last change."""
    for name in sorted(os.listdir(folder)):  # noqa: PTH208 - names that are no text are told too
        if name.startswith((".", "~")) or name.lower().endswith(_COMING):
            continue
        try:
            told = os.stat(folder / name)  # noqa: PTH116 - as above
        except (OSError, ValueError):
            continue
        if stat.S_ISREG(told.st_mode) and 0 < told.st_size <= LARGEST:
            yield folder / name, told.st_size, told.st_mtime_ns


@functools.lru_cache(maxsize=5000)
def _look(path: Path, size: int, _changed: int) -> _Seen | None:
    """What is in a file as it stood then; None where it is no whole receipt."""
    try:
        content = read_file(path)
    except (OSError, ValueError):
        return None
    kind = media_type(content)
    if not kind or len(content) != size or not is_whole(content):
        return None
    taken = None if kind == PDF else _taken(content)
    return _Seen(kind, sha256(content).hexdigest(), taken)


def _taken(content: bytes) -> date | None:
    """The day the camera wrote, None where there is none."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with open_picture(content) as opened:
                exif = opened.getexif()
                text = str(exif.get_ifd(_EXIF).get(_TAKEN) or exif.get(_SAVED) or "")
        return datetime.strptime(text[:10], "%Y:%m:%d").date()  # noqa: DTZ007 - a day alone
    except (OSError, ValueError, TypeError, SyntaxError, KeyError, EOFError, ArithmeticError):
        return None
    except (NotDrawableError, Image.DecompressionBombError, AttributeError, IndexError):
        return None
