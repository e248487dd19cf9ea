"""The way in to ``ledsag``: what needs little is answered before the rest is read in."""

import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import Any

from ledsagapp import __version__

_ASKS_HOW = frozenset({"--version", "--help", "-h"})
_QUICK = frozenset({"account", "read"})


def run() -> int:
    """As ``main``, for a process that ends with it.

    What was answered quickly is on standard output and nothing is open any more: to take apart
    all that was read in would take a tenth as long as the command itself.
    """
    return main(leave=os._exit)


def main(
    arguments: Sequence[str] | None = None, *, leave: Callable[[int], object] | None = None
) -> int:
    """Run one command; the exit code is 0, or 2 with the faults on standard error.

    ``leave`` is given the exit code where there is nothing more to do than to end.
    """
    given = sys.argv[1:] if arguments is None else list(arguments)
    if given == ["--version"]:
        sys.stdout.write(f"Ledsagapp {__version__}\n")
        return 0
    collects = gc.isenabled()
    gc.disable()  # a short life: 100,000 rows would be walked through again and again
    from ledsagapp.cli.arguments.parser import parser  # noqa: PLC0415

    if _ASKS_HOW & set(given):
        parser(given).parse_args(
            given
        )  # answers and ends, unless the word is part of something said
    asked = parser(given).parse_args(given) if _QUICK & set(given) else None
    if asked is not None and (answer := _quick_answer(asked)) is not None:
        code = _write(answer)
        if leave is not None and not code:
            leave(code)
        return code
    if collects:
        gc.enable()
    from ledsagapp.cli.main import main as read_and_run  # noqa: PLC0415
    from ledsagapp.cli.main import run  # noqa: PLC0415

    return read_and_run(given) if asked is None else run(asked)


def _quick_answer(asked: Any) -> bytes | None:
    """What little is needed for: one thing read, or the figures of a book nothing is odd about."""
    if asked.command == "read":
        from ledsagapp.cli.words.read import quick_answer as reading  # noqa: PLC0415

        return reading(asked)
    own = asked.command == "account" and asked.ledger is None and asked.passphrase_file is None
    if not own or not asked.json:
        return None
    from ledsagapp.cli.account import quick_answer  # noqa: PLC0415

    return quick_answer(asked)


def _write(answer: bytes) -> int:
    from ledsagapp.cli.answer import write_answer  # noqa: PLC0415

    try:
        write_answer(answer)
    except OSError as error:
        from ledsagapp.cli.main import report_disk_error  # noqa: PLC0415
        from ledsagapp.i18n import catalog, system_language  # noqa: PLC0415

        return report_disk_error(error, catalog(system_language()))
    return 0
