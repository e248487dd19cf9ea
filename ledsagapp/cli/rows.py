"""``ledsag rows``: the book's rows as CSV or XLSX, for a spreadsheet."""

import argparse
from datetime import date

from ledsagapp.cli.common import (
    check_output,
    day_of,
    own_book,
    person_ids,
    read_document,
    rule_sets,
)
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.sheets.write_csv import csv_bytes, csv_form
from ledsagapp.exchange.sheets.write_xlsx import xlsx_bytes
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog
from ledsagapp.workflow.exchange.row_tables import Wish, row_table

CSV, XLSX = "csv", "xlsx"


def run(asked: argparse.Namespace, tr: Catalog) -> bytes:
    """Write the table asked for; answers what was written."""
    presets = rule_sets(asked.data)
    ledger = _ledger(asked, presets, tr)
    wish = _wish(asked, ledger, presets)
    check_output(asked.out, asked, tr)
    table = row_table(asked.rows, wish, tr)
    form = asked.format or (XLSX if asked.out.suffix.lower() == ".xlsx" else CSV)
    data = xlsx_bytes([table]) if form == XLSX else csv_bytes(table, csv_form(tr.language))
    atomic_write(asked.out, data, private=True)
    text = tr("%n row(s) in {name}.", "", len(table.rows))
    return (text.format(name=asked.out.name) + "\n").encode()


def _ledger(asked: argparse.Namespace, presets: Presets, tr: Catalog) -> Ledger:
    if asked.ledger is None:
        return own_book(asked, tr).ledger()
    return read_document(asked, presets).ledger


def _wish(asked: argparse.Namespace, ledger: Ledger, presets: Presets) -> Wish:
    first = day_of("--from", asked.first) if asked.first else date.min
    last = day_of("--to", asked.last) if asked.last else date.max
    if last < first:
        raise ExchangeError([Problem("--to", "ends_before_start")])
    people = person_ids(ledger, asked.person)
    return Wish(ledger, presets, day_of("--on", asked.on), people, first, last)
