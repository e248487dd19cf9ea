"""The command groups with modules of their own: their options here, the rest read in when run."""

import argparse
from collections.abc import Callable
from importlib import import_module

from ledsagapp.cli.arguments.help_words import (
    COMMAND,
    DATE,
    DIR,
    FILE,
    HEADING_WHAT,
    MINUTES,
    NAME,
    OPENED_BY,
    URL,
)
from ledsagapp.cli.arguments.options import a_path
from ledsagapp.domain.label import label
from ledsagapp.languages import LANGUAGES

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
    _add_share(
        add("share", parents=[common], help=label("share the book with the family's computers"))
    )
    _add_attention(
        add("attention", parents=[common], help=label("everybody, and what waits for each"))
    )
    _add_rows(add("rows", parents=[common], help=label("the book's rows for a spreadsheet")))
    _add_sheet(
        add("sheet", parents=[common], help=label("read a kept sheet, or take it into the book"))
    )
    _add_calendar(
        add("calendar", parents=[common], help=label("bookings for a calendar program, and back"))
    )


def _add_share(share: argparse.ArgumentParser) -> None:
    ways = share.add_subparsers(dest="way", required=True, metavar=COMMAND)
    start = ways.add_parser("start", help=label("share the book through a folder that is synced"))
    start.add_argument(
        "--key-file", type=a_path, required=True, metavar=FILE, help=label("a new file")
    )
    join = ways.add_parser("join", help=label("share what others share through a folder"))
    join.add_argument(
        "--key-file", type=a_path, required=True, metavar=FILE, help=label("their key")
    )
    exchange = ways.add_parser(
        "exchange", help=label("take in what is new, hand out what is new here")
    )
    exchange.add_argument(
        "--no-wait",
        action="store_true",
        help=label("hand out though files of others have not come"),
    )
    restored = exchange.add_mutually_exclusive_group()
    restored.add_argument(
        "--go-on",
        action="store_true",
        help=label("a book put back from a copy: have what others have"),
    )
    restored.add_argument(
        "--say-again",
        action="store_true",
        help=label("a book put back: all say again what it says"),
    )
    status = ways.add_parser(
        "status", help=label("who is in, when heard from last, open questions")
    )
    leave = ways.add_parser("leave", help=label("be a book of its own again; all that came stays"))
    leave.add_argument(
        "--anyway", action="store_true", help=label("also where nothing can be handed out any more")
    )
    merge = ways.add_parser(
        "merge", help=label("take in another copy of the book, without a folder")
    )
    merge.add_argument("other", type=a_path, metavar=FILE, help=label("the other copy; only read"))
    merge.add_argument(
        "--preview", action="store_true", help=label("say what would come, take nothing")
    )
    merge.add_argument(
        "--other-passphrase-file",
        type=a_path,
        metavar=FILE,
        help=label("the other copy's passphrase"),
    )
    for one in (start, join):
        where = one.add_mutually_exclusive_group(required=True)
        where.add_argument("--folder", metavar=DIR, help=label("the folder that is synced"))
        where.add_argument("--postgres", metavar=URL, help=label("a database in its place"))
    for one in (exchange, status, merge):
        one.add_argument("--json", action="store_true", help=label("an answer for programs"))
    for one in (start, join, exchange, status, leave, merge):
        _add_common(one)


def _add_attention(attention: argparse.ArgumentParser) -> None:
    attention.add_argument("--on", metavar=DATE, help=label("as of this day; today if left out"))
    attention.add_argument("--json", action="store_true", help=label("an answer for programs"))


def _add_rows(rows: argparse.ArgumentParser) -> None:
    rows.add_argument("rows", choices=_ROW_KINDS, help=label("which rows"))
    rows.add_argument("--ledger", metavar=FILE, help=label("ledger document; the book if left out"))
    rows.add_argument("--person", metavar=NAME, help=label("only this person, by name or id"))
    rows.add_argument("--from", dest="first", metavar=DATE, help=label("first day"))
    rows.add_argument("--to", dest="last", metavar=DATE, help=label("last day"))
    rows.add_argument(
        "--on", metavar=DATE, help=label("accounts as of this day; today if left out")
    )
    rows.add_argument(
        "--format", choices=("csv", "xlsx"), help=label("else by the name of the file")
    )
    rows.add_argument("--out", type=a_path, required=True, metavar=FILE, help=label("where to"))


def _add_sheet(sheet: argparse.ArgumentParser) -> None:
    sheet.add_argument(
        "file", type=a_path, metavar=FILE, help=label(".xlsx, .xls, .ods, .csv or .txt")
    )
    sheet.add_argument("--sheet", metavar=NAME, help=label("only this sheet; all if left out"))
    sheet.add_argument("--on", metavar=DATE, help=label("the day that is today; today if left out"))
    sheet.add_argument(
        "--person",
        metavar=NAME,
        help=label("whose rows where the sheet does not say, by name or id"),
    )
    sheet.add_argument(
        "--column",
        action="append",
        metavar=HEADING_WHAT,
        help=label(
            "what a column holds: date, span, start, end, length, amount, companion, person, "
            "activity, place, or - for nothing; remembered with --take"
        ),
    )
    sheet.add_argument("--json", action="store_true", help=label("what each row is read as"))
    sheet.add_argument(
        "--take", action="store_true", help=label("take the clear rows into the book")
    )


def _add_calendar(calendar: argparse.ArgumentParser) -> None:
    ways = calendar.add_subparsers(dest="way", required=True, metavar=COMMAND)
    out = ways.add_parser("out", help=label("write the outings as an .ics file"))
    out.add_argument("--person", metavar=NAME, help=label("only this person's, by name or id"))
    out.add_argument("--ledger", metavar=FILE, help=label("ledger document; the book if left out"))
    out.add_argument("--out", type=a_path, required=True, metavar=FILE, help=label("where to"))
    out.add_argument(
        "--alarm", type=int, metavar=MINUTES, help=label("a reminder before each booking")
    )
    taking = ways.add_parser("in", help=label("read the events of an .ics file as bookings"))
    taking.add_argument("file", type=a_path, metavar=FILE, help=".ics")
    taking.add_argument("--person", metavar=NAME, help=label("whose bookings, by name or id"))
    taking.add_argument(
        "--on", metavar=DATE, help=label("the day that is today; today if left out")
    )
    taking.add_argument("--json", action="store_true", help=label("what each event is read as"))
    taking.add_argument(
        "--take", action="store_true", help=label("take the clear ones into the book")
    )
    for one in (out, taking):
        _add_common(one)


def _add_common(one: argparse.ArgumentParser) -> None:
    """The options of every command, also behind a further word; what stood before it holds."""
    one.add_argument("--lang", choices=LANGUAGES, default=argparse.SUPPRESS, help=label("language"))
    one.add_argument("--who", metavar=NAME, default=argparse.SUPPRESS, help=label("who writes"))
    one.add_argument(
        "--data",
        type=a_path,
        metavar=DIR,
        default=argparse.SUPPRESS,
        help=label("folder of the book"),
    )
    one.add_argument(
        "--passphrase-file",
        type=a_path,
        metavar=FILE,
        default=argparse.SUPPRESS,
        help=OPENED_BY,
    )
