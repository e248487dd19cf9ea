"""What ``ledsag`` can be asked for, as options alone: read in before anything else is."""

import argparse
from collections.abc import Callable, Collection

from ledsagapp import __version__
from ledsagapp.cli.arguments import groups
from ledsagapp.cli.arguments.help_words import (
    COMMAND,
    DATE,
    DIR,
    FILE,
    ID,
    KIND,
    NAME,
    OPENED_BY,
    SIGNS,
    TEXT,
    WORDS,
    Parser,
)
from ledsagapp.cli.arguments.options import a_path
from ledsagapp.cli.arguments.packet_arguments import add_packet_commands
from ledsagapp.domain.label import label
from ledsagapp.languages import LANGUAGES
from ledsagapp.reports.kinds import ReportKind

STANDARD = "-"
CHECK = "check"
REPORTS = tuple(kind.value for kind in ReportKind)
_CODES = label(
    "Exit codes: 0, done; 1, checked, and it does not agree; 2, not done, nothing changed, and "
    "why stands on standard error; 130, stopped with Ctrl+C."
)
_KINDS = label(
    "%(choices)s. After check comes a code, to hold a sealed report against the book, or a PDF, "
    "to see whether what it carries and its code agree"
)
AddParser = Callable[..., argparse.ArgumentParser]


def parser(given: Collection[str] | None = None) -> Parser:
    """What ``ledsag`` can be asked for; manual pages and completion are made from it.

    Of the commands only those are made that the words ``given`` can ask for; all without.
    """
    parser = Parser(
        given, prog="ledsag", description=label("Hours and costs of ledsagning."), epilog=_CODES
    )
    parser.add_argument("--version", action="version", version=f"Ledsagapp {__version__}")
    _add_common(parser, None)
    common = Parser(add_help=False)
    # Left out after the command, what was said before it stays.
    _add_common(common, argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True, metavar=COMMAND)

    account = commands.add_parser("account", parents=[common], help=label("how the accounts stand"))
    account.add_argument(
        "ledger",
        nargs="?",
        metavar=FILE,
        help=label("ledger document, - for standard input"),
    )
    account.add_argument("--on", metavar=DATE, help=label("as of this day; today if left out"))
    account.add_argument("--person", metavar=NAME, help=label("only this person, by name or id"))
    account.add_argument("--json", action="store_true", help=label("exact figures for programs"))

    _add_figures(commands.add_parser, common)
    _add_words(commands.add_parser, common)
    groups.add_parsers(commands.add_parser, common)
    taking = commands.add_parser(
        "import", parents=[common], help=label("take a ledger into the book")
    )
    taking.add_argument("ledger", metavar=FILE, help=label("ledger document, - for standard input"))
    taking.add_argument(
        "--replace", action="store_true", help=label("also what was changed here since")
    )
    taking.add_argument(
        "--preview", action="store_true", help=label("say what would come, take nothing")
    )
    taking.add_argument("--json", action="store_true", help=label("an answer for programs"))

    giving = commands.add_parser(
        "export", parents=[common], help=label("write the book as a ledger")
    )
    giving.add_argument(
        "file",
        nargs="?",
        default=STANDARD,
        metavar=FILE,
        help=label("- for standard output"),
    )

    commands.add_parser(
        "undo", parents=[common], help=label("take the latest step in the book back")
    )
    commands.add_parser("redo", parents=[common], help=label("make the step undone last once more"))
    past = commands.add_parser("history", parents=[common], help=label("what became of an entry"))
    past.add_argument("id", metavar=ID, help=label("id of the entry"))

    add_packet_commands(commands, common)

    report = commands.add_parser(
        "report", parents=[common], help=label("write a report as PDF or text")
    )
    report.add_argument("report", choices=(*REPORTS, CHECK), metavar=KIND, help=_KINDS)
    report.add_argument(
        "ledger",
        nargs="?",
        metavar=FILE,
        help=label("ledger; the book if left out; a code or PDF"),
    )
    report.add_argument("--person", metavar=NAME, help=label("whose report, by name or id"))
    report.add_argument("--from", dest="first", metavar=DATE, help=label("first day"))
    report.add_argument("--to", dest="last", metavar=DATE, help=label("last day"))
    report.add_argument("--on", metavar=DATE, help=label("as of this day; today if left out"))
    report.add_argument("--out", type=a_path, metavar=FILE, help=label(".pdf, .txt or .csv"))
    report.add_argument("--large", action="store_true", help=label("text in 18 points"))
    report.add_argument("--black", action="store_true", help=label("black and white"))
    report.add_argument(
        "--width", type=int, default=0, metavar=SIGNS, help=label("longest line of a .txt")
    )
    report.add_argument("--initials", action="store_true", help=label("instead of the name"))
    report.add_argument(
        "--first-four", action="store_true", help=label("initials and first four digits")
    )
    report.add_argument("--companion", metavar=NAME, help=label("with this companion only"))
    report.add_argument(
        "--provider", metavar=NAME, help=label("with this provider only; who takes over")
    )
    report.add_argument("--blank", action="store_true", help=label("a form with nothing filled in"))
    report.add_argument("--json", action="store_true", help=label("check: an answer for programs"))
    return parser


def _add_figures(add: AddParser, common: argparse.ArgumentParser) -> None:
    for name, text in (
        ("claims", label("what is paid and still owed")),
        ("status", label("what is left")),
    ):
        one = add(name, parents=[common], help=text)
        one.add_argument(
            "ledger",
            nargs="?",
            metavar=FILE,
            help=label("ledger document; the book if left out"),
        )
        one.add_argument("--on", metavar=DATE, help=label("as of this day; today if left out"))
        one.add_argument("--person", metavar=NAME, help=label("only this person, by name or id"))
        one.add_argument("--json", action="store_true", help=label("exact figures for programs"))


def _add_words(add: AddParser, common: argparse.ArgumentParser) -> None:
    adding = add("add", parents=[common], help=label("an outing in your own words"))
    adding.add_argument(
        "words",
        nargs="+",
        metavar=WORDS,
        help=label("yesterday 13-16.30 cinema with Anna 145 kr"),
    )
    adding.add_argument("--yes", action="store_true", help=label("save it in the book"))
    reading = add("read", parents=[common], help=label("how one thing typed is read"))
    reading.add_argument("kind", choices=("amount", "time", "length", "date"))
    reading.add_argument("text", nargs="+", metavar=TEXT, help=label("what is typed"))
    for one in (adding, reading):
        one.add_argument(
            "--on", metavar=DATE, help=label("the day that is today; today if left out")
        )
        one.add_argument("--json", action="store_true", help=label("an answer for programs"))
    adding.add_argument("--person", metavar=NAME, help=label("whose outing, by name or id"))


def _add_common(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help=label("language"))
    parser.add_argument(
        "--data",
        type=a_path,
        metavar=DIR,
        default=default,
        help=label("folder of the book"),
    )
    parser.add_argument(
        "--passphrase-file", type=a_path, metavar=FILE, default=default, help=OPENED_BY
    )
    parser.add_argument(
        "--who", metavar=NAME, default=default, help=label("who writes, for the history")
    )
