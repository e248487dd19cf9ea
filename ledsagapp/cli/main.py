"""``ledsag``, the program on the command line; from a checkout ``python3 -m ledsagapp.cli``.

What is answered goes to standard output, whole or not at all; faults go to standard error, one
line each with its place, and the exit code is then 2.
"""

import argparse
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from ledsagapp import __version__
from ledsagapp.cli import groups
from ledsagapp.cli.common import (
    STANDARD,
    check_output,
    day_of,
    own_book,
    read_document,
    rule_sets,
)
from ledsagapp.cli.output import RefusedError, Table, as_json, fault_lines
from ledsagapp.cli.packet_arguments import add_packet_commands
from ledsagapp.domain import values
from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.accounting.account_values import Accounts
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts import draw_worker
from ledsagapp.exchange.receipts.draw_worker import ARGUMENT
from ledsagapp.files import atomic_write
from ledsagapp.i18n import LANGUAGES, Catalog, catalog, system_language
from ledsagapp.reports.registry import ReportKind

BAD_INPUT = 2
CHECK = "check"
REPORTS = tuple(ReportKind)
_KINDS = f"{', '.join(REPORTS)}; or {CHECK} CODE, to hold a sealed report against the book"
_REPORT_NEEDS = (("person", "--person"), ("first", "--from"), ("last", "--to"), ("out", "--out"))
INTERRUPTED = 130
AddParser = Callable[..., argparse.ArgumentParser]
_OPENED_BY = "file with the book's passphrase, if it has one; else LEDSAGAPP_PASSPHRASE, or asked"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, or 2 with the faults on standard error."""
    if (sys.argv[1:] if arguments is None else list(arguments)) == [ARGUMENT]:
        return draw_worker.main()
    reader = parser()
    asked = reader.parse_args(arguments)
    lacking = _lacking(asked)
    if lacking:
        reader.error(f"the following arguments are required: {', '.join(lacking)}")
    tr = catalog(asked.lang or system_language())
    try:
        _write((_COMMANDS.get(asked.command) or groups.runner(asked.command))(asked, tr))
    except ExchangeError as error:
        plain = getattr(asked, "json", False)
        return _failed(fault_lines(error.problems, _shown_name(asked), None if plain else tr))
    except RefusedError as error:
        return _failed([error.line])
    except OSError as error:
        text = tr("{file} cannot be read or written: {reason}")
        name = error.filename or tr("The output")
        return _failed([text.format(file=name, reason=error.strerror)])
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def parser() -> argparse.ArgumentParser:
    """What ``ledsag`` can be asked for; manual pages and completion are made from it."""
    parser = argparse.ArgumentParser(prog="ledsag", description="Hours and costs of ledsagning.")
    parser.add_argument("--version", action="version", version=f"Ledsagapp {__version__}")
    _add_common(parser, None)
    common = argparse.ArgumentParser(add_help=False)
    # Left out after the command, what was said before it stays.
    _add_common(common, argparse.SUPPRESS)
    commands = parser.add_subparsers(dest="command", required=True)

    account = commands.add_parser("account", parents=[common], help="how the accounts stand")
    account.add_argument("ledger", nargs="?", help="ledger document, - for standard input")
    account.add_argument("--on", metavar="DATE", help="as of this day; today if left out")
    account.add_argument("--person", help="only this person, by name or id")
    account.add_argument("--json", action="store_true", help="exact figures for programs")

    _add_figures(commands.add_parser, common)
    _add_words(commands.add_parser, common)
    groups.add_parsers(commands.add_parser, common)
    taking = commands.add_parser("import", parents=[common], help="take a ledger into the book")
    taking.add_argument("ledger", help="ledger document, - for standard input")
    taking.add_argument("--replace", action="store_true", help="also what was changed here since")

    giving = commands.add_parser("export", parents=[common], help="write the book as a ledger")
    giving.add_argument("file", nargs="?", default=STANDARD, help="- for standard output")

    commands.add_parser("undo", parents=[common], help="take the latest step in the book back")
    commands.add_parser("redo", parents=[common], help="make the step undone last once more")
    past = commands.add_parser("history", parents=[common], help="what became of an entry")
    past.add_argument("id", help="id of the entry")

    add_packet_commands(commands, common)

    report = commands.add_parser("report", parents=[common], help="write a report as PDF or text")
    report.add_argument("report", choices=(*REPORTS, CHECK), metavar="KIND", help=_KINDS)
    report.add_argument("ledger", nargs="?", help="ledger document; the book if left out; a code")
    report.add_argument("--person", help="whose report, by name or id")
    report.add_argument("--from", dest="first", metavar="DATE", help="first day")
    report.add_argument("--to", dest="last", metavar="DATE", help="last day")
    report.add_argument("--on", metavar="DATE", help="as of this day; today if left out")
    report.add_argument("--out", type=Path, metavar="FILE", help=".pdf, .txt or .csv")
    report.add_argument("--large", action="store_true", help="text in 18 points")
    report.add_argument("--black", action="store_true", help="black and white")
    report.add_argument("--width", type=int, default=0, help="longest line of a .txt")
    report.add_argument("--initials", action="store_true", help="instead of the name")
    report.add_argument("--first-four", action="store_true", help="initials and first four digits")
    report.add_argument("--companion", help="with this companion only")
    report.add_argument("--provider", help="with this provider only; who takes over")
    report.add_argument("--blank", action="store_true", help="a form with nothing filled in")
    return parser


def _add_figures(add: AddParser, common: argparse.ArgumentParser) -> None:
    for name, text in (("claims", "what is paid and still owed"), ("status", "what is left")):
        one = add(name, parents=[common], help=text)
        one.add_argument("ledger", nargs="?", help="ledger document; the book if left out")
        one.add_argument("--on", metavar="DATE", help="as of this day; today if left out")
        one.add_argument("--person", help="only this person, by name or id")
        one.add_argument("--json", action="store_true", help="exact figures for programs")


def _add_words(add: AddParser, common: argparse.ArgumentParser) -> None:
    adding = add("add", parents=[common], help="an outing in your own words")
    adding.add_argument("words", nargs="+", help="yesterday 13-16.30 cinema with Anna 145 kr")
    adding.add_argument("--yes", action="store_true", help="save it in the book")
    reading = add("read", parents=[common], help="how one thing typed is read")
    reading.add_argument("kind", choices=("amount", "time", "length", "date"))
    reading.add_argument("text", nargs="+", help="what is typed")
    for one in (adding, reading):
        one.add_argument("--on", metavar="DATE", help="the day that is today; today if left out")
        one.add_argument("--json", action="store_true", help="an answer for programs")
    adding.add_argument("--person", help="whose outing, by name or id")


def _lacking(asked: argparse.Namespace) -> list[str]:
    """What a report cannot be made without; a code alone is enough to check one."""
    if asked.command != "report":
        return []
    if asked.report == CHECK:
        return [] if asked.ledger else ["CODE"]
    return [option for name, option in _REPORT_NEEDS if getattr(asked, name) is None]


def _add_common(parser: argparse.ArgumentParser, default: str | None) -> None:
    parser.add_argument("--lang", choices=LANGUAGES, default=default, help="language")
    parser.add_argument(
        "--data", type=Path, metavar="DIR", default=default, help="folder of the book"
    )
    parser.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", default=default, help=_OPENED_BY
    )


def _account(asked: argparse.Namespace, tr: Catalog) -> bytes:
    presets, on = rule_sets(asked.data), day_of("--on", asked.on)
    own = asked.ledger is None
    ledger = own_book(asked, tr).ledger() if own else read_document(asked, presets).ledger
    reckoned = _of_person(accounts(ledger, on, presets), ledger, asked.person)
    return as_json(reckoned) if asked.json else Table(ledger, tr).text(reckoned).encode()


def _import(asked: argparse.Namespace, tr: Catalog) -> bytes:
    presets = rule_sets(asked.data)
    document = read_document(asked, presets, for_book=True)
    return own_book(asked, tr).take_in(document, presets, replace=asked.replace).encode()


def _export(asked: argparse.Namespace, tr: Catalog) -> bytes:
    if asked.file != STANDARD:
        check_output(Path(asked.file), asked, tr)
    data = own_book(asked, tr).export()
    if asked.file == STANDARD:
        return b"".join(data)  # whole or not at all
    atomic_write(Path(asked.file), data, private=True)
    return b""


def _packet(asked: argparse.Namespace, tr: Catalog) -> bytes:
    """Cards and packets; what they need is loaded only here."""
    from ledsagapp.cli.packet import PacketCommands, run  # noqa: PLC0415

    commands = PacketCommands(own_book(asked, tr).opened, tr, day_of("", None))
    return run(commands, asked, day_of)


def _undo(asked: argparse.Namespace, tr: Catalog) -> bytes:
    return own_book(asked, tr).undo(again=asked.command == "redo").encode()


def _history(asked: argparse.Namespace, tr: Catalog) -> bytes:
    return own_book(asked, tr).history(asked.id).encode()


def _report(asked: argparse.Namespace, tr: Catalog) -> bytes:
    """Write a report from a document or from the book; answers what should be known about it."""
    from ledsagapp.cli.report import Days, code_answer, report_file  # noqa: PLC0415

    presets = rule_sets(asked.data)
    if asked.report == CHECK:
        ledger = own_book(asked, tr).ledger()
        return code_answer(ledger, asked.ledger, day_of("--on", asked.on), presets, tr).encode()
    days = Days(day_of("--from", asked.first), day_of("--to", asked.last), day_of("--on", asked.on))
    if days.last < days.first:
        raise ExchangeError([Problem("--to", "ends_before_start")])
    own = asked.ledger is None
    check_output(asked.out, asked, tr)
    document = own_book(asked, tr).document() if own else read_document(asked, presets)
    return report_file(document, asked, days, presets, tr).encode()


def _add(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.own_book import OwnBook  # noqa: PLC0415
    from ledsagapp.cli.own_words import add_words  # noqa: PLC0415

    book = OwnBook(asked.data, asked.passphrase_file, tr)
    return add_words(asked, book, day_of("--on", asked.on), rule_sets(asked.data), tr).encode()


def _read(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.own_words import read_words  # noqa: PLC0415

    return read_words(asked, day_of("--on", asked.on), tr).encode()


def _claims(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.figures import claims_answer  # noqa: PLC0415

    presets, on = rule_sets(asked.data), day_of("--on", asked.on)
    return claims_answer(_ledger(asked, presets, tr), asked, on, presets, tr).encode()


def _status(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.figures import status_answer  # noqa: PLC0415

    presets, on = rule_sets(asked.data), day_of("--on", asked.on)
    return status_answer(_ledger(asked, presets, tr), asked, on, presets, tr).encode()


def _ledger(asked: argparse.Namespace, presets: Presets, tr: Catalog) -> Ledger:
    """The document asked for, the person's own book where none is."""
    own = asked.ledger is None
    return own_book(asked, tr).ledger() if own else read_document(asked, presets).ledger


def _of_person(reckoned: Accounts, ledger: Ledger, wanted: str | None) -> Accounts:
    """The accounts of the one person asked for, by id or name; of everyone if none is."""
    if wanted is None:
        return reckoned
    ids = {person.id for person in ledger.people if wanted in (person.id, person.name)}
    if not ids:
        raise ExchangeError([Problem("--person", "no_such_person", (wanted,))])
    own = tuple(account for account in reckoned.accounts if account.person_id in ids)
    theirs = {one.id for one in ledger.outings if one.person_id in ids}
    theirs |= {one.id for one in ledger.expenses if one.person_id in ids}
    unassigned = tuple(one for one in reckoned.unassigned if one in theirs)
    return values.replace(reckoned, accounts=own, unassigned=unassigned)


def _shown_name(asked: argparse.Namespace) -> str:
    """What stands for the document as a whole where a fault has no place in it."""
    name = getattr(asked, "ledger", None)
    return name if name and name != STANDARD else "ledger"


def _write(answer: bytes) -> None:
    """Writes to standard output; a reader that has gone away is told like any other failure."""
    try:
        sys.stdout.buffer.write(answer)
        sys.stdout.flush()
    except OSError:
        # Python would try once more at its end and complain in words of its own.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        raise


def _failed(lines: Sequence[str]) -> int:
    for line in lines:
        sys.stderr.write(f"{line}\n")
    return BAD_INPUT


_COMMANDS: dict[str, Callable[[argparse.Namespace, Catalog], bytes]] = {
    "account": _account,
    "claims": _claims,
    "status": _status,
    "add": _add,
    "read": _read,
    "import": _import,
    "export": _export,
    "report": _report,
    "card": _packet,
    "packet": _packet,
    "undo": _undo,
    "redo": _undo,
    "history": _history,
}
