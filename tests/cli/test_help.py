"""Help and what argparse says of a fault are in the person's own language, every word of them."""

# ruff: noqa: SLF001 - argparse has no other way to be looked into
import argparse
import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledsagapp.app.arguments import parser as window_parser
from ledsagapp.cli.arguments.help_words import OWN_WORDS, Parser
from ledsagapp.cli.arguments.parser import parser
from ledsagapp.i18n import catalog

# What argparse says only to whoever writes a parser, or of what no parser here has: options that
# are to go, defaults in the help, suggestions (Python 3.12 to 3.14 say more of these than 3.11).
OF_PROGRAMMERS = """
.__call__() not defined|conflicting|unknown parser|argument "-" with mode|can't open|cannot merge
'required' is an invalid|invalid option string|dest= is required|invalid conflict_resolution
mutually exclusive arguments must|cannot have multiple|subcommands|unexpected option string
%r is not callable|deprecated|dest supplied twice
: warning: |(default: |maybe you meant
""".strip().replace("\n", "|")
ALIKE = {
    "ID",
    "TEXT",
    ".ics",
    "%(prog)s",
    "argument %(argument_name)s: %(message)s",
    "%(heading)s:",
}
ENGLISH = ("usage", "options", "positional", "show this", "FILE", "DATE", "today", " the ", "book")


def every(one: argparse.ArgumentParser) -> Iterator[tuple[list[str], argparse.ArgumentParser]]:
    """A parser and those of its commands, with what leads to each."""
    yield [], one
    for action in one._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, own in action.choices.items():
                yield from (([name, *rest], found) for rest, found in every(own))


def texts(one: argparse.ArgumentParser) -> Iterator[str]:
    """What stands in the help of a parser."""
    yield from filter(None, (one.description, one.epilog))
    for group in one._action_groups:
        yield from filter(None, (group.title, group.description))
    for action in one._actions:
        told = [action.help, *(own.help for own in getattr(action, "_choices_actions", ()))]
        yield from (text for text in told if text and text != argparse.SUPPRESS)
        if isinstance(action.metavar, str):
            yield action.metavar


def test_all_that_argparse_says_to_a_person_is_known() -> None:
    source = ast.parse(Path(argparse.__file__).read_text("utf-8"))
    said = {
        word.value
        for call in ast.walk(source)
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("_", "ngettext")
        for word in call.args[:2]
        if isinstance(word, ast.Constant) and isinstance(word.value, str)
    }
    told = {one for one in said if not any(it in one for it in OF_PROGRAMMERS.split("|"))}
    assert told - set(OWN_WORDS) - ALIKE == set()


@pytest.mark.parametrize("language", ["sv", "fi"])
@pytest.mark.parametrize("made", [parser, window_parser])
def test_no_word_of_any_help_is_english(language: str, made: type[Parser]) -> None:
    tr = catalog(language)
    found = {text for _way, one in every(made()) for text in texts(one)}
    assert len(found) > 15
    assert [text for text in sorted(found) if tr.of(text) == text and text not in ALIKE] == []


@pytest.mark.parametrize(
    ("language", "begins"), [("sv", "så här skriver du: "), ("fi", "käyttö: ")]
)
def test_the_help_of_every_command_is_in_the_language_asked_for(
    capsys: pytest.CaptureFixture[str], language: str, begins: str
) -> None:
    for way, _one in every(parser()):
        with pytest.raises(SystemExit):
            parser().parse_args(["--lang", language, *way, "--help"])
        said = capsys.readouterr().out
        assert said.startswith(begins + " ".join(["ledsag", *way]))
        assert [word for word in ENGLISH if word in said] == [], way


def test_a_fault_is_told_in_the_language_and_english_is_back_afterwards(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for given, said in (
        (["rows"], "det gick inte: det här behövs också: rows, --out"),
        (["read", "sum", "5"], "finns inte att välja. Välj bland"),
        (["undo", "--lang"], "--lang: ska följas av ett värde"),
        (["undo", "nu"], "det här kan programmet inte tyda: nu"),
    ):
        with pytest.raises(SystemExit):
            parser().parse_args(["--lang=sv", *given])
        told = capsys.readouterr().err
        assert said in told
        assert "error" not in told
    assert parser().format_usage().startswith("usage: ledsag")
