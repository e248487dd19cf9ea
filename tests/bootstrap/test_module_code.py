"""A module without its descriptions does all it did, for whatever it says in it."""

import sys
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from ledsagapp.bootstrap.module_code import without_descriptions

PACKAGE = Path(__file__).resolve().parents[2] / "ledsagapp"
SAMPLE = '''
"""The module."""

WORD = "kept"


def described(value):
    """Says something."""
    return [f"{one}!" for one in (value, "Says nothing.")]


def named_twice():
    """Used."""
    return "Used."


def bare():
    return "first of all"


class Described:
    """The class."""

    word = "The class has words."

    def own(self):
        """Its own."""
        return (lambda: "of a lambda")(), ["a list" for _ in range(1)]


class Told:
    """Told."""

    said = "Told."


def documented():
    return Described.__doc__
'''


def run(code: CodeType) -> dict[str, Any]:
    found: dict[str, Any] = {"__name__": "sample"}
    exec(code, found)  # noqa: S102 - a text of this file
    return found


@pytest.fixture
def spared() -> dict[str, Any]:
    return run(without_descriptions(compile(SAMPLE, "sample.py", "exec")))


def test_all_is_done_as_before(spared: dict[str, Any]) -> None:
    usual = run(compile(SAMPLE, "sample.py", "exec"))
    for made in (spared, usual):
        assert made["WORD"] == "kept"
        assert made["described"](1) == ["1!", "Says nothing.!"]
        assert made["named_twice"]() == "Used."
        assert made["bare"]() == "first of all"
        assert made["Described"].word == "The class has words."
        assert made["Described"]().own() == ("of a lambda", ["a list"])
        assert made["Told"].said == "Told."


def test_nothing_describes_itself(spared: dict[str, Any]) -> None:
    assert spared["__doc__"] is None
    assert spared["described"].__doc__ is None
    assert spared["Described"].__doc__ is None
    assert spared["Described"].own.__doc__ is None
    assert spared["documented"]() is None


@pytest.mark.skipif(sys.version_info >= (3, 13), reason="compiled otherwise since")
def test_of_the_programs_own_modules_hardly_any_description_is_left() -> None:
    left = described = 0
    for path in sorted(PACKAGE.rglob("*.py"))[::20]:
        code = compile(path.read_bytes(), str(path), "exec")
        described += len(descriptions(code))
        left += len(descriptions(without_descriptions(code)))
    assert described > 150
    assert left <= described // 100


def descriptions(code: CodeType) -> list[str]:
    """What stands first in functions, and is as long as only descriptions are."""
    inner = [one for one in code.co_consts if isinstance(one, CodeType)]
    first = code.co_consts[0] if code.co_consts else None
    own = [first] if isinstance(first, str) and " " in first and first.endswith(".") else []
    return own + [one for it in inner for one in descriptions(it)]
