"""A module kept for running alone does all it did, for whatever it says in it."""

import marshal
from pathlib import Path
from types import CodeType
from typing import Any

import pytest

from ledsagapp.bootstrap.module_code import module_code

PACKAGE = Path(__file__).resolve().parents[2] / "ledsagapp"
SAMPLE = '''
"""The module."""

from __future__ import annotations as _annotations
from dataclasses import dataclass
from typing import Final, NamedTuple

WORD: Final = "kept"
LATER: list[str]
TABLE: dict[str, int] = {}
TABLE["one"]: int = 1


def described(value: int, *more: str, last: bool = False) -> list[str]:
    """Says something."""
    held: tuple[object, ...] = (value, *more, last)
    inner: int
    return [f"{one}!" for one in held]


def only_described() -> None:
    """Does nothing."""


def bare():
    "first of all"
    "and second"
    return "first of all"


async def waits(value: int) -> int:
    """Waits."""
    return value


class Described:
    """The class."""

    word: str = "The class has words."

    def own(self, number: int = 1) -> object:
        """Its own."""
        return (lambda: "of a lambda")(), ["a list" for _ in range(number)]


class Told(NamedTuple):
    """Told."""

    said: str
    number: int = 3


@dataclass
class Value:
    number: int
    word: str = "Value."


class OnlyDescribed:
    """Nothing."""


def fails() -> None:
    """Fails on the line below."""
    raise ValueError("here")
'''
LINE_OF_FAILURE = SAMPLE.splitlines().index('    raise ValueError("here")') + 1


def run(code: CodeType) -> dict[str, Any]:
    found: dict[str, Any] = {"__name__": "__main__"}
    exec(code, found)  # noqa: S102 - a text of this file
    return found


def kept(source: str, *, own: bool = True) -> CodeType:
    code = module_code(source.encode(), "sample.py", own=own)
    found: CodeType = marshal.loads(code)  # noqa: S302 - compiled a line above
    return found


@pytest.mark.parametrize("own", [True, False])
def test_all_is_done_as_before(own: bool) -> None:
    for made in (run(kept(SAMPLE, own=own)), run(compile(SAMPLE, "sample.py", "exec"))):
        assert (made["WORD"], made["TABLE"], "LATER" in made) == ("kept", {"one": 1}, False)
        assert made["described"](1, "a", last=True) == ["1!", "a!", "True!"]
        assert made["only_described"]() is None
        assert made["bare"]() == "first of all"
        assert made["Described"].word == "The class has words."
        assert made["Described"]().own(2) == ("of a lambda", ["a list", "a list"])
        assert made["Told"]("x") == ("x", 3)
        assert made["Value"](1) == made["Value"](1, "Value.")
        assert made["OnlyDescribed"]() is not None
        with pytest.raises(StopIteration) as ended:
            made["waits"](4).send(None)
        assert ended.value.value == 4


def test_nothing_describes_itself_or_says_of_what_types_it_takes() -> None:
    made = run(kept(SAMPLE))
    for one in (made["described"], made["Described"], made["Described"].own, made["waits"]):
        assert one.__doc__ is None
    assert made.get("__doc__") is None
    assert made["described"].__annotations__ == made["Described"].own.__annotations__ == {}
    assert set(made["Described"].__annotations__) == {"word"}
    others = run(kept(SAMPLE, own=False))
    assert others["described"].__doc__ is None
    assert set(others["described"].__annotations__) == {"value", "more", "last", "return"}


def test_an_error_is_told_with_its_line() -> None:
    with pytest.raises(ValueError, match="here") as raised:
        run(kept(SAMPLE))["fails"]()
    last = raised.traceback[-1]
    assert (last.lineno + 1, str(last.path).rpartition("/")[2]) == (LINE_OF_FAILURE, "sample.py")


def test_what_cannot_be_compiled_is_told() -> None:
    with pytest.raises(SyntaxError):
        module_code(b"def (:", "sample.py", own=True)


def test_no_module_of_the_program_asks_for_what_is_left_out() -> None:
    asking = ("get_type_hints", "singledispatch", "inspect.signature", "getdoc", "__doc__ ")
    for path in PACKAGE.rglob("*.py"):
        text = path.read_text("utf-8")
        assert [one for one in asking if one in text] == [], path
