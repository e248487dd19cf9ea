"""The command that writes a report: the same reports as in the window, without Qt."""

import argparse
from dataclasses import dataclass
from datetime import date, datetime

from ledsagapp.cli_text import RefusedError
from ledsagapp.domain.expense import Receipt
from ledsagapp.domain.problem import Problem
from ledsagapp.domain.rules import Presets
from ledsagapp.domain.words import Kind
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.ledger_document import LedgerDocument
from ledsagapp.i18n import Catalog
from ledsagapp.reports.errors import ReportError
from ledsagapp.reports.options import ReportOptions
from ledsagapp.reports.plain_text import plain_text
from ledsagapp.ui.periods import Period
from ledsagapp.ui.report_file import written
from ledsagapp.ui.reporting import Wanted, fetched, made, receipts
from ledsagapp.ui.view import View, read

KINDS = {"time": Kind.HOURS, "expenses": Kind.COSTS}


@dataclass(frozen=True, slots=True)
class Days:
    """What a report is about, both days included, and as of which day it is reckoned."""

    first: date
    last: date
    on: date


def report_file(
    document: LedgerDocument,
    asked: argparse.Namespace,
    days: Days,
    presets: Presets,
    tr: Catalog,
) -> str:
    """Write the report asked for; answers a line on what could not be drawn, "" for nothing."""
    view = read(document.ledger, days.on, presets, _person_id(document, asked.person), me=False)
    period = Period(days.first, days.last, "")
    large = asked.large
    wanted = Wanted(KINDS[asked.report], period, tr.language, ReportOptions(), large)
    if asked.out.suffix.lower() == ".txt":
        _write_text(view, wanted, presets, asked)
        return ""
    files = fetched(receipts(view, period), document.files.get)
    return _pdf(view, wanted, presets, files, asked, tr)


def _pdf(
    view: View,
    wanted: Wanted,
    presets: Presets,
    files: dict[str, tuple[Receipt, bytes]],
    asked: argparse.Namespace,
    tr: Catalog,
) -> str:
    now = datetime.now().astimezone()
    try:
        told = written(view, wanted, presets, files, asked.out, now)
    except ReportError as error:
        text = tr("The report could not be made because of {detail}.")
        raise RefusedError(text.format(detail=error.detail)) from error
    except OSError as error:
        text = tr("{file} cannot be read or written: {reason}")
        raise RefusedError(text.format(file=asked.out, reason=error.strerror)) from error
    return f"{told}\n" if told else ""


def _write_text(view: View, wanted: Wanted, presets: Presets, asked: argparse.Namespace) -> None:
    report = made(view, wanted, presets, {})
    if report is not None:
        asked.out.write_text(plain_text(report), encoding="utf-8")


def _person_id(document: LedgerDocument, wanted: str) -> str:
    """The id of the person asked for by id or name."""
    for person in document.ledger.people:
        if wanted in (person.id, person.name):
            return person.id
    raise ExchangeError([Problem("--person", "no_such_person", (wanted,))])
