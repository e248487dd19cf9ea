"""A report as a PDF that people can read, search, archive and listen to (PDF/UA-1, PDF/A-3a)."""

import io
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path
from typing import BinaryIO, Final

from ledsagapp.files import atomic_write
from ledsagapp.reports.blocks import Report
from ledsagapp.reports.pdf.bands import A4, BODY, Geometry
from ledsagapp.reports.pdf.canvas import TaggedCanvas
from ledsagapp.reports.pdf.layout import Images, Layout
from ledsagapp.reports.pdf.pages import Painter, Placed, Running, pages
from ledsagapp.reports.pdf.places import pages_of_cards, points, with_pages
from ledsagapp.reports.pdf.system_fonts import MachineFonts
from ledsagapp.reports.pdf.text import Writing
from ledsagapp.reports.words import Words

LARGE_PRINT: Final = 18.0
_TRIES: Final = 4  # the words for a page seldom move what stands on the next
_PROGRAM: Final = "Ledsagapp"
_LANGUAGES: Final = {"sv": "sv-SE", "en": "en-GB", "fi": "fi-FI"}


def write_pdf(  # noqa: PLR0913 - each is a choice of its own
    report: Report,
    out: BinaryIO | Path,
    *,
    language: str,
    created: datetime,
    tr: Words,
    large: bool = False,
    black: bool = False,
    fonts: Sequence[Path] = (),
    on_page: Callable[[int, int], None] | None = None,
    on_file: Callable[[], None] | None = None,
) -> tuple[str, ...]:
    """Write the report; answer the signs no font has, which stand as ▯ in it.

    Equal input gives equal bytes. ``large`` sets running text in 18 points, ``black`` everything
    in black and white. ``on_page`` is told each page and their number as it is drawn, ``on_file``
    is called before the file takes its place; either may raise to stop. ``fonts`` are folders with
    fonts for signs our own lacks. A file at ``out`` is replaced only by a whole one. Raises
    ReportError for a picture that is none, OSError.
    """
    content = io.BytesIO()
    spoken = _LANGUAGES.get(language, language)
    canvas = TaggedCanvas(content, A4, spoken, created, black=black)
    canvas.attach(report.files)
    canvas.setTitle(report.title)
    canvas.setAuthor(_PROGRAM)
    canvas.setCreator(_PROGRAM)
    canvas.setSubject(report.about)
    writing = Writing(MachineFonts(fonts))
    canvas.borrowed = writing.borrowed
    scale = LARGE_PRINT / BODY.size if large else 1.0
    geometry = Geometry(scale)

    def lay_out(told: Report) -> list[list[Placed]]:
        canvas.tree.document.elements.clear()
        layout = Layout(told, canvas.tree.document, writing, scale, black=black, images=images)
        return list(pages(layout.bands(told.blocks), geometry.height))

    images: Images = {}
    placed = _settle(report, lay_out, tr) if points(report) else lay_out(report)
    canvas.tree.document.number()
    text = tr("Page {page} of {pages}")
    running = Running(
        report.title, report.about, lambda page, count: text.format(page=page, pages=count)
    )
    painter = Painter(canvas, writing, geometry, running)
    for number, page in enumerate(placed, 1):
        if on_page is not None:
            on_page(number, len(placed))
        painter.page(page, number, len(placed))
    canvas.save()
    _put(content.getvalue(), out, on_file or (lambda: None))
    return writing.missing


def _settle(
    report: Report, lay_out: Callable[[Report], list[list[Placed]]], tr: Words
) -> list[list[Placed]]:
    """The pages once those that are told in them are those that came to be."""
    text = tr("page {page}")
    placed = lay_out(report)
    for _ in range(_TRIES):
        found = pages_of_cards(placed)
        placed = lay_out(with_pages(report, found, lambda page: text.format(page=page)))
        if pages_of_cards(placed) == found:
            break
    return placed


def _put(content: bytes, out: BinaryIO | Path, on_file: Callable[[], None]) -> None:
    """The bytes where they belong, for their owner's eyes alone where that is a file."""

    def pieces() -> Iterator[bytes]:
        yield content
        on_file()

    if isinstance(out, Path):
        atomic_write(out, pieces(), private=True)
    else:
        on_file()
        out.write(content)
