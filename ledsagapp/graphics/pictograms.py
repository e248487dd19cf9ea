"""The pictures of the simple presentation, drawn here: what one does, with whom, when, for what.

Each is on a sheet of 48 by 48 in two colours, "text" and "accent", with "alt" for pale faces.
"""

from collections.abc import Mapping
from math import cos, radians, sin
from typing import Final

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
    arc,
)

SHEET: Final = 48.0
_PEN: Final = 3.0
_THIN: Final = 2.0


def picture(name: str) -> Drawing:
    """The picture of that name; a pencil where there is none."""
    return Drawing(SHEET, SHEET, _PICTURES.get(name, _PICTURES["pencil"]))


def clock(minute: int) -> Drawing:
    """A clock that shows a minute of the day."""
    hour, small = radians(minute % 720 / 2), radians(minute % 60 * 6)
    ticks = [Polyline((_at(n * 30, 17), _at(n * 30, 15)), thick=_THIN) for n in range(12)]
    hands = (
        Polyline(((24, 24), (24 + sin(hour) * 9, 24 - cos(hour) * 9)), thick=4),
        Polyline(((24, 24), (24 + sin(small) * 14, 24 - cos(small) * 14)), "accent", 3),
    )
    face = Disc(24, 24, 20, "alt", "text", _PEN)
    return Drawing(SHEET, SHEET, (face, *ticks, *hands, Disc(24, 24, 2.5, "text")))


def length_picture(minutes: int) -> Drawing:
    """A clock's face filled as far as the minutes go round it, whole hours as small dots below."""
    part = min(minutes, 720) / 720
    sector = ((24.0, 21.0), *arc(24, 21, 17, 0, 360 * part))
    filled = Disc(24, 21, 17, "accent") if part >= 1 else Shape(sector, "accent")
    dots = min(8, max(1, round(minutes / 60)))
    left = 24 - (dots - 1) * 2.75
    below = [Disc(left + n * 5.5, 44, 2, "text") for n in range(dots)]
    edge = Disc(24, 21, 17, "", "text", _PEN)
    return Drawing(SHEET, SHEET, (Disc(24, 21, 17, "alt"), filled, edge, *below))


def day(number: int) -> Drawing:
    """A leaf of a calendar with the day's number."""
    words = Caption(6, 19, 36, str(number), 20, align=Align.MIDDLE, strong=True)
    return Drawing(SHEET, SHEET, (*_LEAF, words))


def initial(name: str) -> Drawing:
    """A person, with the first letter of the name."""
    letter = name.strip()[:1].upper()
    words = Caption(10, 23, 28, letter, 21, "on_accent", Align.MIDDLE, strong=True)
    return Drawing(SHEET, SHEET, (*_ONE, words))


def coins(kronor: int) -> Drawing:
    """Coins: more of them the more it was."""
    count = 1 if kronor < 30 else 2 if kronor < 80 else 3 if kronor < 150 else 5
    if count == 1:
        return Drawing(SHEET, SHEET, (Disc(24, 26, 17, "accent", "text", 3, 0.62),))
    piles = {2: (2,), 3: (1, 2), 5: (2, 3)}[count]
    radius = 14.0 if len(piles) == 1 else 10.0
    left = 24 - (len(piles) - 1) * 11
    parts = [part for n, high in enumerate(piles) for part in _pile(left + n * 22, high, radius)]
    return Drawing(SHEET, SHEET, tuple(parts))


def _at(degrees: float, radius: float, y: float = 24) -> Point:
    turn = radians(degrees)
    return 24 + sin(turn) * radius, y - cos(turn) * radius


def _pile(x: float, high: int, radius: float = 10.0) -> list[Part]:
    return [
        Disc(x, 37 - n * radius, radius, "alt" if n % 2 else "accent", "text", 2.5, 0.6)
        for n in range(high)
    ]


def _person(x: float, fill: str) -> tuple[Part, ...]:
    return (
        Polyline(((x - 2.5, 32), (x - 4, 44)), fill, 4.5),
        Polyline(((x + 2.5, 32), (x + 4, 44)), fill, 4.5),
        Box(x - 6, 16, 12, 19, fill, radius=5),
        Disc(x, 9, 5.5, fill),
    )


_LEAF: Final[tuple[Part, ...]] = (
    Box(5, 8, 38, 36, "alt", "text", _PEN, 4),
    Box(6.5, 9.5, 35, 8, "accent"),
    Polyline(((15, 4), (15, 12)), thick=_PEN),
    Polyline(((33, 4), (33, 12)), thick=_PEN),
)
_ONE: Final[tuple[Part, ...]] = (
    Disc(24, 11, 8, "accent"),
    Shape(((6, 47), *arc(24, 40, 18, -90, 90), (42, 47)), "accent"),
)
_GRID: Final = tuple(
    Box(10 + column * 8, 22 + row * 8, 5, 5, "accent" if (column, row) == (2, 1) else "text")
    for column in range(4)
    for row in range(2)
)
_SUN: Final[tuple[Part, ...]] = (
    Disc(24, 24, 9, "accent"),
    *(Polyline((_at(turn, 14), _at(turn, 19)), thick=_PEN) for turn in range(0, 360, 45)),
)
_RAYS: Final[tuple[Part, ...]] = tuple(
    Polyline((_at(turn, 16, 32), _at(turn, 21, 32)), thick=_PEN) for turn in range(-70, 71, 35)
)
_WAVE: Final[tuple[Point, ...]] = (
    *((5, 36), (11, 32), (17, 36), (23, 32)),
    *((29, 36), (35, 32), (43, 36)),
)

_PICTURES: Final[Mapping[str, tuple[Part, ...]]] = {
    "walking": (
        *_person(14, "accent"),
        *_person(34, "text"),
        Polyline(((20, 23), (28, 23)), thick=4),
    ),
    "people": (*_person(14, "accent"), *_person(34, "text")),
    "hourglass": (
        Shape(((13, 7), (35, 7), (35, 14), (24, 24), (13, 14)), "alt", "text", _PEN),
        Shape(((24, 24), (35, 34), (35, 41), (13, 41), (13, 34)), "alt", "text", _PEN),
        Shape(((17, 14), (31, 14), (24, 20.5)), "accent"),
        Shape(((16, 39), (32, 39), (24, 31)), "accent"),
        Polyline(((10, 6), (38, 6)), thick=4),
        Polyline(((10, 42), (38, 42)), thick=4),
    ),
    "calendar": (*_LEAF, *_GRID),
    "calendar-plus": (
        *_LEAF,
        Polyline(((24, 24), (24, 38)), thick=4),
        Polyline(((17, 31), (31, 31)), thick=4),
    ),
    "receipt": (
        Shape(
            (
                (10, 4),
                (38, 4),
                (38, 44),
                (33, 40),
                (28, 44),
                (24, 40),
                (20, 44),
                (15, 40),
                (10, 44),
            ),
            "alt",
            "text",
            _PEN,
        ),
        Polyline(((16, 13), (32, 13)), thick=_PEN),
        Polyline(((16, 21), (32, 21)), thick=_PEN),
        Polyline(((16, 30), (24, 30)), "accent", 4),
        Disc(31, 30, 2.5, "accent"),
    ),
    "coins": (*_pile(13, 2), *_pile(35, 3)),
    "printer": (
        Box(13, 4, 22, 14, "alt", "text", _PEN),
        Box(5, 16, 38, 18, "accent", "text", _PEN, 4),
        Box(13, 27, 22, 16, "alt", "text", _PEN),
        Polyline(((18, 33), (30, 33)), thick=_THIN),
        Polyline(((18, 38), (26, 38)), thick=_THIN),
    ),
    "question": (
        Disc(24, 24, 20, "alt", "text", _PEN),
        Polyline((*arc(24, 18.5, 6.5, -90, 120), (24, 24), (24, 28)), "accent", 4),
        Disc(24, 35, 2.8, "accent"),
    ),
    "eye": (
        Shape((*arc(24, 36, 24, -52, 52), *arc(24, 12, 24, 128, 232)), "alt", "text", _PEN),
        Disc(24, 24, 7, "accent"),
        Disc(24, 24, 3, "text"),
    ),
    "letters": (
        Caption(3, 22, 18, "A", 18, strong=True),
        Caption(18, 4, 28, "A", 36, "accent", strong=True),
    ),
    "letters-small": (
        Caption(3, 4, 28, "A", 36, strong=True),
        Caption(29, 22, 18, "A", 18, "accent", strong=True),
    ),
    "colours": (
        Disc(24, 24, 19, "alt", "text", _PEN),
        Shape(arc(24, 24, 17.5, 0, 180), "text"),
    ),
    "view-simple": (
        Box(4, 7, 18, 15, "accent", "text", _THIN, 3),
        Box(26, 7, 18, 15, "alt", "text", _THIN, 3),
        Box(4, 26, 18, 15, "alt", "text", _THIN, 3),
        Box(26, 26, 18, 15, "alt", "text", _THIN, 3),
    ),
    "view-ordinary": (
        Box(4, 6, 40, 36, "alt", "text", _PEN, 3),
        Box(5.5, 7.5, 11, 33, "accent"),
        *(Polyline(((21, y), (39, y)), thick=_THIN) for y in (15, 24, 33)),
    ),
    "view-full": (
        Box(4, 6, 40, 36, "alt", "text", _PEN, 3),
        Box(5.5, 7.5, 37, 7, "accent"),
        *(Polyline(((8, y), (40, y)), thick=_THIN) for y in (21, 28, 35)),
        *(Polyline(((x, 16), (x, 40)), thick=_THIN) for x in (17, 30)),
    ),
    "sun": _SUN,
    "morning": (
        Shape(arc(24, 32, 11, -90, 90), "accent"),
        Polyline(((4, 34), (44, 34)), thick=_PEN),
        *_RAYS,
    ),
    "tick": (Polyline(((8, 26), (19, 37), (40, 11)), "accent", 6),),
    "cross": (
        Polyline(((11, 11), (37, 37)), "accent", 6),
        Polyline(((37, 11), (11, 37)), "accent", 6),
    ),
    "undo": (
        Polyline((*arc(26, 28, 13, -55, 190),), thick=4.5),
        Shape(((5, 19), (20, 9), (21, 27)), "accent"),
    ),
    "left": (
        Polyline(((42, 24), (10, 24)), thick=5),
        Polyline(((21, 12), (9, 24), (21, 36)), thick=5),
    ),
    "right": (
        Polyline(((6, 24), (38, 24)), thick=5),
        Polyline(((27, 12), (39, 24), (27, 36)), thick=5),
    ),
    "pencil": (
        Shape(((8, 40), (11, 29), (33, 7), (41, 15), (19, 37)), "alt", "text", _PEN),
        Shape(((8, 40), (11, 29), (19, 37)), "accent"),
    ),
    "house": (
        Shape(
            ((24, 5), (44, 23), (38, 23), (38, 43), (10, 43), (10, 23), (4, 23)),
            "alt",
            "text",
            _PEN,
        ),
        Box(19, 28, 10, 14, "accent"),
    ),
    "person": _ONE,
    "nobody": (Disc(24, 24, 19, "", "text", _PEN), Polyline(((14, 24), (34, 24)), "accent", 5)),
    "cinema": (
        Box(4, 14, 40, 28, "alt", "text", _PEN, 3),
        Shape(((4, 13), (41, 4), (43, 11), (6, 20)), "accent", "text", _THIN),
        Shape(((19, 22), (33, 29), (19, 36)), "text"),
    ),
    "coffee": (
        Shape(((8, 18), (34, 18), (32, 38), (10, 38)), "accent", "text", _PEN),
        Polyline((arc(34, 27, 7, 0, 180)), thick=_PEN),
        Polyline(((5, 43), (37, 43)), thick=_PEN),
        Polyline(((16, 12), (18, 8), (16, 4)), thick=_THIN),
        Polyline(((25, 12), (27, 8), (25, 4)), thick=_THIN),
    ),
    "meal": (
        Disc(26, 26, 15, "alt", "text", _PEN),
        Disc(26, 26, 7, "accent"),
        Polyline(((6, 8), (6, 42)), thick=_PEN),
        Polyline(((3, 8), (3, 17), (9, 17), (9, 8)), thick=_THIN),
        Polyline(((44, 8), (44, 42)), thick=4),
    ),
    "tree": (
        Box(21, 32, 6, 12, "text"),
        Disc(24, 15, 11, "accent"),
        Disc(16, 24, 9, "accent"),
        Disc(32, 24, 9, "accent"),
    ),
    "swim": (
        Disc(35, 14, 5.5, "accent"),
        Polyline(((8, 25), (20, 16), (29, 25)), "accent", 5),
        Polyline(_WAVE, thick=_PEN),
        Polyline(tuple((x, y + 8) for x, y in _WAVE), thick=_PEN),
    ),
    "shopping": (
        Shape(((7, 17), (41, 17), (38, 44), (10, 44)), "accent", "text", _PEN),
        Polyline((*arc(24, 17, 9, -90, 90),), thick=_PEN),
    ),
    "museum": (
        Shape(((4, 16), (24, 4), (44, 16)), "accent", "text", _PEN),
        *(Polyline(((x, 20), (x, 37)), thick=4) for x in (10, 19, 29, 38)),
        Polyline(((5, 42), (43, 42)), thick=4),
    ),
    "theatre": (
        Box(4, 6, 40, 36, "alt", "text", _PEN, 2),
        Shape(((6, 8), (20, 8), (6, 34)), "accent"),
        Shape(((42, 8), (28, 8), (42, 34)), "accent"),
        Disc(24, 26, 5, "text"),
        Box(18, 32, 12, 8, "text", radius=4),
    ),
    "music": (
        Disc(13, 37, 6, "accent"),
        Disc(34, 33, 6, "accent"),
        Polyline(((18, 37), (18, 11), (39, 7), (39, 33)), thick=_PEN),
        Polyline(((18, 18), (39, 14)), thick=_PEN),
    ),
    "sport": (
        Disc(24, 24, 19, "alt", "text", _PEN),
        Shape(
            tuple(_at(turn, 8) for turn in range(0, 360, 72)),
            "accent",
            "text",
            _THIN,
        ),
        *(Polyline((_at(t, 9), _at(t, 18)), thick=_THIN) for t in range(0, 360, 72)),
    ),
    "book": (
        Shape(((24, 12), (6, 8), (6, 38), (24, 42)), "alt", "text", _PEN),
        Shape(((24, 12), (42, 8), (42, 38), (24, 42)), "accent", "text", _PEN),
    ),
    "bus": (
        Box(4, 10, 40, 26, "accent", "text", _PEN, 4),
        *(Box(x, 15, 8, 9, "alt") for x in (8, 20, 32)),
        Disc(14, 38, 5, "alt", "text", _PEN),
        Disc(34, 38, 5, "alt", "text", _PEN),
    ),
    "ticket": (
        Box(4, 13, 40, 22, "accent", "text", _PEN, 3),
        Disc(4, 24, 4, "base"),
        Disc(44, 24, 4, "base"),
        Polyline(((31, 17), (31, 31)), "alt", _THIN),
        Polyline(((11, 21), (25, 21)), "alt", _PEN),
        Polyline(((11, 28), (21, 28)), "alt", _PEN),
    ),
    "tools": (
        Box(5, 18, 38, 24, "accent", "text", _PEN, 3),
        Polyline(((16, 18), (16, 10), (32, 10), (32, 18)), thick=_PEN),
        Polyline(((5, 28), (43, 28)), thick=_PEN),
        Box(20, 25, 8, 7, "text"),
    ),
    "heart": (
        Disc(15.5, 17, 9.5, "accent"),
        Disc(32.5, 17, 9.5, "accent"),
        Shape(((7.6, 22.5), (24, 14), (40.4, 22.5), (24, 43)), "accent"),
    ),
}
