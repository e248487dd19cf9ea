"""Files inside a PDF/A-3, as they are: each named, described and tied to the document."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

from reportlab.pdfbase import pdfdoc

from ledsagapp.reports.blocks import Attachment


def embed(document: pdfdoc.PDFDocument, files: Iterable[Attachment], made: datetime) -> None:
    """Put the files into the document's catalogue, in the order of their names."""
    pairs = [(one.name, document.Reference(_file(document, one, made))) for one in files]
    pairs.sort(key=lambda pair: pair[0])
    named = [part for name, there in pairs for part in (pdfdoc.PDFString(name), there)]
    names = pdfdoc.PDFDictionary(
        {"EmbeddedFiles": pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray(named)})}
    )
    catalog = document.Catalog
    catalog.__NoDefault__ = [*catalog.__NoDefault__, "Names", "AF"]
    catalog.Names = names
    catalog.AF = pdfdoc.PDFArray([there for _, there in pairs])


def _file(document: pdfdoc.PDFDocument, file: Attachment, made: datetime) -> Any:
    """A file's specification: its name, what it is, and that the report was made from it."""
    when = pdfdoc.PDFString(f"D:{made:%Y%m%d%H%M%S}")
    params = pdfdoc.PDFDictionary({"Size": len(file.content), "ModDate": when})
    kind = file.media_type.replace("/", "#2F") or "application#2Foctet-stream"
    head = pdfdoc.PDFDictionary({"Type": "/EmbeddedFile", "Subtype": f"/{kind}", "Params": params})
    content = pdfdoc.PDFStream(head, file.content, [])
    there = document.Reference(content)
    return pdfdoc.PDFDictionary(
        {
            "Type": "/Filespec",
            "F": pdfdoc.PDFString(file.name),
            "UF": pdfdoc.PDFString(file.name),
            "Desc": pdfdoc.PDFString(file.says),
            "AFRelationship": "/Source",
            "EF": pdfdoc.PDFDictionary({"F": there, "UF": there}),
        }
    )
