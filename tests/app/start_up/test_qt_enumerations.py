"""Enumerations made quickly are the standard library's in everything one can ask of them."""

import enum
import json
import subprocess
import sys
from collections.abc import Iterator
from typing import Any

import pytest

from ledsagapp.app.start_up.qt_enumerations import make_enumerations_quickly

# All of Qt that a window uses: each enumeration with what it and its members hold, as JSON.
EVERY = """
import enum, json, re, sys
from ledsagapp.app.start_up.qt_enumerations import make_enumerations_quickly
from ledsagapp.domain.enumerations import inside
if sys.argv[1] == "quick":
    assert make_enumerations_quickly()
from PySide6 import QtCore, QtGui, QtWidgets

def enumerations(place, seen):
    for name in sorted(name for name in dir(place) if not name.startswith("__")):
        held = getattr(place, name, None)
        if isinstance(held, enum.EnumType):
            yield held
        elif isinstance(held, type) and held not in seen and "PySide6" in held.__module__:
            seen.add(held)
            yield from enumerations(held, seen)

told = {}
for module in (QtCore, QtGui, QtWidgets):
    for one in enumerations(module, set()):
        told[f"{one.__module__}.{one.__qualname__}"] = inside(one)
Qt = QtCore.Qt
left = Qt.AlignmentFlag.AlignLeft
told["asked"] = [repr(one) for one in (
    left | Qt.AlignmentFlag.AlignTop, ~left, left & 3, Qt.AlignmentFlag(33), Qt.Key(16777220),
    list(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier),
    Qt.Key["Key_A"], Qt.ItemFlag(0), Qt.ItemFlag.ItemIsEnabled in Qt.ItemFlag(33),
    hash(Qt.Key.Key_A), str(Qt.Orientation.Vertical), len(Qt.Key), Qt.Key.Key_A == 65,
)]
places = re.compile(" at 0x[0-9a-f]+")
print(places.sub("", json.dumps(told)))
"""


def _told(way: str) -> dict[str, Any]:
    run = subprocess.run(
        [sys.executable, "-c", EVERY, way], stdout=subprocess.PIPE, timeout=120, check=True
    )
    found: dict[str, Any] = json.loads(run.stdout)
    return found


def test_every_enumeration_of_qt_is_as_the_standard_library_makes_it() -> None:
    quick, usual = _told("quick"), _told("usual")
    assert len(usual) > 600
    assert list(quick) == list(usual)
    assert {name: held for name, held in quick.items() if held != usual[name]} == {}


@pytest.fixture
def quickly() -> Iterator[None]:
    """Enumerations made quickly for one test, whether or not the program was started before it."""
    before = enum.EnumType._create_  # type: ignore[attr-defined]
    assert make_enumerations_quickly()
    yield
    enum.EnumType._create_ = before  # type: ignore[attr-defined]


@pytest.mark.parametrize("base", [enum.Enum, enum.IntEnum, enum.Flag, enum.IntFlag])
def test_members_with_names_of_properties_are_left_to_the_standard(
    quickly: None, base: Any
) -> None:
    names = [("name", 1), ("value", 2), ("Both", 3)]
    made: Any = base("Odd", names, boundary=enum.KEEP)
    assert made["name"].value == 1
    assert made["value"].name == "value"
    assert made["Both"] is made(3)


def test_an_enumeration_of_others_is_made_as_ever(quickly: None) -> None:
    made: Any = enum.Enum("Mine", "ONE TWO")  # type: ignore[misc]
    assert [(one.name, one.value) for one in made] == [("ONE", 1), ("TWO", 2)]
    assert made.__module__ == __name__


def test_an_enumeration_is_filled_by_whatever_is_first_asked_of_it(quickly: None) -> None:
    asked: dict[str, Any] = {
        "name": lambda made: made.Two.value,
        "key": lambda made: made["Two"].value,
        "value": lambda made: made(2).value,
        "order": lambda made: [*made][1].value,
        "backwards": lambda made: next(reversed(made)).value,
        "length": len,
        "held": lambda made: 2 if made(2) in made else 0,
        "members": lambda made: made.__members__["Two"].value,
        "listed": lambda made: 2 if "Two" in dir(made) else 0,
        "written": lambda made: 2 if repr(made) == "<enum 'Asked'>" else 0,
    }
    names = [("One", 1), ("Two", 2)]
    found = {
        name: ask(enum.Enum("Asked", names, module=__name__, boundary=enum.KEEP))
        for name, ask in asked.items()
    }
    assert found == dict.fromkeys(asked, 2)


def test_a_start_leaves_most_enumerations_unfilled() -> None:
    code = """
from ledsagapp.app.start_up.qt_enumerations import make_enumerations_quickly
make_enumerations_quickly()
from PySide6.QtCore import Qt
kept = [one for one in vars(Qt).values() if type(one).__name__ == "_Unfilled"]
print(len(kept), Qt.Key.Key_A.name)
"""
    run = subprocess.run(
        [sys.executable, "-c", code], stdout=subprocess.PIPE, timeout=60, check=True, text=True
    )
    unfilled, name = run.stdout.split()
    assert int(unfilled) > 50
    assert name == "Key_A"
