"""What the program with its window was asked for on the command line.

Most starts ask for nothing, for a folder or for a file. Such a line is read here; any other by the
parser, which takes a fiftieth of a start to be read in and made, and answers help and faults too.
"""

import sys
from collections.abc import Sequence
from pathlib import Path

from ledsagapp.ui.lazy import lazy

_parsed = lazy("ledsagapp.app.arguments", "arguments")


class CommandLine:
    """What was asked for, as the parser would leave it; ``example``: an invented family's book."""

    def __init__(self, file: Path | None = None, data: Path | None = None) -> None:
        self.file, self.data = file, data
        self.book: Path | None = None
        self.lang: str | None = None
        self.demo = False
        self.screenshot: Path | None = None
        self.look: Path | None = None
        self.passphrase_file: Path | None = None
        self.selftest = False
        self.example = False

    def without_data(self) -> "CommandLine":
        """The same, in no folder of its own."""
        made = CommandLine()
        vars(made).update(vars(self), data=None)
        return made


def read_line(given: Sequence[str] | None = None) -> CommandLine:
    """What was asked for, by a line of the program or by that it was started with."""
    match sys.argv[1:] if given is None else list(given):
        case []:
            return CommandLine()
        case [file] if _is_value(file):
            return CommandLine(file=Path(file))
        case ["--data", folder] if _is_value(folder):
            return CommandLine(data=Path(folder))
        case line:
            asked: CommandLine = _parsed(line)
            return asked


def _is_value(word: str) -> bool:
    """Whether a word is surely no option."""
    return bool(word) and not word.startswith("-")
