"""Enumerations of the program are the standard library's in everything one can ask of them."""

import copy
import enum
import importlib
import pickle
import subprocess
import sys
from collections.abc import Iterator
from enum import auto
from typing import Any

import pytest

from ledsagapp.domain.enumerations import Enum, StrEnum, inside
from ledsagapp.domain.model.field import Holds
from ledsagapp.domain.model.vocabulary import Kind, Status
from tests.house.sources import sources_in

# How often the standard library makes an enumeration while the vocabulary is read in.
COUNT = """
import enum, sys
made = []
from ledsagapp.domain.enumerations import StrEnum
ever = enum.EnumType.__new__.__code__
def look(frame, event, _given):
    if event == "call" and frame.f_code is ever:
        made.append(frame.f_locals["cls"])
sys.setprofile(look)
import ledsagapp.domain.model.vocabulary
sys.setprofile(None)
print(made.count("Kind"), len(made) - made.count("Kind"))
"""


def _every() -> Iterator[Any]:
    for source in sources_in("ledsagapp"):
        if "import" in source.text and "domain.enumerations import" in source.text:
            module = importlib.import_module(source.module)
            yield from (
                one
                for one in vars(module).values()
                if type(one) is enum.EnumType and one.__module__ == source.module
            )


def _as_the_standard_makes_it(made: Any) -> Any:
    body = enum.EnumType.__prepare__(made.__name__, made.__bases__)
    for name in ("__module__", "__qualname__", "__doc__"):
        body[name] = getattr(made, name)
    for name, member in made.__members__.items():
        body[name] = member.value
    return enum.EnumType(made.__name__, made.__bases__, body)


def test_every_enumeration_is_as_the_standard_library_makes_it() -> None:
    every = list(_every())
    assert len(every) > 45
    for made in every:
        found, usual = inside(made), inside(_as_the_standard_makes_it(made))
        found.pop("__msgspec_cache__", None)  # it keeps what it knows of one that it has read
        if issubclass(made, enum.Flag):  # also keeps what was put together of its members since
            del found["_value2member_map_"], usual["_value2member_map_"]
        assert found == usual, made


def test_only_the_first_of_a_base_is_made_by_the_standard_library() -> None:
    run = subprocess.run(
        [sys.executable, "-c", COUNT], stdout=subprocess.PIPE, timeout=60, check=True, text=True
    )
    kinds, others = map(int, run.stdout.split())
    assert (kinds, others) == (1, 0)


def test_a_word_is_asked_for_copied_and_written_as_ever() -> None:
    assert type(Kind) is enum.EnumType
    assert Status.__bases__ == (enum.StrEnum,)
    assert Status("done") is Status["DONE"] is Status.DONE
    assert f"{Status.DONE} {Status.DONE!r}" == "done <Status.DONE: 'done'>"
    assert (Status.DONE.name, Status.DONE.value) == ("DONE", "done")
    assert Status.DONE in Status
    assert pickle.loads(pickle.dumps(Status.DONE)) is Status.DONE  # noqa: S301 - its own
    assert copy.deepcopy(Status.DONE) is Status.DONE
    assert [*Status][:2] == [Status.DONE, Status.PLANNED]
    with pytest.raises(ValueError, match="'gone' is not a valid Status"):
        Status("gone")
    with pytest.raises(TypeError, match="cannot extend"):
        type("More", (Status,), enum.EnumType.__prepare__("More", (Status,)))


def test_numbers_go_on_by_one() -> None:
    assert [one.value for one in Holds] == list(range(1, len(Holds) + 1))


def test_one_with_more_in_it_is_left_to_the_standard_library() -> None:
    class Odd(Enum):
        """With values of several kinds and a method."""

        ONE = 1
        WORD = "word"
        NEXT = 3

        def doubled(self) -> Any:
            return self.value * 2

    class Small(StrEnum):
        """With names of its own kind."""

        ONE = auto()
        OTHER = "other"

    assert [one.doubled() for one in Odd] == [2, "wordword", 6]
    assert [*Small] == ["one", "other"]
    assert all(type(one) is enum.EnumType for one in (Odd, Small))
