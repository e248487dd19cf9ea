"""What a page is set from: bands, one below the other, that are never cut in two."""

from collections.abc import Iterator
from typing import Final

from reportlab.lib.utils import ImageReader

from ledsagapp.domain.values import dataclass, replace
from ledsagapp.graphics.shapes import Drawing
from ledsagapp.reports.pdf.canvas import Ink
from ledsagapp.reports.pdf.structure import Element
from ledsagapp.reports.pdf.text import BOLD, REGULAR, PdfText

INK: Final = (0.106, 0.145, 0.153)
MUTED: Final = (0.290, 0.337, 0.345)
ACCENT: Final = (0.055, 0.353, 0.400)
LINE: Final = (0.851, 0.827, 0.776)
SHADE: Final = (0.953, 0.937, 0.902)

MOST_LINES: Final = 20  # a text with more lines may be parted between two pages

A4: Final = (595.276, 841.890)


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How a piece of text is set; ``leading`` is the distance between base lines."""

    font: str
    size: float
    leading: float
    ink: Ink = INK

    def at_scale(self, scale: float) -> "TextStyle":
        return replace(self, size=self.size * scale, leading=self.leading * scale)


TITLE: Final = TextStyle(BOLD, 21, 27)
SECTION: Final = TextStyle(BOLD, 14, 19)
PART: Final = TextStyle(BOLD, 11.5, 16)
BIG: Final = TextStyle(BOLD, 26, 34)
LEAD: Final = TextStyle(REGULAR, 12.5, 18)
BODY: Final = TextStyle(REGULAR, 11, 15.5)
STRONG: Final = TextStyle(BOLD, 11, 15.5)
LABEL: Final = TextStyle(REGULAR, 11, 15.5, MUTED)
ROW: Final = TextStyle(REGULAR, 10, 13.5)
ROW_HEAD: Final = TextStyle(BOLD, 10, 13.5)
MARGIN: Final = TextStyle(REGULAR, 9, 12, MUTED)
SMALL: Final = TextStyle(REGULAR, 9.5, 13, MUTED)


@dataclass(frozen=True, slots=True)
class Geometry:
    """The page in points; ``scale`` enlarges text, never the page."""

    scale: float = 1.0
    side: float = 57.0
    top: float = 62.0
    bottom: float = 62.0

    @property
    def width(self) -> float:
        return A4[0] - 2 * self.side

    @property
    def height(self) -> float:
        return A4[1] - self.top - self.bottom


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines of one element at a place in a band; ``right`` aligns them to ``x`` + ``width``.

    With a ``link`` they can be followed; ``says`` is what it is said to lead to. ``down`` is how
    far below the top of the band they begin.
    """

    element: Element
    text: PdfText
    lines: tuple[str, ...]
    look: TextStyle
    x: float
    width: float
    right: bool = False
    down: float = 0.0
    link: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class BandPicture:
    """A figure's picture as reportlab reads it, the size it is drawn in, and where in its band."""

    element: Element
    image: ImageReader
    width: float
    height: float
    x: float = 0.0
    down: float = 0.0


@dataclass(frozen=True, slots=True)
class Drawn:
    """A figure's drawing."""

    element: Element
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class Rule:
    """A line across a band at its top or bottom."""

    x: float
    width: float
    weight: float = 0.5
    ink: Ink = LINE
    at_top: bool = False


@dataclass(frozen=True, slots=True)
class Band:
    """As high as its highest piece.

    ``gap`` is left free above, at the top of a page only if it is firm. ``keep`` holds it on the
    page of the band below. ``head`` is repeated above where a page begins with this band. ``cards``
    are the keys of the cards in it.
    """

    height: float
    pieces: tuple[Piece, ...] = ()
    gap: float = 0.0
    pad: float = 0.0
    keep: bool = False
    shaded: bool = False
    rules: tuple[Rule, ...] = ()
    head: "Band | None" = None
    picture: BandPicture | Drawn | None = None
    pictures: tuple[BandPicture, ...] = ()
    bookmark: tuple[str, int] | None = None
    new_page: bool = False
    cards: tuple[str, ...] = ()
    firm_gap: bool = False


def cut(band: Band) -> Iterator[Band]:
    """A band with the height of its lines, in several where they are many."""
    most = max((len(piece.lines) for piece in band.pieces), default=0)
    if most <= MOST_LINES:
        yield replace(band, height=_height(band.pieces) + 2 * band.pad)
        return
    for start in range(0, most, MOST_LINES):
        pieces = tuple(
            replace(piece, lines=piece.lines[start : start + MOST_LINES])
            for piece in band.pieces
            if len(piece.lines) > start
        )
        last = start + MOST_LINES >= most
        yield replace(
            band,
            pieces=pieces,
            height=_height(pieces) + band.pad * ((not start) + last),
            pad=0.0 if start else band.pad,
            gap=0.0 if start else band.gap,
            rules=tuple(it for it in band.rules if (not start if it.at_top else last)),
        )


def _height(pieces: tuple[Piece, ...]) -> float:
    return max((len(piece.lines) * piece.look.leading for piece in pieces), default=0.0)
