"""The sealed content of a report as a file (``ledsag-sealed-report``), written and read."""

from datetime import date
from typing import Final

from ledsagapp.domain.case.sealing import content_hash, control_code
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.seal import Seal
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.fields import Fields
from ledsagapp.exchange.ledger.strict_json import dump_json, parse

FORMAT: Final = "ledsag-sealed-report"
VERSION: Final = 1
NAME: Final = "ledsag-sealed-report.json"
LARGEST: Final = 16 * 1024 * 1024  # bytes of the sealed content


@dataclass(frozen=True, slots=True)
class SealedPaper:
    """What a sealed report carries: its words, the files it was made from, and its code.

    ``files`` are their SHA-256 sums, which belong to what was sealed; ``number`` is the print.
    """

    report: str
    first: date
    last: date
    sealed_on: date
    number: int
    code: str
    content: str
    files: tuple[str, ...] = ()

    @property
    def agrees(self) -> bool:
        """Whether the code is the one these very words and files give."""
        return control_code(content_hash(self.content, self.files)) == self.code


def paper_bytes(seal: Seal, files: tuple[str, ...]) -> bytes:
    """What goes along inside the PDF of a sealed report; ``files`` by SHA-256."""
    return dump_json(
        {
            "format": FORMAT,
            "version": VERSION,
            "report": seal.report,
            "first": seal.first.isoformat(),
            "last": seal.last.isoformat(),
            "sealed_on": seal.sealed_on.isoformat(),
            "number": seal.number,
            "code": seal.code,
            "content": seal.content,
            "files": list(files),
        }
    ).encode()


def read_paper(data: bytes) -> SealedPaper:
    """The sealed content of a file's bytes; ExchangeError where it is none, or is damaged."""
    found, problems = parse(data)
    if not isinstance(found, dict) or problems or found.get("format") != FORMAT:
        raise ExchangeError([Problem("", "seal_damaged")])
    fields = Fields(found, lambda: "", problems)
    if fields.whole("version") > VERSION:
        raise ExchangeError([Problem("", "newer_version", (str(found["version"]),))])
    paper = SealedPaper(
        fields.text("report"),
        fields.day("first"),
        fields.day("last"),
        fields.day("sealed_on"),
        fields.whole("number"),
        fields.text("code"),
        fields.text("content"),
        fields.texts("files"),
    )
    if problems:
        raise ExchangeError([Problem("", "seal_damaged")])
    return paper
