"""A report as a file: its name, and its making off the window's thread; no Qt."""

import re
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import BinaryIO, Final

from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.people import Person
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.snapshot import View
from ledsagapp.files import proposed_name
from ledsagapp.i18n import Catalog, catalog
from ledsagapp.paths import font_folders
from ledsagapp.reports.registry import ReportKind, report_spec
from ledsagapp.storage.progress import Progress, finish, go_on, ignore_progress
from ledsagapp.workflow.build_report import ReportRequest, build_report, render_receipts
from ledsagapp.workflow.progress_files import Watched

_DRAWN: Final = 0.8  # how far it has come when the receipts are drawn


def file_name(wanted: ReportRequest, person: Person, tr: Catalog, ending: str) -> str:
    """What the file is called: report, initials, days; nothing a file system minds."""
    kind = report_spec(wanted.kind, tr).file_word
    initials = "".join(part[0] for part in person.name.split())
    if wanted.kind is ReportKind.COMPANION:  # about several
        initials = ""
    first, last = wanted.period.first, wanted.period.last
    whole = first.day == 1 and (first.year, first.month) == (last.year, last.month)
    days = f"{first:%Y-%m}" if whole else f"{first} {last}"
    name = " ".join(part for part in (kind, initials, days) if part)
    return proposed_name(re.sub(r"[^\w .-]", "", name) + f".{ending}")


def free_path(path: Path, tr: Catalog) -> Path:
    """The path with the next version number no file there has: "tidrapport EL 2026-11 v2.pdf"."""
    number = 1
    while True:
        version = tr("v{number}").format(number=number)
        named = path.with_name(f"{path.stem} {version}{path.suffix}")
        if not named.exists():
            return named
        number += 1


def _cleaned(files: Mapping[str, tuple[Receipt, bytes]]) -> dict[str, bytes]:
    """The receipts' own files without where they were taken; none that cannot be cleaned."""
    from ledsagapp.exchange.receipts.strip_metadata import strip_metadata  # noqa: PLC0415

    found = {}
    for sha256, (receipt, content) in files.items():
        cleaned = strip_metadata(content, receipt.media_type)
        if cleaned is not None and cleaned[1] == receipt.media_type:
            found[sha256] = cleaned[0]
    return found


def write_pdf_report(
    view: View,
    wanted: ReportRequest,
    presets: Presets,
    files: Mapping[str, tuple[Receipt, bytes]],
    path: BinaryIO | Path,
    now: datetime,
    progress: Progress = ignore_progress,
) -> str:
    """Write the report as PDF; answers what could not be drawn, as a sentence, "" for nothing.

    ``StoppedError`` where it was stopped before the file took its place; nothing is written then.
    """
    from ledsagapp.reports.pdf.write import write_pdf  # noqa: PLC0415

    originals = _cleaned(files)
    pictures = render_receipts(Watched(files, progress, 0.0, _DRAWN))
    report = build_report(view, wanted, presets, pictures, originals)
    tr = catalog(wanted.language)
    if report is None:
        finish(progress)
        return ""
    lacking = write_pdf(
        report,
        path,
        language=wanted.language,
        tr=tr,
        created=now,
        large=wanted.large,
        black=wanted.black,
        fonts=font_folders(),
        on_page=lambda page, pages: go_on(progress, _DRAWN + (1 - _DRAWN) * page / pages),
        on_file=partial(finish, progress),
    )
    if not lacking:
        return ""
    text = tr("No font on this computer has these signs: {signs}. They stand as ▯ in the report.")
    return text.format(signs=" ".join(lacking))
