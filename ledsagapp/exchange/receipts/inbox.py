"""Receipt files that wait in a folder, each with the day it was taken or saved; never changed."""

import hashlib
from collections.abc import Collection
from dataclasses import dataclass
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Final

from PIL import Image, UnidentifiedImageError

from ledsagapp.exchange.receipts.receipt_files import LARGEST, media_type

MOST_FILES: Final = 300
_EXIF, _TAKEN, _SAVED = 0x8769, 0x9003, 0x0132


@dataclass(frozen=True, slots=True)
class Waiting:
    """A file of a kind that can be a receipt; ``taken``: whether the picture says its day."""

    path: Path
    day: date
    taken: bool


def waiting(folder: Path, known: Collection[str]) -> list[Waiting]:
    """The receipts of a folder that are not among the known SHA-256 sums, the oldest first.

    Raises ``OSError`` where the folder cannot be read; a file that cannot be is passed over.
    """
    found = []
    for path in sorted(folder.iterdir())[:MOST_FILES]:
        try:
            if path.name.startswith(".") or not path.is_file() or path.stat().st_size > LARGEST:
                continue
            content = path.read_bytes()
            moment = datetime.fromtimestamp(path.stat().st_mtime, UTC)
            saved = moment.astimezone().date()
        except (OSError, ValueError, OverflowError):
            continue
        kind = media_type(content)
        if kind and hashlib.sha256(content).hexdigest() not in known:
            taken = None if kind == "application/pdf" else _taken(path)
            found.append(Waiting(path, taken or saved, taken is not None))
    return sorted(found, key=lambda one: (one.day, one.path.name))


def _taken(path: Path) -> date | None:
    """The day the camera wrote, None where there is none."""
    try:
        with Image.open(path) as opened:
            exif = opened.getexif()
            text = str(exif.get_ifd(_EXIF).get(_TAKEN) or exif.get(_SAVED) or "")
        return datetime.strptime(text[:10], "%Y:%m:%d").date()  # noqa: DTZ007 - a day alone
    except (OSError, ValueError, TypeError, SyntaxError, UnidentifiedImageError):
        return None
