"""Receipts from shops that do not exist, drawn for the example family."""

import functools
import io
import time
from datetime import date
from typing import Final
from zlib import Z_RLE

import pymupdf_fonts
from PIL import Image, ImageDraw, ImageFont

from ledsagapp.domain.digests import sha256
from ledsagapp.domain.model.expense import Receipt

_WIDTH: Final = 360
_MARGIN: Final = 24
_LINE: Final = 30
# A date in a picture's own notes would make every drawing a different file.
_NO_TIME: Final = time.gmtime(0)


def receipt(name: str, shop: str, rows: tuple[str, ...], *, pdf: bool) -> tuple[Receipt, bytes]:
    """A receipt with the shop on top and its rows below; the same rows give the same bytes."""
    paper = _drawn(shop, rows)
    out = io.BytesIO()
    if pdf:
        paper.save(out, "PDF", resolution=110, creationDate=_NO_TIME, modDate=_NO_TIME)
    else:
        # Of even paper and letters: a third of the time for a twelfth more to keep.
        paper.save(out, "PNG", compress_type=Z_RLE)
    content = out.getvalue()
    suffix, kind = (".pdf", "application/pdf") if pdf else (".png", "image/png")
    return Receipt(f"{name}{suffix}", kind, sha256(content).hexdigest()), content


def rows_for(what: str, amount: int, day: date, language: str) -> tuple[str, ...]:
    """What stands on a receipt: the day, the thing and the sum, and that it is an example."""
    kronor = f"{amount // 100},{amount % 100:02d}"
    total, example = ("Summa", "EXEMPEL - ej giltigt")
    if language == "en":
        total, example = "Total", "EXAMPLE - not valid"
    elif language == "fi":
        total, example = "Summa", "ESIMERKKI - ei voimassa"
    return day.isoformat(), "", what, f"{total}: {kronor} kr", "", example


def _drawn(shop: str, rows: tuple[str, ...]) -> Image.Image:
    large, small = _font(22), _font(16)
    height = _MARGIN * 2 + _LINE * (len(rows) + 2)
    paper = Image.new("L", (_WIDTH, height), 250)
    pen = ImageDraw.Draw(paper)
    pen.text((_WIDTH / 2, _MARGIN), shop, font=large, fill=20, anchor="ma")
    pen.line((_MARGIN, _MARGIN + 44, _WIDTH - _MARGIN, _MARGIN + 44), fill=120)
    for place, row in enumerate(rows):
        pen.text((_MARGIN, _MARGIN + _LINE * (place + 2)), row, font=small, fill=40)
    return paper


@functools.cache
def _font(size: int) -> ImageFont.FreeTypeFont:
    """The letters of a cash register, of the family that reports are set in."""
    return ImageFont.truetype(io.BytesIO(pymupdf_fonts.myfont("fimo")), size)
