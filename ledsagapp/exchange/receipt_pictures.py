"""Receipts as upright pictures for the screen and for print; the original is never changed."""

import io
import warnings
from typing import Final

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from ledsagapp.domain.problem import Problem
from ledsagapp.exchange.errors import ExchangeError

MOST_PIXELS: Final = 80_000_000
LONGEST_SIDE: Final = 2000
MOST_PAGES: Final = 20


def receipt_pages(content: bytes, media_type: str, name: str = "") -> tuple[bytes, ...]:
    """The receipt's pages as PNG or JPEG, turned upright and at most 2000 pixels long.

    Raises ExchangeError where the file is damaged, of a kind that cannot be drawn here (HEIC
    without its library), or so large that opening it would stop the computer.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            if media_type == "application/pdf":
                return _pdf(content)
            return (_picture(content),)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise ExchangeError([Problem(name, "receipt_too_many_pixels")]) from error
    except (
        OSError,
        SyntaxError,
        ValueError,
        EOFError,
        UnidentifiedImageError,
        pypdfium2.PdfiumError,
    ) as error:
        raise ExchangeError([Problem(name, "receipt_not_drawable", (media_type,))]) from error


def _picture(content: bytes) -> bytes:
    with Image.open(io.BytesIO(content)) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise Image.DecompressionBombError
        return _shrunk(ImageOps.exif_transpose(opened))


def _pdf(content: bytes) -> tuple[bytes, ...]:
    document = pypdfium2.PdfDocument(content)
    try:
        found = []
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number]
            longest = max(page.get_width(), page.get_height(), 1)
            drawn = page.render(scale=min(3.0, LONGEST_SIDE / longest))
            found.append(_shrunk(drawn.to_pil()))
        return tuple(found)
    finally:
        document.close()


def _shrunk(image: Image.Image) -> bytes:
    """The picture without its hidden data (place, camera), at a size that prints well."""
    whole = image.convert("RGBA" if image.mode in ("P", "LA", "RGBA", "PA") else "RGB")
    paper = Image.new("RGB", whole.size, "white")
    paper.paste(whole, mask=whole.getchannel("A") if whole.mode == "RGBA" else None)
    paper.thumbnail((LONGEST_SIDE, LONGEST_SIDE))
    out = io.BytesIO()
    paper.save(out, "JPEG", quality=85)
    return out.getvalue()
