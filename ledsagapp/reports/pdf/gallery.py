"""Pictures with captions: four or two on a page, in their order, none too small to be read."""

from collections.abc import Callable, Iterator, Sequence
from enum import auto
from typing import Final

from reportlab.lib.utils import ImageReader

from ledsagapp.domain.enumerations import Enum
from ledsagapp.domain.values import dataclass
from ledsagapp.reports.blocks import Gallery, PictureCard
from ledsagapp.reports.pdf.bands import PART, SMALL, Band, BandPicture, Geometry, Piece, TextStyle
from ledsagapp.reports.pdf.structure import Element

_MM: Final = 72 / 25.4
_WIDE: Final = 77 * _MM  # a receipt is 80 mm wide
_QUARTER: Final = 1.6  # height to width up to which four stand on a page
_HALF: Final = 2.8  # and two
_BETWEEN: Final = 20.0
_ABOVE: Final = 16.0
_HEADING: Final = 45.0  # what a heading above the first takes
_AIR: Final = 5.0


class Room(Enum):
    """How much of a page a card is given."""

    QUARTER = auto()
    HALF = auto()
    WHOLE = auto()


@dataclass(frozen=True, slots=True)
class _Shown:
    card: PictureCard
    image: ImageReader | None
    room: Room


class GallerySetter:
    """Sets a gallery as a band for each row; ``piece`` sets a text of an element."""

    def __init__(
        self,
        geometry: Geometry,
        root: Element,
        piece: Callable[[Element, str, TextStyle, float, float], Piece],
    ) -> None:
        self._geometry, self._root, self._piece = geometry, root, piece

    def bands(self, block: Gallery, images: Sequence[ImageReader | None]) -> Iterator[Band]:
        """The rows from top to bottom."""
        shown = [
            _Shown(card, image, self._room(card, image))
            for card, image in zip(block.cards, images, strict=True)
        ]
        while shown:
            pair = len(shown) > 1 and shown[0].room is shown[1].room is not Room.WHOLE
            row, shown = (shown[:2], shown[2:]) if pair else (shown[:1], shown[1:])
            yield self._row(row)

    def _room(self, card: PictureCard, image: ImageReader | None) -> Room:
        """As much as it needs to be read; with large text nobody gets less than half a page."""
        if image is None:
            return Room.QUARTER
        wide, high = image.getSize()
        shape = high / max(wide, 1)
        if card.whole or shape > _HALF:
            return Room.WHOLE
        return Room.QUARTER if shape <= _QUARTER and self._geometry.scale == 1 else Room.HALF

    def _row(self, row: Sequence[_Shown]) -> Band:
        geometry = self._geometry
        half = (geometry.width - _BETWEEN) / 2
        room = row[0].room
        width = geometry.width if room is Room.WHOLE else half
        high = geometry.height - _HEADING
        high = high / 2 - _ABOVE if room is Room.QUARTER else high
        pieces: list[Piece] = []
        pictures: list[BandPicture] = []
        ends = [
            self._card(one, (number * (half + _BETWEEN), width, high), pieces, pictures)
            for number, one in enumerate(row)
        ]
        cards = tuple(one.card.key for one in row if one.card.key)
        shown = tuple(pictures)
        return Band(max(ends), tuple(pieces), gap=_ABOVE, pictures=shown, cards=cards)

    def _card(
        self,
        shown: _Shown,
        box: tuple[float, float, float],
        pieces: list[Piece],
        pictures: list[BandPicture],
    ) -> float:
        """Set a card at its place; how high it came to be."""
        card, (x, width, high) = shown.card, box
        scale = self._geometry.scale
        down = 0.0
        heads = ((card.title, "H3", PART.at_scale(scale)), (card.under, "P", SMALL.at_scale(scale)))
        for text, role, look in heads:
            down = self._text(text, role, look, (x, down, width), pieces)
        figure = None
        if shown.image is not None and card.figure is not None:
            figure = Element("Figure", self._root, alt=card.figure.alt)
        below: list[Piece] = []
        end = 0.0
        for text in card.below:
            end = self._text(text, "P", SMALL.at_scale(scale), (x, end, width), below)
        if figure is not None and shown.image is not None:
            wide, tall = shown.image.getSize()
            most = width if shown.room is Room.WHOLE else min(width, _WIDE)
            room = high - down - end - 2 * _AIR
            factor = min(most / wide, room / tall)
            pictures.append(
                BandPicture(figure, shown.image, wide * factor, tall * factor, x, down + _AIR)
            )
            down += tall * factor + 2 * _AIR
        pieces += [_lower(one, down) for one in below]
        return down + end

    def _text(
        self,
        text: str,
        role: str,
        look: TextStyle,
        at: tuple[float, float, float],
        pieces: list[Piece],
    ) -> float:
        """Set a text; where it ends."""
        x, down, width = at
        if not text:
            return down
        made = self._piece(Element(role, self._root), text, look, x, width)
        pieces.append(_lower(made, down))
        return down + look.leading * len(made.lines)


def _lower(piece: Piece, down: float) -> Piece:
    return Piece(
        piece.element,
        piece.text,
        piece.lines,
        piece.look,
        piece.x,
        piece.width,
        piece.right,
        piece.down + down,
    )
