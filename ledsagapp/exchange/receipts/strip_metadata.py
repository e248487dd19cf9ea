"""Receipt files as they are handed to others: the same picture without where it was taken.

The picture itself is not written anew. What cameras and editors put beside it – position,
time, model, thumbnails – is left out; of it only the way up is kept.
"""

import struct
import warnings
from typing import Final

from PIL import Image

from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts.draw import NotDrawableError, open_picture
from ledsagapp.exchange.receipts.render import receipt_pages

_ORIENTATION: Final = 0x0112
# JPEG: APP1 (Exif, XMP), APP2 beside colour profiles, APP3–APP13 and comments hold no picture.
_START_OF_SCAN: Final = 0xDA
_PNG_KEPT: Final = frozenset(
    {b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"iCCP", b"pHYs"}
)
_WEBP_KEPT: Final = frozenset({b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ANIM", b"ANMF", b"ICCP"})


def strip_metadata(content: bytes, media_type: str) -> tuple[bytes, str] | None:
    """The file without hidden data and its media type; None where it cannot be made safe.

    A PDF is passed on as it is. A kind whose data cannot be taken out is drawn as JPEG.
    """
    if media_type == "application/pdf":
        return content, media_type
    try:
        if media_type == "image/jpeg":
            return _jpeg(content), media_type
        if media_type == "image/png":
            return _png(content), media_type
        if media_type == "image/webp":
            return _webp(content), media_type
    except (ValueError, struct.error, IndexError):
        pass  # not built as it should be: drawn instead
    try:
        return receipt_pages(content, media_type)[0], "image/jpeg"
    except ExchangeError:
        return None


def _orientation(content: bytes) -> int:
    """How the picture is to be turned, 1 where it stands upright."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with open_picture(content) as opened:
                found = int(opened.getexif().get(_ORIENTATION, 1))
    except (OSError, ValueError, TypeError, SyntaxError, KeyError, EOFError, NotDrawableError):
        return 1
    except Image.DecompressionBombError:
        return 1
    return found if 1 <= found <= 8 else 1


def _exif(orientation: int) -> bytes:
    """A TIFF header that says nothing but the way up."""
    entry = struct.pack(">HHIHH", _ORIENTATION, 3, 1, orientation, 0)
    return b"MM\x00\x2a\x00\x00\x00\x08\x00\x01" + entry + b"\x00\x00\x00\x00"


def _jpeg(content: bytes) -> bytes:
    if content[:2] != b"\xff\xd8":
        raise ValueError("no JPEG")
    kept, at = [b"\xff\xd8"], 2
    turned = _orientation(content)
    if turned != 1:
        body = b"Exif\x00\x00" + _exif(turned)
        kept.append(b"\xff\xe1" + struct.pack(">H", len(body) + 2) + body)
    while True:
        if content[at] != 0xFF:
            raise ValueError("a marker was expected")
        marker = content[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker == _START_OF_SCAN:
            return b"".join(kept) + _scans(content[at:])
        size = struct.unpack(">H", content[at + 2 : at + 4])[0]
        segment = content[at : at + 2 + size]
        if size < 2 or len(segment) < 2 + size:
            raise ValueError("cut off")
        profile = marker == 0xE2 and segment[4:15] == b"ICC_PROFILE"
        adobe = marker == 0xEE
        if not (0xE1 <= marker <= 0xEF or marker == 0xFE) or profile or adobe:
            kept.append(segment)
        at += 2 + size


def _scans(rest: bytes) -> bytes:
    """The picture itself, and nothing that was hung on after its end (a second picture)."""
    end = rest.rfind(b"\xff\xd9")
    first = rest.find(b"\xff\xd9\xff\xd8")
    if first >= 0:
        end = first
    return rest[: end + 2] if end >= 0 else rest


def _png(content: bytes) -> bytes:
    if content[:8] != b"\x89PNG\r\n\x1a\n":
        raise ValueError("no PNG")
    kept, at = [content[:8]], 8
    turned = _orientation(content)
    while at < len(content):
        size, name = struct.unpack(">I4s", content[at : at + 8])
        chunk = content[at : at + 12 + size]
        if len(chunk) < 12 + size:
            raise ValueError("cut off")
        if name in _PNG_KEPT:
            kept.append(chunk)
        at += 12 + size
        if name == b"IEND":
            break
    if turned != 1:
        raise ValueError("it would lie on its side")  # drawn upright instead
    return b"".join(kept)


def _webp(content: bytes) -> bytes:
    if content[:4] != b"RIFF" or content[8:12] != b"WEBP":
        raise ValueError("no WebP")
    if _orientation(content) != 1:
        raise ValueError("it would lie on its side")
    kept, at = [], 12
    while at + 8 <= len(content):
        name, size = struct.unpack("<4sI", content[at : at + 8])
        chunk = content[at : at + 8 + size + size % 2]
        if name in _WEBP_KEPT:
            if name == b"VP8X":  # its flags say what follows: no Exif, no XMP
                chunk = chunk[:8] + bytes([chunk[8] & ~0x0C]) + chunk[9:]
            kept.append(chunk)
        at += 8 + size + size % 2
    body = b"WEBP" + b"".join(kept)
    return b"RIFF" + struct.pack("<I", len(body)) + body
