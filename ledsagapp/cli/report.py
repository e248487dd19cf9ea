"""The command that writes a report: the same reports as in the window, without Qt."""

import argparse
import json
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from ledsagapp.cli.output import DisagreesError, RefusedError
from ledsagapp.domain.case.sealing import read_code
from ledsagapp.domain.model.expense import Receipt
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.people import Companion, Provider
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.domain.snapshot import View, read
from ledsagapp.domain.values import dataclass
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger.document import LedgerDocument
from ledsagapp.exchange.sealed_paper.in_pdf import LARGEST_PDF, PaperInPdf, read_sealed_pdf
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog
from ledsagapp.reports.errors import ReportError
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.csv import csv_text
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.reports.text.visible import visible
from ledsagapp.wording.common.disk_reason import disk_reason
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.common.periods import Period
from ledsagapp.wording.papers.seals import check_lines, paper_lines
from ledsagapp.workflow.build_report import (
    ReportRequest,
    build_report,
    load_receipts,
    receipts,
)
from ledsagapp.workflow.export_report import write_pdf_report
from ledsagapp.workflow.sealing import check_seal_code


@dataclass(frozen=True, slots=True)
class ReportDays:
    """What a report is about, both days included, and as of which day it is reckoned."""

    first: date
    last: date
    on: date


def report_file(
    document: LedgerDocument,
    asked: argparse.Namespace,
    days: ReportDays,
    presets: Presets,
    tr: Catalog,
) -> str:
    """Write the report asked for; answers a line on what could not be drawn, "" for nothing."""
    view = read(document.ledger, days.on, presets, _person_id(document, asked.person), me=False)
    period = Period(days.first, days.last, "")
    wanted = ReportRequest(
        ReportKind(asked.report),
        period,
        tr.language,
        ReportOptions(initials=asked.initials or asked.first_four, first_four=asked.first_four),
        asked.large,
        asked.black,
        _extra(document, asked, days),
        days.on,
    )
    if asked.out.suffix.lower() in (".txt", ".csv"):
        _write_text(view, wanted, presets, asked)
        return ""
    files = load_receipts(receipts(view, period), document.files.get)
    return _pdf(view, wanted, presets, files, asked, tr)


def code_answer(ledger: Ledger, code: str, on: date, presets: Presets, tr: Catalog) -> str:
    """What a control code leads to, a line each; refused where there is no such report."""
    found = check_seal_code(read(ledger, on, presets, "", me=False), code, presets)
    if read_code(code) is None:
        raise RefusedError(
            tr("This is not a whole code, or a sign in it is another. Look once more.")
        )
    if found is None:
        raise RefusedError(tr("No sealed report in this book has that code."))
    return "\n".join(check_lines(found, Formats(tr))) + "\n"


def paper_answer(path: Path, asked: argparse.Namespace, tr: Catalog) -> str:
    """Whether the sealed content of a PDF and its code agree; no book is asked.

    DisagreesError where they do not; ExchangeError where there is nothing to check, OSError.
    """
    asked.ledger = path.name  # what a fault is told by
    if path.stat().st_size > LARGEST_PDF:
        raise ExchangeError([Problem("", "pdf_too_large")])
    found = read_sealed_pdf(path.read_bytes())
    answer = _as_json(path, found) if asked.json else _as_lines(found, Formats(tr))
    if not (found.paper.agrees and found.code_on_page):
        raise DisagreesError(answer)
    return answer


def _as_json(path: Path, found: PaperInPdf) -> str:
    paper = found.paper
    answer = {
        "file": path.name,
        "agrees": paper.agrees and found.code_on_page,
        "content_and_code_agree": paper.agrees,
        "code_on_page": found.code_on_page,
        "tells_who_made_it": False,
        "code": paper.code,
        "report": paper.report,
        "first": paper.first.isoformat(),
        "last": paper.last.isoformat(),
        "sealed_on": paper.sealed_on.isoformat(),
        "print": paper.number,
        "content": paper.content,
    }
    return json.dumps(answer, ensure_ascii=False, indent=2) + "\n"


def _as_lines(found: PaperInPdf, formats: Formats) -> str:
    lines = paper_lines(found.paper, formats, code_on_page=found.code_on_page)
    text = "\n".join((*lines, "", visible(found.paper.content).strip()))
    return text.replace("\N{NO-BREAK SPACE}", " ") + "\n"


def _pdf(
    view: View,
    wanted: ReportRequest,
    presets: Presets,
    files: dict[str, tuple[Receipt, bytes]],
    asked: argparse.Namespace,
    tr: Catalog,
) -> str:
    now = datetime.now().astimezone()
    try:
        told = write_pdf_report(view, wanted, presets, files, asked.out, now)
    except ReportError as error:
        text = tr("The report could not be made because of {detail}.")
        raise RefusedError(text.format(detail=error.detail)) from error
    except OSError as error:
        text = tr("{file} cannot be read or written: {reason}")
        raise RefusedError(text.format(file=asked.out, reason=disk_reason(error, tr))) from error
    return f"{told}\n" if told else ""


def _write_text(
    view: View, wanted: ReportRequest, presets: Presets, asked: argparse.Namespace
) -> None:
    report = build_report(view, wanted, presets, None)
    if report is None:
        return
    if asked.out.suffix.lower() == ".csv":
        atomic_write(asked.out, csv_text(report).encode("utf-8-sig"), private=True)
        return
    atomic_write(asked.out, plain_text(report, asked.width).encode(), private=True)


def _extra(document: LedgerDocument, asked: argparse.Namespace, days: ReportDays) -> Extra:
    """With whom a report is alone, and the first day of a change or a power of attorney."""
    ledger = document.ledger
    if not asked.companion and asked.report == ReportKind.COMPANION.value:
        raise ExchangeError([Problem("--companion", "missing")])
    companion = _named("companion", asked.companion, ledger.companions)
    provider = _named("provider", asked.provider, ledger.providers)
    return Extra(companion, provider, days.first, blank=asked.blank)


def _named(noun: str, wanted: str | None, known: Iterable[Companion | Provider]) -> str:
    """The id of a companion or provider asked for by id or name, "" for none."""
    if not wanted:
        return ""
    for one in known:
        if wanted in (one.id, one.name):
            return one.id
    raise ExchangeError([Problem(f"--{noun}", f"no_such_{noun}", (wanted,))])


def _person_id(document: LedgerDocument, wanted: str) -> str:
    """The id of the person asked for by id or name."""
    for person in document.ledger.people:
        if wanted in (person.id, person.name):
            return person.id
    raise ExchangeError([Problem("--person", "no_such_person", (wanted,))])
