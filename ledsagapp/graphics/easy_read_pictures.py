"""Pictures of our own for the easy-read sheet: a clock, people, coins and a calendar."""

import io
from collections.abc import Callable
from math import cos, radians, sin
from typing import Final

from PIL import Image, ImageDraw

Draw = ImageDraw.ImageDraw
_SIZE: Final = 480
_INK: Final = (27, 37, 39)
_FILL: Final = (14, 90, 102)
_PALE: Final = (217, 232, 232)
_PEN: Final = 16


def clock_share(minutes: int, whole: int) -> bytes:
    """A clock with as much of its face filled as the minutes are of the whole."""

    def draw(on: Draw) -> None:
        box = (30, 30, _SIZE - 30, _SIZE - 30)
        on.ellipse(box, fill=_PALE, outline=_INK, width=_PEN)
        share = min(1.0, max(0, minutes) / whole) if whole else 0.0
        if share:
            on.pieslice(box, -90, -90 + 360 * share, fill=_FILL, outline=_INK, width=_PEN)
        for hour in range(12):
            angle = radians(hour * 30)
            outer, inner = _SIZE / 2 - 50, _SIZE / 2 - 80
            middle = _SIZE / 2
            on.line(
                (
                    middle + sin(angle) * inner,
                    middle - cos(angle) * inner,
                    middle + sin(angle) * outer,
                    middle - cos(angle) * outer,
                ),
                fill=_INK,
                width=12,
            )

    return _picture(draw)


def people() -> bytes:
    """Two people side by side, arm in arm."""

    def draw(on: Draw) -> None:
        for x, ink in ((150, _FILL), (330, _INK)):
            on.ellipse((x - 50, 50, x + 50, 150), fill=ink)
            on.rounded_rectangle((x - 60, 165, x + 60, 330), 40, fill=ink)
            on.line((x - 25, 320, x - 45, 450), fill=ink, width=36)
            on.line((x + 25, 320, x + 45, 450), fill=ink, width=36)
        on.line((200, 220, 280, 220), fill=_INK, width=30)

    return _picture(draw)


def coin_piles() -> bytes:
    """Three piles of coins."""

    def draw(on: Draw) -> None:
        for x, count in ((40, 2), (180, 4), (320, 3)):
            for number in range(count):
                top = 360 - number * 62
                box = (x, top, x + 120, top + 70)
                on.ellipse(box, fill=_PALE, outline=_INK, width=12)
                on.ellipse((x + 40, top + 20, x + 80, top + 50), fill=_FILL)

    return _picture(draw)


def calendar() -> bytes:
    """A leaf of a calendar with one day marked."""

    def draw(on: Draw) -> None:
        on.rounded_rectangle((50, 80, 430, 440), 24, fill=_PALE, outline=_INK, width=_PEN)
        on.rectangle((58, 88, 422, 170), fill=_FILL)
        for x in (140, 340):
            on.line((x, 40, x, 120), fill=_INK, width=24)
        for row in range(3):
            for column in range(4):
                x, y = 92 + column * 82, 200 + row * 76
                marked = (row, column) == (1, 2)
                on.rectangle((x, y, x + 50, y + 46), fill=_INK if marked else (255, 255, 255))

    return _picture(draw)


def _picture(draw: Callable[[Draw], None]) -> bytes:
    image = Image.new("RGB", (_SIZE, _SIZE), "white")
    draw(ImageDraw.Draw(image))
    out = io.BytesIO()
    image.save(out, "PNG")
    return out.getvalue()
