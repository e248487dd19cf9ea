"""Everywhere the program is made for, there is a wheel of all that it is run with.

The set-up takes wheels alone and never builds: one that lacks and nobody can install the program.
The list of wheels is renewed by ``packaging/locks.py``.
"""

import re
from collections.abc import Iterator
from itertools import product
from pathlib import Path
from typing import NamedTuple

import pytest
from packaging.markers import Marker
from packaging.tags import Tag, compatible_tags, cpython_tags, mac_platforms
from packaging.utils import canonicalize_name, parse_wheel_filename

ROOT = Path(__file__).resolve().parents[2]
LOCK = ROOT / "packaging" / "requirements.txt"
WHEELS = ROOT / "packaging" / "wheels.txt"
PYTHONS = ((3, 11), (3, 12), (3, 13), (3, 14))
# glibc of the oldest Debian and Ubuntu we name; a wheel for an older one fits too.
NEWEST_GLIBC = {"x86_64": 36, "aarch64": 39}


class System(NamedTuple):
    """A kind of computer, as markers name it."""

    name: str
    machine: str
    platforms: tuple[str, ...]


def linux(machine: str) -> System:
    modern = [f"manylinux_2_{minor}_{machine}" for minor in range(NEWEST_GLIBC[machine], 4, -1)]
    old = [f"manylinux{year}_{machine}" for year in ("2014", "2010", "1")]
    return System("linux", machine, (*modern, *old))


SYSTEMS = {
    "Linux x64": linux("x86_64"),
    "Linux arm64": linux("aarch64"),
    "Windows x64": System("win32", "AMD64", ("win_amd64",)),
    "Windows arm64": System("win32", "ARM64", ("win_arm64",)),
    "macOS arm64": System("darwin", "arm64", tuple(mac_platforms((14, 0), "arm64"))),
    "macOS x64": System("darwin", "x86_64", tuple(mac_platforms((14, 0), "x86_64"))),
}


def environment(system: System, python: tuple[int, int]) -> dict[str, str]:
    version = ".".join(map(str, python))
    return {
        "sys_platform": system.name,
        "platform_machine": system.machine,
        "python_version": version,
        "python_full_version": f"{version}.1",
        "implementation_name": "cpython",
        "platform_python_implementation": "CPython",
        "os_name": "nt" if system.name == "win32" else "posix",
        "platform_system": {"linux": "Linux", "win32": "Windows"}.get(system.name, "Darwin"),
    }


def wanted(system: System, python: tuple[int, int]) -> Iterator[tuple[str, str]]:
    """What the lock asks for there: the name and version of each package."""
    entries = re.findall(
        r"^([\w.-]+)==([^\s;]+)(?: ; (.*?))? \\$", LOCK.read_text("utf-8"), re.MULTILINE
    )
    for name, version, marker in entries:
        if not marker or Marker(marker).evaluate(environment(system, python)):
            yield canonicalize_name(name), version


def wheels() -> dict[tuple[str, str], set[Tag]]:
    """For each package and version the tags that some wheel of it fits."""
    found: dict[tuple[str, str], set[Tag]] = {}
    for line in WHEELS.read_text("utf-8").split():
        name, version, _build, tags = parse_wheel_filename(line)
        found.setdefault((name, str(version)), set()).update(tags)
    return found


@pytest.mark.parametrize(
    ("system", "python"),
    list(product(SYSTEMS.values(), PYTHONS)),
    ids=[f"{name}, {one[0]}.{one[1]}" for name, one in product(SYSTEMS, PYTHONS)],
)
def test_all_that_the_program_is_run_with_can_be_installed(
    system: System, python: tuple[int, int]
) -> None:
    there = wheels()
    tags = {
        *cpython_tags(python, platforms=system.platforms),
        *compatible_tags(python, "cp{}{}".format(*python), system.platforms),
    }
    lacking = [one for one in wanted(system, python) if not there.get(one, set()) & tags]
    assert lacking == []


def test_the_list_of_wheels_is_that_of_the_lock() -> None:
    locked = set(re.findall(r"^([\w.-]+)==([^\s;]+)", LOCK.read_text("utf-8"), re.MULTILINE))
    assert {(canonicalize_name(name), version) for name, version in locked} == wheels().keys()
