"""No paper, sheet, calendar, packet or document says a word of what is marked as only for me."""

import io
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

from ledsagapp.domain.model.contact import Contact
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.private import GOAL, GOALS, NOTE
from ledsagapp.domain.model.vocabulary import ContactKind
from ledsagapp.domain.snapshot import read
from ledsagapp.domain.values import replace
from ledsagapp.exchange.calendar_file.write_ics import ics_bytes
from ledsagapp.exchange.ledger.document import LedgerDocument, write
from ledsagapp.exchange.packet.packet import write_packet
from ledsagapp.exchange.sheets.write_csv import csv_bytes, csv_form
from ledsagapp.exchange.sheets.write_xlsx import xlsx_bytes
from ledsagapp.i18n import catalog
from ledsagapp.reports.options import Extra, ReportOptions
from ledsagapp.reports.registry import ReportKind
from ledsagapp.reports.text.plain_text import plain_text
from ledsagapp.storage.opening import open_book
from ledsagapp.wording.common.periods import Period
from ledsagapp.workflow.build_report import ReportRequest, build_report
from ledsagapp.workflow.exchange.calendar_entries import events_of
from ledsagapp.workflow.exchange.make_packet import PacketRequest, make_packet
from ledsagapp.workflow.exchange.row_tables import KINDS, Wish, row_table
from tests.builders.entries import TICKET, TICKET_NAME, family

WORD = "Hemligt47"
TODAY, FIRST, LAST = date(2026, 12, 3), date(2026, 11, 1), date(2026, 11, 30)


def ledger(*, marked: bool) -> Ledger:
    """A book in which every field that can be for oneself says the word."""
    whole = family()
    note, goal, goals = ((NOTE,), (GOAL,), (GOALS,)) if marked else ((), (), ())
    outings = [
        replace(one, note=f"{WORD} a", goal=f"{WORD} b", private=(*goal, *note))
        for one in whole.outings
    ]
    decisions = [replace(one, goals=(f"{WORD} c",), private=goals) for one in whole.decisions]
    contact = Contact("k1", "p1", "d1", date(2026, 11, 9), ContactKind.PHONE, WORD, private=note)
    return replace(whole, outings=tuple(outings), decisions=tuple(decisions), contacts=(contact,))


def reports(known: Ledger) -> Iterator[tuple[str, str]]:
    view = read(known, TODAY, {}, "p1", me=False)
    period, extra = Period(FIRST, LAST, ""), Extra("c1", "v1")
    for kind in ReportKind:
        for language in ("sv", "en"):
            wanted = ReportRequest(kind, period, language, ReportOptions(notes=True), extra=extra)
            report = build_report(view, wanted, {}, {})
            if report is not None:
                yield f"{kind} {language}", f"{plain_text(report)} {report!r}"


def files(known: Ledger, folder: Path) -> Iterator[tuple[str, str]]:
    tr = catalog("sv")
    tables = [row_table(kind, Wish(known, {}, TODAY), tr) for kind in KINDS]
    for kind, table in zip(KINDS, tables, strict=True):
        yield f"csv {kind}", csv_bytes(table, csv_form("sv")).decode("utf-8")
    yield "xlsx", _unzipped(xlsx_bytes(tables))
    events = events_of(known, frozenset(), tr, {})
    yield "ics", ics_bytes(events, datetime(2026, 12, 3, tzinfo=UTC), 60).decode()
    yield "ledger", write(LedgerDocument(known, {TICKET_NAME: TICKET})).decode()
    with open_book(folder / "b.ledsagapp", folder / "state", create=True) as book:
        book.import_ledger(known, {TICKET_NAME: TICKET})
        for one in known.outings:
            book.outings.put(one)
        packet = make_packet(book, PacketRequest("p1", FIRST, LAST), TODAY)
    yield "packet", _unzipped(write_packet(packet))


def _unzipped(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return " ".join(
            archive.read(name).decode("utf-8", "replace") for name in archive.namelist()
        )


def test_nothing_that_leaves_says_it_and_the_same_unmarked_is_said(tmp_path: Path) -> None:
    hidden = [*reports(ledger(marked=True)), *files(ledger(marked=True), tmp_path / "1")]
    assert [name for name, text in hidden if WORD in text] == []
    open_ones = [*reports(ledger(marked=False)), *files(ledger(marked=False), tmp_path / "2")]
    said = {name.split()[0] for name, text in open_ones if WORD in text}
    assert {"ledger", "time"} <= said, said
