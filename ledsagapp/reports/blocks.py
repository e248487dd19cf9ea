"""What stands in a report, as plain values that know nothing of paper, fonts or screens.

Texts are ready to be read: translated and formatted. The order of the blocks is the order of
reading, on paper, in the PDF's tags and in the plain text.
"""

from dataclasses import dataclass
from enum import Enum


class ColumnKind(Enum):
    """How a column may be set: short texts stay on one line, figures stand to the right."""

    TEXT = "text"
    SHORT = "short"
    FIGURE = "figure"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 stands once, first, and no level is skipped."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence or some; ``lead`` marks the one that gives the answer first."""

    text: str
    lead: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and what they say, a line each."""

    facts: tuple[Fact, ...]


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its header, and how it may be set."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a table; ``spoken`` where it sounds better said in another way."""

    text: str = ""
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headers; the first column names its row, ``total`` sums the rows up."""

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to be written on by hand: who signs, and the label of each line."""

    who: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture (JPEG or PNG); ``alt`` is what it says to someone who does not see it."""

    image: bytes
    alt: str


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page, if a page can hold them."""

    blocks: "tuple[Block, ...]"


Block = Heading | Paragraph | Facts | Table | Signature | Figure | PageBreak | Together


@dataclass(frozen=True, slots=True)
class Report:
    """A report: its title, whom and when it is about (on every page), and its blocks."""

    title: str
    about: str
    blocks: tuple[Block, ...]


def cells(*texts: str) -> tuple[Cell, ...]:
    """A row of cells that are said as they stand."""
    return tuple(Cell(text) for text in texts)
