"""A drawing put on paper as lines and shapes, not as dots: sharp at any size."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from ledsagapp.graphics.bar_chart import Lettering
from ledsagapp.graphics.shapes import (
    Align,
    Box,
    Caption,
    Disc,
    Drawing,
    Part,
    Point,
    Polyline,
    Shape,
)
from ledsagapp.reports.pdf.bands import ACCENT, INK, LINE, MUTED, SHADE
from ledsagapp.reports.pdf.canvas import Ink, TaggedCanvas
from ledsagapp.reports.pdf.text import BOLD, REGULAR, Writing, in_display_order

MONEY: Final = (0.478, 0.180, 0.353)
_WHITE: Final = (1.0, 1.0, 1.0)
_INKS: Final[Mapping[str, Ink]] = MappingProxyType(
    {
        "text": INK,
        "accent": ACCENT,
        "money": MONEY,
        "alt": SHADE,
        "outline": MUTED,
        "muted": MUTED,
        "line": LINE,
        "base": _WHITE,
        "on_accent": _WHITE,
    }
)
_PALE: Final = frozenset({"alt", "base", "on_accent"})
_ROUND: Final = 0.5523  # how far a curve's handle lies from the corner of a quarter circle
_RISE: Final = 0.76


def lettering(writing: Writing, size: float) -> Lettering:
    """The letters of the report's font, as a drawing on paper is made with."""

    def width(text: str) -> float:
        return writing.width(writing.fit(text).drawn, REGULAR, size)

    return Lettering(size, size * 1.35, width)


def draw(canvas: TaggedCanvas, drawing: Drawing, left: float, top: float, writing: Writing) -> None:
    """Draw with the sheet's upper left corner there; it belongs to the element begun."""
    canvas.paint("q 1 J 1 j")
    for part in drawing.parts:
        if not isinstance(part, Caption):
            canvas.paint(_shape(canvas, part, left, top))
    canvas.paint("Q")
    for part in drawing.parts:
        if isinstance(part, Caption):
            _words(canvas, part, left, top, writing)


def _shape(canvas: TaggedCanvas, part: Part, left: float, top: float) -> str:
    def at(point: Point) -> str:
        return f"{left + point[0]:.2f} {top - point[1]:.2f}"

    if isinstance(part, Polyline):
        ink = canvas.colour(_INKS[part.color])
        rest = " ".join(f"{at(point)} l" for point in part.points[1:])
        return f"{ink} RG {part.thick:.2f} w {at(part.points[0])} m {rest} S"
    if isinstance(part, Box | Disc | Shape):
        return _filled(canvas, part, _path(part, left, top))
    return ""


def _path(part: Box | Disc | Shape, left: float, top: float) -> str:
    if isinstance(part, Shape):
        points = [f"{left + x:.2f} {top - y:.2f}" for x, y in part.points]
        return f"{points[0]} m " + " ".join(f"{point} l" for point in points[1:]) + " h"
    if isinstance(part, Disc):
        wide, high = part.radius, part.radius * part.flat
        box = part.x - wide, part.y - high, 2 * wide, 2 * high
        return _rounded(left + box[0], top - box[1] - box[3], box[2], box[3], wide, high)
    x, y = left + part.x, top - part.y - part.height
    radius = min(part.radius, part.width / 2, part.height / 2)
    if radius <= 0:
        return f"{x:.2f} {y:.2f} {part.width:.2f} {part.height:.2f} re"
    return _rounded(x, y, part.width, part.height, radius, radius)


def _rounded(x: float, y: float, width: float, height: float, wide: float, high: float) -> str:
    """A rectangle with round corners, counter-clockwise from the bottom."""
    kx, ky = wide * (1 - _ROUND), high * (1 - _ROUND)
    right, above = x + width, y + height
    numbers = (
        f"{x + wide:.2f} {y:.2f} m {right - wide:.2f} {y:.2f} l",
        f"{right - kx:.2f} {y:.2f} {right:.2f} {y + ky:.2f} {right:.2f} {y + high:.2f} c",
        f"{right:.2f} {above - high:.2f} l",
        (
            f"{right:.2f} {above - ky:.2f} {right - kx:.2f} {above:.2f} "
            f"{right - wide:.2f} {above:.2f} c"
        ),
        f"{x + wide:.2f} {above:.2f} l",
        f"{x + kx:.2f} {above:.2f} {x:.2f} {above - ky:.2f} {x:.2f} {above - high:.2f} c",
        f"{x:.2f} {y + high:.2f} l",
        f"{x:.2f} {y + ky:.2f} {x + kx:.2f} {y:.2f} {x + wide:.2f} {y:.2f} c h",
    )
    return " ".join(numbers)


def _filled(canvas: TaggedCanvas, part: Box | Disc | Shape, path: str) -> str:
    """Filled, edged or both; in black and white what is pale is left white."""
    fill = part.fill if not (canvas.black and part.fill in _PALE) else ""
    code = []
    if fill:
        code.append(f"{canvas.colour(_INKS[fill])} rg")
    if part.edge:
        code.append(f"{canvas.colour(_INKS[part.edge])} RG {part.thick * 0.75:.2f} w")
    how = "B" if fill and part.edge else "f" if fill else "S" if part.edge else "n"
    return " ".join([*code, path, how])


def _words(canvas: TaggedCanvas, part: Caption, left: float, top: float, writing: Writing) -> None:
    fitted, font = writing.fit(part.text), BOLD if part.strong else REGULAR
    free = part.width - writing.width(fitted.drawn, font, part.size)
    x = left + part.x + {Align.LEFT: 0.0, Align.MIDDLE: free / 2, Align.RIGHT: free}[part.align]
    y = top - part.y - part.size * (_RISE + 0.17)
    line = in_display_order(fitted.drawn, fitted)
    ink = INK if canvas.black else _INKS[part.color]
    canvas.write((line,), (x, y), (font, part.size, part.size * 1.35), ink)
