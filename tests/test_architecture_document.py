"""docs/architecture.md tells of the house as it stands: its folders, and every file it names."""

import re

from tests.house.parts import WIRING
from tests.house.sources import ROOT

HOUSE = ROOT / "ledsagapp"
TEXT = (ROOT / "docs" / "architecture.md").read_text("utf-8")
# What the additions that it tells of would bring.
TO_COME = {"storage/schema/weather.py", "reports/documents/places.py"}


def folders_told() -> dict[str, set[str]]:
    """The folders below each folder of the table of the house."""
    found = {}
    for name, subjects in re.findall(r"^\| `(\w+)/` \|[^|]*\| ([^|]*) \|", TEXT, re.MULTILINE):
        first = re.match(r"`([^`]+)`", subjects)
        told = set()
        for subject in first[1].split() if first and ".py" not in first[1] else []:
            head, _, inner = subject.partition("/")
            told |= {head, *(f"{head}/{one}" for one in inner.strip("{}").split(",") if one)}
        found[name] = told
    return found


def folders_there(name: str) -> set[str]:
    return {
        path.parent.relative_to(HOUSE / name).as_posix()
        for path in (HOUSE / name).rglob("__init__.py")
        if path.parent != HOUSE / name
    }


def test_the_table_of_the_house_names_every_folder() -> None:
    told = folders_told()
    there = {path.parent.name for path in HOUSE.glob("*/__init__.py")}
    assert told.keys() == there
    assert told == {name: folders_there(name) for name in there}
    assert {f"ledsagapp.{name}" for name in told} >= set(WIRING) - {"ledsagapp.__main__"}


def test_every_file_that_is_named_is_there() -> None:
    prose = re.sub(r"```.*?```", "", TEXT, flags=re.DOTALL)
    named = set(re.findall(r"`((?:[a-z]\w*/)+(?:\w+\.py)?)`", prose))
    assert len(named) > 40
    gone = {one for one in named if not any((at / one).exists() for at in (HOUSE, ROOT))}
    assert gone == TO_COME
