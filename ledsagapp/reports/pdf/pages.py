"""Bands dealt out to pages, and the pages drawn."""

from collections.abc import Callable, Iterable, Iterator
from typing import Final

from ledsagapp.domain.values import dataclass
from ledsagapp.reports.pdf.bands import (
    A4,
    LINE,
    MARGIN,
    SHADE,
    Band,
    BandPicture,
    Drawn,
    Geometry,
    Piece,
    TextStyle,
)
from ledsagapp.reports.pdf.canvas import TaggedCanvas
from ledsagapp.reports.pdf.drawing import draw
from ledsagapp.reports.pdf.text import Writing, in_display_order, visible_part

_HEAD: Final = 38.0
_FOOT: Final = 32.0
_MARGIN_LINES: Final = 2
_RISE: Final = 0.76  # of the size: from the base line up to where a line of text begins


@dataclass(frozen=True, slots=True)
class Placed:
    """A band and its top edge, measured from the top of the text area."""

    band: Band
    top: float
    repeated: bool = False


@dataclass(frozen=True, slots=True)
class Running:
    """What stands on every page beside the report itself."""

    title: str
    about: str
    page: Callable[[int, int], str]


def pages(bands: Iterable[Band], height: float) -> Iterator[list[Placed]]:
    """The bands page by page; those that keep together are parted only if a page is too small."""
    page: list[Placed] = []
    at = 0.0
    for chain in _chains(bands):
        needed = sum(band.height + band.gap for band in chain)
        if page and (chain[0].new_page or (at + needed > height and needed <= height)):
            yield page
            page, at = [], 0.0
        for band in chain:
            if page and at + band.gap + band.height > height + 0.01:
                yield page
                page, at = [], 0.0
            if not page and band.head is not None:
                page.append(Placed(band.head, 0.0, repeated=True))
                at = band.head.height + (0.0 if band.pad else band.head.pad)
            gap = band.gap if page or band.firm_gap else 0.0
            page.append(Placed(band, at + gap))
            at += gap + band.height
    if page:
        yield page


def _chains(bands: Iterable[Band]) -> Iterator[list[Band]]:
    """Bands that belong on one page."""
    chain: list[Band] = []
    for band in bands:
        chain.append(band)
        if not band.keep:
            yield chain
            chain = []
    if chain:
        yield chain


class Painter:
    """Draws placed bands on a tagged canvas."""

    def __init__(
        self, canvas: TaggedCanvas, writing: Writing, geometry: Geometry, running: Running
    ) -> None:
        self._canvas = canvas
        self._writing = writing
        self._geometry = geometry
        self._running = running
        self._bookmarks = 0

    def page(self, placed: list[Placed], number: int, count: int) -> None:
        """One page with its margins."""
        margin = MARGIN.at_scale(self._geometry.scale)
        if number > 1:
            with self._canvas.in_margin("Header"):
                self._line(self._running.title, A4[1] - _HEAD, margin)
        for one in placed:
            self._behind(one)
        self._in_reading_order(placed)
        above = _FOOT + margin.leading * 1.3
        self._canvas.rule(self._geometry.side, above, self._geometry.width, LINE, 0.5)
        with self._canvas.in_margin("Footer"):
            room = self._line(self._running.page(number, count), _FOOT, margin, right=True)
            self._line(self._running.about, _FOOT, margin, room=self._geometry.width - room - 20)
        self._canvas.showPage()

    def _line(
        self, text: str, y: float, look: TextStyle, *, right: bool = False, room: float = 0.0
    ) -> float:
        """A text of the margin, on two lines at most; what it says is also said elsewhere."""
        fitted = self._writing.fit(text)
        room = room or self._geometry.width
        lines = self._writing.lines(fitted.drawn, look.font, look.size, room)[:_MARGIN_LINES]
        width = max(self._writing.width(line, look.font, look.size) for line in lines)
        x = self._geometry.side + (room - width if right else 0.0)
        shown = [in_display_order(line, fitted) for line in lines]
        self._canvas.write(shown, (x, y), (look.font, look.size, look.leading), look.ink)
        return width

    def _behind(self, placed: Placed) -> None:
        """What says nothing, and headers that were said on an earlier page."""
        band, left, top = placed.band, self._geometry.side, self._top(placed)
        if band.shaded:
            self._canvas.shade((left, top - band.height, self._geometry.width, band.height), SHADE)
        for rule in band.rules:
            y = top if rule.at_top else top - band.height
            self._canvas.rule(left + rule.x, y, rule.width, rule.ink, rule.weight)
        for piece in band.pieces if not placed.repeated else ():
            if piece.link:
                self._underline(piece, top - band.pad)
        if placed.repeated:
            with self._canvas.in_margin("Header"):
                for piece in band.pieces:
                    self._write(piece, top - band.pad)

    def _in_reading_order(self, placed: list[Placed]) -> None:
        """Rows that run over several bands are drawn cell by cell, as they are read."""
        drawn: list[tuple[Piece | BandPicture | Drawn, Placed]] = []
        for one in placed:
            if one.band.bookmark is not None:
                self._bookmark(*one.band.bookmark, self._top(one))
            if not one.repeated:
                drawn += [(piece, one) for piece in one.band.pieces]
                drawn += [(one.band.picture, one)] if one.band.picture is not None else []
                drawn += [(picture, one) for picture in one.band.pictures]
        for thing, one in sorted(drawn, key=lambda item: item[0].element.order):
            if isinstance(thing, BandPicture):
                left, top = self._geometry.side + thing.x, self._top(one) - thing.down
                self._picture(thing, left, top)
            elif isinstance(thing, Drawn):
                self._drawing(thing, self._geometry.side, self._top(one))
            else:
                self._piece(thing, self._top(one) - one.band.pad - thing.down)

    def _top(self, placed: Placed) -> float:
        return A4[1] - self._geometry.top - placed.top

    def _bookmark(self, title: str, level: int, top: float) -> None:
        self._bookmarks += 1
        name = f"part{self._bookmarks}"
        self._canvas.bookmarkHorizontal(name, self._geometry.side, top)
        self._canvas.addOutlineEntry(title, name, level - 1)

    def _piece(self, piece: Piece, top: float) -> None:
        piece.element.said = piece.text.said
        with self._canvas.inside(piece.element):
            self._write(piece, top)

    def _write(self, piece: Piece, top: float) -> None:
        look = piece.look
        left = self._geometry.side + piece.x
        y = top - (look.leading - look.size) / 2 - look.size * _RISE
        font = (look.font, look.size, look.leading)
        lines = [in_display_order(line, piece.text) for line in piece.lines]
        if piece.link:
            self._link(piece, left, y)
        if not piece.right:
            self._canvas.write(lines, (left, y), font, look.ink)
            return
        for number, line in enumerate(lines):
            wide = self._writing.width(visible_part(line), look.font, look.size)
            x = left + piece.width - wide
            self._canvas.write((line,), (x, y - number * look.leading), font, look.ink)

    def _link(self, piece: Piece, left: float, y: float) -> None:
        """Each line can be followed."""
        look = piece.look
        for number, line in enumerate(piece.lines):
            base = y - number * look.leading
            width = self._writing.width(visible_part(line), look.font, look.size)
            box = (left, base - look.size * 0.25, left + width, base + look.size * _RISE)
            self._canvas.link(piece.element, box, piece.link, piece.says)

    def _underline(self, piece: Piece, top: float) -> None:
        """Colour alone would not tell a link."""
        look, left = piece.look, self._geometry.side + piece.x
        y = top - (look.leading - look.size) / 2 - look.size * (_RISE + 0.12)
        self._canvas.rule(left, y, piece.width, look.ink, 0.7)

    def _picture(self, picture: BandPicture, left: float, top: float) -> None:
        box = (left, top - picture.height, left + picture.width, top)
        picture.element.attributes = "/O/Layout/BBox[{:.2f} {:.2f} {:.2f} {:.2f}]".format(*box)
        with self._canvas.inside(picture.element):
            self._canvas.drawImage(picture.image, *box[:2], picture.width, picture.height)

    def _drawing(self, drawn: Drawn, left: float, top: float) -> None:
        sheet = drawn.drawing
        box = (left, top - sheet.height, left + sheet.width, top)
        drawn.element.attributes = "/O/Layout/BBox[{:.2f} {:.2f} {:.2f} {:.2f}]".format(*box)
        with self._canvas.inside(drawn.element):
            draw(self._canvas, sheet, left, top, self._writing)
