"""The command groups with modules of their own: their options here, the rest read in when run."""

import argparse
from collections.abc import Callable
from importlib import import_module

from ledsagapp.cli.arguments.options import a_path

AddParser = Callable[..., argparse.ArgumentParser]
Runner = Callable[..., bytes]  # given what was asked for, and the texts
_ROW_KINDS = ("outings", "expenses", "frames", "claims", "follow-up", "outlays")
# Where each command's ``run`` stands.
_MODULES = {
    "rows": "ledsagapp.cli.rows",
    "sheet": "ledsagapp.cli.sheet",
    "calendar": "ledsagapp.cli.calendar",
    "share": "ledsagapp.cli.share",
}


def runner(command: str) -> Runner:
    """What runs a command."""
    run: Runner = import_module(_MODULES[command]).run
    return run


def add_parsers(add: AddParser, common: argparse.ArgumentParser) -> None:
    """Add the options of every group."""
    _add_share(add("share", parents=[common], help="share the book with the family's computers"))
    _add_attention(add("attention", parents=[common], help="everybody, and what waits for each"))
    _add_rows(add("rows", parents=[common], help="the book's rows for a spreadsheet"))
    _add_sheet(add("sheet", parents=[common], help="read a kept sheet, or take it into the book"))
    _add_calendar(
        add("calendar", parents=[common], help="bookings for a calendar program, and back")
    )


def _add_share(share: argparse.ArgumentParser) -> None:
    ways = share.add_subparsers(dest="way", required=True)
    start = ways.add_parser("start", help="share the book through a folder that is synced")
    start.add_argument("--key-file", type=a_path, required=True, metavar="FILE", help="a new file")
    join = ways.add_parser("join", help="share what others share through a folder")
    join.add_argument("--key-file", type=a_path, required=True, metavar="FILE", help="their key")
    exchange = ways.add_parser("exchange", help="take in what is new, hand out what is new here")
    exchange.add_argument(
        "--no-wait", action="store_true", help="hand out though files of others have not come"
    )
    restored = exchange.add_mutually_exclusive_group()
    restored.add_argument(
        "--go-on", action="store_true", help="a book put back from a copy: have what others have"
    )
    restored.add_argument(
        "--say-again", action="store_true", help="a book put back: all say again what it says"
    )
    status = ways.add_parser("status", help="who is in, when heard from last, open questions")
    leave = ways.add_parser("leave", help="be a book of its own again; all that came stays")
    leave.add_argument(
        "--anyway", action="store_true", help="also where nothing can be handed out any more"
    )
    merge = ways.add_parser("merge", help="take in another copy of the book, without a folder")
    merge.add_argument("other", type=a_path, metavar="FILE", help="the other copy; only read")
    merge.add_argument("--preview", action="store_true", help="say what would come, take nothing")
    merge.add_argument(
        "--other-passphrase-file", type=a_path, metavar="FILE", help="the other copy's passphrase"
    )
    for one in (start, join):
        where = one.add_mutually_exclusive_group(required=True)
        where.add_argument("--folder", metavar="DIR", help="the folder that is synced")
        where.add_argument("--postgres", metavar="URL", help="a database in its place")
    for one in (exchange, status, merge):
        one.add_argument("--json", action="store_true", help="an answer for programs")
    for one in (start, join, exchange, status, leave, merge):
        one.add_argument("--lang", default=argparse.SUPPRESS, help="language")
        one.add_argument("--who", default=argparse.SUPPRESS, help="who writes")
        one.add_argument(
            "--data", type=a_path, default=argparse.SUPPRESS, help="folder of the book"
        )
        one.add_argument("--passphrase-file", type=a_path, default=argparse.SUPPRESS, help="file")


def _add_attention(attention: argparse.ArgumentParser) -> None:
    attention.add_argument("--on", metavar="DATE", help="as of this day; today if left out")
    attention.add_argument("--json", action="store_true", help="an answer for programs")


def _add_rows(rows: argparse.ArgumentParser) -> None:
    rows.add_argument("rows", choices=_ROW_KINDS, help="which rows")
    rows.add_argument("--ledger", metavar="FILE", help="ledger document; the book if left out")
    rows.add_argument("--person", help="only this person, by name or id")
    rows.add_argument("--from", dest="first", metavar="DATE", help="first day")
    rows.add_argument("--to", dest="last", metavar="DATE", help="last day")
    rows.add_argument("--on", metavar="DATE", help="accounts as of this day; today if left out")
    rows.add_argument("--format", choices=("csv", "xlsx"), help="else by the name of the file")
    rows.add_argument("--out", type=a_path, required=True, metavar="FILE", help="where to")


def _add_sheet(sheet: argparse.ArgumentParser) -> None:
    sheet.add_argument("file", type=a_path, help=".xlsx, .xls, .ods, .csv or .txt")
    sheet.add_argument("--sheet", metavar="NAME", help="only this sheet; all if left out")
    sheet.add_argument("--on", metavar="DATE", help="the day that is today; today if left out")
    sheet.add_argument("--person", help="whose rows where the sheet does not say, by name or id")
    sheet.add_argument(
        "--column",
        action="append",
        metavar="HEADING=WHAT",
        help="what a column holds: date, span, start, end, length, amount, companion, person, "
        "activity, place, or - for nothing; remembered with --take",
    )
    sheet.add_argument("--json", action="store_true", help="what each row is read as")
    sheet.add_argument("--take", action="store_true", help="take the clear rows into the book")


def _add_calendar(calendar: argparse.ArgumentParser) -> None:
    ways = calendar.add_subparsers(dest="way", required=True)
    out = ways.add_parser("out", help="write the outings as an .ics file")
    out.add_argument("--person", help="only this person's, by name or id")
    out.add_argument("--ledger", metavar="FILE", help="ledger document; the book if left out")
    out.add_argument("--out", type=a_path, required=True, metavar="FILE", help="where to")
    out.add_argument("--alarm", type=int, metavar="MINUTES", help="a reminder before each booking")
    taking = ways.add_parser("in", help="read the events of an .ics file as bookings")
    taking.add_argument("file", type=a_path, help=".ics")
    taking.add_argument("--person", help="whose bookings, by name or id")
    taking.add_argument("--on", metavar="DATE", help="the day that is today; today if left out")
    taking.add_argument("--json", action="store_true", help="what each event is read as")
    taking.add_argument("--take", action="store_true", help="take the clear ones into the book")
    for one in (out, taking):
        one.add_argument("--lang", default=argparse.SUPPRESS, help="language")
        one.add_argument("--who", default=argparse.SUPPRESS, help="who writes")
        one.add_argument(
            "--data", type=a_path, default=argparse.SUPPRESS, help="folder of the book"
        )
        one.add_argument("--passphrase-file", type=a_path, default=argparse.SUPPRESS, help="file")
