"""How much of the frozen folder each library takes, as the rows of the table in README.md.

And how large folder and package may be: what the first ones were allowed, and what was listed for
each library that came later. A build that is larger stops.
"""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from build_environment import version
from bundled_libraries import PYTHON
from licence_texts import bundled

_PROGRAM = "Ledsagapp"
_LEAST = 0.25  # megabytes: what is smaller is told together


class Later(NamedTuple):
    """What a library that came later is for, and what it may take: in millions of bytes."""

    use: str
    folder: float
    package: float


FOLDER, PACKAGE = 170.0, 56.0  # what the first ones were allowed
LATER = {
    "prismatoid": Later("reading aloud", 10.8, 2.6),
    "psycopg-binary": Later("PostgreSQL as a carrier", 10.6, 3.0),
    "loro": Later("sharing", 8.2, 2.4),
    "pi_heif": Later("telephones' pictures", 3.3, 1.0),
    "pyrage": Later("packets", 2.0, 0.7),
    "python-calamine": Later("sheets in", 1.8, 0.7),
    "psycopg": Later("PostgreSQL as a carrier", 1.1, 0.3),
    "xlsxwriter": Later("sheets out", 0.9, 0.2),
    "icalendar": Later("calendars", 0.9, 0.2),
    "msgspec": Later("values", 0.5, 0.2),
    "segno": Later("QR codes", 0.3, 0.1),
}


def folder_bar() -> float:
    """How large the frozen folder may be."""
    return FOLDER + sum(one.folder for one in LATER.values())


def package_bar() -> float:
    """How large the package of Debian may be."""
    return PACKAGE + sum(one.package for one in LATER.values())


def check_size(what: str, size: int, bar: float) -> str:
    """What is said of a size in bytes; SystemExit where it is over the bar."""
    said = f"{what} is {size / 1e6:.1f} MB, and may be {bar:.1f}"
    if size > bar * 1e6:
        raise SystemExit(f"{said}: packaging/sizes.py")
    return said


def folder_size(folder: Path) -> int:
    """What the files of a folder take, in bytes; a link takes nothing."""
    return sum(
        it.stat().st_size for it in folder.rglob("*") if it.is_file() and not it.is_symlink()
    )


def table(folder: Path) -> str:
    """The rows, the largest first, and what they sum up to; in millions of bytes."""
    held = Counter[str]()
    for owner, size in _held(folder):
        held[owner] += size
    rows = [(name, size / 1e6) for name, size in held.most_common()]
    large = [_row(name, size) for name, size in rows if size >= _LEAST]
    small = [size for _, size in rows if size < _LEAST]
    large.append(f"| {len(small)} smaller ones together | {sum(small):.1f} | | |")
    came = f"{folder_bar() - FOLDER:.1f} | {package_bar() - PACKAGE:.1f}"
    large.append(f"| version {version()} in all | {sum(held.values()) / 1e6:.1f} | {came} |")
    return "\n".join(large)


def _row(name: str, size: float) -> str:
    if name not in LATER:
        return f"| {name} | {size:.1f} | | |"
    later = LATER[name]
    return f"| {name} ({later.use}) | {size:.1f} | {later.folder:.1f} | {later.package:.1f} |"


def _held(folder: Path) -> Iterator[tuple[str, int]]:
    """Each file: whose it is, and its size."""
    owners = {str(file): str(one.name) for one in bundled() for file in one.files or ()}
    for path in folder.rglob("*"):
        if path.is_symlink() or not path.is_file():
            continue
        place = path.relative_to(folder).parts
        if place[0] == "_internal":
            yield owner_of(Path(*place[1:]), owners), path.stat().st_size
        else:  # what is started
            yield PYTHON, path.stat().st_size


def owner_of(place: Path, owners: dict[str, str]) -> str:
    """Whose a file in ``_internal`` is; a module lies there compiled, without its source."""
    if place.parts[0] == "ledsagapp":
        return _PROGRAM
    source = str(place.with_suffix(".py") if place.suffix == ".pyc" else place)
    if source == "ledsagapp-modules":
        return _PROGRAM
    return owners.get(source, PYTHON)
