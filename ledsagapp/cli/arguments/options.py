"""How what is given on the command line is read, before it is known what is needed of it."""

import argparse
import os


def a_path(text: str) -> object:
    """A file or folder as it was written."""
    from pathlib import Path  # noqa: PLC0415

    return Path(text)


class Help(argparse.HelpFormatter):
    """The usual form of help; how wide it may be is looked up without shutil, which takes 8 ms."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_width() - 2)


def _width() -> int:
    """The columns of the terminal, as the standard library has them; 80 where it has none."""
    given = os.environ.get("COLUMNS", "")
    if given.isdigit() and int(given):
        return int(given)
    try:
        return os.get_terminal_size().columns or 80
    except (OSError, ValueError, AttributeError):
        return 80
