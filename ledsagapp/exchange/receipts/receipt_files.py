"""Receipt files as they come: read whole, told apart by their first bytes, never opened."""

import hashlib
from pathlib import Path
from typing import Final

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError

LARGEST: Final = 25 * 1024 * 1024
_STARTS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"%PDF-", "application/pdf"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
)


def media_type(content: bytes) -> str:
    """The media type by the file's first bytes, "" where it is no receipt the program knows."""
    for start, kind in _STARTS:
        if content.startswith(start):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp" and content[8:12] in (b"heic", b"heix", b"mif1", b"hevc"):
        return "image/heic"
    return ""


def read_receipt(path: Path) -> tuple[Receipt, bytes]:
    """A receipt and its bytes; raises ExchangeError where it is too large, empty or no picture."""
    try:
        size = path.stat().st_size
        content = path.read_bytes() if size <= LARGEST else b""
    except OSError as error:
        problem = Problem(path.name, "receipt_unreadable", (error.strerror or "",))
        raise ExchangeError([problem]) from error
    if size > LARGEST:
        raise ExchangeError([Problem(path.name, "receipt_too_large", (str(LARGEST),))])
    kind = media_type(content)
    if not kind:
        raise ExchangeError([Problem(path.name, "receipt_of_unknown_kind", ())])
    return Receipt(path.name, kind, hashlib.sha256(content).hexdigest()), content
