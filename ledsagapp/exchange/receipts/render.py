"""Receipts as upright pictures for the screen and for print; the original is never changed."""

import functools
import importlib
import io
import warnings
from types import ModuleType
from typing import Final

import pypdfium2
from PIL import Image, ImageOps, UnidentifiedImageError

from ledsagapp.domain.model.problem import Problem
from ledsagapp.exchange.errors import ExchangeError

MOST_PIXELS: Final = 80_000_000
LONGEST_SIDE: Final = 2000
MOST_PAGES: Final = 20


Crop = tuple[int, int, int, int]


def receipt_pages(
    content: bytes,
    media_type: str,
    name: str = "",
    *,
    rotation: int = 0,
    crop: Crop | None = None,
) -> tuple[bytes, ...]:
    """The receipt's pages as PNG or JPEG, turned upright and at most 2000 pixels long.

    Each is turned ``rotation`` more degrees clockwise and then cut to ``crop``, left, top, right
    and bottom in thousandths. Raises ExchangeError where the file is damaged, of a kind that
    cannot be drawn here (HEIC without its library), or so large that opening it would stop the
    computer.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            found = (
                _pdf(content)
                if media_type == "application/pdf"
                else [_picture(content, media_type)]
            )
            return tuple(_shrunk(_shown(one, rotation, crop)) for one in found)
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


def _shown(image: Image.Image, rotation: int, crop: Crop | None) -> Image.Image:
    """The picture turned and cut as the person wants it shown."""
    turned = image.rotate(-rotation, expand=True) if rotation else image
    if crop is None:
        return turned
    left, top, right, bottom = crop
    wide, high = turned.size
    box = (wide * left // 1000, high * top // 1000, wide * right // 1000, high * bottom // 1000)
    return turned.crop((box[0], box[1], max(box[2], box[0] + 1), max(box[3], box[1] + 1)))


def can_draw_heic() -> bool:
    """Whether pi-heif is there, which the pictures of many telephones need."""
    return _heif() is not None


@functools.cache
def _heif() -> ModuleType | None:
    """The library for HEIC, made known to Pillow; None where it is not installed."""
    try:
        found = importlib.import_module("pi_heif")
    except ImportError:
        return None
    found.register_heif_opener()
    return found


def _picture(content: bytes, media_type: str) -> Image.Image:
    if media_type == "image/heic":
        _heif()
    with Image.open(io.BytesIO(content)) as opened:
        if opened.width * opened.height > MOST_PIXELS:
            raise Image.DecompressionBombError
        opened.load()
        return ImageOps.exif_transpose(opened)


def _pdf(content: bytes) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(content)
    try:
        found = []
        for number in range(min(len(document), MOST_PAGES)):
            page = document[number]
            longest = max(page.get_width(), page.get_height(), 1)
            drawn = page.render(scale=min(3.0, LONGEST_SIDE / longest))
            found.append(drawn.to_pil())
        return found
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
