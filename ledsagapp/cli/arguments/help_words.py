"""Help in the person's own language: the parser of both commands, and argparse's own words.

What stands in a parser is English, marked by ``label``, and is translated when it is shown: so what
needs no help reads no texts, and manual pages are made of what stands here.
"""

import argparse
import sys
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from itertools import pairwise
from typing import Any, Final, NoReturn

from ledsagapp.cli.arguments.commands import Commands
from ledsagapp.cli.arguments.options import Help
from ledsagapp.domain.label import label
from ledsagapp.languages import LANGUAGES

# What stands for a value in the help.
CARD: Final = label("CARD")
CODE: Final = label("CODE")
COMMAND: Final = label("COMMAND")
DATE: Final = label("DATE")
DIR: Final = label("DIR")
FILE: Final = label("FILE")
HEADING_WHAT: Final = label("HEADING=WHAT")
ID: Final = label("ID")
KEY: Final = label("KEY")
KEY_WHY: Final = label("KEY=WHY")
KIND: Final = label("KIND")
MINUTES: Final = label("MINUTES")
NAME: Final = label("NAME")
NAME_ID: Final = label("NAME=ID")
SIGNS: Final = label("SIGNS")
TEXT: Final = label("TEXT")
URL: Final = label("URL")
WORDS: Final = label("WORDS")
OPENED_BY: Final = label(
    "file with the book's passphrase, if it has one; else LEDSAGAPP_PASSPHRASE, or asked"
)
# What argparse says of its own; a test holds this list against the one that is installed.
OWN_WORDS: Final = (
    label("usage: "),
    label("positional arguments"),
    label("options"),
    label("show this help message and exit"),
    label("show program's version number and exit"),
    label("%(prog)s: error: %(message)s\n"),
    label("argument %(argument_name)s: %(message)s"),
    label("the following arguments are required: %s"),
    label("one of the arguments %s is required"),
    label("unrecognized arguments: %s"),
    label("not allowed with argument %s"),
    label("ignored explicit argument %r"),
    label("ambiguous option: %(option)s could match %(matches)s"),
    label("invalid choice: %(value)r (choose from %(choices)s)"),
    label("invalid %(type)s value: %(value)r"),
    label("expected one argument"),
    label("expected at most one argument"),
    label("expected at least one argument"),
    label("expected %s argument"),
    label("expected %s arguments"),
)
REQUIRED: Final = "the following arguments are required: %s"


class Parser(argparse.ArgumentParser):
    """A parser whose help and faults are in the language asked for, else that of the computer.

    ``given`` are the words of the line to be read: what they cannot ask for is not made.
    """

    def __init__(self, given: Collection[str] | None = None, **named: Any) -> None:
        self.given = given
        with _worded(_english, _english):  # else each is looked for in catalogues of the system
            super().__init__(**{"formatter_class": Help, **named})

    def add_subparsers(self, **named: Any) -> Any:
        """The commands below it."""
        with _worded(_english, _english):
            how: dict[str, Any] = {**named, "action": partial(Commands, self.given)}
            return super().add_subparsers(**how)

    def parse_args(  # type: ignore[override]
        self, args: Sequence[str] | None = None, namespace: argparse.Namespace | None = None
    ) -> argparse.Namespace:
        given = sys.argv[1:] if args is None else list(args)
        with _said_in(_language(given)):
            return super().parse_args(given, namespace)

    def format_help(self) -> str:
        self._translate()
        return super().format_help()

    def format_usage(self) -> str:
        self._translate()
        return super().format_usage()

    def fail_without(self, names: Iterable[str], language: str | None) -> NoReturn:
        """End since something is lacking that is only known to be needed once all is read."""
        with _said_in(language):
            self.error(_word(REQUIRED) % ", ".join(map(_word, names)))

    def error(self, message: str) -> NoReturn:
        # A fault begins with what the value is called, in the words of before the translation.
        name, colon, rest = message.partition(": ")
        if any(name == action.metavar for action in self._actions):
            message = f"{_word(name)}{colon}{rest}"
        super().error(message)

    def _translate(self) -> None:
        """Put the words of the language in force in place of the English ones."""
        self.description, self.epilog = _told(self.description), _told(self.epilog)
        for group in self._action_groups:
            group.title = _told(group.title)
        for action in self._actions:
            _translate(action)


def _translate(action: argparse.Action) -> None:
    action.help = _told(action.help)
    if isinstance(action.metavar, str):
        action.metavar = _told(action.metavar)
    if isinstance(action, argparse._SubParsersAction):  # noqa: SLF001 - there is no other way
        for one in action._choices_actions:  # noqa: SLF001
            one.help = _told(one.help)


def _told(text: str | None) -> str | None:
    return _word(text) if text and text != argparse.SUPPRESS else text


def _word(text: str) -> str:
    """A text in the language in force; as it is where none is, as for a manual page."""
    return str(vars(argparse)["_"](text))


def _language(given: Sequence[str]) -> str | None:
    """The language asked for on a line that is not read yet; None for that of the computer."""
    asked = [after for one, after in pairwise(given) if one == "--lang"]
    asked += [one.partition("=")[2] for one in given if one.startswith("--lang=")]
    return next((one for one in asked if one in LANGUAGES), None)


class _Words:
    """What argparse asks for its words; the texts are read in with the first one."""

    def __init__(self, language: str | None) -> None:
        self._language = language

    def __call__(self, text: str) -> str:
        from ledsagapp.i18n import catalog, system_language  # noqa: PLC0415

        return catalog(self._language or system_language()).of(text)

    def several(self, one: str, many: str, number: int) -> str:
        """The words for a number of something."""
        return self(one if number == 1 else many)


def _english(text: str, *_several: object) -> str:
    """A word as it stands here, to be translated where it is shown."""
    return text


def _said_in(language: str | None) -> AbstractContextManager[None]:
    """Let argparse say what it says in a language."""
    words = _Words(language)
    return _worded(words, words.several)


@contextmanager
def _worded(one: Callable[[str], str], several: Callable[[str, str, int], str]) -> Iterator[None]:
    """Let argparse have its words from elsewhere.

    It asks a function of its own module for each word, and has no other way to be told.
    """
    names = vars(argparse)
    before = names["_"], names["ngettext"]
    names["_"], names["ngettext"] = one, several
    try:
        yield
    finally:
        names["_"], names["ngettext"] = before
