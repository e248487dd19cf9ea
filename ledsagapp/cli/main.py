"""``ledsag``, the program on the command line; from a checkout ``python3 -m ledsagapp.cli``.

What is answered goes to standard output, whole or not at all; faults go to standard error, one
line each with its place, and the exit code is then 2.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from ledsagapp.cli.account import accounts_asked_for, figures
from ledsagapp.cli.answer import write_answer
from ledsagapp.cli.arguments import groups
from ledsagapp.cli.arguments.help_words import CODE
from ledsagapp.cli.arguments.parser import CHECK, parser
from ledsagapp.cli.common import (
    STANDARD,
    check_output,
    day_of,
    own_book,
    read_document,
    rule_sets,
)
from ledsagapp.cli.output import AccountTable, DisagreesError, RefusedError, fault_lines
from ledsagapp.domain.accounting.account import accounts
from ledsagapp.domain.model.ledger import Ledger
from ledsagapp.domain.model.problem import Problem
from ledsagapp.domain.model.rules import Presets
from ledsagapp.exchange.errors import ExchangeError
from ledsagapp.exchange.receipts import draw_worker
from ledsagapp.exchange.receipts.draw_argument import ARGUMENT
from ledsagapp.files import atomic_write
from ledsagapp.i18n import Catalog, catalog, system_language
from ledsagapp.wording.common.disk_reason import disk_reason

DISAGREES = 1
BAD_INPUT = 2
_REPORT_NEEDS = (("person", "--person"), ("first", "--from"), ("last", "--to"), ("out", "--out"))
INTERRUPTED = 130


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, or 2 with the faults on standard error.

    1 where something was checked and does not agree.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given == [ARGUMENT]:
        return draw_worker.main()
    return run(parser(given).parse_args(given))


def run(asked: argparse.Namespace) -> int:
    """As ``main``, of what the arguments were read as."""
    lacking = _lacking(asked)
    if lacking:
        parser().fail_without(lacking, asked.lang)
    tr = catalog(asked.lang or system_language())
    try:
        write_answer((_COMMANDS.get(asked.command) or groups.runner(asked.command))(asked, tr))
    except ExchangeError as error:
        plain = getattr(asked, "json", False)
        return _failed(fault_lines(error.problems, _shown_name(asked), None if plain else tr))
    except RefusedError as error:
        return _failed([error.line])
    except DisagreesError as error:
        write_answer(error.answer.encode())
        return DISAGREES
    except OSError as error:
        return report_disk_error(error, tr)
    except KeyboardInterrupt:
        return INTERRUPTED
    return 0


def report_disk_error(error: OSError, tr: Catalog) -> int:
    """Say which file, or the output, could not be read or written, and why; the exit code."""
    text = tr("{file} cannot be read or written: {reason}")
    name = error.filename or tr("The output")
    return _failed([text.format(file=name, reason=disk_reason(error, tr))])


def _lacking(asked: argparse.Namespace) -> list[str]:
    """What a report cannot be made without; a code alone is enough to check one."""
    if asked.command != "report":
        return []
    if asked.report == CHECK:
        return [] if asked.ledger else [CODE]
    return [option for name, option in _REPORT_NEEDS if getattr(asked, name) is None]


def _account(asked: argparse.Namespace, tr: Catalog) -> bytes:
    presets, on = rule_sets(asked.data), day_of("--on", asked.on)
    own = asked.ledger is None
    ledger = own_book(asked, tr).ledger() if own else read_document(asked, presets).ledger
    if asked.json:
        return figures(ledger, asked, on, presets)
    found = accounts_asked_for(accounts(ledger, on, presets), ledger, asked.person)
    return AccountTable(ledger, tr, presets).text(found).encode()


def _import(asked: argparse.Namespace, tr: Catalog) -> bytes:
    presets = rule_sets(asked.data)
    document = read_document(asked, presets, for_book=True)
    book, plain = own_book(asked, tr), asked.json
    if asked.preview:
        return book.look_at(document, plain=plain).encode()
    return book.take_in(document, presets, replace=asked.replace, plain=plain).encode()


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

    opened, rules = own_book(asked, tr).open_book, partial(rule_sets, asked.data)
    commands = PacketCommands(opened, tr, day_of("", None), rules)
    return run(commands, asked, day_of)


def _undo(asked: argparse.Namespace, tr: Catalog) -> bytes:
    return own_book(asked, tr).undo(again=asked.command == "redo").encode()


def _history(asked: argparse.Namespace, tr: Catalog) -> bytes:
    return own_book(asked, tr).history(asked.id).encode()


def _report(asked: argparse.Namespace, tr: Catalog) -> bytes:
    """Write a report from a document or from the book; answers what should be known about it."""
    from ledsagapp.cli.report import ReportDays, code_answer, paper_answer, report_file  # noqa: PLC0415

    presets = rule_sets(asked.data)
    if asked.report == CHECK and (Path(asked.ledger).suffix or Path(asked.ledger).exists()):
        return paper_answer(Path(asked.ledger), asked, tr).encode()
    if asked.report == CHECK:
        ledger = own_book(asked, tr).ledger()
        return code_answer(ledger, asked.ledger, day_of("--on", asked.on), presets, tr).encode()
    days = ReportDays(
        day_of("--from", asked.first), day_of("--to", asked.last), day_of("--on", asked.on)
    )
    if days.last < days.first:
        raise ExchangeError([Problem("--to", "ends_before_start")])
    own = asked.ledger is None
    check_output(asked.out, asked, tr)
    document = own_book(asked, tr).document() if own else read_document(asked, presets)
    return report_file(document, asked, days, presets, tr).encode()


def _add(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.own_book import OwnBook  # noqa: PLC0415
    from ledsagapp.cli.words.own_words import add_words  # noqa: PLC0415

    book = OwnBook(asked.data, asked.passphrase_file, tr, asked.who or "")
    return add_words(asked, book, day_of("--on", asked.on), rule_sets(asked.data), tr).encode()


def _read(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.words.read import read_words  # noqa: PLC0415

    return read_words(asked, day_of("--on", asked.on), tr).encode()


def _claims(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.figures import claims_answer  # noqa: PLC0415

    presets, on = rule_sets(asked.data), day_of("--on", asked.on)
    return claims_answer(_ledger(asked, presets, tr), asked, on, presets, tr).encode()


def _attention(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.figures import attention_answer  # noqa: PLC0415

    presets, on = rule_sets(asked.data), day_of("--on", asked.on)
    ledger = own_book(asked, tr).ledger()
    return attention_answer(ledger, asked, on, presets, tr).encode()


def _status(asked: argparse.Namespace, tr: Catalog) -> bytes:
    from ledsagapp.cli.figures import status_answer  # noqa: PLC0415

    presets, on = rule_sets(asked.data), day_of("--on", asked.on)
    return status_answer(_ledger(asked, presets, tr), asked, on, presets, tr).encode()


def _ledger(asked: argparse.Namespace, presets: Presets, tr: Catalog) -> Ledger:
    """The document asked for, the person's own book where none is."""
    own = asked.ledger is None
    return own_book(asked, tr).ledger() if own else read_document(asked, presets).ledger


def _shown_name(asked: argparse.Namespace) -> str:
    """What stands for the document as a whole where a fault has no place in it."""
    name = getattr(asked, "ledger", None)
    return name if name and name != STANDARD else "ledger"


def _failed(lines: Sequence[str]) -> int:
    for line in lines:
        sys.stderr.write(f"{line}\n")
    return BAD_INPUT


_COMMANDS: dict[str, Callable[[argparse.Namespace, Catalog], bytes]] = {
    "account": _account,
    "claims": _claims,
    "status": _status,
    "attention": _attention,
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
