"""The way in to ``ledsag``: what only asks how to ask is answered before the rest is read in."""

import sys
from collections.abc import Sequence

from ledsagapp.cli.parser import parser

_ASKS_HOW = frozenset({"--version", "--help", "-h"})


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code is 0, or 2 with the faults on standard error."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    if _ASKS_HOW & set(given):
        parser().parse_args(given)  # answers and ends, unless the word is part of something said
    from ledsagapp.cli.main import main as run  # noqa: PLC0415

    return run(given)
