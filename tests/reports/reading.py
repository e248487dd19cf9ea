"""A PDF read by others: pypdfium2 for what is seen, pikepdf for what is told about it."""

import io
import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import page
import pikepdf
import pypdfium2

from ledsagapp.i18n import catalog
from ledsagapp.reports.blocks import (
    Block,
    Facts,
    Gallery,
    Heading,
    ListBlock,
    Paragraph,
    Report,
    Signature,
    Table,
    Together,
)
from ledsagapp.reports.pdf.places import with_pages


def texts(content: bytes) -> list[str]:
    """The text of each page, in one line."""
    document = pypdfium2.PdfDocument(content)
    try:
        return [" ".join(one.get_textpage().get_text_range().split()) for one in document]
    finally:
        document.close()


def failures(content: bytes) -> list[str]:
    """What an independent validator has against the file, as PDF/UA-1 and as PDF/A-3a."""
    return [
        f"{profile} {failure.rule_id}: {failure.message}"
        for profile in ("ua1", "3a")
        for failure in page.validate_pdf_bytes(content, profile=profile).failures
    ]


LINKED = pikepdf.Name.OBJR  # the annotation of a link, which is no element


class Tag(NamedTuple):
    """An element of the structure tree: role, depth, its own marks, and what it says instead."""

    role: str
    depth: int
    node: Any
    marks: tuple[tuple[int, int], ...]
    alt: str
    said: str


class Tagged:
    """The tags of a PDF, in the order of reading."""

    def __init__(self, content: bytes) -> None:
        self.pdf = pikepdf.open(io.BytesIO(content))
        self._pages = {one.obj.objgen: n for n, one in enumerate(self.pdf.pages, 1)}
        self.tags = list(self._walk(self.pdf.Root.StructTreeRoot.K, 0))

    def roles(self) -> list[str]:
        return [tag.role for tag in self.tags]

    def of(self, role: str) -> list[Tag]:
        return [tag for tag in self.tags if tag.role == role]

    def bookmarks(self) -> list[tuple[int, str]]:
        """The level and title of each bookmark."""
        with self.pdf.open_outline() as outline:
            return list(self._items(outline.root, 1))

    def _items(self, items: Any, level: int) -> Iterator[tuple[int, str]]:
        for item in items:
            yield level, item.title
            yield from self._items(item.children, level + 1)

    def _walk(self, node: Any, depth: int) -> Iterator[Tag]:
        found = list(node.K) if "/K" in node else []
        kids = [kid for kid in found if isinstance(kid, int) or kid.get("/Type") != LINKED]
        marks = tuple(self._mark(node, kid) for kid in kids if self._is_mark(kid))
        said, alt = str(node.get("/ActualText", "")), str(node.get("/Alt", ""))
        yield Tag(str(node.S)[1:], depth, node, marks, alt, said)
        for kid in kids:
            if not self._is_mark(kid):
                yield from self._walk(kid, depth + 1)

    @staticmethod
    def _is_mark(kid: Any) -> bool:
        return isinstance(kid, int) or kid.get("/Type") == pikepdf.Name.MCR

    def _mark(self, node: Any, kid: Any) -> tuple[int, int]:
        if isinstance(kid, int):
            return self._pages[node.Pg.objgen], kid
        return self._pages[kid.Pg.objgen], int(kid.MCID)


def marked(content: bytes) -> Iterator[tuple[int, int | None, str]]:
    """What is painted: page, mark (None for what stands beside the report), and operator."""
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for number, one in enumerate(pdf.pages, 1):
            inside: list[int | None] = []
            for operands, operator in pikepdf.parse_content_stream(one):
                name = str(operator)
                if name in ("BDC", "BMC"):
                    tagged = name == "BDC" and "/MCID" in operands[1]
                    inside.append(int(operands[1].MCID) if tagged else None)
                elif name == "EMC":
                    inside.pop()
                elif name in ("Tj", "TJ", "Do", "S", "f", "f*", "B"):
                    assert inside, f"page {number}: {name} outside every tag"
                    yield number, inside[-1], name


_CMAP = re.compile(rb"<([0-9A-Fa-f]{2})>\s*<([0-9A-Fa-f]{4,})>")


def _signs(font: Any) -> dict[int, str]:
    """What each code of a font stands for, by the font's own table for readers."""
    return {
        int(code, 16): bytes.fromhex(sign.decode()).decode("utf-16-be")
        for code, sign in _CMAP.findall(font.ToUnicode.read_bytes())
    }


def read_by_tags(content: bytes) -> list[str]:
    """What each element says, in the order of its tags: as a screen reader hears the file.

    Without what pictures say of themselves, which is no text of the page.
    """
    written: dict[tuple[int, int], str] = defaultdict(str)
    with pikepdf.open(io.BytesIO(content)) as pdf:
        for number, one in enumerate(pdf.pages, 1):
            fonts = {name: _signs(font) for name, font in one.Resources.Font.items()}
            inside, signs = list[int | None](), dict[int, str]()
            for operands, operator in pikepdf.parse_content_stream(one):
                name = str(operator)
                if name in ("BDC", "BMC"):
                    tagged = name == "BDC" and "/MCID" in operands[1]
                    inside.append(int(operands[1].MCID) if tagged else None)
                elif name == "EMC":
                    inside.pop()
                elif name == "Tf":
                    signs = fonts[str(operands[0])]
                elif name == "Tj" and inside[-1] is not None:
                    said = "".join(signs[code] for code in bytes(operands[0]))
                    written[number, inside[-1]] += said
    tags = Tagged(content).tags
    return [
        tag.said or "".join(written[mark] for mark in tag.marks)
        for tag in tags
        if tag.marks and not tag.alt
    ]


def on_paper(report: Report, content: bytes, language: str) -> tuple[Block, ...]:
    """The blocks of a report whose cells say on which page of the file a card is seen."""
    pages = [unicodedata.normalize("NFKC", text) for text in texts(content)]
    found: dict[str, int] = {}
    for block in report.blocks:
        for card in block.cards if isinstance(block, Gallery) else ():
            title = " ".join(unicodedata.normalize("NFKC", card.title).split())
            found.setdefault(card.key, next(n for n, one in enumerate(pages, 1) if title in one))
    words = catalog(language)("page {page}")
    return with_pages(report, found, lambda page: words.format(page=page)).blocks


def printed(blocks: Iterable[Block]) -> Iterator[str]:
    """Every text that is printed; what a picture says is only heard."""
    for block in blocks:
        match block:
            case Heading(text) | Paragraph(text):
                yield text
            case ListBlock(items):
                for pair in zip(block.labels(), items, strict=True):
                    yield from pair
            case Facts(facts):
                yield from (part for fact in facts for part in (fact.label, fact.text))
            case Table(columns, rows, total):
                yield from (column.title for column in columns)
                yield from (cell.text for row in (*rows, total or ()) for cell in row)
            case Signature(who, lines):
                yield from (who, *lines)
            case Gallery(cards):
                yield from (part for one in cards for part in (one.title, one.under, *one.below))
            case Together(inner):
                yield from printed(inner)
