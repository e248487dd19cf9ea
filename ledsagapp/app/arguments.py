"""What the program with its window can be asked for on the command line."""

from collections.abc import Sequence
from pathlib import Path

from ledsagapp import __version__
from ledsagapp.app.start_up.command_line import CommandLine
from ledsagapp.cli.arguments.help_words import DIR, FILE, Parser
from ledsagapp.domain.label import label
from ledsagapp.languages import LANGUAGES


def arguments(given: Sequence[str] | None = None) -> CommandLine:
    """What was asked for on the command line."""
    asked = CommandLine()
    vars(asked).update(vars(parser().parse_args(given)))
    return asked


def parser() -> Parser:
    """What the program can be asked for; manual pages and completion are made from it."""
    made = Parser(
        prog="ledsagapp",
        description=label(
            "Keep track of ledsagning: decisions, outings, expenses and what is left."
        ),
    )
    made.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar=FILE,
        help=label("a book, a safety copy, a packet, a card or a ledger to open"),
    )
    made.add_argument(
        "--data", type=Path, metavar=DIR, help=label("a book of its own in this folder")
    )
    made.add_argument("--book", type=Path, metavar=FILE, help=label("another book"))
    made.add_argument("--lang", choices=LANGUAGES, help=label("language for this time"))
    made.add_argument(
        "--demo", action="store_true", help=label("the example family, in a book of its own")
    )
    made.add_argument(
        "--screenshot", type=Path, metavar=DIR, help=label("draw every page and dialog as PNG")
    )
    made.add_argument(
        "--look", type=Path, metavar=FILE, help=label("look at a safety copy; nothing is saved")
    )
    made.add_argument(
        "--passphrase-file",
        type=Path,
        metavar=FILE,
        help=label("file with the passphrase of the book, if it has one"),
    )
    made.add_argument("--version", action="version", version=f"Ledsagapp {__version__}")
    made.add_argument(
        "--selftest", action="store_true", help=label("see whether the program has all it needs")
    )
    return made
