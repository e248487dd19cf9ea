"""What the program with its window can be asked for on the command line."""

import argparse
from collections.abc import Sequence
from pathlib import Path

from ledsagapp import __version__
from ledsagapp.languages import LANGUAGES


def arguments(given: Sequence[str] | None = None) -> argparse.Namespace:
    """What was asked for on the command line."""
    return parser().parse_args(given)


def parser() -> argparse.ArgumentParser:
    """What the program can be asked for; manual pages and completion are made from it."""
    made = argparse.ArgumentParser(
        prog="ledsagapp",
        description="Håll reda på ledsagning: beslut, utflykter, omkostnader och vad som är kvar.",
    )
    made.add_argument(
        "file",
        type=Path,
        nargs="?",
        metavar="FILE",
        help="en bok, en säkerhetskopia, ett paket, ett kort eller en liggare att öppna",
    )
    made.add_argument("--data", type=Path, metavar="DIR", help="en egen bok i den här mappen")
    made.add_argument("--book", type=Path, metavar="FILE", help="en annan bok")
    made.add_argument("--lang", choices=LANGUAGES, help="språk för den här gången")
    made.add_argument("--demo", action="store_true", help="exempelfamiljen i en egen bok")
    made.add_argument(
        "--screenshot", type=Path, metavar="DIR", help="rita alla sidor och dialoger som PNG"
    )
    made.add_argument(
        "--look", type=Path, metavar="FILE", help="titta i en säkerhetskopia; inget sparas"
    )
    made.add_argument(
        "--passphrase-file", type=Path, metavar="FILE", help="fil med bokens lösenfras, om den har"
    )
    made.add_argument("--version", action="version", version=f"Ledsagapp {__version__}")
    made.add_argument(
        "--selftest", action="store_true", help="se efter att programmet har allt det behöver"
    )
    made.set_defaults(example=False)
    return made
