"""The tags of a PDF: what each thing on the pages is, in the order of reading."""

from collections.abc import Iterator
from typing import Final

from reportlab.pdfbase.pdfdoc import PDFObject, PDFString

from ledsagapp.reports.pdf.archive_file import ArchiveDocument

_FIRST_LINK: Final = 1_000_000  # no report has that many pages


class Element(PDFObject):
    """A structure element: a role, and either elements or marked pieces of pages inside it.

    ``attributes`` are written as PDF, for instance ``/O/Table/Scope/Column``. ``alt`` stands
    for a picture, ``said`` for text whose letters are drawn in another order, ``language`` for
    words in another one. ``annotations`` are its links with their pages. ``order`` is the place
    in the order of reading, once ``number`` has been called on the whole.
    """

    def __init__(
        self,
        role: str,
        parent: "Element | None",
        attributes: str = "",
        alt: str = "",
        said: str = "",
        language: str = "",
    ) -> None:
        self.role = role
        self.parent = parent
        self.attributes = attributes
        self.alt = alt
        self.said = said
        self.language = language
        self.elements: list[Element] = []
        self.marks: list[tuple[int, int]] = []
        self.annotations: list[tuple[int, PDFObject]] = []
        self.order = 0
        if parent is not None:
            parent.elements.append(self)

    def drop_empty(self) -> None:
        """Without the elements nothing was drawn for, save cells: a row keeps its width."""
        for element in self.elements:
            element.drop_empty()
        self.elements = [
            one for one in self.elements if one.elements or one.marks or one.role in ("TD", "TH")
        ]

    def number(self) -> None:
        """Tell every element its place in the order of reading."""
        for order, element in enumerate(self.all()):
            element.order = order

    def all(self) -> Iterator["Element"]:
        """This element and everything inside it, in the order of reading."""
        yield self
        for element in self.elements:
            yield from element.all()

    def format(self, document: ArchiveDocument) -> bytes:
        """The element as PDF; called by reportlab when the file is written."""
        number = document.number_of
        parent = document.tree_root if self.parent is None else self.parent
        page = self.marks[0][0] if self.marks else 0
        kids = [f"{number(element)} 0 R" for element in self.elements]
        for marked_page, mark in self.marks:
            if marked_page == page:
                kids.append(str(mark))
            else:
                there = document.number_of_page(marked_page)
                kids.append(f"<</Type/MCR/Pg {there} 0 R/MCID {mark}>>")
        for linked_page, annotation in self.annotations:
            there = document.number_of_page(linked_page)
            kids.append(f"<</Type/OBJR/Pg {there} 0 R/Obj {number(annotation)} 0 R>>")
        parts = [f"<</Type/StructElem/S/{self.role}/P {number(parent)} 0 R"]
        if page:
            parts.append(f"/Pg {document.number_of_page(page)} 0 R")
        if kids:
            parts.append(f"/K[{' '.join(kids)}]")
        if self.attributes:
            parts.append(f"/A<<{self.attributes}>>")
        texts = (("Alt", self.alt), ("ActualText", self.said), ("Lang", self.language))
        for key, text in texts:
            if text:
                parts.append(f"/{key}{PDFString(text).format(document).decode('latin-1')}")
        return ("".join(parts) + ">>").encode("latin-1")


class TreeRoot(PDFObject):
    """The root of the tags; for each page, the elements its marks belong to, and those of links."""

    def __init__(self) -> None:
        self.document = Element("Document", None)
        self.pages: list[list[Element]] = []
        self.links: list[Element] = []

    def key_of_link(self, element: Element) -> int:
        """The key under which a link's annotation finds its element; beyond those of pages."""
        self.links.append(element)
        return _FIRST_LINK + len(self.links) - 1

    def format(self, document: ArchiveDocument) -> bytes:
        """The root and the way back from marks to elements, as PDF."""
        number = document.number_of
        rows = [
            f"{page} [{' '.join(f'{number(element)} 0 R' for element in elements)}]"
            for page, elements in enumerate(self.pages)
        ]
        rows += [f"{_FIRST_LINK + n} {number(one)} 0 R" for n, one in enumerate(self.links)]
        following = _FIRST_LINK + len(self.links) if self.links else len(self.pages)
        return (
            f"<</Type/StructTreeRoot/K {number(self.document)} 0 R"
            f"/ParentTree<</Nums[{' '.join(rows)}]>>/ParentTreeNextKey {following}>>"
        ).encode()
