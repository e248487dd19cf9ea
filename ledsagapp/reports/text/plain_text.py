"""A report as plain text, in the order and the words in which it is best listened to."""

import textwrap
from collections.abc import Iterable

from ledsagapp.reports.blocks import (
    Block,
    Cell,
    Chart,
    Column,
    Facts,
    Gallery,
    Heading,
    ListBlock,
    PageBreak,
    Paragraph,
    PictureBlock,
    Report,
    Signature,
    Table,
    Together,
)
from ledsagapp.reports.text.visible import visible

_ENDS = (".", "!", "?", ":", "…")


def plain_text(report: Report, width: int = 0) -> str:
    """The whole report: a line for each sentence, row and fact, an empty line between parts.

    With a ``width`` no line is longer, as a braille display or slow listening asks.
    """
    parts = ["\n".join(_lines(block)) for block in report.blocks]
    text = "\n\n".join(part for part in parts if part) + "\n"
    text = visible(text)
    return _narrow(text, width) if width else text


def _narrow(text: str, width: int) -> str:
    lines = (textwrap.wrap(line, width) or [""] for line in text.split("\n"))
    return "\n".join(part for some in lines for part in some)


def _lines(block: Block) -> Iterable[str]:
    match block:
        case Heading(text) | Paragraph(text):
            yield text
        case ListBlock(items):
            yield from (
                f"{label} {item}" for label, item in zip(block.labels(), items, strict=True)
            )
        case Facts(facts):
            yield from (f"{fact.label}: {fact.text}" for fact in facts)
        case Table():
            yield from _table(block)
        case Signature(who, lines):
            yield who
            yield from (f"{line}:" for line in lines)
        case PictureBlock() | Chart() | Gallery():
            yield from _pictures(block)
        case Together(blocks):
            yield "\n\n".join("\n".join(_lines(one)) for one in blocks)
        case PageBreak():
            return


def _pictures(block: PictureBlock | Chart | Gallery) -> Iterable[str]:
    """What the pictures say to someone who does not see them."""
    if not isinstance(block, Gallery):
        yield block.alt
        return
    for number, card in enumerate(block.cards):
        yield f"\n{card.title}" if number else card.title
        yield card.under
        yield from card.below or ([card.figure.alt] if card.figure else [])


def _table(table: Table) -> Iterable[str]:
    for row in table.rows:
        yield _row(table.columns, row)
    if table.total is not None:
        yield _row(table.columns, table.total)


def _row(columns: tuple[Column, ...], row: tuple[Cell, ...]) -> str:
    """A row as sentences: what it is about, then each figure with the name of its column."""
    said = [
        f"{column.title}: {_said(cell)}"
        for column, cell in zip(columns[1:], row[1:], strict=True)
        if cell.text
    ]
    return " ".join(_sentence(part) for part in (_said(row[0]), *said) if part)


def _said(cell: Cell) -> str:
    return (cell.spoken or cell.text).replace("\n", " ")


def _sentence(text: str) -> str:
    return text if text.endswith(_ENDS) else f"{text}."
