"""A drawing as plain values: shapes on a sheet, for a screen, paper or a file to draw alike.

Lengths are in the sheet's own units, from its upper left corner. Colours are named by their use
("text", "accent", "alt" …), "" for none; whoever draws knows what they look like.
"""

from math import cos, radians, sin

from ledsagapp.domain.enumerations import Enum
from ledsagapp.domain.values import dataclass

Point = tuple[float, float]


class Align(Enum):
    """Where words stand in their room."""

    LEFT = "left"
    MIDDLE = "middle"
    RIGHT = "right"


@dataclass(frozen=True, slots=True)
class Polyline:
    """A line through points, with round ends and corners."""

    points: tuple[Point, ...]
    color: str = "text"
    thick: float = 2.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle, with round corners where ``radius`` is given; ``striped`` is never solid."""

    x: float
    y: float
    width: float
    height: float
    fill: str = ""
    edge: str = ""
    thick: float = 2.0
    radius: float = 0.0
    striped: bool = False


@dataclass(frozen=True, slots=True)
class Disc:
    """A circle, or with ``flat`` an ellipse as much lower than wide."""

    x: float
    y: float
    radius: float
    fill: str = ""
    edge: str = ""
    thick: float = 2.0
    flat: float = 1.0


@dataclass(frozen=True, slots=True)
class Shape:
    """A closed shape through points."""

    points: tuple[Point, ...]
    fill: str = ""
    edge: str = ""
    thick: float = 2.0


@dataclass(frozen=True, slots=True)
class Caption:
    """Words on one line in a room ``width`` wide whose upper left corner is given."""

    x: float
    y: float
    width: float
    text: str
    size: float
    color: str = "text"
    align: Align = Align.LEFT
    strong: bool = False


Part = Polyline | Box | Disc | Shape | Caption


@dataclass(frozen=True, slots=True)
class Drawing:
    """A sheet with its shapes, drawn in order."""

    width: float
    height: float
    parts: tuple[Part, ...]


def arc(x: float, y: float, radius: float, first: float, last: float) -> tuple[Point, ...]:
    """Points along a circle, in degrees clockwise from the top."""
    steps = max(2, round(abs(last - first) / 12))
    turns = [radians(first + (last - first) * n / steps) for n in range(steps + 1)]
    return tuple((x + sin(turn) * radius, y - cos(turn) * radius) for turn in turns)
