"""The sealed content inside a report's PDF, read back from the file alone."""

import ctypes
from typing import Final

import pypdfium2
from pypdfium2 import raw

from ledsagapp.domain.case.sealing import read_code
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sealed_paper.paper import LARGEST, NAME, SealedPaper, read_paper

LARGEST_PDF: Final = 128 * 1024 * 1024  # bytes; the receipts' own files may go along
_HEAD: Final = 1024  # where a PDF's own mark stands, at the latest
_MOST_ATTACHMENTS: Final = 5000


@dataclass(frozen=True, slots=True)
class PaperInPdf:
    """The sealed content, and whether the code also stands on the first page one sees."""

    paper: SealedPaper
    code_on_page: bool


def read_sealed_pdf(content: bytes) -> PaperInPdf:
    """What a PDF carries; ExchangeError for one that is none, is damaged, or is not sealed."""
    if len(content) > LARGEST_PDF:
        raise ExchangeError([Problem("", "pdf_too_large")])
    start = content[:_HEAD].find(b"%PDF-")
    if start < 0:
        raise ExchangeError([Problem("", "not_a_pdf")])
    try:
        document = pypdfium2.PdfDocument(content[start:])
    except pypdfium2.PdfiumError as error:
        locked = "password" in str(error).lower()
        raise ExchangeError([Problem("", "pdf_locked" if locked else "pdf_damaged")]) from error
    try:
        paper = read_paper(_attached(document))
        return PaperInPdf(paper, _stands_on_page(document, paper.code))
    finally:
        document.close()


def _attached(document: pypdfium2.PdfDocument) -> bytes:
    """The bytes of the one file with the sealed content's name."""
    try:
        files = [
            file
            for file in map(
                document.get_attachment,
                range(min(document.count_attachments(), _MOST_ATTACHMENTS)),
            )
            if file.get_name() == NAME
        ]
        if not files:
            raise ExchangeError([Problem("", "pdf_not_sealed")])
        size = ctypes.c_ulong()
        raw.FPDFAttachment_GetFile(files[0], None, 0, size)
        # Two of the name would leave it open which one another program shows.
        if len(files) > 1 or size.value > LARGEST:
            raise ExchangeError([Problem("", "seal_damaged")])
        return bytes(files[0].get_data())
    except (pypdfium2.PdfiumError, MemoryError, UnicodeDecodeError) as error:
        raise ExchangeError([Problem("", "seal_damaged")]) from error


def _stands_on_page(document: pypdfium2.PdfDocument, code: str) -> bool:
    """Whether the first page shows the code; it stands in the line above every page."""
    if read_code(code) is None:
        return False
    try:
        text: str = document[0].get_textpage().get_text_bounded()
    except (pypdfium2.PdfiumError, IndexError, MemoryError):
        return False
    return code in text
