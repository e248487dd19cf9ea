"""Blocks set as bands of a page, each with its place in the order of reading."""

from collections.abc import Iterable, Iterator
from typing import Final

from reportlab.lib.utils import ImageReader

from ledsagapp.domain.values import replace
from ledsagapp.graphics.bar_chart import bars_chart
from ledsagapp.reports.blocks import (
    Block,
    Chart,
    Fact,
    Facts,
    Gallery,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    PictureBlock,
    Report,
    Signature,
    Span,
    Table,
    Together,
)
from ledsagapp.reports.errors import ReportError, ReportFault
from ledsagapp.reports.pdf.bands import (
    BIG,
    BODY,
    INK,
    LABEL,
    LEAD,
    MOST_LINES,
    PART,
    ROW,
    SECTION,
    SMALL,
    STRONG,
    TITLE,
    Band,
    BandPicture,
    Drawn,
    Geometry,
    Piece,
    Rule,
    TextStyle,
    cut,
)
from ledsagapp.reports.pdf.canvas import picture
from ledsagapp.reports.pdf.columns import ColumnWidths
from ledsagapp.reports.pdf.drawing import lettering
from ledsagapp.reports.pdf.gallery import GallerySetter
from ledsagapp.reports.pdf.spans import span_lines
from ledsagapp.reports.pdf.structure import Element
from ledsagapp.reports.pdf.table import TableSetter
from ledsagapp.reports.pdf.text import Writing

_HEADINGS: Final = {1: (TITLE, 0.0), 2: (SECTION, 20.0), 3: (PART, 12.0)}
_BEFORE_FACTS: Final = 10.0
_PARAGRAPH: Final = 8.0
_TO_WRITE_ON: Final = 36.0  # free height above a line to sign on
_BETWEEN: Final = 20.0
_SIDE_BY_SIDE: Final = 3
_SIDE_BY_SIDE_LARGE: Final = 2
_ABOVE_PICTURE: Final = 16.0
_SMALLEST_PICTURE: Final = 200.0
Images = dict[bytes, ImageReader | None]
_LISTED: Final = {False: "Disc", True: "Decimal"}


class Layout:
    """Sets the blocks of a report; the elements of its tags are made on the way."""

    def __init__(
        self,
        report: Report,
        root: Element,
        writing: Writing,
        scale: float,
        *,
        black: bool = False,
        images: Images | None = None,
    ) -> None:
        self._images: Images = {} if images is None else images
        self.geometry = Geometry(scale)
        self._root = root
        self._black = black
        self._writing = writing
        self._widths = ColumnWidths(report.blocks, writing, self.geometry)
        self._used = 0.0  # height set since the last new page, for pictures

    def bands(self, blocks: Iterable[Block]) -> Iterator[Band]:
        """The blocks from top to bottom."""
        fresh = False
        for block in blocks:
            if isinstance(block, PageBreak):
                fresh, self._used = True, 0.0
                continue
            for band in self._block(block):
                self._used += band.height + band.gap
                yield replace(band, new_page=True) if fresh else band
                fresh = False

    def _block(self, block: Block) -> Iterable[Band]:
        match block:
            case Heading(text, level):
                look, gap = _HEADINGS[level]
                bands = self._text(text, f"H{level}", look, gap)
                return (replace(band, keep=True, bookmark=(text, level)) for band in bands)
            case Paragraph():
                return self._paragraph(block)
            case ListBlock():
                return self._listing(block)
            case Facts(facts, beside):
                two = beside and self.geometry.scale == 1
                return self._beside(facts) if two else self._facts(facts)
            case Table():
                return self._table(block)
            case Signature():
                return self._signature(block)
            case PictureBlock() | Chart() | Gallery():
                return self._shown(block)
            case Together(blocks):
                return self._together(blocks)
            case PageBreak():
                return ()

    def _text(self, text: str, role: str, look: TextStyle, gap: float) -> Iterator[Band]:
        """A paragraph, in bands of some lines so that a long one can run over the page."""
        element = Element(role, self._root)
        look = look.at_scale(self.geometry.scale)
        fitted = self._writing.fit(text)
        lines = self._writing.lines(fitted.drawn, look.font, look.size, self.geometry.width)
        for start in range(0, len(lines), MOST_LINES):
            some = lines[start : start + MOST_LINES]
            piece = Piece(element, fitted, some, look, 0.0, self.geometry.width)
            yield Band(look.leading * len(some), (piece,), gap=0.0 if start else gap)

    def _paragraph(self, block: Paragraph) -> Iterator[Band]:
        look = BIG if block.big else LEAD if block.lead else BODY
        if block.spans:
            return self._spans(block.spans, look)
        return self._text(block.text, "P", look, _PARAGRAPH)

    def _spans(self, spans: tuple[Span, ...], look: TextStyle) -> Iterator[Band]:
        """A paragraph of parts, a band a line."""
        paragraph = Element("P", self._root)
        look = look.at_scale(self.geometry.scale)
        for number, pieces in enumerate(
            span_lines(spans, paragraph, self._writing, look, self.geometry.width)
        ):
            yield Band(look.leading, pieces, gap=0.0 if number else _PARAGRAPH)

    def _listing(self, block: ListBlock) -> Iterator[Band]:
        """A list: bullets or numbers to the left of what they stand for."""
        listed = Element("L", self._root, "/O/List/ListNumbering/" + _LISTED[block.numbered])
        look = BODY.at_scale(self.geometry.scale)
        labels = [self._fit(label) for label in block.labels()]
        left = max((self._writing.width(one, look.font, look.size) for one in labels), default=0)
        left += look.size / 2
        for number, (label, text) in enumerate(zip(block.labels(), block.items, strict=True)):
            item = Element("LI", listed)
            body = self.geometry.width - left
            pieces = (
                self._piece(Element("Lbl", item), label, look, 0.0, left),
                self._piece(Element("LBody", item), text, look, left, body),
            )
            yield from cut(Band(0.0, pieces, gap=3.0 if number else _PARAGRAPH))

    def _facts(self, facts: tuple[Fact, ...]) -> Iterator[Band]:
        """A list: the label to the left, what it says to the right of it."""
        listed = Element("L", self._root)
        scale = self.geometry.scale
        label, body = LABEL.at_scale(scale), BODY.at_scale(scale)
        widest = max(
            self._writing.width(self._fit(it.label), label.font, label.size) for it in facts
        )
        left = max(0.27, min(0.45, widest / self.geometry.width)) * self.geometry.width
        for number, fact in enumerate(facts):
            item = Element("LI", listed)
            pieces = (
                self._piece(Element("Lbl", item), fact.label, label, 0.0, left),
                self._piece(
                    Element("LBody", item),
                    fact.text,
                    body,
                    left + 14,
                    self.geometry.width - left - 14,
                ),
            )
            yield from cut(Band(0.0, pieces, gap=3.0 if number else _BEFORE_FACTS))

    def _beside(self, facts: tuple[Fact, ...]) -> Iterator[Band]:
        """A list in two columns, each label above what it says; read row by row."""
        listed = Element("L", self._root)
        wide = (self.geometry.width - _BETWEEN) / 2
        for start in range(0, len(facts), 2):
            pieces: list[Piece] = []
            for number, fact in enumerate(facts[start : start + 2]):
                item, x = Element("LI", listed), number * (wide + _BETWEEN)
                pieces.append(self._piece(Element("Lbl", item), fact.label, SMALL, x, wide))
                said = self._piece(Element("LBody", item), fact.text, BODY, x, wide)
                down = SMALL.leading * len(pieces[-1].lines)
                pieces.append(replace(said, down=down))
            height = max(one.down + one.look.leading * len(one.lines) for one in pieces)
            yield Band(height, tuple(pieces), gap=5.0 if start else _BEFORE_FACTS)

    def _gallery(self, block: Gallery) -> Iterator[Band]:
        """Pictures with captions, several on a page."""
        images = []
        for card in block.cards:
            drawn = self._image(card.figure.image) if card.figure else None
            if card.figure is not None and drawn is None:
                raise ReportError(ReportFault.PICTURE, card.figure.alt)
            images.append(drawn)
        yield from GallerySetter(self.geometry, self._root, self._piece).bands(block, images)

    def _image(self, image: bytes) -> ImageReader | None:
        """A picture, read once however often the report is set."""
        if image not in self._images:
            self._images[image] = picture(image, black=self._black)
        return self._images[image]

    def _fit(self, text: str) -> str:
        return self._writing.fit(text).drawn

    def _piece(self, element: Element, text: str, look: TextStyle, x: float, width: float) -> Piece:
        fitted = self._writing.fit(text)
        lines = self._writing.lines(fitted.drawn, look.font, look.size, width)
        return Piece(element, fitted, lines, look, x, width)

    def _table(self, table: Table) -> Iterator[Band]:
        widths = self._widths.of(table)
        if widths is None:
            yield from self._stacked(table)
            return
        setter = TableSetter(self._writing, self.geometry, table.columns, widths)
        yield from setter.bands(table, Element("Table", self._root))

    def _stacked(self, table: Table) -> Iterator[Band]:
        """Each row as a list of its own, where the letters are too large for columns."""
        if table.tall:
            titles = tuple(column.title for column in table.columns[1:])
            for row in table.rows:
                yield from self._signature(Signature(row[0].text, titles))
            return
        for row in (*table.rows, *((table.total,) if table.total else ())):
            for band in self._text(row[0].text, "P", STRONG, 14.0):
                yield replace(band, keep=True)
            facts = tuple(
                Fact(column.title, cell.text)
                for column, cell in zip(table.columns[1:], row[1:], strict=True)
                if cell.text
            )
            bands = list(self._facts(facts)) if facts else []
            yield from (replace(band, keep=True) for band in bands[:-1])
            yield from bands[-1:]

    def _signature(self, block: Signature) -> Iterator[Band]:
        """Who signs, and lines with room to write, side by side."""
        for band in self._text(block.who, "P", STRONG, 22.0):
            yield replace(band, keep=True)
        scale, width = self.geometry.scale, self.geometry.width
        small = SMALL.at_scale(scale)
        beside = _SIDE_BY_SIDE if scale == 1 else _SIDE_BY_SIDE_LARGE
        wide = (width - _BETWEEN * (beside - 1)) / beside
        for start in range(0, len(block.lines), beside):
            labels = block.lines[start : start + beside]
            places = [number * (wide + _BETWEEN) for number in range(len(labels))]
            pieces = tuple(
                self._piece(Element("P", self._root), label, small, x, wide)
                for label, x in zip(labels, places, strict=True)
            )
            rules = tuple(Rule(x, wide, 0.7, INK, at_top=True) for x in places)
            height = max(len(piece.lines) for piece in pieces) * small.leading + 3
            keep = start + beside < len(block.lines)
            room = _TO_WRITE_ON * scale
            yield Band(height, pieces, gap=room, pad=3, keep=keep, rules=rules, firm_gap=True)

    def _shown(self, block: PictureBlock | Chart | Gallery) -> Iterable[Band]:
        if isinstance(block, Gallery):
            return self._gallery(block)
        return (self._figure(block) if isinstance(block, PictureBlock) else self._chart(block),)

    def _figure(self, block: PictureBlock) -> Band:
        """As large as what is left of the page, never larger than its own page."""
        drawn = picture(block.image, black=self._black)
        if drawn is None:
            raise ReportError(ReportFault.PICTURE, block.alt)
        left = self.geometry.height - self._used - _ABOVE_PICTURE
        room = left if left >= _SMALLEST_PICTURE else self.geometry.height
        room = min(room, block.height or room)
        wide, high = drawn.getSize()
        scale = min(self.geometry.width / wide, room / high)
        element = Element("Figure", self._root, alt=block.alt)
        shown = BandPicture(element, drawn, wide * scale, high * scale)
        return Band(high * scale, gap=_ABOVE_PICTURE, picture=shown)

    def _chart(self, block: Chart) -> Band:
        letters = lettering(self._writing, ROW.size * self.geometry.scale)
        drawing = bars_chart(block.bars, self.geometry.width, letters, block.use)
        element = Element("Figure", self._root, alt=block.alt)
        return Band(drawing.height, gap=_ABOVE_PICTURE, picture=Drawn(element, drawing))

    def _together(self, blocks: tuple[Block, ...]) -> Iterator[Band]:
        """All on one page where a page can hold them."""
        bands = [band for block in blocks for band in self._block(block)]
        for band in bands[:-1]:
            yield replace(band, keep=True)
        yield from bands[-1:]
