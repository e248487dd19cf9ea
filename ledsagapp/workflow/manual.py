"""The manual as values: its chapters read from Markdown, with the lines of keys put in; no Qt.

A file begins with its title; ``<!-- about: … -->`` names the pages and actions it explains. Of
Markdown only what the chapters need is known: headings, paragraphs, lists and links.
"""

import re
from collections.abc import Sequence
from typing import Final

from ledsagapp import resources
from ledsagapp.domain.values import dataclass
from ledsagapp.i18n import Catalog
from ledsagapp.reports.blocks import Block as ReportBlock
from ledsagapp.reports.blocks import Heading, ListBlock, Paragraph, Report

CHAPTERS: Final = (
    *("begin", "decision", "outings", "calendar", "expenses", "left", "rules", "reports"),
    *(
        "claims",
        "contacts",
        "packets",
        "sheets",
        "sharing",
        "safety",
        "privacy",
        "looks",
        "keyboard",
    ),
    *("screen-reader", "commands", "limits"),
)
HEADING, PARAGRAPH, ITEM = "heading", "paragraph", "item"
_LINK = re.compile(r"\[([^\]]+)\]\(([\w-]+)\.md\)")
_ABOUT = re.compile(r"<!-- about: *(.*?) *-->")
_KEYS = "<!-- keys -->"


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph or an item of a list."""

    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    """One file: what it is about, its blocks, and the chapters its text leads to."""

    name: str
    title: str
    about: tuple[str, ...]
    blocks: tuple[Block, ...]
    links: tuple[str, ...]

    @property
    def summary(self) -> str:
        """The paragraph it begins with."""
        return self.blocks[0].text

    def first_match(self, words: Sequence[str]) -> int | None:
        """The first block with all the words, or -1 for the title; None where they are not."""
        if _holds(self.title, words):
            return -1
        found = (n for n, block in enumerate(self.blocks) if _holds(block.text, words))
        return next(found, None)


def _holds(text: str, words: Sequence[str]) -> bool:
    folded = text.casefold()
    return all(word in folded for word in words)


def chapters(tr: Catalog, keys: Sequence[str]) -> tuple[Chapter, ...]:
    """The manual in the catalogue's language, in English where it is not written in that.

    ``keys`` are the lines that stand where a chapter asks for the keys.
    """
    folder = resources.path("manual", tr.language)
    if not folder.is_dir():
        folder = resources.path("manual", "en")
    return tuple(
        parse_chapter(name, (folder / f"{name}.md").read_text("utf-8"), keys) for name in CHAPTERS
    )


def parse_chapter(name: str, text: str, keys: Sequence[str] = ()) -> Chapter:
    """A chapter from its Markdown."""
    found = _ABOUT.search(text)
    about = tuple(part.strip() for part in (found[1] if found else "").split(",") if part.strip())
    links = tuple(dict.fromkeys(link[2] for link in _LINK.finditer(text)))
    plain = _ABOUT.sub("", _LINK.sub(r"\1", text))
    title, blocks = "", list[Block]()
    for line in plain.splitlines():
        if line == _KEYS:
            blocks += [Block(ITEM, key) for key in keys]
        elif line.startswith("# "):
            title = line[2:]
        elif line.startswith("## "):
            blocks.append(Block(HEADING, line[3:]))
        elif line.startswith("- "):
            blocks.append(Block(ITEM, line[2:]))
        elif line.strip():
            blocks.append(Block(PARAGRAPH, line))
    return Chapter(name, title, about, tuple(blocks), links)


def chapter_about(found: Sequence[Chapter], what: str) -> Chapter:
    """The chapter that explains a page or an action; the first where none does."""
    return next((one for one in found if what in one.about), found[0])


def steps(found: Sequence[Chapter]) -> tuple[str, ...]:
    """What to try with a screen reader: the last list of its chapter."""
    chapter = chapter_about(found, "self_test")
    tried = list[str]()
    for block in chapter.blocks:
        if block.kind == HEADING:
            tried.clear()
        elif block.kind == ITEM:
            tried.append(block.text)
    return tuple(tried)


def manual_report(found: Sequence[Chapter], tr: Catalog) -> Report:
    """The whole manual to be put on paper."""
    blocks: list[ReportBlock] = [Heading(tr("The manual"), 1)]
    for chapter in found:
        blocks.append(Heading(chapter.title))
        items = list[str]()
        for block in (*chapter.blocks, Block(PARAGRAPH, "")):
            if block.kind == ITEM:
                items.append(block.text)
                continue
            if items:
                blocks.append(ListBlock(tuple(items)))
                items.clear()
            if block.kind == HEADING:
                blocks.append(Heading(block.text, 3))
            elif block.text:
                blocks.append(Paragraph(block.text))
    return Report(tr("The manual"), "Ledsagapp", tuple(blocks))
