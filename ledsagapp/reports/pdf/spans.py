"""Paragraphs of parts: links to follow and words in other languages, tagged within the line."""

from collections.abc import Iterator, Sequence

from ledsagapp.domain.values import replace
from ledsagapp.reports.blocks import Span
from ledsagapp.reports.pdf.bands import ACCENT, Piece, TextStyle
from ledsagapp.reports.pdf.structure import Element
from ledsagapp.reports.pdf.text import PdfText, Writing, visible_part


def span_lines(
    spans: Sequence[Span], paragraph: Element, writing: Writing, look: TextStyle, width: float
) -> Iterator[tuple[Piece, ...]]:
    """The pieces of each line, from left to right; each part is one element over its lines."""
    fitted = [writing.fit(span.text) for span in spans]
    elements = [_element(span, paragraph) for span in spans]
    owners = [number for number, text in enumerate(fitted) for _ in text.drawn]
    whole = "".join(text.drawn for text in fitted)
    at = 0
    for line in writing.lines(whole, look.font, look.size, width):
        pieces, x = [], 0.0
        for number, some in _runs(line, owners[at : at + len(line)]):
            piece = _piece(spans[number], elements[number], fitted[number], some, look)
            wide = writing.width(visible_part(some), look.font, look.size)
            pieces.append(replace(piece, x=x, width=wide))
            x += writing.width(some, look.font, look.size)
        at += len(line)
        yield tuple(pieces)


def _element(span: Span, paragraph: Element) -> Element:
    return Element("Link" if span.link else "Span", paragraph, language=span.language)


def _runs(line: str, owners: Sequence[int]) -> Iterator[tuple[int, str]]:
    """The line cut where another part begins."""
    start = 0
    for at in range(1, len(line) + 1):
        if at == len(line) or owners[at] != owners[start]:
            yield owners[start], line[start:at]
            start = at


def _piece(span: Span, element: Element, text: PdfText, some: str, look: TextStyle) -> Piece:
    if span.link:
        look = replace(look, ink=ACCENT)
    return Piece(element, text, (some,), look, 0, 0, link=span.link, says=span.says or span.text)
