"""Receipt files as they come: read whole, told apart by what is in them, never opened."""

import os
import stat
import unicodedata
from pathlib import Path
from typing import Final

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError

LARGEST: Final = 25 * 1024 * 1024
PDF: Final = "application/pdf"
PDF_HEAD: Final = 1024 + 5  # bytes in which a PDF has to begin, as its standard says
_LONGEST_NAME: Final = 120
_STARTS: Final = (
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"BM", "image/bmp"),
)
_HEIC: Final = (b"heic", b"heix", b"heim", b"heis", b"mif1", b"hevc", b"msf1")
_AVIF: Final = (b"avif", b"avis")
_ENDS: Final = {"image/png": b"IEND", "image/jpeg": b"\xff\xd9", PDF: b"%%EOF"}
_END_WITHIN: Final = 66_000  # bytes: telephones put more behind a picture's end


def media_type(content: bytes) -> str:
    """The media type by what the file begins with, "" where it is no receipt we know."""
    for start, kind in _STARTS:
        if content.startswith(start):
            return kind
    if content[:4] == b"RIFF" and content[8:12] == b"WEBP":
        return "image/webp"
    if content[4:8] == b"ftyp":
        brands = {content[8:12], *(content[at : at + 4] for at in range(16, 64, 4))}
        if content[8:12] in _AVIF or (content[8:12] == b"mif1" and brands & set(_AVIF)):
            return "image/avif"
        return "image/heic" if content[8:12] in _HEIC else ""
    return PDF if b"%PDF-" in content[:PDF_HEAD] else ""


def is_whole(content: bytes) -> bool:
    """Whether a file has come to its end, as far as its kind tells; others are taken as whole."""
    kind = media_type(content)
    if kind in _ENDS:
        return _ENDS[kind] in content[-_END_WITHIN:]
    if kind == "image/webp":
        return len(content) >= int.from_bytes(content[4:8], "little") + 8
    if kind == "image/bmp":
        return len(content) >= int.from_bytes(content[2:6], "little")
    return True


def plain_name(name: str) -> str:
    """A file's name as it is shown and kept: without line breaks and marks that turn the text."""
    shown = "".join(" " if unicodedata.category(sign) in _UNSEEN else sign for sign in name)
    words = " ".join(shown.split())
    stem, dot, ending = words.rpartition(".")
    if len(words) > _LONGEST_NAME:
        words = f"{(stem or words)[: _LONGEST_NAME - len(ending) - 2]}…{dot}{ending[:10]}"
    return words.encode("utf-8", "replace").decode()


_UNSEEN: Final = ("Cc", "Cf", "Zl", "Zp", "Cs")


def read_file(path: Path) -> bytes:
    """All of an ordinary file of up to 25 MB; OSError where it is none (a pipe, a device).

    ValueError where it is larger, also where it grows meanwhile.
    """
    flags = os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_NONBLOCK", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
            raise OSError(22, os.strerror(22), str(path))
        content = file.read(LARGEST + 1)
    if len(content) > LARGEST:
        raise ValueError(str(path))
    return content


def read_receipt(path: Path) -> tuple[Receipt, bytes]:
    """A receipt and its bytes; raises ExchangeError where it is too large, empty or no picture."""
    name = plain_name(path.name)
    try:
        content = read_file(path)
    except OSError as error:
        problem = Problem(name, "receipt_unreadable", (error.strerror or "",))
        raise ExchangeError([problem]) from error
    except ValueError as error:
        raise ExchangeError([Problem(name, "receipt_too_large", (str(LARGEST),))]) from error
    kind = media_type(content)
    if not kind:
        raise ExchangeError([Problem(name, "receipt_of_unknown_kind", ())])
    return Receipt(name, kind, sha256(content).hexdigest()), content
