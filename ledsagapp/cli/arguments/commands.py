"""The commands below a parser: only those asked for are made, since each costs half a millisecond.

There are forty, and a line asks for one. The others are known by name and help alone, which is all
that a fault or the help of the parser above needs.
"""

import argparse
from collections.abc import Collection
from typing import Any


class Unasked:
    """Takes the options of a command that nobody asked for, and keeps nothing of them."""

    def add_argument(self, *_names: str, **_named: Any) -> None:
        """Take no notice."""

    def add_subparsers(self, **_named: Any) -> "Unasked":
        """Below a command that nobody asked for there is none either."""
        return self

    def add_parser(self, _name: str, **_named: Any) -> "Unasked":
        """A command below it, as little asked for."""
        return self

    def add_mutually_exclusive_group(self, **_named: Any) -> "Unasked":
        """A group of options as little asked for."""
        return self


class Commands(argparse._SubParsersAction):  # type: ignore[type-arg]  # noqa: SLF001 - the only way
    """Commands of which only those that the words of a line name are made; all without a line."""

    def __init__(self, given: Collection[str] | None, *args: Any, **named: Any) -> None:
        self._given = given
        super().__init__(*args, **named)

    def add_parser(self, name: str, **named: Any) -> Any:
        """The parser of a command; where no word asks for it, what takes its place."""
        if self._given is None or name in self._given:
            parser = super().add_parser(name, **named)
            parser.given = self._given
            return parser
        instead = Unasked()
        self._choices_actions.append(self._ChoicesPseudoAction(name, (), named.get("help")))
        self._name_parser_map[name] = instead
        return instead
