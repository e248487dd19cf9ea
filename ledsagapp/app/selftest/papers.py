"""Whether reports can be made and receipts drawn, by the libraries that are here."""

import io
import unicodedata
from datetime import datetime, timedelta
from pathlib import Path
from typing import Final

import pypdfium2

from ledsagapp import resources
from ledsagapp.app.selftest.book import DAY
from ledsagapp.app.selftest.check import require
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.example.family import example_family
from ledsagapp.exchange.presets.preset_library import RuleSets
from ledsagapp.exchange.receipts.drawing_process import drawing_process
from ledsagapp.exchange.receipts.receipt_files import media_type
from ledsagapp.exchange.receipts.render import can_draw_heic
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest
from ledsagapp.workflow.export_report import write_pdf_report

ARABIC: Final = "سوق"  # "market", written from right to left
_SAMPLES: Final = "selftest"


def report(folder: Path) -> str:
    """A time report is written as PDF and read again, with a line in Arabic."""
    ledger = example_family(DAY, "sv").ledger
    ledger = replace(ledger, outings=tuple(replace(one, activity=ARABIC) for one in ledger.outings))
    presets = RuleSets(resources.path("rules"), folder / "rules")
    person = ledger.people[0]
    period = Period(DAY - timedelta(days=300), DAY, "")
    wanted = ReportRequest(ReportKind.TIME, period, "sv", ReportOptions())
    view = read(ledger, DAY, presets, person.id, me=False)
    out = io.BytesIO()
    lacking = write_pdf_report(view, wanted, presets, {}, out, datetime.now().astimezone())
    require(not lacking, lacking)
    pages, text = _read(out.getvalue())
    require(person.name in text, "the report does not name the person")
    require(ARABIC in text or ARABIC[::-1] in text, "the report has lost its line in Arabic")
    return f"{pages} pages, read again with a line in Arabic"


def _read(content: bytes) -> tuple[int, str]:
    document = pypdfium2.PdfDocument(content)
    try:
        parts = [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()
    return len(parts), unicodedata.normalize("NFKC", "".join(parts))


def receipts(_folder: Path) -> str:
    """One receipt of each kind is drawn, in the process that draws them."""
    drawn = []
    for path in sorted(resources.path(_SAMPLES).glob("receipt.*")):
        content = path.read_bytes()
        kind = media_type(content).partition("/")[2]
        require(kind, f"{path.name} is of no kind we know")
        if kind == "heic" and not can_draw_heic():
            drawn.append("no heic here")
            continue
        pages, count = drawing_process().draw(content, 0, None)
        require(count == 1 and pages[0].startswith(b"\xff\xd8"), f"{path.name} was not drawn")
        drawn.append(kind)
    drawing_process().close()
    require(len(drawn) == 6, f"only {', '.join(drawn)}")
    return ", ".join(drawn)
