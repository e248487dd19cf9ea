"""A canvas on which nothing can be drawn without saying what it is.

Text, lines and boxes are written as PDF here and not by reportlab, which takes twice the time for
the thousands of cells a report may have.
"""

import io
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from PIL import Image, UnidentifiedImageError
from reportlab import rl_config
from reportlab.lib.utils import ImageReader
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.pdfdoc import PDFArray, PDFDictionary, PDFName, PDFPage, PDFString
from reportlab.pdfgen.canvas import Canvas

from ledsagapp.reports.blocks import Attachment
from ledsagapp.reports.pdf.archive_file import ArchiveDocument
from ledsagapp.reports.pdf.structure import Element, TreeRoot
from ledsagapp.reports.pdf.text import REGULAR, font_names

Ink = tuple[float, float, float]

_DECORATION: Final = "/Artifact BMC"


class TaggedCanvas(Canvas):
    """reportlab's canvas with tags: text and pictures belong to an element or to the margin."""

    def __init__(
        self,
        out: io.BytesIO,
        size: tuple[float, float],
        language: str,
        made: datetime,
        *,
        black: bool = False,
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
        self._black = black
        self.borrowed: Mapping[str, str] = {}

    @property
    def black(self) -> bool:
        """Whether everything is black on white."""
        return self._black

    def attach(self, files: Sequence[Attachment]) -> None:
        """Files that lie inside the document as they are."""
        self._doc.attachments = tuple(files)

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
        name, size, leading = font
        code = [f"BT {self._colour(ink)} rg 1 0 0 1 {at[0]:.2f} {at[1]:.2f} Tm {leading:.2f} TL"]
        subset: tuple[str, int] | None = None
        for line in lines:
            for font_name, part in self._parts(line, name):
                found = pdfmetrics.getFont(font_name)
                for used, signs in found.splitString(part, self._doc):
                    if (font_name, used) != subset:
                        subset = font_name, used
                        internal = found.getSubsetInternalName(used, self._doc)
                        code.append(f"{internal} {size:.2f} Tf")
                    code.append(f"({self._escape(signs)}) Tj")
            code.append("T*")
        code[-1] = "ET"
        self._code.append(" ".join(code))

    def _parts(self, line: str, name: str) -> Iterator[tuple[str, str]]:
        """The line cut where another font is needed; whole where none is."""
        if not self.borrowed or not any(sign in self.borrowed for sign in line):
            yield name, line
            return
        for font, signs in groupby(line, key=lambda sign: self.borrowed.get(sign, name)):
            yield font, "".join(signs)

    def paint(self, code: str) -> None:
        """Lines and shapes as PDF writes them; they belong to the element begun."""
        self._code.append(code)

    def colour(self, ink: Ink) -> str:
        """A colour as PDF writes it; black where everything is black on white."""
        return self._colour(ink)

    def shade(self, box: tuple[float, float, float, float], ink: Ink) -> None:
        """A filled box that says nothing; none in black and white."""
        if self._black:
            return
        x, y, width, height = box
        place = f"{x:.2f} {y:.2f} {width:.2f} {height:.2f}"
        self._code.append(f"{_DECORATION} {self._colour(ink)} rg {place} re f EMC")

    def rule(self, x: float, y: float, width: float, ink: Ink, weight: float) -> None:
        """A line that says nothing."""
        line = f"{x:.2f} {y:.2f} m {x + width:.2f} {y:.2f} l S"
        self._code.append(f"{_DECORATION} {self._colour(ink)} RG {weight:.2f} w {line} EMC")

    def link(
        self, element: Element, box: tuple[float, float, float, float], url: str, says: str
    ) -> None:
        """A box of the page that leads to an address, and belongs to the element."""
        action = PDFDictionary({"S": "/URI", "URI": PDFString(url)})
        annotation = PDFDictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Link",
                "Rect": PDFArray([round(edge, 2) for edge in box]),
                "Border": PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": PDFString(says),
                "A": action,
                "StructParent": self.tree.key_of_link(element),
            }
        )
        self._addAnnotation(annotation)
        element.annotations.append((self._doc.pageCounter, annotation))

    def _colour(self, ink: Ink) -> str:
        return "0 0 0" if self._black else f"{ink[0]:.3f} {ink[1]:.3f} {ink[2]:.3f}"

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


def picture(image: bytes, *, black: bool = False) -> ImageReader | None:
    """A picture in colours a PDF/A may hold, or in greys; None if the bytes are none."""
    try:
        with Image.open(io.BytesIO(image)) as opened:
            opened.load()
            if opened.format == "JPEG" and not black and opened.mode in ("RGB", "L"):
                return ImageReader(io.BytesIO(image))
            whole = opened.convert("RGBA")
    except (OSError, SyntaxError, ValueError, EOFError, UnidentifiedImageError):
        return None
    paper = Image.new("RGB", whole.size, "white")
    paper.paste(whole, mask=whole.getchannel("A"))
    return ImageReader(paper.convert("L") if black else paper)
