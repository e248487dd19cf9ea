"""``ledsag sheet``: what the rows of a kept sheet are read as, and the clear ones taken in."""

import argparse
import json
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta

from ledsagapp.cli.common import day_of, only_person, own_book, rule_sets
from ledsagapp.cli.output import RefusedError
from ledsagapp.domain.accounting.currency import currency_of_person
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.values import replace
from ledsagapp.exchange.sheets.read_grid import MOST_BYTES, SheetGrid, read_grids
from ledsagapp.i18n import Catalog
from ledsagapp.paths import app_dirs
from ledsagapp.settings import load, save
from ledsagapp.storage.book import Book
from ledsagapp.text_input.sheets.columns import ROLES, heading_key
from ledsagapp.text_input.sheets.row import SheetRow
from ledsagapp.text_input.sheets.rows import SheetRead, columns_as_text
from ledsagapp.wording.common.formats import Formats
from ledsagapp.wording.entries.sheet_rows import sheet_row_line, sheet_row_why, taken_lines
from ledsagapp.workflow.exchange.import_sheet import Taken, read_sheets, take_rows
from ledsagapp.workflow.exchange.sheet_memory import NOT_READ, REMEMBERED, said_before
from ledsagapp.workflow.list_state import recall_list, remember_list


def run(asked: argparse.Namespace, tr: Catalog) -> bytes:
    """Read the sheet; with ``--take`` the clear rows go into the book."""
    today = day_of("--on", asked.on)
    grids = _grids(asked, tr)
    ledger = own_book(asked, tr).ledger_if_there()
    person_id = _person_id(asked, ledger, tr)
    columns = _columns(asked, tr)
    sheets = read_sheets(grids, ledger, person_id, today, tr.language, said_before(columns))
    taken: list[Taken] = []
    if asked.take:

        def take(book: Book) -> int:
            taken.append(take_rows(book, sheets, person_id, asked.file.name))
            return 0

        own_book(asked, tr).change(take)
        _remember(asked, columns)
    if asked.json:
        return _as_json(sheets, tr)
    rules = rule_sets(asked.data)
    money = currency_of_person(ledger.decisions, person_id, today, rules)
    formats = Formats(tr).counting(money)
    lines = [
        sheet_row_line(row, sheet.name if len(sheets) > 1 else "", formats)
        for sheet in sheets
        for row in sheet.rows
    ]
    lines += [
        line for one in taken for line in taken_lines(one.outings, one.expenses, one.companions, tr)
    ]
    text = "".join(f"{line}\n" for line in lines if line)
    return text.replace("\N{NO-BREAK SPACE}", " ").encode()


def _grids(asked: argparse.Namespace, tr: Catalog) -> Sequence[SheetGrid]:
    with asked.file.open("rb") as file:
        grids = read_grids(file.read(MOST_BYTES + 1), asked.file.stem)
    if asked.sheet is None:
        return grids
    chosen = [one for one in grids if one.name == asked.sheet]
    if not chosen:
        text = tr("{file} has no sheet called {name}; it has {names}.")
        names = ", ".join(one.name for one in grids)
        raise RefusedError(text.format(file=asked.file.name, name=asked.sheet, names=names))
    return chosen


def _columns(asked: argparse.Namespace, tr: Catalog) -> dict[str, str]:
    """What the columns hold, by heading: as remembered, and as said now."""
    kept = recall_list(load(app_dirs(asked.data).settings).settings.lists, REMEMBERED)
    for one in asked.column or ():
        heading, _is, role = one.rpartition("=")
        if not heading_key(heading) or role not in (*ROLES, NOT_READ):
            text = tr("--column {text}: write a heading, =, and one of {roles}.")
            raise RefusedError(text.format(text=one, roles=", ".join((*ROLES, NOT_READ))))
        kept[heading_key(heading)] = role
    return kept


def _remember(asked: argparse.Namespace, columns: dict[str, str]) -> None:
    """Keep what was said of the columns now, where anything was."""
    if asked.column:
        path = app_dirs(asked.data).settings
        settings = load(path).settings
        save(replace(settings, lists=remember_list(settings.lists, REMEMBERED, columns)), path)


def _person_id(asked: argparse.Namespace, ledger: Ledger, tr: Catalog) -> str:
    """Whose rows where the sheet does not say; "" where it has to."""
    if asked.person is None and len(ledger.people) != 1:
        if asked.take and not ledger.people:
            raise RefusedError(tr("There is nobody in the book yet. Add a person first."))
        return ""
    return only_person(ledger, asked.person, tr)


def _as_json(sheets: Sequence[SheetRead], tr: Catalog) -> bytes:
    columns: dict[str, object] = {}
    if len(sheets) == 1:
        columns = dict(columns_as_text(sheets[0].columns))
    elif sheets:
        columns = {one.name: dict(columns_as_text(one.columns)) for one in sheets}
    rows = [_plain(row, sheet.name, tr) for sheet in sheets for row in sheet.rows]
    answer = {"columns": columns, "rows": rows}
    return (json.dumps(answer, ensure_ascii=False, indent=2) + "\n").encode()


def _plain(row: SheetRow, sheet: str, tr: Catalog) -> dict[str, object]:
    return {
        "sheet": sheet,
        "row": row.number,
        "state": row.state,
        "kind": row.kind or None,
        "date": row.day.isoformat() if row.day else None,
        "start": _clock(row.start),
        "end": _clock(row.end),
        "minutes": row.minutes,
        "amount": row.amount,
        "companions": list(row.companions),
        "person": row.person or None,
        "activity": row.activity or None,
        "why": sheet_row_why(row.why, tr) or None,
    }


def _clock(minute: int | None) -> str | None:
    if minute is None:
        return None
    moment = datetime.combine(date.min, time()) + timedelta(minutes=minute % (24 * 60))
    return f"{moment:%H:%M}"
