"""What stands in a report, as plain values that know nothing of paper, fonts or screens.

Texts are ready to be read: translated and formatted. The order of the blocks is the order of
reading, on paper, in the PDF's tags and in the plain text.
"""

from ledsagapp.domain.enumerations import Enum
from ledsagapp.domain.values import dataclass
from ledsagapp.graphics.bar_chart import Bar


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
class Span:
    """A part of a paragraph: a link to follow, or words in another language ("so", "zh-Hans").

    ``says`` is what a link is said to lead to; by itself its own text.
    """

    text: str
    link: str = ""
    language: str = ""
    says: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A sentence or some; ``lead`` marks the one that gives the answer first.

    ``big`` is for the few words of an easy-read sheet. With ``spans`` their texts are ``text``.
    """

    text: str
    lead: bool = False
    big: bool = False
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class ListBlock:
    """Things of one kind below each other, numbered where their order matters."""

    items: tuple[str, ...]
    numbered: bool = False

    def labels(self) -> tuple[str, ...]:
        """What stands before each item: its number, or a bullet."""
        return tuple(f"{n}." if self.numbered else "•" for n in range(1, len(self.items) + 1))


@dataclass(frozen=True, slots=True)
class Fact:
    """A label and what it says."""

    label: str
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Labels and what they say, a line each; ``beside`` in two columns where the text is small."""

    facts: tuple[Fact, ...]
    beside: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table: its header, and how it may be set."""

    title: str
    kind: ColumnKind = ColumnKind.TEXT


@dataclass(frozen=True, slots=True)
class Cell:
    """What stands in a table; ``spoken`` where it sounds better said in another way.

    With a ``card`` a paper says on which page the card of that key is, in the place of ``text``.
    """

    text: str = ""
    spoken: str = ""
    card: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under headers; the first column names its row, ``total`` sums the rows up.

    ``tall`` rows have room to write in by hand.
    """

    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    total: tuple[Cell, ...] | None = None
    tall: bool = False


@dataclass(frozen=True, slots=True)
class Signature:
    """Lines to be written on by hand: who signs, and the label of each line."""

    who: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PictureBlock:
    """A picture (JPEG or PNG); ``alt`` is what it says to someone who does not see it.

    ``height`` in points; 0 for as large as the page has room.
    """

    image: bytes
    alt: str
    height: float = 0.0


@dataclass(frozen=True, slots=True)
class PictureCard:
    """A picture, or none, with what stands above it and below it.

    ``whole``: it is a page of a paper and wants a page of its own. ``key``: what points at it.
    """

    title: str
    under: str
    figure: PictureBlock | None = None
    below: tuple[str, ...] = ()
    whole: bool = False
    key: str = ""


@dataclass(frozen=True, slots=True)
class Gallery:
    """Pictures in their order: four or two on a page where they are small enough to be read."""

    cards: tuple[PictureCard, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """Bars drawn on the page; ``alt`` is what they say to someone who does not see them.

    ``use`` is the colour they are filled with: "accent" for hours, "money" for kronor. What they
    show stands in a table beside them.
    """

    bars: tuple[Bar, ...]
    alt: str
    use: str = "accent"


@dataclass(frozen=True, slots=True)
class PageBreak:
    """What follows begins on a new page."""


@dataclass(frozen=True, slots=True)
class Together:
    """Blocks that stay on one page, if a page can hold them."""

    blocks: "tuple[Block, ...]"


Block = (
    Heading
    | Paragraph
    | ListBlock
    | Facts
    | Table
    | Signature
    | PictureBlock
    | Gallery
    | Chart
    | PageBreak
    | Together
)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along inside the PDF, as it is; ``says`` tells what it is."""

    name: str
    media_type: str
    content: bytes
    says: str


@dataclass(frozen=True, slots=True)
class Report:
    """A report: its title, whom and when it is about (on every page), and its blocks.

    ``files`` lie inside the PDF beside what it shows.
    """

    title: str
    about: str
    blocks: tuple[Block, ...]
    files: tuple[Attachment, ...] = ()


def cells(*texts: str) -> tuple[Cell, ...]:
    """A row of cells that are said as they stand."""
    return tuple(Cell(text) for text in texts)
