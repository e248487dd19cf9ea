"""What the program is run with: Qt as it should be, and locks anybody can install from."""

import re
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.markers import Marker
from packaging.requirements import Requirement
from PySide6.QtCore import QObject

ROOT = Path(__file__).resolve().parents[2]
LOCKS = ("requirements.txt", "requirements-dev.txt", "requirements-build.txt")


def locked(name: str) -> dict[str, str]:
    """The version of each package in a lock, of those that this computer takes from it."""
    text = (ROOT / "packaging" / name).read_text("utf-8")
    entries = re.findall(r"^([\w.-]+)==([^\s;]+)(?: ; (.*?))? \\$", text, re.MULTILINE)
    return {
        package: version
        for package, version, marker in entries
        if not marker or Marker(marker).evaluate()
    }


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="nobody counts None any more")
def test_qt_gives_back_none_as_often_as_it_takes_it() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100


@pytest.mark.parametrize("name", LOCKS)
def test_a_lock_names_no_server(name: str) -> None:
    assert "://" not in (ROOT / "packaging" / name).read_text("utf-8")


@pytest.mark.parametrize("name", LOCKS)
def test_every_package_of_a_lock_has_its_hashes(name: str) -> None:
    text = (ROOT / "packaging" / name).read_text("utf-8")
    entries = re.findall(r"^[\w.-]+==.*(?:\n    .*)*", text, re.MULTILINE)
    assert len(entries) >= len(locked(name))
    assert [entry for entry in entries if "--hash=sha256:" not in entry] == []


@pytest.mark.parametrize("name", LOCKS[1:])
def test_the_other_locks_hold_all_that_the_program_is_run_with(name: str) -> None:
    assert locked(LOCKS[0]).items() <= locked(name).items()


@pytest.mark.parametrize(("name", "group"), [(LOCKS[1], "dev"), (LOCKS[2], "build")])
def test_the_locks_hold_what_the_project_asks_for(name: str, group: str) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    asked = project["project"]["dependencies"] + project["dependency-groups"][group]
    found = locked(name)
    wrong = [
        str(need)
        for need in map(Requirement, asked)
        if (need.marker is None or need.marker.evaluate())
        and not need.specifier.contains(found.get(need.name.lower(), "0"))
    ]
    assert wrong == []
