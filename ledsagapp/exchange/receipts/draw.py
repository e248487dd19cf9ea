"""Draws receipts with Pillow and PDFium; runs in the drawing process alone (``draw_worker``).

Neither library may be let loose on a stranger's file in the program itself: PDFium is not safe from
two threads, and a small file can ask for minutes of work or all the memory there is.
"""

import functools
import importlib
import io
import warnings
from collections.abc import Iterator
from types import ModuleType
from typing import Final

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from ledsagapp.exchange.receipts.receipt_files import PDF, PDF_HEAD, media_type

MOST_PIXELS: Final = 80_000_000
LONGEST_SIDE: Final = 2000
MOST_PAGES: Final = 20
# The only kinds that Pillow is ever asked to open, by what the file is, not by what it is called.
# Its reader of EPS would start Ghostscript.
FORMATS: Final = {
    "image/jpeg": ("JPEG", "MPO"),
    "image/png": ("PNG",),
    "image/gif": ("GIF",),
    "image/tiff": ("TIFF",),
    "image/bmp": ("BMP",),
    "image/webp": ("WEBP",),
    "image/heic": ("HEIF",),
    "image/avif": ("AVIF",),
}

Crop = tuple[int, int, int, int]


class NotDrawableError(Exception):
    """The file is damaged or of a kind that cannot be drawn; the text is the fault's code."""


def open_picture(content: bytes) -> Image.Image:
    """A picture of one of the kinds we name, told by its content; nothing else is ever opened.

    NotDrawableError where it is none or is too large; the errors of Pillow where it is damaged.
    """
    formats = FORMATS.get(media_type(content))
    if formats is None:
        raise NotDrawableError("receipt_not_drawable")
    if formats == ("HEIF",) and _heif() is None:
        raise NotDrawableError("receipt_not_drawable")
    opened = Image.open(io.BytesIO(content), formats=formats)
    if opened.width * opened.height > MOST_PIXELS:
        raise NotDrawableError("receipt_too_many_pixels")
    return opened


def draw_pages(
    content: bytes, rotation: int = 0, crop: Crop | None = None
) -> tuple[list[bytes], int]:
    """The pages as JPEG, upright and at most 2000 pixels long, and how many the file has.

    NotDrawableError where that cannot be.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # what is odd in a file is no news for anybody
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            found, count = _pdf(content) if media_type(content) == PDF else _pictures(content)
            return [_shrunk(_shown(one, rotation, crop)) for one in found], count
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        fault = "receipt_has_password" if locked else "receipt_not_drawable"
        raise NotDrawableError(fault) from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise NotDrawableError("receipt_too_many_pixels") from error
    except (
        *(OSError, SyntaxError, ValueError, EOFError, ArithmeticError, TypeError, KeyError),
        *(IndexError, AttributeError, MemoryError, UnidentifiedImageError),
    ) as error:
        raise NotDrawableError("receipt_not_drawable") from error


def _shown(image: Image.Image, rotation: int, crop: Crop | None) -> Image.Image:
    """The picture turned and cut as the person wants it shown."""
    turned = image.rotate(-rotation, expand=True) if rotation else image
    if crop is None:
        return turned
    left, top, right, bottom = crop
    wide, high = turned.size
    box = (wide * left // 1000, high * top // 1000, wide * right // 1000, high * bottom // 1000)
    return turned.crop((box[0], box[1], max(box[2], box[0] + 1), max(box[3], box[1] + 1)))


@functools.cache
def _heif() -> ModuleType | None:
    """The library for HEIC, made known to Pillow; None where it is not installed."""
    try:
        found = importlib.import_module("pi_heif")
    except ImportError:
        return None
    found.register_heif_opener()
    return found


def _pictures(content: bytes) -> tuple[list[Image.Image], int]:
    """The picture, or every page of a TIFF; an animated picture is its first."""
    with open_picture(content) as opened:
        count = getattr(opened, "n_frames", 1) if opened.format == "TIFF" else 1
        return [_frame(opened, number) for number in range(min(count, MOST_PAGES))], count


def _frame(opened: Image.Image, number: int) -> Image.Image:
    if number:
        opened.seek(number)
    if opened.width * opened.height > MOST_PIXELS:
        raise Image.DecompressionBombError
    opened.load()
    upright = ImageOps.exif_transpose(opened)
    return upright.copy() if upright is opened else upright


def _pdf(content: bytes) -> tuple[list[Image.Image], int]:
    document = pypdfium2.PdfDocument(content[content[:PDF_HEAD].find(b"%PDF-") :])
    try:
        if document.get_formtype():
            document.init_forms()  # what was filled in is drawn too
        return list(_pdf_pages(document)), len(document)
    finally:
        document.close()


def _pdf_pages(document: pypdfium2.PdfDocument) -> Iterator[Image.Image]:
    for number in range(min(len(document), MOST_PAGES)):
        page = document[number]
        longest = max(page.get_width(), page.get_height(), 1)
        yield page.render(scale=min(3.0, LONGEST_SIDE / longest)).to_pil()


def _shrunk(image: Image.Image) -> bytes:
    """The picture without its hidden data (place, camera), at a size that prints well."""
    whole = image.convert("RGBA" if image.mode in ("P", "LA", "RGBA", "PA") else "RGB")
    paper = Image.new("RGB", whole.size, "white")
    paper.paste(whole, mask=whole.getchannel("A") if whole.mode == "RGBA" else None)
    paper.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    paper.save(out, "JPEG", quality=85)
    return out.getvalue()
