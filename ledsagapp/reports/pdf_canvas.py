"""A canvas on which nothing can be drawn without saying what it is."""

import io
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from typing import Any, Final

from PIL import Image, UnidentifiedImageError
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase.pdfdoc import PDFName, PDFPage
from reportlab.pdfgen.canvas import Canvas

from ledsagapp.reports.pdf_file import ArchiveDocument
from ledsagapp.reports.pdf_structure import Element, TreeRoot
from ledsagapp.reports.pdf_text import REGULAR, font_names

Ink = tuple[float, float, float]

_DECORATION: Final = "/Artifact BMC"


class TaggedCanvas(Canvas):
    """reportlab's canvas with tags: text and pictures belong to an element or to the margin."""

    def __init__(
        self, out: io.BytesIO, size: tuple[float, float], language: str, made: datetime
    ) -> None:
        font_names()
        # Text coding of binary streams makes files a quarter larger and helps nobody.
        rl_config.useA85 = 0
        super().__init__(
            out, pagesize=size, pageCompression=1, invariant=1, initialFontName=REGULAR
        )
        self._doc = ArchiveDocument(language, made)
        self.tree = TreeRoot()
        self._marks: list[Element] = []

    @contextmanager
    def inside(self, element: Element) -> Iterator[None]:
        """What is drawn in the block is the element's."""
        element.marks.append((self._doc.pageCounter, len(self._marks)))
        self._code.append(f"/{element.role} <</MCID {len(self._marks)}>> BDC")
        self._marks.append(element)
        yield
        self._code.append("EMC")

    @contextmanager
    def in_margin(self, subtype: str) -> Iterator[None]:
        """What is drawn in the block is repeated matter: "Header" or "Footer"."""
        self._code.append(f"/Artifact <</Type/Pagination/Subtype/{subtype}>> BDC")
        yield
        self._code.append("EMC")

    def write(
        self,
        lines: Sequence[str],
        at: tuple[float, float],
        font: tuple[str, float, float],
        ink: Ink,
    ) -> None:
        """Lines of text, the first on the base line given; font, size and leading."""
        text = self.beginText(*at)
        text.setFont(*font)
        text.setFillColor(ink)
        for line in lines:
            text.textLine(line)
        self.drawText(text)

    def shade(self, box: tuple[float, float, float, float], ink: Ink) -> None:
        """A filled box that says nothing."""
        self._code.append(_DECORATION)
        self.setFillColor(ink)
        self.rect(*box, stroke=0, fill=1)
        self._code.append("EMC")

    def rule(self, x: float, y: float, width: float, ink: Ink, weight: float) -> None:
        """A line that says nothing."""
        self._code.append(_DECORATION)
        self.setStrokeColor(ink)
        self.setLineWidth(weight)
        self.line(x, y, x + width, y)
        self._code.append("EMC")

    def _setAnnotations(self, page: Any) -> None:  # noqa: N802 - called as each page is finished
        super()._setAnnotations(page)
        if isinstance(page, PDFPage):
            page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
            page.StructParents = len(self.tree.pages)
            page.Tabs = PDFName("S")
            self.tree.pages.append(self._marks)
            self._marks = []

    def save(self) -> None:
        """Write the file, with its tags."""
        self.tree.document.drop_empty()
        self._doc.tree_root = self.tree
        self._doc.Reference(self.tree)
        for element in self.tree.document.all():
            self._doc.Reference(element)
        self._doc.finish()
        super().save()


def picture(image: bytes) -> ImageReader | None:
    """A picture in colours a PDF/A may hold; None if the bytes are none."""
    try:
        with Image.open(io.BytesIO(image)) as opened:
            opened.load()
            if opened.format == "JPEG" and opened.mode in ("RGB", "L"):
                return ImageReader(io.BytesIO(image))
            whole = opened.convert("RGBA")
    except (OSError, SyntaxError, ValueError, EOFError, UnidentifiedImageError):
        return None
    paper = Image.new("RGB", whole.size, "white")
    paper.paste(whole, mask=whole.getchannel("A"))
    return ImageReader(paper)
