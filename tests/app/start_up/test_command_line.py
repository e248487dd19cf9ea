"""What a start is asked for is the same, whether the parser was needed to read it or not."""

import argparse
import itertools
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from ledsagapp.app.arguments import arguments, parser
from ledsagapp.app.start_up.command_line import CommandLine, read_line

PLACES = ("place", "with space", "/a/b.ledsagapp", "å", ".", " -x", "a=b", "@list", "~")


def options() -> Iterator[tuple[str, ...]]:
    """Every option of the parser as it may be given, besides those that end the program."""
    for action in parser()._actions:  # noqa: SLF001 - argparse has no other way
        if action.dest in ("help", "version"):
            continue
        value = next(iter(action.choices)) if action.choices else "place"
        for name in action.option_strings:
            if action.nargs == 0:
                yield (name,)
            else:
                yield from ((name, value), (f"{name}={value}",), (name[:-1], value))
        if not action.option_strings:
            yield (value,)


def lines() -> Iterator[tuple[str, ...]]:
    """No word, each option with several values, and each two of them in either order."""
    yield ()
    for place in PLACES:
        yield from ((place,), ("--data", place), ("--data=" + place,), ("--", place))
    for one, other in itertools.permutations(options(), 2):
        yield from (one, (*one, *other))


@pytest.mark.parametrize("line", sorted(set(lines())))
def test_a_line_says_the_same_as_by_the_parser(line: tuple[str, ...]) -> None:
    assert vars(read_line(line)) == vars(arguments(line))


def test_nothing_is_asked_for_that_the_parser_does_not_know() -> None:
    known = {action.dest for action in parser()._actions} - {"help", "version"}  # noqa: SLF001
    assert vars(CommandLine()).keys() == known | {"example"}


@pytest.mark.parametrize("line", [("--data",), ("--data", "-x"), ("-x",), ("",), ("--data", "")])
def test_what_may_be_a_fault_is_left_to_the_parser(line: tuple[str, ...]) -> None:
    def said(read: object) -> object:
        assert callable(read)
        try:
            return vars(read(line))
        except SystemExit as end:
            return end.code

    assert said(read_line) == said(arguments)


def test_the_line_of_the_program_is_read_where_none_is_given() -> None:
    code = (
        "import sys; from ledsagapp.app.start_up.command_line import read_line;"
        "print(read_line().data, 'argparse' in sys.modules)"
    )
    for words, found in (
        ((), "None False"),
        (("--data", "x"), "x False"),
        (("--data=x",), "x True"),
    ):
        ran = subprocess.run([sys.executable, "-c", code, *words], capture_output=True, check=True)
        assert ran.stdout.decode().strip() == found


def test_the_same_without_its_folder_says_the_rest() -> None:
    asked = arguments(["--data", "place", "--lang", "fi", "--selftest"])
    assert vars(asked.without_data()) == {**vars(asked), "data": None}
    assert asked.data == Path("place")
    assert not isinstance(asked, argparse.Namespace)
